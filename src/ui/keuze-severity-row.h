/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-severity.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_SEVERITY_ROW (keuze_severity_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSeverityRow, keuze_severity_row, KEUZE, SEVERITY_ROW, AdwExpanderRow)

GtkWidget *keuze_severity_row_new (KeuzeSeverity *severity,
                                   GListModel    *options);

G_END_DECLS
