/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-closures.h"
#include "keuze-tile.h"

/**
 * KeuzeTile:
 *
 * An option on the overview: its pictogram, its name and what one wants to
 * know at a glance. A click opens its page.
 *
 * Since: 0.1
 */

struct _KeuzeTile
{
  GtkButton parent_instance;

  KeuzeOption *option;
  gboolean stacked;
};

G_DEFINE_FINAL_TYPE (KeuzeTile, keuze_tile, GTK_TYPE_BUTTON)

enum
{
  PROP_OPTION = 1,
  PROP_STACKED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* What is seen beside the name, and what the columns tell the eye, for those
 * who hear the tile. */
static void
update_description (KeuzeTile *self)
{
  g_autofree char *severities = keuze_option_join_severities (self->option, " · ");
  g_autofree char *description = g_strjoin (" · ", keuze_option_get_facts (self->option),
                                            severities, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

static void
keuze_tile_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  KeuzeTile *self = KEUZE_TILE (object);

  switch (prop_id)
    {
    case PROP_OPTION:
      g_value_set_object (value, self->option);
      break;
    case PROP_STACKED:
      g_value_set_boolean (value, self->stacked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_tile_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  KeuzeTile *self = KEUZE_TILE (object);

  switch (prop_id)
    {
    case PROP_OPTION:
      keuze_tile_set_option (self, g_value_get_object (value));
      break;
    case PROP_STACKED:
      keuze_tile_set_stacked (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_tile_dispose (GObject *object)
{
  KeuzeTile *self = KEUZE_TILE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_TILE);
  g_clear_object (&self->option);

  G_OBJECT_CLASS (keuze_tile_parent_class)->dispose (object);
}

static void
keuze_tile_class_init (KeuzeTileClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_tile_dispose;
  object_class->get_property = keuze_tile_get_property;
  object_class->set_property = keuze_tile_set_property;

  /**
   * KeuzeTile:option:
   *
   * The option.
   */
  properties[PROP_OPTION] =
    g_param_spec_object ("option", NULL, NULL, KEUZE_TYPE_OPTION, flags);

  /**
   * KeuzeTile:stacked:
   *
   * Whether the tile stands in a list and not across columns, so that it has
   * to say for which severities it is.
   */
  properties[PROP_STACKED] =
    g_param_spec_boolean ("stacked", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-tile.ui");
  keuze_closures_bind (widget_class);
}

static void
keuze_tile_init (KeuzeTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_tile_new:
 *
 * Returns: (transfer floating): a tile without an option
 */
GtkWidget *
keuze_tile_new (void)
{
  return g_object_new (KEUZE_TYPE_TILE, NULL);
}

/**
 * keuze_tile_get_option:
 * @self: a tile
 *
 * Returns: (transfer none) (nullable): its option
 */
KeuzeOption *
keuze_tile_get_option (KeuzeTile *self)
{
  g_return_val_if_fail (KEUZE_IS_TILE (self), NULL);

  return self->option;
}

/**
 * keuze_tile_set_option:
 * @self: a tile
 * @option: (nullable): an option
 *
 * Sets which option the tile shows.
 */
void
keuze_tile_set_option (KeuzeTile   *self,
                       KeuzeOption *option)
{
  g_return_if_fail (KEUZE_IS_TILE (self));

  if (!g_set_object (&self->option, option))
    return;

  if (option != NULL)
    update_description (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPTION]);
}

/**
 * keuze_tile_get_stacked:
 * @self: a tile
 *
 * Returns: whether it says for which severities the option is
 */
gboolean
keuze_tile_get_stacked (KeuzeTile *self)
{
  g_return_val_if_fail (KEUZE_IS_TILE (self), FALSE);

  return self->stacked;
}

/**
 * keuze_tile_set_stacked:
 * @self: a tile
 * @stacked: whether it says for which severities the option is
 *
 * Sets whether the tile stands in a list and not across columns.
 */
void
keuze_tile_set_stacked (KeuzeTile *self,
                        gboolean   stacked)
{
  g_return_if_fail (KEUZE_IS_TILE (self));

  if (self->stacked == stacked)
    return;

  self->stacked = stacked;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STACKED]);
}
