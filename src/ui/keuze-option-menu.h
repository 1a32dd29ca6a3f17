/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void keuze_option_menu_attach      (GtkWidget *widget);
void keuze_option_menu_popup_below (GtkWidget *widget);
void keuze_option_menu_close       (GtkWidget *widget);

G_END_DECLS
