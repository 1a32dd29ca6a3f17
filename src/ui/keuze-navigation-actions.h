/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-window.h"

G_BEGIN_DECLS

void         keuze_navigation_actions_install    (GtkWidgetClass *widget_class);
KeuzeOption *keuze_navigation_actions_get_option (KeuzeWindow    *window);
void         keuze_navigation_actions_update     (GtkWidget      *widget);

G_END_DECLS
