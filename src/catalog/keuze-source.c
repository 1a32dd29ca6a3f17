/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-source.h"

/**
 * KeuzeSource:
 *
 * A document that the facts of the card come from.
 *
 * Since: 0.1
 */

struct _KeuzeSource
{
  KeuzeEntry parent_instance;

  char *publisher;
  char *language;
  char *url;
};

G_DEFINE_FINAL_TYPE (KeuzeSource, keuze_source, KEUZE_TYPE_ENTRY)

enum
{
  PROP_PUBLISHER = 1,
  PROP_LANGUAGE,
  PROP_URL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_source_finalize (GObject *object)
{
  KeuzeSource *self = KEUZE_SOURCE (object);

  g_clear_pointer (&self->publisher, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->url, g_free);

  G_OBJECT_CLASS (keuze_source_parent_class)->finalize (object);
}

static void
keuze_source_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  KeuzeSource *self = KEUZE_SOURCE (object);

  switch (prop_id)
    {
    case PROP_PUBLISHER:
      g_value_set_string (value, self->publisher);
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case PROP_URL:
      g_value_set_string (value, self->url);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_source_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  KeuzeSource *self = KEUZE_SOURCE (object);

  switch (prop_id)
    {
    case PROP_PUBLISHER:
      self->publisher = g_value_dup_string (value);
      break;
    case PROP_LANGUAGE:
      self->language = g_value_dup_string (value);
      break;
    case PROP_URL:
      self->url = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_source_class_init (KeuzeSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_source_finalize;
  object_class->get_property = keuze_source_get_property;
  object_class->set_property = keuze_source_set_property;

  /**
   * KeuzeSource:publisher:
   *
   * Who published it.
   */
  properties[PROP_PUBLISHER] =
    g_param_spec_string ("publisher", NULL, NULL, NULL, flags);

  /**
   * KeuzeSource:language:
   *
   * The code of the language it is written in.
   */
  properties[PROP_LANGUAGE] =
    g_param_spec_string ("language", NULL, NULL, NULL, flags);

  /**
   * KeuzeSource:url:
   *
   * Where it is published; https only.
   */
  properties[PROP_URL] =
    g_param_spec_string ("url", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_source_init (KeuzeSource *self)
{
}

/**
 * keuze_source_get_publisher:
 * @self: a `KeuzeSource`
 *
 * Returns: (transfer none): who published it.
 */
const char *
keuze_source_get_publisher (KeuzeSource *self)
{
  g_return_val_if_fail (KEUZE_IS_SOURCE (self), NULL);

  return self->publisher;
}

/**
 * keuze_source_get_language:
 * @self: a `KeuzeSource`
 *
 * Returns: (transfer none): the code of the language it is written in.
 */
const char *
keuze_source_get_language (KeuzeSource *self)
{
  g_return_val_if_fail (KEUZE_IS_SOURCE (self), NULL);

  return self->language;
}

/**
 * keuze_source_get_url:
 * @self: a `KeuzeSource`
 *
 * Returns: (transfer none): where it is published; https only.
 */
const char *
keuze_source_get_url (KeuzeSource *self)
{
  g_return_val_if_fail (KEUZE_IS_SOURCE (self), NULL);

  return self->url;
}
