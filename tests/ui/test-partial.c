/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a translation that has only begun looks like: partial.po translates ten
 * texts, each as its number in angle quotes.
 */

#include "config.h"

#include "keuze-example.h"
#include "keuze-glossary-row.h"
#include "keuze-overview-page.h"
#include "keuze-passage.h"
#include "keuze-role-row.h"
#include "keuze-severity.h"
#include "keuze-step.h"
#include "keuze-test-window.h"
#include "keuze-translation-mark.h"

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

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
  const char *mark;
  GHashTable *originals;
} Walk;

static void
add_original (Walk       *walk,
              const char *kind,
              KeuzeEntry *entry,
              const char *member,
              const char *text)
{
  if (!keuze_catalog_is_member_translated (walk->catalog, kind, entry, member))
    g_hash_table_add (walk->originals, g_strdup (text));
}

static void
add_passages (Walk       *walk,
              KeuzeList   list,
              const char *kind)
{
  GListModel *passages = keuze_catalog_get_list (walk->catalog, list);

  for (guint i = 0; i < g_list_model_get_n_items (passages); i++)
    {
      g_autoptr (KeuzePassage) passage = g_list_model_get_item (passages, i);

      add_original (walk, kind, KEUZE_ENTRY (passage), "text", keuze_passage_get_text (passage));
    }
}

static void
add_option (Walk        *walk,
            KeuzeOption *option)
{
  KeuzeEntry *entry = KEUZE_ENTRY (option);
  const char * const *involves = keuze_option_get_involves (option);
  GListModel *examples = keuze_option_get_examples (option);

  for (guint i = 0; involves[i] != NULL; i++)
    {
      g_autofree char *member = g_strdup_printf ("involves/%u", i + 1);

      add_original (walk, "option", entry, member, involves[i]);
    }
  for (guint i = 0; i < g_list_model_get_n_items (examples); i++)
    {
      g_autoptr (KeuzeExample) example = g_list_model_get_item (examples, i);
      g_autofree char *member = g_strdup_printf ("example/%s/text", keuze_entry_get_id (KEUZE_ENTRY (example)));

      add_original (walk, "option", entry, member, keuze_example_get_text (example));
    }
  add_original (walk, "option", entry, "referral", keuze_referral_get_text (keuze_option_get_referral (option)));
  add_original (walk, "option", entry, "payment", keuze_payment_get_text (keuze_option_get_payment (option)));
}

static void
add_steps (Walk *walk)
{
  GListModel *steps = keuze_catalog_get_list (walk->catalog, KEUZE_LIST_STEPS);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);

      add_original (walk, "step", KEUZE_ENTRY (step), "text", keuze_step_get_text (step));
      add_original (walk, "step", KEUZE_ENTRY (step), "who", keuze_step_get_who (step));
    }
}

static void
add_severities (Walk *walk)
{
  GListModel *severities = keuze_catalog_get_list (walk->catalog, KEUZE_LIST_SEVERITIES);

  for (guint i = 0; i < g_list_model_get_n_items (severities); i++)
    {
      g_autoptr (KeuzeSeverity) severity = g_list_model_get_item (severities, i);

      add_original (walk, "severity", KEUZE_ENTRY (severity), "definition", keuze_severity_get_definition (severity));
    }
}

/* Each text of a sentence or more that is still English. */
static void
add_originals (Walk *walk)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (walk->catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (walk->catalog), i);

      add_option (walk, option);
    }
  add_steps (walk);
  add_severities (walk);
  add_passages (walk, KEUZE_LIST_POINTS, "point");
  add_passages (walk, KEUZE_LIST_ROLES, "role");
  add_passages (walk, KEUZE_LIST_GLOSSARY, "glossary");
  add_original (walk, "subject", NULL, "definition", keuze_catalog_get_condition_definition (walk->catalog));
  add_original (walk, "label", NULL, "steps_explained",
                keuze_catalog_get_label (walk->catalog, KEUZE_LABEL_STEPS_EXPLAINED));
}

/* The mark stands in the line above a text, or above the title of the text. */
static gboolean
is_marked (Walk  *walk,
           GStrv  lines,
           guint  position)
{
  return (position > 0 && g_str_has_suffix (lines[position - 1], walk->mark)) ||
         (position > 1 && g_str_equal (lines[position - 2], walk->mark));
}

/* Each text that is still English has a mark, and nothing else has one. */
static void
check_page (Walk       *walk,
            const char *page,
            guint       n_least)
{
  g_autofree char *shown = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_marks = 0, n_marked = 0;

  keuze_test_settle ();
  shown = keuze_test_read_text (GTK_WIDGET (walk->window));
  lines = g_strsplit (shown, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      n_marks += g_str_has_suffix (lines[i], walk->mark) ? 1 : 0;
      if (!g_hash_table_contains (walk->originals, lines[i]))
        continue;

      n_marked++;
      if (!is_marked (walk, lines, i))
        g_error ("%s: “%s” has no mark", page, lines[i]);
    }

  g_test_message ("%s: %u texts with a mark", page, n_marked);
  g_assert_cmpuint (n_marks, ==, n_marked);
  if (g_hash_table_size (walk->originals) > 0)
    g_assert_cmpuint (n_marked, >=, n_least);
}

static void
unfold_glossary (Walk *walk)
{
  GtkWidget *row;

  for (guint i = 0;
       (row = keuze_test_find_widget (GTK_WIDGET (walk->window), KEUZE_TYPE_GLOSSARY_ROW, i)) != NULL; i++)
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
}

static void
walk_options (Walk *walk)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (walk->catalog)); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (G_LIST_MODEL (walk->catalog), i);

      keuze_window_open_option (walk->window, keuze_entry_get_id (option));
      unfold_glossary (walk);
      check_page (walk, keuze_entry_get_id (option), 3);
    }
}

/* What a role is, is told only where somebody asks. */
static void
walk_plan (Walk *walk)
{
  GtkWidget *row, *mark;

  gtk_widget_activate_action (GTK_WIDGET (walk->window), "win.show-view", "s", "plan");
  check_page (walk, "plan", 1);

  row = keuze_test_find_widget (GTK_WIDGET (walk->window), KEUZE_TYPE_ROLE_ROW, 0);
  mark = keuze_test_find_widget (row, KEUZE_TYPE_TRANSLATION_MARK, 0);
  g_assert_cmpint (gtk_widget_get_visible (mark), ==, g_hash_table_size (walk->originals) > 0);
}

static void
walk_pages (Walk *walk,
            int   width)
{
  const char * const two[] = { "dietetics", "pain-clinic", NULL };
  GtkWidget *overview;

  walk->window = keuze_test_window_new (walk->catalog, width, 860);
  overview = keuze_test_find_widget (GTK_WIDGET (walk->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  /* In a narrow window the introduction takes up all of it. */
  check_page (walk, "overview", width > 780 ? 12 : 1);
  gtk_widget_activate_action (overview, "severity.pick", "s", "moderate");
  check_page (walk, "severity", 1);
  walk_options (walk);
  keuze_window_compare (walk->window, two);
  check_page (walk, "comparison", 3);
  gtk_widget_activate_action (GTK_WIDGET (walk->window), "win.show-view", "s", "steps");
  unfold_glossary (walk);
  check_page (walk, "steps", 10);
  walk_plan (walk);
  keuze_test_window_destroy (walk->window);
}

static void
walk_card (KeuzeCatalog *catalog,
           int           width)
{
  Walk walk = { .catalog = catalog, .originals = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };

  walk.mark = keuze_catalog_get_label (catalog, KEUZE_LABEL_NOT_TRANSLATED);
  add_originals (&walk);
  g_assert_cmpint (g_hash_table_size (walk.originals) > 0, ==, keuze_catalog_count_untranslated (catalog) > 0);
  walk_pages (&walk, width);
  g_hash_table_unref (walk.originals);
  g_assert_finalize_object (catalog);
}

static void
test_marks_the_others (gconstpointer data)
{
  walk_card (load_catalog (), GPOINTER_TO_INT (data));
}

/* No mark stands where there is nothing to tell. */
static void
test_marks_nothing_that_is_translated (gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  KeuzeCatalog *catalog = keuze_catalog_new_for_language (data, &error);

  g_assert_no_error (error);
  walk_card (catalog, 1100);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  g_test_add_func ("/partial/shows-the-ten-texts", test_shows_the_ten_texts);
  g_test_add_data_func ("/partial/marks-the-others/1100", GINT_TO_POINTER (1100), test_marks_the_others);
  g_test_add_data_func ("/partial/marks-the-others/360", GINT_TO_POINTER (360), test_marks_the_others);
  g_test_add_data_func ("/partial/marks-nothing-that-is-translated/en", "en", test_marks_nothing_that_is_translated);
  g_test_add_data_func ("/partial/marks-nothing-that-is-translated/nl", "nl", test_marks_nothing_that_is_translated);

  return g_test_run ();
}
