/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a translation that has only begun looks like: partial.po translates ten
 * texts, each as its number in angle quotes.
 */

#include "config.h"

#include "keuze-test-window.h"

#define N_TRANSLATED 10

static KeuzeCatalog *
load_catalog (void)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_getenv ("KEUZE_PARTIAL_CATALOG"));
  g_autoptr (GError) error = NULL;
  KeuzeCatalog *catalog = keuze_catalog_new_from_file (file, NULL, &error);

  g_assert_no_error (error);

  return catalog;
}

static void
close_window (KeuzeWindow  *window,
              KeuzeCatalog *catalog)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (catalog);
}

static void
collect (KeuzeWindow *window,
         GHashTable  *found)
{
  g_autofree char *shown = NULL;
  g_autoptr (GRegex) translated = g_regex_new ("«[^»]*»", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  keuze_test_settle ();
  shown = keuze_test_read_text (GTK_WIDGET (window));
  for (g_regex_match (translated, shown, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    g_hash_table_add (found, g_match_info_fetch (match, 0));
}

static void
test_shows_the_ten_texts (void)
{
  g_autoptr (GHashTable) found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  KeuzeCatalog *catalog = load_catalog ();
  KeuzeWindow *window = keuze_test_window_new (catalog, 1100, 860);

  collect (window, found);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      keuze_window_open_option (window, keuze_entry_get_id (option));
      collect (window, found);
    }
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "steps");
  collect (window, found);

  for (guint i = 1; i <= N_TRANSLATED; i++)
    {
      g_autofree char *text = g_strdup_printf ("«%u»", i);

      g_test_message ("%s", text);
      g_assert_true (g_hash_table_contains (found, text));
    }
  g_assert_cmpuint (g_hash_table_size (found), ==, N_TRANSLATED);

  close_window (window, catalog);
}

/* The line before the one that begins so. */
static char *
read_line_before (KeuzeWindow *window,
                  const char  *start)
{
  g_autofree char *shown = keuze_test_read_text (GTK_WIDGET (window));
  g_auto (GStrv) lines = g_strsplit (shown, "\n", -1);

  for (guint i = 1; lines[i] != NULL; i++)
    {
      if (g_str_has_prefix (lines[i], start))
        return g_strdup (lines[i - 1]);
    }

  g_error ("“%s” is not shown in:\n%s", start, shown);
}

static void
assert_marked (KeuzeWindow *window,
               const char  *start,
               gboolean     expected)
{
  g_autofree char *before = read_line_before (window, start);

  g_test_message ("before “%s” stands “%s”", start, before);
  g_assert_cmpint (g_str_equal (before, "Not yet translated"), ==, expected);
}

static void
test_marks_the_others (void)
{
  KeuzeCatalog *catalog = load_catalog ();
  KeuzeWindow *window = keuze_test_window_new (catalog, 1100, 860);

  keuze_window_open_option (window, "dietetics");
  keuze_test_settle ();
  assert_marked (window, "«2»", FALSE);
  assert_marked (window, "For some symptoms and illnesses it is known", TRUE);
  assert_marked (window, "Irritable bowel syndrome or migraine", TRUE);
  assert_marked (window, "Nausea and overweight", FALSE);
  assert_marked (window, "«4»", FALSE);
  assert_marked (window, "This care is in the basic package", TRUE);

  keuze_window_open_option (window, "pain-clinic");
  keuze_test_settle ();
  assert_marked (window, "You need a referral.", TRUE);
  assert_marked (window, "«5»", FALSE);

  close_window (window, catalog);
}

/* No mark stands where there is nothing to tell. */
static void
test_marks_nothing_that_is_translated (void)
{
  const char * const languages[] = { "en", "nl" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (GError) error = NULL;
      KeuzeCatalog *catalog = keuze_catalog_new_for_language (languages[i], &error);
      g_autofree char *shown = NULL;
      KeuzeWindow *window;

      g_assert_no_error (error);
      window = keuze_test_window_new (catalog, 1100, 860);
      keuze_window_open_option (window, "dietetics");
      keuze_test_settle ();
      shown = keuze_test_read_text (GTK_WIDGET (window));
      g_assert_null (strstr (shown, keuze_catalog_get_label (catalog, KEUZE_LABEL_NOT_TRANSLATED)));
      close_window (window, catalog);
    }
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  g_test_add_func ("/partial/shows-the-ten-texts", test_shows_the_ten_texts);
  g_test_add_func ("/partial/marks-the-others", test_marks_the_others);
  g_test_add_func ("/partial/marks-nothing-that-is-translated", test_marks_nothing_that_is_translated);

  return g_test_run ();
}
