/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_WAY (keuze_way_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeWay, keuze_way, KEUZE, WAY, GObject)

KeuzeWay   *keuze_way_new      (KeuzePlan    *plan,
                                KeuzeCatalog *catalog);
GListModel *keuze_way_get_list (KeuzeWay     *self,
                                const char   *step);

G_END_DECLS
