/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each page shows, checked against the JSON of the catalogue as plain
 * JSON: not against the model that the pages themselves read.
 */

#include "config.h"

#include <json-glib/json-glib.h>

#include "keuze-about.h"
#include "keuze-footnotes.h"
#include "keuze-glossary-row.h"
#include "keuze-help-page.h"
#include "keuze-help-section.h"
#include "keuze-introduction.h"
#include "keuze-matrix.h"
#include "keuze-option-page.h"
#include "keuze-option-pager.h"
#include "keuze-overview-page.h"
#include "keuze-option-link.h"
#include "keuze-severity-row.h"
#include "keuze-step.h"
#include "keuze-step-card.h"
#include "keuze-step-link.h"
#include "keuze-steps-page.h"
#include "keuze-test-window.h"
#include "keuze-tile.h"

typedef struct
{
  const char *language;
  int width;
  int height;
} Variant;

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
  JsonParser *parser;
  JsonObject *json;
} Fixture;

static const Variant variants[] = {
  { "en", 1100, 860 },
  { "nl", 1100, 860 },
  { "en", 360, 294 },
  { "nl", 360, 294 },
};

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const Variant *variant = data;
  g_autofree char *path = g_strdup_printf ("%s/catalog/%s.json", RESOURCE_BASE, variant->language);
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_assert_no_error (error);
  fixture->parser = json_parser_new ();
  json_parser_load_from_data (fixture->parser, g_bytes_get_data (bytes, NULL),
                              (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  fixture->json = json_node_get_object (json_parser_get_root (fixture->parser));

  /* Each test begins as after the installation. */
  settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  g_settings_reset (settings, "show-introduction");
  g_settings_reset (settings, "view");

  fixture->catalog = keuze_catalog_new_for_language (variant->language, &error);
  g_assert_no_error (error);
  fixture->window = keuze_test_window_new (fixture->catalog, variant->width, variant->height);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  keuze_test_window_destroy (g_steal_pointer (&fixture->window));
  g_assert_finalize_object (fixture->catalog);
  g_object_unref (fixture->parser);
}

static JsonArray *
get_list (Fixture    *fixture,
          const char *name)
{
  return json_object_get_array_member (fixture->json, name);
}

static guint
count_widgets (GtkWidget *root,
               GType      type)
{
  guint n = 0;

  while (keuze_test_find_widget (root, type, n) != NULL)
    n++;

  return n;
}

static void
assert_shows (const char *shown,
              const char *text)
{
  if (strstr (shown, text) == NULL)
    g_error ("“%s” is not shown in:\n%s", text, shown);
}

static void
assert_shows_member (const char *shown,
                     JsonObject *object,
                     const char *member)
{
  assert_shows (shown, json_object_get_string_member (object, member));
}

static AdwNavigationView *
get_navigation (Fixture *fixture)
{
  return ADW_NAVIGATION_VIEW (keuze_test_find_widget (GTK_WIDGET (fixture->window),
                                                      ADW_TYPE_NAVIGATION_VIEW, 0));
}

/* The title of an entry of a list, looked up in the JSON by its id. */
static const char *
find_title (Fixture    *fixture,
            const char *list,
            const char *id)
{
  JsonArray *entries = get_list (fixture, list);

  for (guint i = 0; i < json_array_get_length (entries); i++)
    {
      JsonObject *entry = json_array_get_object_element (entries, i);

      if (g_str_equal (json_object_get_string_member (entry, "id"), id))
        return json_object_get_string_member (entry, "title");
    }

  g_error ("No “%s” in %s", id, list);
}

static void
assert_tile_tells_facts (Fixture    *fixture,
                         GtkWidget  *tile,
                         JsonObject *option)
{
  JsonObject *referral = json_object_get_object_member (option, "referral");
  JsonArray *needs = get_list (fixture, "referral_needs");
  g_autofree char *shown = keuze_test_read_text (tile);

  assert_shows_member (shown, option, "title");
  for (guint i = 0; i < json_array_get_length (needs); i++)
    {
      JsonObject *need = json_array_get_object_element (needs, i);

      if (g_str_equal (json_object_get_string_member (need, "id"),
                       json_object_get_string_member (referral, "need")))
        assert_shows_member (shown, need, "short");
    }
}

/* The list makes a tile only where it is seen, so each option is brought into
 * view in turn. */
static void
test_overview (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  GtkListView *list = GTK_LIST_VIEW (keuze_test_find_widget (keuze_test_find_widget (page, KEUZE_TYPE_MATRIX, 0), GTK_TYPE_LIST_VIEW, 0));
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  JsonArray *options = get_list (fixture, "options");
  guint n = g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list)));

  for (guint row = 0; row < n; row++)
    {
      GtkWidget *tile;

      gtk_list_view_scroll_to (list, row, GTK_LIST_SCROLL_NONE, NULL);
      keuze_test_settle ();

      for (guint i = 0; (tile = keuze_test_find_widget (page, KEUZE_TYPE_TILE, i)) != NULL; i++)
        {
          if (gtk_widget_get_mapped (tile))
            g_hash_table_add (seen, keuze_test_read_text (tile));
        }
    }

  g_assert_cmpuint (json_array_get_length (options), ==, 19);
  g_assert_cmpuint (g_hash_table_size (seen), ==, json_array_get_length (options));
}

/* Everything at one glance: that is why the window opens in the size it does. */
static void
test_all_options_at_a_glance (Fixture       *fixture,
                              gconstpointer  data)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  GtkWidget *matrix = keuze_test_find_widget (page, KEUZE_TYPE_MATRIX, 0);
  GtkWidget *scroller = keuze_test_find_widget (matrix, GTK_TYPE_SCROLLED_WINDOW, 0);
  JsonArray *options = get_list (fixture, "options");
  graphene_rect_t bounds;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-introduction", NULL);
  keuze_test_settle ();

  for (guint i = 0; i < json_array_get_length (options); i++)
    {
      GtkWidget *tile = keuze_test_find_widget (page, KEUZE_TYPE_TILE, i);

      g_assert_nonnull (tile);
      g_assert_true (gtk_widget_compute_bounds (tile, scroller, &bounds));
      g_assert_cmpfloat (bounds.origin.y, >=, 0);
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (scroller));
    }
}

static JsonObject *
find_option (Fixture    *fixture,
             const char *id)
{
  JsonArray *options = get_list (fixture, "options");

  for (guint i = 0; i < json_array_get_length (options); i++)
    {
      JsonObject *option = json_array_get_object_element (options, i);

      if (g_str_equal (json_object_get_string_member (option, "id"), id))
        return option;
    }

  g_error ("No option “%s”", id);
}

static gboolean
is_for_severity (JsonObject *option,
                 const char *severity)
{
  JsonArray *severities = json_object_get_array_member (option, "severities");

  for (guint i = 0; i < json_array_get_length (severities); i++)
    {
      JsonObject *placement = json_array_get_object_element (severities, i);

      if (g_str_equal (json_object_get_string_member (placement, "severity"), severity))
        return TRUE;
    }

  return FALSE;
}

/* How much of a column, from 0 to 1, lies behind the tile. */
static double
measure_cover (GtkWidget  *page,
               GtkWidget  *tile,
               const char *css_class)
{
  graphene_rect_t tile_bounds, column_bounds;
  GtkWidget *column = NULL;
  double start, end;

  for (guint i = 0; column == NULL || !gtk_widget_has_css_class (column, css_class); i++)
    {
      column = keuze_test_find_widget (page, ADW_TYPE_BIN, i);
      g_assert_nonnull (column);
    }

  g_assert_true (gtk_widget_compute_bounds (tile, page, &tile_bounds));
  g_assert_true (gtk_widget_compute_bounds (column, page, &column_bounds));
  start = MAX (tile_bounds.origin.x, column_bounds.origin.x);
  end = MIN (tile_bounds.origin.x + tile_bounds.size.width,
             column_bounds.origin.x + column_bounds.size.width);

  return MAX (0, end - start) / column_bounds.size.width;
}

/* A tile stands across the columns of its severities, and under no other. */
static void
test_tiles_span_their_severities (Fixture       *fixture,
                                  gconstpointer  data)
{
  static const char * const severities[] = { "mild", "moderate", "severe" };
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  GtkWidget *tile;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-introduction", NULL);
  keuze_test_settle ();

  for (guint i = 0; (tile = keuze_test_find_widget (page, KEUZE_TYPE_TILE, i)) != NULL; i++)
    {
      KeuzeOption *shown = keuze_tile_get_option (KEUZE_TILE (tile));
      JsonObject *option = find_option (fixture, keuze_entry_get_id (KEUZE_ENTRY (shown)));

      assert_tile_tells_facts (fixture, tile, option);

      for (guint j = 0; j < G_N_ELEMENTS (severities); j++)
        {
          g_autofree char *css_class = g_strconcat ("severity-", severities[j], NULL);
          double cover = measure_cover (page, tile, css_class);

          if (is_for_severity (option, severities[j]))
            g_assert_cmpfloat (cover, >, 0.9);
          else
            g_assert_cmpfloat (cover, <, 0.01);
        }
    }
}

static void
assert_option_page (Fixture    *fixture,
                    JsonObject *option,
                    const char *shown)
{
  JsonArray *involves = json_object_get_array_member (option, "involves");
  JsonArray *examples = json_object_get_array_member (option, "examples");
  JsonArray *severities = json_object_get_array_member (option, "severities");
  JsonObject *referral = json_object_get_object_member (option, "referral");
  JsonObject *payment = json_object_get_object_member (option, "payment");
  JsonArray *covers = json_object_get_array_member (payment, "covers");

  assert_shows_member (shown, option, "title");
  assert_shows_member (shown, referral, "text");
  assert_shows_member (shown, payment, "text");
  assert_shows (shown, find_title (fixture, "referral_needs",
                                   json_object_get_string_member (referral, "need")));
  if (!g_str_equal (json_object_get_string_member (option, "title"),
                    json_object_get_string_member (option, "local_name")))
    assert_shows_member (shown, option, "local_name");

  for (guint i = 0; i < json_array_get_length (involves); i++)
    assert_shows (shown, json_array_get_string_element (involves, i));

  for (guint i = 0; i < json_array_get_length (examples); i++)
    {
      assert_shows_member (shown, json_array_get_object_element (examples, i), "title");
      assert_shows_member (shown, json_array_get_object_element (examples, i), "text");
    }

  for (guint i = 0; i < json_array_get_length (severities); i++)
    {
      JsonObject *placement = json_array_get_object_element (severities, i);

      assert_shows (shown, find_title (fixture, "severities",
                                       json_object_get_string_member (placement, "severity")));
    }

  for (guint i = 0; i < json_array_get_length (covers); i++)
    {
      JsonObject *cover = json_array_get_object_element (covers, i);

      assert_shows (shown, find_title (fixture, "payers", json_object_get_string_member (cover, "payer")));
      assert_shows (shown, find_title (fixture, "audiences",
                                       json_object_get_string_member (cover, "audience")));
      if (json_object_has_member (cover, "limit"))
        assert_shows_member (shown, json_object_get_object_member (cover, "limit"), "text");
    }
}

/* Folded, a page has no words explained; unfolded, each of those it names. */
static void
assert_glossary (Fixture    *fixture,
                 JsonObject *option,
                 GtkWidget  *page)
{
  JsonArray *ids = json_object_get_array_member (option, "glossary");
  JsonArray *words = get_list (fixture, "glossary");
  GtkWidget *row = keuze_test_find_widget (page, KEUZE_TYPE_GLOSSARY_ROW, 0);
  g_autofree char *shown = NULL;

  g_assert_cmpuint (count_widgets (row, ADW_TYPE_ACTION_ROW), ==, 1);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  keuze_test_settle ();

  shown = keuze_test_read_text (row);
  g_assert_cmpuint (count_widgets (row, ADW_TYPE_ACTION_ROW), ==, 1 + json_array_get_length (ids));
  for (guint i = 0; i < json_array_get_length (ids); i++)
    {
      for (guint j = 0; j < json_array_get_length (words); j++)
        {
          JsonObject *word = json_array_get_object_element (words, j);

          if (!g_str_equal (json_object_get_string_member (word, "id"), json_array_get_string_element (ids, i)))
            continue;

          assert_shows_member (shown, word, "title");
          assert_shows_member (shown, word, "text");
        }
    }
}

static void
test_option_pages (Fixture       *fixture,
                   gconstpointer  data)
{
  JsonArray *options = get_list (fixture, "options");
  AdwNavigationView *navigation = get_navigation (fixture);

  for (guint i = 0; i < json_array_get_length (options); i++)
    {
      JsonObject *option = json_array_get_object_element (options, i);
      AdwNavigationPage *page;
      g_autofree char *shown = NULL;

      keuze_window_open_option (fixture->window, json_object_get_string_member (option, "id"));
      keuze_test_settle ();
      page = adw_navigation_view_get_visible_page (navigation);
      g_assert_true (KEUZE_IS_OPTION_PAGE (page));
      g_assert_cmpstr (adw_navigation_page_get_title (page), ==,
                       json_object_get_string_member (option, "title"));

      shown = keuze_test_read_text (GTK_WIDGET (page));
      assert_option_page (fixture, option, shown);
      assert_shows_member (shown, json_array_get_object_element (get_list (fixture, "links"), 0), "url");
      assert_glossary (fixture, option, GTK_WIDGET (page));

      gtk_widget_activate_action (GTK_WIDGET (page), "navigation.pop", NULL);
      keuze_test_settle ();
      g_assert_false (KEUZE_IS_OPTION_PAGE (adw_navigation_view_get_visible_page (navigation)));
    }
}

static void
test_unknown_option_opens_nothing (Fixture       *fixture,
                                   gconstpointer  data)
{
  AdwNavigationPage *before = adw_navigation_view_get_visible_page (get_navigation (fixture));

  keuze_window_open_option (fixture->window, "no-such-option");
  keuze_test_settle ();

  g_assert_true (adw_navigation_view_get_visible_page (get_navigation (fixture)) == before);
}

static void
test_steps (Fixture       *fixture,
            gconstpointer  data)
{
  JsonArray *steps = get_list (fixture, "steps");
  JsonArray *roles = get_list (fixture, "roles");
  g_autofree char *all = NULL;
  GtkWidget *page;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
  page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_STEPS_PAGE, 0);
  keuze_test_settle ();
  g_assert_cmpuint (count_widgets (page, KEUZE_TYPE_STEP_CARD), ==, 4);

  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      JsonObject *step = json_array_get_object_element (steps, i);
      JsonArray *options = json_object_get_array_member (step, "options");
      GtkWidget *card = keuze_test_find_widget (page, KEUZE_TYPE_STEP_CARD, i);
      g_autofree char *shown = keuze_test_read_text (card);

      assert_shows_member (shown, step, "name");
      assert_shows_member (shown, step, "title");
      assert_shows_member (shown, step, "text");
      assert_shows_member (shown, step, "who");
      g_assert_cmpuint (count_widgets (card, KEUZE_TYPE_OPTION_LINK), ==, json_array_get_length (options));
      for (guint j = 0; j < json_array_get_length (options); j++)
        {
          JsonObject *placement = json_array_get_object_element (options, j);

          assert_shows (shown, find_title (fixture, "options",
                                           json_object_get_string_member (placement, "option")));
        }
    }

  all = keuze_test_read_text (page);
  for (guint i = 0; i < json_array_get_length (roles); i++)
    {
      assert_shows_member (all, json_array_get_object_element (roles, i), "title");
      assert_shows_member (all, json_array_get_object_element (roles, i), "local_name");
      assert_shows_member (all, json_array_get_object_element (roles, i), "text");
    }
}

static void
test_step_link_opens_the_option (Fixture       *fixture,
                                 gconstpointer  data)
{
  GtkWidget *card, *link, *page;
  AdwNavigationPage *opened;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
  page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_STEPS_PAGE, 0);
  keuze_test_settle ();
  card = keuze_test_find_widget (page, KEUZE_TYPE_STEP_CARD, 3);
  link = keuze_test_find_widget (keuze_test_find_widget (card, KEUZE_TYPE_OPTION_LINK, 0),
                                 GTK_TYPE_BUTTON, 0);
  g_signal_emit_by_name (link, "clicked");
  keuze_test_settle ();

  opened = adw_navigation_view_get_visible_page (get_navigation (fixture));
  g_assert_cmpstr (adw_navigation_page_get_title (opened), ==,
                   find_title (fixture, "options", "specialised-mental-health-care"));
}

static AdwNavigationPage *
get_visible_page (Fixture *fixture)
{
  return adw_navigation_view_get_visible_page (get_navigation (fixture));
}

static void
activate (Fixture    *fixture,
          const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL);
  keuze_test_settle ();
}

static void
assert_focus_is_on (Fixture   *fixture,
                    GtkWidget *root)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  g_assert_nonnull (focus);
  g_assert_true (focus == root || gtk_widget_is_ancestor (focus, root));
}

static void
assert_pager (Fixture    *fixture,
              guint       button,
              const char *format,
              JsonArray  *options,
              gint64      position)
{
  GtkWidget *pager = keuze_test_find_widget (GTK_WIDGET (get_visible_page (fixture)), KEUZE_TYPE_OPTION_PAGER, 0);
  GtkWidget *widget = keuze_test_find_widget (pager, GTK_TYPE_BUTTON, button);
  gboolean there = position >= 0 && position < json_array_get_length (options);
  g_autofree char *name = NULL;

  g_assert_cmpint (gtk_widget_get_sensitive (widget), ==, there);
  if (!there)
    return;

  name = g_strconcat (format,
                      json_object_get_string_member (json_array_get_object_element (options, (guint) position),
                                                     "title"), NULL);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (widget), ==, name);
  gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

/* From the first option to the last and back, and then straight to where one
 * came from. */
static void
test_next_and_previous (Fixture       *fixture,
                        gconstpointer  data)
{
  JsonArray *options = get_list (fixture, "options");
  AdwNavigationPage *card = get_visible_page (fixture);
  guint n = json_array_get_length (options);

  keuze_window_open_option (fixture->window,
                            json_object_get_string_member (json_array_get_object_element (options, 0), "id"));
  keuze_test_settle ();

  for (guint i = 0; i < 2 * n - 1; i++)
    {
      guint position = i < n ? i : 2 * n - 2 - i;
      AdwNavigationPage *page = get_visible_page (fixture);

      g_assert_cmpstr (adw_navigation_page_get_title (page), ==,
                       json_object_get_string_member (json_array_get_object_element (options, position), "title"));
      assert_pager (fixture, 0, "Previous: ", options, (gint64) position - 1);
      assert_pager (fixture, 1, "Next: ", options, (gint64) position + 1);
      assert_focus_is_on (fixture, GTK_WIDGET (page));
      activate (fixture, i < n - 1 ? "win.next-option" : "win.previous-option");
    }

  gtk_widget_activate_action (GTK_WIDGET (get_visible_page (fixture)), "navigation.pop", NULL);
  keuze_test_settle ();
  g_assert_true (get_visible_page (fixture) == card);
  activate (fixture, "win.next-option");
  g_assert_true (get_visible_page (fixture) == card);
}

/* A page that was opened from another page of an option. */
static void
test_next_keeps_the_way_back (Fixture       *fixture,
                              gconstpointer  data)
{
  AdwNavigationPage *first;

  keuze_window_open_option (fixture->window, "dietetics");
  keuze_test_settle ();
  first = get_visible_page (fixture);
  keuze_window_open_option (fixture->window, "pain-clinic");
  keuze_test_settle ();
  activate (fixture, "win.next-option");
  g_assert_cmpstr (adw_navigation_page_get_title (get_visible_page (fixture)), ==,
                   find_title (fixture, "options", "specialist-rehabilitation"));

  gtk_widget_activate_action (GTK_WIDGET (get_visible_page (fixture)), "navigation.pop", NULL);
  keuze_test_settle ();
  g_assert_true (get_visible_page (fixture) == first);
}

static guint
count_other_options (Fixture    *fixture,
                     const char *severity)
{
  JsonArray *options = get_list (fixture, "options");
  guint n = 0;

  for (guint i = 0; i < json_array_get_length (options); i++)
    n += is_for_severity (json_array_get_object_element (options, i), severity);

  return n - 1;
}

/* Each severity is there, folded; unfolded it leads to every other option that
 * is for it, in the order of the card, and to no other. */
static void
test_other_options (Fixture       *fixture,
                    gconstpointer  data)
{
  JsonArray *options = get_list (fixture, "options");
  JsonArray *severities = json_object_get_array_member (find_option (fixture, "physiotherapy"), "severities");
  GtkWidget *page;

  keuze_window_open_option (fixture->window, "physiotherapy");
  keuze_test_settle ();
  page = GTK_WIDGET (get_visible_page (fixture));
  g_assert_cmpuint (count_widgets (page, KEUZE_TYPE_SEVERITY_ROW), ==, json_array_get_length (severities));
  g_assert_cmpuint (count_widgets (page, KEUZE_TYPE_OPTION_LINK), ==, 0);

  for (guint i = 0; i < json_array_get_length (severities); i++)
    {
      JsonObject *placement = json_array_get_object_element (severities, i);
      const char *severity = json_object_get_string_member (placement, "severity");
      GtkWidget *row = keuze_test_find_widget (page, KEUZE_TYPE_SEVERITY_ROW, i);
      g_autofree char *count = g_strdup_printf ("%u options", count_other_options (fixture, severity));
      guint link = 0;

      g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                       find_title (fixture, "severities", severity));
      g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, count);

      /* To unfold it again adds nothing. */
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), FALSE);
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
      keuze_test_settle ();
      g_assert_cmpuint (count_widgets (row, KEUZE_TYPE_OPTION_LINK), ==, count_other_options (fixture, severity));

      for (guint j = 0; j < json_array_get_length (options); j++)
        {
          JsonObject *option = json_array_get_object_element (options, j);
          g_autofree char *shown = NULL;

          if (!is_for_severity (option, severity) ||
              g_str_equal (json_object_get_string_member (option, "id"), "physiotherapy"))
            continue;

          shown = keuze_test_read_text (keuze_test_find_widget (row, KEUZE_TYPE_OPTION_LINK, link++));
          assert_shows_member (shown, option, "title");
        }
    }
}

static void
test_other_option_opens (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkWidget *row, *link;

  keuze_window_open_option (fixture->window, "multidisciplinary-mental-health-care");
  keuze_test_settle ();
  row = keuze_test_find_widget (GTK_WIDGET (get_visible_page (fixture)), KEUZE_TYPE_SEVERITY_ROW, 0);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  keuze_test_settle ();
  link = keuze_test_find_widget (row, KEUZE_TYPE_OPTION_LINK, 0);
  g_signal_emit_by_name (keuze_test_find_widget (link, GTK_TYPE_BUTTON, 0), "clicked");
  keuze_test_settle ();

  g_assert_cmpstr (adw_navigation_page_get_title (get_visible_page (fixture)), ==,
                   find_title (fixture, "options", "self-care"));
}

/* Whether the top of a step can be seen. */
static void
assert_in_sight (GtkWidget *page,
                 GtkWidget *card)
{
  GtkWidget *scroller = keuze_test_find_widget (page, GTK_TYPE_SCROLLED_WINDOW, 0);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (card, scroller, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, <, gtk_widget_get_height (scroller) / 2.0);
}

/* Every link to a step leads to that step, from a page on top of another. */
static void
test_option_leads_to_its_steps (Fixture       *fixture,
                                gconstpointer  data)
{
  JsonArray *steps = get_list (fixture, "steps");
  AdwNavigationPage *front = get_visible_page (fixture);
  GtkWidget *page;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
  page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_STEPS_PAGE, 0);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "overview");

  for (guint i = 1; i < 3; i++)
    {
      JsonObject *step = json_array_get_object_element (steps, i);
      GtkWidget *card = keuze_test_find_widget (page, KEUZE_TYPE_STEP_CARD, i);
      g_autofree char *shown = NULL;
      GtkWidget *option, *link;

      keuze_window_open_option (fixture->window, "dietetics");
      keuze_window_open_option (fixture->window, "physiotherapy");
      keuze_test_settle ();
      option = GTK_WIDGET (get_visible_page (fixture));
      g_assert_cmpuint (count_widgets (option, KEUZE_TYPE_STEP_LINK), ==, 2);
      link = keuze_test_find_widget (option, KEUZE_TYPE_STEP_LINK, i - 1);
      shown = keuze_test_read_text (link);
      assert_shows_member (shown, step, "name");
      assert_shows_member (shown, step, "title");

      g_signal_emit_by_name (keuze_test_find_widget (link, GTK_TYPE_BUTTON, 0), "clicked");
      keuze_test_settle ();
      keuze_test_settle ();
      g_assert_true (get_visible_page (fixture) == front);
      g_assert_true (gtk_widget_get_mapped (card));
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == card);
      assert_in_sight (page, card);
    }
}

static void
test_unknown_step_opens_nothing (Fixture       *fixture,
                                 gconstpointer  data)
{
  AdwNavigationPage *page;

  keuze_window_open_option (fixture->window, "dietetics");
  keuze_test_settle ();
  page = get_visible_page (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-step", "s", "step-9");
  keuze_test_settle ();

  g_assert_true (get_visible_page (fixture) == page);
}

static void
test_introduction (Fixture       *fixture,
                   gconstpointer  data)
{
  JsonObject *condition = json_object_get_object_member (fixture->json, "condition");
  JsonArray *points = get_list (fixture, "points");
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  g_autofree char *open = keuze_test_read_text (page);
  g_autofree char *closed = NULL;

  assert_shows_member (open, fixture->json, "question");
  assert_shows_member (open, condition, "name");
  assert_shows_member (open, condition, "short_name");
  assert_shows_member (open, condition, "definition");
  for (guint i = 0; i < json_array_get_length (points); i++)
    assert_shows_member (open, json_array_get_object_element (points, i), "text");

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-introduction", NULL);
  keuze_test_settle ();
  closed = keuze_test_read_text (page);
  g_assert_null (strstr (closed, json_object_get_string_member (condition, "definition")));

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-introduction", NULL);
  keuze_test_settle ();
}

/* Where the introduction is, on a page that may scroll or not have it at all. */
static GtkWidget *
find_introduction (Fixture *fixture)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  GtkWidget *introduction = keuze_test_find_widget (page, KEUZE_TYPE_INTRODUCTION, 0);
  graphene_rect_t bounds;

  if (introduction == NULL || !gtk_widget_get_mapped (introduction) ||
      !gtk_widget_compute_bounds (introduction, page, &bounds) ||
      bounds.origin.y < 0 || bounds.origin.y >= gtk_widget_get_height (page))
    return NULL;

  return introduction;
}

/* Closed or out of sight, and from any page. */
static void
test_introduce (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  GtkListView *list = GTK_LIST_VIEW (keuze_test_find_widget (page, GTK_TYPE_LIST_VIEW, 0));
  AdwNavigationPage *card = get_visible_page (fixture);

  activate (fixture, "win.show-introduction");
  g_assert_null (find_introduction (fixture));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
  keuze_window_open_option (fixture->window, "dietetics");
  keuze_test_settle ();

  activate (fixture, "win.introduce");
  g_assert_true (get_visible_page (fixture) == card);
  g_assert_nonnull (find_introduction (fixture));

  gtk_list_view_scroll_to (list, g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list))) - 1,
                           GTK_LIST_SCROLL_NONE, NULL);
  keuze_test_settle ();
  activate (fixture, "win.introduce");
  g_assert_nonnull (find_introduction (fixture));
}

/* However often the desktop's search asks for it, there is one page of it; and
 * none comes behind a question that has to be answered. */
static void
test_show_option (Fixture       *fixture,
                  gconstpointer  data)
{
  AdwNavigationPage *card = get_visible_page (fixture), *option;

  keuze_window_show_option (fixture->window, "dietetics");
  keuze_test_settle ();
  option = get_visible_page (fixture);
  g_assert_true (option != card);
  keuze_window_show_option (fixture->window, "dietetics");
  keuze_test_settle ();
  g_assert_true (get_visible_page (fixture) == option);

  activate (fixture, "win.clear");
  keuze_window_show_option (fixture->window, "physiotherapy");
  activate (fixture, "win.next-option");
  activate (fixture, "win.search");
  activate (fixture, "win.show-help");
  activate (fixture, "win.read-in-two-languages");
  keuze_test_settle ();
  g_assert_true (get_visible_page (fixture) == option);
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
  keuze_test_settle ();

  gtk_widget_activate_action (GTK_WIDGET (option), "navigation.pop", NULL);
  keuze_test_settle ();
  g_assert_true (get_visible_page (fixture) == card);
}

static void
press_help_button (Fixture    *fixture,
                   const char *action)
{
  GtkWidget *page, *section, *button;
  g_autofree char *name = NULL;

  activate (fixture, "win.show-help");
  page = GTK_WIDGET (get_visible_page (fixture));
  g_assert_true (KEUZE_IS_HELP_PAGE (page));

  for (guint i = 0; (section = keuze_test_find_widget (page, KEUZE_TYPE_HELP_SECTION, i)) != NULL; i++)
    {
      g_clear_pointer (&name, g_free);
      g_object_get (section, "action", &name, NULL);
      if (g_strcmp0 (name, action) != 0)
        continue;

      button = keuze_test_find_widget (section, GTK_TYPE_BUTTON, 0);
      g_signal_emit_by_name (button, "clicked");
      keuze_test_settle ();
      return;
    }

  g_assert_not_reached ();
}

/* On top of whatever was in view, and only once in a row. */
static void
test_help (Fixture       *fixture,
           gconstpointer  data)
{
  AdwNavigationPage *option, *help;

  keuze_window_open_option (fixture->window, "dietetics");
  keuze_test_settle ();
  option = get_visible_page (fixture);

  activate (fixture, "win.show-help");
  help = get_visible_page (fixture);
  g_assert_true (KEUZE_IS_HELP_PAGE (help));
  activate (fixture, "win.show-help");
  g_assert_true (get_visible_page (fixture) == help);

  /* The desktop's search can open an option over it. */
  keuze_window_show_option (fixture->window, "physiotherapy");
  keuze_test_settle ();
  activate (fixture, "win.show-help");
  g_assert_true (KEUZE_IS_HELP_PAGE (get_visible_page (fixture)));
  g_assert_true (get_visible_page (fixture) != help);
  for (guint i = 0; i < 3; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (get_visible_page (fixture)), "navigation.pop", NULL);
      keuze_test_settle ();
    }
  g_assert_true (get_visible_page (fixture) == option);
}

/* Each button leads to what it explains. */
static void
test_help_leads_there (Fixture       *fixture,
                       gconstpointer  data)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  gboolean choosing, searching;

  press_help_button (fixture, "win.show-view::steps");
  g_assert_cmpstr (keuze_window_get_view (fixture->window), ==, "steps");
  press_help_button (fixture, "win.show-view::plan");
  g_assert_cmpstr (keuze_window_get_view (fixture->window), ==, "plan");
  press_help_button (fixture, "win.show-view::overview");
  g_assert_cmpstr (keuze_window_get_view (fixture->window), ==, "overview");

  press_help_button (fixture, "win.pick-options");
  g_object_get (page, "choosing", &choosing, NULL);
  g_assert_true (choosing);
  press_help_button (fixture, "win.search");
  g_object_get (page, "searching", &searching, NULL);
  g_assert_true (searching);

  press_help_button (fixture, "win.introduce");
  g_assert_nonnull (find_introduction (fixture));
}

/* What was shown last is shown first the next time. */
static void
test_view_is_remembered (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (GSettings) settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  GtkWidget *stack = keuze_test_find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_STACK, 0);
  g_autofree char *view = NULL;

  g_assert_cmpstr (adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (stack)), ==, "overview");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  view = g_settings_get_string (settings, "view");
  g_assert_cmpstr (view, ==, "steps");

  fixture->window = keuze_test_window_new (fixture->catalog, 1100, 860);
  stack = keuze_test_find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_STACK, 0);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (stack)), ==, "steps");
}

/* A view that the settings do not know could not be remembered. */
static void
test_every_view_can_be_remembered (Fixture       *fixture,
                                   gconstpointer  data)
{
  g_autoptr (GSettings) settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  GtkWidget *stack = keuze_test_find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_STACK, 0);
  g_autoptr (GtkSelectionModel) views = adw_view_stack_get_pages (ADW_VIEW_STACK (stack));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (views)); i++)
    {
      g_autoptr (AdwViewStackPage) view = g_list_model_get_item (G_LIST_MODEL (views), i);
      g_autofree char *remembered = NULL;

      adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (stack), adw_view_stack_page_get_name (view));
      remembered = g_settings_get_string (settings, "view");
      g_assert_cmpstr (remembered, ==, adw_view_stack_page_get_name (view));
    }
}

/* The pages on the web that the card refers to, their titles as plain text. */
static void
test_about_links (Fixture       *fixture,
                  gconstpointer  data)
{
  JsonArray *links = get_list (fixture, "links");
  AdwDialog *dialog = keuze_about_dialog_new (fixture->catalog);
  g_autofree char *shown = NULL;
  GtkWidget *navigation;

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  keuze_test_settle ();
  navigation = keuze_test_find_widget (GTK_WIDGET (dialog), ADW_TYPE_NAVIGATION_VIEW, 0);
  adw_navigation_view_push_by_tag (ADW_NAVIGATION_VIEW (navigation), "details");
  keuze_test_settle ();

  shown = keuze_test_read_text (GTK_WIDGET (dialog));
  for (guint i = 0; i < json_array_get_length (links); i++)
    {
      assert_shows_member (shown, json_array_get_object_element (links, i), "title");
      assert_shows_member (shown, json_array_get_object_element (links, i), "url");
    }

  adw_dialog_force_close (dialog);
  keuze_test_settle ();
}

static char *
read_option_page (Fixture *fixture)
{
  keuze_window_open_option (fixture->window, "pain-clinic");
  keuze_test_settle ();

  return keuze_test_read_text (GTK_WIDGET (fixture->window));
}

static void
test_option_is_due_for_a_check (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autofree char *today = g_strdup (g_getenv ("SOURCE_DATE_EPOCH"));
  KeuzeOption *option = keuze_catalog_get_entry (fixture->catalog, KEUZE_LIST_OPTIONS, "pain-clinic");
  const GDate *checked = keuze_provenance_get_checked (keuze_option_get_provenance (option));
  g_autofree char *overdue = keuze_catalog_format_label (fixture->catalog, KEUZE_LABEL_OVERDUE, checked);
  g_autofree char *in_time = read_option_page (fixture);
  g_autofree char *too_late = NULL;

  g_assert_null (strstr (in_time, overdue));

  /* The first day of 2050. */
  g_setenv ("SOURCE_DATE_EPOCH", "2524608000", TRUE);
  gtk_widget_activate_action (GTK_WIDGET (get_navigation (fixture)), "navigation.pop", NULL);
  too_late = read_option_page (fixture);
  g_setenv ("SOURCE_DATE_EPOCH", today, TRUE);
  assert_shows (too_late, overdue);
}

static char *
read_steps (Fixture *fixture)
{
  GtkWidget *page;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
  keuze_test_settle ();
  page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_STEPS_PAGE, 0);

  return keuze_test_read_text (page);
}

static char *
dup_overdue_of_steps (Fixture *fixture)
{
  KeuzeStep *step = keuze_catalog_get_entry (fixture->catalog, KEUZE_LIST_STEPS, "step-1");

  return keuze_catalog_format_label (fixture->catalog, KEUZE_LABEL_OVERDUE,
                                     keuze_provenance_get_checked (keuze_step_get_provenance (step)));
}

static void
test_steps_tell_their_sources (Fixture       *fixture,
                               gconstpointer  data)
{
  g_autofree char *sources = keuze_footnotes_dup_steps (fixture->catalog);
  g_autofree char *overdue = dup_overdue_of_steps (fixture);
  g_autofree char *shown = read_steps (fixture);

  assert_shows (shown, sources);
  g_assert_null (strstr (shown, overdue));
}

static void
test_steps_are_due_for_a_check (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autofree char *today = g_strdup (g_getenv ("SOURCE_DATE_EPOCH"));
  g_autofree char *overdue = dup_overdue_of_steps (fixture);
  g_autofree char *shown = NULL;

  /* The first day of 2050. */
  g_setenv ("SOURCE_DATE_EPOCH", "2524608000", TRUE);
  shown = read_steps (fixture);
  g_setenv ("SOURCE_DATE_EPOCH", today, TRUE);
  assert_shows (shown, overdue);
}

static void
add (const char *name,
     gsize       first_variant,
     gsize       n_variants,
     void      (*test) (Fixture *, gconstpointer))
{
  for (gsize i = first_variant; i < first_variant + n_variants; i++)
    {
      g_autofree char *path = g_strdup_printf ("/page/%s/%s-%dx%d", name, variants[i].language,
                                               variants[i].width, variants[i].height);

      g_test_add (path, Fixture, &variants[i], set_up, test, tear_down);
    }
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  add ("about-links", 0, 2, test_about_links);
  add ("introduction", 0, 4, test_introduction);
  add ("show-option", 0, 2, test_show_option);
  add ("help", 0, 4, test_help);
  add ("help-leads-there", 0, 4, test_help_leads_there);
  add ("introduce", 0, 4, test_introduce);
  add ("view-is-remembered", 0, 1, test_view_is_remembered);
  add ("every-view-can-be-remembered", 0, 1, test_every_view_can_be_remembered);
  add ("overview", 0, 4, test_overview);
  add ("all-options-at-a-glance", 0, 2, test_all_options_at_a_glance);
  add ("tiles-span-their-severities", 0, 2, test_tiles_span_their_severities);
  add ("option-pages", 0, 4, test_option_pages);
  add ("option-is-due-for-a-check", 0, 4, test_option_is_due_for_a_check);
  add ("steps-tell-their-sources", 0, 2, test_steps_tell_their_sources);
  add ("steps-are-due-for-a-check", 0, 2, test_steps_are_due_for_a_check);
  add ("unknown-option-opens-nothing", 0, 1, test_unknown_option_opens_nothing);
  add ("next-and-previous", 0, 1, test_next_and_previous);
  add ("next-keeps-the-way-back", 0, 1, test_next_keeps_the_way_back);
  add ("other-options", 0, 1, test_other_options);
  add ("other-option-opens", 0, 4, test_other_option_opens);
  add ("option-leads-to-its-steps", 0, 4, test_option_leads_to_its_steps);
  add ("unknown-step-opens-nothing", 0, 1, test_unknown_step_opens_nothing);
  add ("steps", 0, 4, test_steps);
  add ("step-link-opens-the-option", 0, 1, test_step_link_opens_the_option);

  return g_test_run ();
}
