/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-citation.h"
#include "keuze-cover.h"
#include "keuze-example.h"
#include "keuze-footnotes.h"
#include "keuze-passage.h"
#include "keuze-placement.h"
#include "keuze-step.h"
#include "keuze-text-sheet.h"
#include "keuze-today.h"

static void
add_heading (GString    *sheet,
             const char *heading)
{
  g_string_append_printf (sheet, "\n%s\n", heading);
}

static void
add_bullet (GString    *sheet,
            const char *text)
{
  g_string_append_printf (sheet, "• %s\n", text);
}

/* Adds @text, and before it that nobody has translated it yet where that is so.
 * Only texts are said to be so, not titles and names of a few words. */
static void
add_text (GString      *sheet,
          KeuzeCatalog *catalog,
          const char   *kind,
          KeuzeEntry   *entry,
          const char   *member,
          const char   *text)
{
  if (!keuze_catalog_is_member_translated (catalog, kind, entry, member))
    g_string_append_printf (sheet, "[%s] ", keuze_catalog_get_label (catalog, KEUZE_LABEL_NOT_TRANSLATED));

  g_string_append_printf (sheet, "%s\n", text);
}

static void
add_titles (GString    *sheet,
            const char *heading,
            GListModel *entries)
{
  if (g_list_model_get_n_items (entries) == 0)
    return;

  add_heading (sheet, heading);
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (KeuzeEntry) entry = g_list_model_get_item (entries, i);

      add_bullet (sheet, keuze_entry_get_title (entry));
    }
}

static void
add_severities (GString      *sheet,
                KeuzeCatalog *catalog,
                KeuzeOption  *option)
{
  GListModel *placements = keuze_option_get_placements (option);

  add_heading (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_SEVERITY));
  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);

      add_bullet (sheet, keuze_entry_get_title (keuze_placement_get_entry (placement)));
    }
}

static void
add_steps (GString      *sheet,
           KeuzeCatalog *catalog,
           KeuzeOption  *option)
{
  g_autoptr (GListModel) steps = keuze_catalog_find_steps (catalog, option);

  if (g_list_model_get_n_items (steps) == 0)
    return;

  add_heading (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_STEPS));
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);

      g_string_append_printf (sheet, "• %s: %s\n", keuze_step_get_name (step),
                              keuze_entry_get_title (KEUZE_ENTRY (step)));
    }
}

static void
add_involves (GString      *sheet,
              KeuzeCatalog *catalog,
              KeuzeOption  *option)
{
  const char * const *involves = keuze_option_get_involves (option);

  add_heading (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_INVOLVES));
  for (guint i = 0; involves[i] != NULL; i++)
    {
      g_autofree char *member = keuze_option_dup_involves_member (i);

      add_text (sheet, catalog, "option", KEUZE_ENTRY (option), member, involves[i]);
    }
}

static void
add_examples (GString      *sheet,
              KeuzeCatalog *catalog,
              KeuzeOption  *option)
{
  GListModel *examples = keuze_option_get_examples (option);

  add_heading (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_EXAMPLES));
  for (guint i = 0; i < g_list_model_get_n_items (examples); i++)
    {
      g_autoptr (KeuzeExample) example = g_list_model_get_item (examples, i);
      g_autofree char *member = keuze_example_dup_member (example);

      g_string_append_printf (sheet, "• %s: ", keuze_entry_get_title (KEUZE_ENTRY (example)));
      add_text (sheet, catalog, "option", KEUZE_ENTRY (option), member, keuze_example_get_text (example));
    }
}

static void
add_referral (GString      *sheet,
              KeuzeCatalog *catalog,
              KeuzeOption  *option)
{
  KeuzeReferral *referral = keuze_option_get_referral (option);

  add_heading (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_REFERRAL));
  add_bullet (sheet, keuze_entry_get_title (KEUZE_ENTRY (keuze_referral_get_need (referral))));
  add_text (sheet, catalog, "option", KEUZE_ENTRY (option), "referral", keuze_referral_get_text (referral));
  add_titles (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_ADULTS),
              keuze_referral_get_adults (referral));
  add_titles (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_YOUNG_PEOPLE_ALSO),
              keuze_referral_get_young_people_also (referral));
  add_titles (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_CRITERIA),
              keuze_referral_get_criteria (referral));
}

static void
add_payment (GString      *sheet,
             KeuzeCatalog *catalog,
             KeuzeOption  *option)
{
  KeuzePayment *payment = keuze_option_get_payment (option);
  GListModel *covers = keuze_payment_get_covers (payment);

  add_heading (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_PAYMENT));
  for (guint i = 0; i < g_list_model_get_n_items (covers); i++)
    {
      g_autoptr (KeuzeCover) cover = g_list_model_get_item (covers, i);
      g_autofree char *description =
        keuze_cover_describe (cover, keuze_catalog_get_label (catalog, KEUZE_LABEL_LIST_SEPARATOR));

      g_string_append_printf (sheet, "• %s: %s\n",
                              keuze_entry_get_title (KEUZE_ENTRY (keuze_cover_get_payer (cover))),
                              description);
    }
  if (keuze_payment_get_own_risk (payment))
    add_bullet (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_OWN_RISK));
  if (keuze_payment_get_own_contribution (payment))
    add_bullet (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_OWN_CONTRIBUTION));
  add_text (sheet, catalog, "option", KEUZE_ENTRY (option), "payment", keuze_payment_get_text (payment));
}

static void
add_glossary (GString      *sheet,
              KeuzeCatalog *catalog,
              KeuzeOption  *option)
{
  GListModel *glossary = keuze_option_get_glossary (option);

  if (g_list_model_get_n_items (glossary) == 0)
    return;

  add_heading (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_GLOSSARY));
  for (guint i = 0; i < g_list_model_get_n_items (glossary); i++)
    {
      g_autoptr (KeuzePassage) word = g_list_model_get_item (glossary, i);

      g_string_append_printf (sheet, "• %s: ", keuze_entry_get_title (KEUZE_ENTRY (word)));
      add_text (sheet, catalog, "glossary", KEUZE_ENTRY (word), "text", keuze_passage_get_text (word));
    }
}

static void
add_date (GString      *sheet,
          KeuzeCatalog *catalog,
          KeuzeLabel    label,
          const GDate  *date)
{
  g_autofree char *line = keuze_catalog_format_label (catalog, label, date);

  g_string_append_printf (sheet, "%s\n", line);
}

static void
add_provenance (GString      *sheet,
                KeuzeCatalog *catalog,
                KeuzeOption  *option)
{
  KeuzeProvenance *provenance = keuze_option_get_provenance (option);
  GListModel *citations = keuze_provenance_get_citations (provenance);
  g_auto (GStrv) bases = keuze_footnotes_dup_bases (catalog, option);
  g_autoptr (GDate) today = keuze_today_get ();

  add_heading (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_SOURCES));
  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (KeuzeCitation) citation = g_list_model_get_item (citations, i);

      g_string_append_printf (sheet, "• %s: %s\n",
                              keuze_entry_get_title (KEUZE_ENTRY (keuze_citation_get_source (citation))),
                              keuze_citation_get_place (citation));
    }
  for (char **basis = bases; *basis != NULL; basis++)
    g_string_append_printf (sheet, "• %s\n", *basis);
  add_date (sheet, catalog, KEUZE_LABEL_CHECKED, keuze_provenance_get_checked (provenance));
  add_date (sheet, catalog, KEUZE_LABEL_REVIEW_BY, keuze_provenance_get_review_by (provenance));
  if (keuze_provenance_is_overdue (provenance, today))
    add_date (sheet, catalog, KEUZE_LABEL_OVERDUE, keuze_provenance_get_checked (provenance));
}

static guint
find_longest_id (KeuzeCatalog *catalog)
{
  gsize longest = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      longest = MAX (longest, strlen (keuze_entry_get_id (option)));
    }

  return (guint) longest;
}

/**
 * keuze_text_sheet_list:
 * @catalog: a catalogue
 *
 * Returns: (transfer full): a line for each option: its id, by which it can be
 *   asked for, and its title
 */
char *
keuze_text_sheet_list (KeuzeCatalog *catalog)
{
  GString *sheet = g_string_new (NULL);
  int width = (int) find_longest_id (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      g_string_append_printf (sheet, "%-*s  %s\n", width,
                              keuze_entry_get_id (option), keuze_entry_get_title (option));
    }

  return g_string_free_and_steal (sheet);
}

/**
 * keuze_text_sheet_show:
 * @catalog: a catalogue
 * @option: one of its options
 *
 * Returns: (transfer full): all that the card says of the option, as text
 */
char *
keuze_text_sheet_show (KeuzeCatalog *catalog,
                       KeuzeOption  *option)
{
  GString *sheet = g_string_new (keuze_entry_get_title (KEUZE_ENTRY (option)));

  if (!g_str_equal (sheet->str, keuze_option_get_local_name (option)))
    g_string_append_printf (sheet, "\n%s", keuze_option_get_local_name (option));
  g_string_append_printf (sheet, "\n%s\n", keuze_option_get_facts (option));
  add_titles (sheet, keuze_catalog_get_label (catalog, KEUZE_LABEL_PROVIDERS),
              keuze_option_get_providers (option));
  add_severities (sheet, catalog, option);
  add_steps (sheet, catalog, option);
  add_involves (sheet, catalog, option);
  add_examples (sheet, catalog, option);
  add_referral (sheet, catalog, option);
  add_payment (sheet, catalog, option);
  add_glossary (sheet, catalog, option);
  add_provenance (sheet, catalog, option);

  return g_string_free_and_steal (sheet);
}
