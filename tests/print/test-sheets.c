/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-block-private.h"
#include "keuze-card-sheet.h"
#include "keuze-comparison-row.h"
#include "keuze-comparison-sheet.h"
#include "keuze-overview-sheet.h"
#include "keuze-paragraph.h"
#include "keuze-placement.h"
#include "keuze-severity.h"
#include "keuze-steps-sheet.h"
#include "keuze-test-pages.h"

/* Every sheet of the card, in both languages, on both papers and in both sizes
 * of letters. */
typedef struct
{
  const char *language;
  const char *paper;
  gboolean large;
} Variant;

static const Variant variants[] = {
  { "en", "a4", FALSE },
  { "en", "a4", TRUE },
  { "en", "letter", FALSE },
  { "en", "letter", TRUE },
  { "nl", "a4", FALSE },
  { "nl", "a4", TRUE },
  { "nl", "letter", FALSE },
  { "nl", "letter", TRUE },
};

/* What somebody can still read, in points. */
#define SMALLEST 7.5
#define SMALLEST_LARGE 18

static void
assert_good (KeuzeSheet    *sheet,
             const Variant *variant)
{
  KeuzePages *pages = keuze_test_pages_lay_out (sheet, variant->paper, variant->large);

  keuze_test_pages_assert_whole (pages);
  keuze_test_pages_assert_within_margins (pages);
  keuze_test_pages_assert_no_orphan (pages);
  keuze_test_pages_assert_no_cut_word (pages);
  keuze_test_pages_assert_letters (pages, variant->large ? SMALLEST_LARGE : SMALLEST);

  g_assert_finalize_object (pages);
}

static KeuzeCatalog *
load_card (const Variant *variant)
{
  g_autoptr (GError) error = NULL;
  KeuzeCatalog *catalog = keuze_catalog_new_for_language (variant->language, &error);

  g_assert_no_error (error);

  return catalog;
}

/* With all options. */
static void
test_the_card (gconstpointer user_data)
{
  const Variant *variant = user_data;
  g_autoptr (KeuzeCatalog) catalog = load_card (variant);
  KeuzeSheet *sheet = keuze_card_sheet_new (catalog);

  assert_good (sheet, variant);
  g_assert_finalize_object (sheet);
}

/* They are in the booklet too, but there they have other titles. */
static void
test_the_overview_and_the_steps (gconstpointer user_data)
{
  const Variant *variant = user_data;
  g_autoptr (KeuzeCatalog) catalog = load_card (variant);
  KeuzeSheet *overview = keuze_overview_sheet_new (catalog);
  KeuzeSheet *steps = keuze_steps_sheet_new (catalog);

  assert_good (overview, variant);
  assert_good (steps, variant);
  g_assert_finalize_object (overview);
  g_assert_finalize_object (steps);
}

static const char *
get_id (KeuzeCatalog *catalog,
        guint         position)
{
  guint n_options = g_list_model_get_n_items (G_LIST_MODEL (catalog));
  g_autoptr (KeuzeEntry) option = g_list_model_get_item (G_LIST_MODEL (catalog), position % n_options);

  return keuze_entry_get_id (option);
}

/* Each option beside two others: the narrowest columns that there are. */
static void
test_comparisons (gconstpointer user_data)
{
  const Variant *variant = user_data;
  g_autoptr (KeuzeCatalog) catalog = load_card (variant);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      const char *ids[] = { get_id (catalog, i), get_id (catalog, i + 1), get_id (catalog, i + 2), NULL };
      g_autoptr (KeuzeComparison) comparison = keuze_comparison_new (catalog, ids);
      KeuzeSheet *sheet = keuze_comparison_sheet_new (comparison);

      assert_good (sheet, variant);
      g_assert_finalize_object (sheet);
    }
}

/* How often a title with a pictogram stands in a block. */
static guint
count_pictured (KeuzeBlock *block,
                const char *title,
                const char *pictogram)
{
  guint n_pictured = g_strcmp0 (block->text, title) == 0 && g_strcmp0 (block->pictogram, pictogram) == 0;

  for (guint i = 0; i < block->children->len; i++)
    n_pictured += count_pictured (block->children->pdata[i], title, pictogram);

  return n_pictured;
}

/* On the overview, and on a page of its own. */
static void
test_each_option_has_its_pictogram (void)
{
  g_autoptr (KeuzeCatalog) catalog = load_card (&variants[0]);
  g_autoptr (KeuzeSheet) sheet = keuze_card_sheet_new (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);
      guint n_pictured = 0;

      for (guint j = 0; j < keuze_sheet_get_n_sections (sheet); j++)
        n_pictured += count_pictured (keuze_sheet_get_section (sheet, j), keuze_entry_get_title (KEUZE_ENTRY (option)),
                                      keuze_option_get_pictogram (option));
      g_assert_cmpuint (n_pictured, ==, 2);
    }
}

static KeuzeOption *
find_option (KeuzeCatalog *catalog,
             const char   *title)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      /* The card keeps it. */
      if (g_str_equal (keuze_entry_get_title (KEUZE_ENTRY (option)), title))
        return option;
    }
  g_assert_not_reached ();
}

/* A tile begins and ends with the severities of its option. */
static void
assert_place (KeuzeBlock  *tile,
              KeuzeOption *option)
{
  GListModel *placements = keuze_option_get_placements (option);

  g_assert_cmpuint (tile->span, ==, g_list_model_get_n_items (placements));
  for (guint i = 0; i < tile->span; i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);
      KeuzeSeverity *severity = KEUZE_SEVERITY (keuze_placement_get_entry (placement));

      g_assert_cmpuint (keuze_severity_get_position (severity), ==, tile->track + i);
    }
}

/* @group is the name that was last read above the tiles.
 *
 * Returns: how many tiles there are */
static guint
assert_places (KeuzeBlock    *block,
               KeuzeCatalog  *catalog,
               const char   **group)
{
  guint n_tiles = block->box == KEUZE_BOX_TILE;

  if (block->kind == KEUZE_BLOCK_CELL_HEADING)
    *group = block->text;
  if (block->box == KEUZE_BOX_TILE)
    {
      KeuzeOption *option = find_option (catalog, ((KeuzeBlock *) block->children->pdata[0])->text);

      assert_place (block, option);
      g_assert_cmpstr (keuze_entry_get_title (KEUZE_ENTRY (keuze_option_get_group (option))), ==, *group);
    }
  for (guint i = 0; i < block->children->len; i++)
    n_tiles += assert_places (block->children->pdata[i], catalog, group);

  return n_tiles;
}

static void
test_each_option_has_its_place (void)
{
  g_autoptr (KeuzeCatalog) catalog = load_card (&variants[0]);
  g_autoptr (KeuzeSheet) sheet = keuze_overview_sheet_new (catalog);
  const char *group = NULL;

  g_assert_cmpuint (assert_places (keuze_sheet_get_section (sheet, 0), catalog, &group), ==,
                    g_list_model_get_n_items (G_LIST_MODEL (catalog)));
}

static KeuzeBlock *
find_table (KeuzeBlock *section)
{
  for (guint i = 0; i < section->children->len; i++)
    {
      if (keuze_block_get_kind (section->children->pdata[i]) == KEUZE_BLOCK_TABLE)
        return section->children->pdata[i];
    }
  g_assert_not_reached ();
}

/* The rows of a table stand in it, or in a group with the row that heads them. */
static KeuzeBlock *
get_last_row (KeuzeBlock *block)
{
  return block->kind == KEUZE_BLOCK_ROW ? block : block->children->pdata[block->children->len - 1];
}

/* What a row says in each of its columns, and over how many it says it. */
static void
assert_row (KeuzeBlock         *block,
            KeuzeComparisonRow *row,
            guint               n_options)
{
  KeuzeBlock *columns = get_last_row (block)->children->pdata[0];
  gboolean same = keuze_comparison_row_get_same (row);

  g_assert_cmpuint (columns->n_tracks, ==, n_options);
  g_assert_cmpuint (columns->children->len, ==, same ? 1 : n_options);
  for (guint i = 0; i < columns->children->len; i++)
    {
      KeuzeBlock *cell = columns->children->pdata[i];
      GListModel *paragraphs = keuze_comparison_row_get_paragraphs (row, cell->track);

      g_assert_cmpuint (cell->track, ==, i);
      g_assert_cmpuint (cell->span, ==, same ? n_options : 1);
      g_assert_cmpuint (cell->children->len, ==, g_list_model_get_n_items (paragraphs));
      for (guint j = 0; j < cell->children->len; j++)
        {
          g_autoptr (KeuzeParagraph) paragraph = g_list_model_get_item (paragraphs, j);

          g_assert_cmpstr (((KeuzeBlock *) cell->children->pdata[j])->text, ==, keuze_paragraph_get_text (paragraph));
        }
    }
}

static void
assert_columns (KeuzeComparison *comparison)
{
  g_autoptr (KeuzeSheet) sheet = keuze_comparison_sheet_new (comparison);
  KeuzeBlock *table = find_table (keuze_sheet_get_section (sheet, 0));
  KeuzeBlock *head = get_last_row (table->children->pdata[0])->children->pdata[0];
  GListModel *options = keuze_comparison_get_options (comparison);

  g_assert_cmpuint (head->children->len, ==, g_list_model_get_n_items (options));
  for (guint i = 0; i < head->children->len; i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (options, i);
      KeuzeBlock *heading = head->children->pdata[i];

      g_assert_cmpstr (heading->text, ==, keuze_entry_get_title (option));
      g_assert_cmpuint (heading->track, ==, i);
      g_assert_cmpuint (heading->span, ==, 1);
    }
  g_assert_cmpuint (table->children->len, ==, g_list_model_get_n_items (G_LIST_MODEL (comparison)) + 1);
  for (guint i = 1; i < table->children->len; i++)
    {
      g_autoptr (KeuzeComparisonRow) row = g_list_model_get_item (G_LIST_MODEL (comparison), i - 1);

      assert_row (table->children->pdata[i], row, head->children->len);
    }
}

/* Under the name of its option. */
static void
test_each_text_has_its_column (void)
{
  g_autoptr (KeuzeCatalog) catalog = load_card (&variants[0]);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      const char *three[] = { get_id (catalog, i), get_id (catalog, i + 1), get_id (catalog, i + 2), NULL };
      const char *two[] = { get_id (catalog, i), get_id (catalog, i + 1), NULL };
      g_autoptr (KeuzeComparison) of_three = keuze_comparison_new (catalog, three);
      g_autoptr (KeuzeComparison) of_two = keuze_comparison_new (catalog, two);

      assert_columns (of_three);
      assert_columns (of_two);
    }
}

static void
list_anchors (KeuzeBlock *block,
              GHashTable *anchors)
{
  if (block->anchor != NULL)
    g_assert_true (g_hash_table_insert (anchors, block->anchor, block));
  for (guint i = 0; i < block->children->len; i++)
    list_anchors (block->children->pdata[i], anchors);
}

/* Returns: how many texts lead somewhere */
static guint
assert_leads_to_its_name (KeuzeBlock *block,
                          GHashTable *anchors)
{
  guint n_targets = block->target != NULL;

  if (block->target != NULL)
    {
      KeuzeBlock *anchor = g_hash_table_lookup (anchors, block->target);

      g_assert_nonnull (anchor);
      g_assert_cmpstr (block->text, ==, anchor->text);
    }
  for (guint i = 0; i < block->children->len; i++)
    n_targets += assert_leads_to_its_name (block->children->pdata[i], anchors);

  return n_targets;
}

/* Whatever leads to another page has the name of what stands there. */
static void
test_each_link_leads_to_what_it_names (void)
{
  g_autoptr (KeuzeCatalog) catalog = load_card (&variants[0]);
  g_autoptr (KeuzeSheet) sheet = keuze_card_sheet_new (catalog);
  g_autoptr (GHashTable) anchors = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_targets = 0;

  for (guint i = 0; i < keuze_sheet_get_n_sections (sheet); i++)
    list_anchors (keuze_sheet_get_section (sheet, i), anchors);
  for (guint i = 0; i < keuze_sheet_get_n_sections (sheet); i++)
    n_targets += assert_leads_to_its_name (keuze_sheet_get_section (sheet, i), anchors);
  g_assert_cmpuint (n_targets, >, 2 * g_list_model_get_n_items (G_LIST_MODEL (catalog)));
}

static void
add_test (const char    *name,
          const Variant *variant,
          GTestDataFunc  test)
{
  g_autofree char *path = g_strdup_printf ("/sheets/%s/%s-%s-%s", name, variant->language, variant->paper,
                                           variant->large ? "large" : "normal");

  g_test_add_data_func (path, variant, test);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (variants); i++)
    {
      add_test ("card", &variants[i], test_the_card);
      add_test ("overview-and-steps", &variants[i], test_the_overview_and_the_steps);
      add_test ("comparisons", &variants[i], test_comparisons);
    }

  g_test_add_func ("/sheets/links", test_each_link_leads_to_what_it_names);
  g_test_add_func ("/sheets/places", test_each_option_has_its_place);
  g_test_add_func ("/sheets/columns", test_each_text_has_its_column);
  g_test_add_func ("/sheets/pictograms", test_each_option_has_its_pictogram);

  return g_test_run ();
}
