/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-passage.h"

/**
 * KeuzePassage:
 *
 * A short text with a heading: a talking point, a role around the plan, or a
 * word of the glossary with what it means.
 *
 * Since: 0.1
 */

struct _KeuzePassage
{
  KeuzeEntry parent_instance;

  char *local_name;
  char *text;
};

G_DEFINE_FINAL_TYPE (KeuzePassage, keuze_passage, KEUZE_TYPE_ENTRY)

enum
{
  PROP_LOCAL_NAME = 1,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_passage_finalize (GObject *object)
{
  KeuzePassage *self = KEUZE_PASSAGE (object);

  g_clear_pointer (&self->local_name, g_free);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (keuze_passage_parent_class)->finalize (object);
}

static void
keuze_passage_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  KeuzePassage *self = KEUZE_PASSAGE (object);

  switch (prop_id)
    {
    case PROP_LOCAL_NAME:
      g_value_set_string (value, self->local_name);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_passage_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  KeuzePassage *self = KEUZE_PASSAGE (object);

  switch (prop_id)
    {
    case PROP_LOCAL_NAME:
      self->local_name = g_value_dup_string (value);
      break;
    case PROP_TEXT:
      self->text = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_passage_class_init (KeuzePassageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_passage_finalize;
  object_class->get_property = keuze_passage_get_property;
  object_class->set_property = keuze_passage_set_property;

  /**
   * KeuzePassage:local-name: (nullable)
   *
   * The name the Dutch health-care system uses, where it has one.
   */
  properties[PROP_LOCAL_NAME] =
    g_param_spec_string ("local-name", NULL, NULL, NULL, flags);

  /**
   * KeuzePassage:text:
   *
   * The text.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_passage_init (KeuzePassage *self)
{
}

/**
 * keuze_passage_get_local_name:
 * @self: a `KeuzePassage`
 *
 * Returns: (transfer none) (nullable): the name the Dutch health-care system uses, where it has one.
 */
const char *
keuze_passage_get_local_name (KeuzePassage *self)
{
  g_return_val_if_fail (KEUZE_IS_PASSAGE (self), NULL);

  return self->local_name;
}

/**
 * keuze_passage_get_text:
 * @self: a `KeuzePassage`
 *
 * Returns: (transfer none): the text.
 */
const char *
keuze_passage_get_text (KeuzePassage *self)
{
  g_return_val_if_fail (KEUZE_IS_PASSAGE (self), NULL);

  return self->text;
}
