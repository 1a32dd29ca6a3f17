/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog-source.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_DESK (keuze_desk_get_type ())

G_DECLARE_INTERFACE (KeuzeDesk, keuze_desk, KEUZE, DESK, GObject)

struct _KeuzeDeskInterface
{
  GTypeInterface parent_interface;
};

KeuzeCatalog *keuze_desk_get_catalog (KeuzeDesk *self);
KeuzePlan    *keuze_desk_get_plan    (KeuzeDesk *self);

G_END_DECLS
