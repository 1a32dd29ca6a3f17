/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-comparison-row.h"
#include "keuze-composer.h"
#include "keuze-passage.h"
#include "keuze-reading-sheet.h"
#include "keuze-severity.h"

/* Sheets that are read from top to bottom. What stands in a table says by its
 * place what it is about; here it is said in words. */

static KeuzeSheet *
create_sheet (KeuzeCatalog  *catalog,
              const char    *title,
              KeuzeBlock   **section)
{
  g_autofree char *footer = keuze_composer_write_footer (catalog, G_LIST_MODEL (catalog));
  KeuzeSheet *sheet = keuze_sheet_new (title, keuze_catalog_get_language (catalog));

  *section = keuze_sheet_add_section (sheet, footer);
  keuze_composer_add_title (*section, title);

  return sheet;
}

static void
add_heading (KeuzeBlock *section,
             const char *text)
{
  keuze_block_add_text (section, KEUZE_BLOCK_HEADING, KEUZE_TEXT_HEADING, text);
}

static void
add_subheading (KeuzeBlock *section,
                const char *text)
{
  keuze_block_add_text (section, KEUZE_BLOCK_SUBHEADING, KEUZE_TEXT_SUBHEADING, text);
}

static void
add_points (KeuzeBlock   *section,
            KeuzeCatalog *catalog)
{
  GListModel *points = keuze_catalog_get_list (catalog, KEUZE_LIST_POINTS);

  if (g_list_model_get_n_items (points) == 0)
    return;

  add_heading (section, keuze_catalog_get_label (catalog, KEUZE_LABEL_POINTS));
  for (guint i = 0; i < g_list_model_get_n_items (points); i++)
    {
      g_autoptr (KeuzePassage) point = g_list_model_get_item (points, i);
      KeuzeBlock *text;

      add_subheading (section, keuze_entry_get_title (KEUZE_ENTRY (point)));
      text = keuze_composer_add_paragraph (section, KEUZE_TEXT_BODY, NULL, NULL, keuze_passage_get_text (point));
      keuze_composer_set_source (text, catalog, "point", KEUZE_ENTRY (point), "text");
    }
}

static void
add_severities (KeuzeBlock   *section,
                KeuzeCatalog *catalog)
{
  GListModel *severities = keuze_catalog_get_list (catalog, KEUZE_LIST_SEVERITIES);

  add_heading (section, keuze_catalog_get_label (catalog, KEUZE_LABEL_SEVERITY));
  for (guint i = 0; i < g_list_model_get_n_items (severities); i++)
    {
      g_autoptr (KeuzeSeverity) severity = g_list_model_get_item (severities, i);
      KeuzeBlock *text = keuze_composer_add_paragraph (section, KEUZE_TEXT_BODY,
                                                       keuze_entry_get_title (KEUZE_ENTRY (severity)), ": ",
                                                       keuze_severity_get_definition (severity));

      keuze_composer_set_source (text, catalog, "severity", KEUZE_ENTRY (severity), "definition");
    }
}

static void
add_options (KeuzeBlock   *section,
             KeuzeCatalog *catalog)
{
  KeuzeTerm *group = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);
      g_autofree char *severities = keuze_option_join_severities (option, " · ");
      g_autofree char *facts = g_strjoin (" · ", severities, keuze_option_get_facts (option), NULL);

      if (keuze_option_get_group (option) != group)
        {
          group = keuze_option_get_group (option);
          add_heading (section, keuze_entry_get_title (KEUZE_ENTRY (group)));
        }
      add_subheading (section, keuze_entry_get_title (KEUZE_ENTRY (option)));
      keuze_composer_add_paragraph (section, KEUZE_TEXT_BODY, NULL, NULL, facts);
    }
}

/**
 * keuze_reading_sheet_new_overview:
 * @catalog: a card
 *
 * Returns: (transfer full): the whole card at a glance, from top to bottom
 */
KeuzeSheet *
keuze_reading_sheet_new_overview (KeuzeCatalog *catalog)
{
  KeuzeBlock *section, *text;
  KeuzeSheet *sheet;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  sheet = create_sheet (catalog, keuze_catalog_get_title (catalog), &section);
  text = keuze_composer_add_paragraph (section, KEUZE_TEXT_BODY, keuze_catalog_get_condition_name (catalog), ": ",
                                       keuze_catalog_get_condition_definition (catalog));
  keuze_composer_set_source (text, catalog, "subject", NULL, "definition");
  add_points (section, catalog);
  add_severities (section, catalog);
  add_options (section, catalog);

  return sheet;
}

static void
add_row (KeuzeBlock         *section,
         KeuzeComparison    *comparison,
         KeuzeComparisonRow *row)
{
  KeuzeCatalog *catalog = keuze_comparison_get_catalog (comparison);
  GListModel *options = keuze_comparison_get_options (comparison);

  add_heading (section, keuze_comparison_row_get_heading (row));
  if (keuze_comparison_row_get_same (row))
    {
      add_subheading (section, keuze_catalog_get_label (catalog, KEUZE_LABEL_SAME));
      keuze_composer_add_paragraphs (section, KEUZE_TEXT_BODY, catalog, row, 0);
      return;
    }

  for (guint i = 0; i < keuze_comparison_row_get_n_cells (row); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (options, i);

      add_subheading (section, keuze_entry_get_title (option));
      keuze_composer_add_paragraphs (section, KEUZE_TEXT_BODY, catalog, row, i);
    }
}

/**
 * keuze_reading_sheet_new_comparison:
 * @comparison: options beside each other
 *
 * Returns: (transfer full): the comparison, from top to bottom
 */
KeuzeSheet *
keuze_reading_sheet_new_comparison (KeuzeComparison *comparison)
{
  KeuzeCatalog *catalog;
  KeuzeBlock *section;
  KeuzeSheet *sheet;

  g_return_val_if_fail (KEUZE_IS_COMPARISON (comparison), NULL);

  catalog = keuze_comparison_get_catalog (comparison);
  sheet = create_sheet (catalog, keuze_catalog_get_label (catalog, KEUZE_LABEL_COMPARISON), &section);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (comparison)); i++)
    {
      g_autoptr (KeuzeComparisonRow) row = g_list_model_get_item (G_LIST_MODEL (comparison), i);

      add_row (section, comparison, row);
    }

  return sheet;
}
