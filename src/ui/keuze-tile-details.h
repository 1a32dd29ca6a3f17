/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-option.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_TILE_DETAILS (keuze_tile_details_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeTileDetails, keuze_tile_details, KEUZE, TILE_DETAILS, AdwBin)

GtkWidget *keuze_tile_details_new (void);

G_END_DECLS
