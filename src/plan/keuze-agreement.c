/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-agreement.h"

/**
 * KeuzeAgreement:
 *
 * Something that was agreed: what, who does it, and when.
 *
 * Since: 0.1
 */

struct _KeuzeAgreement
{
  KeuzeRecord parent_instance;

  char *what;
  char *who;
  char *when;
};

G_DEFINE_FINAL_TYPE (KeuzeAgreement, keuze_agreement, KEUZE_TYPE_RECORD)

enum
{
  PROP_WHAT = 1,
  PROP_WHO,
  PROP_WHEN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_agreement_finalize (GObject *object)
{
  KeuzeAgreement *self = KEUZE_AGREEMENT (object);

  g_clear_pointer (&self->what, g_free);
  g_clear_pointer (&self->who, g_free);
  g_clear_pointer (&self->when, g_free);

  G_OBJECT_CLASS (keuze_agreement_parent_class)->finalize (object);
}

static void
keuze_agreement_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeuzeAgreement *self = KEUZE_AGREEMENT (object);

  switch (prop_id)
    {
    case PROP_WHAT:
      g_value_set_string (value, self->what);
      break;
    case PROP_WHO:
      g_value_set_string (value, self->who);
      break;
    case PROP_WHEN:
      g_value_set_string (value, self->when);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_agreement_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KeuzeAgreement *self = KEUZE_AGREEMENT (object);

  switch (prop_id)
    {
    case PROP_WHAT:
      keuze_agreement_set_what (self, g_value_get_string (value));
      break;
    case PROP_WHO:
      keuze_agreement_set_who (self, g_value_get_string (value));
      break;
    case PROP_WHEN:
      keuze_agreement_set_when (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_agreement_class_init (KeuzeAgreementClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_agreement_finalize;
  object_class->get_property = keuze_agreement_get_property;
  object_class->set_property = keuze_agreement_set_property;

  /**
   * KeuzeAgreement:what:
   *
   * What was agreed.
   */
  properties[PROP_WHAT] =
    g_param_spec_string ("what", NULL, NULL, "", flags);

  /**
   * KeuzeAgreement:who:
   *
   * Who does it: a role, in the words of the person.
   */
  properties[PROP_WHO] =
    g_param_spec_string ("who", NULL, NULL, "", flags);

  /**
   * KeuzeAgreement:when:
   *
   * When, in the words of the person.
   */
  properties[PROP_WHEN] =
    g_param_spec_string ("when", NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_agreement_init (KeuzeAgreement *self)
{
  self->what = g_strdup ("");
  self->who = g_strdup ("");
  self->when = g_strdup ("");
}

/**
 * keuze_agreement_new:
 *
 * Returns: (transfer full): an agreement in which nothing is written yet
 */
KeuzeAgreement *
keuze_agreement_new (void)
{
  return g_object_new (KEUZE_TYPE_AGREEMENT, NULL);
}

/**
 * keuze_agreement_get_what:
 * @self: an agreement
 *
 * Returns: (transfer none): what was agreed
 */
const char *
keuze_agreement_get_what (KeuzeAgreement *self)
{
  g_return_val_if_fail (KEUZE_IS_AGREEMENT (self), NULL);

  return self->what;
}

/**
 * keuze_agreement_set_what:
 * @self: an agreement
 * @what: (nullable): what was agreed
 */
void
keuze_agreement_set_what (KeuzeAgreement *self,
                          const char     *what)
{
  g_return_if_fail (KEUZE_IS_AGREEMENT (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->what, what, properties[PROP_WHAT]);
}

/**
 * keuze_agreement_get_who:
 * @self: an agreement
 *
 * Returns: (transfer none): who does it: a role, in the words of the person
 */
const char *
keuze_agreement_get_who (KeuzeAgreement *self)
{
  g_return_val_if_fail (KEUZE_IS_AGREEMENT (self), NULL);

  return self->who;
}

/**
 * keuze_agreement_set_who:
 * @self: an agreement
 * @who: (nullable): who does it: a role, in the words of the person
 */
void
keuze_agreement_set_who (KeuzeAgreement *self,
                         const char     *who)
{
  g_return_if_fail (KEUZE_IS_AGREEMENT (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->who, who, properties[PROP_WHO]);
}

/**
 * keuze_agreement_get_when:
 * @self: an agreement
 *
 * Returns: (transfer none): when, in the words of the person
 */
const char *
keuze_agreement_get_when (KeuzeAgreement *self)
{
  g_return_val_if_fail (KEUZE_IS_AGREEMENT (self), NULL);

  return self->when;
}

/**
 * keuze_agreement_set_when:
 * @self: an agreement
 * @when: (nullable): when, in the words of the person
 */
void
keuze_agreement_set_when (KeuzeAgreement *self,
                          const char     *when)
{
  g_return_if_fail (KEUZE_IS_AGREEMENT (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->when, when, properties[PROP_WHEN]);
}
