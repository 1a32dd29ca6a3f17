/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-fuzz.h"
#include "keuze-search.h"
#include "keuze-text-sheet.h"

/* A catalogue file that may come from a stranger. */

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  keuze_fuzz_set_up ();

  return 0;
}

static void
check_can_be_shown (KeuzeCatalog *catalog)
{
  g_autofree char *list = keuze_text_sheet_list (catalog);

  g_assert_true (g_utf8_validate (list, -1, NULL));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);
      g_autofree char *sheet = keuze_text_sheet_show (catalog, option);

      g_assert_true (g_utf8_validate (sheet, -1, NULL));
    }
}

/* An option is found by its own title, unless there is no word in it. */
static void
check_can_be_searched (KeuzeCatalog *catalog)
{
  g_autoptr (KeuzeSearch) search = keuze_search_new (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      keuze_search_set_text (search, keuze_entry_get_title (KEUZE_ENTRY (option)));
      g_assert_true (keuze_search_find_field (search, option) == KEUZE_SEARCH_FIELD_TITLE);
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = keuze_catalog_new_from_bytes (bytes, &error);

  if (catalog == NULL)
    {
      keuze_fuzz_assert_sentence (error->message);
      return 0;
    }

  g_assert_no_error (error);
  check_can_be_shown (catalog);
  check_can_be_searched (catalog);

  return 0;
}
