/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-cover.h"
#include "keuze-placement.h"
#include "keuze-step.h"
#include "keuze-test-card.h"

/* What the card and the care standard say, written down a second time, by
 * hand, from the sources: a slip in catalog.json is a wrong fact in front of a
 * patient. Letters stand for the basis: c for card, g for guideline, e for
 * editorial. */
typedef struct
{
  const char *id;
  const char *severities;
  const char *steps;
  const char *need;
  const char *adults;
  const char *young_people_also;
  /* payer/audience, with * where it is the usual one */
  const char *covers;
  const char *facts;
  guint       n_examples;
} Facts;

#define NO_REFERRAL "none", "", ""
#define PHYSIO_COVERS "supplementary-package/adults* basic-package/some-conditions basic-package/under-18"
#define PHYSIO_FACTS "no referral · supplementary package"
#define YOUNG_PEOPLE "youth-doctor district-team"

static const Facts all_facts[] = {
  { "self-care", "mild:e moderate:e severe:e", "1:g", NO_REFERRAL,
    "", "no referral · no care costs", 2 },
  { "general-practice", "mild:c moderate:g severe:g", "1:g 2:g 3:g", NO_REFERRAL,
    "basic-package/everyone*", "no referral · basic package", 2 },
  { "physiotherapy", "mild:e moderate:g", "2:g 3:g", NO_REFERRAL, PHYSIO_COVERS, PHYSIO_FACTS, 2 },
  { "psychosomatic-physiotherapy", "mild:e moderate:g", "2:g 3:g", NO_REFERRAL, PHYSIO_COVERS, PHYSIO_FACTS, 2 },
  { "exercise-therapy", "mild:e moderate:g", "2:g 3:g", NO_REFERRAL, PHYSIO_COVERS, PHYSIO_FACTS, 2 },
  { "psychosomatic-exercise-therapy", "mild:e moderate:g", "2:g 3:g", NO_REFERRAL, PHYSIO_COVERS, PHYSIO_FACTS, 2 },
  { "occupational-therapy", "mild:e moderate:e", "2:e 3:e", NO_REFERRAL,
    "basic-package/everyone* supplementary-package/depends-on-policy", "no referral · basic package", 2 },
  { "dietetics", "mild:e moderate:e", "2:e 3:e", NO_REFERRAL,
    "basic-package/everyone* supplementary-package/sometimes-more", "no referral · basic package", 2 },
  { "speech-therapy", "mild:e moderate:e", "2:e 3:e", NO_REFERRAL,
    "basic-package/depends-on-policy*", "no referral · basic package", 2 },
  { "social-support", "mild:e moderate:g severe:g", "2:e 3:e", "varies", "", "",
    "municipality/everyone*", "often sign up yourself · municipality", 3 },
  { "psychomotor-therapy", "moderate:e severe:e", "2:e 3:e", NO_REFERRAL,
    "supplementary-package/in-primary-care* municipality/some-young-people",
    "no referral · supplementary package", 2 },
  { "basic-mental-health-care", "mild:g moderate:g", "2:g 3:g",
    "required", "gp medical-specialist elderly-care-specialist", YOUNG_PEOPLE,
    "", "referral needed · payer not named", 2 },
  { "specialised-mental-health-care", "moderate:g severe:g", "4:e",
    "required", "gp medical-specialist elderly-care-specialist", YOUNG_PEOPLE,
    "basic-package/adults* municipality/young-people", "referral needed · basic package", 3 },
  { "multidisciplinary-mental-health-care", "severe:g", "4:e",
    "required", "gp medical-specialist elderly-care-specialist company-doctor", YOUNG_PEOPLE,
    "basic-package/adults* municipality/young-people", "referral needed · basic package", 2 },
  { "highly-specialised-mental-health-care", "severe:g", "4:e",
    "required", "gp medical-specialist elderly-care-specialist", YOUNG_PEOPLE,
    "basic-package/adults* municipality/young-people", "referral needed · basic package", 2 },
  { "medical-psychology", "moderate:e severe:e", "4:e", "required", "same-hospital-specialist", "",
    "basic-package/everyone*", "referral needed · basic package", 3 },
  { "pain-clinic", "moderate:e severe:e", "3:g 4:g", "required", "gp medical-specialist", "",
    "basic-package/everyone*", "referral needed · basic package", 2 },
  { "specialist-rehabilitation", "moderate:e severe:e", "3:g 4:g",
    "required", "gp medical-specialist company-doctor", "",
    "basic-package/everyone*", "referral needed · basic package", 2 },
  { "medical-specialist", "mild:e moderate:e severe:e", "3:g 4:g", "required", "gp medical-specialist", "",
    "basic-package/everyone*", "referral needed · basic package", 2 },
};

static const struct
{
  const char *option;
  guint       cover;
  guint       amount;
  const char *unit;
  const char *period;
} limits[] = {
  { "physiotherapy", 0, 0, "session", NULL },
  { "occupational-therapy", 0, 10, "session", NULL },
  { "dietetics", 0, 3, "hour", "year" },
};

typedef struct
{
  KeuzeCatalog *catalog;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalog = keuze_test_card_load ("en");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->catalog);
}

static KeuzeOption *
get_option (Fixture    *fixture,
            const char *id)
{
  KeuzeOption *option = keuze_catalog_get_entry (fixture->catalog, KEUZE_LIST_OPTIONS, id);

  g_assert_nonnull (option);

  return option;
}

static void
add_word (GString    *words,
          const char *format,
          ...) G_GNUC_PRINTF (2, 3);

static void
add_word (GString    *words,
          const char *format,
          ...)
{
  va_list arguments;

  if (words->len > 0)
    g_string_append_c (words, ' ');

  va_start (arguments, format);
  g_string_append_vprintf (words, format, arguments);
  va_end (arguments);
}

static char *
dup_severities (KeuzeOption *option)
{
  GListModel *placements = keuze_option_get_placements (option);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);

      add_word (words, "%s:%c", keuze_test_card_get_id (keuze_placement_get_entry (placement)),
                *keuze_test_card_get_id (keuze_placement_get_basis (placement)));
    }

  return g_string_free_and_steal (words);
}

static char
find_step_basis (KeuzeStep   *step,
                 KeuzeOption *option)
{
  GListModel *placements = keuze_step_get_placements (step);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);

      if (keuze_placement_get_entry (placement) == KEUZE_ENTRY (option))
        return *keuze_test_card_get_id (keuze_placement_get_basis (placement));
    }

  return '?';
}

static char *
dup_steps (KeuzeCatalog *catalog,
           KeuzeOption  *option)
{
  g_autoptr (GListModel) steps = keuze_catalog_find_steps (catalog, option);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);

      add_word (words, "%s:%c", keuze_test_card_get_id (step) + strlen ("step-"),
                find_step_basis (step, option));
    }

  return g_string_free_and_steal (words);
}

static char *
dup_covers (KeuzeOption *option)
{
  GListModel *covers = keuze_payment_get_covers (keuze_option_get_payment (option));
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (covers); i++)
    {
      g_autoptr (KeuzeCover) cover = g_list_model_get_item (covers, i);

      add_word (words, "%s/%s%s", keuze_test_card_get_id (keuze_cover_get_payer (cover)),
                keuze_test_card_get_id (keuze_cover_get_audience (cover)),
                keuze_cover_get_usual (cover) ? "*" : "");
    }

  return g_string_free_and_steal (words);
}

static void
test_option (Fixture       *fixture,
             gconstpointer  data)
{
  const Facts *facts = data;
  KeuzeOption *option = get_option (fixture, facts->id);
  KeuzeReferral *referral = keuze_option_get_referral (option);
  g_autofree char *severities = dup_severities (option);
  g_autofree char *steps = dup_steps (fixture->catalog, option);
  g_autofree char *adults = keuze_test_card_dup_ids (keuze_referral_get_adults (referral));
  g_autofree char *young = keuze_test_card_dup_ids (keuze_referral_get_young_people_also (referral));
  g_autofree char *covers = dup_covers (option);

  g_assert_cmpstr (severities, ==, facts->severities);
  g_assert_cmpstr (steps, ==, facts->steps);
  g_assert_cmpstr (keuze_test_card_get_id (keuze_referral_get_need (referral)), ==, facts->need);
  g_assert_cmpstr (adults, ==, facts->adults);
  g_assert_cmpstr (young, ==, facts->young_people_also);
  g_assert_cmpstr (covers, ==, facts->covers);
  g_assert_cmpstr (keuze_option_get_facts (option), ==, facts->facts);
  g_assert_cmpuint (g_list_model_get_n_items (keuze_option_get_examples (option)), ==, facts->n_examples);
}

static void
test_there_is_a_line_for_every_option (Fixture       *fixture,
                                       gconstpointer  data)
{
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->catalog)), ==, G_N_ELEMENTS (all_facts));
  for (guint i = 0; i < G_N_ELEMENTS (all_facts); i++)
    g_assert_nonnull (get_option (fixture, all_facts[i].id));
}

static guint
count_limits (Fixture *fixture)
{
  guint n_limits = 0;

  for (guint i = 0; i < G_N_ELEMENTS (all_facts); i++)
    {
      KeuzePayment *payment = keuze_option_get_payment (get_option (fixture, all_facts[i].id));
      GListModel *covers = keuze_payment_get_covers (payment);

      for (guint j = 0; j < g_list_model_get_n_items (covers); j++)
        {
          g_autoptr (KeuzeCover) cover = g_list_model_get_item (covers, j);

          n_limits += keuze_cover_get_limit (cover) != NULL ? 1 : 0;
        }
    }

  return n_limits;
}

static void
test_limits (Fixture       *fixture,
             gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      KeuzePayment *payment = keuze_option_get_payment (get_option (fixture, limits[i].option));
      g_autoptr (KeuzeCover) cover = g_list_model_get_item (keuze_payment_get_covers (payment), limits[i].cover);
      KeuzeLimit *limit = keuze_cover_get_limit (cover);

      g_assert_nonnull (limit);
      g_assert_cmpuint (keuze_limit_get_amount (limit), ==, limits[i].amount);
      g_assert_cmpstr (keuze_limit_get_unit (limit), ==, limits[i].unit);
      g_assert_cmpstr (keuze_limit_get_period (limit), ==, limits[i].period);
    }

  g_assert_cmpuint (count_limits (fixture), ==, G_N_ELEMENTS (limits));
}

/* The card names each of these once, and the app fills in nothing. */
static void
test_rare_facts (Fixture       *fixture,
                 gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (all_facts); i++)
    {
      const char *id = all_facts[i].id;
      KeuzeOption *option = get_option (fixture, id);
      KeuzePayment *payment = keuze_option_get_payment (option);
      GListModel *criteria = keuze_referral_get_criteria (keuze_option_get_referral (option));
      const char *state = keuze_test_card_get_id (keuze_payment_get_state (payment));

      g_assert_cmpint (keuze_payment_get_own_risk (payment), ==, g_str_equal (id, "medical-specialist"));
      g_assert_cmpint (keuze_payment_get_own_contribution (payment), ==, g_str_equal (id, "social-support"));
      g_assert_cmpuint (g_list_model_get_n_items (criteria), ==,
                        g_str_equal (id, "highly-specialised-mental-health-care") ? 2 : 0);
      g_assert_cmpint (g_str_equal (state, "none"), ==, g_str_equal (id, "self-care"));
      g_assert_cmpint (g_str_equal (state, "unstated"), ==, g_str_equal (id, "basic-mental-health-care"));
    }
}

static void
assert_cover (Fixture    *fixture,
              const char *option,
              guint       position,
              const char *conditions,
              const char *funds)
{
  KeuzePayment *payment = keuze_option_get_payment (get_option (fixture, option));
  g_autoptr (KeuzeCover) cover = g_list_model_get_item (keuze_payment_get_covers (payment), position);
  g_autofree char *found_conditions = keuze_test_card_dup_ids (keuze_cover_get_conditions (cover));
  g_autofree char *found_funds = keuze_test_card_dup_ids (keuze_cover_get_funds (cover));

  g_assert_cmpstr (found_conditions, ==, conditions);
  g_assert_cmpstr (found_funds, ==, funds);
}

static void
test_conditions_and_funds (Fixture       *fixture,
                           gconstpointer  data)
{
  assert_cover (fixture, "psychosomatic-physiotherapy", 1, "multiple-sclerosis rheumatism", "");
  assert_cover (fixture, "physiotherapy", 1, "", "");
  assert_cover (fixture, "social-support", 0, "", "municipal-budget wmo jeugdwet");
  assert_cover (fixture, "psychomotor-therapy", 1, "", "jeugdwet");
  assert_cover (fixture, "general-practice", 0, "", "");
}

static void
test_facts_in_dutch (void)
{
  static const char * const lines[][2] = {
    { "self-care", "geen verwijzing · geen zorgkosten" },
    { "physiotherapy", "geen verwijzing · aanvullend pakket" },
    { "social-support", "vaak zelf aanmelden · gemeente" },
    { "basic-mental-health-care", "verwijzing nodig · betaler niet genoemd" },
    { "medical-specialist", "verwijzing nodig · basispakket" },
  };
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("nl");

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      KeuzeOption *option = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, lines[i][0]);

      g_assert_cmpstr (keuze_option_get_facts (option), ==, lines[i][1]);
    }
}

static void
add_test (const char    *path,
          gconstpointer  data,
          void         (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, data, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (all_facts); i++)
    {
      g_autofree char *path = g_strconcat ("/facts/option/", all_facts[i].id, NULL);

      add_test (path, &all_facts[i], test_option);
    }

  add_test ("/facts/there-is-a-line-for-every-option", NULL, test_there_is_a_line_for_every_option);
  add_test ("/facts/limits", NULL, test_limits);
  add_test ("/facts/rare-facts", NULL, test_rare_facts);
  add_test ("/facts/conditions-and-funds", NULL, test_conditions_and_funds);
  g_test_add_func ("/facts/lines-in-dutch", test_facts_in_dutch);

  return g_test_run ();
}
