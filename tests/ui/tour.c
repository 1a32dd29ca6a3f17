/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * usage: tour FOLDER PREFIX WIDTH HEIGHT PERCENT ZOOM
 *
 * PERCENT is the size of the text that the system asks for, ZOOM the one that
 * the app does.
 * Walks through the pages of the app and saves a picture of each.
 */

#include "config.h"

#include "keuze-about.h"
#include "keuze-compare-column.h"
#include "keuze-desk.h"
#include "keuze-experience-list.h"
#include "keuze-facet-popover.h"
#include "keuze-overview-page.h"
#include "keuze-plan-button.h"
#include "keuze-plan-files.h"
#include "keuze-plan-page.h"
#include "keuze-plan-records.h"
#include "keuze-preferences.h"
#include "keuze-preview.h"
#include "keuze-reading-page.h"
#include "keuze-settings.h"
#include "keuze-test-colors.h"
#include "keuze-test-plan.h"
#include "keuze-test-window.h"

typedef struct
{
  const char *folder;
  const char *prefix;
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
  int number;
} Tour;

/* As KEUZE_TOUR_FILTER asks: how somebody sees colours who does not see all of
 * them. */
static void
filter_picture (KeuzeTestColors *picture)
{
  const char *name = g_getenv ("KEUZE_TOUR_FILTER");

  for (KeuzeTestSight sight = 0; sight < KEUZE_TEST_N_SIGHTS; sight++)
    {
      if (g_strcmp0 (name, keuze_test_sight_get_name (sight)) == 0)
        keuze_test_colors_filter (picture, sight);
    }
}

static void
take_picture_of (Tour       *tour,
                 GtkNative  *native,
                 const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s-%02d-%s.png", tour->prefix, ++tour->number, name);
  g_autofree char *path = g_build_filename (tour->folder, file, NULL);
  g_autoptr (GdkTexture) texture = NULL;
  KeuzeTestColors picture;

  keuze_test_colors_take (&picture, native);
  filter_picture (&picture);
  texture = keuze_test_colors_to_texture (&picture);
  keuze_test_colors_clear (&picture);
  if (!gdk_texture_save_to_png (texture, path))
    g_error ("Could not save %s", path);
}

static void
take_picture (Tour       *tour,
              const char *name)
{
  take_picture_of (tour, GTK_NATIVE (tour->window), name);
}

static void
scroll (GtkWidget *root,
        gboolean   to_end)
{
  GtkWidget *scroller = keuze_test_find_widget (root, GTK_TYPE_SCROLLED_WINDOW, 0);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  gtk_adjustment_set_value (adjustment, to_end ? gtk_adjustment_get_upper (adjustment) : 0);
}

static AdwNavigationPage *
get_page (Tour *tour)
{
  GtkWidget *view = keuze_test_find_widget (GTK_WIDGET (tour->window), ADW_TYPE_NAVIGATION_VIEW, 0);

  return adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view));
}

/* Unfolds the first row that can be. */
static void
unfold (GtkWidget *root)
{
  GtkWidget *row = keuze_test_find_widget (root, ADW_TYPE_EXPANDER_ROW, 0);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  keuze_test_settle ();
}

static void
visit_option (Tour       *tour,
              const char *id)
{
  g_autofree char *end = g_strconcat (id, "-end", NULL);
  g_autofree char *unfolded = g_strconcat (id, "-unfolded", NULL);

  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.open-option", "s", id);
  take_picture (tour, id);
  scroll (GTK_WIDGET (get_page (tour)), TRUE);
  take_picture (tour, end);
  unfold (GTK_WIDGET (get_page (tour)));
  scroll (GTK_WIDGET (get_page (tour)), TRUE);
  take_picture (tour, unfolded);
  gtk_widget_activate_action (GTK_WIDGET (get_page (tour)), "navigation.pop", NULL);
}

/* As it looks in 2050, when it should long have been checked again. */
static void
visit_option_late (Tour       *tour,
                   const char *id)
{
  g_autofree char *today = g_strdup (g_getenv ("SOURCE_DATE_EPOCH"));

  g_setenv ("SOURCE_DATE_EPOCH", "2524608000", TRUE);
  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.open-option", "s", id);
  take_picture (tour, "overdue");
  gtk_widget_activate_action (GTK_WIDGET (get_page (tour)), "navigation.pop", NULL);
  g_setenv ("SOURCE_DATE_EPOCH", today, TRUE);
}

static void
visit_comparison (Tour               *tour,
                  const char * const *ids,
                  const char         *name)
{
  g_autofree char *end = g_strconcat (name, "-end", NULL);
  GtkWidget *page, *toggles;

  keuze_window_compare (tour->window, ids);
  take_picture (tour, name);

  /* One at a time, where they do not fit beside each other. */
  page = GTK_WIDGET (get_page (tour));
  toggles = keuze_test_find_widget (page, ADW_TYPE_TOGGLE_GROUP, 0);
  if (gtk_widget_get_mapped (toggles))
    {
      adw_toggle_group_set_active (ADW_TOGGLE_GROUP (toggles), 1);
      page = keuze_test_find_widget (page, KEUZE_TYPE_COMPARE_COLUMN, 1);
    }
  scroll (page, TRUE);
  take_picture (tour, end);
  gtk_widget_activate_action (GTK_WIDGET (get_page (tour)), "navigation.pop", NULL);
}

static GtkWindow *
find_other_window (Tour *tour)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (window != GTK_WINDOW (tour->window) && gtk_widget_get_mapped (GTK_WIDGET (window)))
        return window;
    }

  g_error ("No other window has opened");
}

static void
visit_shortcuts (Tour *tour)
{
  GtkWindow *shortcuts;

  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.show-help-overlay", NULL);
  keuze_test_settle ();
  shortcuts = find_other_window (tour);
  take_picture_of (tour, GTK_NATIVE (shortcuts), "shortcuts");
  gtk_window_close (shortcuts);
}

static void
search (Tour       *tour,
        const char *text)
{
  GtkWidget *entry = keuze_test_find_widget (GTK_WIDGET (tour->window), GTK_TYPE_SEARCH_ENTRY, 0);

  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.search", NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

/* Turns on one of the filters, in the order in which they stand. */
static void
filter (Tour  *tour,
        guint  position)
{
  GtkWidget *popover = keuze_test_find_widget (GTK_WIDGET (tour->window), KEUZE_TYPE_FACET_POPOVER, 0);
  GtkWidget *toggle = keuze_test_find_widget (popover, GTK_TYPE_TOGGLE_BUTTON, position);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
}

static void
visit_popover (Tour       *tour,
               GtkPopover *popover,
               const char *name)
{
  /* There is no mouse to keep it open. */
  gtk_popover_set_autohide (popover, FALSE);
  gtk_popover_popup (popover);
  keuze_test_settle ();
  take_picture_of (tour, GTK_NATIVE (popover), name);
  gtk_popover_popdown (popover);
}

/* What the first menu button there opens. */
static void
visit_menu (Tour       *tour,
            GtkWidget  *root,
            const char *name)
{
  GtkWidget *button = keuze_test_find_widget (root, GTK_TYPE_MENU_BUTTON, 0);

  visit_popover (tour, gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)), name);
}

/* What the first drop-down there opens. */
static void
visit_list (Tour       *tour,
            GtkWidget  *root,
            const char *name)
{
  GtkWidget *button = keuze_test_find_widget (root, GTK_TYPE_DROP_DOWN, 0);

  visit_popover (tour, GTK_POPOVER (gtk_widget_get_last_child (button)), name);
}

/* What one can do on the overview, and how it looks then. */
static void
use_overview (Tour *tour)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (tour->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);

  gtk_widget_activate_action (page, "severity.pick", "s", "moderate");
  take_picture (tour, "overview-moderate");
  gtk_widget_activate_action (page, "severity.pick", "s", "severe");
  take_picture (tour, "overview-severe");
  gtk_widget_activate_action (page, "overview.clear", NULL);

  search (tour, "pain");
  take_picture (tour, "search");
  visit_menu (tour, page, "filter");
  filter (tour, 0);
  filter (tour, 4);
  take_picture (tour, "search-filtered");
  search (tour, "qwerty");
  take_picture (tour, "search-empty");
  search (tour, "");
  take_picture (tour, "overview-filtered");
  gtk_widget_activate_action (page, "overview.clear", NULL);

  gtk_widget_activate_action (page, "overview.choose", "s", "physiotherapy");
  gtk_widget_activate_action (page, "overview.choose", "s", "highly-specialised-mental-health-care");
  take_picture (tour, "overview-choosing");
  gtk_widget_activate_action (page, "overview.cancel", NULL);
}

/* The other languages that the card can be read in beside its own. */
static GListModel *
load_translations (Tour *tour)
{
  const char * const languages[] = { "en", "nl" };
  GListStore *translations = g_list_store_new (KEUZE_TYPE_CATALOG);
  gboolean is_mirrored = g_str_equal (keuze_catalog_get_language (tour->catalog), "ar_XB");
  g_autoptr (KeuzeCatalog) pseudo = keuze_test_load_pseudo_catalog (is_mirrored ? "en_XA" : "ar_XB");

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (KeuzeCatalog) translation = NULL;

      if (g_str_equal (languages[i], keuze_catalog_get_language (tour->catalog)))
        continue;
      translation = keuze_catalog_new_for_language (languages[i], NULL);
      g_list_store_append (translations, translation);
    }
  g_list_store_append (translations, pseudo);

  return G_LIST_MODEL (translations);
}

static void
read_in_two_languages (Tour         *tour,
                       KeuzeSubject *subject,
                       GListModel   *translations,
                       const char   *name)
{
  g_autofree char *end = g_strconcat (name, "-end", NULL);
  g_autofree char *last = g_strconcat (name, "-last-language", NULL);
  AdwNavigationPage *page = keuze_reading_page_new (subject, tour->catalog, translations);
  GtkWidget *language;

  keuze_window_push (tour->window, page);
  take_picture (tour, name);
  scroll (GTK_WIDGET (page), TRUE);
  take_picture (tour, end);
  scroll (GTK_WIDGET (page), FALSE);
  language = keuze_test_find_widget (GTK_WIDGET (page), GTK_TYPE_DROP_DOWN, 0);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (language), g_list_model_get_n_items (translations) - 1);
  take_picture (tour, last);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (language), 0);
  gtk_widget_activate_action (GTK_WIDGET (page), "navigation.pop", NULL);
}

static void
visit_reading (Tour               *tour,
               const char * const *compared)
{
  g_autoptr (GListModel) translations = load_translations (tour);
  g_autoptr (KeuzeComparison) comparison = keuze_comparison_new (tour->catalog, compared);
  g_autoptr (KeuzeSubject) overview = keuze_subject_new_overview ();
  g_autoptr (KeuzeSubject) steps = keuze_subject_new_steps ();
  g_autoptr (KeuzeSubject) option =
    keuze_subject_new_option (keuze_catalog_get_entry (tour->catalog, KEUZE_LIST_OPTIONS, "dietetics"));
  g_autoptr (KeuzeSubject) two = keuze_subject_new_comparison (keuze_comparison_get_options (comparison));

  read_in_two_languages (tour, option, translations, "reading-option");
  read_in_two_languages (tour, overview, translations, "reading-overview");
  read_in_two_languages (tour, steps, translations, "reading-steps");
  read_in_two_languages (tour, two, translations, "reading-comparison");
}

/* What the card shows of a plan that has every option in it. */
static void
visit_planned (Tour *tour)
{
  static const char * const three[] = { "physiotherapy", "dietetics", "medical-specialist", NULL };
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (tour->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);

  keuze_test_plan_add_options (keuze_desk_get_plan (KEUZE_DESK (tour->window)), tour->catalog);
  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.show-view", "s", "overview");
  take_picture (tour, "overview-planned");
  gtk_widget_activate_action (page, "severity.pick", "s", "severe");
  take_picture (tour, "overview-planned-severe");
  search (tour, "pain");
  take_picture (tour, "search-planned");
  gtk_widget_activate_action (page, "overview.clear", NULL);

  keuze_window_open_option (tour->window, "physiotherapy");
  take_picture (tour, "option-planned");
  visit_menu (tour, keuze_test_find_widget (GTK_WIDGET (get_page (tour)), KEUZE_TYPE_PLAN_BUTTON, 0), "option-state");
  gtk_widget_activate_action (GTK_WIDGET (get_page (tour)), "navigation.pop", NULL);
  visit_comparison (tour, three, "compare-planned");
}

static void
write_experience (KeuzePlan  *plan,
                  const char *step,
                  const char *option,
                  const char *date,
                  const char *course,
                  const char *reason)
{
  g_autoptr (KeuzeExperience) experience = keuze_experience_new ();

  g_object_set (experience,
                "step", step,
                "step-name", "Step 9",
                "option", option,
                "date", date,
                "course", course,
                "reason", reason,
                NULL);
  keuze_plan_add (plan, KEUZE_RECORD (experience));
}

/* A way through care that went up, and back again. */
static void
write_way (Tour *tour)
{
  KeuzePlan *plan = keuze_desk_get_plan (KEUZE_DESK (tour->window));
  g_autoptr (KeuzePlannedOption) chosen = keuze_planned_option_new ("physiotherapy", "");
  g_autoptr (KeuzePlannedOption) under_way = keuze_planned_option_new ("dietetics", "");

  keuze_plan_set_here (plan, "step-2");
  keuze_plan_add (plan, KEUZE_RECORD (chosen));
  keuze_planned_option_set_state (chosen, KEUZE_OPTION_CHOSEN);
  keuze_planned_option_set_state (under_way, KEUZE_OPTION_UNDER_WAY);
  keuze_plan_add (plan, KEUZE_RECORD (under_way));
  keuze_plan_set_case_manager (plan, "Huisartsenpraktijk De Linde");

  write_experience (plan, "step-2", "psychosomatic-physiotherapy", "2024-05",
                    "Walking went better, sleeping did not.", "The pain came back after the summer.");
  write_experience (plan, "step-2", "general-practice", "2023", "", "");
  write_experience (plan, "step-3", "pain-clinic", "2025-02-17",
                    "Much talking, little rest.", "It asked too much. We took a step back.");
  write_experience (plan, "step-9", "", "", "The swimming club.", "");
}

/* Where we are and have been, wherever that is on the page. */
static void
visit_way (Tour *tour)
{
  write_way (tour);
  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.open-step", "s", "step-2");
  keuze_test_settle ();
  take_picture (tour, "steps-here");

  gtk_widget_grab_focus (keuze_test_find_widget (keuze_test_find_widget (GTK_WIDGET (tour->window),
                                                                         KEUZE_TYPE_EXPERIENCE_LIST, 1),
                                                 GTK_TYPE_LIST_BOX_ROW, 1));
  take_picture (tour, "steps-way");
  gtk_widget_grab_focus (keuze_test_find_widget (keuze_test_find_widget (GTK_WIDGET (tour->window),
                                                                         KEUZE_TYPE_EXPERIENCE_LIST, 4),
                                                 GTK_TYPE_LIST_BOX_ROW, 0));
  take_picture (tour, "steps-way-end");
}

/* What the card says of itself stands on a page of the dialog. */
static void
read_about (Tour      *tour,
            AdwDialog *about)
{
  GtkWidget *row = keuze_test_find_widget (GTK_WIDGET (about), ADW_TYPE_ACTION_ROW, 1);

  gtk_widget_activate (row);
  take_picture (tour, "about-details");
}

/* The dialogue that was just opened, and its end where it is long. */
static void
visit_dialog (Tour       *tour,
              const char *name)
{
  g_autofree char *end = g_strconcat (name, "-end", NULL);
  AdwDialog *dialog;

  keuze_test_settle ();
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (tour->window));
  take_picture (tour, name);
  scroll (GTK_WIDGET (dialog), TRUE);
  take_picture (tour, end);
  adw_dialog_force_close (dialog);
  keuze_test_settle ();
}

/* What the page in view would be on paper; in a narrow window the pages are
 * behind the choices. */
static void
visit_print (Tour       *tour,
             const char *name)
{
  g_autofree char *preview_name = g_strconcat (name, "-preview", NULL);
  g_autofree char *end = g_strconcat (name, "-end", NULL);
  AdwDialog *dialog = keuze_test_open_print (tour->window);
  GtkWidget *preview = keuze_test_find_widget (GTK_WIDGET (dialog), KEUZE_TYPE_PREVIEW, 0);
  GtkWidget *split = keuze_test_find_widget (GTK_WIDGET (dialog), ADW_TYPE_NAVIGATION_SPLIT_VIEW, 0);

  take_picture (tour, name);

  if (adw_navigation_split_view_get_collapsed (ADW_NAVIGATION_SPLIT_VIEW (split)))
    {
      scroll (GTK_WIDGET (adw_navigation_split_view_get_sidebar (ADW_NAVIGATION_SPLIT_VIEW (split))), TRUE);
      take_picture (tour, end);
      gtk_widget_activate_action (preview, "navigation.push", "s", "preview");
      take_picture (tour, preview_name);
    }
  adw_dialog_force_close (dialog);
  keuze_test_settle ();
}

static void
visit_help (Tour *tour)
{
  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.show-help", NULL);
  take_picture (tour, "help");
  scroll (GTK_WIDGET (get_page (tour)), TRUE);
  take_picture (tour, "help-end");
  gtk_widget_activate_action (GTK_WIDGET (get_page (tour)), "navigation.pop", NULL);
}

/* Empty, from its beginning to its end, and what opens from it. */
static void
visit_plan (Tour *tour)
{
  KeuzePlan *plan = keuze_desk_get_plan (KEUZE_DESK (tour->window));
  GtkWidget *stack = keuze_test_find_widget (GTK_WIDGET (tour->window), ADW_TYPE_VIEW_STACK, 0);
  GtkWidget *page, *scroller;
  GtkAdjustment *adjustment;

  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.show-view", "s", "plan");
  take_picture (tour, "plan-empty");
  page = adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack));
  scroll (page, TRUE);
  take_picture (tour, "plan-empty-end");

  keuze_test_plan_fill (plan, tour->catalog);
  scroll (page, FALSE);
  take_picture (tour, "plan");
  visit_list (tour, keuze_test_find_widget (GTK_WIDGET (tour->window), KEUZE_TYPE_PLAN_PAGE, 0), "plan-state");
  visit_print (tour, "print-plan");
  scroller = keuze_test_find_widget (page, GTK_TYPE_SCROLLED_WINDOW, 0);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_page_size (adjustment) * 0.9);
  take_picture (tour, "plan-further");
  scroll (page, TRUE);
  take_picture (tour, "plan-end");

  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.edit-agreement", "u", 0);
  visit_dialog (tour, "agreement");
  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.edit-experience", "u", 1);
  visit_dialog (tour, "experience");
  adw_dialog_present (keuze_preferences_new (), GTK_WIDGET (tour->window));
  visit_dialog (tour, "preferences");
}

static void
write_file (GFile      *file,
            const char *text,
            gsize       length)
{
  g_autoptr (GError) error = NULL;

  g_file_replace_contents (file, text, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
}

/* What asks something, as soon as it does. */
static void
visit_alert (Tour       *tour,
             const char *name)
{
  AdwApplicationWindow *window = ADW_APPLICATION_WINDOW (tour->window);

  while (adw_application_window_get_visible_dialog (window) == NULL)
    g_main_context_iteration (NULL, TRUE);
  keuze_test_settle ();
  take_picture (tour, name);
  adw_dialog_force_close (adw_application_window_get_visible_dialog (window));
  keuze_test_settle ();
}

static void
plan_saved (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  gboolean *saved = user_data;

  *saved = keuze_plan_document_save_finish (KEUZE_PLAN_DOCUMENT (source), result, &error);
  g_assert_no_error (error);
}

/* A plan in a file that somebody else writes, too. */
static void
save_over_another (Tour *tour)
{
  static const char theirs[] = "{ \"format\": 1 }";
  g_autoptr (GFile) file = g_file_new_build_filename (tour->folder, "our.keuzeplan", NULL);
  gboolean saved = FALSE;

  keuze_plan_document_save_async (keuze_window_get_document (tour->window), file, NULL, plan_saved, &saved);
  while (!saved)
    g_main_context_iteration (NULL, TRUE);
  write_file (file, theirs, strlen (theirs));
  keuze_plan_set_case_manager (keuze_desk_get_plan (KEUZE_DESK (tour->window)), "");
  keuze_plan_files_save (tour->window, NULL);
  visit_alert (tour, "alert-changed");
  g_file_delete (file, NULL, NULL);
}

/* Nobody seems to be there, once on a page and once in a dialogue. */
static void
warn_when_idle (Tour *tour)
{
  g_autoptr (GSettings) settings = keuze_settings_new ();
  AdwDialog *dialog;

  g_settings_set_boolean (settings, "clear-when-idle", TRUE);
  keuze_test_warn (tour->window);
  take_picture (tour, "idle");

  dialog = keuze_plan_records_add_agreement (GTK_WIDGET (tour->window));
  keuze_test_warn (tour->window);
  visit_alert (tour, "alert-idle");
  adw_dialog_force_close (dialog);
  g_settings_reset (settings, "clear-when-idle");
}

/* What is asked before something would be lost. */
static void
visit_alerts (Tour *tour)
{
  gtk_window_close (GTK_WINDOW (tour->window));
  visit_alert (tour, "alert-close");
  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.clear", NULL);
  visit_alert (tour, "alert-clear");
  save_over_another (tour);
  warn_when_idle (tour);
}

/* A card of one's own, and then a mistake in it. */
static void
visit_own_card (Tour *tour)
{
  g_autoptr (GBytes) card = g_resources_lookup_data (RESOURCE_BASE "/catalog/en.json",
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GFile) file = g_file_new_build_filename (tour->folder, "our-card.json", NULL);
  g_autoptr (KeuzeCatalogSource) source = keuze_catalog_source_new (file, NULL);

  write_file (file, g_bytes_get_data (card, NULL), g_bytes_get_size (card));
  keuze_catalog_source_load (source, NULL);
  keuze_window_set_source (tour->window, source);
  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.show-view", "s", "overview");
  take_picture (tour, "own-card");

  write_file (file, "{", 1);
  while (keuze_catalog_source_get_problem (source) == NULL)
    g_main_context_iteration (NULL, TRUE);
  take_picture (tour, "own-card-wrong");
  g_file_delete (file, NULL, NULL);
}

static void
walk (Tour *tour)
{
  static const char * const two[] = { "occupational-therapy", "dietetics", NULL };
  static const char * const three[] = {
    "psychosomatic-exercise-therapy", "basic-mental-health-care", "medical-specialist", NULL
  };
  AdwDialog *about;
  GtkWidget *stack = keuze_test_find_widget (GTK_WIDGET (tour->window), ADW_TYPE_VIEW_STACK, 0);

  take_picture (tour, "overview");
  scroll (stack, TRUE);
  take_picture (tour, "overview-end");
  scroll (stack, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.show-introduction", NULL);
  take_picture (tour, "overview-without-introduction");
  visit_print (tour, "print-overview");
  use_overview (tour);

  keuze_window_open_option (tour->window, "dietetics");
  visit_print (tour, "print-option");
  gtk_widget_activate_action (GTK_WIDGET (get_page (tour)), "navigation.pop", NULL);
  visit_option (tour, "physiotherapy");
  visit_option (tour, "highly-specialised-mental-health-care");
  visit_option_late (tour, "general-practice");
  visit_comparison (tour, two, "compare-two");
  visit_comparison (tour, three, "compare-three");
  visit_reading (tour, two);

  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.show-view", "s", "steps");
  take_picture (tour, "steps");
  scroll (adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack)), TRUE);
  take_picture (tour, "steps-end");

  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.open-option", "s", "dietetics");
  gtk_widget_activate_action (GTK_WIDGET (tour->window), "win.open-step", "s", "step-2");
  keuze_test_settle ();
  take_picture (tour, "step-2");
  visit_way (tour);

  visit_planned (tour);

  visit_plan (tour);
  visit_alerts (tour);

  visit_menu (tour, keuze_test_find_widget (GTK_WIDGET (tour->window), ADW_TYPE_HEADER_BAR, 0), "menu");
  visit_shortcuts (tour);
  visit_help (tour);

  about = keuze_about_dialog_new (tour->catalog);
  adw_dialog_present (about, GTK_WIDGET (tour->window));
  take_picture (tour, "about");
  read_about (tour, about);
  adw_dialog_force_close (about);
  keuze_test_settle ();

  visit_own_card (tour);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (KeuzeCatalog) catalog = NULL;
  g_autoptr (GSettings) settings = NULL;
  Tour tour = { 0 };

  keuze_test_set_up (&argc, &argv);
  g_assert_cmpint (argc, ==, 7);
  tour.folder = argv[1];
  tour.prefix = argv[2];
  g_object_set (gtk_settings_get_default (),
                "gtk-xft-dpi", 96 * 1024 / 100 * atoi (argv[5]),
                NULL);
  settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  g_settings_set_int (settings, "text-zoom", atoi (argv[6]));

  catalog = keuze_test_load_catalog ();
  tour.catalog = catalog;
  tour.window = keuze_test_window_new (catalog, atoi (argv[3]), atoi (argv[4]));
  /* Who sees a picture does not see that it is of a development build. */
  gtk_widget_remove_css_class (GTK_WIDGET (tour.window), "devel");
  walk (&tour);

  return 0;
}
