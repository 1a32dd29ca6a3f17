/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-entry.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_SOURCE (keuze_source_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSource, keuze_source, KEUZE, SOURCE, KeuzeEntry)

const char *keuze_source_get_publisher (KeuzeSource *self);
const char *keuze_source_get_language  (KeuzeSource *self);
const char *keuze_source_get_url       (KeuzeSource *self);

G_END_DECLS
