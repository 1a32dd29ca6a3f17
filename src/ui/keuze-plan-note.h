/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-option.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLAN_NOTE (keuze_plan_note_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlanNote, keuze_plan_note, KEUZE, PLAN_NOTE, AdwBin)

G_END_DECLS
