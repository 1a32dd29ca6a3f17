/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-cover.h"
#include "keuze-example.h"
#include "keuze-passage.h"
#include "keuze-placement.h"
#include "keuze-provider.h"
#include "keuze-search-texts.h"

static void
add (GPtrArray  *texts,
     const char *text)
{
  if (text != NULL)
    g_ptr_array_add (texts, (gpointer) text);
}

static void
add_titles (GPtrArray  *texts,
            GListModel *entries)
{
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (KeuzeEntry) entry = g_list_model_get_item (entries, i);

      add (texts, keuze_entry_get_title (entry));
    }
}

static void
add_providers (GPtrArray  *texts,
               GListModel *providers)
{
  for (guint i = 0; i < g_list_model_get_n_items (providers); i++)
    {
      g_autoptr (KeuzeProvider) provider = g_list_model_get_item (providers, i);

      add (texts, keuze_entry_get_title (KEUZE_ENTRY (provider)));
      add (texts, keuze_provider_get_local_name (provider));
    }
}

static void
add_complaints (GPtrArray  *texts,
                GListModel *examples)
{
  for (guint i = 0; i < g_list_model_get_n_items (examples); i++)
    {
      g_autoptr (KeuzeExample) example = g_list_model_get_item (examples, i);

      add (texts, keuze_entry_get_title (KEUZE_ENTRY (example)));
      add_titles (texts, keuze_example_get_complaints (example));
    }
}

static void
add_examples (GPtrArray  *texts,
              GListModel *examples)
{
  for (guint i = 0; i < g_list_model_get_n_items (examples); i++)
    {
      g_autoptr (KeuzeExample) example = g_list_model_get_item (examples, i);

      add (texts, keuze_example_get_text (example));
    }
}

static void
add_explanations (GPtrArray  *texts,
                  GListModel *glossary)
{
  for (guint i = 0; i < g_list_model_get_n_items (glossary); i++)
    {
      g_autoptr (KeuzePassage) word = g_list_model_get_item (glossary, i);

      add (texts, keuze_passage_get_text (word));
    }
}

static void
add_severities (GPtrArray  *texts,
                GListModel *placements)
{
  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);

      add (texts, keuze_entry_get_title (keuze_placement_get_entry (placement)));
    }
}

static void
add_referral (GPtrArray     *texts,
              KeuzeReferral *referral)
{
  add (texts, keuze_referral_get_text (referral));
  add (texts, keuze_entry_get_title (KEUZE_ENTRY (keuze_referral_get_need (referral))));
  add_titles (texts, keuze_referral_get_adults (referral));
  add_titles (texts, keuze_referral_get_young_people_also (referral));
  add_titles (texts, keuze_referral_get_criteria (referral));
}

static void
add_payment (GPtrArray    *texts,
             KeuzePayment *payment)
{
  GListModel *covers = keuze_payment_get_covers (payment);

  add (texts, keuze_payment_get_text (payment));
  for (guint i = 0; i < g_list_model_get_n_items (covers); i++)
    {
      g_autoptr (KeuzeCover) cover = g_list_model_get_item (covers, i);

      add (texts, keuze_entry_get_title (KEUZE_ENTRY (keuze_cover_get_payer (cover))));
      add_titles (texts, keuze_cover_get_conditions (cover));
      add_titles (texts, keuze_cover_get_funds (cover));
    }
}

static void
add_page (GPtrArray   *texts,
          KeuzeOption *option)
{
  const char * const *involves = keuze_option_get_involves (option);

  for (guint i = 0; involves[i] != NULL; i++)
    add (texts, involves[i]);
  add_examples (texts, keuze_option_get_examples (option));
  add_referral (texts, keuze_option_get_referral (option));
  add_payment (texts, keuze_option_get_payment (option));
  add_severities (texts, keuze_option_get_placements (option));
  add (texts, keuze_entry_get_title (KEUZE_ENTRY (keuze_option_get_group (option))));
  add_explanations (texts, keuze_option_get_glossary (option));
}

/**
 * keuze_search_texts_list:
 * @option: an option
 * @field: where to look
 *
 * Collects what a search may find of an option, in the order of its page.
 *
 * Returns: (transfer container) (element-type utf8): the texts
 */
GPtrArray *
keuze_search_texts_list (KeuzeOption      *option,
                         KeuzeSearchField  field)
{
  GPtrArray *texts = g_ptr_array_new ();

  switch (field)
    {
    case KEUZE_SEARCH_FIELD_TITLE:
      add (texts, keuze_entry_get_title (KEUZE_ENTRY (option)));
      add (texts, keuze_option_get_local_name (option));
      break;
    case KEUZE_SEARCH_FIELD_PROVIDER:
      add_providers (texts, keuze_option_get_providers (option));
      break;
    case KEUZE_SEARCH_FIELD_COMPLAINT:
      add_complaints (texts, keuze_option_get_examples (option));
      break;
    case KEUZE_SEARCH_FIELD_WORD:
      add_titles (texts, keuze_option_get_glossary (option));
      break;
    case KEUZE_SEARCH_FIELD_TEXT:
      add_page (texts, option);
      break;
    case KEUZE_SEARCH_FIELD_NONE:
    default:
      break;
    }

  return texts;
}
