/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_WAY_ROW (keuze_way_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeWayRow, keuze_way_row, KEUZE, WAY_ROW, AdwActionRow)

GtkWidget *keuze_way_row_new (KeuzeCatalog    *catalog,
                              KeuzeExperience *experience);

G_END_DECLS
