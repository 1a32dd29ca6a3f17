/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"

G_BEGIN_DECLS

/**
 * KEUZE_COMPARISON_MINIMUM:
 *
 * The smallest number of options that can be compared.
 *
 * Since: 0.1
 */
#define KEUZE_COMPARISON_MINIMUM 2

/**
 * KEUZE_COMPARISON_MAXIMUM:
 *
 * The largest number of options that can be compared: more do not fit beside
 * each other, on a screen or on paper, in letters that can be read.
 *
 * Since: 0.1
 */
#define KEUZE_COMPARISON_MAXIMUM 3

#define KEUZE_TYPE_COMPARISON (keuze_comparison_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeComparison, keuze_comparison, KEUZE, COMPARISON, GObject)

KeuzeComparison *keuze_comparison_new         (KeuzeCatalog       *catalog,
                                               const char * const *ids);
KeuzeComparison *keuze_comparison_new_same    (KeuzeComparison    *other,
                                               KeuzeCatalog       *catalog);
KeuzeCatalog    *keuze_comparison_get_catalog (KeuzeComparison    *self);
GListModel      *keuze_comparison_get_options (KeuzeComparison    *self);

G_END_DECLS
