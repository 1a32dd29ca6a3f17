/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-option.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_MATRIX_ROW (keuze_matrix_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeMatrixRow, keuze_matrix_row, KEUZE, MATRIX_ROW, GObject)

KeuzeMatrixRow *keuze_matrix_row_new           (KeuzeTerm      *group);
KeuzeTerm      *keuze_matrix_row_get_group     (KeuzeMatrixRow *self);
GListModel     *keuze_matrix_row_get_options   (KeuzeMatrixRow *self);
gboolean        keuze_matrix_row_get_continues (KeuzeMatrixRow *self);
void            keuze_matrix_row_set_continues (KeuzeMatrixRow *self,
                                                gboolean        continues);
gboolean        keuze_matrix_row_add           (KeuzeMatrixRow *self,
                                                KeuzeOption    *option);

void            keuze_matrix_row_find_span     (KeuzeOption    *option,
                                                guint          *first,
                                                guint          *count);

G_END_DECLS
