/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether everything fits in the narrowest window, with text twice as large as
 * usual, in the language that the interface speaks. A page that does not is
 * wider than its window, and libadwaita warns of it.
 */

#include "config.h"

#include "keuze-desk.h"
#include "keuze-overview-page.h"
#include "keuze-preview.h"
#include "keuze-reading-page.h"
#include "keuze-test-plan.h"
#include "keuze-test-window.h"

#define WIDTH 360
#define HEIGHT 294

/* What is higher than the page is cut off, and libadwaita does not see what is so
 * only in a narrow window. */
static void
assert_high_enough (GtkWidget *root)
{
  if (ADW_IS_BREAKPOINT_BIN (root) && gtk_widget_get_mapped (root))
    {
      GtkWidget *child = adw_breakpoint_bin_get_child (ADW_BREAKPOINT_BIN (root));
      int lowest;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (root), &lowest, NULL, NULL, NULL);
      g_test_message ("%s: at least %d pixels high", G_OBJECT_TYPE_NAME (root), lowest);
      g_assert_cmpint (lowest, <=, gtk_widget_get_height (root));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_high_enough (child);
}

static void
assert_fits (KeuzeWindow *window,
             const char  *page)
{
  int narrowest;

  keuze_test_settle ();
  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &narrowest, NULL, NULL, NULL);
  g_test_message ("%s: at least %d pixels wide", page, narrowest);
  g_assert_cmpint (narrowest, <=, WIDTH);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), ==, WIDTH);
  assert_high_enough (GTK_WIDGET (window));
}

static void
use_overview (KeuzeWindow *window)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  GtkEditable *entry = GTK_EDITABLE (keuze_test_find_widget (page, GTK_TYPE_SEARCH_ENTRY, 0));

  assert_fits (window, "overview");
  gtk_widget_activate_action (page, "severity.pick", "s", "moderate");
  assert_fits (window, "severity");
  gtk_widget_activate_action (page, "overview.choose", "s", "highly-specialised-mental-health-care");
  assert_fits (window, "choosing");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  gtk_editable_set_text (entry, "p");
  assert_fits (window, "search");
  gtk_editable_set_text (entry, "qwerty");
  assert_fits (window, "nothing found");
  gtk_widget_activate_action (page, "overview.clear", NULL);
}

/* In the widest languages that there are, beside each other. */
static void
read_in_two_languages (KeuzeWindow  *window,
                       KeuzeCatalog *catalog)
{
  g_autoptr (GListStore) translations = g_list_store_new (KEUZE_TYPE_CATALOG);
  g_autoptr (KeuzeCatalog) accented = keuze_test_load_pseudo_catalog ("en_XA");
  g_autoptr (KeuzeCatalog) mirrored = keuze_test_load_pseudo_catalog ("ar_XB");
  g_autoptr (KeuzeSubject) overview = keuze_subject_new_overview ();
  g_autoptr (KeuzeSubject) steps = keuze_subject_new_steps ();

  g_list_store_append (translations, accented);
  g_list_store_append (translations, mirrored);
  keuze_window_push (window, keuze_reading_page_new (overview, catalog, G_LIST_MODEL (translations)));
  assert_fits (window, "overview in two languages");
  keuze_window_push (window, keuze_reading_page_new (steps, catalog, G_LIST_MODEL (translations)));
  assert_fits (window, "steps in two languages");
}

static void
assert_nothing_cut_off (GtkWidget *root)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root))
    {
      g_test_message ("“%s”", gtk_label_get_text (GTK_LABEL (root)));
      g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (root))));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_nothing_cut_off (child);
}

/* The page in view, and the pages that it would be on paper. */
static void
use_print (KeuzeWindow *window)
{
  AdwDialog *dialog = keuze_test_open_print (window);
  GtkWidget *preview = keuze_test_find_widget (GTK_WIDGET (dialog), KEUZE_TYPE_PREVIEW, 0);

  assert_fits (window, "print");
  assert_nothing_cut_off (GTK_WIDGET (dialog));
  gtk_widget_activate_action (preview, "navigation.push", "s", "preview");
  assert_fits (window, "preview");
  assert_nothing_cut_off (GTK_WIDGET (dialog));
  adw_dialog_force_close (dialog);
}

/* With the longest words that people write. */
static void
write_plan (KeuzeWindow *window)
{
  KeuzePlan *plan = keuze_desk_get_plan (KEUZE_DESK (window));
  const char * const ids[] = { "step-4", "step-9" };

  keuze_plan_set_here (plan, "step-4");
  keuze_plan_set_case_manager (plan, "Hottentottententententoonstellingsmakersopleidingspraktijk");
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (KeuzeExperience) experience = keuze_experience_new ();

      g_object_set (experience,
                    "step", ids[i],
                    "option", "highly-specialised-mental-health-care",
                    "date", "2024-09-30",
                    "course", "Arbeidsongeschiktheidsverzekeringsmaatschappijen",
                    NULL);
      keuze_plan_add (plan, KEUZE_RECORD (experience));
    }
}

static void
use_plan (KeuzeWindow  *window,
          KeuzeCatalog *catalog)
{
  KeuzePlan *plan = keuze_desk_get_plan (KEUZE_DESK (window));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "plan");
  assert_fits (window, "empty plan");
  keuze_test_plan_fill (plan, catalog);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.add-option", "s", "highly-specialised-mental-health-care");
  assert_fits (window, "plan");
  keuze_test_plan_lengthen (plan, 156);
  assert_fits (window, "long plan");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.edit-agreement", "u", 0);
  assert_fits (window, "agreement");
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.edit-experience", "u", 0);
  assert_fits (window, "experience");
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
}

/* With nothing in the plan, and with each option in one of its states. */
static void
test_fits (gconstpointer data)
{
  gboolean planned = GPOINTER_TO_INT (data);
  const char * const three[] = {
    "psychosomatic-exercise-therapy", "highly-specialised-mental-health-care", "medical-specialist", NULL
  };
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window = keuze_test_window_new (catalog, WIDTH, HEIGHT);

  if (planned)
    keuze_test_plan_add_options (keuze_desk_get_plan (KEUZE_DESK (window)), catalog);

  use_overview (window);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (G_LIST_MODEL (catalog), i);

      keuze_window_open_option (window, keuze_entry_get_id (option));
      assert_fits (window, keuze_entry_get_id (option));
    }
  keuze_window_compare (window, three);
  assert_fits (window, "comparison");
  read_in_two_languages (window, catalog);
  use_print (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "steps");
  if (planned)
    write_plan (window);
  assert_fits (window, "steps");
  use_plan (window, catalog);

  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (catalog);
}

/* Some desktops let one hide and enlarge windows too. */
static void
test_window_buttons (void)
{
  const char * const two[] = { "self-care", "medical-specialist", NULL };
  const char * const views[] = { "overview", "steps", "plan" };
  GtkSettings *settings = gtk_settings_get_default ();
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window;

  g_object_set (settings, "gtk-decoration-layout", ":minimize,maximize,close", NULL);
  window = keuze_test_window_new (catalog, WIDTH, HEIGHT);
  for (gsize i = 0; i < G_N_ELEMENTS (views); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", views[i]);
      assert_fits (window, views[i]);
    }
  keuze_window_open_option (window, "self-care");
  assert_fits (window, "option");
  keuze_window_compare (window, two);
  assert_fits (window, "comparison");

  keuze_test_window_destroy (window);
  g_object_set (settings, "gtk-decoration-layout", ":close", NULL);
  g_assert_finalize_object (catalog);
}

static void
set_text_size (int percent)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", percent * 96 * 1024 / 100, NULL);
}

/* Before 4.24, GTK never does by itself where two parts of a window change their
 * layout at once. */
static void
let_go_of_focus (KeuzeWindow *window)
{
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
}

/* With everything that can be on it at once. What gives way does so from a size
 * on; the page has to fit just before as well. */
static void
test_text_sizes (void)
{
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window = keuze_test_window_new (catalog, WIDTH, HEIGHT);
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_OVERVIEW_PAGE, 0);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-introduction", NULL);
  gtk_widget_activate_action (page, "overview.choose", "s", "highly-specialised-mental-health-care");
  for (int percent = 100; percent <= 200; percent += 5)
    {
      let_go_of_focus (window);
      set_text_size (percent);
      gtk_widget_activate_action (page, "overview.clear", NULL);
      gtk_widget_activate_action (page, "severity.pick", "s", "moderate");
      assert_fits (window, "choosing");
      gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
      assert_fits (window, "search");
    }

  keuze_test_window_destroy (window);
  set_text_size (200);
  g_assert_finalize_object (catalog);
}

static void
resize (KeuzeWindow *window,
        int          width,
        int          height)
{
  let_go_of_focus (window);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  keuze_test_settle ();
}

static void
show_view (KeuzeWindow *window,
           const char  *view)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", view);
  assert_fits (window, view);
}

static void
go_back (KeuzeWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (keuze_window_get_page (window)), "navigation.pop", NULL);
  keuze_test_settle ();
}

/* What gives way does so while the page is laid out, and comes back then: under
 * another page, not before that is closed, and beside another view, not before
 * it is shown. */
static void
use_sizes (KeuzeWindow *window,
           const char  *view,
           const char  *other)
{
  show_view (window, view);
  resize (window, 800, 600);
  resize (window, WIDTH, HEIGHT);

  keuze_window_open_option (window, "dietetics");
  resize (window, 800, 600);
  go_back (window);
  keuze_window_open_option (window, "dietetics");
  resize (window, WIDTH, HEIGHT);
  go_back (window);
  assert_fits (window, view);

  resize (window, 800, 600);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", other);
  resize (window, WIDTH, HEIGHT);
  show_view (window, view);
}

static void
test_sizes (gconstpointer data)
{
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window;
  GtkWidget *page;

  set_text_size (GPOINTER_TO_INT (data));
  window = keuze_test_window_new (catalog, WIDTH, HEIGHT);
  page = keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  gtk_widget_activate_action (page, "severity.pick", "s", "moderate");
  gtk_widget_activate_action (page, "overview.choose", "s", "highly-specialised-mental-health-care");
  use_sizes (window, "overview", "steps");
  use_sizes (window, "steps", "plan");
  use_sizes (window, "plan", "overview");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  use_sizes (window, "overview", "steps");

  keuze_test_window_destroy (window);
  set_text_size (200);
  g_assert_finalize_object (catalog);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);
  set_text_size (200);

  g_test_add_data_func ("/fits/without-plan", GINT_TO_POINTER (FALSE), test_fits);
  g_test_add_data_func ("/fits/with-plan", GINT_TO_POINTER (TRUE), test_fits);

  g_test_add_func ("/fits/window-buttons", test_window_buttons);
  g_test_add_func ("/fits/text-sizes", test_text_sizes);
  g_test_add_data_func ("/fits/sizes/100", GINT_TO_POINTER (100), test_sizes);
  g_test_add_data_func ("/fits/sizes/150", GINT_TO_POINTER (150), test_sizes);
  g_test_add_data_func ("/fits/sizes/200", GINT_TO_POINTER (200), test_sizes);

  return g_test_run ();
}
