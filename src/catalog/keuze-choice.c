/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-choice.h"

/**
 * KeuzeChoice:
 *
 * The options that are being picked out to see beside each other.
 *
 * Since: 0.1
 */

struct _KeuzeChoice
{
  GObject parent_instance;

  GListStore *options;
  gboolean active;
};

G_DEFINE_FINAL_TYPE (KeuzeChoice, keuze_choice, G_TYPE_OBJECT)

enum
{
  PROP_ACTIVE = 1,
  PROP_COMPLETE,
  PROP_NUMBER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
options_changed (KeuzeChoice *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPLETE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NUMBER]);
}

static void
keuze_choice_finalize (GObject *object)
{
  KeuzeChoice *self = KEUZE_CHOICE (object);

  g_clear_object (&self->options);

  G_OBJECT_CLASS (keuze_choice_parent_class)->finalize (object);
}

static void
keuze_choice_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  KeuzeChoice *self = KEUZE_CHOICE (object);

  switch (prop_id)
    {
    case PROP_ACTIVE:
      g_value_set_boolean (value, self->active);
      break;
    case PROP_COMPLETE:
      g_value_set_boolean (value, keuze_choice_get_complete (self));
      break;
    case PROP_NUMBER:
      g_value_set_uint (value, g_list_model_get_n_items (G_LIST_MODEL (self->options)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_choice_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  KeuzeChoice *self = KEUZE_CHOICE (object);

  switch (prop_id)
    {
    case PROP_ACTIVE:
      keuze_choice_set_active (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_choice_class_init (KeuzeChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_choice_finalize;
  object_class->get_property = keuze_choice_get_property;
  object_class->set_property = keuze_choice_set_property;

  /**
   * KeuzeChoice:active:
   *
   * Whether options are being chosen, so that a click chooses one instead of
   * opening it. Nothing is chosen any more once it ends.
   */
  properties[PROP_ACTIVE] =
    g_param_spec_boolean ("active", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeChoice:complete:
   *
   * Whether enough are chosen to compare them.
   */
  properties[PROP_COMPLETE] =
    g_param_spec_boolean ("complete", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeChoice:number:
   *
   * How many are chosen.
   */
  properties[PROP_NUMBER] =
    g_param_spec_uint ("number", NULL, NULL, 0, KEUZE_COMPARISON_MAXIMUM, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_choice_init (KeuzeChoice *self)
{
  self->options = g_list_store_new (KEUZE_TYPE_OPTION);
  g_signal_connect_object (self->options, "items-changed", G_CALLBACK (options_changed), self,
                           G_CONNECT_SWAPPED);
}

/**
 * keuze_choice_new:
 *
 * Returns: (transfer full): a choice of nothing
 */
KeuzeChoice *
keuze_choice_new (void)
{
  return g_object_new (KEUZE_TYPE_CHOICE, NULL);
}

/**
 * keuze_choice_get_options:
 * @self: a choice
 *
 * Returns: (transfer none): a list of the `KeuzeOption`s that are chosen, in
 *   the order in which they were
 */
GListModel *
keuze_choice_get_options (KeuzeChoice *self)
{
  g_return_val_if_fail (KEUZE_IS_CHOICE (self), NULL);

  return G_LIST_MODEL (self->options);
}

/**
 * keuze_choice_get_active:
 * @self: a choice
 *
 * Returns: whether options are being chosen
 */
gboolean
keuze_choice_get_active (KeuzeChoice *self)
{
  g_return_val_if_fail (KEUZE_IS_CHOICE (self), FALSE);

  return self->active;
}

/**
 * keuze_choice_set_active:
 * @self: a choice
 * @active: whether options are being chosen
 *
 * Begins or ends choosing.
 */
void
keuze_choice_set_active (KeuzeChoice *self,
                         gboolean     active)
{
  g_return_if_fail (KEUZE_IS_CHOICE (self));

  if (self->active == active)
    return;

  self->active = active;
  if (!active)
    g_list_store_remove_all (self->options);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
}

/**
 * keuze_choice_get_complete:
 * @self: a choice
 *
 * Returns: whether enough are chosen to compare them
 */
gboolean
keuze_choice_get_complete (KeuzeChoice *self)
{
  g_return_val_if_fail (KEUZE_IS_CHOICE (self), FALSE);

  return g_list_model_get_n_items (G_LIST_MODEL (self->options)) >= KEUZE_COMPARISON_MINIMUM;
}

/**
 * keuze_choice_contains:
 * @self: a choice
 * @option: an option
 *
 * Returns: whether the option is chosen
 */
gboolean
keuze_choice_contains (KeuzeChoice *self,
                       KeuzeOption *option)
{
  g_return_val_if_fail (KEUZE_IS_CHOICE (self), FALSE);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), FALSE);

  return g_list_store_find (self->options, option, NULL);
}

/**
 * keuze_choice_toggle:
 * @self: a choice
 * @option: an option
 *
 * Chooses the option, or lets go of it where it was chosen. Begins choosing.
 *
 * Returns: %FALSE where there is no room for one more
 */
gboolean
keuze_choice_toggle (KeuzeChoice *self,
                     KeuzeOption *option)
{
  guint position;

  g_return_val_if_fail (KEUZE_IS_CHOICE (self), FALSE);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), FALSE);

  if (g_list_store_find (self->options, option, &position))
    {
      g_list_store_remove (self->options, position);
      return TRUE;
    }

  if (g_list_model_get_n_items (G_LIST_MODEL (self->options)) == KEUZE_COMPARISON_MAXIMUM)
    return FALSE;

  keuze_choice_set_active (self, TRUE);
  g_list_store_append (self->options, option);

  return TRUE;
}
