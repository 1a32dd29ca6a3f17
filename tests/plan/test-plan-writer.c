/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "keuze-plan-reader.h"
#include "keuze-plan-writer.h"

/* What a plan file is. It stays readable for ever: when this changes, the
 * number of the format does too. */
static const char whole_plan[] =
  "{\n"
  "  \"format\" : 1,\n"
  "  \"goal\" : \"Walk \\\"round the block\\\"\\nagain\",\n"
  "  \"here\" : \"step-2\",\n"
  "  \"options\" : [\n"
  "    {\n"
  "      \"id\" : \"dietetics\",\n"
  "      \"title\" : \"Dietetics\",\n"
  "      \"state\" : \"under-way\",\n"
  "      \"note\" : \"Ask about 50 %\"\n"
  "    },\n"
  "    {\n"
  "      \"id\" : \"leeches\",\n"
  "      \"title\" : \"Something no card has\",\n"
  "      \"state\" : \"considering\"\n"
  "    }\n"
  "  ],\n"
  "  \"experiences\" : [\n"
  "    {\n"
  "      \"step\" : \"step-1\",\n"
  "      \"step_name\" : \"Step 1\",\n"
  "      \"option\" : \"exercise-therapy\",\n"
  "      \"option_title\" : \"Exercise therapy\",\n"
  "      \"date\" : \"2024-05\",\n"
  "      \"course\" : \"It helped\",\n"
  "      \"reason\" : \"Not enough\"\n"
  "    }\n"
  "  ],\n"
  "  \"agreements\" : [\n"
  "    {\n"
  "      \"what\" : \"Call the practice\",\n"
  "      \"who\" : \"Me\",\n"
  "      \"when\" : \"Next week\"\n"
  "    },\n"
  "    {    }\n"
  "  ],\n"
  "  \"case_manager\" : \"The nurse of the practice\",\n"
  "  \"main_practitioner\" : \"The GP\",\n"
  "  \"questions\" : [\n"
  "    {\n"
  "      \"text\" : \"How long?\"\n"
  "    }\n"
  "  ],\n"
  "  \"review\" : \"2026-12-01\"\n"
  "}\n";

/* The linker lets these take the place of what they are called after, wherever
 * the plan itself calls that: so that work can be measured on any machine. */
gboolean __real_g_str_equal           (gconstpointer one,
                                       gconstpointer other);
gboolean __wrap_g_str_equal           (gconstpointer one,
                                       gconstpointer other);
gpointer __real_g_list_model_get_item (GListModel   *list,
                                       guint         position);
gpointer __wrap_g_list_model_get_item (GListModel   *list,
                                       guint         position);
int      __real_strcmp                (const char   *one,
                                       const char   *other);
int      __wrap_strcmp                (const char   *one,
                                       const char   *other);

static guint n_calls;

gboolean
__wrap_g_str_equal (gconstpointer one,
                    gconstpointer other)
{
  n_calls++;

  return __real_g_str_equal (one, other);
}

gpointer
__wrap_g_list_model_get_item (GListModel *list,
                              guint       position)
{
  n_calls++;

  return __real_g_list_model_get_item (list, position);
}

int
__wrap_strcmp (const char *one,
               const char *other)
{
  n_calls++;

  return __real_strcmp (one, other);
}

static GBytes *
write_plan (KeuzePlan *plan)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = keuze_plan_writer_write (plan, &error);

  g_assert_no_error (error);

  return bytes;
}

static KeuzePlan *
read_plan (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  KeuzePlan *plan = keuze_plan_reader_read (bytes, &error);

  g_assert_no_error (error);

  return plan;
}

/* Writes, reads and writes again. */
static KeuzePlan *
go_round (KeuzePlan *plan)
{
  g_autoptr (GBytes) first = write_plan (plan);
  g_autoptr (GBytes) second = NULL;
  KeuzePlan *again = read_plan (first);

  second = write_plan (again);
  g_assert_true (g_bytes_equal (first, second));

  return again;
}

static void
add (KeuzePlan   *plan,
     KeuzeRecord *record)
{
  g_autoptr (KeuzeRecord) owned = record;

  keuze_plan_add (plan, owned);
}

static guint
count (KeuzePlan     *plan,
       KeuzePlanList  list)
{
  return g_list_model_get_n_items (keuze_plan_get_list (plan, list));
}

static void
test_empty (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  g_autoptr (GBytes) bytes = write_plan (plan);
  g_autoptr (KeuzePlan) again = go_round (plan);

  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                   "{\n  \"format\" : 1\n}\n", strlen ("{\n  \"format\" : 1\n}\n"));
  g_assert_true (keuze_plan_get_empty (again));
}

/* Every member, in the order in which it is written. */
static void
test_whole (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (whole_plan, strlen (whole_plan));
  g_autoptr (KeuzePlan) plan = read_plan (bytes);
  g_autoptr (GBytes) written = write_plan (plan);
  g_autoptr (KeuzeExperience) experience = g_list_model_get_item (keuze_plan_get_list (plan, KEUZE_PLAN_EXPERIENCES), 0);
  g_autoptr (KeuzeAgreement) agreement = g_list_model_get_item (keuze_plan_get_list (plan, KEUZE_PLAN_AGREEMENTS), 0);
  g_autoptr (KeuzeQuestion) question = g_list_model_get_item (keuze_plan_get_list (plan, KEUZE_PLAN_QUESTIONS), 0);
  KeuzePlannedOption *option = keuze_plan_find_option (plan, "dietetics");

  g_assert_cmpmem (g_bytes_get_data (written, NULL), g_bytes_get_size (written),
                   whole_plan, strlen (whole_plan));

  g_assert_cmpstr (keuze_plan_get_goal (plan), ==, "Walk \"round the block\"\nagain");
  g_assert_cmpstr (keuze_plan_get_here (plan), ==, "step-2");
  g_assert_cmpstr (keuze_plan_get_case_manager (plan), ==, "The nurse of the practice");
  g_assert_cmpstr (keuze_plan_get_main_practitioner (plan), ==, "The GP");
  g_assert_cmpstr (keuze_plan_get_review (plan), ==, "2026-12-01");
  g_assert_cmpstr (keuze_planned_option_get_title (option), ==, "Dietetics");
  g_assert_cmpint (keuze_planned_option_get_state (option), ==, KEUZE_OPTION_UNDER_WAY);
  g_assert_cmpstr (keuze_planned_option_get_note (option), ==, "Ask about 50 %");
  g_assert_nonnull (keuze_plan_find_option (plan, "leeches"));
  g_assert_cmpstr (keuze_experience_get_step (experience), ==, "step-1");
  g_assert_cmpstr (keuze_experience_get_step_name (experience), ==, "Step 1");
  g_assert_cmpstr (keuze_experience_get_option (experience), ==, "exercise-therapy");
  g_assert_cmpstr (keuze_experience_get_option_title (experience), ==, "Exercise therapy");
  g_assert_cmpstr (keuze_experience_get_date (experience), ==, "2024-05");
  g_assert_cmpstr (keuze_experience_get_course (experience), ==, "It helped");
  g_assert_cmpstr (keuze_experience_get_reason (experience), ==, "Not enough");
  g_assert_cmpstr (keuze_agreement_get_what (agreement), ==, "Call the practice");
  g_assert_cmpstr (keuze_agreement_get_who (agreement), ==, "Me");
  g_assert_cmpstr (keuze_agreement_get_when (agreement), ==, "Next week");
  g_assert_cmpuint (count (plan, KEUZE_PLAN_AGREEMENTS), ==, 2);
  g_assert_cmpstr (keuze_question_get_text (question), ==, "How long?");
}

/* As if nobody had written it here: nothing to undo, nothing to save. But
 * what is changed from now on can be undone. */
static void
test_history (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (whole_plan, strlen (whole_plan));
  g_autoptr (KeuzePlan) plan = read_plan (bytes);
  KeuzeHistory *history = keuze_plan_get_history (plan);

  g_assert_false (keuze_plan_get_empty (plan));
  g_assert_false (keuze_history_get_can_undo (history));
  g_assert_true (keuze_history_get_saved (history));

  keuze_planned_option_set_note (keuze_plan_find_option (plan, "dietetics"), "x");
  g_assert_false (keuze_history_get_saved (history));
  keuze_history_undo (history);
  g_assert_cmpstr (keuze_planned_option_get_note (keuze_plan_find_option (plan, "dietetics")), ==, "Ask about 50 %");
  g_assert_true (keuze_history_get_saved (history));
}

static void
test_states (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  g_autoptr (KeuzePlan) again = NULL;

  for (guint i = 0; i < KEUZE_N_OPTION_STATES; i++)
    {
      KeuzePlannedOption *option = keuze_planned_option_new (keuze_option_state_get_name ((KeuzeOptionState) i), "");

      keuze_planned_option_set_state (option, (KeuzeOptionState) i);
      add (plan, KEUZE_RECORD (option));
    }

  again = go_round (plan);
  for (guint i = 0; i < KEUZE_N_OPTION_STATES; i++)
    {
      KeuzePlannedOption *option = keuze_plan_find_option (again, keuze_option_state_get_name ((KeuzeOptionState) i));

      g_assert_cmpint (keuze_planned_option_get_state (option), ==, i);
    }
}

/* Whatever somebody types comes back as it was. */
static void
test_text (gconstpointer data)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  g_autoptr (KeuzePlan) again = NULL;
  KeuzePlannedOption *option = keuze_planned_option_new ("dietetics", data);

  keuze_plan_set_goal (plan, data);
  keuze_plan_set_case_manager (plan, data);
  keuze_planned_option_set_note (option, data);
  add (plan, KEUZE_RECORD (option));

  again = go_round (plan);
  g_assert_cmpstr (keuze_plan_get_goal (again), ==, data);
  g_assert_cmpstr (keuze_plan_get_case_manager (again), ==, data);
  g_assert_cmpstr (keuze_planned_option_get_title (keuze_plan_find_option (again, "dietetics")), ==, data);
  g_assert_cmpstr (keuze_planned_option_get_note (keuze_plan_find_option (again, "dietetics")), ==, data);
}

static void
test_long_text (void)
{
  g_autofree char *text = g_strnfill (100000, 'x');

  test_text (text);
}

/* What is longer than a file may have is not taken in the first place. */
static void
test_endless_text (void)
{
  g_autofree char *text = g_strnfill (100001, 'x');
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();

  keuze_plan_set_goal (plan, text);
  g_assert_cmpuint (strlen (keuze_plan_get_goal (plan)), ==, 100000);
}

/* What is pasted from elsewhere must not lead to a file that does not open. */
static void
test_pasted_control_characters (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  g_autoptr (KeuzePlan) again = NULL;
  GString *every = g_string_new (NULL);

  keuze_plan_set_goal (plan, "a\vb\fc\rd\r\ne\302\205f\ag\177h\302\200i\tj\n");
  g_assert_cmpstr (keuze_plan_get_goal (plan), ==, "a\nb\nc\nd\ne\nfghi\tj\n");

  for (gunichar character = 1; character < 0x250; character++)
    g_string_append_unichar (every, character);
  keuze_plan_set_case_manager (plan, every->str);
  g_string_free (every, TRUE);

  again = go_round (plan);
  g_assert_cmpstr (keuze_plan_get_goal (again), ==, keuze_plan_get_goal (plan));
  g_assert_cmpstr (keuze_plan_get_case_manager (again), ==, keuze_plan_get_case_manager (plan));
}

/* A file that is too large to be opened is not written in the first place. */
static void
test_too_large (void)
{
  g_autofree char *text = g_strnfill (100000, 'x');
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 42; i++)
    {
      KeuzeQuestion *question = keuze_question_new ();

      keuze_question_set_text (question, text);
      add (plan, KEUZE_RECORD (question));
    }

  g_assert_null (keuze_plan_writer_write (plan, &error));
  g_assert_error (error, KEUZE_PLAN_ERROR, (int) KEUZE_PLAN_ERROR_TOO_LARGE);
  g_assert_cmpstr (error->message, ==, "The plan is larger than 4 MB, which is too much to save");
}

static KeuzePlan *
create_large (guint n)
{
  g_autoptr (GString) text = g_string_new ("{\"format\": 1");
  const char *lists[][2] = {
    { "options", "{\"id\": \"option-%u\", \"title\": \"Option\", \"state\": \"chosen\", \"note\": \"%u\"}" },
    { "experiences", "{\"step\": \"step-%u\", \"date\": \"2024\", \"course\": \"%u\"}" },
    { "agreements", "{\"what\": \"%u\", \"who\": \"%u\"}" },
    { "questions", "{\"text\": \"%u %u\"}" },
  };
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_string_append_printf (text, ", \"%s\": [", lists[i][0]);
      for (guint j = 0; j < n; j++)
        {
          g_autofree char *number = g_strdup_printf ("%u", j);
          GString *record = g_string_new (lists[i][1]);

          g_string_replace (record, "%u", number, 0);
          g_string_append_printf (text, "%s%s", j > 0 ? ", " : "", record->str);
          g_string_free (record, TRUE);
        }
      g_string_append_c (text, ']');
    }
  g_string_append_c (text, '}');
  bytes = g_bytes_new (text->str, text->len);

  return read_plan (bytes);
}

/* How much work it is to write a plan of so many entries and to read it again. */
static guint
count_calls (guint n)
{
  g_autoptr (KeuzePlan) plan = create_large (n);
  g_autoptr (KeuzePlan) again = NULL;

  n_calls = 0;
  again = go_round (plan);
  g_assert_cmpuint (count (again, KEUZE_PLAN_QUESTIONS), ==, n);

  return n_calls;
}

/* Ten times as much is about ten times as much work, not a hundred times. */
static void
test_many_entries (void)
{
  guint few = count_calls (250), many = count_calls (2500);

  g_test_message ("1,000 entries: %u calls, 10,000 entries: %u calls", few, many);
  g_assert_cmpuint (few, >, 1000);
  g_assert_cmpuint (many, <, 15 * few);
}

static void
test_finalized (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (whole_plan, strlen (whole_plan));
  KeuzePlan *plan = read_plan (bytes);
  KeuzePlannedOption *option = g_object_ref (keuze_plan_find_option (plan, "dietetics"));

  g_assert_finalize_object (plan);
  g_assert_finalize_object (option);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan-writer/empty", test_empty);
  g_test_add_func ("/plan-writer/whole", test_whole);
  g_test_add_func ("/plan-writer/history", test_history);
  g_test_add_func ("/plan-writer/states", test_states);
  g_test_add_data_func ("/plan-writer/text/quotes", "\"Yes\", he said\\", test_text);
  g_test_add_data_func ("/plan-writer/text/escape", "\\u0000 \\n \\\\u0000", test_text);
  g_test_add_data_func ("/plan-writer/text/markup", "<b>& &amp;</b>", test_text);
  g_test_add_data_func ("/plan-writer/text/emoji", "👩🏽‍⚕️ 🏳️‍🌈", test_text);
  g_test_add_data_func ("/plan-writer/text/right-to-left", "ألم \u202eמזל\u202c ـ", test_text);
  g_test_add_data_func ("/plan-writer/text/lines", "\n one\n\n\ttwo\u2028three\u2029\n", test_text);
  g_test_add_data_func ("/plan-writer/text/blank", " ", test_text);
  g_test_add_data_func ("/plan-writer/text/byte-order-mark", "\ufeffx\uffff", test_text);
  g_test_add_func ("/plan-writer/text/long", test_long_text);
  g_test_add_func ("/plan-writer/text/endless", test_endless_text);
  g_test_add_func ("/plan-writer/pasted-control-characters", test_pasted_control_characters);
  g_test_add_func ("/plan-writer/too-large", test_too_large);
  g_test_add_func ("/plan-writer/many-entries", test_many_entries);
  g_test_add_func ("/plan-writer/finalized", test_finalized);

  return g_test_run ();
}
