/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_MATRIX_LAYOUT (keuze_matrix_layout_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeMatrixLayout, keuze_matrix_layout, KEUZE, MATRIX_LAYOUT, GtkLayoutManager)

#define KEUZE_TYPE_MATRIX_CELL (keuze_matrix_cell_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeMatrixCell, keuze_matrix_cell, KEUZE, MATRIX_CELL, GtkLayoutChild)

void keuze_matrix_layout_place (GtkWidget *child,
                                int        column,
                                int        span);
void keuze_matrix_layout_name  (GtkWidget *child,
                                gboolean   overflows);

G_END_DECLS
