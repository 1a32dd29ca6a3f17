/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-choice.h"
#include "keuze-facet-bar.h"
#include "keuze-facet-popover.h"
#include "keuze-facet.h"
#include "keuze-introduction.h"
#include "keuze-matrix.h"
#include "keuze-overview-page.h"
#include "keuze-search-results.h"
#include "keuze-severity.h"

/**
 * KeuzeOverviewPage:
 *
 * The whole card at a glance, and what helps to find one's way in it: a
 * severity in focus, a search, filters, and options chosen to compare.
 *
 * Since: 0.1
 */

struct _KeuzeOverviewPage
{
  AdwBreakpointBin parent_instance;

  KeuzeCatalog *catalog;
  KeuzeChoice *choice;
  KeuzeSearch *search;
  GListModel *facets;
  GListModel *found;
  GListModel *narrowed;
  GSettings *settings;
  GSimpleAction *severity_action;
  GtkFilter *facet_filter;
  GtkFilter *severity_filter;
  char *severity;
  gboolean searching;
  gboolean short_page;
  gboolean stacked;
  gboolean tiny;

  KeuzeFacetBar *facet_bar;
  KeuzeFacetPopover *facet_popover;
  AdwBin *introduction;
  KeuzeMatrix *matrix;
  KeuzeSearchResults *results;
  GtkSearchBar *search_bar;
  GtkSearchEntry *search_entry;
  AdwToggleGroup *severities;
  GtkLabel *severity_definition;
  GtkStack *stack;
};

G_DEFINE_FINAL_TYPE (KeuzeOverviewPage, keuze_overview_page, ADW_TYPE_BREAKPOINT_BIN)

enum
{
  PROP_CATALOG = 1,
  PROP_CHOICE,
  PROP_CHOOSING,
  PROP_SEARCHED,
  PROP_SEARCHING,
  PROP_SEVERITY,
  PROP_SHORT,
  PROP_STACKED,
  PROP_TINY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
has_active_facet (KeuzeOverviewPage *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (self->facets, i);

      if (keuze_facet_get_active (facet))
        return TRUE;
    }

  return FALSE;
}

/* The introduction stands above the matrix, or, where it would take most of the
 * page, at the top of the list, so that it scrolls away. */
static void
update_introduction (KeuzeOverviewPage *self)
{
  gboolean wanted, above;

  if (self->catalog == NULL)
    return;

  wanted = g_settings_get_boolean (self->settings, "show-introduction") && !self->searching;
  above = wanted && !self->short_page;

  if (above != (adw_bin_get_child (self->introduction) != NULL))
    adw_bin_set_child (self->introduction,
                       above ? keuze_introduction_new (self->catalog, GTK_ORIENTATION_HORIZONTAL) : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->introduction), above);
  keuze_matrix_set_introduced (self->matrix, wanted && self->short_page);
}

static void
update_number (KeuzeOverviewPage *self,
               guint              number)
{
  guint all = g_list_model_get_n_items (G_LIST_MODEL (self->catalog));
  /* Translators: how many options of the card are left after a search, such as
   * “3 of 19 options”. */
  g_autofree char *text = g_strdup_printf (ngettext ("%u of %u option", "%u of %u options", all), number, all);

  keuze_facet_bar_set_number (self->facet_bar, text);
}

/* What is shown follows from what is asked for and what was found. */
static void
update_shown (KeuzeOverviewPage *self)
{
  gboolean searched = keuze_search_get_active (self->search);
  guint number = g_list_model_get_n_items (searched ? self->found : self->narrowed);
  const char *shown = searched ? "results" : "matrix";

  gtk_stack_set_visible_child_name (self->stack, number > 0 ? shown : "empty");
  gtk_widget_set_visible (GTK_WIDGET (self->facet_bar), searched || has_active_facet (self));
  update_number (self, number);
}

static gboolean
has_active_facets (gpointer item,
                   gpointer facets)
{
  for (guint i = 0; i < g_list_model_get_n_items (facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (facets, i);

      if (keuze_facet_get_active (facet) && !keuze_facet_matches (facet, item))
        return FALSE;
    }

  return TRUE;
}

/* In one list, nothing shows what an option is not for; so it is left out. A
 * search is always of the whole card. */
static gboolean
is_in_focus (gpointer item,
             gpointer page)
{
  KeuzeOverviewPage *self = page;

  return !self->stacked || self->severity == NULL || keuze_search_get_active (self->search) ||
         keuze_option_is_for (item, self->severity);
}

/* An option stands in one part of health care and needs a referral or not, so
 * a second filter of such a kind takes the place of the first. */
static void
let_go_of_others (KeuzeOverviewPage *self,
                  KeuzeFacet        *facet)
{
  KeuzeFacetKind kind = keuze_facet_get_kind (facet);

  if (kind != KEUZE_FACET_REFERRAL && kind != KEUZE_FACET_SETTING)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (self->facets); i++)
    {
      g_autoptr (KeuzeFacet) other = g_list_model_get_item (self->facets, i);

      if (other != facet && keuze_facet_get_kind (other) == kind)
        keuze_facet_set_active (other, FALSE);
    }
}

static void
facet_changed (KeuzeOverviewPage *self,
               GParamSpec        *pspec,
               KeuzeFacet        *facet)
{
  if (keuze_facet_get_active (facet))
    let_go_of_others (self, facet);

  gtk_filter_changed (self->facet_filter, GTK_FILTER_CHANGE_DIFFERENT);
  update_shown (self);
}

static void
show_facets (KeuzeOverviewPage *self)
{
  self->facets = keuze_facet_list (self->catalog);
  for (guint i = 0; i < g_list_model_get_n_items (self->facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (self->facets, i);

      g_signal_connect_object (facet, "notify::active", G_CALLBACK (facet_changed), self, G_CONNECT_SWAPPED);
    }

  keuze_facet_popover_set_facets (self->facet_popover, self->facets);
  keuze_facet_bar_set_facets (self->facet_bar, self->facets);
}

/* Where the words of the toggles would be cut off, their marks say the same. */
static void
update_toggles (KeuzeOverviewPage *self)
{
  for (guint i = 0; i < adw_toggle_group_get_n_toggles (self->severities); i++)
    {
      AdwToggle *toggle = adw_toggle_group_get_toggle (self->severities, i);
      const char *name = adw_toggle_get_name (toggle);
      KeuzeEntry *severity = keuze_catalog_get_entry (self->catalog, KEUZE_LIST_SEVERITIES, name);
      g_autofree char *icon_name = g_strdup_printf ("keuze-severity-%s-symbolic", name);

      if (severity == NULL)
        continue;

      adw_toggle_set_icon_name (toggle, self->tiny ? icon_name : NULL);
      adw_toggle_set_label (toggle, self->tiny ? NULL : keuze_entry_get_title (severity));
    }
}

static void
show_severities (KeuzeOverviewPage *self)
{
  GListModel *severities = keuze_catalog_get_list (self->catalog, KEUZE_LIST_SEVERITIES);

  for (guint i = 0; i < g_list_model_get_n_items (severities); i++)
    {
      g_autoptr (KeuzeEntry) severity = g_list_model_get_item (severities, i);
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_name (toggle, keuze_entry_get_id (severity));
      adw_toggle_set_tooltip (toggle, keuze_entry_get_title (severity));
      adw_toggle_group_add (self->severities, toggle);
    }
  update_toggles (self);
}

static void
search_began_or_ended (KeuzeOverviewPage *self)
{
  gtk_filter_changed (self->severity_filter, GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCHED]);
}

static void
show_options (KeuzeOverviewPage *self)
{
  GtkEveryFilter *both = gtk_every_filter_new ();

  self->search = keuze_search_new (self->catalog);
  self->facet_filter = GTK_FILTER (gtk_custom_filter_new (has_active_facets, self->facets, NULL));
  self->severity_filter = GTK_FILTER (gtk_custom_filter_new (is_in_focus, self, NULL));
  gtk_multi_filter_append (GTK_MULTI_FILTER (both), g_object_ref (self->facet_filter));
  gtk_multi_filter_append (GTK_MULTI_FILTER (both), g_object_ref (self->severity_filter));

  self->narrowed = G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->catalog)),
                                                            GTK_FILTER (both)));
  keuze_matrix_set_catalog (self->matrix, self->catalog, self->narrowed);
  self->found = keuze_search_results_set_options (self->results, self->narrowed, self->search, self->choice);

  g_signal_connect_object (self->search, "notify::active", G_CALLBACK (search_began_or_ended), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "notify::text", G_CALLBACK (update_shown), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_object_bind_property (self->search_entry, "text", self->search, "text", G_BINDING_DEFAULT);
  update_shown (self);
}

static guint
count_in_focus (KeuzeOverviewPage *self)
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
announce_severity (KeuzeOverviewPage *self,
                   KeuzeSeverity     *severity)
{
  guint n = count_in_focus (self);
  /* Translators: a severity and how many options are for it, such as
   * “Moderate: 16 options”. */
  g_autofree char *text = g_strdup_printf (ngettext ("%s: %u option", "%s: %u options", n),
                                           keuze_entry_get_title (KEUZE_ENTRY (severity)), n);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
set_severity (KeuzeOverviewPage *self,
              const char        *id)
{
  KeuzeSeverity *severity = id != NULL ? keuze_catalog_get_entry (self->catalog, KEUZE_LIST_SEVERITIES, id) : NULL;

  /* No severity in focus is an empty one for an action, which has to have a
   * value, and no name for the toggles. */
  if (!g_set_str (&self->severity, severity != NULL ? id : NULL))
    return;

  g_simple_action_set_state (self->severity_action,
                             g_variant_new_string (severity != NULL ? id : ""));
  adw_toggle_group_set_active_name (self->severities, severity != NULL ? id : "all");
  gtk_label_set_label (self->severity_definition,
                       severity != NULL ? keuze_severity_get_definition (severity) : "");
  gtk_filter_changed (self->severity_filter, GTK_FILTER_CHANGE_DIFFERENT);
  update_shown (self);
  if (severity != NULL)
    announce_severity (self, severity);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEVERITY]);
}

/* Picking the severity that is in focus lets go of it. */
static void
pick_severity (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  KeuzeOverviewPage *self = user_data;
  const char *id = g_variant_get_string (parameter, NULL);

  set_severity (self, g_strcmp0 (id, self->severity) != 0 ? id : NULL);
}

static void
severity_toggled (KeuzeOverviewPage *self)
{
  if (self->catalog != NULL)
    set_severity (self, adw_toggle_group_get_active_name (self->severities));
}

static void
choosing_changed (KeuzeOverviewPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOOSING]);
}

static void
add_severity_action (KeuzeOverviewPage *self)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  self->severity_action = g_simple_action_new_stateful ("pick", G_VARIANT_TYPE_STRING,
                                                        g_variant_new_string (""));
  g_signal_connect_object (self->severity_action, "activate", G_CALLBACK (pick_severity), self, G_CONNECT_DEFAULT);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (self->severity_action));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "severity", G_ACTION_GROUP (group));
}

static void
choose_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (widget);
  KeuzeOption *option = keuze_catalog_get_entry (self->catalog, KEUZE_LIST_OPTIONS,
                                                 g_variant_get_string (parameter, NULL));

  if (option != NULL)
    keuze_overview_page_choose (self, option);
}

static void
compare_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (widget);
  GListModel *options = keuze_choice_get_options (self->choice);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;

  if (!keuze_choice_get_complete (self->choice))
    return;

  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (options, i);

      g_strv_builder_add (builder, keuze_entry_get_id (option));
    }
  ids = g_strv_builder_end (builder);

  keuze_choice_set_active (self->choice, FALSE);
  gtk_widget_activate_action (widget, "win.compare", "^as", ids);
}

static void
cancel_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  keuze_choice_set_active (KEUZE_OVERVIEW_PAGE (widget)->choice, FALSE);
}

static void
clear_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (widget);

  for (guint i = 0; i < g_list_model_get_n_items (self->facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (self->facets, i);

      keuze_facet_set_active (facet, FALSE);
    }
  set_severity (self, NULL);
  g_object_set (self, "searching", FALSE, NULL);
}

static void
set_searching (KeuzeOverviewPage *self,
               gboolean           searching)
{
  if (self->searching == searching)
    return;

  self->searching = searching;
  update_introduction (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCHING]);
}

static void
open_first (KeuzeOverviewPage *self)
{
  if (keuze_search_get_active (self->search))
    keuze_search_results_open_first (self->results);
}

static gboolean
is_choice_of_severity_shown (KeuzeOverviewPage *self,
                             gboolean           stacked,
                             gboolean           searched)
{
  return stacked && !searched;
}

static gboolean
is_definition_shown (KeuzeOverviewPage *self,
                     gboolean           choice_shown,
                     const char        *severity)
{
  return choice_shown && severity != NULL;
}

static char *
choice_title (KeuzeOverviewPage *self,
              gboolean           stacked,
              guint              n)
{
  if (n == 0)
    return g_strdup (_("Choose two or three options"));

  if (stacked)
    return g_strdup_printf (ngettext ("%u option chosen", "%u options chosen", n), n);

  return keuze_entry_join_titles (keuze_choice_get_options (self->choice), " · ");
}

static gboolean
press_digit (KeuzeOverviewPage *self,
             guint              key)
{
  GListModel *severities = keuze_catalog_get_list (self->catalog, KEUZE_LIST_SEVERITIES);
  gunichar digit = gdk_keyval_to_unicode (key);
  g_autoptr (KeuzeEntry) severity = NULL;

  if (digit < '1' || digit > '9')
    return GDK_EVENT_PROPAGATE;

  severity = g_list_model_get_item (severities, digit - '1');
  if (severity == NULL)
    return GDK_EVENT_PROPAGATE;

  g_action_activate (G_ACTION (self->severity_action),
                     g_variant_new_string (keuze_entry_get_id (severity)));

  return GDK_EVENT_STOP;
}

static gboolean
press_escape (KeuzeOverviewPage *self)
{
  if (keuze_choice_get_active (self->choice))
    keuze_choice_set_active (self->choice, FALSE);
  else if (self->searching)
    set_searching (self, FALSE);
  else if (self->severity != NULL)
    set_severity (self, NULL);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

/* The key that began the search is also its first letter. */
static gboolean
press_letter (KeuzeOverviewPage     *self,
              GtkEventControllerKey *controller,
              guint                  key)
{
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (self->search_entry));

  if (!g_unichar_isgraph (gdk_keyval_to_unicode (key)) ||
      !gtk_event_controller_key_forward (controller, GTK_WIDGET (text)))
    return GDK_EVENT_PROPAGATE;

  set_searching (self, TRUE);
  /* What was selected would be lost to the next letter. */
  gtk_text_grab_focus_without_selecting (GTK_TEXT (text));

  return GDK_EVENT_STOP;
}

static void
keuze_overview_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_CHOICE:
      g_value_set_object (value, self->choice);
      break;
    case PROP_CHOOSING:
      g_value_set_boolean (value, keuze_choice_get_active (self->choice));
      break;
    case PROP_SEARCHED:
      g_value_set_boolean (value, self->search != NULL && keuze_search_get_active (self->search));
      break;
    case PROP_SEARCHING:
      g_value_set_boolean (value, self->searching);
      break;
    case PROP_SEVERITY:
      g_value_set_string (value, self->severity);
      break;
    case PROP_SHORT:
      g_value_set_boolean (value, self->short_page);
      break;
    case PROP_STACKED:
      g_value_set_boolean (value, self->stacked);
      break;
    case PROP_TINY:
      g_value_set_boolean (value, self->tiny);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_overview_page_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      keuze_overview_page_set_catalog (self, g_value_get_object (value));
      break;
    case PROP_CHOOSING:
      keuze_choice_set_active (self->choice, g_value_get_boolean (value));
      break;
    case PROP_SEARCHING:
      set_searching (self, g_value_get_boolean (value));
      break;
    case PROP_SHORT:
      self->short_page = g_value_get_boolean (value);
      update_introduction (self);
      break;
    case PROP_STACKED:
      self->stacked = g_value_get_boolean (value);
      if (self->severity_filter != NULL)
        gtk_filter_changed (self->severity_filter, GTK_FILTER_CHANGE_DIFFERENT);
      if (self->catalog != NULL)
        update_shown (self);
      break;
    case PROP_TINY:
      self->tiny = g_value_get_boolean (value);
      if (self->catalog != NULL)
        update_toggles (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_overview_page_dispose (GObject *object)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_OVERVIEW_PAGE);
  g_clear_pointer (&self->severity, g_free);
  g_clear_object (&self->severity_filter);
  g_clear_object (&self->facet_filter);
  g_clear_object (&self->severity_action);
  g_clear_object (&self->settings);
  g_clear_object (&self->narrowed);
  g_clear_object (&self->facets);
  g_clear_object (&self->search);
  g_clear_object (&self->choice);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_overview_page_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * KeuzeOverviewPage:catalog:
   *
   * The card. It is set once.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG, flags);

  /**
   * KeuzeOverviewPage:choice:
   *
   * The options that are being chosen to compare.
   */
  properties[PROP_CHOICE] =
    g_param_spec_object ("choice", NULL, NULL, KEUZE_TYPE_CHOICE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeOverviewPage:choosing:
   *
   * Whether a click on an option chooses it instead of opening it.
   */
  properties[PROP_CHOOSING] =
    g_param_spec_boolean ("choosing", NULL, NULL, FALSE, flags);

  /**
   * KeuzeOverviewPage:searched:
   *
   * Whether there is a word that is searched for.
   */
  properties[PROP_SEARCHED] =
    g_param_spec_boolean ("searched", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeOverviewPage:searching:
   *
   * Whether the search is open.
   */
  properties[PROP_SEARCHING] =
    g_param_spec_boolean ("searching", NULL, NULL, FALSE, flags);

  /**
   * KeuzeOverviewPage:severity:
   *
   * The id of the severity in focus; %NULL for none.
   */
  properties[PROP_SEVERITY] =
    g_param_spec_string ("severity", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeOverviewPage:short:
   *
   * Whether the page is so short or narrow that the introduction has to scroll
   * with the options.
   */
  properties[PROP_SHORT] =
    g_param_spec_boolean ("short", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeOverviewPage:stacked:
   *
   * Whether there is no room for columns, so that the options stand in one
   * list.
   */
  properties[PROP_STACKED] =
    g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeOverviewPage:tiny:
   *
   * Whether the text is so large for the window that a short word may be cut
   * off.
   */
  properties[PROP_TINY] =
    g_param_spec_boolean ("tiny", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_overview_page_class_init (KeuzeOverviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_overview_page_dispose;
  object_class->get_property = keuze_overview_page_get_property;
  object_class->set_property = keuze_overview_page_set_property;
  install_properties (object_class);

  gtk_widget_class_install_action (widget_class, "overview.cancel", NULL, cancel_action);
  gtk_widget_class_install_action (widget_class, "overview.choose", "s", choose_action);
  gtk_widget_class_install_action (widget_class, "overview.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "overview.compare", NULL, compare_action);

  g_type_ensure (KEUZE_TYPE_FACET_BAR);
  g_type_ensure (KEUZE_TYPE_FACET_POPOVER);
  g_type_ensure (KEUZE_TYPE_MATRIX);
  g_type_ensure (KEUZE_TYPE_SEARCH_RESULTS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-overview-page.ui");
  gtk_widget_class_bind_template_callback (widget_class, choice_title);
  gtk_widget_class_bind_template_callback (widget_class, is_choice_of_severity_shown);
  gtk_widget_class_bind_template_callback (widget_class, is_definition_shown);
  gtk_widget_class_bind_template_callback (widget_class, open_first);
  gtk_widget_class_bind_template_callback (widget_class, severity_toggled);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, facet_bar);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, facet_popover);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, introduction);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, matrix);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, results);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, severities);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, severity_definition);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, stack);
}

static void
keuze_overview_page_init (KeuzeOverviewPage *self)
{
  self->choice = keuze_choice_new ();
  self->settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
  add_severity_action (self);

  g_signal_connect_object (self->choice, "notify::active",
                           G_CALLBACK (choosing_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::show-introduction",
                           G_CALLBACK (update_introduction), self, G_CONNECT_SWAPPED);
}

/**
 * keuze_overview_page_set_catalog:
 * @self: a page without a card
 * @catalog: the card to show
 *
 * Fills the page.
 */
void
keuze_overview_page_set_catalog (KeuzeOverviewPage *self,
                                 KeuzeCatalog      *catalog)
{
  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (self));

  if (catalog == NULL)
    return;

  g_return_if_fail (self->catalog == NULL);

  self->catalog = g_object_ref (catalog);
  show_severities (self);
  show_facets (self);
  show_options (self);
  update_introduction (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOG]);
}

/**
 * keuze_overview_page_choose:
 * @self: a page
 * @option: an option of its card
 *
 * Chooses an option to compare, or lets go of it where it was chosen.
 */
void
keuze_overview_page_choose (KeuzeOverviewPage *self,
                            KeuzeOption       *option)
{
  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (self));
  g_return_if_fail (KEUZE_IS_OPTION (option));

  if (!keuze_choice_toggle (self->choice, option))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                _("Three options fit side by side. Let go of one first."));
}

/**
 * keuze_overview_page_search:
 * @self: a page
 *
 * Opens the search.
 */
void
keuze_overview_page_search (KeuzeOverviewPage *self)
{
  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (self));

  set_searching (self, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

/**
 * keuze_overview_page_press_key:
 * @self: a page
 * @controller: what heard the key
 * @key: the key, one that nothing else had a use for
 * @modifiers: the keys held down with it
 *
 * Begins a search with what is typed, wherever the focus is, and brings a
 * severity into focus by its number.
 *
 * Returns: whether the key had a meaning
 */
gboolean
keuze_overview_page_press_key (KeuzeOverviewPage     *self,
                               GtkEventControllerKey *controller,
                               guint                  key,
                               GdkModifierType        modifiers)
{
  g_return_val_if_fail (KEUZE_IS_OVERVIEW_PAGE (self), GDK_EVENT_PROPAGATE);
  g_return_val_if_fail (GTK_IS_EVENT_CONTROLLER_KEY (controller), GDK_EVENT_PROPAGATE);

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (key == GDK_KEY_Escape)
    return press_escape (self);

  return press_digit (self, key) || press_letter (self, controller, key);
}
