/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-referral.h"

/**
 * KeuzeReferral:
 *
 * Whether a referral is needed, and who gives it.
 *
 * Since: 0.1
 */

struct _KeuzeReferral
{
  GObject parent_instance;

  KeuzeTerm *need;
  GListModel *adults;
  GListModel *young_people_also;
  GListModel *criteria;
  char *text;
};

G_DEFINE_FINAL_TYPE (KeuzeReferral, keuze_referral, G_TYPE_OBJECT)

enum
{
  PROP_NEED = 1,
  PROP_ADULTS,
  PROP_YOUNG_PEOPLE_ALSO,
  PROP_CRITERIA,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_referral_finalize (GObject *object)
{
  KeuzeReferral *self = KEUZE_REFERRAL (object);

  g_clear_object (&self->need);
  g_clear_object (&self->adults);
  g_clear_object (&self->young_people_also);
  g_clear_object (&self->criteria);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (keuze_referral_parent_class)->finalize (object);
}

static void
keuze_referral_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  KeuzeReferral *self = KEUZE_REFERRAL (object);

  switch (prop_id)
    {
    case PROP_NEED:
      g_value_set_object (value, self->need);
      break;
    case PROP_ADULTS:
      g_value_set_object (value, self->adults);
      break;
    case PROP_YOUNG_PEOPLE_ALSO:
      g_value_set_object (value, self->young_people_also);
      break;
    case PROP_CRITERIA:
      g_value_set_object (value, self->criteria);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_referral_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  KeuzeReferral *self = KEUZE_REFERRAL (object);

  switch (prop_id)
    {
    case PROP_NEED:
      self->need = g_value_dup_object (value);
      break;
    case PROP_ADULTS:
      self->adults = g_value_dup_object (value);
      break;
    case PROP_YOUNG_PEOPLE_ALSO:
      self->young_people_also = g_value_dup_object (value);
      break;
    case PROP_CRITERIA:
      self->criteria = g_value_dup_object (value);
      break;
    case PROP_TEXT:
      self->text = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_referral_class_init (KeuzeReferralClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_referral_finalize;
  object_class->get_property = keuze_referral_get_property;
  object_class->set_property = keuze_referral_set_property;

  /**
   * KeuzeReferral:need:
   *
   * Whether one is needed.
   */
  properties[PROP_NEED] =
    g_param_spec_object ("need", NULL, NULL, KEUZE_TYPE_TERM, flags);

  /**
   * KeuzeReferral:adults:
   *
   * A list of `KeuzeTerm`: who can refer adults; empty where none is needed.
   */
  properties[PROP_ADULTS] =
    g_param_spec_object ("adults", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzeReferral:young-people-also:
   *
   * A list of `KeuzeTerm`: who else can refer young people.
   */
  properties[PROP_YOUNG_PEOPLE_ALSO] =
    g_param_spec_object ("young-people-also", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzeReferral:criteria:
   *
   * A list of `KeuzeTerm`: when a referral is mostly given, where the source
   * says so.
   */
  properties[PROP_CRITERIA] =
    g_param_spec_object ("criteria", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzeReferral:text:
   *
   * The same in a sentence or two.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_referral_init (KeuzeReferral *self)
{
}

/**
 * keuze_referral_get_need:
 * @self: a `KeuzeReferral`
 *
 * Returns: (transfer none): whether one is needed.
 */
KeuzeTerm *
keuze_referral_get_need (KeuzeReferral *self)
{
  g_return_val_if_fail (KEUZE_IS_REFERRAL (self), NULL);

  return self->need;
}

/**
 * keuze_referral_get_adults:
 * @self: a `KeuzeReferral`
 *
 * Returns: (transfer none): a list of `KeuzeTerm`: who can refer adults; empty where none is
 *   needed.
 */
GListModel *
keuze_referral_get_adults (KeuzeReferral *self)
{
  g_return_val_if_fail (KEUZE_IS_REFERRAL (self), NULL);

  return self->adults;
}

/**
 * keuze_referral_get_young_people_also:
 * @self: a `KeuzeReferral`
 *
 * Returns: (transfer none): a list of `KeuzeTerm`: who else can refer young people.
 */
GListModel *
keuze_referral_get_young_people_also (KeuzeReferral *self)
{
  g_return_val_if_fail (KEUZE_IS_REFERRAL (self), NULL);

  return self->young_people_also;
}

/**
 * keuze_referral_get_criteria:
 * @self: a `KeuzeReferral`
 *
 * Returns: (transfer none): a list of `KeuzeTerm`: when a referral is mostly given, where the
 *   source says so.
 */
GListModel *
keuze_referral_get_criteria (KeuzeReferral *self)
{
  g_return_val_if_fail (KEUZE_IS_REFERRAL (self), NULL);

  return self->criteria;
}

/**
 * keuze_referral_get_text:
 * @self: a `KeuzeReferral`
 *
 * Returns: (transfer none): the same in a sentence or two.
 */
const char *
keuze_referral_get_text (KeuzeReferral *self)
{
  g_return_val_if_fail (KEUZE_IS_REFERRAL (self), NULL);

  return self->text;
}
