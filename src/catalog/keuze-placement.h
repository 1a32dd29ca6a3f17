/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-entry.h"
#include "keuze-term.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLACEMENT (keuze_placement_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlacement, keuze_placement, KEUZE, PLACEMENT, GObject)

KeuzeEntry *keuze_placement_get_entry (KeuzePlacement *self);
KeuzeTerm  *keuze_placement_get_basis (KeuzePlacement *self);

G_END_DECLS
