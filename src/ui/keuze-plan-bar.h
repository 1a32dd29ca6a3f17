/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-plan-document.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLAN_BAR (keuze_plan_bar_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlanBar, keuze_plan_bar, KEUZE, PLAN_BAR, AdwBin)

G_END_DECLS
