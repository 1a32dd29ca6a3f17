/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-plan.h"

G_BEGIN_DECLS

#define KEUZE_TEST_PLAN_EMPTY "empty"
#define KEUZE_TEST_PLAN_FULL "full"
#define KEUZE_TEST_PLAN_BLANK "blank"
#define KEUZE_TEST_PLAN_STATES "states"
#define KEUZE_TEST_PLAN_UNKNOWN "unknown"
#define KEUZE_TEST_PLAN_HOSTILE "hostile"

KeuzePlan *keuze_test_plan_new (const char *name);

G_END_DECLS
