/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether nothing moves for who asked the system for less motion: whatever is
 * done, all of it is seen at once, and a while later nothing has changed.
 */

#include "config.h"

#include "keuze-compare-carousel.h"
#include "keuze-notice.h"
#include "keuze-overview-page.h"
#include "keuze-test-colors.h"
#include "keuze-test-window.h"

/* Any animation of the platform takes longer than a few frames. */
#define MANY_SETTLES 4

static void
open_option (KeuzeWindow *window)
{
  keuze_window_open_option (window, "physiotherapy");
}

static void
unfold (KeuzeWindow *window)
{
  GtkWidget *view = keuze_test_find_widget (GTK_WIDGET (window), ADW_TYPE_NAVIGATION_VIEW, 0);
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view));
  GtkWidget *row = keuze_test_find_widget (GTK_WIDGET (page), ADW_TYPE_EXPANDER_ROW, 0);

  gtk_widget_grab_focus (row);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
}

static void
close_option (KeuzeWindow *window)
{
  GtkWidget *view = keuze_test_find_widget (GTK_WIDGET (window), ADW_TYPE_NAVIGATION_VIEW, 0);

  adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

static void
pick_severity (KeuzeWindow *window)
{
  gtk_widget_activate_action (keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_OVERVIEW_PAGE, 0),
                              "severity.pick", "s", "severe");
}

static void
search (KeuzeWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
}

static void
choose (KeuzeWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.choose", "s", "dietetics");
}

static void
compare (KeuzeWindow *window)
{
  const char * const ids[] = { "dietetics", "physiotherapy", NULL };

  keuze_window_compare (window, ids);
}

static void
show_next_column (KeuzeWindow *window)
{
  GtkWidget *carousel = keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_COMPARE_CAROUSEL, 0);

  adw_toggle_group_set_active (ADW_TOGGLE_GROUP (keuze_test_find_widget (carousel, ADW_TYPE_TOGGLE_GROUP, 0)), 1);
}

static void
show_step (KeuzeWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-step", "s", "step-3");
}

static void
show_plan (KeuzeWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "plan");
}

static void
add_option (KeuzeWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.add-option", "s", "dietetics");
}

/* One that is shown for a time would be gone before a slow machine has looked
 * twice. */
static void
tell (KeuzeWindow *window)
{
  AdwToast *toast = adw_toast_new ("Something");

  adw_toast_set_timeout (toast, 0);
  keuze_window_add_toast (window, toast);
}

static void
be_silent (KeuzeWindow *window)
{
  GtkWidget *overlay = keuze_test_find_widget (GTK_WIDGET (window), ADW_TYPE_TOAST_OVERLAY, 0);

  adw_toast_overlay_dismiss_all (ADW_TOAST_OVERLAY (overlay));
}

static void
open_dialog (KeuzeWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.add-experience", "(ss)", "", "");
}

static void
close_dialog (KeuzeWindow *window)
{
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
}

static void
alert (KeuzeWindow *window)
{
  keuze_notice_present (GTK_WIDGET (window), "Heading", "Body");
}

static const struct
{
  const char *name;
  void (*act) (KeuzeWindow *window);
} deeds[] = {
  { "open option", open_option },
  { "unfold", unfold },
  { "close option", close_option },
  { "pick severity", pick_severity },
  { "choose", choose },
  { "search", search },
  { "compare", compare },
  { "next column", show_next_column },
  { "step", show_step },
  { "plan", show_plan },
  { "add option", add_option },
  { "no toast", be_silent },
  { "open dialogue", open_dialog },
  { "close dialogue", close_dialog },
  { "alert", alert },
  { "close alert", close_dialog },
  { "toast", tell },
  { "toast gone", be_silent },
};

static gboolean
is_equal (const KeuzeTestColors *one,
          const KeuzeTestColors *other)
{
  return one->width == other->width && one->height == other->height &&
         memcmp (one->pixels, other->pixels, 4 * (gsize) one->width * (gsize) one->height) == 0;
}

/* Whether all is seen a few frames after it was done. */
static gboolean
is_at_once (KeuzeWindow *window,
            void       (*act) (KeuzeWindow *window))
{
  KeuzeTestColors soon, later;
  gboolean same;

  act (window);
  keuze_test_settle ();
  keuze_test_colors_take (&soon, GTK_NATIVE (window));
  for (guint i = 0; i < MANY_SETTLES; i++)
    keuze_test_settle ();
  keuze_test_colors_take (&later, GTK_NATIVE (window));
  same = is_equal (&soon, &later);
  keuze_test_colors_clear (&soon);
  keuze_test_colors_clear (&later);

  return same;
}

static void
test_nothing_moves (void)
{
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window = keuze_test_window_new (catalog, 360, 640);

  for (gsize i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      g_test_message ("%s", deeds[i].name);
      g_assert_true (is_at_once (window, deeds[i].act));
    }

  gtk_window_destroy (GTK_WINDOW (window));
  keuze_test_iterate ();
  g_assert_finalize_object (catalog);
}

static gboolean
fade (GtkWidget     *widget,
      GdkFrameClock *clock,
      gpointer       user_data)
{
  gtk_widget_set_opacity (widget, gtk_widget_get_opacity (widget) - 0.01);

  return gtk_widget_get_opacity (widget) > 0;
}

static void
fade_out (KeuzeWindow *window)
{
  gtk_widget_add_tick_callback (adw_application_window_get_content (ADW_APPLICATION_WINDOW (window)),
                                fade, NULL, NULL);
}

/* The test above could not fail if no movement were ever seen. An animation of
 * the platform may be over before a slow machine has drawn anything, so this one
 * goes by frames. */
static void
test_movement_is_seen (void)
{
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window = keuze_test_window_new (catalog, 360, 640);

  g_assert_false (is_at_once (window, fade_out));

  gtk_window_destroy (GTK_WINDOW (window));
  keuze_test_iterate ();
  g_assert_finalize_object (catalog);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  g_test_add_func ("/motion/nothing-moves", test_nothing_moves);
  g_test_add_func ("/motion/movement-is-seen", test_movement_is_seen);

  return g_test_run ();
}
