/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-cover.h"

/**
 * KeuzeCover:
 *
 * One way in which a treatment is paid.
 *
 * Since: 0.1
 */

struct _KeuzeCover
{
  GObject parent_instance;

  KeuzeTerm *payer;
  KeuzeTerm *audience;
  gboolean usual;
  KeuzeLimit *limit;
  GListModel *conditions;
  GListModel *funds;
};

G_DEFINE_FINAL_TYPE (KeuzeCover, keuze_cover, G_TYPE_OBJECT)

enum
{
  PROP_PAYER = 1,
  PROP_AUDIENCE,
  PROP_USUAL,
  PROP_LIMIT,
  PROP_CONDITIONS,
  PROP_FUNDS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_cover_finalize (GObject *object)
{
  KeuzeCover *self = KEUZE_COVER (object);

  g_clear_object (&self->payer);
  g_clear_object (&self->audience);
  g_clear_object (&self->limit);
  g_clear_object (&self->conditions);
  g_clear_object (&self->funds);

  G_OBJECT_CLASS (keuze_cover_parent_class)->finalize (object);
}

static void
keuze_cover_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  KeuzeCover *self = KEUZE_COVER (object);

  switch (prop_id)
    {
    case PROP_PAYER:
      g_value_set_object (value, self->payer);
      break;
    case PROP_AUDIENCE:
      g_value_set_object (value, self->audience);
      break;
    case PROP_USUAL:
      g_value_set_boolean (value, self->usual);
      break;
    case PROP_LIMIT:
      g_value_set_object (value, self->limit);
      break;
    case PROP_CONDITIONS:
      g_value_set_object (value, self->conditions);
      break;
    case PROP_FUNDS:
      g_value_set_object (value, self->funds);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_cover_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  KeuzeCover *self = KEUZE_COVER (object);

  switch (prop_id)
    {
    case PROP_PAYER:
      self->payer = g_value_dup_object (value);
      break;
    case PROP_AUDIENCE:
      self->audience = g_value_dup_object (value);
      break;
    case PROP_USUAL:
      self->usual = g_value_get_boolean (value);
      break;
    case PROP_LIMIT:
      self->limit = g_value_dup_object (value);
      break;
    case PROP_CONDITIONS:
      self->conditions = g_value_dup_object (value);
      break;
    case PROP_FUNDS:
      self->funds = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_cover_class_init (KeuzeCoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_cover_finalize;
  object_class->get_property = keuze_cover_get_property;
  object_class->set_property = keuze_cover_set_property;

  /**
   * KeuzeCover:payer:
   *
   * Who pays.
   */
  properties[PROP_PAYER] =
    g_param_spec_object ("payer", NULL, NULL, KEUZE_TYPE_TERM, flags);

  /**
   * KeuzeCover:audience:
   *
   * For whom, or in which case.
   */
  properties[PROP_AUDIENCE] =
    g_param_spec_object ("audience", NULL, NULL, KEUZE_TYPE_TERM, flags);

  /**
   * KeuzeCover:usual:
   *
   * Whether this is what an adult normally has; the others are exceptions.
   */
  properties[PROP_USUAL] =
    g_param_spec_boolean ("usual", NULL, NULL, FALSE, flags);

  /**
   * KeuzeCover:limit: (nullable)
   *
   * How much is paid at the most.
   */
  properties[PROP_LIMIT] =
    g_param_spec_object ("limit", NULL, NULL, KEUZE_TYPE_LIMIT, flags);

  /**
   * KeuzeCover:conditions:
   *
   * A list of `KeuzeTerm`: the conditions that the source names.
   */
  properties[PROP_CONDITIONS] =
    g_param_spec_object ("conditions", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzeCover:funds:
   *
   * A list of `KeuzeTerm`: the laws or budgets that the money comes from.
   */
  properties[PROP_FUNDS] =
    g_param_spec_object ("funds", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_cover_init (KeuzeCover *self)
{
}

/**
 * keuze_cover_get_payer:
 * @self: a `KeuzeCover`
 *
 * Returns: (transfer none): who pays.
 */
KeuzeTerm *
keuze_cover_get_payer (KeuzeCover *self)
{
  g_return_val_if_fail (KEUZE_IS_COVER (self), NULL);

  return self->payer;
}

/**
 * keuze_cover_get_audience:
 * @self: a `KeuzeCover`
 *
 * Returns: (transfer none): for whom, or in which case.
 */
KeuzeTerm *
keuze_cover_get_audience (KeuzeCover *self)
{
  g_return_val_if_fail (KEUZE_IS_COVER (self), NULL);

  return self->audience;
}

/**
 * keuze_cover_get_usual:
 * @self: a `KeuzeCover`
 *
 * Returns: whether this is what an adult normally has; the others are
 *   exceptions.
 */
gboolean
keuze_cover_get_usual (KeuzeCover *self)
{
  g_return_val_if_fail (KEUZE_IS_COVER (self), FALSE);

  return self->usual;
}

/**
 * keuze_cover_get_limit:
 * @self: a `KeuzeCover`
 *
 * Returns: (transfer none) (nullable): how much is paid at the most.
 */
KeuzeLimit *
keuze_cover_get_limit (KeuzeCover *self)
{
  g_return_val_if_fail (KEUZE_IS_COVER (self), NULL);

  return self->limit;
}

/**
 * keuze_cover_get_conditions:
 * @self: a `KeuzeCover`
 *
 * Returns: (transfer none): a list of `KeuzeTerm`: the conditions that the source names.
 */
GListModel *
keuze_cover_get_conditions (KeuzeCover *self)
{
  g_return_val_if_fail (KEUZE_IS_COVER (self), NULL);

  return self->conditions;
}

/**
 * keuze_cover_get_funds:
 * @self: a `KeuzeCover`
 *
 * Returns: (transfer none): a list of `KeuzeTerm`: the laws or budgets that the money comes
 *   from.
 */
GListModel *
keuze_cover_get_funds (KeuzeCover *self)
{
  g_return_val_if_fail (KEUZE_IS_COVER (self), NULL);

  return self->funds;
}

/**
 * keuze_cover_describe:
 * @self: a `KeuzeCover`
 * @separator: what stands between two items of a list
 *
 * Returns: (transfer full): for whom or in which case it is, the limit, and
 *   the conditions and budgets that the source names, in one line
 */
char *
keuze_cover_describe (KeuzeCover *self,
                      const char *separator)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (KEUZE_IS_COVER (self), NULL);
  g_return_val_if_fail (separator != NULL, NULL);

  g_strv_builder_add (builder, keuze_entry_get_title (KEUZE_ENTRY (self->audience)));
  if (self->limit != NULL)
    g_strv_builder_add (builder, keuze_limit_get_text (self->limit));
  if (g_list_model_get_n_items (self->conditions) > 0)
    g_strv_builder_take (builder, keuze_entry_join_titles (self->conditions, separator));
  if (g_list_model_get_n_items (self->funds) > 0)
    g_strv_builder_take (builder, keuze_entry_join_titles (self->funds, separator));
  parts = g_strv_builder_end (builder);

  return g_strjoinv (" · ", parts);
}
