/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-severity.h"

/**
 * KeuzeSeverity:
 *
 * How severe complaints are: mild, moderate or severe. The reader picks one;
 * nothing here works one out.
 *
 * Since: 0.1
 */

struct _KeuzeSeverity
{
  KeuzeEntry parent_instance;

  char *definition;
  guint position;
};

G_DEFINE_FINAL_TYPE (KeuzeSeverity, keuze_severity, KEUZE_TYPE_ENTRY)

enum
{
  PROP_DEFINITION = 1,
  PROP_POSITION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_severity_finalize (GObject *object)
{
  KeuzeSeverity *self = KEUZE_SEVERITY (object);

  g_clear_pointer (&self->definition, g_free);

  G_OBJECT_CLASS (keuze_severity_parent_class)->finalize (object);
}

static void
keuze_severity_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  KeuzeSeverity *self = KEUZE_SEVERITY (object);

  switch (prop_id)
    {
    case PROP_DEFINITION:
      g_value_set_string (value, self->definition);
      break;
    case PROP_POSITION:
      g_value_set_uint (value, self->position);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_severity_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  KeuzeSeverity *self = KEUZE_SEVERITY (object);

  switch (prop_id)
    {
    case PROP_DEFINITION:
      self->definition = g_value_dup_string (value);
      break;
    case PROP_POSITION:
      self->position = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_severity_class_init (KeuzeSeverityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_severity_finalize;
  object_class->get_property = keuze_severity_get_property;
  object_class->set_property = keuze_severity_set_property;

  /**
   * KeuzeSeverity:definition:
   *
   * What this severity means, in plain words.
   */
  properties[PROP_DEFINITION] =
    g_param_spec_string ("definition", NULL, NULL, NULL, flags);

  /**
   * KeuzeSeverity:position:
   *
   * Its place in the order from mild to severe: 0 for mild.
   */
  properties[PROP_POSITION] =
    g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_severity_init (KeuzeSeverity *self)
{
}

/**
 * keuze_severity_get_definition:
 * @self: a `KeuzeSeverity`
 *
 * Returns: (transfer none): what this severity means, in plain words.
 */
const char *
keuze_severity_get_definition (KeuzeSeverity *self)
{
  g_return_val_if_fail (KEUZE_IS_SEVERITY (self), NULL);

  return self->definition;
}

/**
 * keuze_severity_get_position:
 * @self: a `KeuzeSeverity`
 *
 * Returns: its place in the order from mild to severe: 0 for mild
 */
guint
keuze_severity_get_position (KeuzeSeverity *self)
{
  g_return_val_if_fail (KEUZE_IS_SEVERITY (self), 0);

  return self->position;
}
