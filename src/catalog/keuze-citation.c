/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-citation.h"

/**
 * KeuzeCitation:
 *
 * The place in a source from which a fact was taken.
 *
 * Since: 0.1
 */

struct _KeuzeCitation
{
  GObject parent_instance;

  KeuzeSource *source;
  char *place;
};

G_DEFINE_FINAL_TYPE (KeuzeCitation, keuze_citation, G_TYPE_OBJECT)

enum
{
  PROP_SOURCE = 1,
  PROP_PLACE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_citation_finalize (GObject *object)
{
  KeuzeCitation *self = KEUZE_CITATION (object);

  g_clear_object (&self->source);
  g_clear_pointer (&self->place, g_free);

  G_OBJECT_CLASS (keuze_citation_parent_class)->finalize (object);
}

static void
keuze_citation_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  KeuzeCitation *self = KEUZE_CITATION (object);

  switch (prop_id)
    {
    case PROP_SOURCE:
      g_value_set_object (value, self->source);
      break;
    case PROP_PLACE:
      g_value_set_string (value, self->place);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_citation_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  KeuzeCitation *self = KEUZE_CITATION (object);

  switch (prop_id)
    {
    case PROP_SOURCE:
      self->source = g_value_dup_object (value);
      break;
    case PROP_PLACE:
      self->place = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_citation_class_init (KeuzeCitationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_citation_finalize;
  object_class->get_property = keuze_citation_get_property;
  object_class->set_property = keuze_citation_set_property;

  /**
   * KeuzeCitation:source:
   *
   * The document.
   */
  properties[PROP_SOURCE] =
    g_param_spec_object ("source", NULL, NULL, KEUZE_TYPE_SOURCE, flags);

  /**
   * KeuzeCitation:place:
   *
   * Where in it, in its own language.
   */
  properties[PROP_PLACE] =
    g_param_spec_string ("place", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_citation_init (KeuzeCitation *self)
{
}

/**
 * keuze_citation_get_source:
 * @self: a `KeuzeCitation`
 *
 * Returns: (transfer none): the document.
 */
KeuzeSource *
keuze_citation_get_source (KeuzeCitation *self)
{
  g_return_val_if_fail (KEUZE_IS_CITATION (self), NULL);

  return self->source;
}

/**
 * keuze_citation_get_place:
 * @self: a `KeuzeCitation`
 *
 * Returns: (transfer none): where in it, in its own language.
 */
const char *
keuze_citation_get_place (KeuzeCitation *self)
{
  g_return_val_if_fail (KEUZE_IS_CITATION (self), NULL);

  return self->place;
}
