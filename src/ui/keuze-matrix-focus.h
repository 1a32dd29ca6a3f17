/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "keuze-option.h"

G_BEGIN_DECLS

gboolean keuze_matrix_focus_find (GtkListView      *list,
                                  KeuzeOption      *option);
gboolean keuze_matrix_focus_move (GtkListView      *list,
                                  GtkDirectionType  direction);
gboolean keuze_matrix_focus_tab  (GtkListView      *list,
                                  gboolean          forward);

G_END_DECLS
