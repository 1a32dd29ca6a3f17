/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-label.h"

static const char * const keys[KEUZE_N_LABELS] = {
  [KEUZE_LABEL_INVOLVES] = "involves",
  [KEUZE_LABEL_EXAMPLES] = "examples",
  [KEUZE_LABEL_REFERRAL] = "referral",
  [KEUZE_LABEL_PAYMENT] = "payment",
  [KEUZE_LABEL_PROVIDERS] = "providers",
  [KEUZE_LABEL_SEVERITY] = "severity",
  [KEUZE_LABEL_STEPS] = "steps",
  [KEUZE_LABEL_STEPS_EXPLAINED] = "steps_explained",
  [KEUZE_LABEL_STEP_WHO] = "step_who",
  [KEUZE_LABEL_STEP_OPTIONS] = "step_options",
  [KEUZE_LABEL_SOURCES] = "sources",
  [KEUZE_LABEL_CHECKED] = "checked",
  [KEUZE_LABEL_REVIEW_BY] = "review_by",
  [KEUZE_LABEL_OVERDUE] = "overdue",
  [KEUZE_LABEL_ADULTS] = "adults",
  [KEUZE_LABEL_YOUNG_PEOPLE_ALSO] = "young_people_also",
  [KEUZE_LABEL_CRITERIA] = "criteria",
  [KEUZE_LABEL_OWN_RISK] = "own_risk",
  [KEUZE_LABEL_OWN_CONTRIBUTION] = "own_contribution",
  [KEUZE_LABEL_UNSTATED] = "unstated",
  [KEUZE_LABEL_OWN_COSTS] = "own_costs",
  [KEUZE_LABEL_REFERRAL_EXPLAINED] = "referral_explained",
  [KEUZE_LABEL_PAYMENT_EXPLAINED] = "payment_explained",
  [KEUZE_LABEL_COMPARISON] = "comparison",
  [KEUZE_LABEL_SAME] = "same",
  [KEUZE_LABEL_DIFFERENT] = "different",
  [KEUZE_LABEL_POINTS] = "points",
  [KEUZE_LABEL_ROLES] = "roles",
  [KEUZE_LABEL_GLOSSARY] = "glossary",
  [KEUZE_LABEL_PROVIDER_FINDER] = "provider_finder",
  [KEUZE_LABEL_OTHER_OPTIONS] = "other_options",
  [KEUZE_LABEL_NOT_TRANSLATED] = "not_translated",
  [KEUZE_LABEL_LANGUAGE_NAME] = "language_name",
  [KEUZE_LABEL_OVERVIEW] = "overview",
  [KEUZE_LABEL_CONTENTS] = "contents",
  [KEUZE_LABEL_DATE] = "date",
  [KEUZE_LABEL_MONTH_DATE] = "month_date",
  [KEUZE_LABEL_JANUARY] = "january",
  [KEUZE_LABEL_FEBRUARY] = "february",
  [KEUZE_LABEL_MARCH] = "march",
  [KEUZE_LABEL_APRIL] = "april",
  [KEUZE_LABEL_MAY] = "may",
  [KEUZE_LABEL_JUNE] = "june",
  [KEUZE_LABEL_JULY] = "july",
  [KEUZE_LABEL_AUGUST] = "august",
  [KEUZE_LABEL_SEPTEMBER] = "september",
  [KEUZE_LABEL_OCTOBER] = "october",
  [KEUZE_LABEL_NOVEMBER] = "november",
  [KEUZE_LABEL_DECEMBER] = "december",
  [KEUZE_LABEL_PLAN] = "plan",
  [KEUZE_LABEL_GOAL] = "goal",
  [KEUZE_LABEL_PLAN_OPTIONS] = "plan_options",
  [KEUZE_LABEL_CONSIDERING] = "considering",
  [KEUZE_LABEL_CHOSEN] = "chosen",
  [KEUZE_LABEL_UNDER_WAY] = "under_way",
  [KEUZE_LABEL_TRIED] = "tried",
  [KEUZE_LABEL_STOPPED] = "stopped",
  [KEUZE_LABEL_NOTE] = "note",
  [KEUZE_LABEL_NOT_ON_CARD] = "not_on_card",
  [KEUZE_LABEL_WAY] = "way",
  [KEUZE_LABEL_COURSE] = "course",
  [KEUZE_LABEL_REASON] = "reason",
  [KEUZE_LABEL_HERE] = "here",
  [KEUZE_LABEL_AGREEMENTS] = "agreements",
  [KEUZE_LABEL_AGREEMENT_WHAT] = "agreement_what",
  [KEUZE_LABEL_AGREEMENT_WHO] = "agreement_who",
  [KEUZE_LABEL_AGREEMENT_WHEN] = "agreement_when",
  [KEUZE_LABEL_CASE_MANAGER] = "case_manager",
  [KEUZE_LABEL_MAIN_PRACTITIONER] = "main_practitioner",
  [KEUZE_LABEL_QUESTIONS] = "questions",
  [KEUZE_LABEL_REVIEW] = "review",
  [KEUZE_LABEL_FILLED_IN] = "filled_in",
  [KEUZE_LABEL_TICK] = "tick",
  [KEUZE_LABEL_ROOM_TO_WRITE] = "room_to_write",
  [KEUZE_LABEL_PRINTED] = "printed",
  [KEUZE_LABEL_LIST_SEPARATOR] = "list_separator",
};

/**
 * keuze_label_get_key:
 * @label: a `KeuzeLabel`
 *
 * Returns: (transfer none): the name of the member of `labels` in a
 *   catalogue file that holds this label.
 */
const char *
keuze_label_get_key (KeuzeLabel label)
{
  g_return_val_if_fail ((guint) label < KEUZE_N_LABELS, NULL);

  return keys[label];
}
