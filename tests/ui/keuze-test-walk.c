/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-about.h"
#include "keuze-clearing.h"
#include "keuze-desk.h"
#include "keuze-notice.h"
#include "keuze-overview-page.h"
#include "keuze-plan-records.h"
#include "keuze-preferences.h"
#include "keuze-preview.h"
#include "keuze-reading-page.h"
#include "keuze-settings.h"
#include "keuze-test-plan.h"
#include "keuze-test-walk.h"
#include "keuze-test-window.h"

/* A walk past everything that the app shows, in each of its states. */
typedef struct
{
  KeuzeWindow *window;
  KeuzeCatalog *catalog;
  KeuzeTestVisit visit;
  gpointer user_data;
} Walk;

static AdwNavigationPage *
get_page (Walk *walk)
{
  GtkWidget *view = keuze_test_find_widget (GTK_WIDGET (walk->window), ADW_TYPE_NAVIGATION_VIEW, 0);

  return adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view));
}

static void
act (Walk       *walk,
     const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (walk->window), action, NULL);
}

static void
show_view (Walk       *walk,
           const char *name)
{
  gtk_widget_activate_action (GTK_WIDGET (walk->window), "win.show-view", "s", name);
}

static void
look (Walk       *walk,
      const char *page)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (walk->window));

  keuze_test_settle ();
  walk->visit (walk->window, dialog != NULL ? GTK_WIDGET (dialog) : GTK_WIDGET (walk->window), page, walk->user_data);
}

static void
visit_end (Walk       *walk,
           const char *page)
{
  keuze_test_scroll (GTK_WIDGET (get_page (walk)), TRUE);
  look (walk, page);
}

static void
visit_overview (Walk *walk)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (walk->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  GtkEditable *entry = GTK_EDITABLE (keuze_test_find_widget (page, GTK_TYPE_SEARCH_ENTRY, 0));

  look (walk, "overview");
  act (walk, "win.show-introduction");
  look (walk, "overview without introduction");
  gtk_widget_activate_action (page, "severity.pick", "s", "moderate");
  look (walk, "severity");
  gtk_widget_activate_action (page, "overview.clear", NULL);
  gtk_widget_activate_action (page, "overview.choose", "s", "dietetics");
  gtk_widget_activate_action (page, "overview.choose", "s", "highly-specialised-mental-health-care");
  look (walk, "choosing");
  gtk_widget_activate_action (page, "overview.cancel", NULL);
  act (walk, "win.search");
  gtk_editable_set_text (entry, "p");
  look (walk, "search");
  gtk_editable_set_text (entry, "qwerty");
  look (walk, "nothing found");
  gtk_widget_activate_action (page, "overview.clear", NULL);
}

static void
visit_options (Walk *walk)
{
  const char * const ids[] = { "dietetics", "highly-specialised-mental-health-care" };
  const char * const three[] = { "physiotherapy", "highly-specialised-mental-health-care", "medical-specialist", NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autofree char *end = g_strconcat ("end of ", ids[i], NULL);

      keuze_window_open_option (walk->window, ids[i]);
      look (walk, ids[i]);
      visit_end (walk, end);
    }
  keuze_window_compare (walk->window, three);
  look (walk, "comparison");
}

/* Beside a language that is read the other way. */
static void
visit_reading (Walk *walk)
{
  g_autoptr (GListStore) translations = g_list_store_new (KEUZE_TYPE_CATALOG);
  gboolean is_mirrored = g_str_equal (keuze_catalog_get_language (walk->catalog), "ar_XB");
  g_autoptr (KeuzeCatalog) other = keuze_test_load_pseudo_catalog (is_mirrored ? "en_XA" : "ar_XB");
  g_autoptr (KeuzeSubject) steps = keuze_subject_new_steps ();

  g_list_store_append (translations, other);
  keuze_window_push (walk->window, keuze_reading_page_new (steps, walk->catalog, G_LIST_MODEL (translations)));
  look (walk, "two languages");
}

static void
visit_dialog (Walk       *walk,
              const char *name)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (walk->window));

  g_assert_nonnull (dialog);
  look (walk, name);
  adw_dialog_force_close (dialog);
  keuze_test_settle ();
  g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (walk->window)));
}

static void
visit_print (Walk *walk)
{
  AdwDialog *dialog = keuze_test_open_print (walk->window);
  GtkWidget *preview = keuze_test_find_widget (GTK_WIDGET (dialog), KEUZE_TYPE_PREVIEW, 0);
  GtkWidget *split = keuze_test_find_widget (GTK_WIDGET (dialog), ADW_TYPE_NAVIGATION_SPLIT_VIEW, 0);

  look (walk, "print");
  if (adw_navigation_split_view_get_collapsed (ADW_NAVIGATION_SPLIT_VIEW (split)))
    {
      gtk_widget_activate_action (preview, "navigation.push", "s", "preview");
      look (walk, "preview");
    }
  adw_dialog_force_close (dialog);
  keuze_test_settle ();
}

static void
visit_steps (Walk *walk)
{
  show_view (walk, "steps");
  look (walk, "steps");
  gtk_widget_activate_action (GTK_WIDGET (walk->window), "win.mark-step", "s", "step-2");
  look (walk, "steps with a mark");
  visit_end (walk, "end of steps");
}

static void
visit_plan (Walk *walk)
{
  KeuzePlan *plan;

  show_view (walk, "plan");
  look (walk, "empty plan");
  plan = keuze_desk_get_plan (KEUZE_DESK (walk->window));
  keuze_test_plan_fill (plan, walk->catalog);
  look (walk, "plan");
  visit_end (walk, "end of plan");
  gtk_widget_activate_action (GTK_WIDGET (walk->window), "win.edit-agreement", "u", 0);
  visit_dialog (walk, "agreement");
  gtk_widget_activate_action (GTK_WIDGET (walk->window), "win.edit-experience", "u", 0);
  visit_dialog (walk, "experience");
  act (walk, "win.clear");
  visit_dialog (walk, "clearing");
  gtk_window_close (GTK_WINDOW (walk->window));
  visit_dialog (walk, "closing");
}

/* Nobody seems to be there, once on a page and once in a dialogue. */
static void
visit_warning (Walk *walk)
{
  g_autoptr (GSettings) settings = keuze_settings_new ();
  AdwDialog *dialog;

  g_settings_set_boolean (settings, "clear-when-idle", TRUE);
  keuze_test_warn (walk->window);
  look (walk, "warning");

  dialog = keuze_plan_records_add_agreement (GTK_WIDGET (walk->window));
  keuze_test_warn (walk->window);
  look (walk, "warning in a dialogue");
  keuze_clearing_postpone ();
  keuze_test_settle ();
  adw_dialog_force_close (dialog);
  keuze_test_settle ();
  g_settings_reset (settings, "clear-when-idle");
}

static void
visit_dialogs (Walk *walk)
{
  GtkWidget *window = GTK_WIDGET (walk->window);

  adw_dialog_present (keuze_preferences_new (), window);
  visit_dialog (walk, "preferences");
  adw_dialog_present (keuze_about_dialog_new (walk->catalog), window);
  visit_dialog (walk, "about");
  keuze_notice_present (window, keuze_catalog_get_label (walk->catalog, KEUZE_LABEL_NOTE),
                        keuze_catalog_get_question (walk->catalog));
  visit_dialog (walk, "notice");
}

/* What the plan holds is seen on the card too. */
static void
visit_planned (Walk *walk)
{
  KeuzePlan *plan = keuze_desk_get_plan (KEUZE_DESK (walk->window));
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (walk->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);

  keuze_test_plan_add_options (plan, walk->catalog);
  show_view (walk, "overview");
  gtk_widget_activate_action (page, "severity.pick", "s", "severe");
  look (walk, "overview with a plan");
  gtk_widget_activate_action (page, "overview.clear", NULL);
  keuze_window_open_option (walk->window, "physiotherapy");
  look (walk, "option in the plan");
  show_view (walk, "steps");
  look (walk, "steps with a plan");
}

/**
 * keuze_test_walk:
 * @window: a window on a card, with nothing in its plan
 * @catalog: the card
 * @visit: looks at what is in view
 * @user_data: for it
 *
 * Walks past every page and every dialogue of the app, in each of their
 * states.
 */
void
keuze_test_walk (KeuzeWindow    *window,
                 KeuzeCatalog   *catalog,
                 KeuzeTestVisit  visit,
                 gpointer        user_data)
{
  g_autoptr (GSettings) settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  Walk walk = { window, catalog, visit, user_data };

  g_settings_reset (settings, "show-introduction");
  show_view (&walk, "overview");
  visit_overview (&walk);
  visit_options (&walk);
  visit_reading (&walk);
  visit_print (&walk);
  visit_steps (&walk);
  visit_plan (&walk);
  visit_warning (&walk);
  visit_dialogs (&walk);
  visit_planned (&walk);
}

/**
 * keuze_test_scroll:
 * @root: where to look
 * @to_end: whether to its end, or to its beginning
 *
 * Scrolls what is in view there.
 */
void
keuze_test_scroll (GtkWidget *root,
                   gboolean   to_end)
{
  GtkWidget *scroller;
  GtkAdjustment *adjustment;

  for (guint i = 0; (scroller = keuze_test_find_widget (root, GTK_TYPE_SCROLLED_WINDOW, i)) != NULL; i++)
    {
      if (!gtk_widget_get_mapped (scroller))
        continue;
      adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
      gtk_adjustment_set_value (adjustment, to_end ? gtk_adjustment_get_upper (adjustment) : 0);
    }
}
