/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-planned-option.h"

/**
 * KeuzePlannedOption:
 *
 * An option of the card in a plan: how far we are with it, and a note.
 *
 * The plan keeps the name that the card gave the option, so that it can still
 * be shown on a card that does not have the option any more.
 *
 * Since: 0.1
 */

struct _KeuzePlannedOption
{
  KeuzeRecord parent_instance;

  char *id;
  char *title;
  KeuzeOptionState state;
  char *note;
};

G_DEFINE_FINAL_TYPE (KeuzePlannedOption, keuze_planned_option, KEUZE_TYPE_RECORD)

enum
{
  PROP_ID = 1,
  PROP_TITLE,
  PROP_STATE,
  PROP_NOTE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_planned_option_finalize (GObject *object)
{
  KeuzePlannedOption *self = KEUZE_PLANNED_OPTION (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->note, g_free);

  G_OBJECT_CLASS (keuze_planned_option_parent_class)->finalize (object);
}

static void
keuze_planned_option_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  KeuzePlannedOption *self = KEUZE_PLANNED_OPTION (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_planned_option_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  KeuzePlannedOption *self = KEUZE_PLANNED_OPTION (object);

  switch (prop_id)
    {
    case PROP_ID:
      self->id = g_value_dup_string (value);
      break;
    case PROP_TITLE:
      self->title = g_value_dup_string (value);
      break;
    case PROP_STATE:
      keuze_planned_option_set_state (self, g_value_get_enum (value));
      break;
    case PROP_NOTE:
      keuze_planned_option_set_note (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_planned_option_class_init (KeuzePlannedOptionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_planned_option_finalize;
  object_class->get_property = keuze_planned_option_get_property;
  object_class->set_property = keuze_planned_option_set_property;

  /**
   * KeuzePlannedOption:id:
   *
   * The id of the option on the card.
   */
  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, "", fixed);

  /**
   * KeuzePlannedOption:title:
   *
   * What the card called the option when it came into the plan.
   */
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, "", fixed);

  /**
   * KeuzePlannedOption:state:
   *
   * How far we are with it.
   */
  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, KEUZE_TYPE_OPTION_STATE, KEUZE_OPTION_CONSIDERING, flags);

  /**
   * KeuzePlannedOption:note:
   *
   * What we want to remember about it.
   */
  properties[PROP_NOTE] =
    g_param_spec_string ("note", NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_planned_option_init (KeuzePlannedOption *self)
{
  self->note = g_strdup ("");
}

/**
 * keuze_planned_option_new:
 * @id: the id of the option on the card
 * @title: what the card called the option when it came into the plan
 *
 * Returns: (transfer full): an option that we consider
 */
KeuzePlannedOption *
keuze_planned_option_new (const char *id,
                          const char *title)
{
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  return g_object_new (KEUZE_TYPE_PLANNED_OPTION,
                       "id", id,
                       "title", title,
                       NULL);
}

/**
 * keuze_planned_option_get_id:
 * @self: an option of a plan
 *
 * Returns: (transfer none): the id of the option on the card
 */
const char *
keuze_planned_option_get_id (KeuzePlannedOption *self)
{
  g_return_val_if_fail (KEUZE_IS_PLANNED_OPTION (self), NULL);

  return self->id;
}

/**
 * keuze_planned_option_get_title:
 * @self: an option of a plan
 *
 * Returns: (transfer none): what the card called the option when it came into
 *   the plan
 */
const char *
keuze_planned_option_get_title (KeuzePlannedOption *self)
{
  g_return_val_if_fail (KEUZE_IS_PLANNED_OPTION (self), NULL);

  return self->title;
}

/**
 * keuze_planned_option_get_state:
 * @self: an option of a plan
 *
 * Returns: how far we are with it
 */
KeuzeOptionState
keuze_planned_option_get_state (KeuzePlannedOption *self)
{
  g_return_val_if_fail (KEUZE_IS_PLANNED_OPTION (self), KEUZE_OPTION_CONSIDERING);

  return self->state;
}

/**
 * keuze_planned_option_set_state:
 * @self: an option of a plan
 * @state: how far we are with it
 */
void
keuze_planned_option_set_state (KeuzePlannedOption *self,
                                KeuzeOptionState    state)
{
  g_auto (GValue) before = G_VALUE_INIT;

  g_return_if_fail (KEUZE_IS_PLANNED_OPTION (self));

  if (self->state == state)
    return;

  g_value_init (&before, KEUZE_TYPE_OPTION_STATE);
  g_value_set_enum (&before, (int) self->state);
  self->state = state;
  keuze_record_tell (KEUZE_RECORD (self), properties[PROP_STATE], &before);
}

/**
 * keuze_planned_option_get_note:
 * @self: an option of a plan
 *
 * Returns: (transfer none): what we want to remember about it
 */
const char *
keuze_planned_option_get_note (KeuzePlannedOption *self)
{
  g_return_val_if_fail (KEUZE_IS_PLANNED_OPTION (self), NULL);

  return self->note;
}

/**
 * keuze_planned_option_set_note:
 * @self: an option of a plan
 * @note: (nullable): what we want to remember about it
 */
void
keuze_planned_option_set_note (KeuzePlannedOption *self,
                               const char         *note)
{
  g_return_if_fail (KEUZE_IS_PLANNED_OPTION (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->note, note, properties[PROP_NOTE]);
}
