/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_COMPARISON_ROW (keuze_comparison_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeComparisonRow, keuze_comparison_row, KEUZE, COMPARISON_ROW, GObject)

KeuzeComparisonRow *keuze_comparison_row_new            (const char         *heading);
void                keuze_comparison_row_add            (KeuzeComparisonRow *self,
                                                         GListModel         *paragraphs);
const char         *keuze_comparison_row_get_heading    (KeuzeComparisonRow *self);
guint               keuze_comparison_row_get_n_cells    (KeuzeComparisonRow *self);
GListModel         *keuze_comparison_row_get_paragraphs (KeuzeComparisonRow *self,
                                                         guint               position);
gboolean            keuze_comparison_row_get_same       (KeuzeComparisonRow *self);

G_END_DECLS
