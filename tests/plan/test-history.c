/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-plan.h"

/* Every change of a plan is made through the plan: that is where a history
 * comes from. */

static void
type (KeuzePlan  *plan,
      const char *text)
{
  for (const char *c = text; *c != '\0'; c++)
    {
      g_autofree char *more = g_strdup_printf ("%s%c", keuze_plan_get_goal (plan), *c);

      keuze_plan_set_goal (plan, more);
    }
}

static void
assert_undo (KeuzePlan  *plan,
             const char *goal)
{
  keuze_history_undo (keuze_plan_get_history (plan));
  g_assert_cmpstr (keuze_plan_get_goal (plan), ==, goal);
}

static void
assert_redo (KeuzePlan  *plan,
             const char *goal)
{
  keuze_history_redo (keuze_plan_get_history (plan));
  g_assert_cmpstr (keuze_plan_get_goal (plan), ==, goal);
}

/* Word by word, as in any editor. */
static void
test_typing (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);

  type (plan, "To walk  again");
  assert_undo (plan, "To walk  ");
  assert_undo (plan, "To ");
  assert_undo (plan, "");
  g_assert_false (keuze_history_get_can_undo (history));
  assert_undo (plan, "");

  assert_redo (plan, "To ");
  assert_redo (plan, "To walk  ");
  assert_redo (plan, "To walk  again");
  g_assert_false (keuze_history_get_can_redo (history));
  assert_redo (plan, "To walk  again");
}

/* What is taken away is a step of its own, and so is what is replaced. */
static void
test_deleting (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();

  type (plan, "Sleep");
  keuze_plan_set_goal (plan, "Slee");
  keuze_plan_set_goal (plan, "Sle");
  type (plan, "pt");
  keuze_plan_set_goal (plan, "Awake");

  assert_undo (plan, "Slept");
  assert_undo (plan, "Sle");
  assert_undo (plan, "Sleep");
  assert_undo (plan, "");
}

/* In the middle of a text as well, and where letters of two bytes stand. */
static void
test_typing_between (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  const char *typed = " to a caf\303\251 \303\251\303\250n";

  keuze_plan_set_goal (plan, "To walk\303\250.");
  for (const char *end = typed; *end != '\0'; )
    {
      g_autofree char *text = NULL;

      end = g_utf8_next_char (end);
      text = g_strdup_printf ("To walk%.*s\303\250.", (int) (end - typed), typed);
      keuze_plan_set_goal (plan, text);
    }

  assert_undo (plan, "To walk to a caf\303\251 \303\250.");
  assert_undo (plan, "To walk to a \303\250.");
  assert_undo (plan, "To walk to \303\250.");
  assert_undo (plan, "To walk \303\250.");
  assert_undo (plan, "To walk\303\250.");
  assert_undo (plan, "");
}

/* What was there before is a step, however much longer the other text is. */
static void
test_replacing (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();

  type (plan, "Doctor");
  keuze_plan_set_goal (plan, "Practice nurse");
  keuze_plan_set_goal (plan, "Practice nurses");

  assert_undo (plan, "Practice nurse");
  assert_undo (plan, "Doctor");
  assert_undo (plan, "");
}

/* What was pasted, or cut, is no part of the word that was typed before it. */
static void
test_pasting (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();

  type (plan, "Sleep");
  keuze_plan_set_goal (plan, "Sleepwalking");
  type (plan, "?");
  keuze_plan_set_goal (plan, "Sleepwalking");
  keuze_plan_set_goal (plan, "Walk");

  assert_undo (plan, "Sleepwalking");
  assert_undo (plan, "Sleepwalking?");
  assert_undo (plan, "Sleepwalking");
  assert_undo (plan, "Sleep");
  assert_undo (plan, "");
}

static void
test_fields (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);

  keuze_plan_set_goal (plan, "a");
  keuze_plan_set_case_manager (plan, "b");
  keuze_plan_set_goal (plan, "ac");
  keuze_history_seal (history);
  keuze_plan_set_goal (plan, "acd");

  assert_undo (plan, "ac");
  assert_undo (plan, "a");
  keuze_history_undo (history);
  g_assert_cmpstr (keuze_plan_get_case_manager (plan), ==, "");
  assert_undo (plan, "");
}

/* A dialogue, for example: what was done in it is one thing. */
static void
test_together (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);

  keuze_plan_set_goal (plan, "before");
  keuze_history_begin (history);
  g_assert_false (keuze_history_get_can_undo (history));
  keuze_plan_set_goal (plan, "during");
  keuze_history_begin (history);
  keuze_plan_set_here (plan, "step-2");
  keuze_history_end (history);
  keuze_plan_set_review (plan, "2027");
  keuze_history_undo (history);
  g_assert_cmpstr (keuze_plan_get_goal (plan), ==, "during");
  keuze_history_end (history);
  keuze_plan_set_goal (plan, "after");

  assert_undo (plan, "during");
  assert_undo (plan, "before");
  g_assert_cmpstr (keuze_plan_get_here (plan), ==, "");
  g_assert_cmpstr (keuze_plan_get_review (plan), ==, "");

  assert_redo (plan, "during");
  g_assert_cmpstr (keuze_plan_get_here (plan), ==, "step-2");
  g_assert_cmpstr (keuze_plan_get_review (plan), ==, "2027");
}

/* Nothing was done: there is nothing to take back. */
static void
test_nothing_together (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);

  keuze_history_begin (history);
  keuze_history_end (history);
  g_assert_false (keuze_history_get_can_undo (history));

  keuze_plan_set_goal (plan, "");
  g_assert_false (keuze_history_get_can_undo (history));
}

/* In a dialogue something was written and taken away again. */
static void
write_and_leave (KeuzePlan *plan)
{
  g_autoptr (KeuzeQuestion) question = keuze_question_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);

  keuze_history_begin (history);
  keuze_plan_add (plan, KEUZE_RECORD (question));
  keuze_question_set_text (question, "Why?");
  keuze_question_set_text (question, "");
  keuze_plan_remove (plan, KEUZE_RECORD (question));
  keuze_history_end (history);
}

/* What came and went again is no step, and nothing is lost by it. */
static void
test_came_and_went (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);

  write_and_leave (plan);
  g_assert_false (keuze_history_get_can_undo (history));
  g_assert_true (keuze_history_get_saved (history));

  keuze_plan_set_goal (plan, "one");
  keuze_history_seal (history);
  keuze_plan_set_goal (plan, "other");
  keuze_history_mark_saved (history, keuze_history_get_revision (history));
  keuze_history_undo (history);
  write_and_leave (plan);
  g_assert_false (keuze_history_get_saved (history));
  assert_redo (plan, "other");
  g_assert_true (keuze_history_get_saved (history));
  assert_undo (plan, "one");
  assert_undo (plan, "");
}

/* Something else was done in the same dialogue. */
static void
test_came_and_went_beside (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  g_autoptr (KeuzeQuestion) question = keuze_question_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);

  keuze_plan_set_goal (plan, "one");
  keuze_history_undo (history);
  keuze_history_begin (history);
  keuze_plan_add (plan, KEUZE_RECORD (question));
  keuze_plan_set_here (plan, "step-2");
  keuze_plan_remove (plan, KEUZE_RECORD (question));
  keuze_history_end (history);

  g_assert_false (keuze_history_get_can_redo (history));
  g_assert_false (keuze_history_get_saved (history));
  keuze_history_undo (history);
  g_assert_cmpstr (keuze_plan_get_here (plan), ==, "");
  g_assert_false (keuze_history_get_can_undo (history));
}

/* What was only put there, and never written in, leaves no step behind. */
static void
test_forget (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  g_autoptr (KeuzeQuestion) question = keuze_question_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);
  GListModel *questions = keuze_plan_get_list (plan, KEUZE_PLAN_QUESTIONS);

  keuze_plan_set_goal (plan, "one");
  keuze_plan_add (plan, KEUZE_RECORD (question));
  g_assert_true (keuze_record_is_blank (KEUZE_RECORD (question)));
  g_assert_true (keuze_history_forget (history, KEUZE_RECORD (question)));
  g_assert_cmpuint (g_list_model_get_n_items (questions), ==, 0);
  g_assert_false (keuze_history_get_can_redo (history));
  g_assert_false (keuze_history_forget (history, KEUZE_RECORD (question)));

  keuze_plan_add (plan, KEUZE_RECORD (question));
  keuze_question_set_text (question, "Why?");
  g_assert_false (keuze_record_is_blank (KEUZE_RECORD (question)));
  g_assert_false (keuze_history_forget (history, KEUZE_RECORD (question)));
  g_assert_cmpuint (g_list_model_get_n_items (questions), ==, 1);

  keuze_history_undo (history);
  keuze_history_undo (history);
  assert_undo (plan, "");
  g_assert_false (keuze_history_get_can_undo (history));
}

/* What was written in it and taken back again can still be made again. */
static void
test_forget_taken_back (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  g_autoptr (KeuzeQuestion) question = keuze_question_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);
  GListModel *questions = keuze_plan_get_list (plan, KEUZE_PLAN_QUESTIONS);

  keuze_plan_add (plan, KEUZE_RECORD (question));
  keuze_question_set_text (question, "Why?");
  keuze_history_undo (history);
  g_assert_true (keuze_history_forget (history, KEUZE_RECORD (question)));
  g_assert_cmpuint (g_list_model_get_n_items (questions), ==, 0);
  g_assert_false (keuze_history_get_can_undo (history));

  keuze_history_redo (history);
  keuze_history_redo (history);
  g_assert_cmpuint (g_list_model_get_n_items (questions), ==, 1);
  g_assert_cmpstr (keuze_question_get_text (question), ==, "Why?");
}

static void
test_other_way (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);

  keuze_plan_set_goal (plan, "one");
  keuze_history_undo (history);
  keuze_plan_set_goal (plan, "other");

  g_assert_false (keuze_history_get_can_redo (history));
  assert_undo (plan, "");
}

static void
test_saved (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);
  guint64 revision;

  g_assert_true (keuze_history_get_saved (history));
  keuze_plan_set_goal (plan, "one");
  g_assert_false (keuze_history_get_saved (history));
  keuze_history_undo (history);
  g_assert_true (keuze_history_get_saved (history));

  keuze_plan_set_goal (plan, "two");
  revision = keuze_history_get_revision (history);
  keuze_history_mark_saved (history, revision);
  g_assert_true (keuze_history_get_saved (history));
  keuze_plan_set_goal (plan, "two more");
  g_assert_false (keuze_history_get_saved (history));
  keuze_history_undo (history);
  g_assert_true (keuze_history_get_saved (history));

  /* The way to what was saved is cut off. */
  keuze_history_undo (history);
  keuze_plan_set_goal (plan, "three");
  g_assert_false (keuze_history_get_saved (history));
  keuze_history_undo (history);
  g_assert_false (keuze_history_get_saved (history));
}

/* Somebody went on typing while the file was written. */
static void
test_saved_late (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);
  guint64 revision;

  keuze_plan_set_goal (plan, "w");
  revision = keuze_history_get_revision (history);
  keuze_plan_set_goal (plan, "wo");
  keuze_history_mark_saved (history, revision);

  g_assert_false (keuze_history_get_saved (history));
}

static void
test_clear (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);

  keuze_plan_set_goal (plan, "one");
  keuze_plan_set_goal (plan, "two");
  keuze_history_undo (history);
  keuze_history_clear (history);

  g_assert_false (keuze_history_get_can_undo (history));
  g_assert_false (keuze_history_get_can_redo (history));
  g_assert_true (keuze_history_get_saved (history));
  keuze_plan_set_goal (plan, "three");
  g_assert_false (keuze_history_get_saved (history));
  assert_undo (plan, "one");
  g_assert_true (keuze_history_get_saved (history));
}

/* Far more than anybody does in a sitting: the oldest are forgotten, and what
 * was there before them is not taken for saved. */
static void
test_long (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);
  guint steps = 0;

  for (guint i = 0; i < 1500; i++)
    keuze_plan_set_here (plan, i % 2 == 0 ? "step-1" : "step-2");

  for (; keuze_history_get_can_undo (history); steps++)
    keuze_history_undo (history);

  g_assert_cmpuint (steps, ==, 1000);
  g_assert_false (keuze_history_get_saved (history));
}

static void
count (guint *number)
{
  (*number)++;
}

static void
test_told (void)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();
  KeuzeHistory *history = keuze_plan_get_history (plan);
  guint changed = 0, undo = 0, saved = 0;

  g_signal_connect_swapped (history, "changed", G_CALLBACK (count), &changed);
  g_signal_connect_swapped (history, "notify::can-undo", G_CALLBACK (count), &undo);
  g_signal_connect_swapped (history, "notify::saved", G_CALLBACK (count), &saved);

  keuze_plan_set_goal (plan, "one");
  keuze_plan_set_goal (plan, "one");
  g_assert_cmpuint (changed, ==, 1);
  g_assert_cmpuint (undo, >=, 1);
  g_assert_cmpuint (saved, >=, 1);

  keuze_history_undo (history);
  g_assert_cmpuint (changed, ==, 2);
  keuze_history_redo (history);
  g_assert_cmpuint (changed, ==, 3);
  keuze_history_seal (history);
  keuze_history_mark_saved (history, keuze_history_get_revision (history));
  g_assert_cmpuint (changed, ==, 3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/typing", test_typing);
  g_test_add_func ("/history/typing-between", test_typing_between);
  g_test_add_func ("/history/deleting", test_deleting);
  g_test_add_func ("/history/replacing", test_replacing);
  g_test_add_func ("/history/pasting", test_pasting);
  g_test_add_func ("/history/fields", test_fields);
  g_test_add_func ("/history/together", test_together);
  g_test_add_func ("/history/nothing-together", test_nothing_together);
  g_test_add_func ("/history/came-and-went", test_came_and_went);
  g_test_add_func ("/history/came-and-went-beside", test_came_and_went_beside);
  g_test_add_func ("/history/forget", test_forget);
  g_test_add_func ("/history/forget-taken-back", test_forget_taken_back);
  g_test_add_func ("/history/other-way", test_other_way);
  g_test_add_func ("/history/saved", test_saved);
  g_test_add_func ("/history/saved-late", test_saved_late);
  g_test_add_func ("/history/clear", test_clear);
  g_test_add_func ("/history/long", test_long);
  g_test_add_func ("/history/told", test_told);

  return g_test_run ();
}
