/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether nothing is lost in a small window with text twice as large as usual,
 * by the zoom of the app or by that of the system: no text is cut off or lies
 * outside of the window, and nothing has to be scrolled sideways.
 */

#include "config.h"

#include "keuze-compare-carousel.h"
#include "keuze-test-walk.h"
#include "keuze-test-window.h"

#define WIDTH 360
#define HEIGHT 640

typedef struct
{
  KeuzeWindow *window;
  const char *page;
  guint n_faults;
  guint n_texts;
} Report;

static void
tell (Report     *report,
      GtkWidget  *widget,
      const char *fault)
{
  g_test_message ("%s: %s “%s” %s", report->page, G_OBJECT_TYPE_NAME (widget),
                  GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "", fault);
  report->n_faults++;
}

/* The title of a header bar stands on the page below it once more, that of an
 * option above its column, and the hint in an empty entry is only an example. */
static gboolean
stands_elsewhere (GtkWidget *label)
{
  gboolean is_toggle = gtk_widget_get_ancestor (label, ADW_TYPE_TOGGLE_GROUP) != NULL;

  return gtk_widget_get_ancestor (label, ADW_TYPE_HEADER_BAR) != NULL ||
         gtk_widget_get_ancestor (label, GTK_TYPE_TEXT) != NULL ||
         (is_toggle && gtk_widget_get_ancestor (label, KEUZE_TYPE_COMPARE_CAROUSEL) != NULL);
}

/* Only one column of a comparison is in view in a small window. */
static gboolean
is_beside_view (GtkWidget             *label,
                const graphene_rect_t *bounds)
{
  return gtk_widget_get_ancestor (label, ADW_TYPE_CAROUSEL) != NULL &&
         (bounds->origin.x + bounds->size.width <= 0 || bounds->origin.x >= WIDTH);
}

/* Whether its letters have the room that they need, and in view. */
static void
check_text (Report    *report,
            GtkWidget *label)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  graphene_rect_t bounds;
  int width, height;

  g_assert_true (gtk_widget_compute_bounds (label, GTK_WIDGET (report->window), &bounds));
  if (is_beside_view (label, &bounds))
    return;

  report->n_texts++;
  if (pango_layout_is_ellipsized (layout))
    tell (report, label, "is cut off");

  pango_layout_get_pixel_size (layout, &width, &height);
  if (height > gtk_widget_get_height (label) + 1)
    tell (report, label, "is cut off at the bottom");

  if (width > gtk_widget_get_width (label) + 1 || bounds.origin.x < 0 || bounds.origin.x + bounds.size.width > WIDTH)
    tell (report, label, "is cut off at the side");
}

static void
check_sideways (Report            *report,
                GtkScrolledWindow *scroller)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (scroller);

  if (gtk_adjustment_get_upper (adjustment) > gtk_adjustment_get_page_size (adjustment))
    tell (report, GTK_WIDGET (scroller), "has to be scrolled sideways");
}

static void
check (Report    *report,
       GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget) && !stands_elsewhere (widget))
    check_text (report, widget);
  if (GTK_IS_SCROLLED_WINDOW (widget))
    check_sideways (report, GTK_SCROLLED_WINDOW (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check (report, child);
}

static void
look (KeuzeWindow *window,
      GtkWidget   *root,
      const char  *page,
      gpointer     user_data)
{
  Report *report = user_data;
  guint before = report->n_texts;

  report->window = window;
  report->page = page;
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), ==, WIDTH);
  check (report, root);
  g_test_message ("%s: %u texts", page, report->n_texts - before);
  /* What is to be printed is drawn, and has no labels. */
  if (!g_str_equal (page, "preview"))
    g_assert_cmpuint (report->n_texts, >, before);
}

static void
walk (void)
{
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window = keuze_test_window_new (catalog, WIDTH, HEIGHT);
  Report report = { NULL };

  keuze_test_walk (window, catalog, look, &report);
  gtk_window_destroy (GTK_WINDOW (window));
  keuze_test_iterate ();
  g_assert_finalize_object (catalog);
  g_assert_cmpuint (report.n_texts, >, 500);
  g_assert_cmpuint (report.n_faults, ==, 0);
}

static void
test_zoom (void)
{
  g_autoptr (GSettings) settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");

  g_settings_set_int (settings, "text-zoom", 200);
  walk ();
  g_settings_reset (settings, "text-zoom");
}

static void
test_system (void)
{
  g_autoptr (GSettings) system = g_settings_new ("org.gnome.desktop.interface");

  g_settings_set_double (system, "text-scaling-factor", 2);
  walk ();
  g_settings_reset (system, "text-scaling-factor");
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  g_test_add_func ("/large-text/zoom", test_zoom);
  g_test_add_func ("/large-text/system", test_system);

  return g_test_run ();
}
