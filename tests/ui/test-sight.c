/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether nothing is told by colour alone: what differs in meaning has to differ
 * for who sees no colours at all, or not all of them, at 3:1. What is only
 * another colour to others is the same to them.
 */

#include "config.h"

#include "keuze-desk.h"
#include "keuze-overview-page.h"
#include "keuze-severity-heading.h"
#include "keuze-severity-toggles.h"
#include "keuze-test-colors.h"
#include "keuze-test-plan.h"
#include "keuze-test-window.h"
#include "keuze-tile.h"

#define DIFFERENT 3.0

/* More than the edge of a letter that moved a little. */
#define MANY_PIXELS 12

static KeuzeTestColors
look_as (const KeuzeTestColors *picture,
         KeuzeTestSight         sight)
{
  KeuzeTestColors seen = *picture;

  seen.pixels = g_memdup2 (picture->pixels, 4 * (gsize) picture->width * (gsize) picture->height);
  keuze_test_colors_filter (&seen, sight);

  return seen;
}

/* How much of what is in one place in one picture differs from what is in one
 * of the same size in another. */
static guint
count_different (const KeuzeTestColors *one,
                 const graphene_rect_t *place,
                 const KeuzeTestColors *other,
                 const graphene_rect_t *other_place)
{
  guint n = 0;

  for (int y = 0; y < (int) MIN (place->size.height, other_place->size.height); y++)
    {
      for (int x = 0; x < (int) MIN (place->size.width, other_place->size.width); x++)
        {
          double light = keuze_test_colors_get_luminance (one, (int) place->origin.x + x, (int) place->origin.y + y);
          double other_light = keuze_test_colors_get_luminance (other, (int) other_place->origin.x + x,
                                                                (int) other_place->origin.y + y);

          n += keuze_test_colors_compare (light, other_light) >= DIFFERENT;
        }
    }

  return n;
}

static void
assert_different (const char            *what,
                  const KeuzeTestColors *one,
                  const graphene_rect_t *place,
                  const KeuzeTestColors *other,
                  const graphene_rect_t *other_place)
{
  for (KeuzeTestSight sight = 0; sight < KEUZE_TEST_N_SIGHTS; sight++)
    {
      KeuzeTestColors seen = look_as (one, sight), other_seen = look_as (other, sight);
      guint n = count_different (&seen, place, &other_seen, other_place);

      g_test_message ("%s: %u pixels differ in %s", what, n, keuze_test_sight_get_name (sight));
      if (n < MANY_PIXELS)
        g_error ("%s looks the same in %s", what, keuze_test_sight_get_name (sight));
      keuze_test_colors_clear (&seen);
      keuze_test_colors_clear (&other_seen);
    }
}

static graphene_rect_t
get_place (GtkWidget *widget)
{
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (gtk_widget_get_root (widget)), &place));

  return place;
}

typedef void (*Change) (KeuzeWindow *window,
                        GtkWidget   *widget);

/* What a widget shows once something has been done to it. */
static void
assert_change_is_seen (KeuzeWindow *window,
                       GtkWidget   *widget,
                       const char  *what,
                       Change       change)
{
  KeuzeTestColors before, after;
  graphene_rect_t place;

  g_assert_nonnull (widget);
  keuze_test_settle ();
  place = get_place (widget);
  keuze_test_colors_take (&before, GTK_NATIVE (window));
  change (window, widget);
  keuze_test_colors_take (&after, GTK_NATIVE (window));
  assert_different (what, &before, &place, &after, &place);
  keuze_test_colors_clear (&before);
  keuze_test_colors_clear (&after);
}

static GtkWidget *
find_tile (KeuzeWindow *window,
           const char  *id)
{
  GtkWidget *tile;

  for (guint i = 0; (tile = keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_TILE, i)) != NULL; i++)
    {
      KeuzeOption *option = keuze_tile_get_option (KEUZE_TILE (tile));

      if (gtk_widget_get_mapped (tile) && option != NULL &&
          g_str_equal (keuze_entry_get_id (KEUZE_ENTRY (option)), id))
        return tile;
    }

  g_assert_not_reached ();
}

static GtkWidget *
get_overview (KeuzeWindow *window)
{
  return keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
}

static void
pick_mild (KeuzeWindow *window,
           GtkWidget   *widget)
{
  gtk_widget_activate_action (get_overview (window), "severity.pick", "s", "mild");
}

static void
plan (KeuzeWindow *window,
      GtkWidget   *tile)
{
  KeuzeOption *option = keuze_tile_get_option (KEUZE_TILE (tile));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.add-option", "s", keuze_entry_get_id (KEUZE_ENTRY (option)));
}

static void
choose (KeuzeWindow *window,
        GtkWidget   *tile)
{
  KeuzeOption *option = keuze_tile_get_option (KEUZE_TILE (tile));

  gtk_widget_activate_action (get_overview (window), "overview.choose", "s",
                              keuze_entry_get_id (KEUZE_ENTRY (option)));
}

static void
mark_step (KeuzeWindow *window,
           GtkWidget   *button)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.mark-step", "s", "step-1");
}

static GtkWidget *
find_class (GtkWidget  *root,
            const char *css_class)
{
  GtkWidget *found = gtk_widget_has_css_class (root, css_class) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_class (child, css_class);

  return found;
}

static void
test_changes (void)
{
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window = keuze_test_window_new (catalog, 1100, 860);
  GtkWidget *page = get_overview (window);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-introduction", NULL);
  assert_change_is_seen (window, keuze_test_find_widget (page, KEUZE_TYPE_SEVERITY_HEADING, 0), "a severity in focus",
                         pick_mild);
  gtk_widget_activate_action (page, "overview.clear", NULL);
  assert_change_is_seen (window, find_tile (window, "medical-specialist"), "an option out of focus", pick_mild);
  gtk_widget_activate_action (page, "overview.clear", NULL);
  gtk_widget_activate_action (page, "overview.choose", "s", "dietetics");
  assert_change_is_seen (window, find_tile (window, "physiotherapy"), "a chosen option", choose);
  gtk_widget_activate_action (page, "overview.cancel", NULL);
  assert_change_is_seen (window, find_tile (window, "physiotherapy"), "an option in the plan", plan);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "steps");
  keuze_test_settle ();
  assert_change_is_seen (window, find_class (GTK_WIDGET (window), "here-button"), "the step where we are", mark_step);

  gtk_window_destroy (GTK_WINDOW (window));
  keuze_test_iterate ();
  g_assert_finalize_object (catalog);
}

static void
test_toggles (void)
{
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window = keuze_test_window_new (catalog, 360, 640);
  GtkWidget *toggles = keuze_test_find_widget (get_overview (window), KEUZE_TYPE_SEVERITY_TOGGLES, 0);

  /* The window begins with the view that was shown last. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "overview");
  keuze_test_settle ();
  assert_change_is_seen (window, keuze_test_find_widget (toggles, ADW_TYPE_TOGGLE_GROUP, 0),
                         "a severity that is picked", pick_mild);

  gtk_window_destroy (GTK_WINDOW (window));
  keuze_test_iterate ();
  g_assert_finalize_object (catalog);
}

/* Of a set of marks, each has a shape of its own. */
static void
assert_marks_differ (const char * const *names)
{
  GtkWidget *window = gtk_window_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *one, *other;
  KeuzeTestColors picture;

  for (guint i = 0; names[i] != NULL; i++)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (names[i]));
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);
  keuze_test_colors_take (&picture, GTK_NATIVE (window));

  for (one = gtk_widget_get_first_child (box); one != NULL; one = gtk_widget_get_next_sibling (one))
    {
      for (other = gtk_widget_get_next_sibling (one); other != NULL; other = gtk_widget_get_next_sibling (other))
        {
          graphene_rect_t place = get_place (one), other_place = get_place (other);
          g_autofree char *what = g_strdup_printf ("%s beside %s", gtk_image_get_icon_name (GTK_IMAGE (one)),
                                                   gtk_image_get_icon_name (GTK_IMAGE (other)));

          assert_different (what, &picture, &place, &picture, &other_place);
        }
    }

  keuze_test_colors_clear (&picture);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_marks (void)
{
  const char * const severities[] = {
    "keuze-severity-mild-symbolic", "keuze-severity-moderate-symbolic", "keuze-severity-severe-symbolic", NULL
  };
  const char * const states[] = {
    "keuze-state-considering-symbolic", "keuze-state-chosen-symbolic", "keuze-state-under-way-symbolic",
    "keuze-state-tried-symbolic", "keuze-state-stopped-symbolic", NULL
  };
  const char * const sameness[] = { "keuze-same-symbolic", "keuze-different-symbolic", NULL };

  assert_marks_differ (severities);
  assert_marks_differ (states);
  assert_marks_differ (sameness);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);
  keuze_test_get_application ();

  g_test_add_func ("/sight/changes", test_changes);
  g_test_add_func ("/sight/toggles", test_toggles);
  g_test_add_func ("/sight/marks", test_marks);

  return g_test_run ();
}
