/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLAN_PAGE (keuze_plan_page_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlanPage, keuze_plan_page, KEUZE, PLAN_PAGE, AdwBreakpointBin)


G_END_DECLS
