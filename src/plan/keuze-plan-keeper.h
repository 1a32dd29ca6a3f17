/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "keuze-plan-error.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLAN_KEEPER (keuze_plan_keeper_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlanKeeper, keuze_plan_keeper, KEUZE, PLAN_KEEPER, GObject)

KeuzePlanKeeper *keuze_plan_keeper_new         (GFile                *folder);
void             keuze_plan_keeper_set_plan    (KeuzePlanKeeper      *self,
                                                KeuzePlan            *plan);
void             keuze_plan_keeper_load_async  (KeuzePlanKeeper      *self,
                                                GCancellable         *cancellable,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);
KeuzePlan       *keuze_plan_keeper_load_finish (KeuzePlanKeeper      *self,
                                                GAsyncResult         *result,
                                                GError              **error);
gboolean         keuze_plan_keeper_flush       (KeuzePlanKeeper      *self,
                                                GError              **error);
gboolean         keuze_plan_keeper_forget      (KeuzePlanKeeper      *self,
                                                GError              **error);

G_END_DECLS
