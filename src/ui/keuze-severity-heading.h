/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-severity.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_SEVERITY_HEADING (keuze_severity_heading_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSeverityHeading, keuze_severity_heading, KEUZE, SEVERITY_HEADING, GtkToggleButton)

GtkWidget *keuze_severity_heading_new (KeuzeCatalog  *catalog,
                                       KeuzeSeverity *severity);

G_END_DECLS
