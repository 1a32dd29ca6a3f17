/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-found-options.h"

/**
 * KeuzeFoundOptions:
 *
 * A list of the options that a search found: those in the name first, those in
 * the text last, each of these a section in the order of the card. It goes
 * through the options once for each key and tells of it once, so that a list on
 * the screen goes on with the rows that it has. While nothing is searched for,
 * nothing is found.
 *
 * Since: 0.1
 */

struct _KeuzeFoundOptions
{
  GObject parent_instance;

  GListModel *options;
  KeuzeSearch *search;

  GPtrArray *found;
  guint ends[KEUZE_SEARCH_FIELD_NONE]; /* for each field, what comes after its last */
};

static GType
keuze_found_options_get_item_type (GListModel *model)
{
  return KEUZE_TYPE_OPTION;
}

static guint
keuze_found_options_get_n_items (GListModel *model)
{
  return KEUZE_FOUND_OPTIONS (model)->found->len;
}

static gpointer
keuze_found_options_get_item (GListModel *model,
                              guint       position)
{
  KeuzeFoundOptions *self = KEUZE_FOUND_OPTIONS (model);

  return position < self->found->len ? g_object_ref (self->found->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = keuze_found_options_get_item_type;
  iface->get_n_items = keuze_found_options_get_n_items;
  iface->get_item = keuze_found_options_get_item;
}

static void
keuze_found_options_get_section (GtkSectionModel *model,
                                 guint            position,
                                 guint           *start,
                                 guint           *end)
{
  KeuzeFoundOptions *self = KEUZE_FOUND_OPTIONS (model);
  guint begin = 0;

  for (guint field = 0; field < KEUZE_SEARCH_FIELD_NONE; field++)
    {
      if (position < self->ends[field])
        {
          *start = begin;
          *end = self->ends[field];
          return;
        }
      begin = self->ends[field];
    }

  *start = begin;
  *end = G_MAXUINT;
}

static void
section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = keuze_found_options_get_section;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeFoundOptions, keuze_found_options, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init))

static void
find (KeuzeFoundOptions *self)
{
  GPtrArray *sections[KEUZE_SEARCH_FIELD_NONE];

  for (guint field = 0; field < KEUZE_SEARCH_FIELD_NONE; field++)
    sections[field] = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (self->options); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (self->options, i);
      KeuzeSearchField field = keuze_search_find_field (self->search, option);

      if (field != KEUZE_SEARCH_FIELD_NONE)
        g_ptr_array_add (sections[field], g_steal_pointer (&option));
    }

  for (guint field = 0; field < KEUZE_SEARCH_FIELD_NONE; field++)
    {
      g_ptr_array_extend_and_steal (self->found, sections[field]);
      self->ends[field] = self->found->len;
    }
}

static void
find_again (KeuzeFoundOptions *self)
{
  guint removed = self->found->len;

  g_ptr_array_set_size (self->found, 0);
  memset (self->ends, 0, sizeof self->ends);
  if (keuze_search_get_active (self->search))
    find (self);

  if (removed > 0 || self->found->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, removed, self->found->len);
}

static void
keuze_found_options_finalize (GObject *object)
{
  KeuzeFoundOptions *self = KEUZE_FOUND_OPTIONS (object);

  g_clear_pointer (&self->found, g_ptr_array_unref);
  g_clear_object (&self->search);
  g_clear_object (&self->options);

  G_OBJECT_CLASS (keuze_found_options_parent_class)->finalize (object);
}

static void
keuze_found_options_class_init (KeuzeFoundOptionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_found_options_finalize;
}

static void
keuze_found_options_init (KeuzeFoundOptions *self)
{
  self->found = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * keuze_found_options_new:
 * @options: a list of `KeuzeOption`, in the order of the card
 * @search: what is searched for
 *
 * Returns: (transfer full): a list of those that @search finds
 */
KeuzeFoundOptions *
keuze_found_options_new (GListModel  *options,
                         KeuzeSearch *search)
{
  KeuzeFoundOptions *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (options), NULL);
  g_return_val_if_fail (KEUZE_IS_SEARCH (search), NULL);

  self = g_object_new (KEUZE_TYPE_FOUND_OPTIONS, NULL);
  self->options = g_object_ref (options);
  self->search = g_object_ref (search);
  g_signal_connect_object (options, "items-changed", G_CALLBACK (find_again), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (search, "notify::text", G_CALLBACK (find_again), self, G_CONNECT_SWAPPED);
  find_again (self);

  return self;
}
