/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-settings.h"
#include "keuze-text-zoom.h"

#define NORMAL 100

/* What GTK goes by when the system says nothing: 96 dots an inch, in 1024ths. */
#define USUAL_RESOLUTION (96 * 1024)

/**
 * KeuzeTextZoom:
 *
 * How large the text of the app is, beside what the system asks for. It is
 * done by the resolution that fonts are drawn at, as the large text of the
 * system itself is, so that everything else follows: what is as wide as text,
 * and the breakpoints.
 *
 * Since: 0.1
 */

struct _KeuzeTextZoom
{
  GObject parent_instance;

  GdkDisplay *display;
  GSettings *settings;
  gboolean applied;
};

G_DEFINE_FINAL_TYPE (KeuzeTextZoom, keuze_text_zoom, G_TYPE_OBJECT)

enum
{
  PROP_CAN_GROW = 1,
  PROP_CAN_SHRINK,
  PROP_DISPLAY,
  PROP_PERCENT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const int stops[] = { NORMAL, 110, 125, 150, 175, 200 };

static int
get_largest (void)
{
  return stops[G_N_ELEMENTS (stops) - 1];
}

/* Without a zoom the resolution is left alone, so that it stays the system's
 * or whatever else set it. */
static void
apply (KeuzeTextZoom *self)
{
  GtkSettings *settings = gtk_settings_get_for_display (self->display);
  int percent = keuze_text_zoom_get_percent (self);
  int resolution;

  if (percent == NORMAL && !self->applied)
    return;

  /* Nobody has to know of the moment in between. */
  g_object_freeze_notify (G_OBJECT (settings));
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  self->applied = percent != NORMAL;
  if (self->applied)
    {
      g_object_get (settings, "gtk-xft-dpi", &resolution, NULL);
      if (resolution <= 0)
        resolution = USUAL_RESOLUTION;
      g_object_set (settings, "gtk-xft-dpi", resolution * percent / NORMAL, NULL);
    }
  g_object_thaw_notify (G_OBJECT (settings));
}

static void
zoom_changed (KeuzeTextZoom *self)
{
  apply (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PERCENT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GROW]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_SHRINK]);
}

/* What we set hides what the system asks for, so that GTK does not follow it
 * by itself any more. */
static void
system_changed (KeuzeTextZoom *self,
                const char    *setting)
{
  if (g_str_equal (setting, "gtk-xft-dpi"))
    apply (self);
}

static void
set_percent (KeuzeTextZoom *self,
             int            percent)
{
  g_settings_set_int (self->settings, "text-zoom", percent);
}

static void
keuze_text_zoom_constructed (GObject *object)
{
  KeuzeTextZoom *self = KEUZE_TEXT_ZOOM (object);

  G_OBJECT_CLASS (keuze_text_zoom_parent_class)->constructed (object);

  g_signal_connect_object (self->settings, "changed::text-zoom",
                           G_CALLBACK (zoom_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->display, "setting-changed",
                           G_CALLBACK (system_changed), self, G_CONNECT_SWAPPED);
  apply (self);
}

static void
keuze_text_zoom_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeuzeTextZoom *self = KEUZE_TEXT_ZOOM (object);

  switch (prop_id)
    {
    case PROP_CAN_GROW:
      g_value_set_boolean (value, keuze_text_zoom_get_can_grow (self));
      break;
    case PROP_CAN_SHRINK:
      g_value_set_boolean (value, keuze_text_zoom_get_can_shrink (self));
      break;
    case PROP_DISPLAY:
      g_value_set_object (value, self->display);
      break;
    case PROP_PERCENT:
      g_value_set_int (value, keuze_text_zoom_get_percent (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_text_zoom_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KeuzeTextZoom *self = KEUZE_TEXT_ZOOM (object);

  switch (prop_id)
    {
    case PROP_DISPLAY:
      self->display = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_text_zoom_dispose (GObject *object)
{
  KeuzeTextZoom *self = KEUZE_TEXT_ZOOM (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->display);

  G_OBJECT_CLASS (keuze_text_zoom_parent_class)->dispose (object);
}

static void
keuze_text_zoom_class_init (KeuzeTextZoomClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = keuze_text_zoom_constructed;
  object_class->dispose = keuze_text_zoom_dispose;
  object_class->get_property = keuze_text_zoom_get_property;
  object_class->set_property = keuze_text_zoom_set_property;

  /**
   * KeuzeTextZoom:can-grow:
   *
   * Whether the text can be made larger still.
   */
  properties[PROP_CAN_GROW] =
    g_param_spec_boolean ("can-grow", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeTextZoom:can-shrink:
   *
   * Whether the text is larger than normal.
   */
  properties[PROP_CAN_SHRINK] =
    g_param_spec_boolean ("can-shrink", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeTextZoom:display:
   *
   * Where the windows are whose text it is.
   */
  properties[PROP_DISPLAY] =
    g_param_spec_object ("display", NULL, NULL, GDK_TYPE_DISPLAY,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeTextZoom:percent:
   *
   * How large the text is, in percent of what the system asks for.
   */
  properties[PROP_PERCENT] =
    g_param_spec_int ("percent", NULL, NULL, NORMAL, get_largest (), NORMAL,
                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_text_zoom_init (KeuzeTextZoom *self)
{
  self->settings = keuze_settings_new ();
}

/**
 * keuze_text_zoom_new:
 * @display: where the windows of the app are
 *
 * Returns: (transfer full): the size of the text on that display, as the
 *   settings have it from now on
 */
KeuzeTextZoom *
keuze_text_zoom_new (GdkDisplay *display)
{
  g_return_val_if_fail (GDK_IS_DISPLAY (display), NULL);

  return g_object_new (KEUZE_TYPE_TEXT_ZOOM, "display", display, NULL);
}

/**
 * keuze_text_zoom_get_percent:
 * @self: a size of text
 *
 * Returns: the size in percent of what the system asks for, from 100 to 200
 */
int
keuze_text_zoom_get_percent (KeuzeTextZoom *self)
{
  g_return_val_if_fail (KEUZE_IS_TEXT_ZOOM (self), NORMAL);

  return g_settings_get_int (self->settings, "text-zoom");
}

/**
 * keuze_text_zoom_get_can_grow:
 * @self: a size of text
 *
 * Returns: whether keuze_text_zoom_grow() does anything
 */
gboolean
keuze_text_zoom_get_can_grow (KeuzeTextZoom *self)
{
  g_return_val_if_fail (KEUZE_IS_TEXT_ZOOM (self), FALSE);

  return keuze_text_zoom_get_percent (self) < get_largest ();
}

/**
 * keuze_text_zoom_get_can_shrink:
 * @self: a size of text
 *
 * Returns: whether keuze_text_zoom_shrink() does anything
 */
gboolean
keuze_text_zoom_get_can_shrink (KeuzeTextZoom *self)
{
  g_return_val_if_fail (KEUZE_IS_TEXT_ZOOM (self), FALSE);

  return keuze_text_zoom_get_percent (self) > NORMAL;
}

/**
 * keuze_text_zoom_grow:
 * @self: a size of text
 *
 * Makes the text one stop larger.
 */
void
keuze_text_zoom_grow (KeuzeTextZoom *self)
{
  g_return_if_fail (KEUZE_IS_TEXT_ZOOM (self));

  for (gsize i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      if (stops[i] > keuze_text_zoom_get_percent (self))
        {
          set_percent (self, stops[i]);
          return;
        }
    }
}

/**
 * keuze_text_zoom_shrink:
 * @self: a size of text
 *
 * Makes the text one stop smaller, down to what the system asks for.
 */
void
keuze_text_zoom_shrink (KeuzeTextZoom *self)
{
  g_return_if_fail (KEUZE_IS_TEXT_ZOOM (self));

  for (gsize i = G_N_ELEMENTS (stops); i > 0; i--)
    {
      if (stops[i - 1] < keuze_text_zoom_get_percent (self))
        {
          set_percent (self, stops[i - 1]);
          return;
        }
    }
}

/**
 * keuze_text_zoom_reset:
 * @self: a size of text
 *
 * Makes the text as large as the system asks for.
 */
void
keuze_text_zoom_reset (KeuzeTextZoom *self)
{
  g_return_if_fail (KEUZE_IS_TEXT_ZOOM (self));

  set_percent (self, NORMAL);
}
