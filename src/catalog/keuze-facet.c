/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-cover.h"
#include "keuze-example.h"
#include "keuze-facet.h"

/**
 * KeuzeFacet:
 *
 * A fact that one can filter the options by: that no referral is needed, that
 * the basic package pays.
 *
 * Since: 0.1
 */

struct _KeuzeFacet
{
  GObject parent_instance;

  KeuzeFacetKind kind;
  KeuzeEntry *entry;
  gboolean active;
};

G_DEFINE_FINAL_TYPE (KeuzeFacet, keuze_facet, G_TYPE_OBJECT)

enum
{
  PROP_ENTRY = 1,
  PROP_ACTIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_paid_by (KeuzeOption *option,
            KeuzeEntry  *payer)
{
  GListModel *covers = keuze_payment_get_covers (keuze_option_get_payment (option));

  for (guint i = 0; i < g_list_model_get_n_items (covers); i++)
    {
      g_autoptr (KeuzeCover) cover = g_list_model_get_item (covers, i);

      /* Who pays for a few only would promise too much to all others. */
      if (keuze_cover_get_usual (cover) && KEUZE_ENTRY (keuze_cover_get_payer (cover)) == payer)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_example_of (KeuzeOption *option,
                KeuzeEntry  *complaint)
{
  GListModel *examples = keuze_option_get_examples (option);

  for (guint i = 0; i < g_list_model_get_n_items (examples); i++)
    {
      g_autoptr (KeuzeExample) example = g_list_model_get_item (examples, i);
      GListModel *complaints = keuze_example_get_complaints (example);

      for (guint j = 0; j < g_list_model_get_n_items (complaints); j++)
        {
          g_autoptr (KeuzeEntry) other = g_list_model_get_item (complaints, j);

          if (other == complaint)
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
is_of_use (KeuzeFacet *self,
           GListModel *options)
{
  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (options, i);

      if (keuze_facet_matches (self, option))
        return TRUE;
    }

  return FALSE;
}

static void
keuze_facet_finalize (GObject *object)
{
  KeuzeFacet *self = KEUZE_FACET (object);

  g_clear_object (&self->entry);

  G_OBJECT_CLASS (keuze_facet_parent_class)->finalize (object);
}

static void
keuze_facet_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  KeuzeFacet *self = KEUZE_FACET (object);

  switch (prop_id)
    {
    case PROP_ENTRY:
      g_value_set_object (value, self->entry);
      break;
    case PROP_ACTIVE:
      g_value_set_boolean (value, self->active);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_facet_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  KeuzeFacet *self = KEUZE_FACET (object);

  switch (prop_id)
    {
    case PROP_ACTIVE:
      keuze_facet_set_active (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_facet_class_init (KeuzeFacetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_facet_finalize;
  object_class->get_property = keuze_facet_get_property;
  object_class->set_property = keuze_facet_set_property;

  /**
   * KeuzeFacet:entry:
   *
   * The entry of the card that an option has to refer to.
   */
  properties[PROP_ENTRY] =
    g_param_spec_object ("entry", NULL, NULL, KEUZE_TYPE_ENTRY,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeFacet:active:
   *
   * Whether the options are filtered by it.
   */
  properties[PROP_ACTIVE] =
    g_param_spec_boolean ("active", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_facet_init (KeuzeFacet *self)
{
}

/**
 * keuze_facet_new:
 * @kind: what the fact is about
 * @entry: the entry of the card that an option has to refer to
 *
 * Returns: (transfer full): a fact to filter by
 */
KeuzeFacet *
keuze_facet_new (KeuzeFacetKind  kind,
                 KeuzeEntry     *entry)
{
  KeuzeFacet *self;

  g_return_val_if_fail ((guint) kind < KEUZE_N_FACET_KINDS, NULL);
  g_return_val_if_fail (KEUZE_IS_ENTRY (entry), NULL);

  self = g_object_new (KEUZE_TYPE_FACET, NULL);
  self->kind = kind;
  self->entry = g_object_ref (entry);

  return self;
}

/**
 * keuze_facet_list:
 * @catalog: a card
 *
 * Returns: (transfer full): a list of every `KeuzeFacet` that is true of at
 *   least one option of the card, in the order of the kinds and of the card
 */
GListModel *
keuze_facet_list (KeuzeCatalog *catalog)
{
  static const KeuzeList lists[KEUZE_N_FACET_KINDS] = {
    [KEUZE_FACET_REFERRAL] = KEUZE_LIST_REFERRAL_NEEDS,
    [KEUZE_FACET_PAYER] = KEUZE_LIST_PAYERS,
    [KEUZE_FACET_SETTING] = KEUZE_LIST_GROUPS,
    [KEUZE_FACET_COMPLAINT] = KEUZE_LIST_COMPLAINTS,
  };
  GListStore *facets = g_list_store_new (KEUZE_TYPE_FACET);

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), G_LIST_MODEL (facets));

  for (KeuzeFacetKind kind = 0; kind < KEUZE_N_FACET_KINDS; kind++)
    {
      GListModel *entries = keuze_catalog_get_list (catalog, lists[kind]);

      for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
        {
          g_autoptr (KeuzeEntry) entry = g_list_model_get_item (entries, i);
          g_autoptr (KeuzeFacet) facet = keuze_facet_new (kind, entry);

          if (is_of_use (facet, G_LIST_MODEL (catalog)))
            g_list_store_append (facets, facet);
        }
    }

  return G_LIST_MODEL (facets);
}

/**
 * keuze_facet_get_active:
 * @self: a fact to filter by
 *
 * Returns: whether the options are filtered by it
 */
gboolean
keuze_facet_get_active (KeuzeFacet *self)
{
  g_return_val_if_fail (KEUZE_IS_FACET (self), FALSE);

  return self->active;
}

/**
 * keuze_facet_set_active:
 * @self: a fact to filter by
 * @active: whether to filter by it
 *
 * Turns the filter on or off.
 */
void
keuze_facet_set_active (KeuzeFacet *self,
                        gboolean    active)
{
  g_return_if_fail (KEUZE_IS_FACET (self));

  if (self->active == active)
    return;

  self->active = active;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
}

/**
 * keuze_facet_get_kind:
 * @self: a fact to filter by
 *
 * Returns: what it is about
 */
KeuzeFacetKind
keuze_facet_get_kind (KeuzeFacet *self)
{
  g_return_val_if_fail (KEUZE_IS_FACET (self), KEUZE_FACET_REFERRAL);

  return self->kind;
}

/**
 * keuze_facet_get_entry:
 * @self: a fact to filter by
 *
 * Returns: (transfer none): the entry of the card that an option has to refer
 *   to
 */
KeuzeEntry *
keuze_facet_get_entry (KeuzeFacet *self)
{
  g_return_val_if_fail (KEUZE_IS_FACET (self), NULL);

  return self->entry;
}

/**
 * keuze_facet_is_exclusive:
 * @self: a fact to filter by
 *
 * Returns: whether no option has two of this kind: it stands in one part of
 *   health care, and needs a referral or not
 */
gboolean
keuze_facet_is_exclusive (KeuzeFacet *self)
{
  g_return_val_if_fail (KEUZE_IS_FACET (self), FALSE);

  return self->kind == KEUZE_FACET_REFERRAL || self->kind == KEUZE_FACET_SETTING;
}

/**
 * keuze_facet_matches:
 * @self: a fact to filter by
 * @option: an option of the same card
 *
 * Returns: whether it is true of the option
 */
gboolean
keuze_facet_matches (KeuzeFacet  *self,
                     KeuzeOption *option)
{
  g_return_val_if_fail (KEUZE_IS_FACET (self), FALSE);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), FALSE);

  switch (self->kind)
    {
    case KEUZE_FACET_REFERRAL:
      return KEUZE_ENTRY (keuze_referral_get_need (keuze_option_get_referral (option))) == self->entry;
    case KEUZE_FACET_PAYER:
      return is_paid_by (option, self->entry);
    case KEUZE_FACET_SETTING:
      return KEUZE_ENTRY (keuze_option_get_group (option)) == self->entry;
    case KEUZE_FACET_COMPLAINT:
      return has_example_of (option, self->entry);
    default:
      g_return_val_if_reached (FALSE);
    }
}
