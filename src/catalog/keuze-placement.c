/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-placement.h"

/**
 * KeuzePlacement:
 *
 * That something stands at a place on the card, and what that rests on.
 *
 * Since: 0.1
 */

struct _KeuzePlacement
{
  GObject parent_instance;

  KeuzeEntry *entry;
  KeuzeTerm *basis;
};

G_DEFINE_FINAL_TYPE (KeuzePlacement, keuze_placement, G_TYPE_OBJECT)

enum
{
  PROP_ENTRY = 1,
  PROP_BASIS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_placement_finalize (GObject *object)
{
  KeuzePlacement *self = KEUZE_PLACEMENT (object);

  g_clear_object (&self->entry);
  g_clear_object (&self->basis);

  G_OBJECT_CLASS (keuze_placement_parent_class)->finalize (object);
}

static void
keuze_placement_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeuzePlacement *self = KEUZE_PLACEMENT (object);

  switch (prop_id)
    {
    case PROP_ENTRY:
      g_value_set_object (value, self->entry);
      break;
    case PROP_BASIS:
      g_value_set_object (value, self->basis);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_placement_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KeuzePlacement *self = KEUZE_PLACEMENT (object);

  switch (prop_id)
    {
    case PROP_ENTRY:
      self->entry = g_value_dup_object (value);
      break;
    case PROP_BASIS:
      self->basis = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_placement_class_init (KeuzePlacementClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_placement_finalize;
  object_class->get_property = keuze_placement_get_property;
  object_class->set_property = keuze_placement_set_property;

  /**
   * KeuzePlacement:entry:
   *
   * What is placed, or where: the `KeuzeSeverity` of an option, or the
   * `KeuzeOption` of a step.
   */
  properties[PROP_ENTRY] =
    g_param_spec_object ("entry", NULL, NULL, KEUZE_TYPE_ENTRY, flags);

  /**
   * KeuzePlacement:basis:
   *
   * What the placement rests on: the card, a guideline, or our own reading.
   */
  properties[PROP_BASIS] =
    g_param_spec_object ("basis", NULL, NULL, KEUZE_TYPE_TERM, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_placement_init (KeuzePlacement *self)
{
}

/**
 * keuze_placement_get_entry:
 * @self: a `KeuzePlacement`
 *
 * Returns: (transfer none): what is placed, or where: the `KeuzeSeverity` of an option, or the
 *   `KeuzeOption` of a step.
 */
KeuzeEntry *
keuze_placement_get_entry (KeuzePlacement *self)
{
  g_return_val_if_fail (KEUZE_IS_PLACEMENT (self), NULL);

  return self->entry;
}

/**
 * keuze_placement_get_basis:
 * @self: a `KeuzePlacement`
 *
 * Returns: (transfer none): what the placement rests on: the card, a guideline, or our own
 *   reading.
 */
KeuzeTerm *
keuze_placement_get_basis (KeuzePlacement *self)
{
  g_return_val_if_fail (KEUZE_IS_PLACEMENT (self), NULL);

  return self->basis;
}
