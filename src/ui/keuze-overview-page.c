/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-announcement.h"
#include "keuze-choice-actions.h"
#include "keuze-choice-bar.h"
#include "keuze-facet-bar.h"
#include "keuze-introduction.h"
#include "keuze-matrix.h"
#include "keuze-option-finder.h"
#include "keuze-overview-page.h"
#include "keuze-overview-sheet.h"
#include "keuze-printable.h"
#include "keuze-search-bar.h"
#include "keuze-search-results.h"
#include "keuze-settings.h"
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
  KeuzeOptionFinder *finder;
  GSettings *settings;
  GSimpleAction *severity_action;
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

/* Who is in the field hears it from there, and would hear it twice if it were
 * announced here as well. */
static void
update_number (KeuzeOverviewPage *self)
{
  g_autofree char *text = keuze_option_finder_describe_number (self->finder);

  if (!keuze_facet_bar_set_number (self->facet_bar, text))
    return;

  keuze_search_bar_set_number (self->search_bar, text);
  if (!keuze_search_bar_is_focus (self->search_bar))
    keuze_announce (GTK_WIDGET (self), text);
}

static gboolean
is_searched (KeuzeOverviewPage *self)
{
  return self->finder != NULL && keuze_search_get_active (keuze_option_finder_get_search (self->finder));
}

static gboolean
is_filtered (KeuzeOverviewPage *self)
{
  return self->finder != NULL && keuze_facet_filter_is_active (keuze_option_finder_get_facet_filter (self->finder));
}

static const char *
get_severity (KeuzeOverviewPage *self)
{
  return self->finder != NULL ? keuze_option_finder_get_severity (self->finder) : NULL;
}

/* What is shown follows from what is looked for and what was found. */
static void
update_shown (KeuzeOverviewPage *self)
{
  gboolean searched = is_searched (self);
  const char *shown = searched ? "results" : "matrix";

  if (keuze_option_finder_get_number (self->finder) == 0)
    shown = "empty";

  gtk_stack_set_visible_child_name (self->stack, shown);
  gtk_widget_set_visible (GTK_WIDGET (self->facet_bar), searched || is_filtered (self));
  update_number (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCHED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_USED]);
}

static void
show_facets (KeuzeOverviewPage *self)
{
  GListModel *facets = keuze_option_finder_get_facets (self->finder);

  keuze_search_bar_set_facets (self->search_bar, facets);
  keuze_facet_bar_set_facets (self->facet_bar, facets);
}

static void
show_options (KeuzeOverviewPage *self)
{
  KeuzeSearch *search = keuze_option_finder_get_search (self->finder);

  keuze_matrix_set_catalog (self->matrix, self->catalog, keuze_option_finder_get_narrowed (self->finder));
  keuze_search_results_set_options (self->results, keuze_option_finder_get_found (self->finder), search,
                                    self->choice);
  g_object_bind_property (self->search_bar, "text", search, "text", G_BINDING_DEFAULT);
}

static void
look_for_options (KeuzeOverviewPage *self)
{
  self->finder = keuze_option_finder_new (self->catalog);
  keuze_option_finder_set_one_list (self->finder, self->stacked);
  show_facets (self);
  show_options (self);

  g_signal_connect_object (self->finder, "changed", G_CALLBACK (update_shown), self, G_CONNECT_SWAPPED);
  update_shown (self);
}

static void
set_severity (KeuzeOverviewPage *self,
              const char        *id)
{
  g_autofree char *text = NULL;

  if (self->finder == NULL || !keuze_option_finder_set_severity (self->finder, id))
    return;

  /* An action has to have a value, so no severity is an empty one. */
  id = get_severity (self);
  g_simple_action_set_state (self->severity_action, g_variant_new_string (id != NULL ? id : ""));
  text = keuze_option_finder_describe_severity (self->finder);
  keuze_announce (GTK_WIDGET (self), text);

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

  set_severity (self, g_strcmp0 (id, get_severity (self)) != 0 ? id : NULL);
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

/* Behind results lie tiles, which are not there for anybody. */
static gboolean
find_focus (KeuzeOverviewPage *self,
            KeuzeOption       *option)
{
  GtkWidget *shown = gtk_stack_get_visible_child (self->stack);

  if (shown == GTK_WIDGET (self->results))
    return keuze_search_results_focus_option (self->results, option);

  return shown == GTK_WIDGET (self->matrix) && keuze_matrix_focus_option (self->matrix, option);
}

static gboolean
prepare_search (gpointer user_data)
{
  KeuzeOverviewPage *self = user_data;

  self->preparing = 0;
  keuze_search_prepare (keuze_option_finder_get_search (self->finder));

  return G_SOURCE_REMOVE;
}

/* Once the field is there, so that neither it nor the first letter waits. */
static void
prepare_search_later (KeuzeOverviewPage *self)
{
  if (self->finder != NULL && self->preparing == 0)
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

  keuze_facet_filter_clear (keuze_option_finder_get_facet_filter (self->finder));
  set_severity (self, NULL);
  set_searching (self, FALSE);
}

static void
open_first (KeuzeOverviewPage *self)
{
  if (is_searched (self))
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
  else if (get_severity (self) != NULL)
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
      g_value_set_boolean (value, is_searched (self));
      break;
    case PROP_SEARCHING:
      g_value_set_boolean (value, self->searching);
      break;
    case PROP_SEVERITY:
      g_value_set_string (value, get_severity (self));
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
      if (self->finder != NULL)
        keuze_option_finder_set_one_list (self->finder, self->stacked);
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
  g_clear_object (&self->severity_action);
  g_clear_object (&self->settings);
  g_clear_object (&self->finder);
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

  gtk_widget_class_install_action (widget_class, "overview.clear", NULL, clear_action);
  keuze_choice_actions_install (widget_class);

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
  look_for_options (self);
  update_introduction (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOG]);
}

/**
 * keuze_overview_page_get_catalog:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the card that it shows
 */
KeuzeCatalog *
keuze_overview_page_get_catalog (KeuzeOverviewPage *self)
{
  g_return_val_if_fail (KEUZE_IS_OVERVIEW_PAGE (self), NULL);

  return self->catalog;
}

/**
 * keuze_overview_page_get_choice:
 * @self: a page
 *
 * Returns: (transfer none): the options that are being chosen to compare
 */
KeuzeChoice *
keuze_overview_page_get_choice (KeuzeOverviewPage *self)
{
  g_return_val_if_fail (KEUZE_IS_OVERVIEW_PAGE (self), NULL);

  return self->choice;
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

  return self->searching || get_severity (self) != NULL ||
         keuze_choice_get_active (self->choice) || is_filtered (self);
}

/**
 * keuze_overview_page_focus_option:
 * @self: a page
 * @option: (nullable): an option of the card
 *
 * Gives the focus to an option, or to the first that is seen where it is not.
 */
void
keuze_overview_page_focus_option (KeuzeOverviewPage *self,
                                  KeuzeOption       *option)
{
  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (self));

  if (option == NULL || !find_focus (self, option))
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
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
  keuze_facet_filter_carry_over (keuze_option_finder_get_facet_filter (from->finder),
                                 keuze_option_finder_get_facet_filter (to->finder));
  set_severity (to, get_severity (from));
  keuze_choice_actions_carry_over (from, to);
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
