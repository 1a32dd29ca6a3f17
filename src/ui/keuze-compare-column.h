/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-comparison.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_COMPARE_COLUMN (keuze_compare_column_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeCompareColumn, keuze_compare_column, KEUZE, COMPARE_COLUMN, AdwBin)

GtkWidget *keuze_compare_column_new               (KeuzeComparison    *comparison,
                                                   guint               position);
gboolean   keuze_compare_column_get_shows_heading (KeuzeCompareColumn *self);
void       keuze_compare_column_set_shows_heading (KeuzeCompareColumn *self,
                                                   gboolean            shows_heading);
void       keuze_compare_column_scroll_like       (KeuzeCompareColumn *self,
                                                   KeuzeCompareColumn *other);

G_END_DECLS
