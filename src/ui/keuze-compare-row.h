/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-comparison-row.h"
#include "keuze-comparison.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_COMPARE_ROW (keuze_compare_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeCompareRow, keuze_compare_row, KEUZE, COMPARE_ROW, AdwBin)

GtkWidget *keuze_compare_row_new            (KeuzeComparison    *comparison,
                                             KeuzeComparisonRow *row);
GtkWidget *keuze_compare_row_new_for_option (KeuzeComparison    *comparison,
                                             KeuzeComparisonRow *row,
                                             guint               position);

G_END_DECLS
