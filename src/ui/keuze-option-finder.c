/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-facet.h"
#include "keuze-found-options.h"
#include "keuze-option-finder.h"
#include "keuze-severity-filter.h"

/**
 * KeuzeOptionFinder:
 *
 * What somebody looks for on the card, by filters, a severity and words, and the
 * options that are left of it.
 *
 * Since: 0.1
 */

struct _KeuzeOptionFinder
{
  GObject parent_instance;

  KeuzeCatalog *catalog;
  GListModel *facets;
  KeuzeFacetFilter *facet_filter;
  KeuzeSeverityFilter *severity_filter;
  GListModel *narrowed;
  KeuzeSearch *search;
  KeuzeFoundOptions *found;
  char *severity;
  gboolean one_list;
};

G_DEFINE_FINAL_TYPE (KeuzeOptionFinder, keuze_option_finder, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
tell (KeuzeOptionFinder *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* In one list, nothing shows what an option is not for; so it is left out. A
 * search is always of the whole card. */
static void
update_severity_filter (KeuzeOptionFinder *self)
{
  gboolean left_out = self->one_list && !keuze_search_get_active (self->search);

  keuze_severity_filter_set_severity (self->severity_filter, left_out ? self->severity : NULL);
}

static void
search_began_or_ended (KeuzeOptionFinder *self)
{
  update_severity_filter (self);
  tell (self);
}

static KeuzeSeverity *
find_severity (KeuzeOptionFinder *self,
               const char        *id)
{
  return id != NULL ? keuze_catalog_get_entry (self->catalog, KEUZE_LIST_SEVERITIES, id) : NULL;
}

static guint
count_in_focus (KeuzeOptionFinder *self)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (self->narrowed); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (self->narrowed, i);

      n += keuze_option_is_for (option, self->severity);
    }

  return n;
}

static void
create_filters (KeuzeOptionFinder *self)
{
  GtkEveryFilter *both = gtk_every_filter_new ();

  self->facets = keuze_facet_list (self->catalog);
  self->facet_filter = KEUZE_FACET_FILTER (keuze_facet_filter_new (self->facets));
  self->severity_filter = KEUZE_SEVERITY_FILTER (keuze_severity_filter_new ());
  gtk_multi_filter_append (GTK_MULTI_FILTER (both), g_object_ref (GTK_FILTER (self->facet_filter)));
  gtk_multi_filter_append (GTK_MULTI_FILTER (both), g_object_ref (GTK_FILTER (self->severity_filter)));
  self->narrowed = G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->catalog)),
                                                            GTK_FILTER (both)));
}

static void
keuze_option_finder_finalize (GObject *object)
{
  KeuzeOptionFinder *self = KEUZE_OPTION_FINDER (object);

  g_clear_pointer (&self->severity, g_free);
  g_clear_object (&self->found);
  g_clear_object (&self->search);
  g_clear_object (&self->narrowed);
  g_clear_object (&self->severity_filter);
  g_clear_object (&self->facet_filter);
  g_clear_object (&self->facets);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_option_finder_parent_class)->finalize (object);
}

static void
keuze_option_finder_class_init (KeuzeOptionFinderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_option_finder_finalize;

  /**
   * KeuzeOptionFinder::changed:
   * @self: a finder
   *
   * Something else is looked for, and what is left of the card is known.
   */
  signals[CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
keuze_option_finder_init (KeuzeOptionFinder *self)
{
}

/**
 * keuze_option_finder_new:
 * @catalog: a card
 *
 * Returns: (transfer full): a finder that looks for nothing yet
 */
KeuzeOptionFinder *
keuze_option_finder_new (KeuzeCatalog *catalog)
{
  KeuzeOptionFinder *self;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  self = g_object_new (KEUZE_TYPE_OPTION_FINDER, NULL);
  self->catalog = g_object_ref (catalog);
  create_filters (self);
  self->search = keuze_search_new (catalog);
  self->found = keuze_found_options_new (self->narrowed, self->search);

  g_signal_connect_object (self->facet_filter, "changed", G_CALLBACK (tell), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->search, "notify::active", G_CALLBACK (search_began_or_ended), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "notify::text", G_CALLBACK (tell), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);

  return self;
}

/**
 * keuze_option_finder_get_facets:
 * @self: a finder
 *
 * Returns: (transfer none): a list of the `KeuzeFacet`s by which the card can be
 *   filtered
 */
GListModel *
keuze_option_finder_get_facets (KeuzeOptionFinder *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION_FINDER (self), NULL);

  return self->facets;
}

/**
 * keuze_option_finder_get_facet_filter:
 * @self: a finder
 *
 * Returns: (transfer none): what lets through the options for its facets
 */
KeuzeFacetFilter *
keuze_option_finder_get_facet_filter (KeuzeOptionFinder *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION_FINDER (self), NULL);

  return self->facet_filter;
}

/**
 * keuze_option_finder_get_search:
 * @self: a finder
 *
 * Returns: (transfer none): the words that are looked for
 */
KeuzeSearch *
keuze_option_finder_get_search (KeuzeOptionFinder *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION_FINDER (self), NULL);

  return self->search;
}

/**
 * keuze_option_finder_get_narrowed:
 * @self: a finder
 *
 * Returns: (transfer none): a list of the `KeuzeOption`s that are left by the
 *   filters, whatever words are looked for, in the order of the card
 */
GListModel *
keuze_option_finder_get_narrowed (KeuzeOptionFinder *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION_FINDER (self), NULL);

  return self->narrowed;
}

/**
 * keuze_option_finder_get_found:
 * @self: a finder
 *
 * Returns: (transfer none): a list of the `KeuzeOption`s that are left by the
 *   filters and have the words, the nearest first; nothing while no words are
 *   looked for
 */
GListModel *
keuze_option_finder_get_found (KeuzeOptionFinder *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION_FINDER (self), NULL);

  return G_LIST_MODEL (self->found);
}

/**
 * keuze_option_finder_get_number:
 * @self: a finder
 *
 * Returns: how many options are left
 */
guint
keuze_option_finder_get_number (KeuzeOptionFinder *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION_FINDER (self), 0);

  return g_list_model_get_n_items (keuze_search_get_active (self->search) ? G_LIST_MODEL (self->found)
                                                                          : self->narrowed);
}

/**
 * keuze_option_finder_get_severity:
 * @self: a finder
 *
 * Returns: (transfer none) (nullable): the id of the severity in focus; %NULL for
 *   none
 */
const char *
keuze_option_finder_get_severity (KeuzeOptionFinder *self)
{
  g_return_val_if_fail (KEUZE_IS_OPTION_FINDER (self), NULL);

  return self->severity;
}

/**
 * keuze_option_finder_set_severity:
 * @self: a finder
 * @id: (nullable): the id of a severity; one that the card does not have is none,
 *   as %NULL is
 *
 * Brings a severity into focus, or lets go of it.
 *
 * Returns: whether it was another one before
 */
gboolean
keuze_option_finder_set_severity (KeuzeOptionFinder *self,
                                  const char        *id)
{
  g_return_val_if_fail (KEUZE_IS_OPTION_FINDER (self), FALSE);

  if (!g_set_str (&self->severity, find_severity (self, id) != NULL ? id : NULL))
    return FALSE;

  update_severity_filter (self);
  tell (self);

  return TRUE;
}

/**
 * keuze_option_finder_set_one_list:
 * @self: a finder
 * @one_list: whether the options stand in one list, and not in a column for each
 *   severity
 */
void
keuze_option_finder_set_one_list (KeuzeOptionFinder *self,
                                  gboolean           one_list)
{
  g_return_if_fail (KEUZE_IS_OPTION_FINDER (self));

  if (self->one_list == one_list)
    return;

  self->one_list = one_list;
  update_severity_filter (self);
  tell (self);
}

/**
 * keuze_option_finder_describe_number:
 * @self: a finder
 *
 * Returns: (transfer full): how many options are left, for people
 */
char *
keuze_option_finder_describe_number (KeuzeOptionFinder *self)
{
  guint all;

  g_return_val_if_fail (KEUZE_IS_OPTION_FINDER (self), NULL);

  all = g_list_model_get_n_items (G_LIST_MODEL (self->catalog));

  /* Translators: how many options of the card are left after a search, such as
   * “3 of 19 options”. The plural follows the second number. */
  return g_strdup_printf (ngettext ("%u of %u option", "%u of %u options", all),
                          keuze_option_finder_get_number (self), all);
}

/**
 * keuze_option_finder_describe_severity:
 * @self: a finder
 *
 * Returns: (transfer full): how many options are for the severity in focus, for
 *   people; how many are left where there is none
 */
char *
keuze_option_finder_describe_severity (KeuzeOptionFinder *self)
{
  KeuzeSeverity *severity;
  guint n;

  g_return_val_if_fail (KEUZE_IS_OPTION_FINDER (self), NULL);

  severity = find_severity (self, self->severity);
  if (severity == NULL)
    return keuze_option_finder_describe_number (self);

  n = count_in_focus (self);

  /* Translators: a severity and how many options are for it, such as
   * “Moderate: 16 options”. */
  return g_strdup_printf (ngettext ("%s: %u option", "%s: %u options", n),
                          keuze_entry_get_title (KEUZE_ENTRY (severity)), n);
}
