/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-card-page.h"
#include "keuze-compare-page.h"
#include "keuze-desk.h"
#include "keuze-option-page.h"
#include "keuze-reading-actions.h"
#include "keuze-reading-page.h"
#include "keuze-window.h"

/* Reading what is in view in two languages. */

static KeuzeSubject *
create_subject_of_view (const char *view)
{
  if (g_strcmp0 (view, "overview") == 0)
    return keuze_subject_new_overview ();
  if (g_strcmp0 (view, "steps") == 0)
    return keuze_subject_new_steps ();

  return NULL;
}

static KeuzeSubject *
create_subject_of_comparison (KeuzeComparison *comparison)
{
  return keuze_subject_new_comparison (keuze_comparison_get_options (comparison));
}

/* What the card says of what is in view. A plan is in the words of who wrote
 * it. */
static KeuzeSubject *
create_subject (KeuzeWindow *window)
{
  AdwNavigationPage *page = keuze_window_get_page (window);

  if (KEUZE_IS_OPTION_PAGE (page))
    return keuze_subject_new_option (keuze_option_page_get_option (KEUZE_OPTION_PAGE (page)));
  if (KEUZE_IS_COMPARE_PAGE (page))
    return create_subject_of_comparison (keuze_compare_page_get_comparison (KEUZE_COMPARE_PAGE (page)));
  if (page == NULL || KEUZE_IS_CARD_PAGE (page))
    return create_subject_of_view (keuze_window_get_view (window));

  return NULL;
}

/* The other languages are loaded only when somebody asks for them. */
static void
read_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KeuzeCatalog *catalog = keuze_desk_get_catalog (KEUZE_DESK (widget));
  g_autoptr (KeuzeSubject) subject = create_subject (KEUZE_WINDOW (widget));
  g_autoptr (GListModel) translations = keuze_catalog_load_translations (catalog);

  if (subject != NULL && g_list_model_get_n_items (translations) > 0 && !keuze_window_get_asking (KEUZE_WINDOW (widget)))
    keuze_window_push (KEUZE_WINDOW (widget), keuze_reading_page_new (subject, catalog, translations));
}

/**
 * keuze_reading_actions_install:
 * @widget_class: the class of the window
 *
 * Gives every window the action `win.read-in-two-languages`, on what is in view.
 */
void
keuze_reading_actions_install (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  gtk_widget_class_install_action (widget_class, "win.read-in-two-languages", NULL, read_action);
}

/**
 * keuze_reading_actions_update:
 * @widget: a window
 *
 * Looks again whether there is something to read. To be called when something
 * else came into view.
 */
void
keuze_reading_actions_update (GtkWidget *widget)
{
  g_autoptr (KeuzeSubject) subject = NULL;
  KeuzeCatalog *catalog;

  g_return_if_fail (KEUZE_IS_WINDOW (widget));

  subject = create_subject (KEUZE_WINDOW (widget));
  catalog = keuze_desk_get_catalog (KEUZE_DESK (widget));
  gtk_widget_action_set_enabled (widget, "win.read-in-two-languages",
                                 subject != NULL && catalog != NULL && keuze_catalog_has_translations (catalog));
}
