/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void keuze_scroll_carry_over (GtkWidget *from,
                              GtkWidget *to);

G_END_DECLS
