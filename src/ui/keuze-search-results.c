/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-option-menu.h"
#include "keuze-search-result.h"
#include "keuze-search-results.h"

/* A frame to lay out what came, and one to be sure of. */
#define FRAMES_TO_TOP 3

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
  guint frames_to_top;

  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (KeuzeSearchResults, keuze_search_results, ADW_TYPE_BIN)

static const char *
get_heading (KeuzeSearchField field)
{
  switch (field)
    {
    case KEUZE_SEARCH_FIELD_TITLE:
      /* Translators: a heading above options that a search found in their name */
      return C_("search", "Name");
    case KEUZE_SEARCH_FIELD_PROVIDER:
      /* Translators: a heading above options that a search found by who gives the help */
      return C_("search", "Who helps you");
    case KEUZE_SEARCH_FIELD_COMPLAINT:
      /* Translators: a heading above options that a search found by a symptom */
      return C_("search", "Symptom");
    case KEUZE_SEARCH_FIELD_WORD:
      /* Translators: a heading above options that a search found by a word that is explained */
      return C_("search", "Explained word");
    case KEUZE_SEARCH_FIELD_TEXT:
      /* Translators: a heading above options that a search found in their text */
      return C_("search", "Text");
    case KEUZE_SEARCH_FIELD_NONE:
    default:
      return "";
    }
}

/* The nearest are wanted now, also by who has looked at the last. The list would
 * keep its first row at the top, and hide the heading that came above it, of
 * which it knows only after it was laid out. */
static gboolean
scroll_to_top (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       user_data)
{
  KeuzeSearchResults *self = KEUZE_SEARCH_RESULTS (widget);

  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list)), 0);
  self->frames_to_top--;

  return self->frames_to_top > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
options_changed (KeuzeSearchResults *self)
{
  if (self->frames_to_top == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_to_top, NULL, NULL);
  self->frames_to_top = FRAMES_TO_TOP;
}

/* Where the first option of a section was found can change while it stays the
 * first, and nothing binds the header again. */
static void
update_header (KeuzeSearch   *search,
               GParamSpec    *pspec,
               GtkListHeader *header)
{
  KeuzeOption *option = gtk_list_header_get_item (header);

  if (option != NULL)
    gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)),
                         get_heading (keuze_search_find_field (search, option)));
}

static void
set_up_header (GtkListItemFactory *factory,
               GtkListHeader      *header,
               KeuzeSearchResults *self)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "css-classes", (const char *[]) { "heading", NULL },
                                   "wrap", TRUE,
                                   "xalign", 0.0,
                                   NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_list_header_set_child (header, label);
  g_signal_connect_object (self->search, "notify::text", G_CALLBACK (update_header), header,
                           G_CONNECT_AFTER);
}

static void
bind_header (GtkListItemFactory *factory,
             GtkListHeader      *header,
             KeuzeSearchResults *self)
{
  update_header (self->search, NULL, header);
}

/* A row of a list is what has the focus, so it has to say what is on it. */
static void
update_description (GtkListItem *item)
{
  GtkWidget *result = gtk_list_item_get_child (item);
  g_autofree char *description = keuze_search_result_describe (KEUZE_SEARCH_RESULT (result));

  gtk_list_item_set_accessible_description (item, description != NULL ? description : "");
}

static void
set_up_result (GtkListItemFactory *factory,
               GtkListItem        *item,
               KeuzeSearchResults *self)
{
  GtkWidget *result = keuze_search_result_new (self->search, self->choice);

  gtk_list_item_set_child (item, result);
  g_signal_connect_object (result, "notify::description",
                           G_CALLBACK (update_description), item, G_CONNECT_SWAPPED);
}

static void
bind_result (GtkListItemFactory *factory,
             GtkListItem        *item,
             KeuzeSearchResults *self)
{
  KeuzeOption *option = gtk_list_item_get_item (item);

  keuze_search_result_set_option (KEUZE_SEARCH_RESULT (gtk_list_item_get_child (item)), option);
  gtk_list_item_set_accessible_label (item, keuze_entry_get_title (KEUZE_ENTRY (option)));
  update_description (item);
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

static KeuzeSearchResult *
get_focused_result (GtkWidget *widget)
{
  GtkWidget *row = gtk_root_get_focus (gtk_widget_get_root (widget));
  GtkWidget *child = row != NULL ? gtk_widget_get_first_child (row) : NULL;

  return KEUZE_IS_SEARCH_RESULT (child) ? KEUZE_SEARCH_RESULT (child) : NULL;
}

static gboolean
choose_by_key (GtkWidget *widget,
               GVariant  *arguments,
               gpointer   user_data)
{
  KeuzeSearchResult *result = get_focused_result (widget);

  if (result == NULL)
    return GDK_EVENT_PROPAGATE;

  keuze_search_result_choose (result);

  return GDK_EVENT_STOP;
}

static gboolean
plan_by_key (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  KeuzeSearchResult *result = get_focused_result (widget);

  if (result == NULL)
    return GDK_EVENT_PROPAGATE;

  keuze_search_result_plan (result);

  return GDK_EVENT_STOP;
}

static gboolean
popup_menu_by_key (GtkWidget *widget,
                   GVariant  *arguments,
                   gpointer   user_data)
{
  KeuzeSearchResult *result = get_focused_result (widget);

  if (result == NULL)
    return GDK_EVENT_PROPAGATE;

  keuze_option_menu_popup_below (GTK_WIDGET (result));

  return GDK_EVENT_STOP;
}

static void
keuze_search_results_dispose (GObject *object)
{
  KeuzeSearchResults *self = KEUZE_SEARCH_RESULTS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_SEARCH_RESULTS);
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

  gtk_widget_class_add_binding (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, plan_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, choose_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, popup_menu_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, popup_menu_by_key, NULL);
}

static void
keuze_search_results_init (KeuzeSearchResults *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_search_results_set_options:
 * @self: a list of results
 * @options: a list of the `KeuzeOption`s that were found, with a section for
 *   where
 * @search: what is searched for
 * @choice: the options that are being chosen to compare
 *
 * Sets what is shown. To be called once.
 */
void
keuze_search_results_set_options (KeuzeSearchResults *self,
                                  GListModel         *options,
                                  KeuzeSearch        *search,
                                  KeuzeChoice        *choice)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  g_return_if_fail (KEUZE_IS_SEARCH_RESULTS (self));
  g_return_if_fail (GTK_IS_SECTION_MODEL (options));
  g_return_if_fail (KEUZE_IS_SEARCH (search));
  g_return_if_fail (KEUZE_IS_CHOICE (choice));
  g_return_if_fail (self->search == NULL);

  self->search = g_object_ref (search);
  self->choice = g_object_ref (choice);

  selection = gtk_no_selection_new (g_object_ref (options));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (options, "items-changed", G_CALLBACK (options_changed), self, G_CONNECT_SWAPPED);
}

/**
 * keuze_search_results_focus_option:
 * @self: a list of results
 * @option: an option of the card
 *
 * Gives the focus to the result of an option, and brings it into sight.
 *
 * Returns: whether the option is among those found
 */
gboolean
keuze_search_results_focus_option (KeuzeSearchResults *self,
                                   KeuzeOption        *option)
{
  GListModel *found;

  g_return_val_if_fail (KEUZE_IS_SEARCH_RESULTS (self), FALSE);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), FALSE);

  found = G_LIST_MODEL (gtk_list_view_get_model (self->list));
  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr (KeuzeOption) other = g_list_model_get_item (found, i);

      if (other == option)
        {
          gtk_list_view_scroll_to (self->list, i, GTK_LIST_SCROLL_FOCUS, NULL);
          return gtk_widget_grab_focus (GTK_WIDGET (self->list));
        }
    }

  return FALSE;
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
