/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeuzeLabel:
 *
 * The headings and fixed words of the card. They stand in the catalogue and
 * not with the words of the interface, so that a page, a sheet of paper and
 * the command line can show the card in any language, whatever languages the
 * system was set up with.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_LABEL_INVOLVES,
  KEUZE_LABEL_EXAMPLES,
  KEUZE_LABEL_REFERRAL,
  KEUZE_LABEL_PAYMENT,
  KEUZE_LABEL_PROVIDERS,
  KEUZE_LABEL_SEVERITY,
  KEUZE_LABEL_STEPS,
  KEUZE_LABEL_STEPS_EXPLAINED,
  KEUZE_LABEL_STEP_WHO,
  KEUZE_LABEL_STEP_OPTIONS,
  KEUZE_LABEL_SOURCES,
  KEUZE_LABEL_CHECKED,
  KEUZE_LABEL_REVIEW_BY,
  KEUZE_LABEL_ADULTS,
  KEUZE_LABEL_YOUNG_PEOPLE_ALSO,
  KEUZE_LABEL_CRITERIA,
  KEUZE_LABEL_OWN_RISK,
  KEUZE_LABEL_OWN_CONTRIBUTION,
  KEUZE_LABEL_LIMIT,
  KEUZE_LABEL_POINTS,
  KEUZE_LABEL_ROLES,
  KEUZE_LABEL_GLOSSARY,
  KEUZE_LABEL_PROVIDER_FINDER,
  KEUZE_LABEL_DATE,
  KEUZE_LABEL_JANUARY,
  KEUZE_LABEL_FEBRUARY,
  KEUZE_LABEL_MARCH,
  KEUZE_LABEL_APRIL,
  KEUZE_LABEL_MAY,
  KEUZE_LABEL_JUNE,
  KEUZE_LABEL_JULY,
  KEUZE_LABEL_AUGUST,
  KEUZE_LABEL_SEPTEMBER,
  KEUZE_LABEL_OCTOBER,
  KEUZE_LABEL_NOVEMBER,
  KEUZE_LABEL_DECEMBER,
  KEUZE_LABEL_LIST_SEPARATOR,
} KeuzeLabel;

#define KEUZE_N_LABELS (KEUZE_LABEL_LIST_SEPARATOR + 1)

const char *keuze_label_get_key (KeuzeLabel label);

G_END_DECLS
