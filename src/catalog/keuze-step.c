/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-placement.h"
#include "keuze-step.h"

/**
 * KeuzeStep:
 *
 * One of the steps of stepped care, from light to intensive.
 *
 * Since: 0.1
 */

struct _KeuzeStep
{
  KeuzeEntry parent_instance;

  char *name;
  char *text;
  char *who;
  GListModel *placements;
  GListModel *glossary;
  KeuzeProvenance *provenance;
};

G_DEFINE_FINAL_TYPE (KeuzeStep, keuze_step, KEUZE_TYPE_ENTRY)

enum
{
  PROP_NAME = 1,
  PROP_TEXT,
  PROP_WHO,
  PROP_PLACEMENTS,
  PROP_GLOSSARY,
  PROP_PROVENANCE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_step_finalize (GObject *object)
{
  KeuzeStep *self = KEUZE_STEP (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->who, g_free);
  g_clear_object (&self->placements);
  g_clear_object (&self->glossary);
  g_clear_object (&self->provenance);

  G_OBJECT_CLASS (keuze_step_parent_class)->finalize (object);
}

static void
keuze_step_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  KeuzeStep *self = KEUZE_STEP (object);

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_WHO:
      g_value_set_string (value, self->who);
      break;
    case PROP_PLACEMENTS:
      g_value_set_object (value, self->placements);
      break;
    case PROP_GLOSSARY:
      g_value_set_object (value, self->glossary);
      break;
    case PROP_PROVENANCE:
      g_value_set_object (value, self->provenance);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_step_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  KeuzeStep *self = KEUZE_STEP (object);

  switch (prop_id)
    {
    case PROP_NAME:
      self->name = g_value_dup_string (value);
      break;
    case PROP_TEXT:
      self->text = g_value_dup_string (value);
      break;
    case PROP_WHO:
      self->who = g_value_dup_string (value);
      break;
    case PROP_PLACEMENTS:
      self->placements = g_value_dup_object (value);
      break;
    case PROP_GLOSSARY:
      self->glossary = g_value_dup_object (value);
      break;
    case PROP_PROVENANCE:
      self->provenance = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_step_class_init (KeuzeStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_step_finalize;
  object_class->get_property = keuze_step_get_property;
  object_class->set_property = keuze_step_set_property;

  /**
   * KeuzeStep:name:
   *
   * What the step is called by its number, such as “Step 1”.
   */
  properties[PROP_NAME] =
    g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * KeuzeStep:text:
   *
   * What the step is for.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, NULL, flags);

  /**
   * KeuzeStep:who:
   *
   * Who treats at this step.
   */
  properties[PROP_WHO] =
    g_param_spec_string ("who", NULL, NULL, NULL, flags);

  /**
   * KeuzeStep:placements:
   *
   * A list of `KeuzePlacement`: the options at this step.
   */
  properties[PROP_PLACEMENTS] =
    g_param_spec_object ("placements", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzeStep:glossary:
   *
   * A list of `KeuzePassage`: the words in its texts that not everyone knows,
   * each with what it means; empty where there are none.
   */
  properties[PROP_GLOSSARY] =
    g_param_spec_object ("glossary", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzeStep:provenance:
   *
   * Where the text comes from.
   */
  properties[PROP_PROVENANCE] =
    g_param_spec_object ("provenance", NULL, NULL, KEUZE_TYPE_PROVENANCE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_step_init (KeuzeStep *self)
{
}

/**
 * keuze_step_get_name:
 * @self: a `KeuzeStep`
 *
 * Returns: (transfer none): what the step is called by its number, such as “Step 1”.
 */
const char *
keuze_step_get_name (KeuzeStep *self)
{
  g_return_val_if_fail (KEUZE_IS_STEP (self), NULL);

  return self->name;
}

/**
 * keuze_step_get_text:
 * @self: a `KeuzeStep`
 *
 * Returns: (transfer none): what the step is for.
 */
const char *
keuze_step_get_text (KeuzeStep *self)
{
  g_return_val_if_fail (KEUZE_IS_STEP (self), NULL);

  return self->text;
}

/**
 * keuze_step_get_who:
 * @self: a `KeuzeStep`
 *
 * Returns: (transfer none): who treats at this step.
 */
const char *
keuze_step_get_who (KeuzeStep *self)
{
  g_return_val_if_fail (KEUZE_IS_STEP (self), NULL);

  return self->who;
}

/**
 * keuze_step_get_placements:
 * @self: a `KeuzeStep`
 *
 * Returns: (transfer none): a list of `KeuzePlacement`: the options at this step.
 */
GListModel *
keuze_step_get_placements (KeuzeStep *self)
{
  g_return_val_if_fail (KEUZE_IS_STEP (self), NULL);

  return self->placements;
}

/**
 * keuze_step_get_glossary:
 * @self: a `KeuzeStep`
 *
 * Returns: (transfer none): a list of `KeuzePassage`: the words in its texts that not everyone
 *   knows, each with what it means; empty where there are none.
 */
GListModel *
keuze_step_get_glossary (KeuzeStep *self)
{
  g_return_val_if_fail (KEUZE_IS_STEP (self), NULL);

  return self->glossary;
}

/**
 * keuze_step_get_provenance:
 * @self: a `KeuzeStep`
 *
 * Returns: (transfer none): where the text comes from.
 */
KeuzeProvenance *
keuze_step_get_provenance (KeuzeStep *self)
{
  g_return_val_if_fail (KEUZE_IS_STEP (self), NULL);

  return self->provenance;
}

/**
 * keuze_step_has_option:
 * @self: a `KeuzeStep`
 * @option: a `KeuzeOption`
 *
 * Returns: whether the option stands at this step
 */
gboolean
keuze_step_has_option (KeuzeStep   *self,
                       KeuzeOption *option)
{
  g_return_val_if_fail (KEUZE_IS_STEP (self), FALSE);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (self->placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (self->placements, i);

      if (keuze_placement_get_entry (placement) == KEUZE_ENTRY (option))
        return TRUE;
    }

  return FALSE;
}
