/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-fuzz.h"
#include "keuze-search.h"

/* What somebody types to search the card, in English and in Dutch at once. */

static KeuzeSearch *search;
static KeuzeCatalog *card;

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  keuze_fuzz_set_up ();
  card = keuze_fuzz_load ("nl");
  search = keuze_search_new (card);

  return 0;
}

/* What is marked in a text are whole characters of it. */
static void
check_words (const char *text)
{
  g_autoptr (GArray) words = keuze_search_find_words (search, text);
  gsize end = 0;

  for (guint i = 0; i < words->len; i++)
    {
      const KeuzeSearchRange *range = &g_array_index (words, KeuzeSearchRange, i);

      g_assert_cmpuint (range->start, >=, end);
      g_assert_cmpuint (range->length, >, 0);
      end = range->start + range->length;
      g_assert_cmpuint (end, <=, strlen (text));
      g_assert_true (g_utf8_validate_len (text + range->start, range->length, NULL));
    }
}

static void
check_option (KeuzeOption *option)
{
  KeuzeSearchField field = keuze_search_find_field (search, option);
  g_autoptr (KeuzeSearchHit) hit = NULL;

  if (field == KEUZE_SEARCH_FIELD_NONE || !keuze_search_get_active (search))
    return;

  hit = keuze_search_find_hit (search, option);
  if (hit == NULL || keuze_search_hit_get_passage (hit) == NULL)
    return;

  g_assert_true (g_utf8_validate (keuze_search_hit_get_passage (hit), -1, NULL));
  check_words (keuze_search_hit_get_passage (hit));
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  g_autofree char *text = keuze_fuzz_dup_text (data, size);
  g_autoptr (KeuzeOption) option = NULL;

  keuze_search_set_text (search, text);
  check_words (text);

  /* One of them, as all would take long; other words look at another. */
  option = g_list_model_get_item (G_LIST_MODEL (card),
                                  g_str_hash (text) % g_list_model_get_n_items (G_LIST_MODEL (card)));
  check_option (option);

  return 0;
}
