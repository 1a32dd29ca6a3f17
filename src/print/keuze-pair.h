/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-block.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PAIR (keuze_pair_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePair, keuze_pair, KEUZE, PAIR, GObject)

KeuzePair  *keuze_pair_new             (KeuzeBlock *first,
                                        KeuzeBlock *second);
KeuzeBlock *keuze_pair_get_first       (KeuzePair  *self);
KeuzeBlock *keuze_pair_get_second      (KeuzePair  *self);
KeuzeBlock *keuze_pair_get_any         (KeuzePair  *self);
gboolean    keuze_pair_is_text         (KeuzePair  *self);
gboolean    keuze_pair_is_list         (KeuzePair  *self);
gboolean    keuze_pair_is_same         (KeuzePair  *self);
gboolean    keuze_pair_is_untranslated (KeuzePair  *self);
GPtrArray  *keuze_pair_match           (GPtrArray  *first,
                                        GPtrArray  *second);
GPtrArray  *keuze_pair_match_inside    (KeuzePair  *self);

G_END_DECLS
