/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-option.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLAN_MARK (keuze_plan_mark_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlanMark, keuze_plan_mark, KEUZE, PLAN_MARK, AdwBin)

const char *keuze_plan_mark_get_text (KeuzePlanMark *self);

G_END_DECLS
