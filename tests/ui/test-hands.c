/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether hands that shake, and hands without a mouse, can do everything: how
 * large each thing is that can be pressed, where Tab goes and in which order,
 * and whether what has the focus is in sight. WCAG 2.2 asks for targets of 24
 * by 24 pixels.
 */

#include "config.h"

#include "keuze-test-walk.h"
#include "keuze-test-window.h"

#define SMALLEST_TARGET 24

/* More stops than any page has. */
#define MANY_STOPS 150

typedef struct
{
  const char *page;
  guint n_faults;
  guint n_targets;
} Report;

static void
tell (Report     *report,
      GtkWidget  *widget,
      const char *fault)
{
  g_autofree char *text = keuze_test_read_text (widget);
  g_auto (GStrv) lines = g_strsplit (text, "\n", 2);

  g_test_message ("%s: %s “%s” in %s %s", report->page, G_OBJECT_TYPE_NAME (widget), lines[0] != NULL ? lines[0] : "",
                  G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)), fault);
  report->n_faults++;
}

/* A text is not pressed, but what it stands in; and what a row shows of what was
 * picked is pressed with the row. */
static gboolean
is_target (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget) || GTK_IS_TEXT (widget) || GTK_IS_TEXT_VIEW (widget) || GTK_IS_LIST_VIEW (widget) ||
      !gtk_widget_is_sensitive (widget))
    return FALSE;

  if (gtk_widget_get_ancestor (widget, ADW_TYPE_COMBO_ROW) != NULL)
    return ADW_IS_COMBO_ROW (widget);

  if (GTK_IS_LIST_BOX_ROW (widget))
    return gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (widget));

  return GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_SWITCH (widget) || GTK_IS_ENTRY (widget) ||
         g_str_equal (gtk_widget_get_css_name (widget), "toggle") || gtk_widget_get_focusable (widget);
}

static void
check_targets (Report    *report,
               GtkWidget *widget)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget))
    return;

  if (is_target (widget) && gtk_widget_compute_bounds (widget, widget, &bounds))
    {
      report->n_targets++;
      if (bounds.size.width < SMALLEST_TARGET || bounds.size.height < SMALLEST_TARGET)
        {
          g_autofree char *fault = g_strdup_printf ("is only %.0f×%.0f", bounds.size.width, bounds.size.height);

          tell (report, widget, fault);
        }
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_targets (report, child);
}

/* Where the focus is: an entry takes it with the text in it. */
static GtkWidget *
get_focus (KeuzeWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  return GTK_IS_TEXT (focus) ? gtk_widget_get_parent (focus) : focus;
}

static void
painted (gboolean *is_painted)
{
  *is_painted = TRUE;
}

/* Until what comes into focus has been scrolled to: that takes one frame. */
static void
press_tab (KeuzeWindow *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  gboolean is_painted = FALSE;
  gulong handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted), &is_painted);

  g_signal_emit_by_name (window, "move-focus", GTK_DIR_TAB_FORWARD);
  gtk_widget_queue_draw (GTK_WIDGET (window));
  while (!is_painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

static graphene_rect_t
get_bounds (GtkWidget *widget,
            GtkWidget *root)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, root, &bounds));

  return bounds;
}

/* A bar to scroll with lies over the edge of what is scrolled, where the pointer
 * is near it. */
static gboolean
is_there (GtkWidget              *widget,
          GtkWidget              *window,
          const graphene_point_t *place)
{
  GtkWidget *there = gtk_widget_pick (window, place->x, place->y, GTK_PICK_INSENSITIVE | GTK_PICK_NON_TARGETABLE);

  return there != NULL && (there == widget || gtk_widget_is_ancestor (there, widget) ||
                           gtk_widget_get_ancestor (there, GTK_TYPE_SCROLLBAR) != NULL);
}

/* What is larger than what it is scrolled in cannot be seen whole. */
static gboolean
can_be_whole (GtkWidget *widget)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (gtk_widget_get_parent (widget), GTK_TYPE_SCROLLED_WINDOW);

  return scroller == NULL || gtk_widget_get_height (widget) < gtk_widget_get_height (scroller) - 48;
}

/* Not scrolled away, nor under a bar or a toast: the middle of each of its
 * edges can be seen. */
static gboolean
is_in_sight (GtkWidget *widget,
             GtkWidget *window)
{
  graphene_rect_t bounds = get_bounds (widget, window);
  graphene_point_t middle;
  guint n = 0;

  graphene_rect_inset (&bounds, 2, 2);
  graphene_rect_get_center (&bounds, &middle);
  n += is_there (widget, window, &GRAPHENE_POINT_INIT (bounds.origin.x, middle.y));
  n += is_there (widget, window, &GRAPHENE_POINT_INIT (bounds.origin.x + bounds.size.width, middle.y));
  n += is_there (widget, window, &GRAPHENE_POINT_INIT (middle.x, bounds.origin.y));
  n += is_there (widget, window, &GRAPHENE_POINT_INIT (middle.x, bounds.origin.y + bounds.size.height));

  return can_be_whole (widget) ? n == 4 : n > 0;
}

/* As one reads: to the end of a line, and then the line below, or else the
 * next column. Where one reads from right to left, GTK 4.18 goes through a line
 * the wrong way, so there only the lines count. */
static gboolean
comes_after (const graphene_rect_t *one,
             const graphene_rect_t *other)
{
  gboolean from_right = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  float one_end = one->origin.y + one->size.height, other_end = other->origin.y + other->size.height;
  float shared = MIN (one_end, other_end) - MAX (one->origin.y, other->origin.y);
  gboolean is_below = shared < MIN (one->size.height, other->size.height) / 2 && other->origin.y >= one->origin.y;
  gboolean is_beside = other->origin.x >= one->origin.x + one->size.width ||
                       (from_right && other->origin.x + other->size.width <= one->origin.x);

  return is_below || is_beside || graphene_rect_contains_rect (one, other);
}

/* Both as they lie once the page has been scrolled to the other. */
static gboolean
follows (KeuzeWindow *window,
         GtkWidget   *widget,
         GtkWidget   *other)
{
  graphene_rect_t bounds = get_bounds (widget, GTK_WIDGET (window));
  graphene_rect_t other_bounds = get_bounds (other, GTK_WIDGET (window));

  return comes_after (&bounds, &other_bounds);
}

static void
check_stop (Report      *report,
            KeuzeWindow *window,
            GtkWidget   *before,
            GtkWidget   *focus)
{
  /* Most are where they belong after one frame. */
  if (!is_in_sight (focus, GTK_WIDGET (window)) || !follows (window, before, focus))
    keuze_test_settle ();

  if (!is_in_sight (focus, GTK_WIDGET (window)))
    tell (report, focus, "is hidden");
  if (!follows (window, before, focus))
    {
      tell (report, before, "comes before what is read earlier:");
      tell (report, focus, "that");
    }
}

static void
check_tab (Report      *report,
           KeuzeWindow *window)
{
  GtkWidget *first, *before, *focus;
  guint n = 0;

  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  press_tab (window);
  first = before = get_focus (window);
  g_assert_nonnull (first);
  for (n = 1; n < MANY_STOPS; n++)
    {
      press_tab (window);
      focus = get_focus (window);
      if (focus == NULL)
        {
          tell (report, before, "loses the focus");
          return;
        }
      if (focus == first)
        break;
      check_stop (report, window, before, focus);
      before = focus;
    }
  g_test_message ("%s: %u stops", report->page, n);
  if (n == MANY_STOPS)
    tell (report, first, "is never reached again");
}

static void
look (KeuzeWindow *window,
      GtkWidget   *root,
      const char  *page,
      gpointer     user_data)
{
  Report *report = user_data;
  guint before = report->n_targets;

  report->page = page;
  check_targets (report, root);
  g_test_message ("%s: %u targets", page, report->n_targets - before);
  g_assert_cmpuint (report->n_targets, >, before);
  /* Wherever a page is scrolled to, Tab goes the same way, and so it does with
   * more in the plan. A warning lies over the lowest line until it is answered. */
  if (!g_str_has_prefix (page, "end of ") && !g_str_has_prefix (page, "steps with ") && !g_str_equal (page, "warning"))
    check_tab (report, window);
}

static void
test_hands (gconstpointer data)
{
  const int *size = data;
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window = keuze_test_window_new (catalog, size[0], size[1]);
  Report report = { 0 };

  keuze_test_walk (window, catalog, look, &report);
  gtk_window_destroy (GTK_WINDOW (window));
  keuze_test_iterate ();
  g_assert_finalize_object (catalog);
  g_assert_cmpuint (report.n_faults, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  static const int wide[] = { 1100, 860 }, narrow[] = { 360, 640 };

  keuze_test_set_up (&argc, &argv);

  g_test_add_data_func ("/hands/wide", wide, test_hands);
  g_test_add_data_func ("/hands/narrow", narrow, test_hands);

  return g_test_run ();
}
