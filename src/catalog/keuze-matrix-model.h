/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_MATRIX_MODEL (keuze_matrix_model_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeMatrixModel, keuze_matrix_model, KEUZE, MATRIX_MODEL, GObject)

KeuzeMatrixModel *keuze_matrix_model_new        (GListModel       *options);
void              keuze_matrix_model_set_packed (KeuzeMatrixModel *self,
                                                 gboolean          packed);

G_END_DECLS
