/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-plan-mark.h"
#include "keuze-plan-watch.h"

/**
 * KeuzePlanMark:
 *
 * Shows on an option of the card that it is in the plan, and how far we are
 * with it. Where the option is not in the plan, there is no mark.
 *
 * Since: 0.1
 */

struct _KeuzePlanMark
{
  AdwBin parent_instance;

  KeuzePlanWatch *watch;
  char *text;
  gboolean compact;

  GtkImage *icon;
  GtkLabel *word;
};

G_DEFINE_FINAL_TYPE (KeuzePlanMark, keuze_plan_mark, ADW_TYPE_BIN)

enum
{
  PROP_COMPACT = 1,
  PROP_OPTION,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update_tooltip (KeuzePlanMark *self)
{
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), self->compact ? self->text : NULL);
}

static void
update (KeuzePlanMark *self)
{
  const char *word = keuze_plan_watch_get_word (self->watch);
  g_autofree char *text = keuze_plan_watch_describe (self->watch);
  g_autofree char *icon_name = keuze_plan_watch_find_icon (self->watch);

  if (!g_set_str (&self->text, text))
    return;

  gtk_image_set_from_icon_name (self->icon, icon_name);
  gtk_label_set_label (self->word, word != NULL ? word : "");
  gtk_widget_set_visible (GTK_WIDGET (self), text != NULL);
  update_tooltip (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text != NULL ? text : "",
                                  -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static void
set_compact (KeuzePlanMark *self,
             gboolean       compact)
{
  if (self->compact == compact)
    return;

  self->compact = compact;
  gtk_widget_set_visible (GTK_WIDGET (self->word), !compact);
  update_tooltip (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPACT]);
}

static void
set_option (KeuzePlanMark *self,
            KeuzeOption   *option)
{
  if (keuze_plan_watch_get_option (self->watch) == option)
    return;

  keuze_plan_watch_set_option (self->watch, option);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPTION]);
}

static void
keuze_plan_mark_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeuzePlanMark *self = KEUZE_PLAN_MARK (object);

  switch (prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    case PROP_OPTION:
      g_value_set_object (value, keuze_plan_watch_get_option (self->watch));
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_mark_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KeuzePlanMark *self = KEUZE_PLAN_MARK (object);

  switch (prop_id)
    {
    case PROP_COMPACT:
      set_compact (self, g_value_get_boolean (value));
      break;
    case PROP_OPTION:
      set_option (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_mark_dispose (GObject *object)
{
  KeuzePlanMark *self = KEUZE_PLAN_MARK (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PLAN_MARK);
  g_clear_object (&self->watch);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (keuze_plan_mark_parent_class)->dispose (object);
}

static void
keuze_plan_mark_class_init (KeuzePlanMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_plan_mark_dispose;
  object_class->get_property = keuze_plan_mark_get_property;
  object_class->set_property = keuze_plan_mark_set_property;

  /**
   * KeuzePlanMark:compact:
   *
   * Whether there is room for an icon only. What it means is then in the
   * tooltip.
   */
  properties[PROP_COMPACT] =
    g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);

  /**
   * KeuzePlanMark:option:
   *
   * The option of the card.
   */
  properties[PROP_OPTION] =
    g_param_spec_object ("option", NULL, NULL, KEUZE_TYPE_OPTION, flags);

  /**
   * KeuzePlanMark:text:
   *
   * What the mark says, in full; %NULL where the option is not in the plan.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-plan-mark.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanMark, icon);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanMark, word);
}

static void
keuze_plan_mark_init (KeuzePlanMark *self)
{
  self->watch = keuze_plan_watch_new (GTK_WIDGET (self));

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

/**
 * keuze_plan_mark_get_text:
 * @self: a mark
 *
 * Returns: (transfer none) (nullable): what the mark says, in full; %NULL where
 *   the option is not in the plan
 */
const char *
keuze_plan_mark_get_text (KeuzePlanMark *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN_MARK (self), NULL);

  return self->text;
}
