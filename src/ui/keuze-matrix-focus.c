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
