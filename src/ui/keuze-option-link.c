/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-closures.h"
#include "keuze-option-link.h"

/**
 * KeuzeOptionLink:
 *
 * A quiet link to the page of an option.
 *
 * Since: 0.1
 */

struct _KeuzeOptionLink
{
  AdwBin parent_instance;

  KeuzeOption *option;
};

G_DEFINE_FINAL_TYPE (KeuzeOptionLink, keuze_option_link, ADW_TYPE_BIN)

enum
{
  PROP_OPTION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_option_link_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeuzeOptionLink *self = KEUZE_OPTION_LINK (object);

  switch (prop_id)
    {
    case PROP_OPTION:
      g_value_set_object (value, self->option);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_option_link_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeuzeOptionLink *self = KEUZE_OPTION_LINK (object);

  switch (prop_id)
    {
    case PROP_OPTION:
      self->option = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_option_link_dispose (GObject *object)
{
  KeuzeOptionLink *self = KEUZE_OPTION_LINK (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_OPTION_LINK);
  g_clear_object (&self->option);

  G_OBJECT_CLASS (keuze_option_link_parent_class)->dispose (object);
}

static void
keuze_option_link_class_init (KeuzeOptionLinkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_option_link_dispose;
  object_class->get_property = keuze_option_link_get_property;
  object_class->set_property = keuze_option_link_set_property;

  /**
   * KeuzeOptionLink:option:
   *
   * The option it leads to.
   */
  properties[PROP_OPTION] =
    g_param_spec_object ("option", NULL, NULL, KEUZE_TYPE_OPTION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-option-link.ui");
  keuze_closures_bind (widget_class);
}

static void
keuze_option_link_init (KeuzeOptionLink *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_option_link_new:
 * @option: what to show
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_option_link_new (KeuzeOption *option)
{
  return g_object_new (KEUZE_TYPE_OPTION_LINK, "option", option, NULL);
}
