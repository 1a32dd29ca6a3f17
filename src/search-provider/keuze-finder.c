/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-finder.h"
#include "keuze-search.h"

/**
 * KeuzeFinder:
 *
 * Finds options of the card for the search of the desktop, and describes them
 * the way the desktop wants it.
 *
 * Who searches there may be after anything on their computer. So an option is
 * found by what it is: its name, who gives it and the complaints that its
 * examples are about. Only where that finds nothing, it is found by a word that
 * its page explains too; and never by any word on its page.
 *
 * Since: 0.1
 */

struct _KeuzeFinder
{
  GObject parent_instance;

  KeuzeCatalog *catalog;
  KeuzeSearch *search;
};

G_DEFINE_FINAL_TYPE (KeuzeFinder, keuze_finder, G_TYPE_OBJECT)

static gboolean
add_found (KeuzeFinder      *self,
           KeuzeSearchField  field,
           GStrvBuilder     *ids)
{
  gboolean found = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (self->catalog), i);

      if (keuze_search_find_field (self->search, option) != field)
        continue;

      g_strv_builder_add (ids, keuze_entry_get_id (KEUZE_ENTRY (option)));
      found = TRUE;
    }

  return found;
}

/* A card of somebody else may ask for a pictogram that we have not drawn. */
static GVariant *
serialize_icon (KeuzeOption *option)
{
  g_autofree char *name = g_strdup_printf ("%s-%s-symbolic", APPLICATION_ID,
                                           keuze_option_get_pictogram (option));
  char *names[] = { name, (char *) APPLICATION_ID "-option-symbolic" };
  g_autoptr (GIcon) icon = g_themed_icon_new_from_names (names, G_N_ELEMENTS (names));

  return g_icon_serialize (icon);
}

static GVariant *
describe (KeuzeOption *option)
{
  g_autoptr (GVariant) icon = serialize_icon (option);
  g_auto (GVariantDict) dictionary = G_VARIANT_DICT_INIT (NULL);

  g_variant_dict_insert (&dictionary, "id", "s", keuze_entry_get_id (KEUZE_ENTRY (option)));
  g_variant_dict_insert (&dictionary, "name", "s", keuze_entry_get_title (KEUZE_ENTRY (option)));
  g_variant_dict_insert (&dictionary, "description", "s", keuze_option_get_facts (option));
  g_variant_dict_insert_value (&dictionary, "icon", icon);

  return g_variant_dict_end (&dictionary);
}

static void
keuze_finder_dispose (GObject *object)
{
  KeuzeFinder *self = KEUZE_FINDER (object);

  g_clear_object (&self->search);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_finder_parent_class)->dispose (object);
}

static void
keuze_finder_class_init (KeuzeFinderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_finder_dispose;
}

static void
keuze_finder_init (KeuzeFinder *self)
{
}

/**
 * keuze_finder_new:
 * @catalog: the card to search
 *
 * Returns: (transfer full): what finds options of this card
 */
KeuzeFinder *
keuze_finder_new (KeuzeCatalog *catalog)
{
  KeuzeFinder *self;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  self = g_object_new (KEUZE_TYPE_FINDER, NULL);
  self->catalog = g_object_ref (catalog);
  self->search = keuze_search_new (catalog);

  return self;
}

/**
 * keuze_finder_find:
 * @self: a finder
 * @terms: (array zero-terminated=1): starts of words
 *
 * Returns: (transfer full): the ids of the options that have every one of
 *   @terms, in the order of the search in the app; none where @terms hold no
 *   word
 */
GStrv
keuze_finder_find (KeuzeFinder        *self,
                   const char * const *terms)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_autofree char *text = NULL;
  gboolean found = FALSE;

  g_return_val_if_fail (KEUZE_IS_FINDER (self), NULL);
  g_return_val_if_fail (terms != NULL, NULL);

  text = g_strjoinv (" ", (char **) terms);
  keuze_search_set_text (self->search, text);
  if (!keuze_search_get_active (self->search))
    return g_strv_builder_end (ids);

  for (KeuzeSearchField field = KEUZE_SEARCH_FIELD_TITLE; field <= KEUZE_SEARCH_FIELD_COMPLAINT; field++)
    found |= add_found (self, field, ids);
  if (!found)
    add_found (self, KEUZE_SEARCH_FIELD_WORD, ids);

  return g_strv_builder_end (ids);
}

/**
 * keuze_finder_describe:
 * @self: a finder
 * @ids: (array zero-terminated=1): ids of options
 *
 * Returns: (transfer floating): name, facts and pictogram of each option, as
 *   `aa{sv}`; an id that the card does not have is left out
 */
GVariant *
keuze_finder_describe (KeuzeFinder        *self,
                       const char * const *ids)
{
  GVariantBuilder builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  g_return_val_if_fail (KEUZE_IS_FINDER (self), NULL);
  g_return_val_if_fail (ids != NULL, NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      KeuzeOption *option = keuze_catalog_get_entry (self->catalog, KEUZE_LIST_OPTIONS, ids[i]);

      if (option != NULL)
        g_variant_builder_add_value (&builder, describe (option));
    }

  return g_variant_builder_end (&builder);
}
