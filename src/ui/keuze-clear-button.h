/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_CLEAR_BUTTON (keuze_clear_button_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeClearButton, keuze_clear_button, KEUZE, CLEAR_BUTTON, AdwBin)

G_END_DECLS
