/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-closures.h"
#include "keuze-long-text.h"
#include "keuze-plan-mark.h"
#include "keuze-tile-details.h"
#include "keuze-wrap-layout.h"

/**
 * KeuzeTileDetails:
 *
 * What stands below the name on a tile that has no columns around it: the
 * facts, for which severities the option is, and whether it is in the plan.
 *
 * Since: 0.1
 */

struct _KeuzeTileDetails
{
  AdwBin parent_instance;

  KeuzeOption *option;
};

G_DEFINE_FINAL_TYPE (KeuzeTileDetails, keuze_tile_details, ADW_TYPE_BIN)

enum
{
  PROP_OPTION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_tile_details_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  KeuzeTileDetails *self = KEUZE_TILE_DETAILS (object);

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
keuze_tile_details_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  KeuzeTileDetails *self = KEUZE_TILE_DETAILS (object);

  switch (prop_id)
    {
    case PROP_OPTION:
      if (g_set_object (&self->option, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_tile_details_dispose (GObject *object)
{
  KeuzeTileDetails *self = KEUZE_TILE_DETAILS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_TILE_DETAILS);
  g_clear_object (&self->option);

  G_OBJECT_CLASS (keuze_tile_details_parent_class)->dispose (object);
}

static void
keuze_tile_details_class_init (KeuzeTileDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_tile_details_dispose;
  object_class->get_property = keuze_tile_details_get_property;
  object_class->set_property = keuze_tile_details_set_property;

  /**
   * KeuzeTileDetails:option:
   *
   * The option.
   */
  properties[PROP_OPTION] =
    g_param_spec_object ("option", NULL, NULL, KEUZE_TYPE_OPTION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_PLAN_MARK);
  g_type_ensure (KEUZE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-tile-details.ui");
  keuze_closures_bind (widget_class);
}

static void
keuze_tile_details_init (KeuzeTileDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  keuze_long_text_prepare (GTK_WIDGET (self));
}

/**
 * keuze_tile_details_new:
 *
 * Returns: (transfer floating): details without an option
 */
GtkWidget *
keuze_tile_details_new (void)
{
  return g_object_new (KEUZE_TYPE_TILE_DETAILS, NULL);
}
