/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-wrap-layout.h"

/**
 * KeuzeWrapLayout:
 *
 * Children beside each other, as many as there is room for, and the rest on the
 * lines below. What is longer than a line is wrapped within it.
 *
 * In libadwaita 1.7 a box that wraps puts what is longer than a line beside
 * itself, where one reads from right to left. Once no libadwaita that we build
 * with does so, AdwWrapBox can take the place of this.
 *
 * Since: 0.1
 */

struct _KeuzeWrapLayout
{
  GtkLayoutManager parent_instance;

  double align;
  int child_spacing;
  int line_spacing;
  gboolean spread;
};

G_DEFINE_FINAL_TYPE (KeuzeWrapLayout, keuze_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROP_ALIGN = 1,
  PROP_CHILD_SPACING,
  PROP_LINE_SPACING,
  PROP_SPREAD,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The children of a line, how many they are and how much room they take. */
typedef struct
{
  GtkWidget *first;
  guint n_children;
  int width;
  int height;
} Line;

/* That one or the next one after it that takes any room. */
static GtkWidget *
find_shown (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return find_shown (gtk_widget_get_next_sibling (child));
}

/* In a line that is this wide; -1 for any width. */
static int
measure_width (GtkWidget *child,
               int        width)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  return width < 0 ? natural : MAX (minimum, MIN (natural, width));
}

static int
measure_height (GtkWidget *child,
                int        width)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);

  return minimum;
}

static Line
find_line (KeuzeWrapLayout *self,
           GtkWidget       *first,
           int              width)
{
  Line line = { .first = first };

  for (GtkWidget *child = first; child != NULL; child = get_next (child))
    {
      int child_width = measure_width (child, width);
      int needed = line.width + (line.n_children > 0 ? self->child_spacing : 0) + child_width;

      if (line.n_children > 0 && width >= 0 && needed > width)
        break;

      line.n_children++;
      line.width = needed;
      line.height = MAX (line.height, measure_height (child, child_width));
    }

  return line;
}

/* The first child of the next line. */
static GtkWidget *
pass_over (const Line *line)
{
  GtkWidget *child = line->first;

  for (guint i = 0; i < line->n_children; i++)
    child = get_next (child);

  return child;
}

static void
allocate_line (KeuzeWrapLayout *self,
               const Line      *line,
               int              width,
               int              y,
               gboolean         is_mirrored)
{
  GtkWidget *child = line->first;
  double rest = MAX (width - line->width, 0);
  double gap = self->spread && line->n_children > 1 ? rest / (line->n_children - 1) : 0;
  double x = self->spread ? 0 : rest * self->align;

  for (guint i = 0; i < line->n_children; i++)
    {
      GtkAllocation place = { (int) (x + 0.5), y, measure_width (child, width), line->height };

      x += place.width + self->child_spacing + gap;
      if (is_mirrored)
        place.x = width - place.x - place.width;
      gtk_widget_size_allocate (child, &place, -1);
      child = get_next (child);
    }
}

static void
keuze_wrap_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  KeuzeWrapLayout *self = KEUZE_WRAP_LAYOUT (manager);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *child = find_shown (gtk_widget_get_first_child (widget));
  int y = 0;

  while (child != NULL)
    {
      Line line = find_line (self, child, width);

      allocate_line (self, &line, width, y, is_mirrored);
      y += line.height + self->line_spacing;
      child = pass_over (&line);
    }
}

static GtkSizeRequestMode
keuze_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_minimum_width (GtkWidget *widget)
{
  int widest = 0;

  for (GtkWidget *child = find_shown (gtk_widget_get_first_child (widget)); child != NULL; child = get_next (child))
    widest = MAX (widest, measure_width (child, 0));

  return widest;
}

static int
measure_lines (KeuzeWrapLayout *self,
               GtkWidget       *widget,
               int              width)
{
  GtkWidget *child = find_shown (gtk_widget_get_first_child (widget));
  int height = 0;

  while (child != NULL)
    {
      Line line = find_line (self, child, width);

      height += line.height;
      child = pass_over (&line);
      if (child != NULL)
        height += self->line_spacing;
    }

  return height;
}

static void
keuze_wrap_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  KeuzeWrapLayout *self = KEUZE_WRAP_LAYOUT (manager);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = measure_minimum_width (widget);
      *natural = find_line (self, find_shown (gtk_widget_get_first_child (widget)), -1).width;
    }
  else
    {
      *minimum = *natural = measure_lines (self, widget, for_size);
    }
}

static void
keuze_wrap_layout_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeuzeWrapLayout *self = KEUZE_WRAP_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_ALIGN:
      g_value_set_double (value, self->align);
      break;
    case PROP_CHILD_SPACING:
      g_value_set_int (value, self->child_spacing);
      break;
    case PROP_LINE_SPACING:
      g_value_set_int (value, self->line_spacing);
      break;
    case PROP_SPREAD:
      g_value_set_boolean (value, self->spread);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_wrap_layout_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeuzeWrapLayout *self = KEUZE_WRAP_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_ALIGN:
      self->align = g_value_get_double (value);
      break;
    case PROP_CHILD_SPACING:
      self->child_spacing = g_value_get_int (value);
      break;
    case PROP_LINE_SPACING:
      self->line_spacing = g_value_get_int (value);
      break;
    case PROP_SPREAD:
      self->spread = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
keuze_wrap_layout_class_init (KeuzeWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = keuze_wrap_layout_get_property;
  object_class->set_property = keuze_wrap_layout_set_property;

  layout_class->allocate = keuze_wrap_layout_allocate;
  layout_class->get_request_mode = keuze_wrap_layout_get_request_mode;
  layout_class->measure = keuze_wrap_layout_measure;

  /**
   * KeuzeWrapLayout:align:
   *
   * Where the children of a line stand in it: 0 for its start, 1 for its end.
   */
  properties[PROP_ALIGN] =
    g_param_spec_double ("align", NULL, NULL, 0, 1, 0,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeWrapLayout:child-spacing:
   *
   * How much room there is between the children of a line.
   */
  properties[PROP_CHILD_SPACING] =
    g_param_spec_int ("child-spacing", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeWrapLayout:line-spacing:
   *
   * How much room there is between lines.
   */
  properties[PROP_LINE_SPACING] =
    g_param_spec_int ("line-spacing", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeWrapLayout:spread:
   *
   * Whether what room is left in a line goes between its children.
   */
  properties[PROP_SPREAD] =
    g_param_spec_boolean ("spread", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_wrap_layout_init (KeuzeWrapLayout *self)
{
}
