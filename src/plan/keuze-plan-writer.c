/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "keuze-file-limits.h"
#include "keuze-plan-private.h"
#include "keuze-plan-writer.h"

/* Writes a plan in the order in which it is read, and without a word that
 * belongs to a language: the same plan always gives the same file. */

typedef void (*WriteFunc) (JsonObject  *object,
                           KeuzeRecord *record);

static void
write_text (JsonObject *object,
            const char *member,
            const char *text)
{
  if (*text != '\0')
    json_object_set_string_member (object, member, text);
}

static void
write_option (JsonObject  *object,
              KeuzeRecord *record)
{
  KeuzePlannedOption *option = KEUZE_PLANNED_OPTION (record);

  write_text (object, "id", keuze_planned_option_get_id (option));
  write_text (object, "title", keuze_planned_option_get_title (option));
  write_text (object, "state", keuze_option_state_get_name (keuze_planned_option_get_state (option)));
  write_text (object, "note", keuze_planned_option_get_note (option));
}

static void
write_experience (JsonObject  *object,
                  KeuzeRecord *record)
{
  KeuzeExperience *experience = KEUZE_EXPERIENCE (record);

  write_text (object, "step", keuze_experience_get_step (experience));
  write_text (object, "step_name", keuze_experience_get_step_name (experience));
  write_text (object, "option", keuze_experience_get_option (experience));
  write_text (object, "option_title", keuze_experience_get_option_title (experience));
  write_text (object, "date", keuze_experience_get_date (experience));
  write_text (object, "course", keuze_experience_get_course (experience));
  write_text (object, "reason", keuze_experience_get_reason (experience));
}

static void
write_agreement (JsonObject  *object,
                 KeuzeRecord *record)
{
  KeuzeAgreement *agreement = KEUZE_AGREEMENT (record);

  write_text (object, "what", keuze_agreement_get_what (agreement));
  write_text (object, "who", keuze_agreement_get_who (agreement));
  write_text (object, "when", keuze_agreement_get_when (agreement));
}

static void
write_question (JsonObject  *object,
                KeuzeRecord *record)
{
  write_text (object, "text", keuze_question_get_text (KEUZE_QUESTION (record)));
}

static void
write_list (JsonObject    *object,
            const char    *member,
            KeuzePlan     *plan,
            KeuzePlanList  list,
            WriteFunc      write_record)
{
  GListModel *records = keuze_plan_get_list (plan, list);
  guint n = g_list_model_get_n_items (records);
  JsonArray *array;

  if (n == 0)
    return;

  array = json_array_sized_new (n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (KeuzeRecord) record = g_list_model_get_item (records, i);
      JsonObject *element = json_object_new ();

      write_record (element, record);
      json_array_add_object_element (array, element);
    }
  json_object_set_array_member (object, member, array);
}

static JsonNode *
write_plan (KeuzePlan *plan)
{
  JsonObject *object = json_object_new ();
  JsonNode *root = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (root, object);
  json_object_set_int_member (object, "format", KEUZE_PLAN_FORMAT);
  write_text (object, "goal", keuze_plan_get_goal (plan));
  write_text (object, "here", keuze_plan_get_here (plan));
  write_list (object, "options", plan, KEUZE_PLAN_OPTIONS, write_option);
  write_list (object, "experiences", plan, KEUZE_PLAN_EXPERIENCES, write_experience);
  write_list (object, "agreements", plan, KEUZE_PLAN_AGREEMENTS, write_agreement);
  write_text (object, "case_manager", keuze_plan_get_case_manager (plan));
  write_text (object, "main_practitioner", keuze_plan_get_main_practitioner (plan));
  write_list (object, "questions", plan, KEUZE_PLAN_QUESTIONS, write_question);
  write_text (object, "review", keuze_plan_get_review (plan));

  return root;
}

/**
 * keuze_plan_writer_write:
 * @plan: a plan
 * @error: return location for an error
 *
 * Writes a plan down as keuze_plan_reader_read() reads it.
 *
 * Returns: (transfer full) (nullable): what is to be in the file; %NULL with
 *   the error %KEUZE_PLAN_ERROR_TOO_LARGE for what could not be opened again
 */
GBytes *
keuze_plan_writer_write (KeuzePlan  *plan,
                         GError    **error)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (KEUZE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  root = write_plan (plan);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_root (generator, root);
  json_generator_to_gstring (generator, text);
  g_string_append_c (text, '\n');

  if (text->len <= KEUZE_MAXIMUM_PLAN_SIZE)
    return g_string_free_to_bytes (g_steal_pointer (&text));

  g_set_error (error, KEUZE_PLAN_ERROR, KEUZE_PLAN_ERROR_TOO_LARGE,
               /* Translators: the number is a size in megabytes. */
               _("The plan is larger than %u MB, which is too much to save"),
               (guint) (KEUZE_MAXIMUM_PLAN_SIZE >> 20));

  return NULL;
}
