/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-comparison.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_COMPARE_CAROUSEL (keuze_compare_carousel_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeCompareCarousel, keuze_compare_carousel, KEUZE, COMPARE_CAROUSEL, AdwBin)

void keuze_compare_carousel_set_comparison (KeuzeCompareCarousel *self,
                                            KeuzeComparison      *comparison);

G_END_DECLS
