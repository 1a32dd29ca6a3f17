/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-step-card.h"
#include "keuze-timeline-path.h"
#include "keuze-timeline.h"

#define GAP 12

/* Between the path and the cards. */
#define PATH_GAP 6

/**
 * KeuzeTimeline:
 *
 * The steps of stepped care as a path from light to intensive, with a card at
 * each stop. Horizontal when there is room, else vertical.
 *
 * Where we are and where we have been stands in the cards, and is marked on
 * the path.
 *
 * Since: 0.1
 */

struct _KeuzeTimeline
{
  GtkWidget parent_instance;

  GtkOrientation orientation;

  /* The path comes first, and then the cards. */
  GtkWidget *path;
};

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeTimeline, keuze_timeline, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ORIENTABLE, NULL))

enum
{
  PROP_ORIENTATION = 1,
};

static GtkWidget *
get_first_card (KeuzeTimeline *self)
{
  return gtk_widget_get_next_sibling (self->path);
}

static int
count_cards (KeuzeTimeline *self)
{
  int n = 0;

  for (GtkWidget *card = get_first_card (self);
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

/* How much room the path takes, above the cards or beside them. */
static int
find_path_room (KeuzeTimeline *self)
{
  GtkOrientation across = is_horizontal (self) ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
  int room;

  gtk_widget_measure (self->path, across, -1, &room, NULL, NULL, NULL);

  return room + PATH_GAP;
}

/* How wide a card is when the timeline is this wide. */
static int
find_card_width (KeuzeTimeline *self,
                 int            width)
{
  int n = MAX (1, count_cards (self));

  if (width < 0)
    return -1;

  return is_horizontal (self) ? (width - (n - 1) * GAP) / n : width - find_path_room (self);
}

static void
measure_cards (KeuzeTimeline  *self,
               GtkOrientation  orientation,
               int             for_size,
               int            *largest,
               int            *sum)
{
  *largest = *sum = 0;

  for (GtkWidget *card = get_first_card (self);
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
add_card (KeuzeTimeline *self,
          GtkWidget     *card)
{
  KeuzeTimelineStop *stop = keuze_timeline_path_add_stop (KEUZE_TIMELINE_PATH (self->path));

  gtk_widget_set_parent (card, GTK_WIDGET (self));
  g_object_bind_property (card, "here", stop, "here", G_BINDING_SYNC_CREATE);
  g_object_bind_property (card, "tried", stop, "tried", G_BINDING_SYNC_CREATE);
}

/* The card that lies in a direction from another one. */
static GtkWidget *
find_neighbour (KeuzeTimeline    *self,
                GtkWidget        *card,
                GtkDirectionType  direction)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkDirectionType onward = GTK_DIR_DOWN, back = GTK_DIR_UP;

  if (is_horizontal (self))
    {
      onward = mirrored ? GTK_DIR_LEFT : GTK_DIR_RIGHT;
      back = mirrored ? GTK_DIR_RIGHT : GTK_DIR_LEFT;
    }

  if (direction == onward)
    return gtk_widget_get_next_sibling (card);

  return direction == back && card != get_first_card (self) ? gtk_widget_get_prev_sibling (card) : NULL;
}

/* The arrow keys lead from one card as a whole to the next, and Tab leads into
 * it. */
static gboolean
keuze_timeline_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  KeuzeTimeline *self = KEUZE_TIMELINE (widget);
  GtkWidget *card = gtk_widget_get_focus_child (widget);
  GtkWidget *neighbour = NULL;

  if (card != NULL && gtk_widget_is_focus (card))
    neighbour = find_neighbour (self, card, direction);

  if (neighbour != NULL)
    return gtk_widget_grab_focus (neighbour);

  return GTK_WIDGET_CLASS (keuze_timeline_parent_class)->focus (widget, direction);
}

static GtkSizeRequestMode
keuze_timeline_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
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
                                      : largest + find_path_room (self);
    }
  else
    {
      measure_cards (self, orientation, find_card_width (self, for_size), &largest, &sum);
      *minimum = is_horizontal (self) ? largest + find_path_room (self) : sum + gaps;
    }

  *natural = *minimum;
}

/* Gives a widget its place, or the same one seen in a mirror where one reads
 * from right to left. */
static void
allocate (KeuzeTimeline *self,
          GtkWidget     *child,
          GtkAllocation  place,
          int            width)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    place.x = width - place.x - place.width;

  gtk_widget_size_allocate (child, &place, -1);
}

/* The stop of a card is above its middle, or beside its top. */
static void
place_stop (KeuzeTimeline *self,
            GtkWidget     *card,
            guint          position,
            int            path_room)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (card, GTK_WIDGET (self), &bounds))
    return;

  keuze_timeline_path_place_stop (KEUZE_TIMELINE_PATH (self->path), position,
                                  is_horizontal (self) ? (int) (bounds.origin.x + bounds.size.width / 2)
                                                       : (int) bounds.origin.y + path_room / 2);
}

static void
keuze_timeline_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  KeuzeTimeline *self = KEUZE_TIMELINE (widget);
  int path_room = find_path_room (self);
  GtkAllocation place = { 0, 0, find_card_width (self, width), height - path_room };
  GtkAllocation path = { 0, 0, width, height };
  guint position = 0;

  if (is_horizontal (self))
    {
      path.height = path_room - PATH_GAP;
      place.y = path_room;
    }
  else
    {
      path.width = path_room - PATH_GAP;
      place.x = path_room;
    }

  for (GtkWidget *card = get_first_card (self);
       card != NULL;
       card = gtk_widget_get_next_sibling (card))
    {
      if (!is_horizontal (self))
        gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, place.width, &place.height, NULL, NULL, NULL);

      allocate (self, card, place, width);
      place_stop (self, card, position++, path_room);

      if (is_horizontal (self))
        place.x += place.width + GAP;
      else
        place.y += place.height + GAP;
    }

  allocate (self, self->path, path, width);
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
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self->path), self->orientation);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_timeline_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

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

  widget_class->focus = keuze_timeline_focus;
  widget_class->get_request_mode = keuze_timeline_get_request_mode;
  widget_class->measure = keuze_timeline_measure;
  widget_class->size_allocate = keuze_timeline_size_allocate;

  g_object_class_override_property (object_class, PROP_ORIENTATION, "orientation");

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_set_css_name (widget_class, "timeline");
}

static void
keuze_timeline_init (KeuzeTimeline *self)
{
  self->orientation = GTK_ORIENTATION_HORIZONTAL;
  self->path = keuze_timeline_path_new ();
  gtk_widget_set_parent (self->path, GTK_WIDGET (self));
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
  int n;

  g_return_if_fail (KEUZE_IS_TIMELINE (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (count_cards (self) == 0);

  steps = keuze_catalog_get_list (catalog, KEUZE_LIST_STEPS);
  n = (int) g_list_model_get_n_items (steps);
  for (int i = 0; i < n; i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, (guint) i);
      GtkWidget *card = keuze_step_card_new (catalog, step);

      gtk_accessible_update_relation (GTK_ACCESSIBLE (card),
                                      GTK_ACCESSIBLE_RELATION_POS_IN_SET, i + 1,
                                      GTK_ACCESSIBLE_RELATION_SET_SIZE, n,
                                      -1);
      add_card (self, card);
    }
}

/**
 * keuze_timeline_set_plan:
 * @self: a timeline of a card
 * @plan: a plan
 * @way: the way so far of the plan, along the steps of the card
 *
 * Shows where we are and what was tried at each step.
 */
void
keuze_timeline_set_plan (KeuzeTimeline *self,
                         KeuzePlan     *plan,
                         KeuzeWay      *way)
{
  g_return_if_fail (KEUZE_IS_TIMELINE (self));
  g_return_if_fail (KEUZE_IS_PLAN (plan));
  g_return_if_fail (KEUZE_IS_WAY (way));

  for (GtkWidget *card = get_first_card (self);
       card != NULL;
       card = gtk_widget_get_next_sibling (card))
    keuze_step_card_set_plan (KEUZE_STEP_CARD (card), plan, way);
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

  for (GtkWidget *card = get_first_card (self);
       card != NULL;
       card = gtk_widget_get_next_sibling (card))
    {
      if (keuze_step_card_get_step (KEUZE_STEP_CARD (card)) == step)
        return card;
    }

  return NULL;
}
