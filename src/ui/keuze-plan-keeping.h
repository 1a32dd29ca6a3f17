/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-window.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLAN_KEEPING (keuze_plan_keeping_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlanKeeping, keuze_plan_keeping, KEUZE, PLAN_KEEPING, GObject)

KeuzePlanKeeping *keuze_plan_keeping_new (GtkApplication *application);

G_END_DECLS
