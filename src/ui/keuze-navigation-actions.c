/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-choice-actions.h"
#include "keuze-desk.h"
#include "keuze-help-page.h"
#include "keuze-navigation-actions.h"
#include "keuze-option-page.h"
#include "keuze-page-stack.h"

/* Going from page to page, and to what is on the card itself. Keys of the app are
 * heard before a dialogue gets them, so what they do waits for its answer. */

static gboolean
is_asking (GtkWidget *widget)
{
  return keuze_window_get_asking (KEUZE_WINDOW (widget));
}

static AdwNavigationView *
get_pages (GtkWidget *widget)
{
  return keuze_window_get_navigation (KEUZE_WINDOW (widget));
}

static KeuzeCardPage *
show_card (GtkWidget *widget)
{
  return keuze_page_stack_show_card (get_pages (widget));
}

static KeuzeOption *
get_neighbour (KeuzeWindow *window,
               gboolean     next)
{
  KeuzeCatalog *catalog = keuze_desk_get_catalog (KEUZE_DESK (window));
  KeuzeOption *option = keuze_navigation_actions_get_option (window);

  if (option == NULL)
    return NULL;

  return next ? keuze_catalog_get_next_option (catalog, option) : keuze_catalog_get_previous_option (catalog, option);
}

static void
open_neighbour_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  KeuzeOption *option = get_neighbour (KEUZE_WINDOW (widget), g_str_equal (action_name, "win.next-option"));

  if (option != NULL && !is_asking (widget))
    keuze_page_stack_replace_top (get_pages (widget),
                                  keuze_option_page_new (keuze_desk_get_catalog (KEUZE_DESK (widget)), option));
}

static void
open_option_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  keuze_window_open_option (KEUZE_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
compare_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  g_autofree const char **ids = g_variant_get_strv (parameter, NULL);

  keuze_window_compare (KEUZE_WINDOW (widget), ids);
}

static void
open_step_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  KeuzeStep *step = keuze_catalog_get_entry (keuze_desk_get_catalog (KEUZE_DESK (widget)), KEUZE_LIST_STEPS,
                                             g_variant_get_string (parameter, NULL));

  if (step != NULL)
    keuze_card_page_show_step (show_card (widget), step);
}

static void
show_help_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  if (!is_asking (widget) && !KEUZE_IS_HELP_PAGE (keuze_window_get_page (KEUZE_WINDOW (widget))))
    keuze_window_push (KEUZE_WINDOW (widget), keuze_help_page_new ());
}

/* Where it lies in the resources is not where the platform looks for it: that
 * would make it with every window, for the few who ask. What it is made of is
 * deprecated, and what comes in its place is not in libadwaita 1.7. */
static void
show_shortcuts_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  GtkApplicationWindow *window = GTK_APPLICATION_WINDOW (widget);

G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  if (gtk_application_window_get_help_overlay (window) == NULL)
    {
      g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE_BASE "/ui/help-overlay.ui");

      gtk_application_window_set_help_overlay (window, (gpointer) gtk_builder_get_object (builder, "help_overlay"));
    }

  gtk_window_present (GTK_WINDOW (gtk_application_window_get_help_overlay (window)));
G_GNUC_END_IGNORE_DEPRECATIONS
}

static void
show_view_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  keuze_card_page_show_view (show_card (widget), g_variant_get_string (parameter, NULL));
}

static void
introduce_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  keuze_overview_page_introduce (keuze_card_page_show_overview (show_card (widget)));
}

static void
pick_options_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  g_object_set (keuze_card_page_show_overview (show_card (widget)), "choosing", TRUE, NULL);
}

/* Who asks to compare an option with others keeps those that were chosen, and
 * does not let go of this one: on the overview, `overview.choose` does. */
static void
choose_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  keuze_choice_actions_choose (keuze_card_page_show_overview (show_card (widget)),
                               g_variant_get_string (parameter, NULL));
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  if (!is_asking (widget))
    keuze_overview_page_search (keuze_card_page_show_overview (show_card (widget)), NULL);
}

/**
 * keuze_navigation_actions_install:
 * @widget_class: the class of the window
 *
 * Gives every window the actions that open a page or show a view of the card,
 * and Alt with a digit for the views.
 */
void
keuze_navigation_actions_install (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  gtk_widget_class_install_action (widget_class, "win.choose", "s", choose_action);
  gtk_widget_class_install_action (widget_class, "win.compare", "as", compare_action);
  gtk_widget_class_install_action (widget_class, "win.introduce", NULL, introduce_action);
  gtk_widget_class_install_action (widget_class, "win.next-option", NULL, open_neighbour_action);
  gtk_widget_class_install_action (widget_class, "win.open-option", "s", open_option_action);
  gtk_widget_class_install_action (widget_class, "win.open-step", "s", open_step_action);
  gtk_widget_class_install_action (widget_class, "win.pick-options", NULL, pick_options_action);
  gtk_widget_class_install_action (widget_class, "win.previous-option", NULL, open_neighbour_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.show-help", NULL, show_help_action);
  gtk_widget_class_install_action (widget_class, "win.show-help-overlay", NULL, show_shortcuts_action);
  gtk_widget_class_install_action (widget_class, "win.show-view", "s", show_view_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1, GDK_ALT_MASK, "win.show-view", "s", "overview");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_2, GDK_ALT_MASK, "win.show-view", "s", "steps");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_3, GDK_ALT_MASK, "win.show-view", "s", "plan");
}

/**
 * keuze_navigation_actions_get_option:
 * @window: a window
 *
 * Returns: (transfer none) (nullable): the option whose page is in view
 */
KeuzeOption *
keuze_navigation_actions_get_option (KeuzeWindow *window)
{
  AdwNavigationPage *page;

  g_return_val_if_fail (KEUZE_IS_WINDOW (window), NULL);

  page = keuze_window_get_page (window);

  return KEUZE_IS_OPTION_PAGE (page) ? keuze_option_page_get_option (KEUZE_OPTION_PAGE (page)) : NULL;
}

/**
 * keuze_navigation_actions_update:
 * @widget: a window
 *
 * Looks again whether there is an option before and one after that in view. To
 * be called when something else came into view.
 */
void
keuze_navigation_actions_update (GtkWidget *widget)
{
  KeuzeWindow *window;

  g_return_if_fail (KEUZE_IS_WINDOW (widget));

  window = KEUZE_WINDOW (widget);
  gtk_widget_action_set_enabled (widget, "win.previous-option", get_neighbour (window, FALSE) != NULL);
  gtk_widget_action_set_enabled (widget, "win.next-option", get_neighbour (window, TRUE) != NULL);
}
