/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether one sees where the focus is: a picture of each kind of thing with the
 * focus, and one without, have to differ all around it, at 3:1.
 */

#include "config.h"

#include "keuze-test-colors.h"
#include "keuze-test-walk.h"
#include "keuze-test-window.h"

#define RING_CONTRAST 3.0

/* How far a ring may be from what it is around. */
#define REACH 6

#define MANY_STOPS 80

typedef struct
{
  GHashTable *kinds;
  guint n_faults;
} Report;

static void
press_tab (KeuzeWindow *window)
{
  g_signal_emit_by_name (window, "move-focus", GTK_DIR_TAB_FORWARD);
  keuze_test_iterate ();
}

/* What is styled alike has the same ring. */
static char *
get_kind (GtkWidget *widget)
{
  g_auto (GStrv) classes = gtk_widget_get_css_classes (widget);
  g_autofree char *joined = g_strjoinv (".", classes);

  return g_strdup_printf ("%s.%s in %s", gtk_widget_get_css_name (widget), joined,
                          gtk_widget_get_css_name (gtk_widget_get_parent (widget)));
}

/* Of a text in an entry or a row, what shows the focus is the whole of it. */
static GtkWidget *
find_ringed (GtkWidget *focus)
{
  GtkWidget *row;

  if (!GTK_IS_TEXT (focus) && !GTK_IS_TEXT_VIEW (focus))
    return focus;

  row = gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW);

  return row != NULL ? row : gtk_widget_get_parent (focus);
}

/* How many pixels around it changed enough. */
static guint
count_changed (GtkWidget             *widget,
               GtkWidget             *window,
               const KeuzeTestColors *with,
               const KeuzeTestColors *without,
               guint                 *wanted)
{
  graphene_rect_t bounds, seen = GRAPHENE_RECT_INIT (0, 0, (float) with->width, (float) with->height);
  guint n = 0;

  g_assert_true (gtk_widget_compute_bounds (widget, window, &bounds));
  graphene_rect_intersection (&bounds, &seen, &bounds);
  *wanted = (guint) (bounds.size.width + bounds.size.height);
  graphene_rect_inset (&bounds, -REACH, -REACH);
  graphene_rect_intersection (&bounds, &seen, &bounds);

  for (int y = (int) bounds.origin.y; y < (int) (bounds.origin.y + bounds.size.height); y++)
    {
      for (int x = (int) bounds.origin.x; x < (int) (bounds.origin.x + bounds.size.width); x++)
        n += keuze_test_colors_compare (keuze_test_colors_get_luminance (with, x, y),
                                        keuze_test_colors_get_luminance (without, x, y)) >= RING_CONTRAST;
    }

  return n;
}

static void
check_ring (Report      *report,
            KeuzeWindow *window,
            GtkWidget   *focus,
            const char  *page)
{
  GtkWidget *ringed = find_ringed (focus);
  g_autofree char *kind = get_kind (ringed);
  KeuzeTestColors with, without;
  guint n, wanted;

  if (!g_hash_table_add (report->kinds, g_strdup (kind)))
    return;

  keuze_test_colors_take (&with, GTK_NATIVE (window));
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  keuze_test_colors_take (&without, GTK_NATIVE (window));
  gtk_window_set_focus (GTK_WINDOW (window), focus);
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);

  n = count_changed (ringed, GTK_WIDGET (window), &with, &without, &wanted);
  g_test_message ("%s: %s: %u of %u", page, kind, n, wanted);
  if (n < wanted)
    {
      g_test_message ("%s: a focus on %s is not seen", page, kind);
      report->n_faults++;
    }
  keuze_test_colors_clear (&with);
  keuze_test_colors_clear (&without);
}

static void
look (KeuzeWindow *window,
      GtkWidget   *root,
      const char  *page,
      gpointer     user_data)
{
  /* Where each kind of thing is, at least once. */
  const char * const pages[] = {
    "overview", "choosing", "search", "dietetics", "comparison", "print", "steps with a mark", "plan", "agreement",
    "experience", "preferences", "notice", NULL
  };
  GtkWidget *first;

  if (!g_strv_contains (pages, page))
    return;

  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  press_tab (window);
  first = gtk_window_get_focus (GTK_WINDOW (window));
  check_ring (user_data, window, first, page);
  for (guint i = 0; i < MANY_STOPS; i++)
    {
      press_tab (window);
      if (gtk_window_get_focus (GTK_WINDOW (window)) == first)
        break;
      check_ring (user_data, window, gtk_window_get_focus (GTK_WINDOW (window)), page);
    }
}

static void
test_focus_is_seen (void)
{
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window = keuze_test_window_new (catalog, 1100, 860);
  Report report = { g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };

  keuze_test_walk (window, catalog, look, &report);
  gtk_window_destroy (GTK_WINDOW (window));
  keuze_test_iterate ();
  g_assert_finalize_object (catalog);
  g_assert_cmpuint (g_hash_table_size (report.kinds), >, 20);
  g_assert_cmpuint (report.n_faults, ==, 0);
  g_hash_table_unref (report.kinds);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  g_test_add_func ("/focus/is-seen", test_focus_is_seen);

  return g_test_run ();
}
