/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-document-file.h"
#include "keuze-file-limits.h"
#include "keuze-plan-private.h"
#include "keuze-plan-reader.h"
#include "keuze-problems.h"
#include "keuze-reader.h"
#include "keuze-rough-date.h"

/* Reads a plan without a card: what no card has any more is kept as it is. */

/* A list of a plan while it is read, and the ids of the options in it. */
typedef struct
{
  GPtrArray  *records;
  GHashTable *ids;
} Reading;

static char *
describe (KeuzeDocumentFault fault,
          guint              number)
{
  switch (fault)
    {
    case KEUZE_DOCUMENT_TOO_LARGE:
      /* Translators: the number is a size in megabytes. */
      return g_strdup_printf (_("Found more than %u MB, expected a plan of at most that size"), number);
    case KEUZE_DOCUMENT_NOT_TEXT:
      return g_strdup (_("Found something that is not text, expected a plan"));
    case KEUZE_DOCUMENT_NOT_JSON:
      /* Translators: %u is the number of a line in a file. */
      return g_strdup_printf (_("Line %u: found something that cannot be read, expected a whole plan; the file may be damaged or cut off"), number);
    default:
      g_assert_not_reached ();
    }
}

static const KeuzeDocumentKind kind = {
  .maximum_size = KEUZE_MAXIMUM_PLAN_SIZE,
  .maximum_values = KEUZE_MAXIMUM_PLAN_VALUES,
  .get_domain = keuze_plan_error_quark,
  .not_a_file = KEUZE_PLAN_ERROR_NOT_A_FILE,
  .too_large = KEUZE_PLAN_ERROR_TOO_LARGE,
  .not_json = KEUZE_PLAN_ERROR_NOT_JSON,
  .describe = describe,
};

static void
report_date (KeuzeReader *reader,
             const char  *member,
             const char  *date)
{
  g_autofree char *place = keuze_reader_dup_place (reader, member);
  g_autofree char *found = keuze_problems_shorten (date);

  keuze_problems_add (keuze_reader_get_problems (reader),
                      /* Translators: the first %s is a place in a file, the second what stands there. */
                      g_strdup_printf (_("%s: found “%s”, expected a date such as 2026, 2026-01 or 2026-01-31"),
                                       place, found));
}

static char *
dup_date (KeuzeReader *reader,
          const char  *member)
{
  g_autofree char *date = keuze_reader_dup_lines (reader, member, KEUZE_OPTIONAL);

  if (date == NULL || keuze_rough_date_is_valid (date))
    return g_steal_pointer (&date);

  report_date (reader, member, date);

  return NULL;
}

static void
report_state (KeuzeReader *reader,
              const char  *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *place = keuze_reader_dup_place (reader, "state");
  g_autofree char *found = keuze_problems_shorten (name);
  g_auto (GStrv) states = NULL;
  g_autofree char *names = NULL;

  for (guint i = 0; i < KEUZE_N_OPTION_STATES; i++)
    g_strv_builder_add (builder, keuze_option_state_get_name ((KeuzeOptionState) i));
  states = g_strv_builder_end (builder);
  names = g_strjoinv (", ", states);

  keuze_problems_add (keuze_reader_get_problems (reader),
                      /* Translators: the first %s is a place in a file, the second what
                       * stands there, the third a list of words that may. */
                      g_strdup_printf (_("%s: found “%s”, expected one of %s"), place, found, names));
}

static KeuzeOptionState
read_state (KeuzeReader *reader)
{
  g_autofree char *name = keuze_reader_dup_lines (reader, "state", KEUZE_REQUIRED);
  KeuzeOptionState state = KEUZE_OPTION_CONSIDERING;

  if (name != NULL && !keuze_option_state_parse (name, &state))
    report_state (reader, name);

  return state;
}

static void
read_option (KeuzeReader *reader,
             gpointer     user_data)
{
  Reading *reading = user_data;
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = keuze_reader_dup_lines (reader, "title", KEUZE_OPTIONAL);
  KeuzeOptionState state = read_state (reader);
  g_autofree char *note = keuze_reader_dup_lines (reader, "note", KEUZE_OPTIONAL);
  g_autofree char *place = NULL;
  KeuzePlannedOption *option;

  if (id == NULL)
    return;

  if (!g_hash_table_add (reading->ids, g_strdup (id)))
    {
      place = keuze_reader_dup_place (reader, "id");
      keuze_problems_add_repeated (keuze_reader_get_problems (reader), place, id);
    }

  option = keuze_planned_option_new (id, title != NULL ? title : "");
  keuze_planned_option_set_state (option, state);
  keuze_planned_option_set_note (option, note);
  g_ptr_array_add (reading->records, option);
}

static void
read_experience (KeuzeReader *reader,
                 gpointer     user_data)
{
  Reading *reading = user_data;
  g_autofree char *step = keuze_reader_dup_id (reader, "step", KEUZE_OPTIONAL);
  g_autofree char *step_name = keuze_reader_dup_lines (reader, "step_name", KEUZE_OPTIONAL);
  g_autofree char *option = keuze_reader_dup_id (reader, "option", KEUZE_OPTIONAL);
  g_autofree char *option_title = keuze_reader_dup_lines (reader, "option_title", KEUZE_OPTIONAL);
  g_autofree char *date = dup_date (reader, "date");
  g_autofree char *course = keuze_reader_dup_lines (reader, "course", KEUZE_OPTIONAL);
  g_autofree char *reason = keuze_reader_dup_lines (reader, "reason", KEUZE_OPTIONAL);
  KeuzeExperience *experience = keuze_experience_new ();

  keuze_experience_set_step (experience, step);
  keuze_experience_set_step_name (experience, step_name);
  keuze_experience_set_option (experience, option);
  keuze_experience_set_option_title (experience, option_title);
  keuze_experience_set_date (experience, date);
  keuze_experience_set_course (experience, course);
  keuze_experience_set_reason (experience, reason);
  g_ptr_array_add (reading->records, experience);
}

static void
read_agreement (KeuzeReader *reader,
                gpointer     user_data)
{
  Reading *reading = user_data;
  g_autofree char *what = keuze_reader_dup_lines (reader, "what", KEUZE_OPTIONAL);
  g_autofree char *who = keuze_reader_dup_lines (reader, "who", KEUZE_OPTIONAL);
  g_autofree char *when = keuze_reader_dup_lines (reader, "when", KEUZE_OPTIONAL);
  KeuzeAgreement *agreement = keuze_agreement_new ();

  keuze_agreement_set_what (agreement, what);
  keuze_agreement_set_who (agreement, who);
  keuze_agreement_set_when (agreement, when);
  g_ptr_array_add (reading->records, agreement);
}

static void
read_question (KeuzeReader *reader,
               gpointer     user_data)
{
  Reading *reading = user_data;
  g_autofree char *text = keuze_reader_dup_lines (reader, "text", KEUZE_OPTIONAL);
  KeuzeQuestion *question = keuze_question_new ();

  keuze_question_set_text (question, text);
  g_ptr_array_add (reading->records, question);
}

static void
read_list (KeuzePlan     *plan,
           KeuzeReader   *reader,
           const char    *member,
           KeuzePlanList  list,
           KeuzeReadFunc  read_record)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reading reading = { records, ids };

  keuze_reader_each (reader, member, KEUZE_OPTIONAL, 1, read_record, &reading);
  keuze_plan_fill (plan, list, records);
}

static KeuzePlan *
read_plan (KeuzeReader *reader)
{
  KeuzePlan *plan = keuze_plan_new ();
  g_autofree char *goal = keuze_reader_dup_lines (reader, "goal", KEUZE_OPTIONAL);
  g_autofree char *here = keuze_reader_dup_id (reader, "here", KEUZE_OPTIONAL);
  g_autofree char *case_manager = NULL;
  g_autofree char *main_practitioner = NULL;
  g_autofree char *review = NULL;

  read_list (plan, reader, "options", KEUZE_PLAN_OPTIONS, read_option);
  read_list (plan, reader, "experiences", KEUZE_PLAN_EXPERIENCES, read_experience);
  read_list (plan, reader, "agreements", KEUZE_PLAN_AGREEMENTS, read_agreement);
  case_manager = keuze_reader_dup_lines (reader, "case_manager", KEUZE_OPTIONAL);
  main_practitioner = keuze_reader_dup_lines (reader, "main_practitioner", KEUZE_OPTIONAL);
  read_list (plan, reader, "questions", KEUZE_PLAN_QUESTIONS, read_question);
  review = dup_date (reader, "review");

  keuze_plan_set_goal (plan, goal);
  keuze_plan_set_here (plan, here);
  keuze_plan_set_case_manager (plan, case_manager);
  keuze_plan_set_main_practitioner (plan, main_practitioner);
  keuze_plan_set_review (plan, review);
  keuze_history_clear (keuze_plan_get_history (plan));

  return plan;
}

/* What a newer version of the app writes can be anything, so that nothing
 * else is to be said of it. */
static gboolean
check_not_newer (JsonNode  *root,
                 GError   **error)
{
  g_autofree char *found = NULL;
  JsonNode *format = NULL;

  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    format = json_object_get_member (json_node_get_object (root), "format");

  if (format == NULL || !JSON_NODE_HOLDS_VALUE (format) ||
      json_node_get_value_type (format) != G_TYPE_INT64 ||
      json_node_get_int (format) <= KEUZE_PLAN_FORMAT)
    return TRUE;

  found = g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (format));
  g_set_error (error, KEUZE_PLAN_ERROR, KEUZE_PLAN_ERROR_NEWER,
               /* Translators: “format” is a name in a file; %s and %u are versions of a file format. */
               _("A newer version of the app made this plan (format: found %s, expected %u)"),
               found, (guint) KEUZE_PLAN_FORMAT);

  return FALSE;
}

static KeuzePlan *
read_root (JsonNode  *root,
           GPtrArray *problems)
{
  g_autoptr (KeuzeReader) reader = keuze_reader_enter_root (root, problems);

  if (reader == NULL)
    return keuze_plan_new ();

  /* With newer formats out of the way, the only number there is is 1. */
  keuze_reader_get_number (reader, "format", KEUZE_REQUIRED);

  return read_plan (reader);
}

/* The plan as far as it could be read; whole and right only when there are no
 * problems. */
static KeuzePlan *
read_bytes (GBytes     *bytes,
            GPtrArray  *problems,
            GError    **error)
{
  g_autoptr (GError) parse_error = NULL;
  g_autoptr (JsonNode) root = keuze_document_parse (bytes, &kind, &parse_error);

  if (parse_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&parse_error));
      return NULL;
    }

  return check_not_newer (root, error) ? read_root (root, problems) : NULL;
}

/**
 * keuze_plan_reader_read:
 * @bytes: what is in a plan file
 * @error: return location for an error
 *
 * Reads a plan strictly: it is refused whole when anything is wrong with it.
 * The plan is saved and nothing can be undone in it.
 *
 * Returns: (transfer full) (nullable): the plan; %NULL with an error in the
 *   domain %KEUZE_PLAN_ERROR
 */
KeuzePlan *
keuze_plan_reader_read (GBytes  *bytes,
                        GError **error)
{
  g_autoptr (GPtrArray) problems = keuze_problems_new ();
  g_autoptr (KeuzePlan) plan = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  plan = read_bytes (bytes, problems, error);
  if (plan == NULL || problems->len == 0)
    return g_steal_pointer (&plan);

  g_set_error_literal (error, KEUZE_PLAN_ERROR, KEUZE_PLAN_ERROR_INVALID,
                       g_ptr_array_index (problems, 0));

  return NULL;
}

/**
 * keuze_plan_reader_read_file:
 * @file: a plan file
 * @cancellable: (nullable): a `GCancellable`
 * @error: return location for an error
 *
 * Reads a plan from a file. The error tells the first problem that was found;
 * keuze_plan_reader_find_problems() tells all.
 *
 * Returns: (transfer full) (nullable): the plan; %NULL with an error in the
 *   domains %G_IO_ERROR and %KEUZE_PLAN_ERROR
 */
KeuzePlan *
keuze_plan_reader_read_file (GFile         *file,
                             GCancellable  *cancellable,
                             GError       **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  bytes = keuze_document_file_read (file, &kind, cancellable, error);

  return bytes != NULL ? keuze_plan_reader_read (bytes, error) : NULL;
}

/**
 * keuze_plan_reader_find_problems:
 * @file: a plan file
 * @cancellable: (nullable): a `GCancellable`
 * @error: return location for an error
 *
 * Looks for everything that is wrong with a plan file.
 *
 * Returns: (transfer full) (nullable): a sentence for each problem, none where
 *   the file is right; %NULL with an error in the domains %G_IO_ERROR and
 *   %KEUZE_PLAN_ERROR where it cannot be read at all
 */
GStrv
keuze_plan_reader_find_problems (GFile         *file,
                                 GCancellable  *cancellable,
                                 GError       **error)
{
  g_autoptr (GPtrArray) problems = keuze_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (KeuzePlan) plan = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  bytes = keuze_document_file_read (file, &kind, cancellable, error);
  if (bytes == NULL)
    return NULL;

  plan = read_bytes (bytes, problems, error);
  if (plan == NULL)
    return NULL;

  g_ptr_array_add (problems, NULL);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&problems), FALSE);
}
