/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-choice.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_TILE (keuze_tile_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeTile, keuze_tile, KEUZE, TILE, GtkButton)

GtkWidget   *keuze_tile_new         (void);
KeuzeOption *keuze_tile_get_option  (KeuzeTile   *self);
void         keuze_tile_set_option  (KeuzeTile   *self,
                                     KeuzeOption *option);
gboolean     keuze_tile_get_stacked (KeuzeTile   *self);
void         keuze_tile_set_stacked (KeuzeTile   *self,
                                     gboolean     stacked);

G_END_DECLS
