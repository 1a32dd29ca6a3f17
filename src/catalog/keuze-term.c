/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-term.h"

/**
 * KeuzeTerm:
 *
 * One word of the card’s own vocabulary: a group, a complaint, a payer, who
 * a cover is for, what a placement rests on.
 *
 * Since: 0.1
 */

struct _KeuzeTerm
{
  KeuzeEntry parent_instance;

  char *short_title;
};

G_DEFINE_FINAL_TYPE (KeuzeTerm, keuze_term, KEUZE_TYPE_ENTRY)

enum
{
  PROP_SHORT_TITLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_term_finalize (GObject *object)
{
  KeuzeTerm *self = KEUZE_TERM (object);

  g_clear_pointer (&self->short_title, g_free);

  G_OBJECT_CLASS (keuze_term_parent_class)->finalize (object);
}

static void
keuze_term_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  KeuzeTerm *self = KEUZE_TERM (object);

  switch (prop_id)
    {
    case PROP_SHORT_TITLE:
      g_value_set_string (value, self->short_title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_term_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  KeuzeTerm *self = KEUZE_TERM (object);

  switch (prop_id)
    {
    case PROP_SHORT_TITLE:
      self->short_title = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_term_class_init (KeuzeTermClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_term_finalize;
  object_class->get_property = keuze_term_get_property;
  object_class->set_property = keuze_term_set_property;

  /**
   * KeuzeTerm:short-title:
   *
   * The title as it stands in a narrow place; the title where there is no
   * shorter one.
   */
  properties[PROP_SHORT_TITLE] =
    g_param_spec_string ("short-title", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_term_init (KeuzeTerm *self)
{
}

/**
 * keuze_term_get_short_title:
 * @self: a `KeuzeTerm`
 *
 * Returns: (transfer none): the title as it stands in a narrow place; the title where there is
 *   no shorter one.
 */
const char *
keuze_term_get_short_title (KeuzeTerm *self)
{
  g_return_val_if_fail (KEUZE_IS_TERM (self), NULL);

  return self->short_title;
}
