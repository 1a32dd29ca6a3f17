/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "keuze-matrix-row.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_MATRIX_LINE (keuze_matrix_line_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeMatrixLine, keuze_matrix_line, KEUZE, MATRIX_LINE, GtkWidget)

GtkWidget *keuze_matrix_line_new     (void);
void       keuze_matrix_line_set_row (KeuzeMatrixLine *self,
                                      KeuzeMatrixRow  *row);

G_END_DECLS
