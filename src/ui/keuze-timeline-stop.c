/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <adwaita.h>

#include "keuze-timeline-stop.h"

/* How large the first stop is, and how much larger each next one: care gets
 * more intensive. */
#define RADIUS_SP 11
#define GROWTH_SP 3

/* Around it there is room for a ring where we are, and around that for a
 * trail where we have been. */
#define RING_SP 3.0
#define TRAIL_SP 6.5
#define ROOM_SP 8.0
#define RING_WIDTH_SP 2.0

/**
 * KeuzeTimelineStop:
 *
 * A step on the path of a timeline: a disk with its number. It has a ring
 * around it where we are now, and a dotted trail where something was tried.
 * Its card says the same in words.
 *
 * Since: 0.1
 */

struct _KeuzeTimelineStop
{
  GtkWidget parent_instance;

  guint number;
  gboolean here;
  gboolean tried;

  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (KeuzeTimelineStop, keuze_timeline_stop, GTK_TYPE_WIDGET)

enum
{
  PROP_HERE = 1,
  PROP_NUMBER,
  PROP_TRIED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static float
scale (KeuzeTimelineStop *self,
       double             length)
{
  return (float) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, length,
                                        gtk_widget_get_settings (GTK_WIDGET (self)));
}

static float
get_radius (KeuzeTimelineStop *self)
{
  return scale (self, RADIUS_SP + GROWTH_SP * (self->number - 1));
}

static GskPath *
create_circle (KeuzeTimelineStop *self,
               float              radius)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  graphene_point_t middle = GRAPHENE_POINT_INIT ((float) gtk_widget_get_width (GTK_WIDGET (self)) / 2,
                                                 (float) gtk_widget_get_height (GTK_WIDGET (self)) / 2);

  gsk_path_builder_add_circle (builder, &middle, radius);

  return gsk_path_builder_free_to_path (g_steal_pointer (&builder));
}

static void
draw_ring (KeuzeTimelineStop *self,
           GtkSnapshot       *snapshot,
           float              distance,
           gboolean           dotted,
           const GdkRGBA     *color)
{
  g_autoptr (GskPath) circle = create_circle (self, get_radius (self) + distance);
  g_autoptr (GskStroke) stroke = gsk_stroke_new (scale (self, RING_WIDTH_SP));

  /* Round caps make dots of dashes without a length. */
  if (dotted)
    {
      const float dashes[] = { 0, scale (self, 2 * RING_WIDTH_SP) };

      gsk_stroke_set_dash (stroke, dashes, G_N_ELEMENTS (dashes));
      gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
    }

  gtk_snapshot_append_stroke (snapshot, circle, stroke, color);
}

static void
set_flag (KeuzeTimelineStop *self,
          gboolean          *flag,
          gboolean           value,
          GParamSpec        *property)
{
  if (*flag == value)
    return;

  *flag = value;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), property);
}

static void
keuze_timeline_stop_constructed (GObject *object)
{
  KeuzeTimelineStop *self = KEUZE_TIMELINE_STOP (object);
  g_autofree char *text = g_strdup_printf ("%u", self->number);

  G_OBJECT_CLASS (keuze_timeline_stop_parent_class)->constructed (object);

  self->label = gtk_label_new (text);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

static void
keuze_timeline_stop_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  KeuzeTimelineStop *self = KEUZE_TIMELINE_STOP (object);

  switch (prop_id)
    {
    case PROP_HERE:
      g_value_set_boolean (value, self->here);
      break;
    case PROP_NUMBER:
      g_value_set_uint (value, self->number);
      break;
    case PROP_TRIED:
      g_value_set_boolean (value, self->tried);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_timeline_stop_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  KeuzeTimelineStop *self = KEUZE_TIMELINE_STOP (object);

  switch (prop_id)
    {
    case PROP_HERE:
      set_flag (self, &self->here, g_value_get_boolean (value), pspec);
      break;
    case PROP_NUMBER:
      self->number = g_value_get_uint (value);
      break;
    case PROP_TRIED:
      set_flag (self, &self->tried, g_value_get_boolean (value), pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_timeline_stop_dispose (GObject *object)
{
  KeuzeTimelineStop *self = KEUZE_TIMELINE_STOP (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (keuze_timeline_stop_parent_class)->dispose (object);
}

static void
keuze_timeline_stop_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  KeuzeTimelineStop *self = KEUZE_TIMELINE_STOP (widget);
  int label;

  gtk_widget_measure (self->label, orientation, -1, &label, NULL, NULL, NULL);
  *minimum = *natural = MAX (label, 2 * (int) ceilf (get_radius (self) + scale (self, ROOM_SP)));
}

static void
keuze_timeline_stop_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  KeuzeTimelineStop *self = KEUZE_TIMELINE_STOP (widget);
  GtkAllocation placed = { 0, 0, 0, 0 };

  gtk_widget_measure (self->label, GTK_ORIENTATION_HORIZONTAL, -1, &placed.width, NULL, NULL, NULL);
  gtk_widget_measure (self->label, GTK_ORIENTATION_VERTICAL, -1, &placed.height, NULL, NULL, NULL);
  placed.x = (width - placed.width) / 2;
  placed.y = (height - placed.height) / 2;
  gtk_widget_size_allocate (self->label, &placed, -1);
}

static void
keuze_timeline_stop_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  KeuzeTimelineStop *self = KEUZE_TIMELINE_STOP (widget);
  g_autoptr (GskPath) disk = create_circle (self, get_radius (self));
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  gtk_snapshot_append_fill (snapshot, disk, GSK_FILL_RULE_WINDING, &color);
  if (self->here)
    draw_ring (self, snapshot, scale (self, RING_SP), FALSE, &color);
  if (self->tried)
    draw_ring (self, snapshot, scale (self, TRAIL_SP), TRUE, &color);

  GTK_WIDGET_CLASS (keuze_timeline_stop_parent_class)->snapshot (widget, snapshot);
}

static void
keuze_timeline_stop_class_init (KeuzeTimelineStopClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = keuze_timeline_stop_constructed;
  object_class->dispose = keuze_timeline_stop_dispose;
  object_class->get_property = keuze_timeline_stop_get_property;
  object_class->set_property = keuze_timeline_stop_set_property;

  widget_class->measure = keuze_timeline_stop_measure;
  widget_class->size_allocate = keuze_timeline_stop_size_allocate;
  widget_class->snapshot = keuze_timeline_stop_snapshot;

  /**
   * KeuzeTimelineStop:here:
   *
   * Whether we are here now.
   */
  properties[PROP_HERE] =
    g_param_spec_boolean ("here", NULL, NULL, FALSE, flags);

  /**
   * KeuzeTimelineStop:number:
   *
   * Which step it is, from 1.
   */
  properties[PROP_NUMBER] =
    g_param_spec_uint ("number", NULL, NULL, 1, G_MAXUINT, 1,
                       G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeTimelineStop:tried:
   *
   * Whether something was tried here.
   */
  properties[PROP_TRIED] =
    g_param_spec_boolean ("tried", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_css_name (widget_class, "timeline-stop");
}

static void
keuze_timeline_stop_init (KeuzeTimelineStop *self)
{
}

/**
 * keuze_timeline_stop_new:
 * @number: which step it is, from 1
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_timeline_stop_new (guint number)
{
  return g_object_new (KEUZE_TYPE_TIMELINE_STOP, "number", number, NULL);
}
