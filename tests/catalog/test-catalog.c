/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-language.h"
#include "keuze-step.h"
#include "keuze-test-card.h"

static const struct
{
  KeuzeList   list;
  const char *ids;
} orders[KEUZE_N_LISTS] = {
  { KEUZE_LIST_SOURCES, "keuzekaart-alk zorgstandaard-chronische-pijn" },
  { KEUZE_LIST_LINKS, "provider-finder akwa-ggz ggz-standards pain-standard" },
  { KEUZE_LIST_SEVERITIES, "mild moderate severe" },
  { KEUZE_LIST_BASES, "card guideline editorial" },
  { KEUZE_LIST_GROUPS, "self primary-care social-domain mental-health hospital" },
  { KEUZE_LIST_COMPLAINTS, "pain headache fatigue dizziness stomach-and-bowel chest-and-breath movement blackouts "
                           "sleep swallowing-and-voice weight mood-and-stress" },
  { KEUZE_LIST_PROVIDERS, "gp poh-ggz physio-or-exercise-therapist occupational-therapist dietitian "
                          "speech-therapist psychomotor-therapist social-domain basic-mental-health-care "
                          "specialised-mental-health-care medical-psychology pain-clinic rehabilitation-centre "
                          "highly-specialised-mental-health-care medical-specialist" },
  { KEUZE_LIST_REFERRERS, "gp medical-specialist same-hospital-specialist elderly-care-specialist company-doctor "
                          "youth-doctor district-team" },
  { KEUZE_LIST_REFERRAL_NEEDS, "none varies required" },
  { KEUZE_LIST_REFERRAL_CRITERIA, "earlier-care-without-effect other-conditions" },
  { KEUZE_LIST_PAYERS, "basic-package supplementary-package municipality" },
  { KEUZE_LIST_PAYMENT_STATES, "stated unstated none" },
  { KEUZE_LIST_AUDIENCES, "everyone adults young-people under-18 some-young-people some-conditions in-primary-care "
                          "sometimes-more depends-on-policy" },
  { KEUZE_LIST_FUNDS, "municipal-budget wmo jeugdwet" },
  { KEUZE_LIST_CONDITIONS, "multiple-sclerosis rheumatism" },
  { KEUZE_LIST_POINTS, "real not-just-psychological biopsychosocial more-than-one" },
  { KEUZE_LIST_ROLES, "team care-plan case-manager main-practitioner" },
  { KEUZE_LIST_GLOSSARY, "referral basic-package supplementary-package policy own-risk personal-contribution "
                         "wmo jeugdwet conditions diagnosis care-standard primary-care-practice ggz "
                         "basis-ggz poh-ggz social-domain district-team self-direction-centre social-worker "
                         "medical-specialist elderly-care-specialist company-doctor youth-doctor "
                         "exercise-therapist psychologist psychiatrist family-therapist neurologist "
                         "internist anaesthetist rehabilitation-doctor pain-consultant pain-team "
                         "rehabilitation-team psychosomatic monodisciplinary multidisciplinary pmt "
                         "mindfulness cbt act emdr hypnotherapy catalepsy schema-therapy creative-therapy "
                         "antidepressants relapse pain-block tens neuromodulation chronic-pain rheumatism "
                         "fibromyalgia pelvic-floor slipped-disc ehlers-danlos irritable-bowel-syndrome "
                         "migraine tension-headache long-covid burnout ms fnd somatic-symptom-disorder functional-blackouts "
                         "parkinsons brain-injury autism learning-disability ptsd" },
  { KEUZE_LIST_OPTIONS, "self-care general-practice physiotherapy psychosomatic-physiotherapy exercise-therapy "
                        "psychosomatic-exercise-therapy occupational-therapy dietetics speech-therapy "
                        "social-support psychomotor-therapy basic-mental-health-care "
                        "specialised-mental-health-care multidisciplinary-mental-health-care "
                        "highly-specialised-mental-health-care medical-psychology pain-clinic "
                        "specialist-rehabilitation medical-specialist" },
  { KEUZE_LIST_STEPS, "step-1 step-2 step-3 step-4" },
  { KEUZE_LIST_ABOUT, "purpose limits makers basis upkeep funding" },
};

static void
test_keeps_the_order_of_the_card (gconstpointer language)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load (language);

  for (guint i = 0; i < KEUZE_N_LISTS; i++)
    {
      g_autofree char *ids = keuze_test_card_dup_ids (keuze_catalog_get_list (catalog, orders[i].list));

      g_assert_cmpstr (ids, ==, orders[i].ids);
    }
}

static guint
count_examples (KeuzeCatalog *catalog,
                guint         from)
{
  guint n_examples = 0;

  for (guint i = from; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      n_examples += g_list_model_get_n_items (keuze_option_get_examples (option));
    }

  return n_examples;
}

static void
test_is_whole (gconstpointer language)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load (language);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalog)), ==, 19);
  g_assert_cmpuint (count_examples (catalog, 0), ==, 39 + 2);
  /* Self-care is the one option that is not on the paper card. */
  g_assert_cmpuint (count_examples (catalog, 1), ==, 39);
  g_assert_cmpuint (g_list_model_get_n_items (keuze_catalog_get_list (catalog, KEUZE_LIST_PROVIDERS)), ==, 15);
  g_assert_cmpuint (g_list_model_get_n_items (keuze_catalog_get_list (catalog, KEUZE_LIST_SEVERITIES)), ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (keuze_catalog_get_list (catalog, KEUZE_LIST_STEPS)), ==, 4);
  g_assert_cmpuint (g_list_model_get_n_items (keuze_catalog_get_list (catalog, KEUZE_LIST_POINTS)), ==, 4);
  g_assert_cmpuint (g_list_model_get_n_items (keuze_catalog_get_list (catalog, KEUZE_LIST_ROLES)), ==, 4);
}

static void
test_is_translated_whole (void)
{
  g_autoptr (JsonNode) root = keuze_test_card_read ("nl");
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("nl");

  g_assert_false (json_object_has_member (json_node_get_object (root), "untranslated"));
  g_assert_true (keuze_catalog_is_translated (catalog, "option/dietetics/title"));
}

static void
test_is_a_list_of_its_options (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  GListModel *options = keuze_catalog_get_list (catalog, KEUZE_LIST_OPTIONS);

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (catalog)) == KEUZE_TYPE_OPTION);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalog)), ==, g_list_model_get_n_items (options));
  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (GObject) option = g_list_model_get_item (options, i);
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      g_assert_true (item == option);
    }

  g_assert_null (g_list_model_get_item (G_LIST_MODEL (catalog), g_list_model_get_n_items (options)));
}

static void
test_finds_every_entry_by_its_id (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");

  for (guint i = 0; i < KEUZE_N_LISTS; i++)
    {
      GListModel *list = keuze_catalog_get_list (catalog, i);

      for (guint j = 0; j < g_list_model_get_n_items (list); j++)
        {
          g_autoptr (KeuzeEntry) entry = g_list_model_get_item (list, j);

          g_assert_true (keuze_catalog_get_entry (catalog, i, keuze_entry_get_id (entry)) == entry);
        }
    }
}

static const char *
get_id_of (KeuzeOption *option)
{
  return option != NULL ? keuze_test_card_get_id (option) : NULL;
}

/* From the first option to the last and back, passing every one. */
static void
test_walks_from_option_to_option (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  g_autoptr (KeuzeOption) first = g_list_model_get_item (G_LIST_MODEL (catalog), 0);
  KeuzeOption *option = first;
  KeuzeOption *next;
  guint n = 1;

  g_assert_null (keuze_catalog_get_previous_option (catalog, first));
  g_assert_cmpstr (get_id_of (keuze_catalog_get_next_option (catalog, first)), ==, "general-practice");

  while ((next = keuze_catalog_get_next_option (catalog, option)) != NULL)
    {
      g_assert_true (keuze_catalog_get_previous_option (catalog, next) == option);
      option = next;
      n++;
    }

  g_assert_cmpstr (get_id_of (option), ==, "medical-specialist");
  g_assert_cmpuint (n, ==, g_list_model_get_n_items (G_LIST_MODEL (catalog)));
}

static void
test_has_nothing_beside_an_option_of_another (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  g_autoptr (KeuzeCatalog) other = keuze_test_card_load ("en");
  KeuzeOption *option = keuze_catalog_get_entry (other, KEUZE_LIST_OPTIONS, "dietetics");

  g_assert_null (keuze_catalog_get_previous_option (catalog, option));
  g_assert_null (keuze_catalog_get_next_option (catalog, option));
}

static void
assert_other_options (KeuzeCatalog *catalog,
                      const char   *option,
                      const char   *severity,
                      const char   *expected)
{
  g_autoptr (GListModel) others = NULL;
  g_autofree char *ids = NULL;

  others = keuze_catalog_find_other_options (catalog,
                                             keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, option),
                                             keuze_catalog_get_entry (catalog, KEUZE_LIST_SEVERITIES, severity));
  ids = keuze_test_card_dup_ids (others);

  g_assert_true (g_list_model_get_item_type (others) == KEUZE_TYPE_OPTION);
  g_assert_cmpstr (ids, ==, expected);
}

static void
test_finds_the_other_options_for_a_severity (gconstpointer language)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load (language);

  assert_other_options (catalog, "dietetics", "mild",
                        "self-care general-practice physiotherapy psychosomatic-physiotherapy exercise-therapy "
                        "psychosomatic-exercise-therapy occupational-therapy speech-therapy social-support "
                        "basic-mental-health-care medical-specialist");
  assert_other_options (catalog, "medical-specialist", "severe",
                        "self-care general-practice social-support psychomotor-therapy "
                        "specialised-mental-health-care multidisciplinary-mental-health-care "
                        "highly-specialised-mental-health-care medical-psychology pain-clinic "
                        "specialist-rehabilitation");
  /* An option that is itself not for this severity leaves none out. */
  assert_other_options (catalog, "pain-clinic", "mild",
                        "self-care general-practice physiotherapy psychosomatic-physiotherapy exercise-therapy "
                        "psychosomatic-exercise-therapy occupational-therapy dietetics speech-therapy "
                        "social-support basic-mental-health-care medical-specialist");
}

static void
test_finds_nothing_by_an_unknown_id (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");

  g_assert_null (keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, "homeopathy"));
  g_assert_null (keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, ""));
  g_assert_null (keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, "Dietetics"));
  /* An id of another list. */
  g_assert_null (keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, "step-1"));
  g_assert_nonnull (keuze_catalog_get_entry (catalog, KEUZE_LIST_STEPS, "step-1"));
}

static void
test_tells_what_is_translated (void)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_tmp (NULL, &stream, &error);
  g_autoptr (JsonNode) root = keuze_test_card_read ("en");
  g_autoptr (JsonArray) untranslated = json_array_new ();
  g_autoptr (KeuzeCatalog) catalog = NULL;
  g_autofree char *text = NULL;

  json_array_add_string_element (untranslated, "option/dietetics/title");
  json_object_set_array_member (json_node_get_object (root), "untranslated", g_steal_pointer (&untranslated));
  text = json_to_string (root, FALSE);
  g_assert_true (g_file_set_contents (g_file_peek_path (file), text, -1, &error));

  catalog = keuze_catalog_new_from_file (file, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (keuze_catalog_is_translated (catalog, "option/dietetics/title"));
  g_assert_true (keuze_catalog_is_translated (catalog, "option/physiotherapy/title"));

  g_assert_true (g_file_delete (file, NULL, &error));
}

static void
test_is_not_there_in_an_unknown_language (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (keuze_catalog_new_for_language ("de", &error));
  g_assert_error (error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND);
}

static void
test_loads_from_a_file (void)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_getenv ("KEUZE_CATALOG"));
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = keuze_catalog_new_from_file (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalog)), ==, 19);
}

static void
test_stops_when_it_is_cancelled (void)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_getenv ("KEUZE_CATALOG"));
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (keuze_catalog_new_from_file (file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
assert_matches (const char *wanted,
                const char *expected)
{
  g_autofree char *language = keuze_language_match (wanted);

  g_assert_cmpstr (language, ==, expected);
}

static void
test_languages_are_listed (void)
{
  g_auto (GStrv) languages = keuze_language_list ();

  g_assert_cmpuint (g_strv_length (languages), ==, 2);
  g_assert_true (g_strv_contains ((const char * const *) languages, "en"));
  g_assert_true (g_strv_contains ((const char * const *) languages, "nl"));
}

static void
test_languages_match_a_locale (void)
{
  assert_matches ("nl", "nl");
  assert_matches ("nl_NL", "nl");
  assert_matches ("nl_BE.UTF-8", "nl");
  assert_matches ("nl_NL.UTF-8@euro", "nl");
  assert_matches ("en", "en");
  assert_matches ("en_GB.UTF-8", "en");
}

static void
test_languages_do_not_match_another (void)
{
  assert_matches ("de", NULL);
  assert_matches ("de_NL.UTF-8", NULL);
  assert_matches ("nld", NULL);
  assert_matches ("n", NULL);
  assert_matches ("C", NULL);
  assert_matches ("", NULL);
  assert_matches ("../catalog/nl", NULL);
}

static void
test_the_interface_is_english_without_a_translation (void)
{
  g_autofree char *language = keuze_language_for_interface ();

  g_assert_cmpstr (language, ==, "en");
}

static void
test_leaves_nothing_behind (gconstpointer language)
{
  guint before = keuze_test_card_count_alive ();
  KeuzeCatalog *catalog = keuze_test_card_load (language);
  KeuzeOption *option = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, "dietetics");
  KeuzeStep *step = keuze_catalog_get_entry (catalog, KEUZE_LIST_STEPS, "step-2");

  g_assert_cmpuint (keuze_test_card_count_alive (), >, before + 19 + 41 + 15);
  g_object_add_weak_pointer (G_OBJECT (option), (gpointer *) &option);
  g_object_add_weak_pointer (G_OBJECT (step), (gpointer *) &step);

  g_assert_finalize_object (catalog);
  g_assert_null (option);
  g_assert_null (step);
  g_assert_cmpuint (keuze_test_card_count_alive (), ==, before);
}

static void
test_an_option_outlives_its_catalog (void)
{
  guint before = keuze_test_card_count_alive ();
  KeuzeCatalog *catalog = keuze_test_card_load ("en");
  KeuzeOption *option = g_object_ref (keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, "dietetics"));

  g_assert_finalize_object (catalog);

  g_assert_cmpstr (keuze_entry_get_title (KEUZE_ENTRY (option)), ==, "Dietetics");
  g_assert_cmpstr (keuze_entry_get_title (KEUZE_ENTRY (keuze_option_get_group (option))), ==, "Primary care");
  g_assert_cmpstr (keuze_option_get_facts (option), ==, "no referral · basic package");

  g_assert_finalize_object (option);
  g_assert_cmpuint (keuze_test_card_count_alive (), ==, before);
}

/* Each word of the glossary that a step names, once, in the order of the
 * glossary; and no other. */
static void
test_words_of_steps (gconstpointer language)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load (language);
  g_autoptr (GListModel) words = keuze_catalog_find_words_of_steps (catalog);
  GListModel *steps = keuze_catalog_get_list (catalog, KEUZE_LIST_STEPS);
  GListModel *glossary = keuze_catalog_get_list (catalog, KEUZE_LIST_GLOSSARY);
  guint next = 0;

  for (guint i = 0; i < g_list_model_get_n_items (glossary); i++)
    {
      g_autoptr (KeuzeEntry) word = g_list_model_get_item (glossary, i);
      g_autoptr (KeuzeEntry) found = g_list_model_get_item (words, next);
      gboolean named = FALSE;

      for (guint j = 0; j < g_list_model_get_n_items (steps); j++)
        {
          g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, j);
          g_autofree char *ids = keuze_test_card_dup_ids (keuze_step_get_glossary (step));
          g_auto (GStrv) each = g_strsplit (ids, " ", -1);

          named |= g_strv_contains ((const char * const *) each, keuze_entry_get_id (word));
        }

      g_assert_true (named == (found == word));
      next += named;
    }

  g_assert_cmpuint (next, ==, g_list_model_get_n_items (words));
  g_assert_cmpuint (next, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/catalog/is-whole/english", "en", test_is_whole);
  g_test_add_data_func ("/catalog/is-whole/dutch", "nl", test_is_whole);
  g_test_add_func ("/catalog/is-translated-whole", test_is_translated_whole);
  g_test_add_data_func ("/catalog/keeps-the-order-of-the-card/english", "en", test_keeps_the_order_of_the_card);
  g_test_add_data_func ("/catalog/keeps-the-order-of-the-card/dutch", "nl", test_keeps_the_order_of_the_card);
  g_test_add_func ("/catalog/is-a-list-of-its-options", test_is_a_list_of_its_options);
  g_test_add_func ("/catalog/finds-every-entry-by-its-id", test_finds_every_entry_by_its_id);
  g_test_add_func ("/catalog/finds-nothing-by-an-unknown-id", test_finds_nothing_by_an_unknown_id);
  g_test_add_func ("/catalog/walks-from-option-to-option", test_walks_from_option_to_option);
  g_test_add_func ("/catalog/has-nothing-beside-an-option-of-another",
                   test_has_nothing_beside_an_option_of_another);
  g_test_add_data_func ("/catalog/finds-the-other-options-for-a-severity/english", "en",
                        test_finds_the_other_options_for_a_severity);
  g_test_add_data_func ("/catalog/finds-the-other-options-for-a-severity/dutch", "nl",
                        test_finds_the_other_options_for_a_severity);
  g_test_add_data_func ("/catalog/words-of-steps/english", "en", test_words_of_steps);
  g_test_add_data_func ("/catalog/words-of-steps/dutch", "nl", test_words_of_steps);
  g_test_add_func ("/catalog/tells-what-is-translated", test_tells_what_is_translated);
  g_test_add_func ("/catalog/is-not-there-in-an-unknown-language", test_is_not_there_in_an_unknown_language);
  g_test_add_func ("/catalog/loads-from-a-file", test_loads_from_a_file);
  g_test_add_func ("/catalog/stops-when-it-is-cancelled", test_stops_when_it_is_cancelled);
  g_test_add_data_func ("/catalog/leaves-nothing-behind/english", "en", test_leaves_nothing_behind);
  g_test_add_data_func ("/catalog/leaves-nothing-behind/dutch", "nl", test_leaves_nothing_behind);
  g_test_add_func ("/catalog/an-option-outlives-its-catalog", test_an_option_outlives_its_catalog);
  g_test_add_func ("/language/all-are-listed", test_languages_are_listed);
  g_test_add_func ("/language/matches-a-locale", test_languages_match_a_locale);
  g_test_add_func ("/language/does-not-match-another", test_languages_do_not_match_another);
  g_test_add_func ("/language/the-interface-is-english-without-a-translation",
                   test_the_interface_is_english_without_a_translation);

  return g_test_run ();
}
