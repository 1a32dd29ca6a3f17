/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

/**
 * KeuzePlanSection:
 * @label: which part of the plan it is
 * @heading: its heading, in the language of the card
 * @is_list: whether there may be more than one text, as in a list
 * @texts: (element-type utf8): what stands under the heading. A text may have
 *   more than one line, and none of them is empty
 *
 * A part of a plan as it is written out for the record.
 *
 * Since: 0.1
 */
typedef struct
{
  KeuzeLabel label;
  const char *heading;
  gboolean is_list;
  GPtrArray *texts;
} KeuzePlanSection;

GPtrArray *keuze_plan_section_list_all        (KeuzePlan          *plan,
                                               KeuzeCatalog       *catalog);
char      *keuze_plan_section_describe_option (KeuzePlannedOption *option,
                                               KeuzeCatalog       *catalog);
void       keuze_plan_section_append_to       (KeuzePlanSection   *self,
                                               GString            *text);

G_END_DECLS
