/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is read and printed in two languages: the same things, and all of them.
 */

#include "keuze-block-private.h"
#include "keuze-comparison-row.h"
#include "keuze-comparison.h"
#include "keuze-passage.h"
#include "keuze-reading-sheet.h"
#include "keuze-severity.h"
#include "keuze-subject.h"

static const char * const compared[] = { "dietetics", "physiotherapy", NULL };

typedef struct
{
  KeuzeCatalog    *english;
  KeuzeCatalog    *dutch;
  KeuzeComparison *comparison;
} Fixture;

static KeuzeCatalog *
load (const char *language)
{
  g_autoptr (GError) error = NULL;
  KeuzeCatalog *catalog = keuze_catalog_new_for_language (language, &error);

  g_assert_no_error (error);

  return catalog;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->english = load ("en");
  fixture->dutch = load ("nl");
  fixture->comparison = keuze_comparison_new (fixture->english, compared);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->comparison);
  g_assert_finalize_object (fixture->dutch);
  g_assert_finalize_object (fixture->english);
}

static void
collect (KeuzeBlock     *block,
         GStrvBuilder   *texts,
         KeuzeBlockKind  kind)
{
  if (block->text != NULL && block->kind == kind)
    g_strv_builder_add (texts, block->text);
  for (guint i = 0; i < block->children->len; i++)
    collect (block->children->pdata[i], texts, kind);
}

/* The texts of one kind, in the order in which they are read. */
static GStrv
list_texts (KeuzeSheet     *sheet,
            KeuzeBlockKind  kind)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  for (guint i = 0; i < keuze_sheet_get_n_sections (sheet); i++)
    collect (keuze_sheet_get_section (sheet, i), texts, kind);

  return g_strv_builder_end (texts);
}

static void
add_title (GStrvBuilder *texts,
           gpointer      entry)
{
  g_strv_builder_add (texts, keuze_entry_get_title (entry));
}

static void
test_the_overview_has_every_option (Fixture       *fixture,
                                    gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = keuze_reading_sheet_new_overview (fixture->english);
  GListModel *points = keuze_catalog_get_list (fixture->english, KEUZE_LIST_POINTS);
  g_autoptr (GStrvBuilder) expected = g_strv_builder_new ();
  g_auto (GStrv) found = list_texts (sheet, KEUZE_BLOCK_SUBHEADING);
  g_auto (GStrv) titles = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (points); i++)
    {
      g_autoptr (KeuzePassage) point = g_list_model_get_item (points, i);

      add_title (expected, point);
    }
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->english)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (fixture->english), i);

      add_title (expected, option);
    }
  titles = g_strv_builder_end (expected);

  g_assert_cmpstrv (found, titles);
}

/* The options of a group stand under its name, and a group is named once. */
static void
test_the_overview_has_every_group (Fixture       *fixture,
                                   gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = keuze_reading_sheet_new_overview (fixture->english);
  GListModel *groups = keuze_catalog_get_list (fixture->english, KEUZE_LIST_GROUPS);
  g_autoptr (GStrvBuilder) expected = g_strv_builder_new ();
  g_auto (GStrv) found = list_texts (sheet, KEUZE_BLOCK_HEADING);
  g_auto (GStrv) headings = NULL;

  g_strv_builder_add (expected, keuze_catalog_get_label (fixture->english, KEUZE_LABEL_POINTS));
  g_strv_builder_add (expected, keuze_catalog_get_label (fixture->english, KEUZE_LABEL_SEVERITY));
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (KeuzeEntry) group = g_list_model_get_item (groups, i);

      add_title (expected, group);
    }
  headings = g_strv_builder_end (expected);

  g_assert_cmpstrv (found, headings);
}

/* What stands beside the bars on the screen is said in words. */
static void
test_the_overview_says_what_is_drawn (Fixture       *fixture,
                                      gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = keuze_reading_sheet_new_overview (fixture->english);
  g_auto (GStrv) texts = list_texts (sheet, KEUZE_BLOCK_PARAGRAPH);
  KeuzeOption *option = keuze_catalog_get_entry (fixture->english, KEUZE_LIST_OPTIONS, "dietetics");
  g_autofree char *severities = keuze_option_join_severities (option, " · ");
  g_autofree char *facts = g_strjoin (" · ", severities, keuze_option_get_facts (option), NULL);
  GListModel *all = keuze_catalog_get_list (fixture->english, KEUZE_LIST_SEVERITIES);

  g_assert_true (g_strv_contains ((const char * const *) texts, facts));
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (KeuzeSeverity) severity = g_list_model_get_item (all, i);

      g_assert_true (g_strv_contains ((const char * const *) texts, keuze_severity_get_definition (severity)));
    }
}

/* What is the same for all is said once, and all else for each by its name. */
static void
test_the_comparison_names_what_differs (Fixture       *fixture,
                                        gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = keuze_reading_sheet_new_comparison (fixture->comparison);
  GListModel *options = keuze_comparison_get_options (fixture->comparison);
  g_autoptr (GStrvBuilder) expected = g_strv_builder_new ();
  g_auto (GStrv) found = list_texts (sheet, KEUZE_BLOCK_SUBHEADING);
  g_auto (GStrv) names = NULL;
  guint n_same = 0, n_rows = g_list_model_get_n_items (G_LIST_MODEL (fixture->comparison));

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (KeuzeComparisonRow) row = g_list_model_get_item (G_LIST_MODEL (fixture->comparison), i);

      if (keuze_comparison_row_get_same (row))
        {
          n_same++;
          g_strv_builder_add (expected, keuze_catalog_get_label (fixture->english, KEUZE_LABEL_SAME));
          continue;
        }

      for (guint j = 0; j < g_list_model_get_n_items (options); j++)
        {
          g_autoptr (KeuzeEntry) option = g_list_model_get_item (options, j);

          add_title (expected, option);
        }
    }
  names = g_strv_builder_end (expected);

  g_assert_cmpuint (n_same, >, 0);
  g_assert_cmpuint (n_same, <, n_rows);
  g_assert_cmpstrv (found, names);
}

/* The first title that is said, in each language; only a group may stand above it. */
static void
assert_titles (KeuzeParallel *parallel,
               const char    *english,
               const char    *dutch)
{
  g_autoptr (KeuzePair) pair = g_list_model_get_item (G_LIST_MODEL (parallel), 0);

  if (keuze_pair_get_first (pair)->style != KEUZE_TEXT_TITLE)
    {
      g_clear_object (&pair);
      pair = g_list_model_get_item (G_LIST_MODEL (parallel), 1);
    }

  g_assert_cmpstr (keuze_pair_get_first (pair)->text, ==, english);
  g_assert_cmpstr (keuze_pair_get_second (pair)->text, ==, dutch);
}

static void
assert_subject (Fixture      *fixture,
                KeuzeSubject *subject,
                const char   *english,
                const char   *dutch)
{
  KeuzeParallel *reading = keuze_subject_read (subject, fixture->english, fixture->dutch);
  KeuzeParallel *paper = keuze_subject_print (subject, fixture->english, fixture->dutch);

  assert_titles (reading, english, dutch);
  assert_titles (paper, english, dutch);

  g_assert_finalize_object (reading);
  g_assert_finalize_object (paper);
  g_assert_finalize_object (subject);
}

static void
test_the_overview_is_a_subject (Fixture       *fixture,
                                gconstpointer  data)
{
  assert_subject (fixture, keuze_subject_new_overview (),
                  keuze_catalog_get_title (fixture->english), keuze_catalog_get_title (fixture->dutch));
}

static void
test_the_steps_are_a_subject (Fixture       *fixture,
                              gconstpointer  data)
{
  assert_subject (fixture, keuze_subject_new_steps (),
                  keuze_catalog_get_label (fixture->english, KEUZE_LABEL_STEPS),
                  keuze_catalog_get_label (fixture->dutch, KEUZE_LABEL_STEPS));
}

static void
test_an_option_is_a_subject (Fixture       *fixture,
                             gconstpointer  data)
{
  KeuzeEntry *english = keuze_catalog_get_entry (fixture->english, KEUZE_LIST_OPTIONS, "dietetics");
  KeuzeEntry *dutch = keuze_catalog_get_entry (fixture->dutch, KEUZE_LIST_OPTIONS, "dietetics");

  assert_subject (fixture, keuze_subject_new_option (KEUZE_OPTION (english)),
                  keuze_entry_get_title (english), keuze_entry_get_title (dutch));
}

static void
test_a_comparison_is_a_subject (Fixture       *fixture,
                                gconstpointer  data)
{
  assert_subject (fixture, keuze_subject_new_comparison (keuze_comparison_get_options (fixture->comparison)),
                  keuze_catalog_get_label (fixture->english, KEUZE_LABEL_COMPARISON),
                  keuze_catalog_get_label (fixture->dutch, KEUZE_LABEL_COMPARISON));
}

static void
add (const char *path,
     void      (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/reading-sheet/overview-has-every-option", test_the_overview_has_every_option);
  add ("/reading-sheet/overview-has-every-group", test_the_overview_has_every_group);
  add ("/reading-sheet/overview-says-what-is-drawn", test_the_overview_says_what_is_drawn);
  add ("/reading-sheet/comparison-names-what-differs", test_the_comparison_names_what_differs);
  add ("/subject/overview", test_the_overview_is_a_subject);
  add ("/subject/steps", test_the_steps_are_a_subject);
  add ("/subject/option", test_an_option_is_a_subject);
  add ("/subject/comparison", test_a_comparison_is_a_subject);

  return g_test_run ();
}
