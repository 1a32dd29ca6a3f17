/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-comparison.h"
#include "keuze-sheet.h"

G_BEGIN_DECLS

KeuzeSheet *keuze_reading_sheet_new_overview   (KeuzeCatalog    *catalog);
KeuzeSheet *keuze_reading_sheet_new_comparison (KeuzeComparison *comparison);

G_END_DECLS
