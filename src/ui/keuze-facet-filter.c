/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-facet-filter.h"
#include "keuze-facet.h"

/**
 * KeuzeFacetFilter:
 *
 * Lets through the options of which every `KeuzeFacet` that is on is true.
 *
 * Since: 0.1
 */

struct _KeuzeFacetFilter
{
  GtkFilter parent_instance;

  GListModel *facets;
};

G_DEFINE_FINAL_TYPE (KeuzeFacetFilter, keuze_facet_filter, GTK_TYPE_FILTER)

/* No option has two of such a kind, so the second takes the place of the first. */
static void
let_go_of_others (KeuzeFacetFilter *self,
                  KeuzeFacet       *facet)
{
  KeuzeFacetKind kind = keuze_facet_get_kind (facet);

  if (!keuze_facet_is_exclusive (facet))
    return;

  for (guint i = 0; i < g_list_model_get_n_items (self->facets); i++)
    {
      g_autoptr (KeuzeFacet) other = g_list_model_get_item (self->facets, i);

      if (other != facet && keuze_facet_get_kind (other) == kind)
        keuze_facet_set_active (other, FALSE);
    }
}

static void
facet_changed (KeuzeFacetFilter *self,
               GParamSpec       *pspec,
               KeuzeFacet       *facet)
{
  if (keuze_facet_get_active (facet))
    let_go_of_others (self, facet);

  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

static GtkFilterMatch
keuze_facet_filter_get_strictness (GtkFilter *filter)
{
  return keuze_facet_filter_is_active (KEUZE_FACET_FILTER (filter)) ? GTK_FILTER_MATCH_SOME : GTK_FILTER_MATCH_ALL;
}

static gboolean
keuze_facet_filter_match (GtkFilter *filter,
                          gpointer   item)
{
  KeuzeFacetFilter *self = KEUZE_FACET_FILTER (filter);

  for (guint i = 0; i < g_list_model_get_n_items (self->facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (self->facets, i);

      if (keuze_facet_get_active (facet) && !keuze_facet_matches (facet, item))
        return FALSE;
    }

  return TRUE;
}

static void
keuze_facet_filter_finalize (GObject *object)
{
  KeuzeFacetFilter *self = KEUZE_FACET_FILTER (object);

  g_clear_object (&self->facets);

  G_OBJECT_CLASS (keuze_facet_filter_parent_class)->finalize (object);
}

static void
keuze_facet_filter_class_init (KeuzeFacetFilterClass *klass)
{
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  filter_class->get_strictness = keuze_facet_filter_get_strictness;
  filter_class->match = keuze_facet_filter_match;

  object_class->finalize = keuze_facet_filter_finalize;
}

static void
keuze_facet_filter_init (KeuzeFacetFilter *self)
{
}

/**
 * keuze_facet_filter_new:
 * @facets: a list of `KeuzeFacet`, which does not change
 *
 * Returns: (transfer full): a filter by those of them that are on
 */
GtkFilter *
keuze_facet_filter_new (GListModel *facets)
{
  KeuzeFacetFilter *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (facets), NULL);

  self = g_object_new (KEUZE_TYPE_FACET_FILTER, NULL);
  self->facets = g_object_ref (facets);
  for (guint i = 0; i < g_list_model_get_n_items (facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (facets, i);

      g_signal_connect_object (facet, "notify::active", G_CALLBACK (facet_changed), self, G_CONNECT_SWAPPED);
    }

  return GTK_FILTER (self);
}

/**
 * keuze_facet_filter_is_active:
 * @self: a filter
 *
 * Returns: whether any of its facets is on
 */
gboolean
keuze_facet_filter_is_active (KeuzeFacetFilter *self)
{
  g_return_val_if_fail (KEUZE_IS_FACET_FILTER (self), FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (self->facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (self->facets, i);

      if (keuze_facet_get_active (facet))
        return TRUE;
    }

  return FALSE;
}

/* On another card, the same facts are other objects, about entries with the same
 * ids. */
static KeuzeFacet *
find_same (KeuzeFacetFilter *self,
           KeuzeFacet       *facet)
{
  const char *id = keuze_entry_get_id (keuze_facet_get_entry (facet));

  for (guint i = 0; i < g_list_model_get_n_items (self->facets); i++)
    {
      g_autoptr (KeuzeFacet) other = g_list_model_get_item (self->facets, i);

      if (keuze_facet_get_kind (other) == keuze_facet_get_kind (facet) &&
          g_str_equal (keuze_entry_get_id (keuze_facet_get_entry (other)), id))
        return g_steal_pointer (&other);
    }

  return NULL;
}

/**
 * keuze_facet_filter_carry_over:
 * @from: a filter
 * @to: a filter of another card
 *
 * Turns those facets on that are on in the other filter, as far as its card has
 * them too.
 */
void
keuze_facet_filter_carry_over (KeuzeFacetFilter *from,
                               KeuzeFacetFilter *to)
{
  g_return_if_fail (KEUZE_IS_FACET_FILTER (from));
  g_return_if_fail (KEUZE_IS_FACET_FILTER (to));

  for (guint i = 0; i < g_list_model_get_n_items (from->facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (from->facets, i);
      g_autoptr (KeuzeFacet) same = keuze_facet_get_active (facet) ? find_same (to, facet) : NULL;

      if (same != NULL)
        keuze_facet_set_active (same, TRUE);
    }
}

/**
 * keuze_facet_filter_clear:
 * @self: a filter
 *
 * Turns every facet off.
 */
void
keuze_facet_filter_clear (KeuzeFacetFilter *self)
{
  g_return_if_fail (KEUZE_IS_FACET_FILTER (self));

  for (guint i = 0; i < g_list_model_get_n_items (self->facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (self->facets, i);

      keuze_facet_set_active (facet, FALSE);
    }
}
