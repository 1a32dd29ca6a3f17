/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-search-result.h"
#include "keuze-search-results.h"

/**
 * KeuzeSearchResults:
 *
 * The options that a search found, under headings that say where: in the name
 * first, in the text last.
 *
 * Since: 0.1
 */

struct _KeuzeSearchResults
{
  AdwBin parent_instance;

  KeuzeChoice *choice;
  KeuzeSearch *search;
  GtkFilter *filter;
  GtkSorter *sorter;

  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (KeuzeSearchResults, keuze_search_results, ADW_TYPE_BIN)

static const char *
get_heading (KeuzeSearchField field)
{
  switch (field)
    {
    /* Translators: these are headings above what was found: where it was. */
    case KEUZE_SEARCH_FIELD_TITLE:
      return C_("search", "Name");
    case KEUZE_SEARCH_FIELD_PROVIDER:
      return C_("search", "Who treats you");
    case KEUZE_SEARCH_FIELD_COMPLAINT:
      return C_("search", "Complaint");
    case KEUZE_SEARCH_FIELD_WORD:
      return C_("search", "Explained word");
    case KEUZE_SEARCH_FIELD_TEXT:
      return C_("search", "Text");
    case KEUZE_SEARCH_FIELD_NONE:
    default:
      return "";
    }
}

static gboolean
is_found (gpointer option,
          gpointer search)
{
  return keuze_search_find_field (search, option) != KEUZE_SEARCH_FIELD_NONE;
}

static int
compare_fields (gconstpointer one,
                gconstpointer other,
                gpointer      search)
{
  KeuzeSearchField one_field = keuze_search_find_field (search, (KeuzeOption *) one);
  KeuzeSearchField other_field = keuze_search_find_field (search, (KeuzeOption *) other);

  return one_field < other_field ? GTK_ORDERING_SMALLER : one_field > other_field;
}

static void
search_changed (KeuzeSearchResults *self)
{
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);

  /* The nearest are wanted now, also by who has looked at the last. */
  if (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (self->list))) > 0)
    gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_NONE, NULL);
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list)), 0);
}

static void
set_up_header (GtkListItemFactory *factory,
               GtkListHeader      *header)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "css-classes", (const char *[]) { "heading", NULL },
                                   "wrap", TRUE,
                                   "xalign", 0.0,
                                   NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_list_header_set_child (header, label);
}

static void
bind_header (GtkListItemFactory *factory,
             GtkListHeader      *header,
             KeuzeSearchResults *self)
{
  KeuzeSearchField field = keuze_search_find_field (self->search, gtk_list_header_get_item (header));

  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)), get_heading (field));
}

static void
set_up_result (GtkListItemFactory *factory,
               GtkListItem        *item,
               KeuzeSearchResults *self)
{
  gtk_list_item_set_child (item, keuze_search_result_new (self->search, self->choice));
}

static void
bind_result (GtkListItemFactory *factory,
             GtkListItem        *item,
             KeuzeSearchResults *self)
{
  KeuzeOption *option = gtk_list_item_get_item (item);

  keuze_search_result_set_option (KEUZE_SEARCH_RESULT (gtk_list_item_get_child (item)), option);
  gtk_list_item_set_accessible_label (item, keuze_entry_get_title (KEUZE_ENTRY (option)));
  gtk_list_item_set_accessible_description (item, keuze_option_get_facts (option));
}

static void
activate (GtkListView        *list,
          guint               position,
          KeuzeSearchResults *self)
{
  g_autoptr (KeuzeEntry) option = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (list)), position);
  gboolean choosing = keuze_choice_get_active (self->choice);

  gtk_widget_activate_action (GTK_WIDGET (self), choosing ? "overview.choose" : "win.open-option",
                              "s", keuze_entry_get_id (option));
}

static void
keuze_search_results_dispose (GObject *object)
{
  KeuzeSearchResults *self = KEUZE_SEARCH_RESULTS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_SEARCH_RESULTS);
  g_clear_object (&self->sorter);
  g_clear_object (&self->filter);
  g_clear_object (&self->search);
  g_clear_object (&self->choice);

  G_OBJECT_CLASS (keuze_search_results_parent_class)->dispose (object);
}

static void
keuze_search_results_class_init (KeuzeSearchResultsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_search_results_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-search-results.ui");
  gtk_widget_class_bind_template_callback (widget_class, activate);
  gtk_widget_class_bind_template_callback (widget_class, bind_header);
  gtk_widget_class_bind_template_callback (widget_class, bind_result);
  gtk_widget_class_bind_template_callback (widget_class, set_up_header);
  gtk_widget_class_bind_template_callback (widget_class, set_up_result);
  gtk_widget_class_bind_template_child (widget_class, KeuzeSearchResults, list);
}

static void
keuze_search_results_init (KeuzeSearchResults *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_search_results_set_options:
 * @self: a list of results
 * @options: a list of `KeuzeOption`, in the order of the card
 * @search: what is searched for
 * @choice: the options that are being chosen to compare
 *
 * Sets what is searched. To be called once.
 *
 * Returns: (transfer none): a list of the `KeuzeOption`s that were found, in
 *   the order in which they are shown
 */
GListModel *
keuze_search_results_set_options (KeuzeSearchResults *self,
                                  GListModel         *options,
                                  KeuzeSearch        *search,
                                  KeuzeChoice        *choice)
{
  g_autoptr (GtkNoSelection) selection = NULL;
  GtkFilterListModel *found;
  GtkSortListModel *sorted;

  g_return_val_if_fail (KEUZE_IS_SEARCH_RESULTS (self), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (options), NULL);
  g_return_val_if_fail (KEUZE_IS_SEARCH (search), NULL);
  g_return_val_if_fail (KEUZE_IS_CHOICE (choice), NULL);
  g_return_val_if_fail (self->search == NULL, NULL);

  self->search = g_object_ref (search);
  self->choice = g_object_ref (choice);
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_found, search, NULL));
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_fields, search, NULL));
  g_signal_connect_object (search, "notify::text", G_CALLBACK (search_changed), self, G_CONNECT_SWAPPED);

  found = gtk_filter_list_model_new (g_object_ref (options), g_object_ref (self->filter));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (found), NULL);
  gtk_sort_list_model_set_section_sorter (sorted, self->sorter);
  selection = gtk_no_selection_new (G_LIST_MODEL (sorted));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));

  return G_LIST_MODEL (sorted);
}

/**
 * keuze_search_results_open_first:
 * @self: a list of results
 *
 * Opens the first option that was found, where there is one.
 */
void
keuze_search_results_open_first (KeuzeSearchResults *self)
{
  g_return_if_fail (KEUZE_IS_SEARCH_RESULTS (self));

  if (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (self->list))) > 0)
    activate (self->list, 0, self);
}
