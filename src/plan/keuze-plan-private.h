/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-plan.h"

G_BEGIN_DECLS

/* The version of the format of a plan file, and how large one may be: many
 * hundred times as large as anybody writes, and not so large that it would
 * fill the memory. */
#define KEUZE_PLAN_FORMAT 1
#define KEUZE_PLAN_MAXIMUM_SIZE ((gsize) 16 * 1024 * 1024)

void keuze_plan_fill (KeuzePlan     *self,
                      KeuzePlanList  list,
                      GPtrArray     *records);

G_END_DECLS
