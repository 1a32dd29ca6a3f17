/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-choice.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_CHOICE_BAR (keuze_choice_bar_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeChoiceBar, keuze_choice_bar, KEUZE, CHOICE_BAR, AdwBin)

G_END_DECLS
