/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-agreement.h"
#include "keuze-experience.h"
#include "keuze-history.h"
#include "keuze-planned-option.h"
#include "keuze-question.h"

G_BEGIN_DECLS

/**
 * KeuzePlanList:
 * @KEUZE_PLAN_OPTIONS: of `KeuzePlannedOption`: the options of the plan
 * @KEUZE_PLAN_EXPERIENCES: of `KeuzeExperience`: the way so far
 * @KEUZE_PLAN_AGREEMENTS: of `KeuzeAgreement`: what was agreed
 * @KEUZE_PLAN_QUESTIONS: of `KeuzeQuestion`: what to ask next time
 *
 * The lists of a plan.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_PLAN_OPTIONS,
  KEUZE_PLAN_EXPERIENCES,
  KEUZE_PLAN_AGREEMENTS,
  KEUZE_PLAN_QUESTIONS,
} KeuzePlanList;

#define KEUZE_N_PLAN_LISTS (KEUZE_PLAN_QUESTIONS + 1)

#define KEUZE_TYPE_PLAN (keuze_plan_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlan, keuze_plan, KEUZE, PLAN, KeuzeRecord)

KeuzePlan          *keuze_plan_new                   (void);
KeuzeHistory       *keuze_plan_get_history           (KeuzePlan     *self);
gboolean            keuze_plan_get_empty             (KeuzePlan     *self);
const char         *keuze_plan_get_goal              (KeuzePlan     *self);
void                keuze_plan_set_goal              (KeuzePlan     *self,
                                                      const char    *goal);
const char         *keuze_plan_get_case_manager      (KeuzePlan     *self);
void                keuze_plan_set_case_manager      (KeuzePlan     *self,
                                                      const char    *case_manager);
const char         *keuze_plan_get_main_practitioner (KeuzePlan     *self);
void                keuze_plan_set_main_practitioner (KeuzePlan     *self,
                                                      const char    *main_practitioner);
const char         *keuze_plan_get_review            (KeuzePlan     *self);
void                keuze_plan_set_review            (KeuzePlan     *self,
                                                      const char    *review);
const char         *keuze_plan_get_here              (KeuzePlan     *self);
void                keuze_plan_set_here              (KeuzePlan     *self,
                                                      const char    *here);
GListModel         *keuze_plan_get_list              (KeuzePlan     *self,
                                                      KeuzePlanList  list);
void                keuze_plan_add                   (KeuzePlan     *self,
                                                      KeuzeRecord   *record);
void                keuze_plan_remove                (KeuzePlan     *self,
                                                      KeuzeRecord   *record);
KeuzePlannedOption *keuze_plan_find_option           (KeuzePlan     *self,
                                                      const char    *id);

G_END_DECLS
