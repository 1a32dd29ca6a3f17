/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

void keuze_test_plan_add_options (KeuzePlan    *plan,
                                  KeuzeCatalog *catalog);
void keuze_test_plan_fill        (KeuzePlan    *plan,
                                  KeuzeCatalog *catalog);
void keuze_test_plan_lengthen    (KeuzePlan    *plan,
                                  guint         entries);

G_END_DECLS
