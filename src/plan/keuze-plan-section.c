/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-plan-names.h"
#include "keuze-plan-section.h"
#include "keuze-rough-date.h"
#include "keuze-tidy-text.h"

typedef char *(*DescribeFunc) (gpointer      record,
                               KeuzeCatalog *catalog);

static KeuzePlanSection *
keuze_plan_section_new (KeuzeCatalog *catalog,
                        KeuzeLabel    label,
                        gboolean      is_list)
{
  KeuzePlanSection *self = g_new0 (KeuzePlanSection, 1);

  self->label = label;
  self->heading = keuze_catalog_get_label (catalog, label);
  self->is_list = is_list;
  self->texts = g_ptr_array_new_with_free_func (g_free);

  return self;
}

static void
keuze_plan_section_free (KeuzePlanSection *self)
{
  g_ptr_array_unref (self->texts);
  g_free (self);
}

/* Nobody wants to read a heading with nothing under it. */
static void
add_section (GPtrArray        *sections,
             KeuzePlanSection *section)
{
  if (section->texts->len > 0)
    g_ptr_array_add (sections, section);
  else
    keuze_plan_section_free (section);
}

static void
take_text (KeuzePlanSection *section,
           char             *text)
{
  if (*text != '\0')
    g_ptr_array_add (section->texts, text);
  else
    g_free (text);
}

static void
add_text (GPtrArray    *sections,
          KeuzeCatalog *catalog,
          KeuzeLabel    label,
          char         *text)
{
  KeuzePlanSection *section = keuze_plan_section_new (catalog, label, FALSE);

  take_text (section, text);
  add_section (sections, section);
}

static void
begin_line (GString *lines)
{
  if (lines->len > 0)
    g_string_append_c (lines, '\n');
}

static void
add_line (GString      *lines,
          KeuzeCatalog *catalog,
          KeuzeLabel    label,
          const char   *text)
{
  g_autofree char *tidy = keuze_tidy_text (text);

  if (*tidy == '\0')
    return;

  begin_line (lines);
  g_string_append_printf (lines, "%s: %s", keuze_catalog_get_label (catalog, label), tidy);
}

static void
add_part (GString      *line,
          KeuzeCatalog *catalog,
          const char   *text)
{
  if (*text == '\0')
    return;

  if (line->len > 0)
    g_string_append (line, keuze_catalog_get_label (catalog, KEUZE_LABEL_LIST_SEPARATOR));
  g_string_append (line, text);
}

static char *
describe_agreement (gpointer      record,
                    KeuzeCatalog *catalog)
{
  KeuzeAgreement *agreement = record;
  g_autofree char *what = keuze_tidy_text (keuze_agreement_get_what (agreement));
  GString *lines = g_string_new (what);

  add_line (lines, catalog, KEUZE_LABEL_AGREEMENT_WHO, keuze_agreement_get_who (agreement));
  add_line (lines, catalog, KEUZE_LABEL_AGREEMENT_WHEN, keuze_agreement_get_when (agreement));

  return g_string_free_and_steal (lines);
}

static char *
describe_experience (gpointer      record,
                     KeuzeCatalog *catalog)
{
  KeuzeExperience *experience = record;
  g_autofree char *date = keuze_rough_date_format (keuze_experience_get_date (experience), catalog);
  g_autofree char *step = keuze_plan_names_format_step (catalog, keuze_experience_get_step (experience),
                                                        keuze_experience_get_step_name (experience));
  g_autofree char *option = keuze_plan_names_format_option (catalog, keuze_experience_get_option (experience),
                                                            keuze_experience_get_option_title (experience));
  GString *lines = g_string_new (date);

  add_part (lines, catalog, step);
  add_part (lines, catalog, option);
  add_line (lines, catalog, KEUZE_LABEL_COURSE, keuze_experience_get_course (experience));
  add_line (lines, catalog, KEUZE_LABEL_REASON, keuze_experience_get_reason (experience));

  return g_string_free_and_steal (lines);
}

static char *
describe_question (gpointer      record,
                   KeuzeCatalog *catalog)
{
  KeuzeQuestion *question = record;

  return keuze_tidy_text (keuze_question_get_text (question));
}

static char *
describe_option (gpointer      record,
                 KeuzeCatalog *catalog)
{
  return keuze_plan_section_describe_option (record, catalog);
}

static GPtrArray *
list_records (KeuzePlan     *plan,
              KeuzePlanList  list)
{
  GListModel *model = keuze_plan_get_list (plan, list);
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (records, g_list_model_get_item (model, i));
  if (list == KEUZE_PLAN_EXPERIENCES)
    g_ptr_array_sort_values (records, (GCompareFunc) keuze_experience_compare);

  return records;
}

static void
add_list (GPtrArray     *sections,
          KeuzePlan     *plan,
          KeuzeCatalog  *catalog,
          KeuzePlanList  list,
          KeuzeLabel     label,
          DescribeFunc   describe)
{
  g_autoptr (GPtrArray) records = list_records (plan, list);
  KeuzePlanSection *section = keuze_plan_section_new (catalog, label, TRUE);

  for (guint i = 0; i < records->len; i++)
    take_text (section, describe (g_ptr_array_index (records, i), catalog));
  add_section (sections, section);
}

/**
 * keuze_plan_section_list_all:
 * @plan: a plan
 * @catalog: the card in whose language it is to be written
 *
 * Returns: (transfer full) (element-type KeuzePlanSection): the parts of the
 *   plan that have something in them, in the order in which they are read.
 *   The catalogue has to live longer than they do
 */
GPtrArray *
keuze_plan_section_list_all (KeuzePlan    *plan,
                             KeuzeCatalog *catalog)
{
  GPtrArray *sections;

  g_return_val_if_fail (KEUZE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  sections = g_ptr_array_new_with_free_func ((GDestroyNotify) keuze_plan_section_free);

  add_text (sections, catalog, KEUZE_LABEL_GOAL, keuze_tidy_text (keuze_plan_get_goal (plan)));
  add_text (sections, catalog, KEUZE_LABEL_HERE,
            keuze_plan_names_format_step (catalog, keuze_plan_get_here (plan), ""));
  add_list (sections, plan, catalog, KEUZE_PLAN_OPTIONS, KEUZE_LABEL_PLAN_OPTIONS, describe_option);
  add_list (sections, plan, catalog, KEUZE_PLAN_AGREEMENTS, KEUZE_LABEL_AGREEMENTS, describe_agreement);
  add_text (sections, catalog, KEUZE_LABEL_CASE_MANAGER, keuze_tidy_text (keuze_plan_get_case_manager (plan)));
  add_text (sections, catalog, KEUZE_LABEL_MAIN_PRACTITIONER,
            keuze_tidy_text (keuze_plan_get_main_practitioner (plan)));
  add_list (sections, plan, catalog, KEUZE_PLAN_QUESTIONS, KEUZE_LABEL_QUESTIONS, describe_question);
  add_list (sections, plan, catalog, KEUZE_PLAN_EXPERIENCES, KEUZE_LABEL_WAY, describe_experience);
  add_text (sections, catalog, KEUZE_LABEL_REVIEW,
            keuze_rough_date_format (keuze_plan_get_review (plan), catalog));

  return sections;
}

/**
 * keuze_plan_section_describe_option:
 * @option: an option of a plan
 * @catalog: the card in whose language it is to be written
 *
 * Returns: (transfer full): its name and its state, and the note on the lines
 *   below
 */
char *
keuze_plan_section_describe_option (KeuzePlannedOption *option,
                                    KeuzeCatalog       *catalog)
{
  g_autofree char *name = NULL;
  g_autofree char *note = NULL;
  KeuzeLabel state;
  GString *lines;

  g_return_val_if_fail (KEUZE_IS_PLANNED_OPTION (option), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  name = keuze_plan_names_format_option (catalog, keuze_planned_option_get_id (option),
                                         keuze_planned_option_get_title (option));
  note = keuze_tidy_text (keuze_planned_option_get_note (option));
  state = keuze_option_state_get_label (keuze_planned_option_get_state (option));
  lines = g_string_new (name);
  g_string_append_printf (lines, ": %s", keuze_catalog_get_label (catalog, state));
  if (*note != '\0')
    g_string_append_printf (lines, "\n%s", note);

  return g_string_free_and_steal (lines);
}

/**
 * keuze_plan_section_append_to:
 * @self: a part of a plan
 * @text: a text that goes on with it
 *
 * Writes the part as plain text: the heading on a line of its own, and what
 * belongs to one item of a list below each other.
 */
void
keuze_plan_section_append_to (KeuzePlanSection *self,
                              GString          *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  g_string_append_printf (text, "%s\n", self->heading);
  for (guint i = 0; i < self->texts->len; i++)
    {
      g_auto (GStrv) lines = g_strsplit (g_ptr_array_index (self->texts, i), "\n", -1);
      g_autofree char *joined = g_strjoinv (self->is_list ? "\n  " : "\n", lines);

      g_string_append_printf (text, "%s%s\n", self->is_list ? "- " : "", joined);
    }
}
