/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-step.h"
#include "keuze-way.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_STEP_CARD (keuze_step_card_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeStepCard, keuze_step_card, KEUZE, STEP_CARD, AdwBin)

GtkWidget *keuze_step_card_new      (KeuzeCatalog  *catalog,
                                     KeuzeStep     *step);
KeuzeStep *keuze_step_card_get_step (KeuzeStepCard *self);
void       keuze_step_card_set_plan (KeuzeStepCard *self,
                                     KeuzePlan     *plan,
                                     KeuzeWay      *way);

G_END_DECLS
