/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-plan.h"
#include "keuze-sheet.h"

G_BEGIN_DECLS

KeuzeSheet *keuze_plan_sheet_new (KeuzePlan    *plan,
                                  KeuzeCatalog *catalog);

G_END_DECLS
