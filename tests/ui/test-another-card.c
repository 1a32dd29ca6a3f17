/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A window that gets another card while somebody is reading.
 */

#include "config.h"

#include "keuze-facet-popover.h"
#include "keuze-option-page.h"
#include "keuze-overview-page.h"
#include "keuze-test-far-file.h"
#include "keuze-test-window.h"

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalog = keuze_test_load_catalog ();
  fixture->window = keuze_test_window_new (fixture->catalog, 800, 500);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  keuze_test_iterate ();
  g_clear_object (&fixture->catalog);
}

/* The one before is nowhere any more. */
static void
show_catalog (Fixture      *fixture,
              KeuzeCatalog *catalog)
{
  keuze_window_set_catalog (fixture->window, catalog);
  keuze_test_settle ();
  g_assert_finalize_object (fixture->catalog);
  fixture->catalog = catalog;
}

static KeuzeCatalog *
load_dutch (void)
{
  g_autoptr (GError) error = NULL;
  KeuzeCatalog *catalog = keuze_catalog_new_for_language ("nl", &error);

  g_assert_no_error (error);

  return catalog;
}

static GFile *
write_card (const char *text)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;
  GFile *file = g_file_new_tmp ("card-XXXXXX.json", &stream, &error);

  g_assert_no_error (error);
  g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);

  return file;
}

/* The same card, on which dietetics is called otherwise. */
static KeuzeCatalog *
load_without_dietetics (void)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GRegex) name = g_regex_new ("(\"(id|option)\": )\"dietetics\"", 0, 0, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *renamed = NULL;
  KeuzeCatalog *catalog;

  g_file_get_contents (g_getenv ("KEUZE_CATALOG"), &text, NULL, &error);
  g_assert_no_error (error);
  renamed = g_regex_replace (name, text, -1, 0, "\\1\"eating\"", 0, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (renamed, !=, text);

  file = write_card (renamed);
  catalog = keuze_catalog_new_from_file (file, NULL, &error);
  g_assert_no_error (error);
  g_file_delete (file, NULL, NULL);

  return catalog;
}

static void
assert_shows (Fixture    *fixture,
              const char *text)
{
  g_autofree char *shown = keuze_test_read_text (GTK_WIDGET (fixture->window));

  if (strstr (shown, text) == NULL)
    g_error ("“%s” is not in: %s", text, shown);
}

static void
assert_shows_option (Fixture    *fixture,
                     const char *id)
{
  KeuzeOption *option = keuze_catalog_get_entry (fixture->catalog, KEUZE_LIST_OPTIONS, id);

  assert_shows (fixture, keuze_option_get_involves (option)[0]);
}

static GtkAdjustment *
get_adjustment (Fixture *fixture)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OPTION_PAGE, 0);
  GtkWidget *scroller = keuze_test_find_widget (page, GTK_TYPE_SCROLLED_WINDOW, 0);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

static void
go_back (Fixture *fixture)
{
  gtk_widget_activate_action (keuze_test_find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW, 0),
                              "navigation.pop", NULL);
  keuze_test_settle ();
}

static void
test_keeps_the_pages (Fixture       *fixture,
                      gconstpointer  data)
{
  const char *two[] = { "dietetics", "pain-clinic", NULL };
  KeuzePlan *plan = keuze_plan_document_get_plan (keuze_window_get_document (fixture->window));

  keuze_window_open_option (fixture->window, "physiotherapy");
  keuze_window_compare (fixture->window, two);
  show_catalog (fixture, load_dutch ());
  assert_shows_option (fixture, "dietetics");
  assert_shows_option (fixture, "pain-clinic");

  go_back (fixture);
  assert_shows_option (fixture, "physiotherapy");
  go_back (fixture);
  assert_shows (fixture, keuze_catalog_get_condition_definition (fixture->catalog));
  g_assert_true (keuze_plan_document_get_plan (keuze_window_get_document (fixture->window)) == plan);
}

static void
test_keeps_the_view (Fixture       *fixture,
                     gconstpointer  data)
{
  const char *views[] = { "steps", "plan", "overview" };
  const KeuzeLabel labels[] = { KEUZE_LABEL_STEPS_EXPLAINED, KEUZE_LABEL_GOAL, KEUZE_LABEL_OVERVIEW };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", views[i]);
      show_catalog (fixture, i % 2 == 0 ? load_dutch () : keuze_test_load_catalog ());
      if (labels[i] != KEUZE_LABEL_OVERVIEW)
        assert_shows (fixture, keuze_catalog_get_label (fixture->catalog, labels[i]));
      else
        assert_shows (fixture, keuze_catalog_get_condition_definition (fixture->catalog));
    }
}

/* Each window is where somebody left it, and a new one is where somebody was
 * last. */
static void
test_keeps_the_view_of_each_window (Fixture       *fixture,
                                    gconstpointer  data)
{
  g_autoptr (GSettings) settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  KeuzeWindow *other = keuze_test_window_new (fixture->catalog, 800, 500);
  g_autoptr (KeuzeCatalog) dutch = load_dutch ();
  g_autofree char *view = NULL;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
  gtk_widget_activate_action (GTK_WIDGET (other), "win.show-view", "s", "plan");
  keuze_window_set_catalog (other, dutch);
  keuze_window_set_catalog (fixture->window, dutch);
  keuze_test_settle ();
  g_assert_cmpstr (keuze_window_get_view (fixture->window), ==, "steps");
  g_assert_cmpstr (keuze_window_get_view (other), ==, "plan");
  view = g_settings_get_string (settings, "view");
  g_assert_cmpstr (view, ==, "plan");

  /* What somebody looks at from now on is remembered as before. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "overview");
  g_free (view);
  view = g_settings_get_string (settings, "view");
  g_assert_cmpstr (view, ==, "overview");
  keuze_test_window_destroy (other);
}

static GtkToggleButton *
find_filter (Fixture    *fixture,
             const char *label)
{
  GtkWidget *popover = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_FACET_POPOVER, 0);
  GtkWidget *toggle;

  for (guint i = 0; (toggle = keuze_test_find_widget (popover, GTK_TYPE_TOGGLE_BUTTON, i)) != NULL; i++)
    {
      if (g_str_equal (gtk_button_get_label (GTK_BUTTON (toggle)), label))
        return GTK_TOGGLE_BUTTON (toggle);
    }

  g_assert_not_reached ();
}

static GtkWidget *
find_overview (Fixture *fixture)
{
  return keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
}

static const char *
get_filter_label (KeuzeCatalog *catalog,
                  KeuzeList     list,
                  const char   *id)
{
  return keuze_entry_get_title (keuze_catalog_get_entry (catalog, list, id));
}

static void
assert_is_looked_for (Fixture    *fixture,
                      const char *text,
                      const char *chosen)
{
  GtkWidget *entry = keuze_test_find_widget (GTK_WIDGET (fixture->window), GTK_TYPE_SEARCH_ENTRY, 0);
  g_autofree char *severity = NULL;
  gboolean choosing, searching;

  g_object_get (find_overview (fixture), "choosing", &choosing, "searching", &searching, "severity", &severity, NULL);
  g_assert_true (choosing);
  g_assert_true (searching);
  g_assert_cmpstr (severity, ==, "moderate");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, text);
  g_assert_true (gtk_toggle_button_get_active (find_filter (fixture, get_filter_label (fixture->catalog,
                                                                                       KEUZE_LIST_PAYERS,
                                                                                       "basic-package"))));
  g_assert_false (gtk_toggle_button_get_active (find_filter (fixture, get_filter_label (fixture->catalog,
                                                                                        KEUZE_LIST_PAYERS,
                                                                                        "municipality"))));
  assert_shows (fixture, chosen);
}

/* Nobody has to look for it again. */
static void
test_keeps_what_is_looked_for (Fixture       *fixture,
                               gconstpointer  data)
{
  GtkWidget *overview = find_overview (fixture);

  gtk_widget_activate_action (overview, "severity.pick", "s", "moderate");
  gtk_toggle_button_set_active (find_filter (fixture, get_filter_label (fixture->catalog, KEUZE_LIST_PAYERS,
                                                                        "basic-package")), TRUE);
  keuze_window_search (fixture->window, "th");
  gtk_widget_activate_action (overview, "overview.choose", "s", "dietetics");
  gtk_widget_activate_action (overview, "overview.choose", "s", "physiotherapy");
  keuze_test_settle ();
  assert_is_looked_for (fixture, "th", "Dietetics · Physiotherapy");

  show_catalog (fixture, load_dutch ());
  g_assert_cmpstr (keuze_window_get_view (fixture->window), ==, "overview");
  assert_is_looked_for (fixture, "th", "Diëtetiek · Fysiotherapie");

  /* Also where it is out of sight, and of what is there still. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
  show_catalog (fixture, load_without_dietetics ());
  g_assert_cmpstr (keuze_window_get_view (fixture->window), ==, "steps");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "overview");
  keuze_test_settle ();
  assert_is_looked_for (fixture, "th", "\nPhysiotherapy\nCancel");
}

static void
test_leaves_out_what_is_gone (Fixture       *fixture,
                              gconstpointer  data)
{
  const char *two[] = { "dietetics", "pain-clinic", NULL };

  keuze_window_open_option (fixture->window, "physiotherapy");
  keuze_window_open_option (fixture->window, "dietetics");
  keuze_window_compare (fixture->window, two);
  show_catalog (fixture, load_without_dietetics ());

  assert_shows_option (fixture, "physiotherapy");
}

static void
test_keeps_the_place (Fixture       *fixture,
                      gconstpointer  data)
{
  keuze_window_open_option (fixture->window, "physiotherapy");
  keuze_test_settle ();
  gtk_adjustment_set_value (get_adjustment (fixture), 150);
  show_catalog (fixture, load_dutch ());

  g_assert_cmpint ((int) gtk_adjustment_get_value (get_adjustment (fixture)), ==, 150);
}

static void
test_keeps_the_focus_inside (Fixture       *fixture,
                             gconstpointer  data)
{
  GtkWidget *page;

  keuze_window_open_option (fixture->window, "physiotherapy");
  keuze_test_settle ();
  gtk_widget_child_focus (keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OPTION_PAGE, 0),
                          GTK_DIR_TAB_FORWARD);
  show_catalog (fixture, load_dutch ());

  page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OPTION_PAGE, 0);
  g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (fixture->window)));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)), page));
}

static AdwBanner *
find_banner (Fixture *fixture)
{
  return ADW_BANNER (keuze_test_find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_BANNER, 0));
}

static KeuzeCatalogSource *
load_source (Fixture *fixture,
             GFile   *file)
{
  KeuzeCatalogSource *source = keuze_catalog_source_new (file, NULL);

  keuze_catalog_source_load (source, NULL);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_set_object (&fixture->catalog, keuze_catalog_source_get_catalog (source));
  fixture->window = keuze_test_window_new (fixture->catalog, 800, 500);
  keuze_window_set_source (fixture->window, source);
  keuze_test_settle ();

  return source;
}

static void
test_says_whose_it_is (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *card = NULL;
  g_autoptr (GFile) file = NULL;
  g_autofree char *name = NULL;
  g_autoptr (KeuzeCatalogSource) source = NULL;

  g_assert_false (adw_banner_get_revealed (find_banner (fixture)));

  g_assert_true (g_file_get_contents (g_getenv ("KEUZE_CATALOG"), &card, NULL, NULL));
  file = write_card (card);
  name = g_file_get_basename (file);
  source = load_source (fixture, file);
  g_assert_true (adw_banner_get_revealed (find_banner (fixture)));
  g_assert_nonnull (strstr (adw_banner_get_title (find_banner (fixture)), name));
  g_assert_null (adw_banner_get_button_label (find_banner (fixture)));

  /* On every page. */
  keuze_window_open_option (fixture->window, "dietetics");
  keuze_test_settle ();
  assert_shows (fixture, name);

  g_assert_true (g_file_replace_contents (file, "{", 1, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  while (keuze_catalog_source_get_problem (source) == NULL)
    g_main_context_iteration (NULL, TRUE);
  keuze_test_settle ();
  assert_shows (fixture, "cannot be used; this is how it was");
  assert_shows_option (fixture, "dietetics");

  g_file_delete (file, NULL, NULL);
}

static void
test_says_what_is_wrong (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (GFile) file = write_card ("{\"title\": 3}");
  g_autoptr (KeuzeCatalogSource) source = load_source (fixture, file);

  g_assert_true (adw_banner_get_revealed (find_banner (fixture)));
  g_assert_cmpstr (adw_banner_get_button_label (find_banner (fixture)), ==, "_Details");
  assert_shows (fixture, "this is the card that comes with the app");
  assert_shows (fixture, keuze_catalog_get_condition_definition (fixture->catalog));

  g_signal_emit_by_name (find_banner (fixture), "button-clicked");
  keuze_test_settle ();
  assert_shows (fixture, keuze_catalog_source_get_problem (source));
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));

  g_file_delete (file, NULL, NULL);
}

/* A network that went away keeps nobody waiting. */
static void
test_says_what_it_waits_for (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr (KeuzeTestFarFile) far_file = keuze_test_far_file_new ();
  g_autoptr (KeuzeCatalogSource) source = keuze_catalog_source_new (G_FILE (far_file), NULL);

  g_assert_true (keuze_catalog_source_start (source, NULL));
  g_set_object (&fixture->catalog, keuze_catalog_source_get_catalog (source));
  keuze_window_set_source (fixture->window, source);
  keuze_window_set_catalog (fixture->window, fixture->catalog);
  keuze_test_far_file_wait_for (far_file);
  keuze_test_settle ();

  assert_shows (fixture, "“card.json” is being opened; until then, this is the card that comes with the app");
  assert_shows (fixture, keuze_catalog_get_condition_definition (fixture->catalog));
  g_assert_null (adw_banner_get_button_label (find_banner (fixture)));
  keuze_window_open_option (fixture->window, "dietetics");
  keuze_test_settle ();
  assert_shows_option (fixture, "dietetics");

  keuze_test_far_file_give_up (far_file);
  while (keuze_catalog_source_get_reading (source))
    g_main_context_iteration (NULL, TRUE);
  keuze_test_settle ();
  assert_shows (fixture, "“card.json” cannot be shown; this is the card that comes with the app");
  assert_shows_option (fixture, "dietetics");
}

static void
test_follows_its_source (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (KeuzeCatalogSource) source = load_source (fixture, NULL);

  keuze_catalog_source_set_language (source, "nl");
  keuze_test_settle ();
  g_set_object (&fixture->catalog, keuze_catalog_source_get_catalog (source));
  assert_shows (fixture, keuze_catalog_get_condition_definition (fixture->catalog));
  g_assert_cmpstr (keuze_catalog_get_language (fixture->catalog), ==, "nl");
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  g_test_add ("/another-card/keeps-the-pages", Fixture, NULL, set_up, test_keeps_the_pages, tear_down);
  g_test_add ("/another-card/keeps-the-view", Fixture, NULL, set_up, test_keeps_the_view, tear_down);
  g_test_add ("/another-card/keeps-the-view-of-each-window", Fixture, NULL,
              set_up, test_keeps_the_view_of_each_window, tear_down);
  g_test_add ("/another-card/keeps-what-is-looked-for", Fixture, NULL,
              set_up, test_keeps_what_is_looked_for, tear_down);
  g_test_add ("/another-card/leaves-out-what-is-gone", Fixture, NULL,
              set_up, test_leaves_out_what_is_gone, tear_down);
  g_test_add ("/another-card/keeps-the-place", Fixture, NULL, set_up, test_keeps_the_place, tear_down);
  g_test_add ("/another-card/keeps-the-focus-inside", Fixture, NULL,
              set_up, test_keeps_the_focus_inside, tear_down);
  g_test_add ("/another-card/says-whose-it-is", Fixture, NULL, set_up, test_says_whose_it_is, tear_down);
  g_test_add ("/another-card/says-what-is-wrong", Fixture, NULL, set_up, test_says_what_is_wrong, tear_down);
  g_test_add ("/another-card/says-what-it-waits-for", Fixture, NULL,
              set_up, test_says_what_it_waits_for, tear_down);
  g_test_add ("/another-card/follows-its-source", Fixture, NULL, set_up, test_follows_its_source, tear_down);

  return g_test_run ();
}
