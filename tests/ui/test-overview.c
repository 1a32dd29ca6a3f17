/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How one finds one's way on the overview. GTK_A11Y is none here: its stand-in
 * for tests cannot announce anything; what is announced is heard end to end.
 */

#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "keuze-facet-popover.h"
#include "keuze-matrix.h"
#include "keuze-overview-page.h"
#include "keuze-search-result.h"
#include "keuze-search-results.h"
#include "keuze-test-window.h"
#include "keuze-tile.h"

typedef struct
{
  const char *name;
  int width;
  int height;
} Variant;

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
  GtkWidget *page;
} Fixture;

static const Variant wide = { "wide", 1100, 1200 };
static const Variant narrow = { "narrow", 360, 640 };
static const Variant low = { "low", 360, 294 };

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const Variant *variant = data;
  g_autoptr (GSettings) settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  g_autoptr (GError) error = NULL;

  /* The options alone. */
  g_settings_set_boolean (settings, "show-introduction", FALSE);
  fixture->catalog = keuze_catalog_new_for_language ("en", &error);
  g_assert_no_error (error);
  fixture->window = keuze_test_window_new (fixture->catalog, variant->width, variant->height);
  fixture->page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  keuze_test_window_destroy (g_steal_pointer (&fixture->window));
  g_assert_finalize_object (fixture->catalog);
}

static GtkEditable *
get_entry (Fixture *fixture)
{
  return GTK_EDITABLE (keuze_test_find_widget (fixture->page, GTK_TYPE_SEARCH_ENTRY, 0));
}

static void
search (Fixture    *fixture,
        const char *text)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.search", NULL);
  gtk_editable_set_text (get_entry (fixture), text);
  keuze_test_settle ();
}

static void
pick (Fixture    *fixture,
      const char *severity)
{
  gtk_widget_activate_action (fixture->page, "severity.pick", "s", severity);
  keuze_test_settle ();
}

/* The text of a label that is shown somewhere on the page. */
static gboolean
shows (Fixture    *fixture,
       const char *text)
{
  g_autofree char *shown = keuze_test_read_text (fixture->page);
  g_auto (GStrv) lines = g_strsplit (shown, "\n", -1);

  return g_strv_contains ((const char * const *) lines, text);
}

static KeuzeOption *
get_option (Fixture    *fixture,
            const char *id)
{
  return keuze_catalog_get_entry (fixture->catalog, KEUZE_LIST_OPTIONS, id);
}

static GtkWidget *
find_tile (Fixture    *fixture,
           const char *id)
{
  GtkWidget *tile;

  for (guint i = 0; (tile = keuze_test_find_widget (fixture->page, KEUZE_TYPE_TILE, i)) != NULL; i++)
    {
      if (gtk_widget_get_mapped (tile) && keuze_tile_get_option (KEUZE_TILE (tile)) == get_option (fixture, id))
        return tile;
    }

  return NULL;
}

static void
click (GtkWidget *widget)
{
  g_assert_nonnull (widget);
  g_signal_emit_by_name (widget, "clicked");
  keuze_test_settle ();
}

static gboolean
are_tiles_stacked (Fixture *fixture)
{
  return keuze_tile_get_stacked (KEUZE_TILE (keuze_test_find_widget (fixture->page, KEUZE_TYPE_TILE, 0)));
}

static const char *
get_shown_title (Fixture *fixture)
{
  GtkWidget *view = keuze_test_find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW, 0);

  return adw_navigation_page_get_title (adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)));
}

static void
assert_focus (Fixture    *fixture,
              const char *severity)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (fixture->catalog), i);
      GtkWidget *tile = find_tile (fixture, keuze_entry_get_id (KEUZE_ENTRY (option)));

      g_assert_nonnull (tile);
      g_assert_true (gtk_widget_has_css_class (tile, "unfocused") !=
                     (severity == NULL || keuze_option_is_for (option, severity)));
    }
}

static void
test_severity_in_focus (Fixture       *fixture,
                        gconstpointer  data)
{
  assert_focus (fixture, NULL);
  g_assert_false (are_tiles_stacked (fixture));
  pick (fixture, "moderate");
  assert_focus (fixture, "moderate");
  pick (fixture, "severe");
  assert_focus (fixture, "severe");
  pick (fixture, "severe");
  assert_focus (fixture, NULL);
}

static GtkSelectionModel *
get_matrix_items (Fixture *fixture)
{
  GtkWidget *matrix = keuze_test_find_widget (fixture->page, KEUZE_TYPE_MATRIX, 0);
  GtkWidget *list = keuze_test_find_widget (matrix, GTK_TYPE_LIST_VIEW, 0);

  return gtk_list_view_get_model (GTK_LIST_VIEW (list));
}

static guint
count_for (Fixture    *fixture,
           const char *severity)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (fixture->catalog), i);

      n += keuze_option_is_for (option, severity);
    }

  return n;
}

/* In one list, the others are left out, and the toggles above it say so. */
static void
test_severity_in_a_list (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkWidget *group = keuze_test_find_widget (fixture->page, ADW_TYPE_TOGGLE_GROUP, 0);
  GListModel *items = G_LIST_MODEL (get_matrix_items (fixture));

  g_assert_true (are_tiles_stacked (fixture));
  g_assert_cmpuint (g_list_model_get_n_items (items), ==, 19);
  g_assert_cmpstr (adw_toggle_group_get_active_name (ADW_TOGGLE_GROUP (group)), ==, "all");

  pick (fixture, "moderate");
  g_assert_cmpuint (g_list_model_get_n_items (items), ==, count_for (fixture, "moderate"));
  g_assert_cmpstr (adw_toggle_group_get_active_name (ADW_TOGGLE_GROUP (group)), ==, "moderate");
  g_assert_true (shows (fixture, "You have several symptoms. They clearly limit your daily life."));

  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (group), "mild");
  keuze_test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (items), ==, count_for (fixture, "mild"));

  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (group), "all");
  keuze_test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (items), ==, 19);
}

/* Where the list would be out of view, what a severity means is its tooltip. */
static void
test_severity_in_a_low_window (Fixture       *fixture,
                               gconstpointer  data)
{
  const char *definition = "You have several symptoms. They clearly limit your daily life.";
  AdwToggleGroup *group = ADW_TOGGLE_GROUP (keuze_test_find_widget (fixture->page, ADW_TYPE_TOGGLE_GROUP, 0));
  AdwToggle *toggle = adw_toggle_group_get_toggle_by_name (group, "moderate");

  pick (fixture, "moderate");
  g_assert_false (shows (fixture, definition));
  g_assert_cmpstr (adw_toggle_get_label (toggle), ==, "Moderate");
  g_assert_cmpstr (adw_toggle_get_tooltip (toggle), ==, definition);

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  keuze_test_settle ();
  g_assert_true (shows (fixture, definition));
  g_assert_cmpstr (adw_toggle_get_tooltip (toggle), ==, "");
}

static void
assert_result (Fixture    *fixture,
               guint       position,
               const char *id)
{
  GtkWidget *result = keuze_test_find_widget (fixture->page, KEUZE_TYPE_SEARCH_RESULT, position);
  g_autoptr (KeuzeOption) option = NULL;

  g_assert_nonnull (result);
  g_object_get (result, "option", &option, NULL);
  g_assert_true (option == get_option (fixture, id));
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  search (fixture, "pain");
  g_assert_true (shows (fixture, "Name"));
  g_assert_true (shows (fixture, "Symptom"));
  assert_result (fixture, 0, "pain-clinic");
  assert_result (fixture, 1, "self-care");
  g_assert_null (find_tile (fixture, "dietetics"));

  search (fixture, "pain clin");
  g_signal_emit_by_name (get_entry (fixture), "activate");
  keuze_test_settle ();
  g_assert_cmpstr (get_shown_title (fixture), ==, "Pain clinic");
}

/* The same option, first for its name and then for its text. */
static void
test_headings_follow_the_search (Fixture       *fixture,
                                 gconstpointer  data)
{
  search (fixture, "dietetics");
  g_assert_true (shows (fixture, "Name"));
  g_assert_false (shows (fixture, "Text"));
  search (fixture, "dietetics restaurant");
  g_assert_true (shows (fixture, "Text"));
  g_assert_false (shows (fixture, "Name"));
}

static void
test_search_ends (Fixture       *fixture,
                  gconstpointer  data)
{
  search (fixture, "dietetics");
  g_assert_true (shows (fixture, "1 of 19 options"));
  g_signal_emit_by_name (get_entry (fixture), "stop-search");
  keuze_test_settle ();

  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture)), ==, "");
  g_assert_false (shows (fixture, "1 of 19 options"));
  g_assert_nonnull (find_tile (fixture, "self-care"));
}

/* Whoever types on while the field slides out has a search again, with a field
 * to see it by and to end it with. */
static void
test_search_goes_on (Fixture       *fixture,
                     gconstpointer  data)
{
  GtkEditable *field = gtk_editable_get_delegate (get_entry (fixture));

  search (fixture, "dietetics");
  g_signal_emit_by_name (get_entry (fixture), "stop-search");
  g_signal_emit_by_name (field, "insert-at-cursor", "s");
  g_signal_emit_by_name (field, "insert-at-cursor", "p");
  keuze_test_settle ();
  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture)), ==, "sp");
  assert_result (fixture, 0, "speech-therapy");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (field)));

  g_signal_emit_by_name (get_entry (fixture), "stop-search");
  keuze_test_settle ();
  g_assert_nonnull (find_tile (fixture, "self-care"));
}

/* Enter in an empty field opens nothing. */
static void
test_nothing_searched (Fixture       *fixture,
                       gconstpointer  data)
{
  search (fixture, "");
  g_signal_emit_by_name (get_entry (fixture), "activate");
  keuze_test_settle ();
  g_assert_cmpstr (get_shown_title (fixture), ==, "Keuzekaart");
}

static GtkWidget *
find_button (GtkWidget  *root,
             const char *label)
{
  GtkWidget *button;

  for (guint i = 0; (button = keuze_test_find_widget (root, GTK_TYPE_BUTTON, i)) != NULL; i++)
    {
      g_autofree char *shown = keuze_test_read_text (button);

      if (g_str_has_prefix (shown, label) && gtk_widget_get_mapped (button))
        return button;
    }

  return NULL;
}

static void
test_nothing_found (Fixture       *fixture,
                    gconstpointer  data)
{
  search (fixture, "qwerty");
  g_assert_true (shows (fixture, "0 of 19 options"));
  g_assert_true (shows (fixture, "No Options Found"));

  /* Enter opens nothing. */
  g_signal_emit_by_name (get_entry (fixture), "activate");
  keuze_test_settle ();

  click (find_button (fixture->page, "Show All Options"));
  g_assert_false (shows (fixture, "No Options Found"));
  g_assert_nonnull (find_tile (fixture, "self-care"));
}

static void
filter (Fixture    *fixture,
        const char *label)
{
  GtkWidget *popover = keuze_test_find_widget (fixture->page, KEUZE_TYPE_FACET_POPOVER, 0);
  GtkWidget *toggle;

  for (guint i = 0; (toggle = keuze_test_find_widget (popover, GTK_TYPE_TOGGLE_BUTTON, i)) != NULL; i++)
    {
      if (g_str_equal (gtk_button_get_label (GTK_BUTTON (toggle)), label))
        break;
    }

  g_assert_nonnull (toggle);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
  keuze_test_settle ();
}

static void
test_filters (Fixture       *fixture,
              gconstpointer  data)
{
  filter (fixture, "Supplementary package");
  g_assert_true (shows (fixture, "5 of 19 options"));
  filter (fixture, "Mental health care");
  g_assert_true (shows (fixture, "1 of 19 options"));
  g_assert_nonnull (find_tile (fixture, "psychomotor-therapy"));

  /* An option has one setting only, so the other one takes its place. */
  filter (fixture, "Primary care");
  g_assert_true (shows (fixture, "4 of 19 options"));
  g_assert_null (find_button (fixture->page, "Mental health care"));

  search (fixture, "pelvic");
  g_assert_true (shows (fixture, "1 of 19 options"));
  assert_result (fixture, 0, "exercise-therapy");

  click (find_button (fixture->page, "Primary care"));
  click (find_button (fixture->page, "Supplementary package"));
  search (fixture, "");
  g_assert_nonnull (find_tile (fixture, "self-care"));
  g_assert_false (shows (fixture, "19 of 19 options"));
}

/* The heading above the first result is seen, whatever else is found now. */
static void
test_found_from_the_top (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkWidget *results = keuze_test_find_widget (fixture->page, KEUZE_TYPE_SEARCH_RESULTS, 0);
  GtkScrollable *list = GTK_SCROLLABLE (keuze_test_find_widget (results, GTK_TYPE_LIST_VIEW, 0));

  search (fixture, "pain");
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (list), 100);
  keuze_test_settle ();

  filter (fixture, "Supplementary package");
  g_assert_cmpfloat (gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (list)), <=, 0);
}

/* A search is of the whole card, also where a list shows a part of it. */
static void
test_search_in_a_list (Fixture       *fixture,
                       gconstpointer  data)
{
  pick (fixture, "mild");
  search (fixture, "neuromodulation");
  assert_result (fixture, 0, "pain-clinic");
  g_assert_true (shows (fixture, "1 of 19 options"));
  search (fixture, "");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_matrix_items (fixture))), ==,
                    count_for (fixture, "mild"));
}

/* While one searches, the bar below makes room; on the other view it has to
 * be there, or nothing leads back. */
static void
test_views_can_be_switched (Fixture       *fixture,
                            gconstpointer  data)
{
  GtkWidget *bar = keuze_test_find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_SWITCHER_BAR, 0);

  g_assert_true (gtk_widget_get_visible (bar));
  search (fixture, "pain");
  g_assert_false (gtk_widget_get_visible (bar));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-step", "s", "step-2");
  keuze_test_settle ();
  g_assert_true (gtk_widget_get_visible (bar));
}

/* A window may be closed in the middle of anything; tear_down looks for what
 * it leaves behind. */
static void
test_close_in_the_middle (Fixture       *fixture,
                          gconstpointer  data)
{
  pick (fixture, "moderate");
  filter (fixture, "Pain");
  search (fixture, "pain");
  gtk_widget_activate_action (fixture->page, "overview.choose", "s", "dietetics");
  keuze_test_settle ();
}

static void
test_choose (Fixture       *fixture,
             gconstpointer  data)
{
  gtk_widget_activate_action (fixture->page, "overview.choose", "s", "dietetics");
  keuze_test_settle ();
  g_assert_true (shows (fixture, "Dietetics"));
  g_assert_false (gtk_widget_get_sensitive (find_button (fixture->page, "Compare")));

  /* A click chooses now, and another lets go. */
  click (find_tile (fixture, "self-care"));
  g_assert_cmpstr (get_shown_title (fixture), ==, "Keuzekaart");
  g_assert_true (shows (fixture, "Dietetics · Information and self-care"));
  click (find_tile (fixture, "self-care"));
  g_assert_false (shows (fixture, "Dietetics · Information and self-care"));

  click (find_tile (fixture, "physiotherapy"));
  click (find_tile (fixture, "speech-therapy"));
  click (find_tile (fixture, "social-support"));
  g_assert_true (shows (fixture, "Dietetics · Physiotherapy · Speech therapy"));
  g_assert_nonnull (keuze_test_find_widget (GTK_WIDGET (fixture->window),
                                            g_type_from_name ("AdwToastWidget"), 0));

  click (find_button (fixture->page, "Compare"));
  g_assert_cmpstr (get_shown_title (fixture), ==, "Compare");
}

static void
test_cancel_choosing (Fixture       *fixture,
                      gconstpointer  data)
{
  gtk_widget_activate_action (fixture->page, "overview.choose", "s", "dietetics");
  click (find_button (fixture->page, "Cancel"));
  click (find_tile (fixture, "dietetics"));
  g_assert_cmpstr (get_shown_title (fixture), ==, "Dietetics");
}

/* Where the focus is: a row of the results has its result as its only child. */
static const char *
get_focused_result (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  GtkWidget *result = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;
  g_autoptr (KeuzeEntry) option = NULL;

  if (!KEUZE_IS_SEARCH_RESULT (result) || !gtk_widget_get_mapped (result))
    return NULL;

  g_object_get (result, "option", &option, NULL);

  return keuze_entry_get_id (option);
}

/* Where results are shown, the focus goes on among them, and not on the tiles
 * behind. */
static void
test_focus_stays_in_the_results (Fixture       *fixture,
                                 gconstpointer  data)
{
  for (guint i = 0; i < 2; i++)
    {
      search (fixture, "psychosomatic");
      gtk_widget_activate_action (fixture->page, "overview.choose", "s", "psychosomatic-physiotherapy");
      gtk_widget_activate_action (fixture->page, "overview.choose", "s", "psychosomatic-exercise-therapy");
      keuze_test_settle ();
      gtk_widget_grab_focus (find_button (fixture->page, i == 0 ? "Cancel" : "Compare"));
      gtk_widget_activate_action (fixture->page, i == 0 ? "overview.cancel" : "overview.compare", NULL);
      keuze_test_settle ();
      if (i == 1)
        gtk_widget_activate_action (fixture->page, "navigation.pop", NULL);
      keuze_test_settle ();
      g_assert_cmpstr (get_focused_result (fixture), ==, "psychosomatic-exercise-therapy");
    }
}

/* What was chosen is not among what is shown: the focus is where something is. */
static void
test_focus_stays_in_sight (Fixture       *fixture,
                           gconstpointer  data)
{
  static const char * const texts[] = { "psychosomatic", "qwerty" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gtk_widget_activate_action (fixture->page, "overview.choose", "s", "dietetics");
      search (fixture, texts[i]);
      gtk_widget_grab_focus (find_button (fixture->page, "Cancel"));
      gtk_widget_activate_action (fixture->page, "overview.cancel", NULL);
      keuze_test_settle ();
      g_assert_true (gtk_widget_get_mapped (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
    }
}

/* From the page of an option back to the others. */
static void
test_choose_from_an_option (Fixture       *fixture,
                            gconstpointer  data)
{
  keuze_window_open_option (fixture->window, "dietetics");
  keuze_test_settle ();
  click (find_button (GTK_WIDGET (fixture->window), "Compare With Others"));

  g_assert_cmpstr (get_shown_title (fixture), ==, "Keuzekaart");
  g_assert_true (shows (fixture, "1 option chosen"));
  g_assert_nonnull (find_button (fixture->page, "Cancel"));
}

/* Who asks to compare an option with others does not let go of it. */
static void
test_compare_with_others (Fixture       *fixture,
                          gconstpointer  data)
{
  gtk_widget_activate_action (fixture->page, "overview.choose", "s", "dietetics");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.choose", "s", "self-care");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.choose", "s", "dietetics");
  keuze_test_settle ();
  g_assert_true (shows (fixture, "Dietetics · Information and self-care"));

  /* A key on the tile does. */
  gtk_widget_activate_action (fixture->page, "overview.choose", "s", "dietetics");
  keuze_test_settle ();
  g_assert_true (shows (fixture, "Information and self-care"));
  g_assert_false (shows (fixture, "Dietetics · Information and self-care"));
}

/* The card, with its options many times over. */
static KeuzeCatalog *
create_large_catalog (guint n_options)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("keuze-XXXXXX.json", &stream, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (RESOURCE_BASE "/catalog/en.json", 0, NULL);
  g_autoptr (JsonNode) root = json_from_string (g_bytes_get_data (bytes, NULL), NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  JsonArray *options = json_object_get_array_member (json_node_get_object (root), "options");
  guint n = json_array_get_length (options);
  KeuzeCatalog *catalog;

  for (guint i = n; i < n_options; i++)
    {
      g_autofree char *source = json_to_string (json_array_get_element (options, i % n), FALSE);
      JsonNode *copy = json_from_string (source, NULL);
      g_autofree char *id = g_strdup_printf ("option-%u", i);

      json_object_set_string_member (json_node_get_object (copy), "id", id);
      json_array_add_element (options, copy);
    }

  text = json_to_string (root, FALSE);
  g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (stream)), text, strlen (text),
                             NULL, NULL, &error);
  g_assert_no_error (error);
  catalog = keuze_catalog_new_from_file (file, NULL, &error);
  g_assert_no_error (error);
  g_file_delete (file, NULL, NULL);

  return catalog;
}

static guint
count_mapped (Fixture *fixture,
              GType    type)
{
  GtkWidget *widget;
  guint n = 0;

  for (guint i = 0; (widget = keuze_test_find_widget (fixture->page, type, i)) != NULL; i++)
    n += gtk_widget_get_mapped (widget);

  return n;
}

/* However large a catalogue is, only what is in sight and a little around it is
 * made: that is what keeps it smooth. */
static void
test_many_options (void)
{
  Fixture fixture = { create_large_catalog (2000) };

  fixture.window = keuze_test_window_new (fixture.catalog, 1100, 860);
  fixture.page = keuze_test_find_widget (GTK_WIDGET (fixture.window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  g_assert_cmpuint (count_mapped (&fixture, KEUZE_TYPE_TILE), <, 300);

  search (&fixture, "p");
  g_assert_true (shows (&fixture, "2000 of 2000 options"));
  search (&fixture, "physio");
  g_assert_cmpuint (count_mapped (&fixture, KEUZE_TYPE_SEARCH_RESULT), <, 300);
  search (&fixture, "dietetics");
  g_assert_true (shows (&fixture, "105 of 2000 options"));

  tear_down (&fixture, NULL);
}

static void
add (const char    *name,
     const Variant *variant,
     void         (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/overview/%s/%s", name, variant->name);

  g_test_add (path, Fixture, variant, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  add ("severity-in-focus", &wide, test_severity_in_focus);
  add ("severity-in-a-list", &narrow, test_severity_in_a_list);
  add ("severity-in-a-low-window", &low, test_severity_in_a_low_window);
  add ("search", &wide, test_search);
  add ("search", &narrow, test_search);
  add ("headings-follow-the-search", &wide, test_headings_follow_the_search);
  add ("search-ends", &wide, test_search_ends);
  add ("search-goes-on", &wide, test_search_goes_on);
  add ("nothing-searched", &wide, test_nothing_searched);
  add ("nothing-found", &wide, test_nothing_found);
  add ("filters", &wide, test_filters);
  add ("found-from-the-top", &low, test_found_from_the_top);
  add ("search-in-a-list", &narrow, test_search_in_a_list);
  add ("views-can-be-switched", &narrow, test_views_can_be_switched);
  add ("close-in-the-middle", &wide, test_close_in_the_middle);
  add ("close-in-the-middle", &narrow, test_close_in_the_middle);
  add ("choose", &wide, test_choose);
  add ("cancel-choosing", &wide, test_cancel_choosing);
  add ("choose-from-an-option", &narrow, test_choose_from_an_option);
  add ("compare-with-others", &wide, test_compare_with_others);
  add ("focus-stays-in-the-results", &wide, test_focus_stays_in_the_results);
  add ("focus-stays-in-the-results", &narrow, test_focus_stays_in_the_results);
  add ("focus-stays-in-sight", &wide, test_focus_stays_in_sight);

  g_test_add_func ("/overview/many-options", test_many_options);

  return g_test_run ();
}
