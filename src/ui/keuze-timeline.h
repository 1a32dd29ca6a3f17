/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "keuze-step.h"
#include "keuze-way.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_TIMELINE (keuze_timeline_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeTimeline, keuze_timeline, KEUZE, TIMELINE, GtkWidget)

void       keuze_timeline_set_catalog (KeuzeTimeline *self,
                                       KeuzeCatalog  *catalog);
void       keuze_timeline_set_plan    (KeuzeTimeline *self,
                                       KeuzePlan     *plan,
                                       KeuzeWay      *way);
GtkWidget *keuze_timeline_find_card   (KeuzeTimeline *self,
                                       KeuzeStep     *step);

G_END_DECLS
