/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "keuze-facet.h"
#include "keuze-search-texts.h"
#include "keuze-search-words.h"
#include "keuze-search.h"
#include "keuze-test-card.h"

typedef struct
{
  const char *text;
  const char *option;
  KeuzeSearchField field;
  const char *passage;
  const char *language;
} Find;

/* On the English card. */
static const Find finds[] = {
  { "physiotherapy", "physiotherapy", KEUZE_SEARCH_FIELD_TITLE, NULL, "en" },
  { "phys", "physiotherapy", KEUZE_SEARCH_FIELD_TITLE, NULL, "en" },
  { "PHYSIO", "physiotherapy", KEUZE_SEARCH_FIELD_TITLE, NULL, "en" },
  { "  physio,  ", "physiotherapy", KEUZE_SEARCH_FIELD_TITLE, NULL, "en" },
  { "fysio", "physiotherapy", KEUZE_SEARCH_FIELD_TITLE, "Fysiotherapie", "en" },
  { "dieet", "dietetics", KEUZE_SEARCH_FIELD_TEXT, NULL, "nl" },
  { "dietetiek", "dietetics", KEUZE_SEARCH_FIELD_TITLE, "Diëtetiek", "en" },
  { "DIËTETIEK", "dietetics", KEUZE_SEARCH_FIELD_TITLE, "Diëtetiek", "en" },
  { "die\xcc\x88tetiek", "dietetics", KEUZE_SEARCH_FIELD_TITLE, "Diëtetiek", "en" },
  { "dietitian", "dietetics", KEUZE_SEARCH_FIELD_PROVIDER, "Dietitian", "en" },
  { "physio psycho", "psychosomatic-physiotherapy", KEUZE_SEARCH_FIELD_TITLE, NULL, "en" },
  { "psycho physio", "psychosomatic-physiotherapy", KEUZE_SEARCH_FIELD_TITLE, NULL, "en" },
  { "fibro physio", "psychosomatic-physiotherapy", KEUZE_SEARCH_FIELD_COMPLAINT, "Fibromyalgia and fatigue", "en" },
  { "EMDR", "basic-mental-health-care", KEUZE_SEARCH_FIELD_WORD, "EMDR", "en" },
  { "zzz", "physiotherapy", KEUZE_SEARCH_FIELD_NONE, NULL, NULL },
  { "physio zzz", "physiotherapy", KEUZE_SEARCH_FIELD_NONE, NULL, NULL },
  /* Not the start of a word. */
  { "therapy", "physiotherapy", KEUZE_SEARCH_FIELD_NONE, NULL, NULL },
};

static KeuzeOption *
get_option (KeuzeCatalog *catalog,
            const char   *id)
{
  return keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, id);
}

static void
test_finds (gconstpointer data)
{
  const Find *find = data;
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  KeuzeSearch *search = keuze_search_new (catalog);
  KeuzeOption *option = get_option (catalog, find->option);
  g_autoptr (KeuzeSearchHit) hit = NULL;

  keuze_search_set_text (search, find->text);
  g_assert_true (keuze_search_get_active (search));
  hit = keuze_search_find_hit (search, option);

  g_assert_cmpint (keuze_search_find_field (search, option), ==, find->field);
  g_assert_cmpint (keuze_search_hit_get_field (hit), ==, find->field);
  if (find->field != KEUZE_SEARCH_FIELD_TEXT)
    g_assert_cmpstr (keuze_search_hit_get_passage (hit), ==, find->passage);
  if (find->language != NULL)
    g_assert_cmpstr (keuze_search_hit_get_language (hit), ==, find->language);

  g_assert_finalize_object (search);
}

/* "physio" on the Dutch card: its own words do not have it in the title. */
static void
test_searches_both_languages (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("nl");
  KeuzeSearch *search = keuze_search_new (catalog);
  KeuzeOption *option = get_option (catalog, "physiotherapy");
  g_autoptr (KeuzeSearchHit) hit = NULL;

  keuze_search_set_text (search, "physio");
  g_assert_cmpint (keuze_search_find_field (search, option), ==, KEUZE_SEARCH_FIELD_TITLE);
  hit = keuze_search_find_hit (search, option);
  g_assert_cmpstr (keuze_search_hit_get_passage (hit), ==, "Physiotherapy");
  g_assert_cmpstr (keuze_search_hit_get_language (hit), ==, "en");

  g_assert_finalize_object (search);
}

static void
test_without_words_everything_is_found (void)
{
  static const char * const texts[] = { "", "   ", "–?!", "🙂", NULL };
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("nl");
  KeuzeSearch *search = keuze_search_new (catalog);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autoptr (KeuzeSearchHit) hit = NULL;

      keuze_search_set_text (search, texts[i]);
      g_assert_false (keuze_search_get_active (search));
      hit = keuze_search_find_hit (search, get_option (catalog, "dietetics"));
      g_assert_cmpint (keuze_search_hit_get_field (hit), ==, KEUZE_SEARCH_FIELD_TITLE);
      g_assert_null (keuze_search_hit_get_passage (hit));
    }

  g_assert_finalize_object (search);
}

static void
count_notify (GObject    *object,
              GParamSpec *pspec,
              gpointer    user_data)
{
  int *n = user_data;

  ++*n;
}

static void
test_tells_only_what_changed (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("nl");
  KeuzeSearch *search = keuze_search_new (catalog);
  int texts = 0;
  int actives = 0;

  g_signal_connect (search, "notify::text", G_CALLBACK (count_notify), &texts);
  g_signal_connect (search, "notify::active", G_CALLBACK (count_notify), &actives);

  keuze_search_set_text (search, NULL);
  keuze_search_set_text (search, "pijn");
  keuze_search_set_text (search, "pijn");
  keuze_search_set_text (search, "pijnp");
  g_assert_cmpstr (keuze_search_get_text (search), ==, "pijnp");
  g_assert_cmpint (texts, ==, 2);
  g_assert_cmpint (actives, ==, 1);
  keuze_search_set_text (search, "");
  g_assert_cmpint (actives, ==, 2);

  g_assert_finalize_object (search);
}

static gboolean
stands_in (const char *text,
           const char *start)
{
  const char *word;
  gsize length;

  for (; (word = keuze_search_words_next (text, &length)) != NULL; text = word + length)
    {
      if (keuze_search_words_starts (word, length, start))
        return TRUE;
    }

  return FALSE;
}

/* Reads every text of the option, in both languages, as the index does not. */
static KeuzeSearchField
read_field (KeuzeCatalog *catalogs[2],
            const char   *id,
            const char   *start)
{
  for (KeuzeSearchField field = KEUZE_SEARCH_FIELD_TITLE; field < KEUZE_SEARCH_FIELD_NONE; field++)
    {
      for (guint i = 0; i < 2; i++)
        {
          g_autoptr (GPtrArray) texts = keuze_search_texts_list (get_option (catalogs[i], id), field);

          for (guint j = 0; j < texts->len; j++)
            {
              if (stands_in (texts->pdata[j], start))
                return field;
            }
        }
    }

  return KEUZE_SEARCH_FIELD_NONE;
}

static void
test_finds_as_a_reader_would (void)
{
  static const char * const starts[] = {
    "a", "be", "dr", "ernst", "ggz", "gp", "huisarts", "jeugd", "maximum", "mild", "ms", "own", "pijn", "poh",
    "referral", "ther", "vermoeid", "x", NULL,
  };
  g_autoptr (KeuzeCatalog) dutch = keuze_test_card_load ("nl");
  g_autoptr (KeuzeCatalog) english = keuze_test_card_load ("en");
  KeuzeCatalog *catalogs[] = { dutch, english };
  KeuzeSearch *search = keuze_search_new (dutch);
  guint found = 0;

  for (guint i = 0; starts[i] != NULL; i++)
    {
      keuze_search_set_text (search, starts[i]);
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (dutch)); j++)
        {
          g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (dutch), j);
          KeuzeSearchField field = keuze_search_find_field (search, option);
          g_autoptr (KeuzeSearchHit) hit = keuze_search_find_hit (search, option);

          g_assert_cmpint (field, ==, read_field (catalogs, keuze_entry_get_id (KEUZE_ENTRY (option)), starts[i]));
          if (field == KEUZE_SEARCH_FIELD_NONE)
            continue;

          found++;
          if (keuze_search_hit_get_passage (hit) != NULL)
            g_assert_true (stands_in (keuze_search_hit_get_passage (hit), starts[i]));
          else
            g_assert_true (stands_in (keuze_entry_get_title (KEUZE_ENTRY (option)), starts[i]));
        }
    }

  g_assert_cmpuint (found, >, 50);
  g_assert_finalize_object (search);
}

static void
test_words_stand_out (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("nl");
  g_autoptr (KeuzeSearch) search = keuze_search_new (catalog);
  const char *text = "Een Diëtist, dieet; dier.";
  g_autoptr (GArray) ranges = NULL;
  g_autoptr (GString) marked = g_string_new (NULL);

  keuze_search_set_text (search, "diet een");
  ranges = keuze_search_find_words (search, text);
  for (guint i = 0; i < ranges->len; i++)
    {
      KeuzeSearchRange range = g_array_index (ranges, KeuzeSearchRange, i);

      g_string_append_printf (marked, "%.*s|", (int) range.length, text + range.start);
    }

  g_assert_cmpstr (marked->str, ==, "Een|Diëtist|");
}

/* What is done before somebody searches changes nothing in what is found. */
static void
test_prepared (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  KeuzeSearch *prepared = keuze_search_new (catalog);
  KeuzeSearch *search = keuze_search_new (catalog);

  keuze_search_prepare (prepared);
  keuze_search_prepare (prepared);
  g_assert_false (keuze_search_get_active (prepared));
  keuze_search_set_text (prepared, "pain");
  keuze_search_set_text (search, "pain");

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      g_assert_cmpint (keuze_search_find_field (prepared, option), ==, keuze_search_find_field (search, option));
    }

  g_assert_finalize_object (search);
  g_assert_finalize_object (prepared);
}

/* A word that does not stand on the card is read as those that do. */
static void
test_words_of_others_stand_out (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("nl");
  g_autoptr (KeuzeSearch) search = keuze_search_new (catalog);
  g_autoptr (GArray) ranges = NULL;

  keuze_search_set_text (search, "zêbra");
  ranges = keuze_search_find_words (search, "Een ZÊBRAPAD, en een zebra.");

  g_assert_cmpuint (ranges->len, ==, 2);
  g_assert_cmpuint (g_array_index (ranges, KeuzeSearchRange, 0).start, ==, 4);
  g_assert_cmpuint (g_array_index (ranges, KeuzeSearchRange, 1).length, ==, strlen ("zebra"));
}

static char *
find_ids (KeuzeCatalog   *catalog,
          KeuzeFacetKind  kind,
          KeuzeList       list,
          const char     *id)
{
  g_autoptr (KeuzeFacet) facet = keuze_facet_new (kind, keuze_catalog_get_entry (catalog, list, id));
  g_autoptr (GListStore) found = g_list_store_new (KEUZE_TYPE_OPTION);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      if (keuze_facet_matches (facet, option))
        g_list_store_append (found, option);
    }

  return keuze_test_card_dup_ids (G_LIST_MODEL (found));
}

/* From the table in the sources, by hand. */
static void
test_facets (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("nl");
  g_autofree char *varies = find_ids (catalog, KEUZE_FACET_REFERRAL, KEUZE_LIST_REFERRAL_NEEDS, "varies");
  g_autofree char *supplementary = find_ids (catalog, KEUZE_FACET_PAYER, KEUZE_LIST_PAYERS, "supplementary-package");
  g_autofree char *social = find_ids (catalog, KEUZE_FACET_SETTING, KEUZE_LIST_GROUPS, "social-domain");
  g_autofree char *voice = find_ids (catalog, KEUZE_FACET_COMPLAINT, KEUZE_LIST_COMPLAINTS, "swallowing-and-voice");

  g_assert_cmpstr (varies, ==, "social-support");
  g_assert_cmpstr (supplementary, ==,
                   "physiotherapy psychosomatic-physiotherapy exercise-therapy psychosomatic-exercise-therapy "
                   "psychomotor-therapy");
  g_assert_cmpstr (social, ==, "social-support");
  g_assert_cmpstr (voice, ==, "speech-therapy");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (finds); i++)
    {
      g_autofree char *path = g_strdup_printf ("/search/finds/%u-%s", i, finds[i].option);

      g_test_add_data_func (path, &finds[i], test_finds);
    }
  g_test_add_func ("/search/both-languages", test_searches_both_languages);
  g_test_add_func ("/search/without-words", test_without_words_everything_is_found);
  g_test_add_func ("/search/notify", test_tells_only_what_changed);
  g_test_add_func ("/search/as-a-reader", test_finds_as_a_reader_would);
  g_test_add_func ("/search/words-stand-out", test_words_stand_out);
  g_test_add_func ("/search/words-of-others-stand-out", test_words_of_others_stand_out);
  g_test_add_func ("/search/prepared", test_prepared);
  g_test_add_func ("/search/facets", test_facets);

  return g_test_run ();
}
