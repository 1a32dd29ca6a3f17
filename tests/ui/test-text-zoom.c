/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The size of the text: what is asked for in the app times what is asked for
 * in the system.
 */

#include "config.h"

#include "keuze-example-card.h"
#include "keuze-option-page.h"
#include "keuze-test-window.h"
#include "keuze-text-zoom.h"
#include "keuze-zoom-row.h"

/* What the system asks for without large text, on every machine that a test
 * runs on. */
#define SYSTEM_RESOLUTION (96 * 1024)

typedef struct
{
  GSettings *settings;
  GSettings *system;
  KeuzeTextZoom *zoom;
  int n_changes;
} Fixture;

static void
count (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  fixture->system = g_settings_new ("org.gnome.desktop.interface");
  g_settings_reset (fixture->settings, "text-zoom");
  g_settings_reset (fixture->settings, "view");
  g_settings_reset (fixture->system, "text-scaling-factor");

  fixture->zoom = keuze_text_zoom_new (gdk_display_get_default ());
  g_signal_connect_swapped (fixture->zoom, "notify::percent", G_CALLBACK (count), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_settings_reset (fixture->settings, "text-zoom");
  g_settings_reset (fixture->system, "text-scaling-factor");
  g_assert_finalize_object (fixture->zoom);
  g_object_unref (fixture->settings);
  g_object_unref (fixture->system);
}

static void
assert_resolution (int expected)
{
  int resolution;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &resolution, NULL);
  /* Where the system tells nothing, GTK leaves it open. */
  g_assert_cmpint (resolution > 0 ? resolution : SYSTEM_RESOLUTION, ==, expected);
}

static void
test_grows_by_stops (Fixture       *fixture,
                     gconstpointer  data)
{
  static const int stops[] = { 100, 110, 125, 150, 175, 200 };

  for (gsize i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      g_assert_cmpint (keuze_text_zoom_get_percent (fixture->zoom), ==, stops[i]);
      g_assert_cmpint (keuze_text_zoom_get_can_shrink (fixture->zoom), ==, i > 0);
      g_assert_cmpint (keuze_text_zoom_get_can_grow (fixture->zoom), ==, i < G_N_ELEMENTS (stops) - 1);
      g_assert_cmpint (fixture->n_changes, ==, i);
      assert_resolution (SYSTEM_RESOLUTION * stops[i] / 100);
      keuze_text_zoom_grow (fixture->zoom);
    }

  /* There is nothing above the last stop. */
  g_assert_cmpint (fixture->n_changes, ==, G_N_ELEMENTS (stops) - 1);

  for (gsize i = G_N_ELEMENTS (stops); i > 0; i--)
    {
      g_assert_cmpint (keuze_text_zoom_get_percent (fixture->zoom), ==, stops[i - 1]);
      assert_resolution (SYSTEM_RESOLUTION * stops[i - 1] / 100);
      keuze_text_zoom_shrink (fixture->zoom);
    }

  g_assert_cmpint (keuze_text_zoom_get_percent (fixture->zoom), ==, 100);
}

static void
test_goes_on_from_between_two_stops (Fixture       *fixture,
                                     gconstpointer  data)
{
  g_settings_set_int (fixture->settings, "text-zoom", 137);
  assert_resolution (SYSTEM_RESOLUTION * 137 / 100);
  keuze_text_zoom_grow (fixture->zoom);
  g_assert_cmpint (keuze_text_zoom_get_percent (fixture->zoom), ==, 150);

  g_settings_set_int (fixture->settings, "text-zoom", 137);
  keuze_text_zoom_shrink (fixture->zoom);
  g_assert_cmpint (keuze_text_zoom_get_percent (fixture->zoom), ==, 125);
}

static void
test_resets (Fixture       *fixture,
             gconstpointer  data)
{
  g_settings_set_int (fixture->settings, "text-zoom", 175);
  keuze_text_zoom_reset (fixture->zoom);

  g_assert_cmpint (g_settings_get_int (fixture->settings, "text-zoom"), ==, 100);
  assert_resolution (SYSTEM_RESOLUTION);
}

static void
test_is_limited (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettingsSchemaKey) key = NULL;
  const struct {
    int percent;
    gboolean allowed;
  } cases[] = {
    { 99, FALSE },
    { 100, TRUE },
    { 200, TRUE },
    { 201, FALSE },
  };

  g_object_get (fixture->settings, "settings-schema", &schema, NULL);
  key = g_settings_schema_get_key (schema, "text-zoom");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GVariant) percent = g_variant_ref_sink (g_variant_new_int32 (cases[i].percent));

      g_assert_cmpint (g_settings_schema_key_range_check (key, percent), ==, cases[i].allowed);
    }
}

/* Kept from the last time. */
static void
test_begins_as_it_was_left (Fixture       *fixture,
                            gconstpointer  data)
{
  g_assert_finalize_object (fixture->zoom);
  g_settings_set_int (fixture->settings, "text-zoom", 150);
  fixture->zoom = keuze_text_zoom_new (gdk_display_get_default ());

  assert_resolution (SYSTEM_RESOLUTION * 150 / 100);
}

static gboolean
system_is_heard (void)
{
  g_auto (GValue) resolution = G_VALUE_INIT;

  g_value_init (&resolution, G_TYPE_INT);

  return gdk_display_get_setting (gdk_display_get_default (), "gtk-xft-dpi", &resolution);
}

/* Who asked the system for large text gets that much more again, and has it
 * back without a zoom, also when it changed in the meantime. */
static void
test_counts_with_the_system (Fixture       *fixture,
                             gconstpointer  data)
{
  /* Newer versions of GTK hear of it from a portal alone. */
  if (!system_is_heard ())
    {
      g_test_skip ("This GTK does not hear of the size of the text in the system");
      return;
    }

  g_settings_set_double (fixture->system, "text-scaling-factor", 1.25);
  assert_resolution (SYSTEM_RESOLUTION * 125 / 100);

  g_settings_set_int (fixture->settings, "text-zoom", 200);
  assert_resolution (SYSTEM_RESOLUTION * 250 / 100);

  g_settings_set_double (fixture->system, "text-scaling-factor", 1.5);
  assert_resolution (SYSTEM_RESOLUTION * 3);

  keuze_text_zoom_reset (fixture->zoom);
  assert_resolution (SYSTEM_RESOLUTION * 150 / 100);

  g_settings_set_double (fixture->system, "text-scaling-factor", 1.0);
  assert_resolution (SYSTEM_RESOLUTION);
}

/* A window that is as wide as ever holds less text: what is narrow follows. */
static void
test_breakpoints_follow (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  KeuzeCatalog *catalog = keuze_catalog_new_for_language ("en", &error);
  KeuzeWindow *window;
  GtkWidget *header, *switcher;

  g_assert_no_error (error);
  window = keuze_test_window_new (catalog, 800, 600);
  switcher = keuze_test_find_widget (GTK_WIDGET (window), ADW_TYPE_VIEW_SWITCHER_BAR, 0);
  /* Not on what a breakpoint hides: GTK 4.18 keeps the parent of such a focus
   * until another one is hidden, also after the window has gone. */
  header = keuze_test_find_widget (GTK_WIDGET (window), ADW_TYPE_HEADER_BAR, 0);
  gtk_widget_grab_focus (keuze_test_find_widget (header, GTK_TYPE_MENU_BUTTON, 0));
  g_assert_false (adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (switcher)));

  g_settings_set_int (fixture->settings, "text-zoom", 200);
  keuze_test_settle ();
  g_assert_true (adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (switcher)));

  g_settings_reset (fixture->settings, "text-zoom");
  keuze_test_settle ();
  g_assert_false (adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (switcher)));

  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (catalog);
}

/* Who reads with the keyboard goes on where they were, also where a page is
 * laid out in another way. */
static void
test_keeps_the_focus (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  KeuzeCatalog *catalog = keuze_catalog_new_for_language ("en", &error);
  KeuzeWindow *window;
  GtkWidget *page, *focus;

  g_assert_no_error (error);
  window = keuze_test_window_new (catalog, 590, 600);
  keuze_window_open_option (window, "dietetics");
  keuze_test_settle ();
  page = keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_OPTION_PAGE, 0);
  focus = keuze_test_find_widget (page, KEUZE_TYPE_EXAMPLE_CARD, 1);
  g_assert_true (gtk_widget_child_focus (focus, GTK_DIR_TAB_FORWARD));
  focus = gtk_window_get_focus (GTK_WINDOW (window));

  g_settings_set_int (fixture->settings, "text-zoom", 200);
  keuze_test_settle ();
  keuze_test_settle ();
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == focus);

  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (catalog);
}

static GtkWidget *
find_button (GtkWidget *row,
             guint      position)
{
  return keuze_test_find_widget (row, GTK_TYPE_BUTTON, position);
}

static void
test_row (Fixture       *fixture,
          gconstpointer  data)
{
  GApplication *application = G_APPLICATION (keuze_test_get_application ());
  GtkWidget *window = gtk_window_new ();
  GtkWidget *row = g_object_new (KEUZE_TYPE_ZOOM_ROW, NULL);
  const char *actions[] = { "app.zoom-out", "app.zoom-normal", "app.zoom-in" };

  gtk_widget_insert_action_group (window, "app", G_ACTION_GROUP (application));
  gtk_window_set_child (GTK_WINDOW (window), row);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      GtkWidget *button = find_button (row, i);

      g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, actions[i]);
      g_assert_nonnull (gtk_widget_get_tooltip_text (button));
    }

  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (find_button (row, 1))), ==, "100%");
  g_assert_false (gtk_widget_get_sensitive (find_button (row, 0)));
  g_assert_true (gtk_widget_get_sensitive (find_button (row, 2)));

  g_signal_emit_by_name (find_button (row, 2), "clicked");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (find_button (row, 1))), ==, "110%");
  g_assert_true (gtk_widget_get_sensitive (find_button (row, 0)));

  g_settings_set_int (fixture->settings, "text-zoom", 200);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (find_button (row, 1))), ==, "200%");
  g_assert_false (gtk_widget_get_sensitive (find_button (row, 2)));

  g_signal_emit_by_name (find_button (row, 0), "clicked");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (find_button (row, 1))), ==, "175%");
  g_signal_emit_by_name (find_button (row, 1), "clicked");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (find_button (row, 1))), ==, "100%");

  g_object_ref (row);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (row);
}

static void
add (const char *name,
     void      (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/text-zoom/", name, NULL);

  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  add ("grows-by-stops", test_grows_by_stops);
  add ("goes-on-from-between-two-stops", test_goes_on_from_between_two_stops);
  add ("resets", test_resets);
  add ("is-limited", test_is_limited);
  add ("begins-as-it-was-left", test_begins_as_it_was_left);
  add ("counts-with-the-system", test_counts_with_the_system);
  add ("breakpoints-follow", test_breakpoints_follow);
  add ("keeps-the-focus", test_keeps_the_focus);
  add ("row", test_row);

  return g_test_run ();
}
