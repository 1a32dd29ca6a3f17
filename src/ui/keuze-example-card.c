/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-example-card.h"

/**
 * KeuzeExampleCard:
 *
 * What a treatment can be like for one complaint, as a card.
 *
 * Since: 0.1
 */

struct _KeuzeExampleCard
{
  AdwBin parent_instance;

  KeuzeExample *example;
};

G_DEFINE_FINAL_TYPE (KeuzeExampleCard, keuze_example_card, ADW_TYPE_BIN)

enum
{
  PROP_EXAMPLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_example_card_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  KeuzeExampleCard *self = KEUZE_EXAMPLE_CARD (object);

  switch (prop_id)
    {
    case PROP_EXAMPLE:
      g_value_set_object (value, self->example);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_example_card_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  KeuzeExampleCard *self = KEUZE_EXAMPLE_CARD (object);

  switch (prop_id)
    {
    case PROP_EXAMPLE:
      self->example = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_example_card_dispose (GObject *object)
{
  KeuzeExampleCard *self = KEUZE_EXAMPLE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_EXAMPLE_CARD);
  g_clear_object (&self->example);

  G_OBJECT_CLASS (keuze_example_card_parent_class)->dispose (object);
}

static void
keuze_example_card_class_init (KeuzeExampleCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_example_card_dispose;
  object_class->get_property = keuze_example_card_get_property;
  object_class->set_property = keuze_example_card_set_property;

  /**
   * KeuzeExampleCard:example:
   *
   * The example.
   */
  properties[PROP_EXAMPLE] =
    g_param_spec_object ("example", NULL, NULL, KEUZE_TYPE_EXAMPLE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-example-card.ui");
}

static void
keuze_example_card_init (KeuzeExampleCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_example_card_new:
 * @example: what to show
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_example_card_new (KeuzeExample *example)
{
  return g_object_new (KEUZE_TYPE_EXAMPLE_CARD, "example", example, NULL);
}
