/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-payment.h"

/**
 * KeuzePayment:
 *
 * Who pays for a treatment, as far as the card says.
 *
 * Since: 0.1
 */

struct _KeuzePayment
{
  GObject parent_instance;

  KeuzeTerm *state;
  GListModel *covers;
  gboolean own_risk;
  gboolean own_contribution;
  char *text;
};

G_DEFINE_FINAL_TYPE (KeuzePayment, keuze_payment, G_TYPE_OBJECT)

enum
{
  PROP_STATE = 1,
  PROP_COVERS,
  PROP_OWN_RISK,
  PROP_OWN_CONTRIBUTION,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_payment_finalize (GObject *object)
{
  KeuzePayment *self = KEUZE_PAYMENT (object);

  g_clear_object (&self->state);
  g_clear_object (&self->covers);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (keuze_payment_parent_class)->finalize (object);
}

static void
keuze_payment_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  KeuzePayment *self = KEUZE_PAYMENT (object);

  switch (prop_id)
    {
    case PROP_STATE:
      g_value_set_object (value, self->state);
      break;
    case PROP_COVERS:
      g_value_set_object (value, self->covers);
      break;
    case PROP_OWN_RISK:
      g_value_set_boolean (value, self->own_risk);
      break;
    case PROP_OWN_CONTRIBUTION:
      g_value_set_boolean (value, self->own_contribution);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_payment_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  KeuzePayment *self = KEUZE_PAYMENT (object);

  switch (prop_id)
    {
    case PROP_STATE:
      self->state = g_value_dup_object (value);
      break;
    case PROP_COVERS:
      self->covers = g_value_dup_object (value);
      break;
    case PROP_OWN_RISK:
      self->own_risk = g_value_get_boolean (value);
      break;
    case PROP_OWN_CONTRIBUTION:
      self->own_contribution = g_value_get_boolean (value);
      break;
    case PROP_TEXT:
      self->text = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_payment_class_init (KeuzePaymentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_payment_finalize;
  object_class->get_property = keuze_payment_get_property;
  object_class->set_property = keuze_payment_set_property;

  /**
   * KeuzePayment:state:
   *
   * Whether the source names a payer, names none, or nobody has to pay.
   */
  properties[PROP_STATE] =
    g_param_spec_object ("state", NULL, NULL, KEUZE_TYPE_TERM, flags);

  /**
   * KeuzePayment:covers:
   *
   * A list of `KeuzeCover`.
   */
  properties[PROP_COVERS] =
    g_param_spec_object ("covers", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzePayment:own-risk:
   *
   * Whether the source says that the own risk (*eigen risico*) applies.
   */
  properties[PROP_OWN_RISK] =
    g_param_spec_boolean ("own-risk", NULL, NULL, FALSE, flags);

  /**
   * KeuzePayment:own-contribution:
   *
   * Whether the source says that a personal contribution may be asked.
   */
  properties[PROP_OWN_CONTRIBUTION] =
    g_param_spec_boolean ("own-contribution", NULL, NULL, FALSE, flags);

  /**
   * KeuzePayment:text:
   *
   * The same in a sentence or two.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_payment_init (KeuzePayment *self)
{
}

/**
 * keuze_payment_get_state:
 * @self: a `KeuzePayment`
 *
 * Returns: (transfer none): whether the source names a payer, names none, or nobody has to
 *   pay.
 */
KeuzeTerm *
keuze_payment_get_state (KeuzePayment *self)
{
  g_return_val_if_fail (KEUZE_IS_PAYMENT (self), NULL);

  return self->state;
}

/**
 * keuze_payment_get_covers:
 * @self: a `KeuzePayment`
 *
 * Returns: (transfer none): a list of `KeuzeCover`.
 */
GListModel *
keuze_payment_get_covers (KeuzePayment *self)
{
  g_return_val_if_fail (KEUZE_IS_PAYMENT (self), NULL);

  return self->covers;
}

/**
 * keuze_payment_get_own_risk:
 * @self: a `KeuzePayment`
 *
 * Returns: whether the source says that the own risk (*eigen risico*)
 *   applies.
 */
gboolean
keuze_payment_get_own_risk (KeuzePayment *self)
{
  g_return_val_if_fail (KEUZE_IS_PAYMENT (self), FALSE);

  return self->own_risk;
}

/**
 * keuze_payment_get_own_contribution:
 * @self: a `KeuzePayment`
 *
 * Returns: whether the source says that a personal contribution may be asked.
 */
gboolean
keuze_payment_get_own_contribution (KeuzePayment *self)
{
  g_return_val_if_fail (KEUZE_IS_PAYMENT (self), FALSE);

  return self->own_contribution;
}

/**
 * keuze_payment_get_text:
 * @self: a `KeuzePayment`
 *
 * Returns: (transfer none): the same in a sentence or two.
 */
const char *
keuze_payment_get_text (KeuzePayment *self)
{
  g_return_val_if_fail (KEUZE_IS_PAYMENT (self), NULL);

  return self->text;
}
