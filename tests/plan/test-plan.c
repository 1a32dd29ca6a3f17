/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-plan.h"

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
test_lists (void)
{
  KeuzePlan *plan = keuze_plan_new ();
  KeuzeRecord *agreement = KEUZE_RECORD (keuze_agreement_new ());

  add (plan, KEUZE_RECORD (keuze_planned_option_new ("dietetics", "Dietetics")));
  add (plan, KEUZE_RECORD (keuze_experience_new ()));
  add (plan, agreement);
  add (plan, KEUZE_RECORD (keuze_question_new ()));
  add (plan, KEUZE_RECORD (keuze_question_new ()));

  g_assert_cmpuint (count (plan, KEUZE_PLAN_OPTIONS), ==, 1);
  g_assert_cmpuint (count (plan, KEUZE_PLAN_EXPERIENCES), ==, 1);
  g_assert_cmpuint (count (plan, KEUZE_PLAN_AGREEMENTS), ==, 1);
  g_assert_cmpuint (count (plan, KEUZE_PLAN_QUESTIONS), ==, 2);

  keuze_plan_remove (plan, agreement);
  g_assert_cmpuint (count (plan, KEUZE_PLAN_AGREEMENTS), ==, 0);

  /* A history that knows of a change of the plan does not hold the plan. */
  keuze_plan_set_goal (plan, "To walk");

  g_assert_finalize_object (plan);
}

/* What goes comes back where it was, with what was written in it, and can be
 * changed again. */
static void
test_undo_lists (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);
  g_autoptr (KeuzeQuestion) first = keuze_question_new ();
  g_autoptr (KeuzeQuestion) second = keuze_question_new ();
  g_autoptr (KeuzeQuestion) found = NULL;

  keuze_plan_add (plan, KEUZE_RECORD (first));
  keuze_plan_add (plan, KEUZE_RECORD (second));
  keuze_question_set_text (first, "How long?");
  keuze_plan_remove (plan, KEUZE_RECORD (first));
  keuze_plan_remove (plan, KEUZE_RECORD (first));
  keuze_history_undo (history);

  found = g_list_model_get_item (keuze_plan_get_list (plan, KEUZE_PLAN_QUESTIONS), 0);
  g_assert_true (found == first);
  keuze_question_set_text (first, "How often?");
  keuze_history_undo (history);
  g_assert_cmpstr (keuze_question_get_text (first), ==, "How long?");
  keuze_history_undo (history);
  g_assert_cmpstr (keuze_question_get_text (first), ==, "");
  keuze_history_undo (history);
  keuze_history_undo (history);
  g_assert_cmpuint (count (plan, KEUZE_PLAN_QUESTIONS), ==, 0);
  g_assert_true (keuze_plan_get_empty (plan));

  for (guint i = 0; i < 4; i++)
    keuze_history_redo (history);
  g_assert_cmpuint (count (plan, KEUZE_PLAN_QUESTIONS), ==, 2);
  g_assert_cmpstr (keuze_question_get_text (first), ==, "How often?");
}

static void
test_empty (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  g_autoptr (KeuzeQuestion) question = keuze_question_new ();
  static const char * const texts[] = { "goal", "case-manager", "main-practitioner", "review", "here" };

  g_assert_true (keuze_plan_get_empty (plan));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_object_set (plan, texts[i], "2024", NULL);
      g_assert_false (keuze_plan_get_empty (plan));
      g_object_set (plan, texts[i], NULL, NULL);
      g_assert_true (keuze_plan_get_empty (plan));
    }

  keuze_plan_add (plan, KEUZE_RECORD (question));
  g_assert_false (keuze_plan_get_empty (plan));
  keuze_plan_remove (plan, KEUZE_RECORD (question));
  g_assert_true (keuze_plan_get_empty (plan));
}

static void
note_id (KeuzePlan  *plan,
         const char *id,
         GString    *told)
{
  g_string_append_printf (told, "%s%s ", id, keuze_plan_find_option (plan, id) != NULL ? "+" : "-");
}

/* Who shows one option is told of that one, however it changed. */
static void
test_options (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);
  g_autoptr (GString) all = g_string_new (NULL);
  g_autoptr (GString) one = g_string_new (NULL);
  KeuzePlannedOption *option;

  g_signal_connect (plan, "option-changed", G_CALLBACK (note_id), all);
  g_signal_connect (plan, "option-changed::dietetics", G_CALLBACK (note_id), one);

  add (plan, KEUZE_RECORD (keuze_planned_option_new ("dietetics", "Dietetics")));
  add (plan, KEUZE_RECORD (keuze_planned_option_new ("self-care", "Self-care")));
  option = keuze_plan_find_option (plan, "dietetics");
  g_assert_cmpstr (keuze_planned_option_get_title (option), ==, "Dietetics");
  g_assert_null (keuze_plan_find_option (plan, "pain-clinic"));

  keuze_planned_option_set_state (option, KEUZE_OPTION_CHOSEN);
  keuze_planned_option_set_note (option, "On Monday");
  keuze_plan_remove (plan, KEUZE_RECORD (option));
  keuze_history_undo (history);
  keuze_history_undo (history);
  keuze_history_undo (history);
  g_assert_cmpint (keuze_planned_option_get_state (option), ==, KEUZE_OPTION_CONSIDERING);

  g_assert_cmpstr (all->str, ==,
                   "dietetics+ self-care+ dietetics+ dietetics+ dietetics- dietetics+ dietetics+ dietetics+ ");
  g_assert_cmpstr (one->str, ==,
                   "dietetics+ dietetics+ dietetics+ dietetics- dietetics+ dietetics+ dietetics+ ");

  /* What a plan from a stranger names is not kept for ever. */
  add (plan, KEUZE_RECORD (keuze_planned_option_new ("from-another-card", "From another card")));
  g_assert_nonnull (strstr (all->str, "from-another-card"));
  g_assert_cmpuint (g_quark_try_string ("from-another-card"), ==, 0);
}

static void
test_twice (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();

  add (plan, KEUZE_RECORD (keuze_planned_option_new ("dietetics", "Dietetics")));
  g_test_expect_message ("keuze-plan", G_LOG_LEVEL_CRITICAL, "*keuze_plan_find_option*");
  add (plan, KEUZE_RECORD (keuze_planned_option_new ("dietetics", "Dietetics")));
  g_test_assert_expected_messages ();

  g_assert_cmpuint (count (plan, KEUZE_PLAN_OPTIONS), ==, 1);
}

/* Every text of a record: written, told, undone. */
static void
check_texts (KeuzePlan   *plan,
             KeuzeRecord *record)
{
  g_autofree GParamSpec **properties = NULL;
  guint n;

  properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = NULL;

      if (!G_IS_PARAM_SPEC_STRING (properties[i]) || (properties[i]->flags & G_PARAM_CONSTRUCT_ONLY) != 0)
        continue;

      g_test_message ("%s:%s", G_OBJECT_TYPE_NAME (record), properties[i]->name);
      g_object_set (record, properties[i]->name, "2024", NULL);
      g_object_get (record, properties[i]->name, &text, NULL);
      g_assert_cmpstr (text, ==, "2024");

      keuze_history_undo (keuze_plan_get_history (plan));
      g_clear_pointer (&text, g_free);
      g_object_get (record, properties[i]->name, &text, NULL);
      g_assert_cmpstr (text, ==, "");
    }
}

static void
test_texts (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();

  add (plan, KEUZE_RECORD (keuze_planned_option_new ("dietetics", "Dietetics")));
  add (plan, KEUZE_RECORD (keuze_experience_new ()));
  add (plan, KEUZE_RECORD (keuze_agreement_new ()));
  add (plan, KEUZE_RECORD (keuze_question_new ()));

  check_texts (plan, KEUZE_RECORD (plan));
  for (guint i = 0; i < KEUZE_N_PLAN_LISTS; i++)
    {
      g_autoptr (KeuzeRecord) record = g_list_model_get_item (keuze_plan_get_list (plan, i), 0);

      check_texts (plan, record);
    }
}

/* Also with a history of changes, whose words are not to stay in memory. */
static void
test_finalized (void)
{
  KeuzePlan *plan = keuze_plan_new ();
  KeuzeHistory *history = g_object_ref (keuze_plan_get_history (plan));
  KeuzeQuestion *question = keuze_question_new ();

  keuze_plan_set_goal (plan, "Walk");
  keuze_plan_add (plan, KEUZE_RECORD (question));
  keuze_question_set_text (question, "How long?");

  g_assert_finalize_object (plan);
  while (keuze_history_get_can_undo (history))
    keuze_history_undo (history);
  g_assert_finalize_object (history);
  g_assert_finalize_object (question);
}

static void
test_states (void)
{
  for (guint i = 0; i < KEUZE_N_OPTION_STATES; i++)
    {
      KeuzeOptionState state = KEUZE_OPTION_CONSIDERING;

      g_assert_true (keuze_option_state_parse (keuze_option_state_get_name ((KeuzeOptionState) i), &state));
      g_assert_cmpint (state, ==, i);
    }

  g_assert_false (keuze_option_state_parse ("Chosen", &(KeuzeOptionState) { KEUZE_OPTION_CHOSEN }));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan/lists", test_lists);
  g_test_add_func ("/plan/undo-lists", test_undo_lists);
  g_test_add_func ("/plan/empty", test_empty);
  g_test_add_func ("/plan/options", test_options);
  g_test_add_func ("/plan/twice", test_twice);
  g_test_add_func ("/plan/texts", test_texts);
  g_test_add_func ("/plan/finalized", test_finalized);
  g_test_add_func ("/plan/states", test_states);

  return g_test_run ();
}
