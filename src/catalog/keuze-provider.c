/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-provider.h"

/**
 * KeuzeProvider:
 *
 * Who gives a treatment: one of the providers of the card.
 *
 * Since: 0.1
 */

struct _KeuzeProvider
{
  KeuzeEntry parent_instance;

  char *local_name;
};

G_DEFINE_FINAL_TYPE (KeuzeProvider, keuze_provider, KEUZE_TYPE_ENTRY)

enum
{
  PROP_LOCAL_NAME = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_provider_finalize (GObject *object)
{
  KeuzeProvider *self = KEUZE_PROVIDER (object);

  g_clear_pointer (&self->local_name, g_free);

  G_OBJECT_CLASS (keuze_provider_parent_class)->finalize (object);
}

static void
keuze_provider_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  KeuzeProvider *self = KEUZE_PROVIDER (object);

  switch (prop_id)
    {
    case PROP_LOCAL_NAME:
      g_value_set_string (value, self->local_name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_provider_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  KeuzeProvider *self = KEUZE_PROVIDER (object);

  switch (prop_id)
    {
    case PROP_LOCAL_NAME:
      self->local_name = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_provider_class_init (KeuzeProviderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_provider_finalize;
  object_class->get_property = keuze_provider_get_property;
  object_class->set_property = keuze_provider_set_property;

  /**
   * KeuzeProvider:local-name:
   *
   * The name the Dutch health-care system uses; the same in every language.
   */
  properties[PROP_LOCAL_NAME] =
    g_param_spec_string ("local-name", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_provider_init (KeuzeProvider *self)
{
}

/**
 * keuze_provider_get_local_name:
 * @self: a `KeuzeProvider`
 *
 * Returns: (transfer none): the name the Dutch health-care system uses; the same in every
 *   language.
 */
const char *
keuze_provider_get_local_name (KeuzeProvider *self)
{
  g_return_val_if_fail (KEUZE_IS_PROVIDER (self), NULL);

  return self->local_name;
}
