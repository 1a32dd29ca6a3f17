/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-plan.h"

G_BEGIN_DECLS

/* The version of the format of a plan file. */
#define KEUZE_PLAN_FORMAT 1

void keuze_plan_fill (KeuzePlan     *self,
                      KeuzePlanList  list,
                      GPtrArray     *records);

G_END_DECLS
