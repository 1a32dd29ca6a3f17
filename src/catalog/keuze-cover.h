/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-limit.h"
#include "keuze-term.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_COVER (keuze_cover_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeCover, keuze_cover, KEUZE, COVER, GObject)

KeuzeTerm  *keuze_cover_get_payer      (KeuzeCover *self);
KeuzeTerm  *keuze_cover_get_audience   (KeuzeCover *self);
gboolean    keuze_cover_get_usual      (KeuzeCover *self);
KeuzeLimit *keuze_cover_get_limit      (KeuzeCover *self);
GListModel *keuze_cover_get_conditions (KeuzeCover *self);
GListModel *keuze_cover_get_funds      (KeuzeCover *self);
char       *keuze_cover_describe       (KeuzeCover *self,
                                        const char *separator);

G_END_DECLS
