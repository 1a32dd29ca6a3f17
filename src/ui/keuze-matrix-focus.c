/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-matrix-focus.h"
#include "keuze-matrix-line.h"
#include "keuze-tile.h"

/* A list moves its focus by rows; on the overview it has to move by what lies
 * above, below and beside a tile. */

static GtkWidget *
get_sibling (GtkWidget *widget,
             gboolean   forward)
{
  return forward ? gtk_widget_get_next_sibling (widget) : gtk_widget_get_prev_sibling (widget);
}

static gboolean
is_shown_tile (GtkWidget *widget)
{
  return KEUZE_IS_TILE (widget) && gtk_widget_get_visible (widget);
}

/* How many columns lie between a tile and a column; 0 where it covers it. */
static guint
measure_distance (GtkWidget *tile,
                  guint      column)
{
  guint first, count;

  keuze_matrix_row_find_span (keuze_tile_get_option (KEUZE_TILE (tile)), &first, &count);

  if (column < first)
    return first - column;

  return column < first + count ? 0 : column - (first + count - 1);
}

static GtkWidget *
find_nearest_tile (GtkWidget *line,
                   guint      column)
{
  GtkWidget *nearest = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (line);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (is_shown_tile (child) &&
          (nearest == NULL || measure_distance (child, column) < measure_distance (nearest, column)))
        nearest = child;
    }

  return nearest;
}

static gboolean
move_beside (GtkWidget *tile,
             gboolean   forward)
{
  GtkWidget *other = get_sibling (tile, forward);

  while (other != NULL && !is_shown_tile (other))
    other = get_sibling (other, forward);

  return other != NULL && gtk_widget_grab_focus (other);
}

/* Each item of the list has one child: a line, or the introduction. */
static gboolean
move_to_line (GtkWidget        *tile,
              gboolean          forward,
              GtkDirectionType  direction)
{
  GtkWidget *item = gtk_widget_get_parent (gtk_widget_get_ancestor (tile, KEUZE_TYPE_MATRIX_LINE));
  GtkWidget *other = get_sibling (item, forward);
  GtkWidget *child = other != NULL ? gtk_widget_get_first_child (other) : NULL;
  guint first, count;

  if (child == NULL)
    return FALSE;

  if (!KEUZE_IS_MATRIX_LINE (child))
    return gtk_widget_child_focus (child, direction);

  keuze_matrix_row_find_span (keuze_tile_get_option (KEUZE_TILE (tile)), &first, &count);

  return gtk_widget_grab_focus (find_nearest_tile (child, first));
}

/* A line that was made only now cannot look for where in it to put the focus. */
static gboolean
focus_item (GtkWidget        *child,
            GtkDirectionType  direction)
{
  if (gtk_widget_get_mapped (child))
    return gtk_widget_child_focus (child, direction);

  return KEUZE_IS_MATRIX_LINE (child) && gtk_widget_grab_focus (find_nearest_tile (child, 0));
}

/* The list makes only what is in sight, so its end is brought there first. */
static GtkWidget *
get_end (GtkListView *list,
         gboolean     forward)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list)));

  if (n > 0)
    gtk_list_view_scroll_to (list, forward ? 0 : n - 1, GTK_LIST_SCROLL_NONE, NULL);

  return forward ? gtk_widget_get_first_child (GTK_WIDGET (list)) : gtk_widget_get_last_child (GTK_WIDGET (list));
}

static gboolean
has_option (KeuzeMatrixRow *row,
            KeuzeOption    *option)
{
  GListModel *options = keuze_matrix_row_get_options (row);

  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeOption) other = g_list_model_get_item (options, i);

      if (other == option)
        return TRUE;
    }

  return FALSE;
}

/* The list begins with the introduction where it has one. */
static gboolean
find_position (GtkListView *list,
               KeuzeOption *option,
               guint       *position)
{
  GListModel *items = G_LIST_MODEL (gtk_list_view_get_model (list));

  for (*position = 0; *position < g_list_model_get_n_items (items); (*position)++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (items, *position);

      if (KEUZE_IS_MATRIX_ROW (item) && has_option (KEUZE_MATRIX_ROW (item), option))
        return TRUE;
    }

  return FALSE;
}

static gboolean
focus_tile_of (GtkWidget   *widget,
               KeuzeOption *option)
{
  if (is_shown_tile (widget) &&
      keuze_tile_get_option (KEUZE_TILE (widget)) == option)
    return gtk_widget_grab_focus (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (focus_tile_of (child, option))
        return TRUE;
    }

  return FALSE;
}

/* The list brings an item into sight when the focus enters it, and not what in
 * it has the focus. The introduction, which is its first, can be longer than
 * the page. */
static void
bring_into_sight (GtkListView *list,
                  GtkWidget   *item)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (list)));
  graphene_rect_t bounds;

  /* In the frame in which the page changes its layout, nothing takes the focus. */
  if (focus == NULL || KEUZE_IS_MATRIX_LINE (gtk_widget_get_first_child (item)) ||
      !gtk_widget_compute_bounds (focus, item, &bounds))
    return;

  gtk_adjustment_clamp_page (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list)),
                             bounds.origin.y, bounds.origin.y + bounds.size.height);
}

/**
 * keuze_matrix_focus_move:
 * @list: the list of the overview
 * @direction: where to
 *
 * Moves the focus from the focused tile to the one above, below or beside it.
 *
 * Returns: whether there was one
 */
gboolean
keuze_matrix_focus_move (GtkListView      *list,
                         GtkDirectionType  direction)
{
  gboolean mirrored;
  GtkWidget *tile;

  g_return_val_if_fail (GTK_IS_LIST_VIEW (list), FALSE);

  mirrored = gtk_widget_get_direction (GTK_WIDGET (list)) == GTK_TEXT_DIR_RTL;
  tile = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (list)));
  if (tile == NULL || !KEUZE_IS_TILE (tile) ||
      !gtk_widget_is_ancestor (tile, GTK_WIDGET (list)))
    return FALSE;

  switch (direction)
    {
    case GTK_DIR_LEFT:
      return move_beside (tile, mirrored);
    case GTK_DIR_RIGHT:
      return move_beside (tile, !mirrored);
    case GTK_DIR_UP:
      return move_to_line (tile, FALSE, direction);
    case GTK_DIR_DOWN:
      return move_to_line (tile, TRUE, direction);
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      return FALSE;
    }
}

/**
 * keuze_matrix_focus_tab:
 * @list: the list of the overview
 * @forward: whether to the next, not the previous
 *
 * Moves the focus as Tab does: in from outside to the first, and through all of
 * the list. The list itself would look for a row to focus, and here a row is
 * not what can have it.
 *
 * Returns: whether there was something to go to
 */
gboolean
keuze_matrix_focus_tab (GtkListView *list,
                        gboolean     forward)
{
  GtkDirectionType direction = forward ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD;
  GtkWidget *item;
  gboolean inside;

  g_return_val_if_fail (GTK_IS_LIST_VIEW (list), FALSE);

  item = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (list)));
  inside = item != NULL && gtk_widget_is_ancestor (item, GTK_WIDGET (list));
  while (inside && gtk_widget_get_parent (item) != GTK_WIDGET (list))
    item = gtk_widget_get_parent (item);
  if (!inside)
    item = get_end (list, forward);

  for (; item != NULL; item = get_sibling (item, forward))
    {
      GtkWidget *child = gtk_widget_get_first_child (item);

      if (child != NULL && focus_item (child, direction))
        {
          bring_into_sight (list, item);
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * keuze_matrix_focus_find:
 * @list: the list of the overview
 * @option: an option
 *
 * Gives the focus to the tile of an option, and brings it into sight.
 *
 * Returns: whether the list has one
 */
gboolean
keuze_matrix_focus_find (GtkListView *list,
                         KeuzeOption *option)
{
  guint position;

  g_return_val_if_fail (GTK_IS_LIST_VIEW (list), FALSE);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), FALSE);

  if (!find_position (list, option, &position))
    return FALSE;

  gtk_list_view_scroll_to (list, position, GTK_LIST_SCROLL_NONE, NULL);

  return focus_tile_of (GTK_WIDGET (list), option);
}
