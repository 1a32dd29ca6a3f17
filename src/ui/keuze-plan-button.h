/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-option.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLAN_BUTTON (keuze_plan_button_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlanButton, keuze_plan_button, KEUZE, PLAN_BUTTON, AdwBin)

G_END_DECLS
