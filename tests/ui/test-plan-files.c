/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Opening plans: what is open stays open, and what is wrong changes nothing.
 */

#include "config.h"

#include "keuze-desk.h"
#include "keuze-plan-files.h"
#include "keuze-progress-dialog.h"
#include "keuze-test-far-file.h"
#include "keuze-test-window.h"

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
  GFile *folder;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("keuze-XXXXXX", &error);

  g_assert_no_error (error);
  fixture->folder = g_file_new_for_path (folder);
  fixture->catalog = keuze_catalog_new_for_language ("en", &error);
  g_assert_no_error (error);
  fixture->window = keuze_test_window_new (fixture->catalog, 800, 600);
}

static void
set_up_in_large_text (Fixture       *fixture,
                      gconstpointer  data)
{
  set_up (fixture, data);
  keuze_test_window_destroy (fixture->window);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  fixture->window = keuze_test_window_new (fixture->catalog, 360, 640);
}

static GList *
get_windows (void)
{
  return gtk_application_get_windows (GTK_APPLICATION (keuze_test_get_application ()));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  static const char * const names[] = { "one.keuzeplan", "two.keuzeplan", "plan.json" };

  while (get_windows () != NULL)
    gtk_window_destroy (GTK_WINDOW (get_windows ()->data));
  keuze_test_iterate ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFile) file = g_file_get_child (fixture->folder, names[i]);

      g_file_delete (file, NULL, NULL);
    }
  g_file_delete (fixture->folder, NULL, NULL);
  g_object_unref (fixture->folder);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  g_assert_finalize_object (fixture->catalog);
}

static GFile *
write_plan (Fixture    *fixture,
            const char *name,
            const char *contents)
{
  GFile *file = g_file_get_child (fixture->folder, name);
  g_autoptr (GError) error = NULL;

  g_file_replace_contents (file, contents, strlen (contents), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);

  return file;
}

static const char *
get_goal (gpointer window)
{
  return keuze_plan_get_goal (keuze_desk_get_plan (KEUZE_DESK (window)));
}

static void
wait_for_goal (const char *goal)
{
  while (g_strcmp0 (get_goal (gtk_application_get_active_window (GTK_APPLICATION (keuze_test_get_application ()))), goal) != 0)
    g_main_context_iteration (NULL, TRUE);
}

static GtkDropTarget *
find_drop_target (KeuzeWindow *window)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }

  return NULL;
}

static void
drop (KeuzeWindow *window,
      GFile       *file)
{
  GdkFileList *files = gdk_file_list_new_from_array (&file, 1);
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, files);
  g_signal_emit_by_name (find_drop_target (window), "drop", &value, 10.0, 10.0, &taken);
  g_assert_true (taken);
}

static void
test_drop (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GFile) one = write_plan (fixture, "one.keuzeplan", "{ \"format\": 1, \"goal\": \"To walk\" }");
  g_autoptr (GFile) two = write_plan (fixture, "two.keuzeplan", "{ \"format\": 1, \"goal\": \"To sleep\" }");

  /* There was nothing in the window. */
  drop (fixture->window, one);
  wait_for_goal ("To walk");
  g_assert_cmpuint (g_list_length (get_windows ()), ==, 1);

  /* Now there is. */
  drop (fixture->window, two);
  wait_for_goal ("To sleep");
  g_assert_cmpuint (g_list_length (get_windows ()), ==, 2);
  g_assert_cmpstr (get_goal (fixture->window), ==, "To walk");

  /* It is open already. */
  drop (fixture->window, two);
  keuze_test_iterate ();
  g_assert_cmpuint (g_list_length (get_windows ()), ==, 2);
}

static void
test_wrong (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GFile) file = write_plan (fixture, "one.keuzeplan", "{ \"format\": 1, \"goal\": 7 }");
  AdwApplicationWindow *window = ADW_APPLICATION_WINDOW (fixture->window);
  AdwDialog *dialog;

  keuze_plan_set_goal (keuze_desk_get_plan (KEUZE_DESK (window)), "To walk");
  keuze_plan_files_open (fixture->window, file);
  while (adw_application_window_get_visible_dialog (window) == NULL)
    g_main_context_iteration (NULL, TRUE);

  dialog = adw_application_window_get_visible_dialog (window);
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog)), ==,
                   "“one.keuzeplan” Could Not Be Opened");
  g_assert_cmpuint (g_list_length (get_windows ()), ==, 1);
  g_assert_cmpstr (get_goal (window), ==, "To walk");
}

/* A window may be closed before its plan has been read. */
static void
test_closed (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GFile) file = write_plan (fixture, "one.keuzeplan", "{ \"format\": 1 }");

  keuze_plan_files_open (fixture->window, file);
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (fixture->window != NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_null (get_windows ());
}

static AdwAlertDialog *
wait_for_question (KeuzeWindow *window)
{
  AdwDialog *dialog;

  while ((dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window))) == NULL)
    g_main_context_iteration (NULL, TRUE);

  return ADW_ALERT_DIALOG (dialog);
}

static void
answer (AdwAlertDialog *dialog,
        const char     *response)
{
  adw_alert_dialog_set_close_response (dialog, response);
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
assert_has_goal (GFile      *file,
                 const char *goal)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;

  g_file_load_contents (file, NULL, &contents, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (contents, goal));
}

static void
wait_until_saved (KeuzeWindow *window)
{
  while (keuze_plan_document_get_modified (keuze_window_get_document (window)))
    g_main_context_iteration (NULL, TRUE);
}

/* Whoever waits for a drive that went away can give up, and nothing has changed. */
static void
test_given_up (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (KeuzeTestFarFile) far_file = keuze_test_far_file_new ();
  AdwApplicationWindow *window = ADW_APPLICATION_WINDOW (fixture->window);
  AdwAlertDialog *dialog;

  keuze_plan_set_goal (keuze_desk_get_plan (KEUZE_DESK (window)), "To walk");
  keuze_plan_files_open (fixture->window, G_FILE (far_file));
  dialog = wait_for_question (fixture->window);
  g_assert_true (KEUZE_IS_PROGRESS_DIALOG (dialog));
  g_assert_cmpstr (adw_alert_dialog_get_heading (dialog), ==, "Opening “card.json”");
  keuze_test_settle ();

  adw_dialog_close (ADW_DIALOG (dialog));
  while (adw_application_window_get_visible_dialog (window) != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (g_list_length (get_windows ()), ==, 1);
  g_assert_cmpstr (get_goal (window), ==, "To walk");

  keuze_test_far_file_give_up (far_file);
  keuze_test_far_file_wait_alone (far_file);
}

/* The window goes, whatever becomes of the drive. */
static void
test_closed_while_far (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (KeuzeTestFarFile) far_file = keuze_test_far_file_new ();

  keuze_plan_files_open (fixture->window, G_FILE (far_file));
  keuze_test_far_file_wait_for (far_file);
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (fixture->window != NULL)
    g_main_context_iteration (NULL, TRUE);

  keuze_test_far_file_give_up (far_file);
  keuze_test_far_file_wait_alone (far_file);
}

static gboolean
shows (Fixture    *fixture,
       const char *words)
{
  g_autofree char *text = keuze_test_read_text (GTK_WIDGET (fixture->window));

  return strstr (text, words) != NULL;
}

/* One is told that it takes long, goes on, and is told how it ended. */
static void
test_saved_far_away (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (KeuzeTestFarFile) far_file = keuze_test_far_file_new ();
  KeuzePlan *plan = keuze_desk_get_plan (KEUZE_DESK (fixture->window));

  keuze_plan_set_goal (plan, "To walk");
  keuze_plan_files_save_as (fixture->window, G_FILE (far_file));
  while (!shows (fixture, "Still saving our plan…"))
    g_main_context_iteration (NULL, TRUE);
  keuze_plan_set_goal (plan, "To sleep");
  g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));

  keuze_test_far_file_give_up (far_file);
  g_assert_cmpstr (adw_alert_dialog_get_heading (wait_for_question (fixture->window)), ==,
                   "Our Plan Could Not Be Saved");
  while (shows (fixture, "Still saving our plan…"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (get_goal (fixture->window), ==, "To sleep");
  g_assert_true (keuze_plan_document_get_modified (keuze_window_get_document (fixture->window)));
  keuze_test_far_file_wait_alone (far_file);
}

/* On a drive that is shared, somebody else saved it meanwhile. */
static void
test_changed_elsewhere (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (GFile) file = write_plan (fixture, "one.keuzeplan", "{ \"format\": 1, \"goal\": \"To walk\" }");
  g_autoptr (GFile) theirs = NULL;
  AdwAlertDialog *question;

  keuze_plan_files_open (fixture->window, file);
  wait_for_goal ("To walk");
  keuze_plan_set_goal (keuze_desk_get_plan (KEUZE_DESK (fixture->window)), "To dance");
  theirs = write_plan (fixture, "one.keuzeplan", "{ \"format\": 1, \"goal\": \"To sleep\" }");

  keuze_plan_files_save (fixture->window, NULL);
  question = wait_for_question (fixture->window);
  g_assert_cmpstr (adw_alert_dialog_get_heading (question), ==, "The Plan Was Changed Elsewhere");
  answer (question, "cancel");
  keuze_test_iterate ();
  assert_has_goal (file, "To sleep");
  g_assert_true (keuze_plan_document_get_modified (keuze_window_get_document (fixture->window)));

  keuze_plan_files_save (fixture->window, NULL);
  answer (wait_for_question (fixture->window), "replace");
  wait_until_saved (fixture->window);
  assert_has_goal (file, "To dance");
}

/* A window may go while it asks, or just after. */
static void
test_changed_and_closed (Fixture       *fixture,
                         gconstpointer  data)
{
  gboolean asks = GPOINTER_TO_INT (data);
  AdwDialog *question;
  g_autoptr (GFile) file = write_plan (fixture, "one.keuzeplan", "{ \"format\": 1, \"goal\": \"To walk\" }");
  g_autoptr (GFile) theirs = NULL;

  keuze_plan_files_open (fixture->window, file);
  wait_for_goal ("To walk");
  theirs = write_plan (fixture, "one.keuzeplan", "{ \"format\": 1, \"goal\": \"To sleep\" }");
  keuze_plan_files_save (fixture->window, NULL);
  question = ADW_DIALOG (wait_for_question (fixture->window));
  if (!asks)
    adw_dialog_force_close (question);
  keuze_test_window_destroy (g_steal_pointer (&fixture->window));
  assert_has_goal (file, "To sleep");
}

/* Returns: (transfer full): the dialogue of the system that is open */
static GtkWindow *
find_file_dialog (Fixture *fixture)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (gtk_window_get_transient_for (window) == GTK_WINDOW (fixture->window))
        return g_steal_pointer (&window);
    }

  return NULL;
}

/* A plan that was saved by a name of its own, without the ending, is found again. */
static void
test_any_name (Fixture       *fixture,
               gconstpointer  data)
{
  static const char * const actions[] = { "win.open-plan", "win.save-plan-as" };
  static const char * const wanted[][2] = { { "Plans", "All Files" }, { "Plans", NULL } };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autoptr (GListModel) filters = NULL;
      g_autoptr (GtkWindow) dialog = NULL;

      gtk_widget_activate_action (GTK_WIDGET (fixture->window), actions[i], NULL);
      while ((dialog = find_file_dialog (fixture)) == NULL)
        g_main_context_iteration (NULL, TRUE);
      g_object_get (dialog, "filters", &filters, NULL);
      for (guint j = 0; j < G_N_ELEMENTS (wanted[i]) && wanted[i][j] != NULL; j++)
        {
          g_autoptr (GtkFileFilter) filter = g_list_model_get_item (filters, j);

          g_assert_nonnull (filter);
          g_assert_cmpstr (gtk_file_filter_get_name (filter), ==, wanted[i][j]);
        }
      g_assert_cmpuint (g_list_model_get_n_items (filters), ==, i == 0 ? 2 : 1);
      gtk_window_close (dialog);
      keuze_test_iterate ();
    }
}

/* What is saved beside a plan does not take its place. */
static void
test_has_plan (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GFile) odd = write_plan (fixture, "plan.json", "{ \"format\": 1, \"goal\": \"To walk\" }");
  g_autoptr (GFile) plan = g_file_get_child (fixture->folder, "other.keuzeplan");
  g_autoptr (GFile) paper = g_file_get_child (fixture->folder, "plan.pdf");

  g_assert_true (keuze_plan_files_has_plan (fixture->window, plan));
  g_assert_false (keuze_plan_files_has_plan (fixture->window, paper));
  g_assert_false (keuze_plan_files_has_plan (fixture->window, odd));

  keuze_plan_files_open (fixture->window, odd);
  wait_for_goal ("To walk");
  g_assert_true (keuze_plan_files_has_plan (fixture->window, odd));
  g_assert_true (keuze_plan_files_has_plan (keuze_window_new_beside (fixture->window), odd));
}

static char *
read_plan (GFile *file)
{
  g_autoptr (GError) error = NULL;
  char *contents;

  g_file_load_contents (file, NULL, &contents, NULL, NULL, &error);
  g_assert_no_error (error);

  return contents;
}

/* What is open in one window is not replaced from another. */
static void
test_save_over_another (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (GFile) one = write_plan (fixture, "one.keuzeplan", "{ \"format\": 1, \"goal\": \"To walk\" }");
  g_autoptr (GFile) two = g_file_get_child (fixture->folder, "two.keuzeplan");
  KeuzeWindow *other;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  AdwDialog *dialog;

  keuze_plan_files_open (fixture->window, one);
  wait_for_goal ("To walk");
  before = read_plan (one);

  other = keuze_window_new_beside (fixture->window);
  keuze_plan_set_goal (keuze_desk_get_plan (KEUZE_DESK (other)), "To sleep");
  keuze_plan_files_save_as (other, one);
  g_assert_false (keuze_plan_document_get_saving (keuze_window_get_document (other)));
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (other));
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_cmpstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), ==,
                   "This plan is open in another window. Give this one another name.");
  after = read_plan (one);
  g_assert_cmpstr (after, ==, before);
  g_assert_null (keuze_plan_document_get_file (keuze_window_get_document (other)));

  /* Under another name it is, and its own file stays its own. */
  adw_dialog_force_close (dialog);
  keuze_plan_files_save_as (other, two);
  while (keuze_plan_document_get_file (keuze_window_get_document (other)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  keuze_plan_files_save_as (other, two);
  g_assert_true (keuze_plan_document_get_saving (keuze_window_get_document (other)));
  while (keuze_plan_document_get_saving (keuze_window_get_document (other)))
    g_main_context_iteration (NULL, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  g_test_add ("/plan-files/drop", Fixture, NULL, set_up, test_drop, tear_down);
  g_test_add ("/plan-files/wrong", Fixture, NULL, set_up, test_wrong, tear_down);
  g_test_add ("/plan-files/closed", Fixture, NULL, set_up, test_closed, tear_down);
  g_test_add ("/plan-files/given-up", Fixture, NULL, set_up, test_given_up, tear_down);
  g_test_add ("/plan-files/given-up-in-large-text", Fixture, NULL, set_up_in_large_text, test_given_up, tear_down);
  g_test_add ("/plan-files/closed-while-far", Fixture, NULL, set_up, test_closed_while_far, tear_down);
  g_test_add ("/plan-files/saved-far-away", Fixture, NULL, set_up, test_saved_far_away, tear_down);
  g_test_add ("/plan-files/changed-elsewhere", Fixture, NULL, set_up, test_changed_elsewhere, tear_down);
  g_test_add ("/plan-files/changed-and-closed", Fixture, GINT_TO_POINTER (FALSE), set_up, test_changed_and_closed,
              tear_down);
  g_test_add ("/plan-files/closed-while-asking", Fixture, GINT_TO_POINTER (TRUE), set_up, test_changed_and_closed,
              tear_down);
  g_test_add ("/plan-files/any-name", Fixture, NULL, set_up, test_any_name, tear_down);
  g_test_add ("/plan-files/has-plan", Fixture, NULL, set_up, test_has_plan, tear_down);
  g_test_add ("/plan-files/save-over-another", Fixture, NULL, set_up, test_save_over_another, tear_down);

  return g_test_run ();
}
