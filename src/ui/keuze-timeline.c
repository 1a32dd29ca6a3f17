/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "keuze-step-card.h"
#include "keuze-timeline.h"

/* The strip in which the path is drawn: above the cards, or beside them. */
#define STRIP_HEIGHT_SP 96
#define STRIP_WIDTH_SP 56

/* A stop on the path, and how much larger each next one is: care gets more
 * intensive. */
#define STOP_RADIUS_SP 14
#define STOP_GROWTH_SP 3

#define GAP 12
#define ARROW_SIZE 7.0
#define LINE_WIDTH 3.0

/**
 * KeuzeTimeline:
 *
 * The steps of stepped care as stops on a path that rises from light to
 * intensive, with a card at each. The arrows between them point both ways: a
 * step back is as normal as a step up. Horizontal when there is room, else
 * vertical.
 *
 * Since: 0.1
 */

struct _KeuzeTimeline
{
  GtkWidget parent_instance;

  GtkOrientation orientation;
};

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeTimeline, keuze_timeline, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ORIENTABLE, NULL))

enum
{
  PROP_ORIENTATION = 1,
};

static int
scale (KeuzeTimeline *self,
       double         length)
{
  return (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, length,
                                      gtk_widget_get_settings (GTK_WIDGET (self)));
}

static int
count_cards (KeuzeTimeline *self)
{
  int n = 0;

  for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self));
       card != NULL;
       card = gtk_widget_get_next_sibling (card))
    n++;

  return n;
}

static gboolean
is_horizontal (KeuzeTimeline *self)
{
  return self->orientation == GTK_ORIENTATION_HORIZONTAL;
}

/* How wide a card is when the timeline is this wide. */
static int
find_card_width (KeuzeTimeline *self,
                 int            width)
{
  int n = MAX (1, count_cards (self));

  if (width < 0)
    return -1;

  return is_horizontal (self) ? (width - (n - 1) * GAP) / n
                              : width - scale (self, STRIP_WIDTH_SP);
}

static void
measure_cards (KeuzeTimeline  *self,
               GtkOrientation  orientation,
               int             for_size,
               int            *largest,
               int            *sum)
{
  *largest = *sum = 0;

  for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self));
       card != NULL;
       card = gtk_widget_get_next_sibling (card))
    {
      int minimum;

      gtk_widget_measure (card, orientation, for_size, &minimum, NULL, NULL, NULL);
      *largest = MAX (*largest, minimum);
      *sum += minimum;
    }
}

static void
keuze_timeline_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  KeuzeTimeline *self = KEUZE_TIMELINE (widget);
  int gaps = MAX (0, count_cards (self) - 1) * GAP;
  int largest, sum;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_cards (self, orientation, -1, &largest, &sum);
      *minimum = is_horizontal (self) ? largest * count_cards (self) + gaps
                                      : largest + scale (self, STRIP_WIDTH_SP);
    }
  else
    {
      measure_cards (self, orientation, find_card_width (self, for_size), &largest, &sum);
      *minimum = is_horizontal (self) ? largest + scale (self, STRIP_HEIGHT_SP) : sum + gaps;
    }

  *natural = *minimum;
}

static void
keuze_timeline_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  KeuzeTimeline *self = KEUZE_TIMELINE (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int strip = is_horizontal (self) ? scale (self, STRIP_HEIGHT_SP) : scale (self, STRIP_WIDTH_SP);
  GtkAllocation allocation = { 0, 0, find_card_width (self, width), height - strip };

  if (is_horizontal (self))
    allocation.y = strip;
  else
    allocation.x = strip;

  for (GtkWidget *card = gtk_widget_get_first_child (widget);
       card != NULL;
       card = gtk_widget_get_next_sibling (card))
    {
      GtkAllocation placed;

      if (!is_horizontal (self))
        gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, allocation.width,
                            &allocation.height, NULL, NULL, NULL);

      placed = allocation;
      if (mirrored)
        placed.x = width - allocation.x - allocation.width;
      gtk_widget_size_allocate (card, &placed, -1);

      if (is_horizontal (self))
        allocation.x += allocation.width + GAP;
      else
        allocation.y += allocation.height + GAP;
    }
}

static double
get_stop_radius (KeuzeTimeline *self,
                 int            position)
{
  return scale (self, STOP_RADIUS_SP + STOP_GROWTH_SP * position);
}

/* The middle of the stop that belongs to a card. */
static graphene_point_t
find_stop (KeuzeTimeline *self,
           GtkWidget     *card,
           int            position,
           int            n)
{
  double radius = get_stop_radius (self, position);
  double largest = get_stop_radius (self, n - 1);
  graphene_rect_t bounds;
  graphene_point_t stop;

  if (!gtk_widget_compute_bounds (card, GTK_WIDGET (self), &bounds))
    graphene_rect_init (&bounds, 0, 0, 0, 0);

  if (is_horizontal (self))
    {
      double bottom = scale (self, STRIP_HEIGHT_SP) - GAP - get_stop_radius (self, 0);
      double rise = n > 1 ? (bottom - largest) * position / (n - 1) : 0;

      graphene_point_init (&stop, bounds.origin.x + bounds.size.width / 2, (float) (bottom - rise));
    }
  else
    {
      double middle = scale (self, STRIP_WIDTH_SP) / 2.0 - GAP / 2.0;
      gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

      graphene_point_init (&stop,
                           (float) (mirrored ? gtk_widget_get_width (GTK_WIDGET (self)) - middle : middle),
                           (float) (bounds.origin.y + radius + GAP));
    }

  return stop;
}

/* A point on the line from one point to another, this far from the first. */
static graphene_point_t
step_along (graphene_point_t from,
            graphene_point_t to,
            double           distance)
{
  double length = graphene_point_distance (&from, &to, NULL, NULL);
  double part = length > 0 ? distance / length : 0;

  return GRAPHENE_POINT_INIT ((float) (from.x + (to.x - from.x) * part),
                              (float) (from.y + (to.y - from.y) * part));
}

static void
add_arrow_head (GskPathBuilder   *builder,
                graphene_point_t  tip,
                graphene_point_t  from)
{
  graphene_point_t foot = step_along (tip, from, ARROW_SIZE);
  float across_x = (foot.y - tip.y) * 0.8f;
  float across_y = (tip.x - foot.x) * 0.8f;

  gsk_path_builder_move_to (builder, foot.x + across_x, foot.y + across_y);
  gsk_path_builder_line_to (builder, tip.x, tip.y);
  gsk_path_builder_line_to (builder, foot.x - across_x, foot.y - across_y);
}

static void
draw_arrows (KeuzeTimeline    *self,
             GtkSnapshot      *snapshot,
             graphene_point_t  one,
             double            one_radius,
             graphene_point_t  other,
             double            other_radius,
             const GdkRGBA    *color)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (LINE_WIDTH);
  graphene_point_t start = step_along (one, other, one_radius + 5);
  graphene_point_t end = step_along (other, one, other_radius + 5);

  gsk_path_builder_move_to (builder, start.x, start.y);
  gsk_path_builder_line_to (builder, end.x, end.y);
  add_arrow_head (builder, start, end);
  add_arrow_head (builder, end, start);
  path = gsk_path_builder_free_to_path (g_steal_pointer (&builder));

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}

static void
draw_stop (KeuzeTimeline    *self,
           GtkSnapshot      *snapshot,
           graphene_point_t  middle,
           double            radius,
           int               number,
           const GdkRGBA    *color)
{
  g_autofree char *text = g_strdup_printf ("%d", number);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) circle = NULL;
  int width, height;

  gsk_path_builder_add_circle (builder, &middle, (float) radius);
  circle = gsk_path_builder_free_to_path (g_steal_pointer (&builder));
  gtk_snapshot_append_fill (snapshot, circle, GSK_FILL_RULE_WINDING, color);

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_get_pixel_size (layout, &width, &height);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (middle.x - (float) width / 2, middle.y - (float) height / 2));
  gtk_snapshot_append_layout (snapshot, layout, &(GdkRGBA) { 1, 1, 1, 1 });
  gtk_snapshot_restore (snapshot);
}

static void
keuze_timeline_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  KeuzeTimeline *self = KEUZE_TIMELINE (widget);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GdkRGBA) accent = adw_style_manager_get_accent_color_rgba (style);
  int n = count_cards (self), position = 0;
  graphene_point_t before = GRAPHENE_POINT_INIT_ZERO;
  GdkRGBA line;

  gtk_widget_get_color (widget, &line);
  line.alpha *= 0.55f;

  for (GtkWidget *card = gtk_widget_get_first_child (widget);
       card != NULL;
       card = gtk_widget_get_next_sibling (card))
    {
      graphene_point_t stop = find_stop (self, card, position, n);
      double radius = get_stop_radius (self, position);

      if (position > 0)
        draw_arrows (self, snapshot, before, get_stop_radius (self, position - 1),
                     stop, radius, &line);
      draw_stop (self, snapshot, stop, radius, position + 1, accent);

      before = stop;
      position++;
    }

  GTK_WIDGET_CLASS (keuze_timeline_parent_class)->snapshot (widget, snapshot);
}

static GtkSizeRequestMode
keuze_timeline_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
keuze_timeline_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  KeuzeTimeline *self = KEUZE_TIMELINE (object);

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
keuze_timeline_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  KeuzeTimeline *self = KEUZE_TIMELINE (object);

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
keuze_timeline_dispose (GObject *object)
{
  GtkWidget *card;

  while ((card = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (card);

  G_OBJECT_CLASS (keuze_timeline_parent_class)->dispose (object);
}

static void
keuze_timeline_class_init (KeuzeTimelineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_timeline_dispose;
  object_class->get_property = keuze_timeline_get_property;
  object_class->set_property = keuze_timeline_set_property;

  widget_class->get_request_mode = keuze_timeline_get_request_mode;
  widget_class->measure = keuze_timeline_measure;
  widget_class->size_allocate = keuze_timeline_size_allocate;
  widget_class->snapshot = keuze_timeline_snapshot;

  g_object_class_override_property (object_class, PROP_ORIENTATION, "orientation");

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_set_css_name (widget_class, "timeline");
}

static void
keuze_timeline_init (KeuzeTimeline *self)
{
  self->orientation = GTK_ORIENTATION_HORIZONTAL;
}

/**
 * keuze_timeline_set_catalog:
 * @self: a timeline without a card
 * @catalog: a card
 *
 * Shows the steps of the card.
 */
void
keuze_timeline_set_catalog (KeuzeTimeline *self,
                            KeuzeCatalog  *catalog)
{
  GListModel *steps;

  g_return_if_fail (KEUZE_IS_TIMELINE (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (count_cards (self) == 0);

  steps = keuze_catalog_get_list (catalog, KEUZE_LIST_STEPS);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);

      gtk_widget_set_parent (keuze_step_card_new (catalog, step), GTK_WIDGET (self));
    }
}

/**
 * keuze_timeline_find_card:
 * @self: a timeline
 * @step: a step
 *
 * Returns: (transfer none) (nullable): the `KeuzeStepCard` of the step; %NULL
 *   where the timeline does not have it
 */
GtkWidget *
keuze_timeline_find_card (KeuzeTimeline *self,
                          KeuzeStep     *step)
{
  g_return_val_if_fail (KEUZE_IS_TIMELINE (self), NULL);
  g_return_val_if_fail (KEUZE_IS_STEP (step), NULL);

  for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self));
       card != NULL;
       card = gtk_widget_get_next_sibling (card))
    {
      if (keuze_step_card_get_step (KEUZE_STEP_CARD (card)) == step)
        return card;
    }

  return NULL;
}
