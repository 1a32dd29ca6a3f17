/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "keuze-option.h"
#include "keuze-planned-option.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLAN_WATCH (keuze_plan_watch_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlanWatch, keuze_plan_watch, KEUZE, PLAN_WATCH, GObject)

KeuzePlanWatch     *keuze_plan_watch_new         (GtkWidget      *widget);
KeuzeOption        *keuze_plan_watch_get_option  (KeuzePlanWatch *self);
void                keuze_plan_watch_set_option  (KeuzePlanWatch *self,
                                                  KeuzeOption    *option);
KeuzePlannedOption *keuze_plan_watch_get_planned (KeuzePlanWatch *self);
const char         *keuze_plan_watch_get_label   (KeuzePlanWatch *self,
                                                  KeuzeLabel      label);
const char         *keuze_plan_watch_get_word    (KeuzePlanWatch *self);
char               *keuze_plan_watch_describe    (KeuzePlanWatch *self);
char               *keuze_plan_watch_find_icon   (KeuzePlanWatch *self);

G_END_DECLS
