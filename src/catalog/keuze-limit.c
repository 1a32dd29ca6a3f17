/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-limit.h"

/**
 * KeuzeLimit:
 *
 * The most that is paid for.
 *
 * Since: 0.1
 */

struct _KeuzeLimit
{
  GObject parent_instance;

  guint amount;
  char *unit;
  char *period;
  char *text;
};

G_DEFINE_FINAL_TYPE (KeuzeLimit, keuze_limit, G_TYPE_OBJECT)

enum
{
  PROP_AMOUNT = 1,
  PROP_UNIT,
  PROP_PERIOD,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_limit_finalize (GObject *object)
{
  KeuzeLimit *self = KEUZE_LIMIT (object);

  g_clear_pointer (&self->unit, g_free);
  g_clear_pointer (&self->period, g_free);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (keuze_limit_parent_class)->finalize (object);
}

static void
keuze_limit_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  KeuzeLimit *self = KEUZE_LIMIT (object);

  switch (prop_id)
    {
    case PROP_AMOUNT:
      g_value_set_uint (value, self->amount);
      break;
    case PROP_UNIT:
      g_value_set_string (value, self->unit);
      break;
    case PROP_PERIOD:
      g_value_set_string (value, self->period);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_limit_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  KeuzeLimit *self = KEUZE_LIMIT (object);

  switch (prop_id)
    {
    case PROP_AMOUNT:
      self->amount = g_value_get_uint (value);
      break;
    case PROP_UNIT:
      self->unit = g_value_dup_string (value);
      break;
    case PROP_PERIOD:
      self->period = g_value_dup_string (value);
      break;
    case PROP_TEXT:
      self->text = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_limit_class_init (KeuzeLimitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_limit_finalize;
  object_class->get_property = keuze_limit_get_property;
  object_class->set_property = keuze_limit_set_property;

  /**
   * KeuzeLimit:amount:
   *
   * The number of units; 0 where there is often a limit and the number
   * differs.
   */
  properties[PROP_AMOUNT] =
    g_param_spec_uint ("amount", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * KeuzeLimit:unit:
   *
   * What is counted: `session` or `hour`.
   */
  properties[PROP_UNIT] =
    g_param_spec_string ("unit", NULL, NULL, NULL, flags);

  /**
   * KeuzeLimit:period: (nullable)
   *
   * The time it holds for: `year`; %NULL where the source names none.
   */
  properties[PROP_PERIOD] =
    g_param_spec_string ("period", NULL, NULL, NULL, flags);

  /**
   * KeuzeLimit:text:
   *
   * The same in words.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_limit_init (KeuzeLimit *self)
{
}

/**
 * keuze_limit_get_amount:
 * @self: a `KeuzeLimit`
 *
 * Returns: the number of units; 0 where there is often a limit and the number
 *   differs.
 */
guint
keuze_limit_get_amount (KeuzeLimit *self)
{
  g_return_val_if_fail (KEUZE_IS_LIMIT (self), 0);

  return self->amount;
}

/**
 * keuze_limit_get_unit:
 * @self: a `KeuzeLimit`
 *
 * Returns: (transfer none): what is counted: `session` or `hour`.
 */
const char *
keuze_limit_get_unit (KeuzeLimit *self)
{
  g_return_val_if_fail (KEUZE_IS_LIMIT (self), NULL);

  return self->unit;
}

/**
 * keuze_limit_get_period:
 * @self: a `KeuzeLimit`
 *
 * Returns: (transfer none) (nullable): the time it holds for: `year`; %NULL where the source names none.
 */
const char *
keuze_limit_get_period (KeuzeLimit *self)
{
  g_return_val_if_fail (KEUZE_IS_LIMIT (self), NULL);

  return self->period;
}

/**
 * keuze_limit_get_text:
 * @self: a `KeuzeLimit`
 *
 * Returns: (transfer none): the same in words.
 */
const char *
keuze_limit_get_text (KeuzeLimit *self)
{
  g_return_val_if_fail (KEUZE_IS_LIMIT (self), NULL);

  return self->text;
}
