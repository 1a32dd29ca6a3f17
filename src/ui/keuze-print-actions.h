/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void keuze_print_actions_install (GtkWidgetClass *widget_class);
void keuze_print_actions_update  (GtkWidget      *widget);

G_END_DECLS
