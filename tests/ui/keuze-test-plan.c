/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-step.h"
#include "keuze-test-plan.h"

typedef struct
{
  const char *option;
  KeuzeOptionState state;
  const char *note[2];
} PlannedOption;

typedef struct
{
  const char *step;
  const char *option;
  const char *date;
  const char *course[2];
  const char *reason[2];
} Experience;

typedef struct
{
  const char *what[2];
  const char *who[2];
  const char *when[2];
} Agreement;

/* In English, and in Dutch. */

static const char * const goal[] = {
  "Walk to the shop and back again without having to lie down afterwards. Sleep through the night. See my friends at the choir once a week.",
  "Weer heen en terug naar de winkel lopen zonder daarna te moeten liggen. Een nacht doorslapen. Elke week mijn vrienden van het koor zien.",
};

static const char * const case_manager[] = { "The practice nurse of the GP", "De praktijkondersteuner van de huisarts" };
static const char * const main_practitioner[] = { "The GP", "De huisarts" };

static const PlannedOption options[] = {
  { "psychosomatic-physiotherapy", KEUZE_OPTION_UNDER_WAY, { "Every other week, at the practice around the corner", "Om de week, in de praktijk om de hoek" } },
  { "occupational-therapy", KEUZE_OPTION_CONSIDERING, { "", "" } },
  { "acupuncture", KEUZE_OPTION_TRIED, { "Before we had this card", "Voordat we deze kaart hadden" } },
};

static const Experience experiences[] = {
  { "step-3", "pain-clinic", "2024", { "Much travelling, and little change", "Veel reizen, en weinig verschil" }, { "It asked too much of me", "Het vroeg te veel van me" } },
  { "step-2", "physiotherapy", "2023-05", { "The exercises at home helped a bit", "De oefeningen thuis hielpen een beetje" }, { "The pain came back", "De pijn kwam terug" } },
  { "step-1", "", "2022-11-03", { "I understood better what pain does", "Ik begreep beter wat pijn doet" }, { "", "" } },
};

static const Agreement agreements[] = {
  { { "Walk for ten minutes twice a day, and write down how it went", "Twee keer per dag tien minuten lopen, en opschrijven hoe het ging" }, { "I do", "Ik" }, { "From Monday", "Vanaf maandag" } },
  { { "Call the physiotherapist about group sessions", "De fysiotherapeut bellen over oefenen in een groep" }, { "The practice nurse", "De praktijkondersteuner" }, { "This week", "Deze week" } },
};

static const char * const questions[][2] = {
  { "May I stop with the painkillers?", "Mag ik stoppen met de pijnstillers?" },
  { "What does my employer have to know?", "Wat moet mijn werkgever weten?" },
};

static void
fill_options (KeuzePlan    *plan,
              KeuzeCatalog *catalog,
              gsize         language)
{
  for (gsize i = 0; i < G_N_ELEMENTS (options); i++)
    {
      KeuzeEntry *entry = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, options[i].option);
      g_autoptr (KeuzePlannedOption) option = NULL;

      if (keuze_plan_find_option (plan, options[i].option) != NULL)
        continue;

      option = keuze_planned_option_new (options[i].option,
                                         entry != NULL ? keuze_entry_get_title (entry) : "Acupunctuur");
      keuze_planned_option_set_state (option, options[i].state);
      keuze_planned_option_set_note (option, options[i].note[language]);
      keuze_plan_add (plan, KEUZE_RECORD (option));
    }
}

static void
fill_experiences (KeuzePlan    *plan,
                  KeuzeCatalog *catalog,
                  gsize         language)
{
  for (gsize i = 0; i < G_N_ELEMENTS (experiences); i++)
    {
      KeuzeStep *step = keuze_catalog_get_entry (catalog, KEUZE_LIST_STEPS, experiences[i].step);
      KeuzeEntry *option = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, experiences[i].option);
      g_autoptr (KeuzeExperience) experience = keuze_experience_new ();

      keuze_experience_set_step (experience, experiences[i].step);
      keuze_experience_set_step_name (experience, keuze_step_get_name (step));
      keuze_experience_set_option (experience, experiences[i].option);
      keuze_experience_set_option_title (experience, option != NULL ? keuze_entry_get_title (option) : "");
      keuze_experience_set_date (experience, experiences[i].date);
      keuze_experience_set_course (experience, experiences[i].course[language]);
      keuze_experience_set_reason (experience, experiences[i].reason[language]);
      keuze_plan_add (plan, KEUZE_RECORD (experience));
    }
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

/**
 * keuze_test_plan_fill:
 * @plan: an empty plan
 * @catalog: the card, in English or in Dutch
 *
 * Writes a plan as somebody might, in the language of the card. One option of
 * it is not on the card, and the experiences stand in no order.
 */
void
keuze_test_plan_fill (KeuzePlan    *plan,
                      KeuzeCatalog *catalog)
{
  gsize language = g_str_equal (keuze_catalog_get_language (catalog), "nl") ? 1 : 0;

  keuze_plan_set_goal (plan, goal[language]);
  keuze_plan_set_here (plan, "step-2");
  fill_options (plan, catalog, language);
  for (gsize i = 0; i < G_N_ELEMENTS (agreements); i++)
    add_agreement (plan, agreements[i].what[language], agreements[i].who[language], agreements[i].when[language]);
  keuze_plan_set_case_manager (plan, case_manager[language]);
  keuze_plan_set_main_practitioner (plan, main_practitioner[language]);
  for (gsize i = 0; i < G_N_ELEMENTS (questions); i++)
    add_question (plan, questions[i][language]);
  fill_experiences (plan, catalog, language);
  keuze_plan_set_review (plan, "2027-02");
}

/**
 * keuze_test_plan_lengthen:
 * @plan: a plan
 * @entries: how many more entries it is to have
 *
 * Makes a plan far longer than anybody writes one: in equal parts agreements,
 * questions and experiences.
 */
void
keuze_test_plan_lengthen (KeuzePlan *plan,
                          guint      entries)
{
  for (guint i = 0; i < entries; i += 3)
    {
      g_autofree char *text = g_strdup_printf ("Number %u", i / 3);
      g_autofree char *date = g_strdup_printf ("%u", 1900 + i % 300);
      g_autoptr (KeuzeExperience) experience = keuze_experience_new ();

      add_agreement (plan, text, "", "");
      add_question (plan, text);
      keuze_experience_set_course (experience, text);
      keuze_experience_set_date (experience, date);
      keuze_plan_add (plan, KEUZE_RECORD (experience));
    }
}

/**
 * keuze_test_plan_add_options:
 * @plan: a plan
 * @catalog: a card
 *
 * Puts every option of the card that is not in it in the plan, in each of the
 * states in turn, with a note for every other one.
 */
void
keuze_test_plan_add_options (KeuzePlan    *plan,
                             KeuzeCatalog *catalog)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);
      g_autoptr (KeuzePlannedOption) planned = keuze_planned_option_new (keuze_entry_get_id (option),
                                                                         keuze_entry_get_title (option));

      if (keuze_plan_find_option (plan, keuze_entry_get_id (option)) != NULL)
        continue;

      keuze_planned_option_set_state (planned, i % KEUZE_N_OPTION_STATES);
      keuze_planned_option_set_note (planned, i % 2 == 0 ? "Ask whether it can be on a Tuesday afternoon" : "");
      keuze_plan_add (plan, KEUZE_RECORD (planned));
    }
}
