/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-link.h"

/**
 * KeuzeLink:
 *
 * A page on the web that the card refers to.
 *
 * Since: 0.1
 */

struct _KeuzeLink
{
  KeuzeEntry parent_instance;

  char *url;
};

G_DEFINE_FINAL_TYPE (KeuzeLink, keuze_link, KEUZE_TYPE_ENTRY)

enum
{
  PROP_URL = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_link_finalize (GObject *object)
{
  KeuzeLink *self = KEUZE_LINK (object);

  g_clear_pointer (&self->url, g_free);

  G_OBJECT_CLASS (keuze_link_parent_class)->finalize (object);
}

static void
keuze_link_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  KeuzeLink *self = KEUZE_LINK (object);

  switch (prop_id)
    {
    case PROP_URL:
      g_value_set_string (value, self->url);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_link_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  KeuzeLink *self = KEUZE_LINK (object);

  switch (prop_id)
    {
    case PROP_URL:
      self->url = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_link_class_init (KeuzeLinkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_link_finalize;
  object_class->get_property = keuze_link_get_property;
  object_class->set_property = keuze_link_set_property;

  /**
   * KeuzeLink:url:
   *
   * The address; https only.
   */
  properties[PROP_URL] =
    g_param_spec_string ("url", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_link_init (KeuzeLink *self)
{
}

/**
 * keuze_link_get_url:
 * @self: a `KeuzeLink`
 *
 * Returns: (transfer none): the address; https only.
 */
const char *
keuze_link_get_url (KeuzeLink *self)
{
  g_return_val_if_fail (KEUZE_IS_LINK (self), NULL);

  return self->url;
}
