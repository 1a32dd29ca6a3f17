/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-comparison.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_COMPARE_TABLE (keuze_compare_table_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeCompareTable, keuze_compare_table, KEUZE, COMPARE_TABLE, AdwBin)

void keuze_compare_table_set_comparison (KeuzeCompareTable *self,
                                         KeuzeComparison   *comparison);

G_END_DECLS
