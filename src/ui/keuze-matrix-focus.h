/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean keuze_matrix_focus_move (GtkListView      *list,
                                  GtkDirectionType  direction);

G_END_DECLS
