/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-citation.h"
#include "keuze-footnotes.h"
#include "keuze-placement.h"
#include "keuze-step.h"

/* What stands at the foot of a page: where its texts come from, what it rests
 * on that an option stands where it stands, and when that was checked. */

static void
add_citations (GStrvBuilder    *lines,
               KeuzeCatalog    *catalog,
               KeuzeProvenance *provenance)
{
  GListModel *citations = keuze_provenance_get_citations (provenance);

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (KeuzeCitation) citation = g_list_model_get_item (citations, i);
      KeuzeEntry *source = KEUZE_ENTRY (keuze_citation_get_source (citation));

      g_strv_builder_take (lines, g_strjoin (keuze_catalog_get_label (catalog, KEUZE_LABEL_LIST_SEPARATOR),
                                             keuze_entry_get_title (source),
                                             keuze_citation_get_place (citation), NULL));
    }
}

static void
add_dates (GStrvBuilder    *lines,
           KeuzeCatalog    *catalog,
           KeuzeProvenance *provenance)
{
  g_strv_builder_take (lines, keuze_catalog_format_label (catalog, KEUZE_LABEL_CHECKED,
                                                          keuze_provenance_get_checked (provenance)));
  g_strv_builder_take (lines, keuze_catalog_format_label (catalog, KEUZE_LABEL_REVIEW_BY,
                                                          keuze_provenance_get_review_by (provenance)));
}

static void
add_severities (GStrvBuilder *places,
                KeuzeOption  *option,
                KeuzeTerm    *basis)
{
  GListModel *placements = keuze_option_get_placements (option);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);

      if (keuze_placement_get_basis (placement) == basis)
        g_strv_builder_add (places, keuze_entry_get_title (keuze_placement_get_entry (placement)));
    }
}

static void
add_step (GStrvBuilder *places,
          KeuzeStep    *step,
          KeuzeOption  *option,
          KeuzeTerm    *basis)
{
  GListModel *placements = keuze_step_get_placements (step);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);

      if (keuze_placement_get_entry (placement) == KEUZE_ENTRY (option) &&
          keuze_placement_get_basis (placement) == basis)
        g_strv_builder_add (places, keuze_step_get_name (step));
    }
}

static void
add_places (GStrvBuilder *lines,
            KeuzeCatalog *catalog,
            KeuzeOption  *option,
            KeuzeTerm    *basis)
{
  GListModel *steps = keuze_catalog_get_list (catalog, KEUZE_LIST_STEPS);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) places = NULL;
  g_autofree char *joined = NULL;

  add_severities (builder, option, basis);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);

      add_step (builder, step, option, basis);
    }
  places = g_strv_builder_end (builder);
  if (places[0] == NULL)
    return;

  joined = g_strjoinv (keuze_catalog_get_label (catalog, KEUZE_LABEL_LIST_SEPARATOR), places);
  g_strv_builder_take (lines, g_strjoin (": ", joined, keuze_entry_get_title (KEUZE_ENTRY (basis)), NULL));
}

static void
add_bases (GStrvBuilder *lines,
           KeuzeCatalog *catalog,
           KeuzeOption  *option)
{
  GListModel *bases = keuze_catalog_get_list (catalog, KEUZE_LIST_BASES);

  for (guint i = 0; i < g_list_model_get_n_items (bases); i++)
    {
      g_autoptr (KeuzeTerm) basis = g_list_model_get_item (bases, i);

      add_places (lines, catalog, option, basis);
    }
}

static char *
join_lines (GStrvBuilder *builder)
{
  g_auto (GStrv) lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

/**
 * keuze_footnotes_dup_bases:
 * @catalog: a card
 * @option: one of its options
 *
 * Tells what it rests on that an option stands under its severities and at its
 * steps: the card, guidance or our own choice, each with what rests on it, such
 * as “Mild, Step 2: Our own choice, not yet confirmed”.
 *
 * Returns: (transfer full): one line for each that something rests on
 */
char **
keuze_footnotes_dup_bases (KeuzeCatalog *catalog,
                           KeuzeOption  *option)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), NULL);

  add_bases (lines, catalog, option);

  return g_strv_builder_end (lines);
}

/**
 * keuze_footnotes_dup_option:
 * @catalog: a card
 * @option: one of its options
 *
 * Returns: (transfer full): where the texts of the option come from, what its
 *   places on the card rest on, and when that was checked, in lines
 */
char *
keuze_footnotes_dup_option (KeuzeCatalog *catalog,
                            KeuzeOption  *option)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), NULL);

  add_citations (lines, catalog, keuze_option_get_provenance (option));
  add_bases (lines, catalog, option);
  add_dates (lines, catalog, keuze_option_get_provenance (option));

  return join_lines (lines);
}

/**
 * keuze_footnotes_dup_steps:
 * @catalog: a card
 *
 * Returns: (transfer full): where the texts of the steps come from and when
 *   that was checked, in lines; days that steps share stand there once
 */
char *
keuze_footnotes_dup_steps (KeuzeCatalog *catalog)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  GListModel *steps;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  steps = keuze_catalog_get_list (catalog, KEUZE_LIST_STEPS);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);
      g_autoptr (KeuzeStep) next = g_list_model_get_item (steps, i + 1);
      KeuzeProvenance *provenance = keuze_step_get_provenance (step);

      add_citations (lines, catalog, provenance);
      if (next == NULL || !keuze_provenance_has_dates_of (provenance, keuze_step_get_provenance (next)))
        add_dates (lines, catalog, provenance);
    }

  return join_lines (lines);
}
