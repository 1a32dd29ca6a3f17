/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "keuze-composer.h"
#include "keuze-cover.h"
#include "keuze-example.h"
#include "keuze-link.h"
#include "keuze-option-sheet.h"
#include "keuze-placement.h"
#include "keuze-severity.h"
#include "keuze-step.h"

/* What it is like, and the facts beside it. */
static const double body_tracks[] = { 0.64, 0.36 };
static const double foot_tracks[] = { 0.25, 0.75 };

#define BODY_GAP 22

static const KeuzeBox severity_boxes[KEUZE_N_SEVERITIES] = {
  KEUZE_BOX_MILD,
  KEUZE_BOX_MODERATE,
  KEUZE_BOX_SEVERE,
};

static void
add_heading (KeuzeBlock   *block,
             KeuzeCatalog *catalog,
             KeuzeLabel    label)
{
  keuze_block_add_text (block, KEUZE_BLOCK_HEADING, KEUZE_TEXT_HEADING,
                        keuze_catalog_get_label (catalog, label));
}

static void
add_side_heading (KeuzeBlock   *block,
                  KeuzeCatalog *catalog,
                  KeuzeLabel    label)
{
  keuze_block_add_text (block, KEUZE_BLOCK_HEADING, KEUZE_TEXT_SUBHEADING,
                        keuze_catalog_get_label (catalog, label));
}

/* A place for each severity, so that one sees how far the option reaches;
 * what it is not for stays empty and says nothing. */
static void
add_severities (KeuzeBlock   *block,
                KeuzeCatalog *catalog,
                KeuzeOption  *option)
{
  GListModel *severities = keuze_catalog_get_list (catalog, KEUZE_LIST_SEVERITIES);
  KeuzeBlock *strip;

  keuze_block_add_text (block, KEUZE_BLOCK_HEADING, KEUZE_TEXT_LABEL,
                        keuze_catalog_get_label (catalog, KEUZE_LABEL_SEVERITY));
  strip = keuze_composer_add_columns (block, 6, KEUZE_N_SEVERITIES);
  keuze_block_set_folds (strip, FALSE);
  for (guint i = 0; i < g_list_model_get_n_items (severities); i++)
    {
      g_autoptr (KeuzeEntry) severity = g_list_model_get_item (severities, i);
      KeuzeBlock *box = keuze_block_add (strip, KEUZE_BLOCK_GROUP);
      KeuzeBlock *text;

      keuze_block_set_place (box, i, 1);
      keuze_block_set_box (box, KEUZE_BOX_EMPTY);
      if (!keuze_option_is_for (option, keuze_entry_get_id (severity)))
        continue;

      keuze_block_set_box (box, severity_boxes[i]);
      text = keuze_composer_add_paragraph (box, KEUZE_TEXT_TILE, NULL, NULL, keuze_entry_get_title (severity));
      keuze_composer_set_severity (text, i);
    }
}

static void
add_steps (KeuzeBlock   *block,
           KeuzeCatalog *catalog,
           KeuzeOption  *option)
{
  g_autoptr (GListModel) steps = keuze_catalog_find_steps (catalog, option);

  if (g_list_model_get_n_items (steps) == 0)
    return;

  keuze_block_add_text (block, KEUZE_BLOCK_HEADING, KEUZE_TEXT_LABEL,
                        keuze_catalog_get_label (catalog, KEUZE_LABEL_STEPS));
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);
      g_autofree char *text = g_strjoin (": ", keuze_step_get_name (step),
                                         keuze_entry_get_title (KEUZE_ENTRY (step)), NULL);

      keuze_composer_add_paragraph (block, KEUZE_TEXT_SIDE, NULL, NULL, text);
    }
}

/* Columns for what is wide and what is narrow. */
static KeuzeBlock *
add_body_columns (KeuzeBlock *section)
{
  KeuzeBlock *columns = keuze_block_add (section, KEUZE_BLOCK_GROUP);

  keuze_block_set_tracks (columns, BODY_GAP, G_N_ELEMENTS (body_tracks), body_tracks);
  keuze_block_set_folds (columns, TRUE);

  return columns;
}

static void
add_reach (KeuzeBlock   *section,
           KeuzeCatalog *catalog,
           KeuzeOption  *option)
{
  KeuzeBlock *columns = add_body_columns (section);
  KeuzeBlock *steps;

  add_severities (keuze_block_add (columns, KEUZE_BLOCK_GROUP), catalog, option);
  steps = keuze_block_add (columns, KEUZE_BLOCK_GROUP);
  keuze_block_set_place (steps, 1, 1);
  add_steps (steps, catalog, option);
}

static void
add_involves (KeuzeBlock   *block,
              KeuzeCatalog *catalog,
              KeuzeOption  *option)
{
  const char * const *paragraphs = keuze_option_get_involves (option);

  add_heading (block, catalog, KEUZE_LABEL_INVOLVES);
  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      KeuzeBlock *paragraph = keuze_composer_add_paragraph (block, KEUZE_TEXT_BODY, NULL, NULL, paragraphs[i]);
      g_autofree char *place = keuze_option_dup_involves_member (i);

      keuze_composer_set_source (paragraph, catalog, "option", KEUZE_ENTRY (option), place);
    }
}

static void
add_examples (KeuzeBlock   *block,
              KeuzeCatalog *catalog,
              KeuzeOption  *option)
{
  GListModel *examples = keuze_option_get_examples (option);

  add_heading (block, catalog, KEUZE_LABEL_EXAMPLES);
  for (guint i = 0; i < g_list_model_get_n_items (examples); i++)
    {
      g_autoptr (KeuzeExample) example = g_list_model_get_item (examples, i);
      KeuzeBlock *group = keuze_block_add (block, KEUZE_BLOCK_GROUP);
      g_autofree char *place = keuze_example_dup_member (example);
      KeuzeBlock *text;

      keuze_block_set_box (group, KEUZE_BOX_BARRED);
      keuze_block_set_together (group, TRUE);
      keuze_block_add_text (group, KEUZE_BLOCK_SUBHEADING, KEUZE_TEXT_SUBHEADING,
                            keuze_entry_get_title (KEUZE_ENTRY (example)));
      text = keuze_composer_add_paragraph (group, KEUZE_TEXT_BODY, NULL, NULL, keuze_example_get_text (example));
      keuze_composer_set_source (text, catalog, "option", KEUZE_ENTRY (option), place);
    }
}

static void
add_titles (KeuzeBlock   *block,
            KeuzeCatalog *catalog,
            const char   *lead,
            GListModel   *entries)
{
  g_autofree char *titles =
    keuze_entry_join_titles (entries, keuze_catalog_get_label (catalog, KEUZE_LABEL_LIST_SEPARATOR));

  if (*titles != '\0')
    keuze_composer_add_paragraph (block, KEUZE_TEXT_SIDE, lead, "\n", titles);
}

static void
add_providers (KeuzeBlock   *block,
               KeuzeCatalog *catalog,
               KeuzeOption  *option)
{
  GListModel *providers = keuze_option_get_providers (option);

  if (g_list_model_get_n_items (providers) == 0)
    return;

  add_side_heading (block, catalog, KEUZE_LABEL_PROVIDERS);
  add_titles (block, catalog, NULL, providers);
}

static void
add_referral (KeuzeBlock   *block,
              KeuzeCatalog *catalog,
              KeuzeOption  *option)
{
  KeuzeReferral *referral = keuze_option_get_referral (option);
  KeuzeBlock *text;

  add_side_heading (block, catalog, KEUZE_LABEL_REFERRAL);
  text = keuze_composer_add_paragraph (block, KEUZE_TEXT_SIDE,
                                       keuze_entry_get_title (KEUZE_ENTRY (keuze_referral_get_need (referral))), "\n",
                                       keuze_referral_get_text (referral));
  keuze_composer_set_source (text, catalog, "option", KEUZE_ENTRY (option), "referral");
  add_titles (block, catalog, keuze_catalog_get_label (catalog, KEUZE_LABEL_ADULTS),
              keuze_referral_get_adults (referral));
  add_titles (block, catalog, keuze_catalog_get_label (catalog, KEUZE_LABEL_YOUNG_PEOPLE_ALSO),
              keuze_referral_get_young_people_also (referral));
  add_titles (block, catalog, keuze_catalog_get_label (catalog, KEUZE_LABEL_CRITERIA),
              keuze_referral_get_criteria (referral));
}

static void
add_payment (KeuzeBlock   *block,
             KeuzeCatalog *catalog,
             KeuzeOption  *option)
{
  KeuzePayment *payment = keuze_option_get_payment (option);
  GListModel *covers = keuze_payment_get_covers (payment);
  KeuzeBlock *text;

  add_side_heading (block, catalog, KEUZE_LABEL_PAYMENT);
  text = keuze_composer_add_paragraph (block, KEUZE_TEXT_SIDE, NULL, NULL, keuze_payment_get_text (payment));
  if (g_list_model_get_n_items (covers) == 0)
    keuze_block_set_lead (text, keuze_entry_get_title (KEUZE_ENTRY (keuze_payment_get_state (payment))), "\n");
  keuze_composer_set_source (text, catalog, "option", KEUZE_ENTRY (option), "payment");

  for (guint i = 0; i < g_list_model_get_n_items (covers); i++)
    {
      g_autoptr (KeuzeCover) cover = g_list_model_get_item (covers, i);
      g_autofree char *description =
        keuze_cover_describe (cover, keuze_catalog_get_label (catalog, KEUZE_LABEL_LIST_SEPARATOR));

      keuze_composer_add_paragraph (block, KEUZE_TEXT_SIDE,
                                    keuze_entry_get_title (KEUZE_ENTRY (keuze_cover_get_payer (cover))), ": ",
                                    description);
    }
  if (keuze_payment_get_own_risk (payment))
    keuze_composer_add_paragraph (block, KEUZE_TEXT_SIDE, NULL, NULL,
                                  keuze_catalog_get_label (catalog, KEUZE_LABEL_OWN_RISK));
  if (keuze_payment_get_own_contribution (payment))
    keuze_composer_add_paragraph (block, KEUZE_TEXT_SIDE, NULL, NULL,
                                  keuze_catalog_get_label (catalog, KEUZE_LABEL_OWN_CONTRIBUTION));
}

/* Where to find a provider, to be typed over from paper. */
static void
add_provider_finder (KeuzeBlock   *block,
                     KeuzeCatalog *catalog)
{
  KeuzeLink *link = keuze_catalog_get_entry (catalog, KEUZE_LIST_LINKS, "provider-finder");
  KeuzeBlock *paragraph;
  const char *address;

  if (link == NULL)
    return;

  address = keuze_link_get_url (link);
  keuze_block_add_text (block, KEUZE_BLOCK_HEADING, KEUZE_TEXT_LABEL,
                        keuze_catalog_get_label (catalog, KEUZE_LABEL_PROVIDER_FINDER));
  paragraph = keuze_composer_add_paragraph (block, KEUZE_TEXT_SMALL, NULL, NULL,
                                            g_str_has_prefix (address, "https://") ? address + strlen ("https://")
                                                                                   : address);
  keuze_block_set_uri (paragraph, address);
  /* An address is the same in every language, and read from the left. */
  keuze_block_set_language (paragraph, "zxx");
}

static void
add_body (KeuzeBlock   *section,
          KeuzeCatalog *catalog,
          KeuzeOption  *option)
{
  KeuzeBlock *body = add_body_columns (section);
  KeuzeBlock *texts, *facts;

  texts = keuze_block_add (body, KEUZE_BLOCK_GROUP);
  add_involves (texts, catalog, option);
  add_examples (texts, catalog, option);

  facts = keuze_block_add (body, KEUZE_BLOCK_GROUP);
  keuze_block_set_place (facts, 1, 1);
  add_providers (facts, catalog, option);
  add_referral (facts, catalog, option);
  add_payment (facts, catalog, option);
}

/* What leads away from the card. */
static void
add_foot (KeuzeBlock   *section,
          KeuzeCatalog *catalog,
          KeuzeOption  *option)
{
  KeuzeBlock *group = keuze_block_add (section, KEUZE_BLOCK_GROUP);
  KeuzeBlock *columns, *sources;

  keuze_block_set_box (group, KEUZE_BOX_RULED);
  keuze_block_set_together (group, TRUE);
  columns = keuze_composer_add_columns (group, BODY_GAP, G_N_ELEMENTS (foot_tracks));
  keuze_block_set_tracks (columns, BODY_GAP, G_N_ELEMENTS (foot_tracks), foot_tracks);

  add_provider_finder (keuze_block_add (columns, KEUZE_BLOCK_GROUP), catalog);
  sources = keuze_block_add (columns, KEUZE_BLOCK_GROUP);
  keuze_block_set_place (sources, 1, 1);
  keuze_block_add_text (sources, KEUZE_BLOCK_HEADING, KEUZE_TEXT_LABEL,
                        keuze_catalog_get_label (catalog, KEUZE_LABEL_SOURCES));
  keuze_composer_add_citations (sources, keuze_option_get_provenance (option));
  keuze_composer_add_dates (sources, catalog, keuze_option_get_provenance (option));
}

/* As the health-care system has it, below the title. */
static void
add_local_name (KeuzeBlock *section,
                KeuzeBlock *title,
                const char *name)
{
  KeuzeBlock *paragraph = keuze_composer_add_paragraph (section, KEUZE_TEXT_SUBTITLE, NULL, NULL, name);

  keuze_block_set_language (paragraph, "nl");
  keuze_block_set_above (paragraph, title);
}

/**
 * keuze_option_sheet_add_section:
 * @sheet: a sheet
 * @catalog: a card
 * @option: one of its options
 *
 * Adds all that the card says of the option. The anchor of its title is
 * `option-` and its id.
 */
void
keuze_option_sheet_add_section (KeuzeSheet   *sheet,
                                KeuzeCatalog *catalog,
                                KeuzeOption  *option)
{
  KeuzeEntry *entry = KEUZE_ENTRY (option);
  g_autoptr (GListStore) options = g_list_store_new (KEUZE_TYPE_OPTION);
  g_autofree char *anchor = NULL;
  g_autofree char *footer = NULL;
  KeuzeBlock *section, *title;

  g_return_if_fail (KEUZE_IS_SHEET (sheet));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (KEUZE_IS_OPTION (option));

  g_list_store_append (options, option);
  footer = keuze_composer_write_footer (catalog, G_LIST_MODEL (options));
  anchor = keuze_composer_name_anchor ("option", keuze_entry_get_id (entry));

  section = keuze_sheet_add_section (sheet, footer);
  keuze_block_set_fits (section, TRUE);
  keuze_composer_add_paragraph (section, KEUZE_TEXT_OVERLINE, NULL, NULL,
                                keuze_entry_get_title (KEUZE_ENTRY (keuze_option_get_group (option))));
  title = keuze_composer_add_title (section, keuze_entry_get_title (entry));
  keuze_block_set_anchor (title, anchor);
  keuze_block_set_pictogram (title, keuze_option_get_pictogram (option));
  if (!g_str_equal (keuze_entry_get_title (entry), keuze_option_get_local_name (option)))
    add_local_name (section, title, keuze_option_get_local_name (option));
  add_reach (section, catalog, option);
  add_body (section, catalog, option);
  keuze_composer_add_words (section, catalog, keuze_option_get_glossary (option));
  add_foot (section, catalog, option);
}

/**
 * keuze_option_sheet_new:
 * @catalog: a card
 * @option: one of its options
 *
 * Returns: (transfer full): a sheet with all that the card says of the option
 */
KeuzeSheet *
keuze_option_sheet_new (KeuzeCatalog *catalog,
                        KeuzeOption  *option)
{
  KeuzeSheet *sheet;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), NULL);

  sheet = keuze_sheet_new (keuze_entry_get_title (KEUZE_ENTRY (option)), keuze_catalog_get_language (catalog));
  keuze_option_sheet_add_section (sheet, catalog, option);

  return sheet;
}
