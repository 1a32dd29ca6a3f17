/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-plan.h"

G_BEGIN_DECLS

void       keuze_plan_records_install        (GtkWidgetClass *widget_class);
AdwDialog *keuze_plan_records_add_agreement  (GtkWidget      *widget);
AdwDialog *keuze_plan_records_add_experience (GtkWidget      *widget,
                                              const char     *step,
                                              const char     *option);
void       keuze_plan_records_edit           (GtkWidget      *widget,
                                              KeuzeRecord    *record);
void       keuze_plan_records_remove         (GtkWidget      *widget,
                                              KeuzeRecord    *record);

G_END_DECLS
