/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-test-plans.h"

/* Plans to be written out. */

static void
add_option (KeuzePlan        *plan,
            const char       *id,
            const char       *title,
            KeuzeOptionState  state,
            const char       *note)
{
  g_autoptr (KeuzePlannedOption) option = keuze_planned_option_new (id, title);

  keuze_planned_option_set_state (option, state);
  keuze_planned_option_set_note (option, note);
  keuze_plan_add (plan, KEUZE_RECORD (option));
}

static void
add_agreement (KeuzePlan  *plan,
               const char *what,
               const char *who,
               const char *when)
{
  g_autoptr (KeuzeAgreement) agreement = keuze_agreement_new ();

  keuze_agreement_set_what (agreement, what);
  keuze_agreement_set_who (agreement, who);
  keuze_agreement_set_when (agreement, when);
  keuze_plan_add (plan, KEUZE_RECORD (agreement));
}

static void
add_question (KeuzePlan  *plan,
              const char *text)
{
  g_autoptr (KeuzeQuestion) question = keuze_question_new ();

  keuze_question_set_text (question, text);
  keuze_plan_add (plan, KEUZE_RECORD (question));
}

static KeuzeExperience *
add_experience (KeuzePlan  *plan,
                const char *date,
                const char *course,
                const char *reason)
{
  g_autoptr (KeuzeExperience) experience = keuze_experience_new ();

  keuze_experience_set_date (experience, date);
  keuze_experience_set_course (experience, course);
  keuze_experience_set_reason (experience, reason);
  keuze_plan_add (plan, KEUZE_RECORD (experience));

  /* The plan keeps it alive. */
  return experience;
}

static void
set_step (KeuzeExperience *experience,
          const char      *id,
          const char      *name)
{
  keuze_experience_set_step (experience, id);
  keuze_experience_set_step_name (experience, name);
}

static void
set_option (KeuzeExperience *experience,
            const char      *id,
            const char      *title)
{
  keuze_experience_set_option (experience, id);
  keuze_experience_set_option_title (experience, title);
}

/* Written down in another order than it happened. */
static void
fill_way (KeuzePlan *plan)
{
  KeuzeExperience *experience;

  experience = add_experience (plan, "", "It did not help.", "");
  set_option (experience, "dietetics", "Dietetics");
  experience = add_experience (plan, "2024-05-17", "I could walk further.\nSleep stayed bad.",
                               "The ten treatments were over.");
  set_step (experience, "step-2", "Step 2");
  set_option (experience, "physiotherapy", "Physiotherapy");
  experience = add_experience (plan, "2023", "", "");
  set_step (experience, "step-1", "Step 1");
}

static void
fill (KeuzePlan *plan)
{
  keuze_plan_set_goal (plan, "To walk to the shop and back.\n\nTo sleep through the night. ");
  keuze_plan_set_here (plan, "step-2");
  keuze_plan_set_case_manager (plan, "The practice nurse");
  keuze_plan_set_main_practitioner (plan, "The GP practice\nby the park");
  keuze_plan_set_review (plan, "2027-02");
  add_option (plan, "psychosomatic-physiotherapy", "Psychosomatic physiotherapy", KEUZE_OPTION_CHOSEN,
              "Close to home,\non Mondays.");
  add_option (plan, "self-care", "Self-care", KEUZE_OPTION_CONSIDERING, "");
  add_agreement (plan, "Make an appointment", "Me", "This week");
  add_agreement (plan, "Write a letter\nto the hospital", "", "");
  add_question (plan, "Does my insurance pay?");
  add_question (plan, "How long does it take?");
  fill_way (plan);
}

/* Somebody began and wrote nothing. */
static void
fill_with_nothing (KeuzePlan *plan)
{
  keuze_plan_set_goal (plan, " \n\t\n");
  keuze_plan_set_case_manager (plan, "\xc2\xa0");
  add_agreement (plan, "", " ", "\r\n");
  add_question (plan, "");
  add_experience (plan, "", "", "");
}

static void
fill_with_states (KeuzePlan *plan)
{
  add_option (plan, "self-care", "Self-care", KEUZE_OPTION_CONSIDERING, "");
  add_option (plan, "dietetics", "Dietetics", KEUZE_OPTION_CHOSEN, "");
  add_option (plan, "physiotherapy", "Physiotherapy", KEUZE_OPTION_UNDER_WAY, "");
  add_option (plan, "pain-clinic", "Pain clinic", KEUZE_OPTION_TRIED, "");
  add_option (plan, "social-support", "Social support", KEUZE_OPTION_STOPPED, "");
}

/* From a card that had an option and steps which the card no longer has. */
static void
fill_with_unknown (KeuzePlan *plan)
{
  KeuzeExperience *experience;

  keuze_plan_set_here (plan, "step-9");
  add_option (plan, "balneotherapy", "Balneotherapy", KEUZE_OPTION_TRIED, "In the hills");
  add_option (plan, "nameless", "", KEUZE_OPTION_CONSIDERING, "");
  add_option (plan, "untitled", " \n", KEUZE_OPTION_TRIED, "");
  experience = add_experience (plan, "2020-01", "", "");
  set_step (experience, "step-0", "Step 0");
  set_option (experience, "balneotherapy", "Balneotherapy");
  experience = add_experience (plan, "2021", "", "");
  set_option (experience, "", "Singing");
}

#define HOSTILE "\"Quoted\" 'text' <script>alert (1)</script> & &amp; ]]> \\ %s {}\r\n- No item\v\xe2\x80\xa8" \
                "\xf0\x9f\x99\x82 \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d\x01\x1b[31m\x7f\xef\xbf\xbf\xc2\x80 end\t"

static void
fill_with_hostile (KeuzePlan *plan)
{
  KeuzeExperience *experience;

  keuze_plan_set_goal (plan, HOSTILE);
  keuze_plan_set_here (plan, HOSTILE);
  keuze_plan_set_case_manager (plan, HOSTILE);
  keuze_plan_set_main_practitioner (plan, HOSTILE);
  keuze_plan_set_review (plan, "2027-02-28");
  add_option (plan, "dietetics", HOSTILE, KEUZE_OPTION_CHOSEN, HOSTILE);
  add_option (plan, HOSTILE, HOSTILE, KEUZE_OPTION_STOPPED, HOSTILE);
  add_option (plan, "<b>", "", KEUZE_OPTION_CONSIDERING, HOSTILE);
  add_agreement (plan, HOSTILE, HOSTILE, HOSTILE);
  add_question (plan, HOSTILE);
  experience = add_experience (plan, "2020-01", HOSTILE, HOSTILE);
  set_step (experience, HOSTILE, HOSTILE);
  set_option (experience, HOSTILE, HOSTILE);
}

static const struct
{
  const char *name;
  void (*fill) (KeuzePlan *plan);
} plans[] = {
  { KEUZE_TEST_PLAN_FULL, fill },
  { KEUZE_TEST_PLAN_BLANK, fill_with_nothing },
  { KEUZE_TEST_PLAN_STATES, fill_with_states },
  { KEUZE_TEST_PLAN_UNKNOWN, fill_with_unknown },
  { KEUZE_TEST_PLAN_HOSTILE, fill_with_hostile },
};

/**
 * keuze_test_plan_new:
 * @name: which plan
 *
 * Returns: (transfer full): a plan
 */
KeuzePlan *
keuze_test_plan_new (const char *name)
{
  KeuzePlan *plan = keuze_plan_new ();

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      if (g_str_equal (plans[i].name, name))
        plans[i].fill (plan);
    }

  g_assert_true (keuze_plan_get_empty (plan) == g_str_equal (name, KEUZE_TEST_PLAN_EMPTY));

  return plan;
}
