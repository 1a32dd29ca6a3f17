/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sheets in two languages: what belongs together, and where it stands.
 */

#include "keuze-block-private.h"
#include "keuze-card-sheet.h"
#include "keuze-comparison-sheet.h"
#include "keuze-direction.h"
#include "keuze-option-sheet.h"
#include "keuze-parallel.h"
#include "keuze-passage.h"
#include "keuze-test-pages.h"

#define NOT_TRANSLATED "Not yet translated"

typedef struct
{
  const char *first;
  const char *second;
} Languages;

static const Languages english_dutch = { "en", "nl" };
static const Languages dutch_english = { "nl", "en" };
static const Languages english_accented = { "en", "en_XA" };
static const Languages dutch_mirrored = { "nl", "ar_XB" };
static const Languages mirrored_dutch = { "ar_XB", "nl" };
static const Languages english_partial = { "en", "xx" };
static const Languages partial_english = { "xx", "en" };

/* The languages that are for tests only lie in files. */
static KeuzeCatalog *
load (const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;
  KeuzeCatalog *catalog;

  if (g_str_equal (language, "xx"))
    path = g_strdup (g_getenv ("KEUZE_PARTIAL_CATALOG"));
  else if (strchr (language, '_') != NULL)
    path = g_strdup_printf ("%s/catalog.%s.json", g_getenv ("KEUZE_PSEUDO_DIRECTORY"), language);

  if (path != NULL)
    {
      file = g_file_new_for_path (path);
      catalog = keuze_catalog_new_from_file (file, NULL, &error);
    }
  else
    {
      catalog = keuze_catalog_new_for_language (language, &error);
    }
  g_assert_no_error (error);

  return catalog;
}

static KeuzeParallel *
create_card (const Languages *languages)
{
  g_autoptr (KeuzeCatalog) first_catalog = load (languages->first);
  g_autoptr (KeuzeCatalog) second_catalog = load (languages->second);
  g_autoptr (KeuzeSheet) first = keuze_card_sheet_new (first_catalog);
  g_autoptr (KeuzeSheet) second = keuze_card_sheet_new (second_catalog);

  return keuze_parallel_new (first_catalog, first, second_catalog, second);
}

static KeuzeParallel *
create_option (const Languages *languages,
               const char      *id)
{
  g_autoptr (KeuzeCatalog) first_catalog = load (languages->first);
  g_autoptr (KeuzeCatalog) second_catalog = load (languages->second);
  g_autoptr (KeuzeSheet) first =
    keuze_option_sheet_new (first_catalog, keuze_catalog_get_entry (first_catalog, KEUZE_LIST_OPTIONS, id));
  g_autoptr (KeuzeSheet) second =
    keuze_option_sheet_new (second_catalog, keuze_catalog_get_entry (second_catalog, KEUZE_LIST_OPTIONS, id));

  return keuze_parallel_new (first_catalog, first, second_catalog, second);
}

static KeuzeSheet *
create_comparison_sheet (KeuzeCatalog       *catalog,
                         const char * const *ids)
{
  g_autoptr (KeuzeComparison) comparison = keuze_comparison_new (catalog, ids);

  return keuze_comparison_sheet_new (comparison);
}

/* What a text is: its words and their language. */
static char *
describe (KeuzeBlock *block)
{
  g_autofree char *text = keuze_block_dup_text (block);

  return g_strdup_printf ("%s: %s", keuze_block_get_language (block), text);
}

static void
collect (KeuzeBlock *block,
         GPtrArray  *texts)
{
  if (block->text != NULL)
    g_ptr_array_add (texts, block);
  for (guint i = 0; i < block->children->len; i++)
    collect (block->children->pdata[i], texts);
}

static GPtrArray *
collect_sheet (KeuzeSheet *sheet)
{
  GPtrArray *texts = g_ptr_array_new ();

  for (guint i = 0; i < keuze_sheet_get_n_sections (sheet); i++)
    collect (keuze_sheet_get_section (sheet, i), texts);

  return texts;
}

/* A name that the other language has as a title need not be said again. */
static gboolean
is_title_beside (KeuzeBlock *block,
                 KeuzeBlock *title)
{
  return block->style == KEUZE_TEXT_SUBTITLE && title != NULL && title->style == KEUZE_TEXT_TITLE &&
         g_str_equal (block->text, title->text) && g_str_equal (block->language, title->language);
}

/* Every text of a sheet is one of a pair, once and in order. */
static void
assert_all_are_there (KeuzeParallel *parallel,
                      KeuzeSheet    *sheet,
                      gboolean       second)
{
  g_autoptr (GPtrArray) texts = collect_sheet (sheet);
  KeuzeBlock *other = NULL;
  guint next = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (parallel)); i++)
    {
      g_autoptr (KeuzePair) pair = g_list_model_get_item (G_LIST_MODEL (parallel), i);
      KeuzeBlock *block = second ? keuze_pair_get_second (pair) : keuze_pair_get_first (pair);

      g_assert_true (keuze_pair_is_text (pair));
      if (block != NULL)
        {
          if (block != texts->pdata[next] && is_title_beside (texts->pdata[next], other))
            next++;
          g_assert_true (block == texts->pdata[next]);
          next++;
        }
      other = second ? keuze_pair_get_first (pair) : keuze_pair_get_second (pair);
    }

  g_assert_cmpuint (next, ==, texts->len);
}

static void
test_pairs_have_every_text_once (gconstpointer data)
{
  const Languages *languages = data;
  KeuzeCatalog *first_catalog = load (languages->first);
  KeuzeCatalog *second_catalog = load (languages->second);
  KeuzeSheet *first = keuze_card_sheet_new (first_catalog);
  KeuzeSheet *second = keuze_card_sheet_new (second_catalog);
  KeuzeParallel *parallel = keuze_parallel_new (first_catalog, first, second_catalog, second);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (parallel)), >, 500);
  assert_all_are_there (parallel, first, FALSE);
  assert_all_are_there (parallel, second, TRUE);

  g_assert_finalize_object (parallel);
  g_assert_finalize_object (second);
  g_assert_finalize_object (first);
  g_assert_finalize_object (second_catalog);
  g_assert_finalize_object (first_catalog);
}

/* Letters alone, without accents. */
static char *
strip (const char *text)
{
  g_autofree char *plain = g_str_to_ascii (text, "en");
  GString *letters = g_string_new (NULL);

  for (const char *at = plain; *at != '\0'; at++)
    {
      if (g_ascii_isalnum (*at))
        g_string_append_c (letters, *at);
    }

  return g_string_free_and_steal (letters);
}

/* In the pseudo-language each text shows what it is a translation of. */
static void
assert_pairs_agree (KeuzeParallel *parallel)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (parallel)); i++)
    {
      g_autoptr (KeuzePair) pair = g_list_model_get_item (G_LIST_MODEL (parallel), i);
      KeuzeBlock *first = keuze_pair_get_first (pair);
      KeuzeBlock *second = keuze_pair_get_second (pair);
      g_autofree char *text = NULL;
      g_autofree char *other = NULL;

      g_assert_nonnull (first);
      g_assert_nonnull (second);
      text = strip (first->text);
      other = strip (second->text);
      g_assert_cmpstr (text, ==, other);
      g_assert_cmpint (first->kind, ==, second->kind);
      g_assert_cmpstr (first->target, ==, second->target);
      g_assert_cmpstr (first->uri, ==, second->uri);
    }
}

static void
test_pairs_are_the_same_entry (void)
{
  KeuzeParallel *parallel = create_card (&english_accented);

  assert_pairs_agree (parallel);
  g_assert_finalize_object (parallel);
}

/* In both languages the same is the same for all, so that no row of a
 * comparison looks otherwise in one of them. */
static void
test_comparisons_are_paired_whole (gconstpointer data)
{
  const Languages *languages = data;
  g_autoptr (KeuzeCatalog) first_catalog = load (languages->first);
  g_autoptr (KeuzeCatalog) second_catalog = load (languages->second);
  guint n_options = g_list_model_get_n_items (G_LIST_MODEL (first_catalog));

  for (guint i = 0; i < n_options; i++)
    {
      for (guint j = i + 1; j < n_options; j++)
        {
          g_autoptr (KeuzeEntry) one = g_list_model_get_item (G_LIST_MODEL (first_catalog), i);
          g_autoptr (KeuzeEntry) other = g_list_model_get_item (G_LIST_MODEL (first_catalog), j);
          const char * const ids[] = { keuze_entry_get_id (one), keuze_entry_get_id (other), NULL };
          g_autoptr (KeuzeSheet) first = create_comparison_sheet (first_catalog, ids);
          g_autoptr (KeuzeSheet) second = create_comparison_sheet (second_catalog, ids);
          g_autoptr (KeuzeParallel) parallel = keuze_parallel_new (first_catalog, first, second_catalog, second);

          assert_all_are_there (parallel, first, FALSE);
          assert_all_are_there (parallel, second, TRUE);
          for (guint k = 0; k < g_list_model_get_n_items (G_LIST_MODEL (parallel)); k++)
            {
              g_autoptr (KeuzePair) pair = g_list_model_get_item (G_LIST_MODEL (parallel), k);

              if (keuze_pair_get_first (pair) == NULL || keuze_pair_get_second (pair) == NULL)
                {
                  g_autofree char *text = describe (keuze_pair_get_any (pair));

                  g_error ("%s and %s: %s stands alone", ids[0], ids[1], text);
                }
            }
        }
    }
}

static GHashTable *
count_texts (GPtrArray *texts)
{
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < texts->len; i++)
    {
      char *text = describe (texts->pdata[i]);
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, text));

      g_hash_table_insert (counts, text, GUINT_TO_POINTER (count + 1));
    }

  return counts;
}

static void
expect (GHashTable *expected,
        KeuzeBlock *block)
{
  char *text = describe (block);
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (expected, text));

  g_hash_table_insert (expected, text, GUINT_TO_POINTER (count + 1));
}

static gboolean
is_mark (gpointer text,
         gpointer count,
         gpointer user_data)
{
  return g_str_has_suffix (text, NOT_TRANSLATED);
}

/* The sheet with both has all that the pairs have, what is the same for both
 * once, and the names of the languages. */
static void
test_the_sheet_has_both (gconstpointer data)
{
  KeuzeParallel *parallel = create_card (data);
  KeuzeSheet *sheet = keuze_parallel_create_sheet (parallel);
  g_autoptr (GPtrArray) texts = collect_sheet (sheet);
  g_autoptr (GHashTable) found = count_texts (texts);
  g_autoptr (GHashTable) expected = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer text, count;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (parallel)); i++)
    {
      g_autoptr (KeuzePair) pair = g_list_model_get_item (G_LIST_MODEL (parallel), i);

      KeuzeBlock *first = keuze_pair_get_first (pair);
      KeuzeBlock *second = keuze_pair_get_second (pair);

      if (first != NULL && !(keuze_pair_is_untranslated (pair) && keuze_block_get_untranslated (first)))
        expect (expected, first);
      else if (second != NULL)
        expect (expected, second);
      if (first != NULL && second != NULL && !keuze_pair_is_same (pair))
        expect (expected, second);
    }

  g_hash_table_iter_init (&iter, expected);
  while (g_hash_table_iter_next (&iter, &text, &count))
    {
      g_test_message ("%s", (char *) text);
      g_assert_cmpuint (GPOINTER_TO_UINT (g_hash_table_lookup (found, text)), ==, GPOINTER_TO_UINT (count));
      g_hash_table_remove (found, text);
    }
  g_hash_table_foreach_remove (found, is_mark, NULL);
  g_assert_cmpuint (g_hash_table_size (found), ==, 2);

  g_assert_finalize_object (sheet);
  g_assert_finalize_object (parallel);
}

/* No two places have the same name, or a link would not know where to lead. */
static void
test_anchors_are_there_once (void)
{
  KeuzeParallel *parallel = create_card (&english_dutch);
  KeuzeSheet *sheet = keuze_parallel_create_sheet (parallel);
  g_autoptr (GPtrArray) texts = collect_sheet (sheet);
  g_autoptr (GHashTable) anchors = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_targets = 0;

  for (guint i = 0; i < texts->len; i++)
    {
      KeuzeBlock *block = texts->pdata[i];

      if (block->anchor != NULL)
        g_assert_true (g_hash_table_add (anchors, block->anchor));
    }
  for (guint i = 0; i < texts->len; i++)
    {
      KeuzeBlock *block = texts->pdata[i];

      if (block->target == NULL)
        continue;
      g_assert_true (g_hash_table_contains (anchors, block->target));
      n_targets++;
    }
  g_assert_cmpuint (n_targets, >, 100);

  g_assert_finalize_object (sheet);
  g_assert_finalize_object (parallel);
}

/* What is said once in English, and that it is, in the other language. */
static void
test_marks_what_is_not_translated (gconstpointer data)
{
  const Languages *languages = data;
  const char *text = "For some symptoms and illnesses it is known";
  KeuzeParallel *parallel = create_option (languages, "dietetics");
  KeuzeSheet *sheet = keuze_parallel_create_sheet (parallel);
  g_autoptr (GPtrArray) texts = collect_sheet (sheet);
  guint n_texts = 0, n_marks = 0;

  for (guint i = 0; i < texts->len; i++)
    {
      KeuzeBlock *block = texts->pdata[i];

      if (g_str_has_prefix (block->text, text))
        {
          KeuzeBlock *row = block->parent;
          guint position = languages == &english_partial ? 1 : 0;
          KeuzeBlock *mark = row->children->pdata[position];

          g_assert_cmpuint (row->children->len, ==, 2);
          g_assert_cmpstr (block->language, ==, "en");
          g_assert_cmpstr (mark->text, ==, NOT_TRANSLATED);
          g_assert_cmpuint (mark->track, ==, position);
          n_texts++;
        }
      if (g_str_equal (block->text, NOT_TRANSLATED))
        n_marks++;
      if (g_str_equal (block->text, "«2»"))
        g_assert_cmpuint (block->parent->children->len, ==, 2);
    }
  g_assert_cmpuint (n_texts, ==, 1);
  g_assert_cmpuint (n_marks, >, 3);

  g_assert_finalize_object (sheet);
  g_assert_finalize_object (parallel);
}

static void
test_marks_nothing_else (gconstpointer data)
{
  KeuzeParallel *parallel = create_card (data);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (parallel)); i++)
    {
      g_autoptr (KeuzePair) pair = g_list_model_get_item (G_LIST_MODEL (parallel), i);

      g_assert_false (keuze_pair_is_untranslated (pair));
    }
  g_assert_finalize_object (parallel);
}

/* The words are explained in columns that are broken where that suits their
 * lengths, which are other ones in another language. */
static void
test_words_are_paired_with_themselves (void)
{
  KeuzeParallel *parallel = create_card (&english_dutch);
  GListModel *words = keuze_catalog_get_list (keuze_parallel_get_first_catalog (parallel), KEUZE_LIST_GLOSSARY);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  guint n_words = 0;

  for (guint i = 0; i < g_list_model_get_n_items (words); i++)
    {
      g_autoptr (KeuzeEntry) word = g_list_model_get_item (words, i);

      g_hash_table_insert (ids, (gpointer) keuze_passage_get_text (KEUZE_PASSAGE (word)),
                           g_strdup (keuze_entry_get_id (word)));
    }
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (parallel)); i++)
    {
      g_autoptr (KeuzePair) pair = g_list_model_get_item (G_LIST_MODEL (parallel), i);
      KeuzeBlock *first = keuze_pair_get_first (pair);
      const char *id = first != NULL ? g_hash_table_lookup (ids, first->text) : NULL;
      KeuzePassage *other;

      if (id == NULL)
        continue;
      other = keuze_catalog_get_entry (keuze_parallel_get_second_catalog (parallel), KEUZE_LIST_GLOSSARY, id);
      g_assert_cmpstr (keuze_pair_get_second (pair)->text, ==, keuze_passage_get_text (other));
      n_words++;
    }
  g_assert_cmpuint (n_words, >, 50);

  g_assert_finalize_object (parallel);
}

/* In both sizes of letters. */
static void
test_the_sheet_is_laid_out_well (gconstpointer data)
{
  KeuzeParallel *parallel = create_card (data);
  KeuzeSheet *sheet = keuze_parallel_create_sheet (parallel);

  for (guint large = 0; large < 2; large++)
    {
      KeuzePages *pages = keuze_test_pages_lay_out (sheet, "a4", (gboolean) large);

      keuze_test_pages_assert_whole (pages);
      keuze_test_pages_assert_within_margins (pages);
      keuze_test_pages_assert_no_orphan (pages);
      keuze_test_pages_assert_letters (pages, large ? 18 : 7.5);
      g_assert_finalize_object (pages);
    }

  g_assert_finalize_object (sheet);
  g_assert_finalize_object (parallel);
}

static const KeuzeFragment *
find_fragment (KeuzePages *pages,
               guint       page,
               const char *language,
               guint       style)
{
  GArray *fragments = keuze_pages_get_fragments (pages, page);

  for (guint i = 0; i < fragments->len; i++)
    {
      const KeuzeFragment *fragment = &g_array_index (fragments, KeuzeFragment, i);

      if (fragment->layout != NULL && fragment->block->style == style &&
          g_str_equal (fragment->block->language, language))
        return fragment;
    }

  g_error ("Nothing on page %u is in %s", page, language);
}

/* Where the letters of the first line begin and end. */
static void
measure_ink (const KeuzeFragment *fragment,
             double              *left,
             double              *right)
{
  PangoRectangle extents;

  pango_layout_get_extents (fragment->layout, NULL, &extents);
  *left = fragment->x + pango_units_to_double (extents.x);
  *right = *left + pango_units_to_double (extents.width);
}

static double
get_baseline (const KeuzeFragment *fragment)
{
  return fragment->y + pango_units_to_double (pango_layout_get_baseline (fragment->layout));
}

/* Both read the same line, each from its own side of its own track. */
static void
test_tracks_stand_beside_each_other (gconstpointer data)
{
  const Languages *languages = data;
  KeuzeParallel *parallel = create_option (languages, "dietetics");
  KeuzeSheet *sheet = keuze_parallel_create_sheet (parallel);
  KeuzePages *pages = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  const KeuzeFragment *first = find_fragment (pages, 0, languages->first, KEUZE_TEXT_HEADING);
  const KeuzeFragment *second = find_fragment (pages, 0, languages->second, KEUZE_TEXT_HEADING);
  gboolean mirrored = keuze_direction_is_from_right (languages->first);
  const KeuzeFragment * const headings[] = { first, second };
  double middle = keuze_pages_get_paper (pages, 0)->width / 2;

  g_assert_cmpfloat_with_epsilon (get_baseline (first), get_baseline (second), 0.1);
  g_assert_cmpint (first->x > middle, ==, mirrored);
  g_assert_cmpint (second->x > middle, ==, !mirrored);
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      double left, right;

      measure_ink (headings[i], &left, &right);
      if (keuze_direction_is_from_right (headings[i]->block->language))
        g_assert_cmpfloat_with_epsilon (right, headings[i]->x + headings[i]->width, 0.1);
      else
        g_assert_cmpfloat_with_epsilon (left, headings[i]->x, 0.1);
    }

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
  g_assert_finalize_object (parallel);
}

static void
test_tracks_fold_in_large_letters (void)
{
  KeuzeParallel *parallel = create_option (&english_dutch, "dietetics");
  KeuzeSheet *sheet = keuze_parallel_create_sheet (parallel);
  KeuzePages *pages = keuze_test_pages_lay_out (sheet, "a4", TRUE);
  const KeuzeFragment *first = find_fragment (pages, 0, "en", KEUZE_TEXT_TITLE);
  const KeuzeFragment *second = find_fragment (pages, 0, "nl", KEUZE_TEXT_TITLE);

  g_assert_cmpfloat_with_epsilon (first->x, second->x, 0.1);
  g_assert_cmpfloat (second->y, >=, first->y + first->height - 0.1);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
  g_assert_finalize_object (parallel);
}

static void
test_languages_have_a_side (void)
{
  const char * const from_right[] = { "ar", "ar_XB", "ar-EG", "fa", "he", "ur", "yi" };
  const char * const from_left[] = { "en", "nl", "tr", "pl", "zxx", "zh", "xx", "en_XA" };

  for (guint i = 0; i < G_N_ELEMENTS (from_right); i++)
    {
      g_test_message ("%s", from_right[i]);
      g_assert_true (keuze_direction_is_from_right (from_right[i]));
    }
  for (guint i = 0; i < G_N_ELEMENTS (from_left); i++)
    {
      g_test_message ("%s", from_left[i]);
      g_assert_false (keuze_direction_is_from_right (from_left[i]));
    }
}

static void
add_test (const char      *name,
          const Languages *languages,
          GTestDataFunc    function)
{
  g_autofree char *path = g_strdup_printf ("/parallel/%s/%s+%s", name, languages->first, languages->second);

  g_test_add_data_func (path, languages, function);
}

int
main (int   argc,
      char *argv[])
{
  const Languages *all[] = {
    &english_dutch, &dutch_english, &english_accented, &dutch_mirrored, &mirrored_dutch, &english_partial, &partial_english,
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      add_test ("pairs-have-every-text-once", all[i], test_pairs_have_every_text_once);
      add_test ("the-sheet-has-both", all[i], test_the_sheet_has_both);
    }
  add_test ("the-sheet-is-laid-out-well", &english_dutch, test_the_sheet_is_laid_out_well);
  add_test ("the-sheet-is-laid-out-well", &dutch_mirrored, test_the_sheet_is_laid_out_well);
  add_test ("the-sheet-is-laid-out-well", &mirrored_dutch, test_the_sheet_is_laid_out_well);
  g_test_add_func ("/parallel/words-are-paired-with-themselves", test_words_are_paired_with_themselves);
  g_test_add_func ("/parallel/pairs-are-the-same-entry", test_pairs_are_the_same_entry);
  add_test ("comparisons-are-paired-whole", &english_dutch, test_comparisons_are_paired_whole);
  add_test ("comparisons-are-paired-whole", &dutch_mirrored, test_comparisons_are_paired_whole);
  g_test_add_func ("/parallel/anchors-are-there-once", test_anchors_are_there_once);
  add_test ("marks-what-is-not-translated", &english_partial, test_marks_what_is_not_translated);
  add_test ("marks-what-is-not-translated", &partial_english, test_marks_what_is_not_translated);
  add_test ("marks-nothing-else", &english_dutch, test_marks_nothing_else);
  add_test ("tracks-stand-beside-each-other", &english_dutch, test_tracks_stand_beside_each_other);
  add_test ("tracks-stand-beside-each-other", &dutch_mirrored, test_tracks_stand_beside_each_other);
  add_test ("tracks-stand-beside-each-other", &mirrored_dutch, test_tracks_stand_beside_each_other);
  g_test_add_func ("/parallel/tracks-fold-in-large-letters", test_tracks_fold_in_large_letters);
  g_test_add_func ("/direction/languages-have-a-side", test_languages_have_a_side);

  return g_test_run ();
}
