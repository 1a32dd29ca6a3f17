/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-composer.h"
#include "keuze-passage.h"
#include "keuze-placement.h"
#include "keuze-step.h"
#include "keuze-steps-sheet.h"

static void
add_options_half (KeuzeBlock *columns,
                  GListModel *placements,
                  guint       column,
                  guint       first,
                  guint       end,
                  gboolean    linked)
{
  KeuzeBlock *list;

  if (first == end)
    return;

  list = keuze_block_add (columns, KEUZE_BLOCK_LIST);
  keuze_block_set_place (list, column, 1);
  for (guint i = first; i < end; i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);
      KeuzeEntry *option = keuze_placement_get_entry (placement);
      g_autofree char *anchor = keuze_composer_name_anchor ("option", keuze_entry_get_id (option));
      KeuzeBlock *item = keuze_block_add (list, KEUZE_BLOCK_ITEM);
      KeuzeBlock *body = keuze_block_add_text (item, KEUZE_BLOCK_BODY, KEUZE_TEXT_SIDE,
                                               keuze_entry_get_title (option));

      if (linked)
        keuze_block_set_target (body, anchor);
    }
}

static void
add_options (KeuzeBlock   *block,
             KeuzeCatalog *catalog,
             KeuzeStep    *step,
             gboolean      linked)
{
  GListModel *placements = keuze_step_get_placements (step);
  guint n_options = g_list_model_get_n_items (placements);
  guint half = (n_options + 1) / 2;
  KeuzeBlock *columns;

  if (n_options == 0)
    return;

  keuze_block_add_text (block, KEUZE_BLOCK_SUBHEADING, KEUZE_TEXT_LABEL,
                        keuze_catalog_get_label (catalog, KEUZE_LABEL_STEP_OPTIONS));
  columns = keuze_composer_add_columns (block, 18, 2);
  add_options_half (columns, placements, 0, 0, half, linked);
  add_options_half (columns, placements, 1, half, n_options, linked);
}

/* The bars before its name say how intensive a step is. */
static void
add_step (KeuzeBlock   *section,
          KeuzeCatalog *catalog,
          guint         position,
          guint         n_steps,
          gboolean      linked)
{
  g_autoptr (KeuzeStep) step = g_list_model_get_item (keuze_catalog_get_list (catalog, KEUZE_LIST_STEPS), position);
  g_autofree char *title = g_strjoin (": ", keuze_step_get_name (step),
                                      keuze_entry_get_title (KEUZE_ENTRY (step)), NULL);
  KeuzeBlock *frame = keuze_block_add (section, KEUZE_BLOCK_GROUP);
  KeuzeBlock *text;

  keuze_block_set_box (frame, KEUZE_BOX_FRAMED);
  keuze_block_set_together (frame, TRUE);
  keuze_block_set_mark (keuze_block_add_text (frame, KEUZE_BLOCK_HEADING, KEUZE_TEXT_HEADING, title),
                        position + 1, n_steps);
  text = keuze_composer_add_paragraph (frame, KEUZE_TEXT_BODY, NULL, NULL, keuze_step_get_text (step));
  keuze_composer_set_source (text, catalog, "step", KEUZE_ENTRY (step), "text");
  text = keuze_composer_add_paragraph (frame, KEUZE_TEXT_BODY,
                                       keuze_catalog_get_label (catalog, KEUZE_LABEL_STEP_WHO), ": ",
                                       keuze_step_get_who (step));
  keuze_composer_set_source (text, catalog, "step", KEUZE_ENTRY (step), "who");
  add_options (frame, catalog, step, linked);
}

static void
add_roles (KeuzeBlock   *section,
           KeuzeCatalog *catalog)
{
  GListModel *roles = keuze_catalog_get_list (catalog, KEUZE_LIST_ROLES);

  if (g_list_model_get_n_items (roles) == 0)
    return;

  keuze_block_add_text (section, KEUZE_BLOCK_HEADING, KEUZE_TEXT_HEADING,
                        keuze_catalog_get_label (catalog, KEUZE_LABEL_ROLES));
  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr (KeuzePassage) role = g_list_model_get_item (roles, i);
      KeuzeBlock *text = keuze_composer_add_paragraph (section, KEUZE_TEXT_BODY,
                                                       keuze_entry_get_title (KEUZE_ENTRY (role)), ": ",
                                                       keuze_passage_get_text (role));

      keuze_composer_set_source (text, catalog, "role", KEUZE_ENTRY (role), "text");
    }
}

/* Days that are the same for steps after each other are told once. */
static void
add_sources (KeuzeBlock   *section,
             KeuzeCatalog *catalog)
{
  GListModel *steps = keuze_catalog_get_list (catalog, KEUZE_LIST_STEPS);
  KeuzeBlock *group = keuze_block_add (section, KEUZE_BLOCK_GROUP);

  keuze_block_set_box (group, KEUZE_BOX_RULED);
  keuze_block_set_together (group, TRUE);
  keuze_block_add_text (group, KEUZE_BLOCK_HEADING, KEUZE_TEXT_LABEL,
                        keuze_catalog_get_label (catalog, KEUZE_LABEL_SOURCES));
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);
      g_autoptr (KeuzeStep) next = g_list_model_get_item (steps, i + 1);
      KeuzeProvenance *provenance = keuze_step_get_provenance (step);

      keuze_composer_add_citations (group, provenance);
      if (next == NULL || !keuze_provenance_has_dates_of (provenance, keuze_step_get_provenance (next)))
        keuze_composer_add_dates (group, catalog, provenance);
    }
}

/**
 * keuze_steps_sheet_add_section:
 * @sheet: a sheet
 * @catalog: a card
 * @linked: whether each option is on the sheet too, so that its name leads there
 *
 * Adds the steps of care, from light to intensive. The anchor is `steps`.
 */
void
keuze_steps_sheet_add_section (KeuzeSheet   *sheet,
                               KeuzeCatalog *catalog,
                               gboolean      linked)
{
  GListModel *steps;
  g_autoptr (GListModel) words = NULL;
  g_autofree char *footer = NULL;
  KeuzeBlock *section, *text;

  g_return_if_fail (KEUZE_IS_SHEET (sheet));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));

  steps = keuze_catalog_get_list (catalog, KEUZE_LIST_STEPS);
  words = keuze_catalog_find_words_of_steps (catalog);
  footer = keuze_composer_write_footer (catalog, G_LIST_MODEL (catalog));
  section = keuze_sheet_add_section (sheet, footer);
  keuze_block_set_anchor (keuze_composer_add_title (section, keuze_catalog_get_label (catalog, KEUZE_LABEL_STEPS)),
                          "steps");
  text = keuze_composer_add_paragraph (section, KEUZE_TEXT_BODY, NULL, NULL,
                                       keuze_catalog_get_label (catalog, KEUZE_LABEL_STEPS_EXPLAINED));
  keuze_composer_set_source (text, catalog, "label", NULL, "steps_explained");
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    add_step (section, catalog, i, g_list_model_get_n_items (steps), linked);
  add_roles (section, catalog);
  keuze_composer_add_words (section, catalog, words);
  add_sources (section, catalog);
}

/**
 * keuze_steps_sheet_new:
 * @catalog: a card
 *
 * Returns: (transfer full): a sheet with the steps of care
 */
KeuzeSheet *
keuze_steps_sheet_new (KeuzeCatalog *catalog)
{
  KeuzeSheet *sheet;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  sheet = keuze_sheet_new (keuze_catalog_get_label (catalog, KEUZE_LABEL_STEPS),
                           keuze_catalog_get_language (catalog));
  keuze_steps_sheet_add_section (sheet, catalog, FALSE);

  return sheet;
}
