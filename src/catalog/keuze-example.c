/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-example.h"

/**
 * KeuzeExample:
 *
 * What a treatment can be like for one complaint.
 *
 * Since: 0.1
 */

struct _KeuzeExample
{
  KeuzeEntry parent_instance;

  GListModel *complaints;
  char *text;
};

G_DEFINE_FINAL_TYPE (KeuzeExample, keuze_example, KEUZE_TYPE_ENTRY)

enum
{
  PROP_COMPLAINTS = 1,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_example_finalize (GObject *object)
{
  KeuzeExample *self = KEUZE_EXAMPLE (object);

  g_clear_object (&self->complaints);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (keuze_example_parent_class)->finalize (object);
}

static void
keuze_example_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  KeuzeExample *self = KEUZE_EXAMPLE (object);

  switch (prop_id)
    {
    case PROP_COMPLAINTS:
      g_value_set_object (value, self->complaints);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_example_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  KeuzeExample *self = KEUZE_EXAMPLE (object);

  switch (prop_id)
    {
    case PROP_COMPLAINTS:
      self->complaints = g_value_dup_object (value);
      break;
    case PROP_TEXT:
      self->text = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_example_class_init (KeuzeExampleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_example_finalize;
  object_class->get_property = keuze_example_get_property;
  object_class->set_property = keuze_example_set_property;

  /**
   * KeuzeExample:complaints:
   *
   * A list of `KeuzeTerm`: the kinds of complaint it is about.
   */
  properties[PROP_COMPLAINTS] =
    g_param_spec_object ("complaints", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzeExample:text:
   *
   * The experience, told to the reader.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_example_init (KeuzeExample *self)
{
}

/**
 * keuze_example_get_complaints:
 * @self: a `KeuzeExample`
 *
 * Returns: (transfer none): a list of `KeuzeTerm`: the kinds of complaint it is about.
 */
GListModel *
keuze_example_get_complaints (KeuzeExample *self)
{
  g_return_val_if_fail (KEUZE_IS_EXAMPLE (self), NULL);

  return self->complaints;
}

/**
 * keuze_example_get_text:
 * @self: a `KeuzeExample`
 *
 * Returns: (transfer none): the experience, told to the reader.
 */
const char *
keuze_example_get_text (KeuzeExample *self)
{
  g_return_val_if_fail (KEUZE_IS_EXAMPLE (self), NULL);

  return self->text;
}

/**
 * keuze_example_dup_member:
 * @self: a `KeuzeExample`
 *
 * Returns: (transfer full): which text of its option it is, as in the context of
 *   a translation; see keuze_catalog_is_member_translated()
 */
char *
keuze_example_dup_member (KeuzeExample *self)
{
  g_return_val_if_fail (KEUZE_IS_EXAMPLE (self), NULL);

  return g_strjoin ("/", "example", keuze_entry_get_id (KEUZE_ENTRY (self)), "text", NULL);
}
