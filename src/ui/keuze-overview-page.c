/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-announcement.h"
#include "keuze-choice-bar.h"
#include "keuze-facet-bar.h"
#include "keuze-facet-filter.h"
#include "keuze-facet.h"
#include "keuze-introduction.h"
#include "keuze-matrix.h"
#include "keuze-overview-page.h"
#include "keuze-overview-sheet.h"
#include "keuze-printable.h"
#include "keuze-search-bar.h"
#include "keuze-search-results.h"
#include "keuze-settings.h"
#include "keuze-severity-filter.h"
#include "keuze-severity-toggles.h"

/* As in the template: up to where it is tiny and stacked, in pixels that grow
 * with the text, and brief, and what is left free beside the toggles. */
#define TINY_WIDTH 300
#define STACKED_WIDTH 780
#define BRIEF_HEIGHT "max-height: 250sp or max-height: 300px"
#define MARGIN 12

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
  GListModel *found;
  GListModel *narrowed;
  GSettings *settings;
  GSimpleAction *severity_action;
  KeuzeFacetFilter *facet_filter;
  KeuzeSeverityFilter *severity_filter;
  char *severity;
  guint preparing;
  gboolean searching;
  gboolean short_page;
  gboolean stacked;

  KeuzeFacetBar *facet_bar;
  AdwBin *introduction;
  KeuzeMatrix *matrix;
  KeuzeSearchResults *results;
  KeuzeSearchBar *search_bar;
  KeuzeSeverityToggles *severities;
  AdwBreakpoint *tiny_breakpoint;
  AdwBreakpoint *tiny_and_brief_breakpoint;
  GtkStack *stack;
};

static void keuze_overview_page_printable_init (KeuzePrintableInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeOverviewPage, keuze_overview_page, ADW_TYPE_BREAKPOINT_BIN,
                               G_IMPLEMENT_INTERFACE (KEUZE_TYPE_PRINTABLE, keuze_overview_page_printable_init))

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
  PROP_USED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* A focus that goes with the introduction would leave behind a path to where
 * nothing is any more, and Tab would end there for ever. */
static gboolean
take_focus_from_introduction (KeuzeOverviewPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || gtk_widget_get_ancestor (focus, KEUZE_TYPE_INTRODUCTION) == NULL)
    return FALSE;

  gtk_root_set_focus (root, NULL);

  return TRUE;
}

static gboolean
focus_first (GtkWidget     *widget,
             GdkFrameClock *clock,
             gpointer       user_data)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (root != NULL && gtk_root_get_focus (root) == NULL)
    gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);

  return G_SOURCE_REMOVE;
}

/* The introduction stands above the matrix, or, where it would take most of the
 * page, at the top of the list, so that it scrolls away. */
static void
update_introduction (KeuzeOverviewPage *self)
{
  gboolean wanted, above, inside;

  if (self->catalog == NULL)
    return;

  wanted = g_settings_get_boolean (self->settings, "show-introduction") && !self->searching;
  above = wanted && !self->short_page;
  inside = wanted && self->short_page;
  if (above == (adw_bin_get_child (self->introduction) != NULL) &&
      inside == keuze_matrix_get_introduced (self->matrix))
    return;

  /* Once all is in its place again, one goes on with what comes first. */
  if (take_focus_from_introduction (self))
    gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_first, NULL, NULL);

  adw_bin_set_child (self->introduction,
                     above ? keuze_introduction_new (self->catalog, GTK_ORIENTATION_HORIZONTAL) : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->introduction), above);
  keuze_matrix_set_introduced (self->matrix, inside);
}

static char *
describe_number (KeuzeOverviewPage *self,
                 guint              number)
{
  guint all = g_list_model_get_n_items (G_LIST_MODEL (self->catalog));

  /* Translators: how many options of the card are left after a search, such as
   * “3 of 19 options”. The plural follows the second number. */
  return g_strdup_printf (ngettext ("%u of %u option", "%u of %u options", all), number, all);
}

/* Who is in the field hears it from there, and would hear it twice if it were
 * announced here as well. */
static void
update_number (KeuzeOverviewPage *self,
               guint              number)
{
  g_autofree char *text = describe_number (self, number);

  if (!keuze_facet_bar_set_number (self->facet_bar, text))
    return;

  keuze_search_bar_set_number (self->search_bar, text);
  if (!keuze_search_bar_is_focus (self->search_bar))
    keuze_announce (GTK_WIDGET (self), text);
}

/* What is shown follows from what is asked for and what was found. */
static void
update_shown (KeuzeOverviewPage *self)
{
  gboolean searched = keuze_search_get_active (self->search);
  guint number = g_list_model_get_n_items (searched ? self->found : self->narrowed);
  const char *shown = searched ? "results" : "matrix";

  gtk_stack_set_visible_child_name (self->stack, number > 0 ? shown : "empty");
  gtk_widget_set_visible (GTK_WIDGET (self->facet_bar), searched || keuze_facet_filter_is_active (self->facet_filter));
  update_number (self, number);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_USED]);
}

/* In one list, nothing shows what an option is not for; so it is left out. A
 * search is always of the whole card. */
static void
update_severity_filter (KeuzeOverviewPage *self)
{
  gboolean left_out = self->stacked && !keuze_search_get_active (self->search);

  keuze_severity_filter_set_severity (self->severity_filter, left_out ? self->severity : NULL);
}

static void
show_facets (KeuzeOverviewPage *self)
{
  g_autoptr (GListModel) facets = keuze_facet_list (self->catalog);

  keuze_search_bar_set_facets (self->search_bar, facets);
  keuze_facet_bar_set_facets (self->facet_bar, facets);
  self->facet_filter = KEUZE_FACET_FILTER (keuze_facet_filter_new (facets));
}

static void
search_began_or_ended (KeuzeOverviewPage *self)
{
  update_severity_filter (self);
  update_shown (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCHED]);
}

static void
show_options (KeuzeOverviewPage *self)
{
  GtkEveryFilter *both = gtk_every_filter_new ();

  self->search = keuze_search_new (self->catalog);
  self->severity_filter = KEUZE_SEVERITY_FILTER (keuze_severity_filter_new ());
  gtk_multi_filter_append (GTK_MULTI_FILTER (both), g_object_ref (GTK_FILTER (self->facet_filter)));
  gtk_multi_filter_append (GTK_MULTI_FILTER (both), g_object_ref (GTK_FILTER (self->severity_filter)));

  self->narrowed = G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->catalog)),
                                                            GTK_FILTER (both)));
  keuze_matrix_set_catalog (self->matrix, self->catalog, self->narrowed);
  g_set_object (&self->found, keuze_search_results_set_options (self->results, self->narrowed, self->search,
                                                                self->choice));

  g_signal_connect_object (self->facet_filter, "changed", G_CALLBACK (update_shown), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->search, "notify::active", G_CALLBACK (search_began_or_ended), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "notify::text", G_CALLBACK (update_shown), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_object_bind_property (self->search_bar, "text", self->search, "text", G_BINDING_DEFAULT);
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
  guint n = severity != NULL ? count_in_focus (self) : 0;
  g_autofree char *text = severity != NULL
                          /* Translators: a severity and how many options are for it,
                           * such as “Moderate: 16 options”. */
                          ? g_strdup_printf (ngettext ("%s: %u option", "%s: %u options", n),
                                             keuze_entry_get_title (KEUZE_ENTRY (severity)), n)
                          : describe_number (self, g_list_model_get_n_items (self->narrowed));

  keuze_announce (GTK_WIDGET (self), text);
}

static void
set_severity (KeuzeOverviewPage *self,
              const char        *id)
{
  KeuzeSeverity *severity = id != NULL ? keuze_catalog_get_entry (self->catalog, KEUZE_LIST_SEVERITIES, id) : NULL;

  /* An action has to have a value, so no severity is an empty one. */
  if (!g_set_str (&self->severity, severity != NULL ? id : NULL))
    return;

  g_simple_action_set_state (self->severity_action,
                             g_variant_new_string (severity != NULL ? id : ""));
  update_severity_filter (self);
  update_shown (self);
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
choosing_changed (KeuzeOverviewPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOOSING]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_USED]);
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

static KeuzeOption *
get_option (KeuzeOverviewPage *self,
            const char        *id)
{
  return keuze_catalog_get_entry (self->catalog, KEUZE_LIST_OPTIONS, id);
}

static void
toggle_option (KeuzeOverviewPage *self,
               KeuzeOption       *option)
{
  if (!keuze_choice_toggle (self->choice, option))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                _("Only three options fit side by side. Deselect one first."));
}

static void
choose_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (widget);
  KeuzeOption *option = get_option (self, g_variant_get_string (parameter, NULL));

  if (option != NULL)
    toggle_option (self, option);
}

/* Behind results lie tiles, which are not there for anybody. */
static gboolean
focus_option (KeuzeOverviewPage *self,
              KeuzeOption       *option)
{
  GtkWidget *shown = gtk_stack_get_visible_child (self->stack);

  if (shown == GTK_WIDGET (self->results))
    return keuze_search_results_focus_option (self->results, option);

  return shown == GTK_WIDGET (self->matrix) && keuze_matrix_focus_option (self->matrix, option);
}

static void
focus_last_chosen (KeuzeOverviewPage *self)
{
  GListModel *options = keuze_choice_get_options (self->choice);
  guint n = g_list_model_get_n_items (options);
  g_autoptr (KeuzeOption) last = n > 0 ? g_list_model_get_item (options, n - 1) : NULL;

  if (last == NULL || !focus_option (self, last))
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
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

  /* The focus goes to the comparison from here, and comes back here: so not
   * from the button, which is gone by then. */
  focus_last_chosen (self);
  gtk_widget_activate_action (widget, "win.compare", "^as", ids);
  keuze_choice_set_active (self->choice, FALSE);
}

static void
cancel_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (widget);

  focus_last_chosen (self);
  keuze_choice_set_active (self->choice, FALSE);
}

static gboolean
prepare_search (gpointer user_data)
{
  KeuzeOverviewPage *self = user_data;

  self->preparing = 0;
  keuze_search_prepare (self->search);

  return G_SOURCE_REMOVE;
}

/* Once the field is there, so that neither it nor the first letter waits. */
static void
prepare_search_later (KeuzeOverviewPage *self)
{
  if (self->search != NULL && self->preparing == 0)
    self->preparing = g_idle_add_full (G_PRIORITY_LOW, prepare_search, self, NULL);
}

static void
set_searching (KeuzeOverviewPage *self,
               gboolean           searching)
{
  if (self->searching == searching)
    return;

  self->searching = searching;
  if (searching)
    prepare_search_later (self);
  update_introduction (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCHING]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_USED]);
}

static void
clear_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (widget);

  keuze_facet_filter_clear (self->facet_filter);
  set_severity (self, NULL);
  set_searching (self, FALSE);
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

  /* On another page one would not see what happened. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    g_action_activate (G_ACTION (self->severity_action),
                       g_variant_new_string (keuze_entry_get_id (severity)));

  return GDK_EVENT_STOP;
}

/* Who presses keys without meaning to, or speaks to the computer, can do without. */
static gboolean
press_quick_key (KeuzeOverviewPage     *self,
                 GtkEventControllerKey *controller,
                 guint                  key)
{
  return g_settings_get_boolean (self->settings, "quick-keys") &&
         (press_digit (self, key) || keuze_search_bar_begin (self->search_bar, controller, key));
}

/* On another page one would not see what ended. */
static gboolean
press_escape (KeuzeOverviewPage *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return GDK_EVENT_PROPAGATE;

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
    case PROP_USED:
      g_value_set_boolean (value, keuze_overview_page_get_used (self));
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
    case PROP_SEVERITY:
      set_severity (self, g_value_get_string (value));
      break;
    case PROP_SHORT:
      self->short_page = g_value_get_boolean (value);
      update_introduction (self);
      break;
    case PROP_STACKED:
      self->stacked = g_value_get_boolean (value);
      if (self->catalog != NULL)
        {
          update_severity_filter (self);
          update_shown (self);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_overview_page_dispose (GObject *object)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (object);

  g_clear_handle_id (&self->preparing, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_OVERVIEW_PAGE);
  g_clear_pointer (&self->severity, g_free);
  g_clear_object (&self->severity_filter);
  g_clear_object (&self->facet_filter);
  g_clear_object (&self->severity_action);
  g_clear_object (&self->settings);
  g_clear_object (&self->narrowed);
  g_clear_object (&self->found);
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
    g_param_spec_string ("severity", NULL, NULL, NULL, flags);

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
   * KeuzeOverviewPage:used:
   *
   * Whether it shows what somebody looks for or chooses.
   */
  properties[PROP_USED] =
    g_param_spec_boolean ("used", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static KeuzeSheet *
keuze_overview_page_create_sheet (KeuzePrintable *printable)
{
  return keuze_overview_sheet_new (KEUZE_OVERVIEW_PAGE (printable)->catalog);
}

/* Its sheet is called as the card is, which can be printed too. */
static const char *
keuze_overview_page_get_name (KeuzePrintable *printable)
{
  return _("Overview");
}

static void
keuze_overview_page_printable_init (KeuzePrintableInterface *interface)
{
  interface->create_sheet = keuze_overview_page_create_sheet;
  interface->get_name = keuze_overview_page_get_name;
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

  g_type_ensure (KEUZE_TYPE_CHOICE_BAR);
  g_type_ensure (KEUZE_TYPE_FACET_BAR);
  g_type_ensure (KEUZE_TYPE_MATRIX);
  g_type_ensure (KEUZE_TYPE_SEARCH_BAR);
  g_type_ensure (KEUZE_TYPE_SEARCH_RESULTS);
  g_type_ensure (KEUZE_TYPE_SEVERITY_TOGGLES);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-overview-page.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_choice_of_severity_shown);
  gtk_widget_class_bind_template_callback (widget_class, open_first);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, facet_bar);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, introduction);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, matrix);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, results);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, severities);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, stack);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, tiny_breakpoint);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, tiny_and_brief_breakpoint);
}

static void
keuze_overview_page_init (KeuzeOverviewPage *self)
{
  self->choice = keuze_choice_new ();
  self->settings = keuze_settings_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  add_severity_action (self);

  g_signal_connect_object (self->choice, "notify::active",
                           G_CALLBACK (choosing_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::show-introduction",
                           G_CALLBACK (update_introduction), self, G_CONNECT_SWAPPED);
}

static void
carry_over_choice (KeuzeOverviewPage *from,
                   KeuzeOverviewPage *to)
{
  GListModel *options = keuze_choice_get_options (from->choice);

  keuze_choice_set_active (to->choice, keuze_choice_get_active (from->choice));
  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (options, i);

      keuze_overview_page_choose (to, keuze_entry_get_id (option));
    }
}

/* In a language with long words their marks take the place of the severities
 * in a wider window than the template says. */
static void
fit_severities (KeuzeOverviewPage *self)
{
  double width = keuze_severity_toggles_measure_words (self->severities) + 2 * MARGIN;
  g_autoptr (AdwBreakpointCondition) tiny =
    adw_breakpoint_condition_new_length (ADW_BREAKPOINT_CONDITION_MAX_WIDTH,
                                         CLAMP (width, TINY_WIDTH, STACKED_WIDTH), ADW_LENGTH_UNIT_SP);
  g_autoptr (AdwBreakpointCondition) both =
    adw_breakpoint_condition_new_and (adw_breakpoint_condition_copy (tiny), adw_breakpoint_condition_parse (BRIEF_HEIGHT));

  adw_breakpoint_set_condition (self->tiny_breakpoint, tiny);
  adw_breakpoint_set_condition (self->tiny_and_brief_breakpoint, both);
}

/**
 * keuze_overview_page_set_catalog:
 * @self: a page without a card
 * @catalog: (nullable): the card to show; %NULL does nothing
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
  keuze_severity_toggles_set_severities (self->severities, catalog,
                                         keuze_catalog_get_list (catalog, KEUZE_LIST_SEVERITIES));
  fit_severities (self);
  show_facets (self);
  show_options (self);
  update_introduction (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOG]);
}

/**
 * keuze_overview_page_get_used:
 * @self: a page
 *
 * Returns: whether it shows what somebody looks for or chooses, rather than
 *   the card as it is for everybody
 */
gboolean
keuze_overview_page_get_used (KeuzeOverviewPage *self)
{
  g_return_val_if_fail (KEUZE_IS_OVERVIEW_PAGE (self), FALSE);

  return self->searching || self->severity != NULL ||
         keuze_choice_get_active (self->choice) ||
         (self->facet_filter != NULL && keuze_facet_filter_is_active (self->facet_filter));
}

/**
 * keuze_overview_page_search:
 * @self: a page
 * @text: (nullable): starts of words to search for; %NULL for what was
 *   searched for before
 *
 * Opens the search.
 */
void
keuze_overview_page_search (KeuzeOverviewPage *self,
                            const char        *text)
{
  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (self));

  keuze_search_bar_search (self->search_bar, text);
}

/**
 * keuze_overview_page_choose:
 * @self: a page with a card
 * @id: the id of an option
 *
 * Chooses the option to compare with others. Where it is chosen already, it
 * stays so. An id that the card does not have chooses nothing.
 */
void
keuze_overview_page_choose (KeuzeOverviewPage *self,
                            const char        *id)
{
  KeuzeOption *option;

  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (self));
  g_return_if_fail (id != NULL);

  option = get_option (self, id);
  if (option != NULL && !keuze_choice_contains (self->choice, option))
    toggle_option (self, option);
}

/**
 * keuze_overview_page_carry_over:
 * @from: a page with a card
 * @to: a page with another card, on which nothing was looked for yet
 *
 * Lets the other page look for what this one does: with the same words, filters
 * and severity, and with the same options chosen, as far as its card has them
 * too.
 */
void
keuze_overview_page_carry_over (KeuzeOverviewPage *from,
                                KeuzeOverviewPage *to)
{
  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (from));
  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (to));

  set_searching (to, from->searching);
  keuze_search_bar_set_text (to->search_bar, keuze_search_bar_get_text (from->search_bar));
  keuze_facet_filter_carry_over (from->facet_filter, to->facet_filter);
  set_severity (to, from->severity);
  carry_over_choice (from, to);
}

/**
 * keuze_overview_page_introduce:
 * @self: a page
 *
 * Shows what the card is about, whatever was on the page.
 */
void
keuze_overview_page_introduce (KeuzeOverviewPage *self)
{
  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (self));

  set_searching (self, FALSE);
  g_settings_set_boolean (self->settings, "show-introduction", TRUE);
  keuze_matrix_scroll_to_top (self->matrix);
}

/**
 * keuze_overview_page_press_key:
 * @self: a page
 * @controller: what heard the key
 * @key: the key, one that nothing else had a use for
 * @modifiers: the keys held down with it
 *
 * Begins a search with what is typed, wherever the focus is, and brings a
 * severity into focus by its number, unless the settings say otherwise.
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

  return keuze_search_bar_press_key (self->search_bar, controller, key) || press_quick_key (self, controller, key);
}
