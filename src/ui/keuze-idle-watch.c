/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-idle-watch.h"

#define MINUTE ((gint64) 60 * G_USEC_PER_SEC)

/* How long before the end it is announced. */
#define WARNING_TIME MINUTE

/* How often it is looked whether it is time, in seconds. */
#define INTERVAL 5

/**
 * KeuzeIdleWatch:
 *
 * Notices that nobody does anything for some minutes. It announces
 * that a minute ahead, so that somebody who is only reading can say so by any
 * key or any movement of the pointer.
 *
 * Since: 0.1
 */

struct _KeuzeIdleWatch
{
  GObject parent_instance;

  GtkWidget *widget;
  GtkEventController *controller;
  guint minutes;
  guint timeout;

  /* When somebody last did something, in microseconds of the monotonic clock. */
  gint64 touched;
  gboolean warned;

  /* Where the pointer was last. */
  double x;
  double y;
};

G_DEFINE_FINAL_TYPE (KeuzeIdleWatch, keuze_idle_watch, G_TYPE_OBJECT)

/* How many things go on that somebody is busy with where no watch sees it. */
static guint holds;

enum
{
  PROP_MINUTES = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  DEED,
  EXPIRED,
  TOUCHED,
  WARNING,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
look (gpointer user_data)
{
  keuze_idle_watch_look (user_data, g_get_monotonic_time ());

  return G_SOURCE_CONTINUE;
}

static void
set_minutes (KeuzeIdleWatch *self,
             guint           minutes)
{
  if (self->minutes == minutes)
    return;

  self->minutes = minutes;
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (minutes > 0)
    self->timeout = g_timeout_add_seconds (INTERVAL, look, self);

  keuze_idle_watch_touch (self, g_get_monotonic_time ());
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MINUTES]);
}

/* The toolkit tells again where the pointer is when the window was laid out
 * anew, as when a warning comes into sight. */
static gboolean
has_moved (KeuzeIdleWatch *self,
           GdkEvent       *event)
{
  double x, y;

  if (!gdk_event_get_position (event, &x, &y) || (G_APPROX_VALUE (x, self->x, 0.5) && G_APPROX_VALUE (y, self->y, 0.5)))
    return FALSE;

  self->x = x;
  self->y = y;

  return TRUE;
}

static gboolean
is_deed (KeuzeIdleWatch *self,
         GdkEvent       *event)
{
  static const GdkEventType deeds[] = {
    GDK_BUTTON_PRESS, GDK_KEY_PRESS, GDK_SCROLL, GDK_TOUCH_BEGIN, GDK_TOUCH_UPDATE,
    GDK_PAD_BUTTON_PRESS, GDK_TOUCHPAD_SWIPE, GDK_TOUCHPAD_PINCH,
  };
  GdkEventType type = gdk_event_get_event_type (event);

  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      if (type == deeds[i])
        return TRUE;
    }

  return type == GDK_MOTION_NOTIFY && has_moved (self, event);
}

static gboolean
notice (KeuzeIdleWatch *self,
        GdkEvent       *event)
{
  if (is_deed (self, event))
    g_signal_emit (self, signals[DEED], 0);

  return GDK_EVENT_PROPAGATE;
}

static void
keuze_idle_watch_dispose (GObject *object)
{
  KeuzeIdleWatch *self = KEUZE_IDLE_WATCH (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->widget != NULL)
    gtk_widget_remove_controller (self->widget, self->controller);
  g_clear_weak_pointer (&self->widget);

  G_OBJECT_CLASS (keuze_idle_watch_parent_class)->dispose (object);
}

static void
keuze_idle_watch_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  KeuzeIdleWatch *self = KEUZE_IDLE_WATCH (object);

  switch (prop_id)
    {
    case PROP_MINUTES:
      g_value_set_uint (value, self->minutes);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_idle_watch_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  KeuzeIdleWatch *self = KEUZE_IDLE_WATCH (object);

  switch (prop_id)
    {
    case PROP_MINUTES:
      set_minutes (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_idle_watch_class_init (KeuzeIdleWatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_idle_watch_dispose;
  object_class->get_property = keuze_idle_watch_get_property;
  object_class->set_property = keuze_idle_watch_set_property;

  /**
   * KeuzeIdleWatch:minutes:
   *
   * After how many minutes it is time; 0 for never.
   */
  properties[PROP_MINUTES] =
    g_param_spec_uint ("minutes", NULL, NULL, 0, G_MAXINT, 0,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * KeuzeIdleWatch::deed:
   * @self: a watch
   *
   * Emitted when somebody does something in the window. Whoever hears it tells
   * keuze_idle_watch_touch(), also of the watches over other windows.
   */
  signals[DEED] =
    g_signal_new ("deed", KEUZE_TYPE_IDLE_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * KeuzeIdleWatch::warning:
   * @self: a watch
   *
   * Emitted a minute before the time.
   */
  signals[WARNING] =
    g_signal_new ("warning", KEUZE_TYPE_IDLE_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * KeuzeIdleWatch::touched:
   * @self: a watch
   *
   * Emitted when somebody does something after the warning, in time.
   */
  signals[TOUCHED] =
    g_signal_new ("touched", KEUZE_TYPE_IDLE_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * KeuzeIdleWatch::expired:
   * @self: a watch
   *
   * Emitted when it is time. The watch begins anew.
   */
  signals[EXPIRED] =
    g_signal_new ("expired", KEUZE_TYPE_IDLE_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
keuze_idle_watch_init (KeuzeIdleWatch *self)
{
}

/**
 * keuze_idle_watch_new:
 * @widget: a window
 *
 * Returns: (transfer full): a watch over the window, for never
 */
KeuzeIdleWatch *
keuze_idle_watch_new (GtkWidget *widget)
{
  KeuzeIdleWatch *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (KEUZE_TYPE_IDLE_WATCH, NULL);
  g_set_weak_pointer (&self->widget, widget);

  self->controller = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (self->controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (self->controller, "event", G_CALLBACK (notice), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, self->controller);

  return self;
}

/**
 * keuze_idle_watch_hold:
 *
 * Somebody is busy where no watch can see it, as in a dialogue of the system.
 * To be ended with keuze_idle_watch_release().
 */
void
keuze_idle_watch_hold (void)
{
  holds++;
}

/**
 * keuze_idle_watch_release:
 *
 * Ends what keuze_idle_watch_hold() began. That is a deed, too: whoever calls
 * this tells keuze_idle_watch_touch().
 */
void
keuze_idle_watch_release (void)
{
  g_return_if_fail (holds > 0);

  holds--;
}

/**
 * keuze_idle_watch_touch:
 * @self: a watch
 * @now: the time, in microseconds of the monotonic clock
 *
 * Somebody did something.
 */
void
keuze_idle_watch_touch (KeuzeIdleWatch *self,
                        gint64          now)
{
  g_return_if_fail (KEUZE_IS_IDLE_WATCH (self));

  self->touched = now;
  if (!self->warned)
    return;

  self->warned = FALSE;
  g_signal_emit (self, signals[TOUCHED], 0);
}

/**
 * keuze_idle_watch_look:
 * @self: a watch
 * @now: the time, in microseconds of the monotonic clock
 *
 * Looks whether it is time to warn, or time. The watch does so by itself every
 * few seconds. A warning always comes first, however late one looks: the
 * computer may have slept.
 */
void
keuze_idle_watch_look (KeuzeIdleWatch *self,
                       gint64          now)
{
  gint64 left;

  g_return_if_fail (KEUZE_IS_IDLE_WATCH (self));

  if (self->minutes == 0 || holds > 0)
    return;

  left = self->touched + self->minutes * MINUTE - now;
  if (!self->warned && left <= WARNING_TIME)
    {
      self->warned = TRUE;
      self->touched = now - (self->minutes * MINUTE - WARNING_TIME);
      g_signal_emit (self, signals[WARNING], 0);
    }
  else if (self->warned && left <= 0)
    {
      self->warned = FALSE;
      self->touched = now;
      g_signal_emit (self, signals[EXPIRED], 0);
    }
}
