/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_PLAN_GROUP (keuze_plan_group_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlanGroup, keuze_plan_group, KEUZE, PLAN_GROUP, AdwBin)

void keuze_plan_group_set_heading (KeuzePlanGroup             *self,
                                   const char                 *heading);
void keuze_plan_group_set_records (KeuzePlanGroup             *self,
                                   GListModel                 *records,
                                   GtkListBoxCreateWidgetFunc  create_row,
                                   gpointer                    user_data);
void keuze_plan_group_focus       (KeuzePlanGroup             *self,
                                   gpointer                    record);

G_END_DECLS
