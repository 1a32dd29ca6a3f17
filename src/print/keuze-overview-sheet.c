/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-composer.h"
#include "keuze-matrix-model.h"
#include "keuze-matrix-row.h"
#include "keuze-overview-sheet.h"
#include "keuze-severity.h"

/* The names of the groups, and the severities. */
static const double whole_tracks[] = { 0.17, 0.83 };
static const double severity_tracks[KEUZE_N_SEVERITIES] = { 1.0 / 3, 1.0 / 3, 1.0 / 3 };
static const double tile_tracks[] = { 0.56, 0.44 };

#define BAND_GAP 5

/* What stands in no place on paper is a cell all the same: so each option is in
 * the columns of the severities it is for, also for who cannot see where. */
static void
add_empty_cell (KeuzeBlock *row,
                guint       track)
{
  keuze_block_set_place (keuze_block_add (row, KEUZE_BLOCK_CELL), track, 1);
}

static KeuzeBlock *
add_row (KeuzeBlock *table,
         const char *group,
         KeuzeBox    box)
{
  KeuzeBlock *row = keuze_block_add (table, KEUZE_BLOCK_ROW);
  KeuzeBlock *label, *bands;

  keuze_block_set_tracks (row, 8, G_N_ELEMENTS (whole_tracks), whole_tracks);
  keuze_block_set_folds (row, TRUE);
  keuze_block_set_together (row, TRUE);
  if (group != NULL)
    {
      label = keuze_block_add (row, KEUZE_BLOCK_GROUP);
      keuze_block_set_box (label, KEUZE_BOX_LOWERED);
      keuze_block_add_text (label, KEUZE_BLOCK_CELL_HEADING, KEUZE_TEXT_GROUP, group);
    }
  else
    {
      add_empty_cell (row, 0);
    }

  bands = keuze_block_add (row, KEUZE_BLOCK_GROUP);
  keuze_block_set_place (bands, 1, 1);
  keuze_block_set_box (bands, box);
  keuze_block_set_tracks (bands, BAND_GAP, KEUZE_N_SEVERITIES, severity_tracks);

  return bands;
}

static void
add_severities (KeuzeBlock   *table,
                KeuzeCatalog *catalog)
{
  GListModel *severities = keuze_catalog_get_list (catalog, KEUZE_LIST_SEVERITIES);
  KeuzeBlock *bands = add_row (table, NULL, KEUZE_BOX_BANDS_HEAD);

  for (guint i = 0; i < g_list_model_get_n_items (severities); i++)
    {
      g_autoptr (KeuzeSeverity) severity = g_list_model_get_item (severities, i);
      KeuzeBlock *cell = keuze_block_add (bands, KEUZE_BLOCK_HEAD_CELL);
      KeuzeBlock *text;

      keuze_block_set_place (cell, i, 1);
      keuze_composer_set_severity (keuze_composer_add_paragraph (cell, KEUZE_TEXT_SUBHEADING, NULL, NULL,
                                                                 keuze_entry_get_title (KEUZE_ENTRY (severity))),
                                   i);
      text = keuze_composer_add_paragraph (cell, KEUZE_TEXT_FACTS, NULL, NULL,
                                           keuze_severity_get_definition (severity));
      keuze_composer_set_source (text, catalog, "severity", KEUZE_ENTRY (severity), "definition");
    }
}

static void
add_tile (KeuzeBlock  *bands,
          KeuzeOption *option,
          guint        first,
          guint        count,
          gboolean     linked)
{
  KeuzeEntry *entry = KEUZE_ENTRY (option);
  g_autofree char *anchor = keuze_composer_name_anchor ("option", keuze_entry_get_id (entry));
  KeuzeBlock *tile = keuze_block_add (bands, KEUZE_BLOCK_CELL);
  KeuzeBlock *title, *facts;

  keuze_block_set_place (tile, first, count);
  keuze_block_set_box (tile, KEUZE_BOX_TILE);
  /* Beside each other where there is room. */
  if (count > 1)
    {
      keuze_block_set_tracks (tile, 6, G_N_ELEMENTS (tile_tracks), tile_tracks);
      keuze_block_set_folds (tile, TRUE);
    }

  title = keuze_composer_add_paragraph (tile, KEUZE_TEXT_TILE, NULL, NULL, keuze_entry_get_title (entry));
  keuze_block_set_pictogram (title, keuze_option_get_pictogram (option));
  facts = keuze_composer_add_paragraph (tile, KEUZE_TEXT_FACTS, NULL, NULL, keuze_option_get_facts (option));
  keuze_block_set_above (facts, title);
  if (count > 1)
    {
      keuze_block_set_place (facts, 1, 1);
      keuze_block_set_at_end (facts, TRUE);
    }
  if (linked)
    keuze_block_set_target (title, anchor);
}

static void
add_tiles (KeuzeBlock *bands,
           GListModel *options,
           gboolean    linked)
{
  guint track = 0;

  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (options, i);
      guint first, count;

      keuze_matrix_row_find_span (option, &first, &count);
      while (track < first)
        add_empty_cell (bands, track++);
      add_tile (bands, option, first, count, linked);
      track = first + count;
    }
  while (track < KEUZE_N_SEVERITIES)
    add_empty_cell (bands, track++);
}

static void
add_options (KeuzeBlock   *table,
             KeuzeCatalog *catalog,
             gboolean      linked)
{
  g_autoptr (KeuzeMatrixModel) model = keuze_matrix_model_new (G_LIST_MODEL (catalog));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (model)); i++)
    {
      g_autoptr (KeuzeMatrixRow) row = g_list_model_get_item (G_LIST_MODEL (model), i);
      KeuzeTerm *group = keuze_matrix_row_get_group (row);
      KeuzeBlock *bands = add_row (table, group != NULL ? keuze_entry_get_title (KEUZE_ENTRY (group)) : NULL,
                                   group != NULL ? KEUZE_BOX_BANDS_FIRST : KEUZE_BOX_BANDS);

      add_tiles (bands, keuze_matrix_row_get_options (row), linked);
    }
}

/**
 * keuze_overview_sheet_add_section:
 * @sheet: a sheet
 * @catalog: a card
 * @title: what stands above it
 * @linked: whether each option is on the sheet too, so that its name leads there
 *
 * Adds the whole card at a glance, on paper that lies on its side: each option
 * as a bar across the severities it is for. The anchor is `overview`.
 */
void
keuze_overview_sheet_add_section (KeuzeSheet   *sheet,
                                  KeuzeCatalog *catalog,
                                  const char   *title,
                                  gboolean      linked)
{
  g_autofree char *footer = NULL;
  KeuzeBlock *section, *text, *table;

  g_return_if_fail (KEUZE_IS_SHEET (sheet));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (title != NULL);

  footer = keuze_composer_write_footer (catalog, G_LIST_MODEL (catalog));
  section = keuze_sheet_add_section (sheet, footer);
  keuze_block_set_turned (section, TRUE);
  keuze_block_set_fits (section, TRUE);
  keuze_block_set_anchor (keuze_composer_add_title (section, title), "overview");
  text = keuze_composer_add_paragraph (section, KEUZE_TEXT_SIDE, keuze_catalog_get_condition_name (catalog), ": ",
                                       keuze_catalog_get_condition_definition (catalog));
  keuze_composer_set_source (text, catalog, "subject", NULL, "definition");

  table = keuze_block_add (section, KEUZE_BLOCK_TABLE);
  add_severities (table, catalog);
  add_options (table, catalog, linked);
}

/**
 * keuze_overview_sheet_new:
 * @catalog: a card
 *
 * Returns: (transfer full): a sheet with the whole card at a glance
 */
KeuzeSheet *
keuze_overview_sheet_new (KeuzeCatalog *catalog)
{
  KeuzeSheet *sheet;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  sheet = keuze_sheet_new (keuze_catalog_get_title (catalog), keuze_catalog_get_language (catalog));
  keuze_overview_sheet_add_section (sheet, catalog, keuze_catalog_get_title (catalog), FALSE);

  return sheet;
}
