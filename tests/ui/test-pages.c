/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each page shows, checked against the JSON of the catalogue as plain
 * JSON: not against the model that the pages themselves read.
 */

#include "config.h"

#include <json-glib/json-glib.h>

#include "keuze-about.h"
#include "keuze-matrix.h"
#include "keuze-option-page.h"
#include "keuze-overview-page.h"
#include "keuze-step-card.h"
#include "keuze-option-link.h"
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

  fixture->catalog = keuze_catalog_new_for_language (variant->language, &error);
  g_assert_no_error (error);
  fixture->window = keuze_test_window_new (fixture->catalog, variant->width, variant->height);
}

/* Nothing that a page made may outlive its window. */
static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_null (fixture->window);

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
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_STEPS_PAGE, 0);
  g_autofree char *all = NULL;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
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
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_STEPS_PAGE, 0);
  GtkWidget *card, *link;
  AdwNavigationPage *opened;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
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
    assert_shows_member (shown, json_array_get_object_element (links, i), "title");

  adw_dialog_force_close (dialog);
  keuze_test_settle ();
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
  add ("overview", 0, 4, test_overview);
  add ("all-options-at-a-glance", 0, 2, test_all_options_at_a_glance);
  add ("tiles-span-their-severities", 0, 2, test_tiles_span_their_severities);
  add ("option-pages", 0, 4, test_option_pages);
  add ("unknown-option-opens-nothing", 0, 1, test_unknown_option_opens_nothing);
  add ("steps", 0, 4, test_steps);
  add ("step-link-opens-the-option", 0, 1, test_step_link_opens_the_option);

  return g_test_run ();
}
