/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-choice.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_MATRIX (keuze_matrix_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeMatrix, keuze_matrix, KEUZE, MATRIX, AdwBin)

void     keuze_matrix_set_catalog    (KeuzeMatrix  *self,
                                      KeuzeCatalog *catalog,
                                      GListModel   *options);
gboolean keuze_matrix_get_introduced (KeuzeMatrix  *self);
void     keuze_matrix_set_introduced (KeuzeMatrix  *self,
                                      gboolean      introduced);
gboolean keuze_matrix_focus_option   (KeuzeMatrix  *self,
                                      KeuzeOption  *option);
void     keuze_matrix_scroll_to_top  (KeuzeMatrix  *self);

G_END_DECLS
