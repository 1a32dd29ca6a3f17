/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "keuze-finder.h"
#include "keuze-search.h"

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeFinder *finder;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  language)
{
  g_autoptr (GError) error = NULL;

  fixture->catalog = keuze_catalog_new_for_language (language, &error);
  g_assert_no_error (error);
  fixture->finder = keuze_finder_new (fixture->catalog);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  language)
{
  g_assert_finalize_object (fixture->finder);
  g_assert_finalize_object (fixture->catalog);
}

static void
assert_finds (KeuzeFinder *finder,
              const char  *terms,
              const char  *expected)
{
  g_auto (GStrv) words = g_strsplit (terms, " ", -1);
  g_auto (GStrv) ids = keuze_finder_find (finder, (const char * const *) words);
  g_autofree char *found = g_strjoinv (" ", ids);

  g_assert_cmpstr (found, ==, expected);
}

/* By name first, then by who gives it: exercise therapy is given by “a physio or
 * exercise therapist”. Within each, the order of the card. */
static void
test_find (Fixture       *fixture,
           gconstpointer  language)
{
  assert_finds (fixture->finder, "fysio",
                "physiotherapy psychosomatic-physiotherapy exercise-therapy psychosomatic-exercise-therapy");
  assert_finds (fixture->finder, "FYSIOT", "physiotherapy psychosomatic-physiotherapy");
  assert_finds (fixture->finder, "dieti", "dietetics");
  assert_finds (fixture->finder, "wmo", "social-support");
  assert_finds (fixture->finder, "xyzzy", "");
}

static void
test_find_nothing_without_words (Fixture       *fixture,
                                 gconstpointer  language)
{
  assert_finds (fixture->finder, "", "");
  assert_finds (fixture->finder, "  ?! ", "");
}

/* What only stands in the texts of options is not what they are; in the app,
 * where one looks for nothing else, it is found. */
static void
test_find_no_texts (Fixture       *fixture,
                    gconstpointer  language)
{
  const char *word = g_str_equal (language, "nl") ? "samen" : "together";
  g_autoptr (KeuzeSearch) search = keuze_search_new (fixture->catalog);
  guint n_found = 0;

  keuze_search_set_text (search, word);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (fixture->catalog), i);

      n_found += keuze_search_find_field (search, option) == KEUZE_SEARCH_FIELD_TEXT;
    }

  g_assert_cmpuint (n_found, >, 0);
  assert_finds (fixture->finder, word, "");
}

/* The desktop asks again with each letter: what was found for fewer of them does
 * not keep anything from being found. */
static void
test_letter_by_letter (Fixture       *fixture,
                       gconstpointer  language)
{
  const char *word = "wmo";

  for (gsize i = 1; i < strlen (word); i++)
    {
      g_autofree char *letters = g_strndup (word, i);
      const char *terms[] = { letters, NULL };
      g_auto (GStrv) ids = keuze_finder_find (fixture->finder, terms);

      g_assert_nonnull (ids);
    }
  assert_finds (fixture->finder, word, "social-support");
}

static void
test_describe (Fixture       *fixture,
               gconstpointer  language)
{
  const char *ids[] = { "nothing-like-it", "physiotherapy", NULL };
  g_autoptr (GVariant) metas = g_variant_ref_sink (keuze_finder_describe (fixture->finder, ids));
  g_autoptr (GVariant) meta = NULL;
  KeuzeOption *option = keuze_catalog_get_entry (fixture->catalog, KEUZE_LIST_OPTIONS, "physiotherapy");
  g_autoptr (GVariant) serialized = NULL;
  g_autoptr (GIcon) icon = NULL;
  const char *id, *name, *description;

  g_assert_cmpuint (g_variant_n_children (metas), ==, 1);
  meta = g_variant_get_child_value (metas, 0);
  g_assert_true (g_variant_lookup (meta, "id", "&s", &id));
  g_assert_cmpstr (id, ==, "physiotherapy");
  g_assert_true (g_variant_lookup (meta, "name", "&s", &name));
  g_assert_cmpstr (name, ==, keuze_entry_get_title (KEUZE_ENTRY (option)));
  g_assert_true (g_variant_lookup (meta, "description", "&s", &description));
  g_assert_cmpstr (description, ==, keuze_option_get_facts (option));

  serialized = g_variant_lookup_value (meta, "icon", NULL);
  icon = g_icon_deserialize (serialized);
  g_assert_true (G_IS_THEMED_ICON (icon));
  g_assert_cmpstr (g_themed_icon_get_names (G_THEMED_ICON (icon))[0], ==,
                   APPLICATION_ID "-physiotherapy-symbolic");
}

int
main (int   argc,
      char *argv[])
{
  const struct {
    const char *name;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "find", test_find },
    { "find-nothing-without-words", test_find_nothing_without_words },
    { "find-no-texts", test_find_no_texts },
    { "letter-by-letter", test_letter_by_letter },
    { "describe", test_describe },
  };
  const char *languages[] = { "en", "nl" };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (tests); j++)
        {
          g_autofree char *path = g_strdup_printf ("/finder/%s/%s", tests[j].name, languages[i]);

          g_test_add (path, Fixture, languages[i], set_up, tests[j].test, tear_down);
        }
    }

  return g_test_run ();
}
