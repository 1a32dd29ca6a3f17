/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether every text in the window and its dialogues can be translated, also one
 * that is only read out, and is shown whole. In
 * the pseudo-language each translation stands in brackets: a word outside of
 * them is one that no translator ever gets.
 */

#include "config.h"

#include "keuze-about.h"
#include "keuze-citation.h"
#include "keuze-compare-carousel.h"
#include "keuze-notice.h"
#include "keuze-overview-page.h"
#include "keuze-passage.h"
#include "keuze-preferences.h"
#include "keuze-step.h"
#include "keuze-test-window.h"

#define APP_NAME "Keuzekaart"
#define APP_AUTHORS "The Keuzekaart contributors"

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
  GHashTable *names;
  guint n_texts;
} Walk;

static void
add_name (Walk       *walk,
          const char *name)
{
  if (name != NULL)
    g_hash_table_add (walk->names, g_strdup (name));
}

static void
add_citations (Walk       *walk,
               GListModel *citations)
{
  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (KeuzeCitation) citation = g_list_model_get_item (citations, i);

      add_name (walk, keuze_entry_get_title (KEUZE_ENTRY (keuze_citation_get_source (citation))));
      add_name (walk, keuze_citation_get_place (citation));
    }
}

/* What is the same in every language, besides the name of the app: the Dutch
 * names of health care, and the titles and headings of the documents, as they were
 * published. */
static void
add_names (Walk *walk)
{
  GListModel *options = G_LIST_MODEL (walk->catalog);
  GListModel *steps = keuze_catalog_get_list (walk->catalog, KEUZE_LIST_STEPS);
  GListModel *roles = keuze_catalog_get_list (walk->catalog, KEUZE_LIST_ROLES);

  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (options, i);

      add_name (walk, keuze_option_get_local_name (option));
      add_citations (walk, keuze_provenance_get_citations (keuze_option_get_provenance (option)));
    }
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);

      add_citations (walk, keuze_provenance_get_citations (keuze_step_get_provenance (step)));
    }
  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr (KeuzePassage) role = g_list_model_get_item (roles, i);

      add_name (walk, keuze_passage_get_local_name (role));
    }
}

/* What is left of a text without what stands in brackets. */
static char *
remove_translated (const char *text)
{
  GString *rest = g_string_new (NULL);
  guint depth = 0;

  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '[')
        depth++;
      else if (*at == ']' && depth > 0)
        depth--;
      else if (depth == 0)
        g_string_append_c (rest, *at);
    }

  return g_string_free_and_steal (rest);
}

static gboolean
has_letters (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (g_unichar_isalpha (g_utf8_get_char (at)))
        return TRUE;
    }

  return FALSE;
}

/* The name of the app and of those who made it, the address of a page, and what
 * the platform says in its own widgets: it has its own translators. */
static gboolean
stays_the_same (const char *line)
{
  const char * const platform[] = {
    "About", "Back", "Clear Entry", "Close", "Credits", "Details", "Legal", "Preferences", "What’s New", NULL
  };

  return g_str_equal (line, APP_NAME) || g_str_equal (line, APP_AUTHORS) ||
         g_str_has_prefix (line, "https://") || g_strv_contains (platform, line);
}

static void
check_translated (Walk       *walk,
                  const char *page,
                  const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *rest = remove_translated (lines[i]);
      g_autoptr (GString) other = g_string_new (rest);
      GHashTableIter iter;
      const char *name;

      if (!has_letters (rest) || stays_the_same (lines[i]))
        continue;

      g_hash_table_iter_init (&iter, walk->names);
      while (g_hash_table_iter_next (&iter, (gpointer *) &name, NULL))
        g_string_replace (other, name, "", 0);
      if (has_letters (other->str))
        g_error ("%s: “%s” is not translatable in “%s”", page, other->str, lines[i]);
    }
}

/* The title of a header bar stands on the page below it once more, that of an
 * option beside others above its column, and the hint in an empty entry is only
 * an example. */
static gboolean
stands_elsewhere (GtkWidget *label)
{
  return gtk_widget_get_ancestor (label, ADW_TYPE_HEADER_BAR) != NULL ||
         gtk_widget_get_ancestor (label, GTK_TYPE_TEXT) != NULL ||
         gtk_widget_get_ancestor (label, KEUZE_TYPE_COMPARE_CAROUSEL) != NULL;
}

static void
check_whole (const char *page,
             GtkLabel   *label)
{
  if (pango_layout_is_ellipsized (gtk_label_get_layout (label)) && !stands_elsewhere (GTK_WIDGET (label)))
    g_error ("%s: “%s” is cut off", page, gtk_label_get_text (label));
}

/* What a screen reader says of a widget instead of the text in it. */
static char *
dup_accessible_label (GtkWidget *widget)
{
  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL))
    return NULL;

  /* What it is instead of a text that nothing has. */
  return gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, "\n");
}

/* By the text in it, or by what it is a part of. */
static gboolean
is_named_elsewhere (GtkWidget *button)
{
  return keuze_test_find_widget (button, GTK_TYPE_LABEL, 0) != NULL ||
         gtk_widget_get_ancestor (button, GTK_TYPE_MENU_BUTTON) != NULL ||
         gtk_widget_get_ancestor (button, GTK_TYPE_SPIN_BUTTON) != NULL ||
         gtk_widget_get_ancestor (button, GTK_TYPE_DROP_DOWN) != NULL;
}

/* A button with only an icon in it is named by what else it says. */
static void
check_name (Walk       *walk,
            const char *page,
            GtkWidget  *widget)
{
  const char *tooltip = gtk_widget_get_tooltip_text (widget);
  g_autofree char *name = dup_accessible_label (widget);

  if (tooltip != NULL)
    check_translated (walk, page, tooltip);
  if (name != NULL)
    check_translated (walk, page, name);
  if (GTK_IS_BUTTON (widget) && !is_named_elsewhere (widget) && tooltip == NULL && name == NULL)
    g_error ("%s: a button with %s has no name", page,
             gtk_button_get_icon_name (GTK_BUTTON (widget)));
}

static void
check (Walk       *walk,
       const char *page,
       GtkWidget  *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  check_name (walk, page, widget);
  if (GTK_IS_LABEL (widget))
    {
      check_translated (walk, page, gtk_label_get_text (GTK_LABEL (widget)));
      check_whole (page, GTK_LABEL (widget));
      walk->n_texts++;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check (walk, page, child);
}

static void
check_page (Walk       *walk,
            const char *page)
{
  walk->n_texts = 0;
  keuze_test_settle ();
  check (walk, page, GTK_WIDGET (walk->window));
  g_test_message ("%s: %u texts", page, walk->n_texts);
  g_assert_cmpuint (walk->n_texts, >, 5);
}

static void
walk_overview (Walk *walk)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (walk->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  GtkEditable *entry = GTK_EDITABLE (keuze_test_find_widget (page, GTK_TYPE_SEARCH_ENTRY, 0));

  check_page (walk, "overview");
  gtk_widget_activate_action (page, "severity.pick", "s", "moderate");
  check_page (walk, "severity");
  gtk_widget_activate_action (page, "overview.clear", NULL);
  gtk_widget_activate_action (page, "overview.choose", "s", "dietetics");
  check_page (walk, "choosing");
  gtk_widget_activate_action (page, "overview.cancel", NULL);
  gtk_widget_activate_action (GTK_WIDGET (walk->window), "win.search", NULL);
  check_page (walk, "before a search");
  gtk_editable_set_text (entry, "~");
  check_page (walk, "search");
  gtk_editable_set_text (entry, "qwerty");
  check_page (walk, "nothing found");
  gtk_widget_activate_action (page, "overview.clear", NULL);
}

static AdwDialog *
get_dialog (Walk *walk)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (walk->window));
}

static void
check_dialog (Walk       *walk,
              const char *name)
{
  AdwDialog *dialog = get_dialog (walk);

  g_assert_nonnull (dialog);
  check_page (walk, name);
  adw_dialog_force_close (dialog);
  keuze_test_settle ();
  g_assert_null (get_dialog (walk));
}

static void
walk_dialogs (Walk *walk)
{
  GtkWidget *window = GTK_WIDGET (walk->window);

  keuze_test_open_print (walk->window);
  check_dialog (walk, "print");
  adw_dialog_present (keuze_preferences_new (), window);
  check_dialog (walk, "preferences");
  adw_dialog_present (keuze_about_dialog_new (walk->catalog), window);
  check_dialog (walk, "about");
  keuze_notice_present (window, keuze_catalog_get_label (walk->catalog, KEUZE_LABEL_NOTE),
                        keuze_catalog_get_question (walk->catalog));
  check_dialog (walk, "notice");
  gtk_widget_activate_action (window, "win.add-agreement", NULL);
  check_dialog (walk, "agreement");
  gtk_widget_activate_action (window, "win.add-experience", "(ss)", "", "");
  check_dialog (walk, "experience");
}

/* With a plan that nobody has kept. */
static void
walk_plan (Walk *walk)
{
  GtkWidget *window = GTK_WIDGET (walk->window);

  gtk_widget_activate_action (window, "win.show-view", "s", "plan");
  check_page (walk, "empty plan");
  gtk_widget_activate_action (window, "win.mark-step", "s", "step-2");
  check_page (walk, "plan");
  gtk_window_close (GTK_WINDOW (window));
  check_dialog (walk, "save");
}

static void
walk_pages (Walk *walk)
{
  const char * const three[] = { "dietetics", "highly-specialised-mental-health-care", "medical-specialist", NULL };

  walk_overview (walk);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (walk->catalog)); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (G_LIST_MODEL (walk->catalog), i);

      keuze_window_open_option (walk->window, keuze_entry_get_id (option));
      check_page (walk, keuze_entry_get_id (option));
    }
  keuze_window_compare (walk->window, three);
  check_page (walk, "comparison");
  gtk_widget_activate_action (GTK_WIDGET (walk->window), "win.show-view", "s", "steps");
  check_page (walk, "steps");
  walk_dialogs (walk);
  walk_plan (walk);
}

static void
test_every_text_is_translatable (gconstpointer data)
{
  Walk walk = { NULL };

  walk.catalog = keuze_test_load_catalog ();
  g_assert_cmpstr (keuze_catalog_get_language (walk.catalog), ==, "en_XA");
  walk.names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  add_names (&walk);
  walk.window = keuze_test_window_new (walk.catalog, GPOINTER_TO_INT (data), 860);

  walk_pages (&walk);

  gtk_window_destroy (GTK_WINDOW (walk.window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_hash_table_unref (walk.names);
  g_assert_finalize_object (walk.catalog);
}

/* The test above could not fail if this removed too much. */
static void
test_finds_what_is_not_translated (void)
{
  const struct
  {
    const char *text;
    const char *rest;
  } texts[] = {
    { "[Tråîñîñg~~~]", "" },
    { "[ñö] · [îñ [ånd] öut] 3", " ·  3" },
    { "[ñö] and [yés]", " and " },
    { "Fysiotherapie", "Fysiotherapie" },
    { "a] b", "a] b" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *rest = remove_translated (texts[i].text);

      g_assert_cmpstr (rest, ==, texts[i].rest);
    }
  g_assert_true (has_letters (" é"));
  g_assert_false (has_letters (" · 3~"));
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  g_test_add_func ("/pseudo/finds-what-is-not-translated", test_finds_what_is_not_translated);
  g_test_add_data_func ("/pseudo/every-text-is-translatable/1100", GINT_TO_POINTER (1100),
                        test_every_text_is_translatable);
  g_test_add_data_func ("/pseudo/every-text-is-translatable/360", GINT_TO_POINTER (360),
                        test_every_text_is_translatable);

  return g_test_run ();
}
