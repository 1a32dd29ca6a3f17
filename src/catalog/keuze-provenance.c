/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-provenance.h"

/**
 * KeuzeProvenance:
 *
 * Where a text comes from, and how fresh it is.
 *
 * Since: 0.1
 */

struct _KeuzeProvenance
{
  GObject parent_instance;

  GListModel *citations;
  GDate *checked;
  GDate *review_by;
};

G_DEFINE_FINAL_TYPE (KeuzeProvenance, keuze_provenance, G_TYPE_OBJECT)

enum
{
  PROP_CITATIONS = 1,
  PROP_CHECKED,
  PROP_REVIEW_BY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_provenance_finalize (GObject *object)
{
  KeuzeProvenance *self = KEUZE_PROVENANCE (object);

  g_clear_object (&self->citations);
  g_clear_pointer (&self->checked, g_date_free);
  g_clear_pointer (&self->review_by, g_date_free);

  G_OBJECT_CLASS (keuze_provenance_parent_class)->finalize (object);
}

static void
keuze_provenance_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  KeuzeProvenance *self = KEUZE_PROVENANCE (object);

  switch (prop_id)
    {
    case PROP_CITATIONS:
      g_value_set_object (value, self->citations);
      break;
    case PROP_CHECKED:
      g_value_set_boxed (value, self->checked);
      break;
    case PROP_REVIEW_BY:
      g_value_set_boxed (value, self->review_by);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_provenance_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  KeuzeProvenance *self = KEUZE_PROVENANCE (object);

  switch (prop_id)
    {
    case PROP_CITATIONS:
      self->citations = g_value_dup_object (value);
      break;
    case PROP_CHECKED:
      self->checked = g_value_dup_boxed (value);
      break;
    case PROP_REVIEW_BY:
      self->review_by = g_value_dup_boxed (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_provenance_class_init (KeuzeProvenanceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_provenance_finalize;
  object_class->get_property = keuze_provenance_get_property;
  object_class->set_property = keuze_provenance_set_property;

  /**
   * KeuzeProvenance:citations:
   *
   * A list of `KeuzeCitation`.
   */
  properties[PROP_CITATIONS] =
    g_param_spec_object ("citations", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * KeuzeProvenance:checked:
   *
   * The day it was last compared with its sources.
   */
  properties[PROP_CHECKED] =
    g_param_spec_boxed ("checked", NULL, NULL, G_TYPE_DATE, flags);

  /**
   * KeuzeProvenance:review-by:
   *
   * The day by which it is to be compared again.
   */
  properties[PROP_REVIEW_BY] =
    g_param_spec_boxed ("review-by", NULL, NULL, G_TYPE_DATE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_provenance_init (KeuzeProvenance *self)
{
}

/**
 * keuze_provenance_get_citations:
 * @self: a `KeuzeProvenance`
 *
 * Returns: (transfer none): a list of `KeuzeCitation`.
 */
GListModel *
keuze_provenance_get_citations (KeuzeProvenance *self)
{
  g_return_val_if_fail (KEUZE_IS_PROVENANCE (self), NULL);

  return self->citations;
}

/**
 * keuze_provenance_get_checked:
 * @self: a `KeuzeProvenance`
 *
 * Returns: (transfer none): the day it was last compared with its sources.
 */
const GDate *
keuze_provenance_get_checked (KeuzeProvenance *self)
{
  g_return_val_if_fail (KEUZE_IS_PROVENANCE (self), NULL);

  return self->checked;
}

/**
 * keuze_provenance_get_review_by:
 * @self: a `KeuzeProvenance`
 *
 * Returns: (transfer none): the day by which it is to be compared again.
 */
const GDate *
keuze_provenance_get_review_by (KeuzeProvenance *self)
{
  g_return_val_if_fail (KEUZE_IS_PROVENANCE (self), NULL);

  return self->review_by;
}

/**
 * keuze_provenance_is_overdue:
 * @self: a `KeuzeProvenance`
 * @today: a day
 *
 * Returns: whether it should have been compared with its sources again before
 *   this day
 */
gboolean
keuze_provenance_is_overdue (KeuzeProvenance *self,
                             const GDate     *today)
{
  g_return_val_if_fail (KEUZE_IS_PROVENANCE (self), FALSE);
  g_return_val_if_fail (today != NULL && g_date_valid (today), FALSE);

  return g_date_compare (today, self->review_by) >= 0;
}

/**
 * keuze_provenance_has_dates_of:
 * @self: a `KeuzeProvenance`
 * @other: another one
 *
 * Returns: whether both were checked, and are to be checked again, on the same
 *   days, so that it is enough to tell of them once
 */
gboolean
keuze_provenance_has_dates_of (KeuzeProvenance *self,
                               KeuzeProvenance *other)
{
  g_return_val_if_fail (KEUZE_IS_PROVENANCE (self), FALSE);
  g_return_val_if_fail (KEUZE_IS_PROVENANCE (other), FALSE);

  return g_date_compare (self->checked, other->checked) == 0 &&
         g_date_compare (self->review_by, other->review_by) == 0;
}
