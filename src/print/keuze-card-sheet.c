/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-card-sheet.h"
#include "keuze-composer.h"
#include "keuze-option-sheet.h"
#include "keuze-overview-sheet.h"
#include "keuze-passage.h"
#include "keuze-steps-sheet.h"

static void
add_points (KeuzeBlock   *section,
            KeuzeCatalog *catalog)
{
  GListModel *points = keuze_catalog_get_list (catalog, KEUZE_LIST_POINTS);
  KeuzeBlock *columns = NULL;

  if (g_list_model_get_n_items (points) == 0)
    return;

  keuze_block_add_text (section, KEUZE_BLOCK_HEADING, KEUZE_TEXT_HEADING,
                        keuze_catalog_get_label (catalog, KEUZE_LABEL_POINTS));
  for (guint i = 0; i < g_list_model_get_n_items (points); i++)
    {
      g_autoptr (KeuzePassage) point = g_list_model_get_item (points, i);
      KeuzeBlock *cell, *text;

      if (i % 2 == 0)
        columns = keuze_composer_add_columns (section, 22, 2);
      cell = keuze_block_add (columns, KEUZE_BLOCK_GROUP);
      keuze_block_set_place (cell, i % 2, 1);
      keuze_block_set_together (cell, TRUE);
      keuze_block_set_box (cell, KEUZE_BOX_BARRED);
      keuze_block_add_text (cell, KEUZE_BLOCK_SUBHEADING, KEUZE_TEXT_SUBHEADING,
                            keuze_entry_get_title (KEUZE_ENTRY (point)));
      text = keuze_composer_add_paragraph (cell, KEUZE_TEXT_SIDE, NULL, NULL, keuze_passage_get_text (point));
      keuze_composer_set_source (text, catalog, "point", KEUZE_ENTRY (point), "text");
    }
}

static void
add_entry (KeuzeBlock *section,
           const char *title,
           const char *anchor)
{
  keuze_block_set_target (keuze_block_add_text (section, KEUZE_BLOCK_ENTRY, KEUZE_TEXT_SIDE, title), anchor);
}

static void
add_contents (KeuzeBlock   *section,
              KeuzeCatalog *catalog)
{
  KeuzeTerm *group = NULL;

  keuze_block_add_text (section, KEUZE_BLOCK_HEADING, KEUZE_TEXT_HEADING,
                        keuze_catalog_get_label (catalog, KEUZE_LABEL_CONTENTS));
  add_entry (section, keuze_catalog_get_label (catalog, KEUZE_LABEL_OVERVIEW), "overview");
  add_entry (section, keuze_catalog_get_label (catalog, KEUZE_LABEL_STEPS), "steps");
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);
      KeuzeEntry *entry = KEUZE_ENTRY (option);
      g_autofree char *anchor = keuze_composer_name_anchor ("option", keuze_entry_get_id (entry));

      if (keuze_option_get_group (option) != group)
        {
          group = keuze_option_get_group (option);
          keuze_block_add_text (section, KEUZE_BLOCK_SUBHEADING, KEUZE_TEXT_LABEL,
                                keuze_entry_get_title (KEUZE_ENTRY (group)));
        }
      add_entry (section, keuze_entry_get_title (entry), anchor);
    }
}

static void
add_cover (KeuzeSheet   *sheet,
           KeuzeCatalog *catalog)
{
  g_autofree char *footer = keuze_composer_write_footer (catalog, G_LIST_MODEL (catalog));
  KeuzeBlock *section = keuze_sheet_add_section (sheet, footer);
  KeuzeBlock *text;

  keuze_block_set_fits (section, TRUE);
  keuze_composer_add_title (section, keuze_catalog_get_title (catalog));
  keuze_composer_add_paragraph (section, KEUZE_TEXT_SUBTITLE, NULL, NULL, keuze_catalog_get_question (catalog));
  text = keuze_composer_add_paragraph (section, KEUZE_TEXT_BODY, keuze_catalog_get_condition_name (catalog), ": ",
                                       keuze_catalog_get_condition_definition (catalog));
  keuze_composer_set_source (text, catalog, "subject", NULL, "definition");
  add_points (section, catalog);
  add_contents (section, catalog);
}

/**
 * keuze_card_sheet_new:
 * @catalog: a card
 *
 * Returns: (transfer full): a booklet with the whole card: what it is about,
 *   the contents, the overview, the steps and each option
 */
KeuzeSheet *
keuze_card_sheet_new (KeuzeCatalog *catalog)
{
  KeuzeSheet *sheet;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  sheet = keuze_sheet_new (keuze_catalog_get_title (catalog), keuze_catalog_get_language (catalog));
  add_cover (sheet, catalog);
  keuze_overview_sheet_add_section (sheet, catalog, keuze_catalog_get_label (catalog, KEUZE_LABEL_OVERVIEW), TRUE);
  keuze_steps_sheet_add_section (sheet, catalog, TRUE);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      keuze_option_sheet_add_section (sheet, catalog, option);
    }

  return sheet;
}
