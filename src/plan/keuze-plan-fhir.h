/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

char *keuze_plan_fhir_write (KeuzePlan    *plan,
                             KeuzeCatalog *catalog,
                             GDateTime    *created);

G_END_DECLS
