/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLANNED_OPTION_ROW (keuze_planned_option_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlannedOptionRow, keuze_planned_option_row, KEUZE, PLANNED_OPTION_ROW, AdwPreferencesRow)

GtkWidget *keuze_planned_option_row_new (KeuzeCatalog       *catalog,
                                         KeuzePlannedOption *planned);

G_END_DECLS
