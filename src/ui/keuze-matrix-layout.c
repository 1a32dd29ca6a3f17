/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "keuze-matrix-layout.h"
#include "keuze-severity.h"

/* Room for the name of a group beside the columns, in units that grow with
 * the text size. */
#define LANE_WIDTH_SP 124

#define GAP 4

/**
 * KeuzeMatrixLayout:
 *
 * One line of the overview: a lane for the name of a group, and a column for
 * each severity, all columns equally wide. A child stands in the lane or spans
 * some of the columns. Because the widths follow from the line's own width
 * alone, lines in different widgets stand in the same columns.
 *
 * In a narrow window the line is stacked: its children stand below each other.
 *
 * Since: 0.1
 */

struct _KeuzeMatrixLayout
{
  GtkLayoutManager parent_instance;

  gboolean stacked;
};

G_DEFINE_FINAL_TYPE (KeuzeMatrixLayout, keuze_matrix_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROP_STACKED = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/**
 * KeuzeMatrixCell:
 *
 * Where a child stands in a `KeuzeMatrixLayout`.
 *
 * Since: 0.1
 */

struct _KeuzeMatrixCell
{
  GtkLayoutChild parent_instance;

  int column;
  int span;
  gboolean overflows;
};

G_DEFINE_FINAL_TYPE (KeuzeMatrixCell, keuze_matrix_cell, GTK_TYPE_LAYOUT_CHILD)

enum
{
  CELL_PROP_COLUMN = 1,
  CELL_PROP_SPAN,
  CELL_PROP_OVERFLOWS,
  CELL_N_PROPS
};

static GParamSpec *cell_properties[CELL_N_PROPS];

static void
keuze_matrix_cell_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeuzeMatrixCell *self = KEUZE_MATRIX_CELL (object);

  switch (prop_id)
    {
    case CELL_PROP_COLUMN:
      g_value_set_int (value, self->column);
      break;
    case CELL_PROP_SPAN:
      g_value_set_int (value, self->span);
      break;
    case CELL_PROP_OVERFLOWS:
      g_value_set_boolean (value, self->overflows);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_matrix_cell_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeuzeMatrixCell *self = KEUZE_MATRIX_CELL (object);

  switch (prop_id)
    {
    case CELL_PROP_COLUMN:
      self->column = g_value_get_int (value);
      break;
    case CELL_PROP_SPAN:
      self->span = g_value_get_int (value);
      break;
    case CELL_PROP_OVERFLOWS:
      self->overflows = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  gtk_layout_manager_layout_changed (gtk_layout_child_get_layout_manager (GTK_LAYOUT_CHILD (self)));
}

static void
keuze_matrix_cell_class_init (KeuzeMatrixCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = keuze_matrix_cell_get_property;
  object_class->set_property = keuze_matrix_cell_set_property;

  /**
   * KeuzeMatrixCell:column:
   *
   * The first column, 0 for mild; -1 for the lane.
   */
  cell_properties[CELL_PROP_COLUMN] =
    g_param_spec_int ("column", NULL, NULL, -1, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeMatrixCell:span:
   *
   * How many columns the child spans.
   */
  cell_properties[CELL_PROP_SPAN] =
    g_param_spec_int ("span", NULL, NULL, 1, G_MAXINT, 1,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeMatrixCell:overflows:
   *
   * Whether a child in the lane may reach into the line below, whose lane is
   * empty, so that it does not make its own line higher.
   */
  cell_properties[CELL_PROP_OVERFLOWS] =
    g_param_spec_boolean ("overflows", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, CELL_N_PROPS, cell_properties);
}

static void
keuze_matrix_cell_init (KeuzeMatrixCell *self)
{
  self->span = 1;
}

static KeuzeMatrixCell *
get_cell (KeuzeMatrixLayout *self,
          GtkWidget         *child)
{
  return KEUZE_MATRIX_CELL (gtk_layout_manager_get_layout_child (GTK_LAYOUT_MANAGER (self), child));
}

static int
get_lane_width (GtkWidget *widget)
{
  return (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, LANE_WIDTH_SP,
                                      gtk_widget_get_settings (widget));
}

/* The start and width of a cell in a line that is this wide. */
static void
find_span (KeuzeMatrixLayout *self,
           GtkWidget         *widget,
           KeuzeMatrixCell   *cell,
           int                width,
           int               *start,
           int               *length)
{
  int lane = get_lane_width (widget);
  int rest = MAX (0, width - lane);

  if (self->stacked)
    {
      *start = 0;
      *length = width;
    }
  else if (cell->column < 0)
    {
      *start = 0;
      *length = lane - GAP;
    }
  else
    {
      int end = MIN (cell->column + cell->span, KEUZE_N_SEVERITIES);

      *start = lane + cell->column * rest / KEUZE_N_SEVERITIES + GAP;
      *length = MAX (0, lane + end * rest / KEUZE_N_SEVERITIES - GAP - *start);
    }
}

static int
measure_width (KeuzeMatrixLayout *self,
               GtkWidget         *widget,
               gboolean           natural)
{
  int widest = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      KeuzeMatrixCell *cell = get_cell (self, child);
      int child_minimum, child_natural, needed;

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1,
                          &child_minimum, &child_natural, NULL, NULL);
      needed = natural ? child_natural : child_minimum;

      if (!self->stacked && cell->column >= 0)
        {
          int column = (needed + 2 * GAP + cell->span - 1) / cell->span;

          needed = get_lane_width (widget) + column * KEUZE_N_SEVERITIES;
        }

      widest = MAX (widest, needed);
    }

  return widest;
}

static int
measure_child_height (KeuzeMatrixLayout *self,
                      GtkWidget         *widget,
                      GtkWidget         *child,
                      int                width)
{
  int start, length, height;

  find_span (self, widget, get_cell (self, child), width, &start, &length);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width < 0 ? -1 : length,
                      &height, NULL, NULL, NULL);

  return height;
}

static gboolean
is_in_lane (KeuzeMatrixLayout *self,
            GtkWidget         *child)
{
  return !self->stacked && get_cell (self, child)->column < 0;
}

static int
measure_height (KeuzeMatrixLayout *self,
                GtkWidget         *widget,
                int                width)
{
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;

      if (self->stacked)
        height += measure_child_height (self, widget, child, width);
      else if (!is_in_lane (self, child) || !get_cell (self, child)->overflows)
        height = MAX (height, measure_child_height (self, widget, child, width));
    }

  return height;
}

/* The tiles of a line are as high as the highest of them, however high the
 * name of the group beside them is. Without a name they fill the line. */
static int
find_tile_height (KeuzeMatrixLayout *self,
                  GtkWidget         *widget,
                  int                width,
                  int                height)
{
  gboolean has_lane = FALSE;
  int highest = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;

      if (is_in_lane (self, child))
        has_lane = TRUE;
      else
        highest = MAX (highest, measure_child_height (self, widget, child, width));
    }

  return has_lane ? highest : height;
}

static GtkSizeRequestMode
keuze_matrix_layout_get_request_mode (GtkLayoutManager *manager,
                                      GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
keuze_matrix_layout_measure (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             GtkOrientation    orientation,
                             int               for_size,
                             int              *minimum,
                             int              *natural,
                             int              *minimum_baseline,
                             int              *natural_baseline)
{
  KeuzeMatrixLayout *self = KEUZE_MATRIX_LAYOUT (manager);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = measure_width (self, widget, FALSE);
      *natural = measure_width (self, widget, TRUE);
    }
  else
    {
      *minimum = *natural = measure_height (self, widget, for_size);
    }
}

static void
keuze_matrix_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              int               width,
                              int               height,
                              int               baseline)
{
  KeuzeMatrixLayout *self = KEUZE_MATRIX_LAYOUT (manager);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int tile_height = find_tile_height (self, widget, width, height);
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation allocation = { .y = y, .height = tile_height };

      if (!gtk_widget_should_layout (child))
        continue;

      find_span (self, widget, get_cell (self, child), width, &allocation.x, &allocation.width);
      if (mirrored)
        allocation.x = width - allocation.x - allocation.width;

      if (self->stacked || is_in_lane (self, child))
        allocation.height = measure_child_height (self, widget, child, width);
      if (self->stacked)
        y += allocation.height;

      gtk_widget_size_allocate (child, &allocation, -1);
    }
}

static GtkLayoutChild *
keuze_matrix_layout_create_child (GtkLayoutManager *manager,
                                  GtkWidget        *widget,
                                  GtkWidget        *child)
{
  return g_object_new (KEUZE_TYPE_MATRIX_CELL,
                       "layout-manager", manager,
                       "child-widget", child,
                       NULL);
}

static void
keuze_matrix_layout_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  KeuzeMatrixLayout *self = KEUZE_MATRIX_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_STACKED:
      g_value_set_boolean (value, self->stacked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_matrix_layout_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  KeuzeMatrixLayout *self = KEUZE_MATRIX_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_STACKED:
      self->stacked = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
keuze_matrix_layout_class_init (KeuzeMatrixLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = keuze_matrix_layout_get_property;
  object_class->set_property = keuze_matrix_layout_set_property;

  layout_class->allocate = keuze_matrix_layout_allocate;
  layout_class->create_layout_child = keuze_matrix_layout_create_child;
  layout_class->get_request_mode = keuze_matrix_layout_get_request_mode;
  layout_class->layout_child_type = KEUZE_TYPE_MATRIX_CELL;
  layout_class->measure = keuze_matrix_layout_measure;

  /**
   * KeuzeMatrixLayout:stacked:
   *
   * Whether the children stand below each other.
   */
  properties[PROP_STACKED] =
    g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_matrix_layout_init (KeuzeMatrixLayout *self)
{
}

static GtkLayoutChild *
find_layout_child (GtkWidget *child)
{
  GtkLayoutManager *manager = gtk_widget_get_layout_manager (gtk_widget_get_parent (child));

  return gtk_layout_manager_get_layout_child (manager, child);
}

/**
 * keuze_matrix_layout_place:
 * @child: a child of a widget that has a `KeuzeMatrixLayout`
 * @column: the first column, 0 for mild
 * @span: how many columns it spans
 *
 * Places a child across columns.
 */
void
keuze_matrix_layout_place (GtkWidget *child,
                           int        column,
                           int        span)
{
  g_return_if_fail (GTK_IS_WIDGET (child));

  g_object_set (find_layout_child (child),
                "column", column,
                "span", span,
                NULL);
}

/**
 * keuze_matrix_layout_name:
 * @child: a child of a widget that has a `KeuzeMatrixLayout`
 * @overflows: whether it may reach into the line below, whose lane is empty
 *
 * Places a child in the lane beside the columns.
 */
void
keuze_matrix_layout_name (GtkWidget *child,
                          gboolean   overflows)
{
  g_return_if_fail (GTK_IS_WIDGET (child));

  g_object_set (find_layout_child (child),
                "column", -1,
                "overflows", overflows,
                NULL);
}
