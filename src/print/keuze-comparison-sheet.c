/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-comparison-row.h"
#include "keuze-comparison-sheet.h"
#include "keuze-composer.h"

#define COLUMN_GAP 18

static KeuzeBlock *
add_columns (KeuzeBlock      *block,
             KeuzeComparison *comparison)
{
  guint n_options = g_list_model_get_n_items (keuze_comparison_get_options (comparison));
  KeuzeBlock *columns = keuze_composer_add_columns (block, COLUMN_GAP, n_options);

  /* Also in large letters: beside each other is what a comparison is. */
  keuze_block_set_folds (columns, FALSE);

  return columns;
}

static void
add_options (KeuzeBlock      *table,
             KeuzeComparison *comparison)
{
  GListModel *options = keuze_comparison_get_options (comparison);
  KeuzeBlock *row = keuze_block_add (table, KEUZE_BLOCK_ROW);
  KeuzeBlock *columns = add_columns (row, comparison);

  keuze_block_set_box (row, KEUZE_BOX_HEADED);
  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (options, i);

      keuze_block_set_place (keuze_block_add_text (columns, KEUZE_BLOCK_CELL_HEADING, KEUZE_TEXT_HEADING,
                                                   keuze_entry_get_title (option)),
                             i, 1);
    }
}

/* What the texts below it are about, and whether it is the same for all. It has a row of
 * its own, so that below it each text stands under the name of its option. */
static void
add_heading (KeuzeBlock         *block,
             KeuzeComparison    *comparison,
             KeuzeComparisonRow *row)
{
  KeuzeCatalog *catalog = keuze_comparison_get_catalog (comparison);
  guint n_options = g_list_model_get_n_items (keuze_comparison_get_options (comparison));
  gboolean same = keuze_comparison_row_get_same (row);
  KeuzeBlock *columns = add_columns (keuze_block_add (block, KEUZE_BLOCK_ROW), comparison);
  KeuzeBlock *mark;

  keuze_block_set_place (keuze_block_add_text (columns, KEUZE_BLOCK_CELL_HEADING, KEUZE_TEXT_SUBHEADING,
                                               keuze_comparison_row_get_heading (row)),
                         0, same ? n_options - 1 : n_options);
  if (!same)
    return;

  mark = keuze_block_add_text (columns, KEUZE_BLOCK_CELL, KEUZE_TEXT_FACTS,
                               keuze_catalog_get_label (catalog, KEUZE_LABEL_SAME));
  keuze_block_set_place (mark, n_options - 1, 1);
  keuze_block_set_at_end (mark, TRUE);
}

static void
add_cell (KeuzeBlock         *columns,
          KeuzeCatalog       *catalog,
          KeuzeComparisonRow *row,
          guint               position,
          guint               n_columns)
{
  KeuzeBlock *cell = keuze_block_add (columns, KEUZE_BLOCK_CELL);

  keuze_block_set_place (cell, position, n_columns);
  keuze_composer_add_paragraphs (cell, KEUZE_TEXT_SIDE, catalog, row, position);
}

/* What is the same for all is said once, across all columns. */
static void
add_row (KeuzeBlock         *table,
         KeuzeComparison    *comparison,
         KeuzeComparisonRow *row)
{
  KeuzeCatalog *catalog = keuze_comparison_get_catalog (comparison);
  KeuzeBlock *block = keuze_block_add (table, KEUZE_BLOCK_GROUP);
  KeuzeBlock *columns;

  keuze_block_set_box (block, KEUZE_BOX_RULED);
  keuze_block_set_headed (block, TRUE);
  keuze_block_set_together (block, TRUE);
  add_heading (block, comparison, row);
  columns = add_columns (keuze_block_add (block, KEUZE_BLOCK_ROW), comparison);
  if (keuze_comparison_row_get_same (row))
    {
      add_cell (columns, catalog, row, 0, g_list_model_get_n_items (keuze_comparison_get_options (comparison)));
      return;
    }

  for (guint i = 0; i < keuze_comparison_row_get_n_cells (row); i++)
    add_cell (columns, catalog, row, i, 1);
}

/**
 * keuze_comparison_sheet_new:
 * @comparison: options beside each other
 *
 * Returns: (transfer full): a sheet with the comparison, on paper that lies on
 *   its side
 */
KeuzeSheet *
keuze_comparison_sheet_new (KeuzeComparison *comparison)
{
  KeuzeCatalog *catalog;
  GListModel *options;
  g_autofree char *names = NULL;
  g_autofree char *title = NULL;
  g_autofree char *footer = NULL;
  KeuzeSheet *sheet;
  KeuzeBlock *section, *table;

  g_return_val_if_fail (KEUZE_IS_COMPARISON (comparison), NULL);

  catalog = keuze_comparison_get_catalog (comparison);
  options = keuze_comparison_get_options (comparison);
  names = keuze_entry_join_titles (options, keuze_catalog_get_label (catalog, KEUZE_LABEL_LIST_SEPARATOR));
  title = g_strjoin (": ", keuze_catalog_get_label (catalog, KEUZE_LABEL_COMPARISON), names, NULL);
  footer = keuze_composer_write_footer (catalog, options);

  sheet = keuze_sheet_new (title, keuze_catalog_get_language (catalog));
  section = keuze_sheet_add_section (sheet, footer);
  keuze_block_set_turned (section, TRUE);
  keuze_composer_add_title (section, keuze_catalog_get_label (catalog, KEUZE_LABEL_COMPARISON));
  table = keuze_block_add (section, KEUZE_BLOCK_TABLE);
  add_options (table, comparison);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (comparison)); i++)
    {
      g_autoptr (KeuzeComparisonRow) row = g_list_model_get_item (G_LIST_MODEL (comparison), i);

      add_row (table, comparison, row);
    }

  return sheet;
}
