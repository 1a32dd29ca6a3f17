/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "keuze-timeline-path.h"

/* How much higher the last stop of a horizontal path is than the first. */
#define RISE_SP 44

#define ARROW_SP 7
#define LINE_WIDTH_SP 3

/* How wide the band behind the arrows is beside the stops, and how light. */
#define BAND_PART 0.5f
#define BAND_ALPHA 0.08f
#define ARROW_ALPHA 0.65f

/**
 * KeuzeTimelinePath:
 *
 * The path of a timeline, from light to intensive: stops that get larger, on a
 * band that widens and, where it is horizontal, rises. The arrows between them
 * point both ways and are alike: a step back is as normal as a step up.
 *
 * It says nothing to a screen reader, which reads the cards at the stops.
 *
 * Since: 0.1
 */

struct _KeuzeTimelinePath
{
  GtkWidget parent_instance;

  GtkOrientation orientation;

  /* Where the middle of each stop is along the path. */
  GArray *places;
};

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeTimelinePath, keuze_timeline_path, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ORIENTABLE, NULL))

enum
{
  PROP_ORIENTATION = 1,
};

/* A stop as it is drawn. */
typedef struct
{
  graphene_point_t middle;
  float radius;
} Stop;

static float
scale (KeuzeTimelinePath *self,
       double             length)
{
  return (float) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, length,
                                        gtk_widget_get_settings (GTK_WIDGET (self)));
}

static int
get_size (GtkWidget *stop)
{
  int size;

  gtk_widget_measure (stop, GTK_ORIENTATION_HORIZONTAL, -1, &size, NULL, NULL, NULL);

  return size;
}

/* How far the middle of a stop is from the side that the path begins at. */
static int
find_height (KeuzeTimelinePath *self,
             guint              position)
{
  int first = get_size (gtk_widget_get_first_child (GTK_WIDGET (self))) / 2;
  guint n = self->places->len;

  if (n < 2)
    return first;

  return first + (int) (scale (self, RISE_SP) * (float) position / (float) (n - 1));
}

static Stop
find_stop (KeuzeTimelinePath *self,
           GtkWidget         *stop)
{
  graphene_rect_t bounds;
  Stop found;

  if (!gtk_widget_compute_bounds (stop, GTK_WIDGET (self), &bounds))
    graphene_rect_init (&bounds, 0, 0, 0, 0);

  graphene_rect_get_center (&bounds, &found.middle);
  found.radius = bounds.size.width / 2;

  return found;
}

/* A point on the line from one point to another, this far from the first. */
static graphene_point_t
step_along (graphene_point_t from,
            graphene_point_t to,
            float            distance)
{
  float length = graphene_point_distance (&from, &to, NULL, NULL);
  float part = length > 0 ? distance / length : 0;

  return GRAPHENE_POINT_INIT (from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
}

/* A point beside another one, seen on the way from that one to a third. */
static graphene_point_t
step_aside (graphene_point_t from,
            graphene_point_t to,
            float            distance)
{
  graphene_point_t ahead = step_along (from, to, distance);

  return GRAPHENE_POINT_INIT (from.x - (ahead.y - from.y), from.y + (ahead.x - from.x));
}

static void
line_to (GskPathBuilder   *builder,
         graphene_point_t  point)
{
  gsk_path_builder_line_to (builder, point.x, point.y);
}

static void
move_to (GskPathBuilder   *builder,
         graphene_point_t  point)
{
  gsk_path_builder_move_to (builder, point.x, point.y);
}

static void
draw_band (GtkSnapshot   *snapshot,
           const Stop    *one,
           const Stop    *other,
           const GdkRGBA *color)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) band = NULL;
  graphene_point_t start = step_along (one->middle, other->middle, one->radius);
  graphene_point_t end = step_along (other->middle, one->middle, other->radius);
  GdkRGBA light = *color;

  move_to (builder, step_aside (start, end, one->radius * BAND_PART));
  line_to (builder, step_aside (end, start, -other->radius * BAND_PART));
  line_to (builder, step_aside (end, start, other->radius * BAND_PART));
  line_to (builder, step_aside (start, end, -one->radius * BAND_PART));
  gsk_path_builder_close (builder);
  band = gsk_path_builder_free_to_path (g_steal_pointer (&builder));

  light.alpha *= BAND_ALPHA;
  gtk_snapshot_append_fill (snapshot, band, GSK_FILL_RULE_WINDING, &light);
}

static void
add_arrow_head (GskPathBuilder   *builder,
                graphene_point_t  tip,
                graphene_point_t  from,
                float             size)
{
  graphene_point_t foot = step_along (tip, from, size);

  move_to (builder, step_aside (foot, tip, size * 0.8f));
  line_to (builder, tip);
  line_to (builder, step_aside (foot, tip, -size * 0.8f));
}

static void
draw_arrows (KeuzeTimelinePath *self,
             GtkSnapshot       *snapshot,
             const Stop        *one,
             const Stop        *other,
             const GdkRGBA     *color)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) arrows = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (scale (self, LINE_WIDTH_SP));
  float gap = scale (self, LINE_WIDTH_SP);
  graphene_point_t start = step_along (one->middle, other->middle, one->radius + gap);
  graphene_point_t end = step_along (other->middle, one->middle, other->radius + gap);
  GdkRGBA light = *color;

  move_to (builder, start);
  line_to (builder, end);
  add_arrow_head (builder, start, end, scale (self, ARROW_SP));
  add_arrow_head (builder, end, start, scale (self, ARROW_SP));
  arrows = gsk_path_builder_free_to_path (g_steal_pointer (&builder));

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  light.alpha *= ARROW_ALPHA;
  gtk_snapshot_append_stroke (snapshot, arrows, stroke, &light);
}

static void
keuze_timeline_path_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  KeuzeTimelinePath *self = KEUZE_TIMELINE_PATH (object);

  switch (prop_id)
    {
    case PROP_ORIENTATION:
      g_value_set_enum (value, self->orientation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_timeline_path_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  KeuzeTimelinePath *self = KEUZE_TIMELINE_PATH (object);

  switch (prop_id)
    {
    case PROP_ORIENTATION:
      self->orientation = g_value_get_enum (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_timeline_path_dispose (GObject *object)
{
  GtkWidget *stop;

  while ((stop = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (stop);

  G_OBJECT_CLASS (keuze_timeline_path_parent_class)->dispose (object);
}

static void
keuze_timeline_path_finalize (GObject *object)
{
  KeuzeTimelinePath *self = KEUZE_TIMELINE_PATH (object);

  g_clear_pointer (&self->places, g_array_unref);

  G_OBJECT_CLASS (keuze_timeline_path_parent_class)->finalize (object);
}

/* How much room it takes beside the cards; along them it is as long as they
 * are. */
static void
keuze_timeline_path_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  KeuzeTimelinePath *self = KEUZE_TIMELINE_PATH (widget);
  GtkWidget *last = gtk_widget_get_last_child (widget);

  *minimum = *natural = 0;
  if (last == NULL || orientation == self->orientation)
    return;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = get_size (last);
  else
    *minimum = find_height (self, self->places->len - 1) + get_size (last) / 2;
  *natural = *minimum;
}

static void
keuze_timeline_path_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  KeuzeTimelinePath *self = KEUZE_TIMELINE_PATH (widget);
  guint position = 0;

  for (GtkWidget *stop = gtk_widget_get_first_child (widget);
       stop != NULL;
       stop = gtk_widget_get_next_sibling (stop))
    {
      int size = get_size (stop);
      int place = g_array_index (self->places, int, position);
      GtkAllocation placed = { 0, 0, size, size };

      if (self->orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          placed.x = place - size / 2;
          placed.y = height - find_height (self, position) - size / 2;
        }
      else
        {
          placed.x = (width - size) / 2;
          placed.y = place - size / 2;
        }
      gtk_widget_size_allocate (stop, &placed, -1);
      position++;
    }
}

static void
keuze_timeline_path_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  KeuzeTimelinePath *self = KEUZE_TIMELINE_PATH (widget);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && gtk_widget_get_next_sibling (child) != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      Stop one = find_stop (self, child);
      Stop other = find_stop (self, gtk_widget_get_next_sibling (child));

      draw_band (snapshot, &one, &other, &color);
      draw_arrows (self, snapshot, &one, &other, &color);
    }

  GTK_WIDGET_CLASS (keuze_timeline_path_parent_class)->snapshot (widget, snapshot);
}

static void
keuze_timeline_path_class_init (KeuzeTimelinePathClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_timeline_path_dispose;
  object_class->finalize = keuze_timeline_path_finalize;
  object_class->get_property = keuze_timeline_path_get_property;
  object_class->set_property = keuze_timeline_path_set_property;

  widget_class->measure = keuze_timeline_path_measure;
  widget_class->size_allocate = keuze_timeline_path_size_allocate;
  widget_class->snapshot = keuze_timeline_path_snapshot;

  g_object_class_override_property (object_class, PROP_ORIENTATION, "orientation");

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_css_name (widget_class, "timeline-path");
}

static void
keuze_timeline_path_init (KeuzeTimelinePath *self)
{
  self->orientation = GTK_ORIENTATION_HORIZONTAL;
  self->places = g_array_new (FALSE, TRUE, sizeof (int));
}

/**
 * keuze_timeline_path_new:
 *
 * Returns: (transfer floating): a path without stops
 */
GtkWidget *
keuze_timeline_path_new (void)
{
  return g_object_new (KEUZE_TYPE_TIMELINE_PATH, NULL);
}

/**
 * keuze_timeline_path_add_stop:
 * @self: a path
 *
 * Adds a stop at the end.
 *
 * Returns: (transfer none): the stop
 */
KeuzeTimelineStop *
keuze_timeline_path_add_stop (KeuzeTimelinePath *self)
{
  GtkWidget *stop;

  g_return_val_if_fail (KEUZE_IS_TIMELINE_PATH (self), NULL);

  g_array_set_size (self->places, self->places->len + 1);
  stop = keuze_timeline_stop_new (self->places->len);
  gtk_widget_set_parent (stop, GTK_WIDGET (self));

  return KEUZE_TIMELINE_STOP (stop);
}

/**
 * keuze_timeline_path_place_stop:
 * @self: a path that is about to be given its place
 * @position: which of its stops, from 0
 * @place: where along the path its middle is to be, from the left or the top
 */
void
keuze_timeline_path_place_stop (KeuzeTimelinePath *self,
                                guint              position,
                                int                place)
{
  g_return_if_fail (KEUZE_IS_TIMELINE_PATH (self));
  g_return_if_fail (position < self->places->len);

  if (g_array_index (self->places, int, position) == place)
    return;

  g_array_index (self->places, int, position) = place;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
