/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-comparison.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_COMPARE_PAGE (keuze_compare_page_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeComparePage, keuze_compare_page, KEUZE, COMPARE_PAGE, AdwNavigationPage)

AdwNavigationPage *keuze_compare_page_new            (KeuzeComparison  *comparison);
KeuzeComparison   *keuze_compare_page_get_comparison (KeuzeComparePage *self);

G_END_DECLS
