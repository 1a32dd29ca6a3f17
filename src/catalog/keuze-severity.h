/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-entry.h"

G_BEGIN_DECLS

/**
 * KEUZE_N_SEVERITIES:
 *
 * How many severities there are: the pages have a column, a colour and a mark
 * for each.
 *
 * Since: 0.1
 */
#define KEUZE_N_SEVERITIES 3

#define KEUZE_TYPE_SEVERITY (keuze_severity_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSeverity, keuze_severity, KEUZE, SEVERITY, KeuzeEntry)

const char *keuze_severity_get_definition (KeuzeSeverity *self);
guint       keuze_severity_get_position   (KeuzeSeverity *self);

G_END_DECLS
