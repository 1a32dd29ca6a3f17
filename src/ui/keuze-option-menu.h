/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "keuze-option.h"

G_BEGIN_DECLS

void keuze_option_menu_popup (GtkWidget   *parent,
                              KeuzeOption *option,
                              double       x,
                              double       y);
void keuze_option_menu_close (GtkWidget   *parent);

G_END_DECLS
