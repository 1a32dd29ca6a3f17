/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What becomes of a plan: nothing is kept that nobody asked for, and nothing
 * is lost that nobody let go of.
 */

#include "config.h"

#include <glib/gstdio.h>

#include "keuze-clear-button.h"
#include "keuze-clearing.h"
#include "keuze-desk.h"
#include "keuze-idle-watch.h"
#include "keuze-overview-page.h"
#include "keuze-plan-keeping.h"
#include "keuze-plan-records.h"
#include "keuze-preferences.h"
#include "keuze-record-dialog.h"
#include "keuze-test-window.h"

#define MINUTE (60 * (gint64) G_USEC_PER_SEC)

typedef struct
{
  GSettings *settings;
  KeuzeCatalog *catalog;
  KeuzePlanKeeping *keeping;
  KeuzeWindow *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  g_settings_reset (fixture->settings, "keep-plan");
  g_settings_reset (fixture->settings, "clear-when-idle");
  fixture->catalog = keuze_catalog_new_for_language ("en", &error);
  g_assert_no_error (error);

  /* The app of a test is not the only one, and keeps nothing by itself. */
  fixture->keeping = keuze_plan_keeping_new (GTK_APPLICATION (keuze_test_get_application ()));
  fixture->window = keuze_test_window_new (fixture->catalog, 800, 600);
}

static KeuzePlan *
get_plan (Fixture *fixture)
{
  return keuze_desk_get_plan (KEUZE_DESK (fixture->window));
}

static gboolean
is_open (void)
{
  return gtk_application_get_windows (GTK_APPLICATION (keuze_test_get_application ())) != NULL;
}

/* In the home folder of the test. */
static gboolean
is_kept (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "keuzekaart", "plan.keuzeplan", NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  keuze_test_iterate ();

  g_settings_reset (fixture->settings, "keep-plan");
  g_settings_reset (fixture->settings, "clear-when-idle");
  g_settings_reset (fixture->settings, "second-language");
  g_assert_finalize_object (fixture->keeping);
  g_object_unref (fixture->settings);
  g_assert_finalize_object (fixture->catalog);
}

static AdwAlertDialog *
get_dialog (Fixture *fixture)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));

  return ADW_IS_ALERT_DIALOG (dialog) ? ADW_ALERT_DIALOG (dialog) : NULL;
}

/* As a click on one of its buttons does. */
static void
answer (Fixture    *fixture,
        const char *response)
{
  AdwAlertDialog *dialog = get_dialog (fixture);

  g_assert_nonnull (dialog);
  adw_alert_dialog_set_close_response (dialog, response);
  adw_dialog_close (ADW_DIALOG (dialog));
  keuze_test_iterate ();
}

static gboolean
shows (Fixture    *fixture,
       const char *text)
{
  g_autofree char *shown = NULL;

  keuze_test_iterate ();
  shown = keuze_test_read_text (GTK_WIDGET (fixture->window));

  return strstr (shown, text) != NULL;
}

static void
count (guint *number)
{
  (*number)++;
}

static void
test_idle_watch (Fixture       *fixture,
                 gconstpointer  data)
{
  KeuzeIdleWatch *watch = keuze_idle_watch_new (GTK_WIDGET (fixture->window));
  guint warned = 0, touched = 0, expired = 0;

  g_signal_connect_swapped (watch, "warning", G_CALLBACK (count), &warned);
  g_signal_connect_swapped (watch, "touched", G_CALLBACK (count), &touched);
  g_signal_connect_swapped (watch, "expired", G_CALLBACK (count), &expired);

  keuze_idle_watch_touch (watch, 0);
  keuze_idle_watch_look (watch, 1000 * MINUTE);
  g_assert_cmpuint (warned + expired, ==, 0);

  g_object_set (watch, "minutes", 5, NULL);
  keuze_idle_watch_touch (watch, 0);
  keuze_idle_watch_look (watch, 4 * MINUTE - 1);
  g_assert_cmpuint (warned, ==, 0);
  keuze_idle_watch_look (watch, 4 * MINUTE);
  g_assert_cmpuint (warned, ==, 1);
  keuze_idle_watch_look (watch, 5 * MINUTE - 1);
  g_assert_cmpuint (expired, ==, 0);

  keuze_idle_watch_touch (watch, 5 * MINUTE - 1);
  g_assert_cmpuint (touched, ==, 1);
  keuze_idle_watch_look (watch, 9 * MINUTE - 2);
  g_assert_cmpuint (warned, ==, 1);

  /* Somebody is busy in a dialogue of the system. */
  keuze_idle_watch_hold ();
  keuze_idle_watch_look (watch, 30 * MINUTE);
  g_assert_cmpuint (warned, ==, 1);
  keuze_idle_watch_release ();
  keuze_idle_watch_touch (watch, 5 * MINUTE);

  /* The computer slept for an hour: there is still a minute to say no. */
  keuze_idle_watch_look (watch, 70 * MINUTE);
  g_assert_cmpuint (warned, ==, 2);
  g_assert_cmpuint (expired, ==, 0);
  keuze_idle_watch_look (watch, 71 * MINUTE - 1);
  g_assert_cmpuint (expired, ==, 0);
  keuze_idle_watch_look (watch, 71 * MINUTE);
  g_assert_cmpuint (expired, ==, 1);
  keuze_idle_watch_look (watch, 71 * MINUTE);
  g_assert_cmpuint (expired, ==, 1);

  g_assert_finalize_object (watch);
}

static void
test_clear_idle (Fixture       *fixture,
                 gconstpointer  data)
{
  KeuzePlan *plan = get_plan (fixture);
  KeuzeIdleWatch *watch;

  g_settings_set_boolean (fixture->settings, "clear-when-idle", TRUE);
  watch = keuze_clearing_get_watch (keuze_window_get_clearing (fixture->window));
  keuze_plan_set_goal (plan, "To sleep through the night");

  keuze_idle_watch_touch (watch, 0);
  keuze_idle_watch_look (watch, 9 * MINUTE);
  g_assert_true (get_plan (fixture) == plan);
  keuze_idle_watch_look (watch, 10 * MINUTE);
  g_assert_true (keuze_plan_get_empty (get_plan (fixture)));
  g_assert_true (keuze_window_get_unused (fixture->window));

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo-clear", NULL);
  g_assert_cmpstr (keuze_plan_get_goal (get_plan (fixture)), ==, "To sleep through the night");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo-clear", NULL);
  g_assert_cmpstr (keuze_plan_get_goal (get_plan (fixture)), ==, "To sleep through the night");
}

static void
clear_when_idle (Fixture *fixture)
{
  KeuzeIdleWatch *watch = keuze_clearing_get_watch (keuze_window_get_clearing (fixture->window));

  g_settings_set_boolean (fixture->settings, "clear-when-idle", TRUE);
  keuze_idle_watch_touch (watch, 0);
  keuze_idle_watch_look (watch, 9 * MINUTE);
  keuze_idle_watch_look (watch, 10 * MINUTE);
}

static void
assert_nothing_comes_back (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  g_assert_true (keuze_plan_get_empty (get_plan (fixture)));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.redo", NULL);
  g_assert_true (keuze_plan_get_empty (get_plan (fixture)));
}

/* What somebody wrote and took away again is not for the next person either. */
static void
test_clear_idle_emptied (Fixture       *fixture,
                         gconstpointer  data)
{
  keuze_plan_set_goal (get_plan (fixture), "To sleep");
  keuze_history_seal (keuze_plan_get_history (get_plan (fixture)));
  keuze_plan_set_goal (get_plan (fixture), "");
  clear_when_idle (fixture);
  assert_nothing_comes_back (fixture);

  keuze_plan_set_goal (get_plan (fixture), "To walk");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  g_assert_true (keuze_plan_get_empty (get_plan (fixture)));
  clear_when_idle (fixture);
  assert_nothing_comes_back (fixture);
}

/* Nor while a dialogue is open, in which nothing can be taken back. */
static void
test_clear_idle_in_dialog (Fixture       *fixture,
                           gconstpointer  data)
{
  keuze_plan_set_goal (get_plan (fixture), "To sleep");
  keuze_history_seal (keuze_plan_get_history (get_plan (fixture)));
  keuze_plan_set_goal (get_plan (fixture), "");
  keuze_plan_records_add_agreement (GTK_WIDGET (fixture->window));
  clear_when_idle (fixture);
  assert_nothing_comes_back (fixture);
}

/* Who comes next may have begun already: neither plan is lost. */
static void
test_clear_idle_in_use (Fixture       *fixture,
                        gconstpointer  data)
{
  GtkWindow *other;

  keuze_plan_set_goal (get_plan (fixture), "To sleep");
  clear_when_idle (fixture);
  keuze_plan_set_goal (get_plan (fixture), "To walk");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo-clear", NULL);

  other = gtk_application_get_active_window (GTK_APPLICATION (keuze_test_get_application ()));
  g_assert_cmpstr (keuze_plan_get_goal (get_plan (fixture)), ==, "To walk");
  g_assert_cmpstr (keuze_plan_get_goal (keuze_desk_get_plan (KEUZE_DESK (other))), ==, "To sleep");
  gtk_window_destroy (other);
}

/* Somebody who is busy in one window has not left the others. */
static void
test_busy_elsewhere (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (KeuzeWindow) other = g_object_ref (keuze_window_new_beside (fixture->window));
  KeuzeIdleWatch *watch = keuze_clearing_get_watch (keuze_window_get_clearing (fixture->window));
  gint64 now = g_get_monotonic_time ();

  g_settings_set_boolean (fixture->settings, "clear-when-idle", TRUE);
  keuze_plan_set_goal (get_plan (fixture), "To sleep");

  keuze_idle_watch_touch (watch, now - 9 * MINUTE);
  keuze_idle_watch_look (watch, now);
  g_signal_emit_by_name (keuze_clearing_get_watch (keuze_window_get_clearing (other)), "deed");
  keuze_idle_watch_look (watch, now + MINUTE);
  g_assert_false (keuze_plan_get_empty (get_plan (fixture)));

  keuze_window_hold (other);
  keuze_idle_watch_look (watch, now + 60 * MINUTE);
  keuze_idle_watch_look (watch, now + 61 * MINUTE);
  g_assert_false (keuze_plan_get_empty (get_plan (fixture)));
  gtk_window_destroy (GTK_WINDOW (other));
  keuze_window_release (other);

  keuze_idle_watch_look (watch, now + 120 * MINUTE);
  keuze_idle_watch_look (watch, now + 121 * MINUTE);
  g_assert_true (keuze_plan_get_empty (get_plan (fixture)));
}

/* Nor does what one window shows depend on another. */
static void
test_windows_apart (Fixture       *fixture,
                    gconstpointer  data)
{
  KeuzeWindow *other = keuze_window_new_beside (fixture->window);

  gtk_window_present (GTK_WINDOW (other));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "plan");
  g_assert_cmpstr (keuze_window_get_view (other), ==, "overview");
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 500);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "window-width"), ==, 700);

  keuze_window_reset (other);
  g_assert_cmpstr (keuze_window_get_view (fixture->window), ==, "plan");
  gtk_window_destroy (GTK_WINDOW (other));
}

/* Cleared by hand, nothing comes back: not what was cleared before either. */
static void
test_clear_after_idle (Fixture       *fixture,
                       gconstpointer  data)
{
  keuze_plan_set_goal (get_plan (fixture), "To sleep");
  clear_when_idle (fixture);
  keuze_plan_set_goal (get_plan (fixture), "To walk");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.clear", NULL);
  answer (fixture, "clear");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo-clear", NULL);

  g_assert_true (keuze_plan_get_empty (get_plan (fixture)));
}

static void
test_clear (Fixture       *fixture,
            gconstpointer  data)
{
  KeuzePlan *plan = g_object_ref (get_plan (fixture));

  keuze_plan_set_goal (plan, "To sleep through the night");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.clear", NULL);
  answer (fixture, "cancel");   g_assert_true (get_plan (fixture) == plan);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.clear", NULL);
  answer (fixture, "clear");  g_assert_true (get_plan (fixture) != plan);
  g_assert_true (keuze_window_get_unused (fixture->window));

  /* Not even to be undone. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  g_assert_true (keuze_plan_get_empty (get_plan (fixture)));
    g_assert_finalize_object (plan);
}

static gboolean
offers_to_clear (Fixture *fixture)
{
  keuze_test_iterate ();

  return gtk_widget_get_visible (keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_CLEAR_BUTTON, 0));
}

static void
assert_clears (Fixture *fixture)
{
  g_assert_true (offers_to_clear (fixture));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.clear", NULL);
  answer (fixture, "clear");
  g_assert_false (offers_to_clear (fixture));
}

/* It is in sight as long as anything is left of the one before. */
static void
test_clear_button (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *overview = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  g_autoptr (KeuzeEntry) option = g_list_model_get_item (G_LIST_MODEL (fixture->catalog), 0);

  g_assert_false (offers_to_clear (fixture));

  keuze_plan_set_goal (get_plan (fixture), "To sleep");
  assert_clears (fixture);

  keuze_plan_set_goal (get_plan (fixture), "To sleep");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  assert_clears (fixture);

  keuze_window_search (fixture->window, "pain");
  assert_clears (fixture);

  g_object_set (overview, "severity", "severe", NULL);
  assert_clears (fixture);

  gtk_widget_activate_action (overview, "overview.choose", "s", keuze_entry_get_id (option));
  assert_clears (fixture);

  g_settings_set_string (fixture->settings, "second-language", "nl");
  assert_clears (fixture);

  /* What was cleared for want of anybody can still come back. */
  keuze_plan_set_goal (get_plan (fixture), "To sleep");
  clear_when_idle (fixture);
  assert_clears (fixture);
}

/* Also on a card that took the place of another one. */
static void
test_clear_button_on_another_card (Fixture       *fixture,
                                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) other = keuze_catalog_new_for_language ("nl", &error);

  g_assert_no_error (error);
  keuze_window_search (fixture->window, "pain");
  g_assert_true (offers_to_clear (fixture));

  /* What was looked for is looked for there, too. */
  keuze_window_set_catalog (fixture->window, other);
  assert_clears (fixture);
  keuze_window_search (fixture->window, "pijn");
  assert_clears (fixture);

  keuze_window_set_catalog (fixture->window, fixture->catalog);
}

static const char *
ask_to_clear (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.clear", NULL);

  return adw_alert_dialog_get_body (get_dialog (fixture));
}

/* Only one window is cleared, and who reads that everything is would leave a
 * plan to the next person. */
static void
test_clear_beside_another (Fixture       *fixture,
                           gconstpointer  data)
{
  KeuzeWindow *other = keuze_test_window_new (fixture->catalog, 800, 600);

  keuze_plan_set_goal (get_plan (fixture), "To sleep");
  g_assert_null (strstr (ask_to_clear (fixture), "other windows"));
  answer (fixture, "cancel");

  keuze_plan_set_goal (keuze_desk_get_plan (KEUZE_DESK (other)), "To walk");
  g_assert_nonnull (strstr (ask_to_clear (fixture), "Plans in other windows stay."));
  answer (fixture, "clear");
  g_assert_true (keuze_window_get_unused (fixture->window));
  g_assert_false (keuze_window_get_unused (other));
  g_assert_true (shows (fixture, "This window is cleared"));

  gtk_window_destroy (GTK_WINDOW (other));
}

static void
count_saved (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  keuze_plan_document_save_finish (KEUZE_PLAN_DOCUMENT (source), result, &error);
  g_assert_no_error (error);
  count (user_data);
}

/* What will be gone depends on what was saved. */
static void
test_clear_saved (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "saved.keuzeplan", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  guint saved = 0;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  keuze_plan_set_goal (get_plan (fixture), "To sleep");
  g_assert_cmpstr (ask_to_clear (fixture), ==, "Our plan and your search will be gone for good.");
  answer (fixture, "cancel");

  keuze_plan_document_save_async (keuze_window_get_document (fixture->window), file, NULL, count_saved, &saved);
  while (saved == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (ask_to_clear (fixture), ==,
                   "Our plan and your search will be gone from the app. The file that you saved stays.");
  answer (fixture, "cancel");

  keuze_plan_set_goal (get_plan (fixture), "To walk");
  g_assert_cmpstr (ask_to_clear (fixture), ==,
                   "What you changed since you last saved will be gone for good. The file stays as you last saved it.");
  answer (fixture, "clear");
  g_file_delete (file, NULL, NULL);
}

/* Behind a dialogue, nobody would see what is about to go. */
static void
test_warning_in_dialog (Fixture       *fixture,
                        gconstpointer  data)
{
  KeuzeIdleWatch *watch = keuze_clearing_get_watch (keuze_window_get_clearing (fixture->window));
  AdwDialog *dialog;

  g_settings_set_boolean (fixture->settings, "clear-when-idle", TRUE);
  dialog = keuze_plan_records_add_agreement (GTK_WIDGET (fixture->window));
  keuze_agreement_set_what (KEUZE_AGREEMENT (keuze_record_dialog_get_record (KEUZE_RECORD_DIALOG (dialog))), "To call");

  keuze_idle_watch_touch (watch, 0);
  g_assert_null (get_dialog (fixture));
  keuze_idle_watch_look (watch, 9 * MINUTE);
  g_assert_nonnull (get_dialog (fixture));
  answer (fixture, "go");
  g_assert_true (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)) == dialog);

  /* Whatever somebody does says that they are there. */
  keuze_idle_watch_touch (watch, 10 * MINUTE);
  keuze_idle_watch_look (watch, 19 * MINUTE);
  g_assert_nonnull (get_dialog (fixture));
  keuze_idle_watch_touch (watch, 19 * MINUTE);
  keuze_test_iterate ();
  g_assert_true (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)) == dialog);

  keuze_idle_watch_look (watch, 28 * MINUTE);
  g_assert_nonnull (get_dialog (fixture));
  keuze_idle_watch_look (watch, 29 * MINUTE);
  keuze_test_iterate ();
  g_assert_false (keuze_window_get_asking (fixture->window));
  g_assert_true (keuze_plan_get_empty (get_plan (fixture)));
}

/* That something can be undone for a minute holds up nothing else. */
static void
test_toast_after_idle (Fixture       *fixture,
                       gconstpointer  data)
{
  keuze_plan_set_goal (get_plan (fixture), "To sleep");
  clear_when_idle (fixture);
  g_assert_true (shows (fixture, "Everything was cleared"));

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.toast", "s", "Our plan is saved");
  g_assert_true (shows (fixture, "Our plan is saved"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo-clear", NULL);
  g_assert_cmpstr (keuze_plan_get_goal (get_plan (fixture)), ==, "To sleep");
}

static void
test_close (Fixture       *fixture,
            gconstpointer  data)
{
  keuze_plan_set_goal (get_plan (fixture), "To walk");
  gtk_window_close (GTK_WINDOW (fixture->window));
  keuze_test_iterate ();
  g_assert_true (is_open ());
  g_assert_nonnull (get_dialog (fixture));

  answer (fixture, "cancel");
  g_assert_null (get_dialog (fixture));
  g_assert_true (is_open ());

  gtk_window_close (GTK_WINDOW (fixture->window));
  keuze_test_iterate ();
  answer (fixture, "discard");
  fixture->window = NULL;
  g_assert_false (is_open ());
}

/* Whatever lets go of the dialogue may still need the window: what moves the
 * focus on does. */
static void
test_close_after_dialog (Fixture       *fixture,
                         gconstpointer  data)
{
  GObject *dialog;

  keuze_plan_set_goal (get_plan (fixture), "To walk");
  gtk_window_close (GTK_WINDOW (fixture->window));
  keuze_test_iterate ();
  dialog = g_object_ref (G_OBJECT (get_dialog (fixture)));
  answer (fixture, "discard");
  g_assert_true (is_open ());

  g_assert_finalize_object (dialog);
  g_assert_true (is_open ());

  keuze_test_iterate ();
  fixture->window = NULL;
  g_assert_false (is_open ());
}

static void
test_close_unused (Fixture       *fixture,
                   gconstpointer  data)
{
  keuze_plan_set_goal (get_plan (fixture), "To walk");
  keuze_history_undo (keuze_plan_get_history (get_plan (fixture)));
  gtk_window_close (GTK_WINDOW (fixture->window));
  keuze_test_iterate ();

  fixture->window = NULL;
  g_assert_false (is_open ());
}

/* Off unless somebody switches it on; and off again, nothing is left. */
static void
test_keep (Fixture       *fixture,
           gconstpointer  data)
{
  keuze_plan_set_goal (get_plan (fixture), "To walk");
  g_assert_false (is_kept ());

  g_settings_set_boolean (fixture->settings, "keep-plan", TRUE);
  g_assert_true (is_kept ());

  /* Kept, it needs no question. */
  keuze_plan_set_goal (get_plan (fixture), "To walk far");
  gtk_window_close (GTK_WINDOW (fixture->window));
  keuze_test_iterate ();
  g_assert_false (is_open ());

  /* It is there again. */
  fixture->window = keuze_test_window_new (fixture->catalog, 800, 600);
  keuze_test_wait_for (fixture->window, "kept");
  g_assert_cmpstr (keuze_plan_get_goal (get_plan (fixture)), ==, "To walk far");
  g_settings_set_boolean (fixture->settings, "keep-plan", FALSE);
  g_assert_false (is_kept ());
  g_assert_cmpstr (keuze_plan_get_goal (get_plan (fixture)), ==, "To walk far");

  /* It is nowhere now, so it is asked about. */
  gtk_window_close (GTK_WINDOW (fixture->window));
  keuze_test_iterate ();
  answer (fixture, "cancel");
}

static void
test_keep_clear (Fixture       *fixture,
                 gconstpointer  data)
{
  keuze_plan_set_goal (get_plan (fixture), "To walk");
  g_settings_set_boolean (fixture->settings, "keep-plan", TRUE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.clear", NULL);
  answer (fixture, "clear");
  g_assert_false (is_kept ());
}

/* What cannot be read is put aside, and stays there until somebody clears. */
static void
test_keep_aside (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "keuzekaart", NULL);
  g_autofree char *kept = g_build_filename (folder, "plan.keuzeplan", NULL);
  g_autofree char *aside = g_build_filename (folder, "plan.aside-1.keuzeplan", NULL);
  g_autoptr (GError) error = NULL;

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  keuze_test_iterate ();
  g_settings_set_boolean (fixture->settings, "keep-plan", TRUE);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (kept, "{ \"format\": 99 }", -1, &error);
  g_assert_no_error (error);

  fixture->window = keuze_test_window_new (fixture->catalog, 800, 600);
  keuze_test_wait_for (fixture->window, "kept");
  g_assert_cmpstr (adw_alert_dialog_get_heading (get_dialog (fixture)), ==, "The Kept Plan Could Not Be Opened");
  g_assert_true (g_str_has_prefix (adw_alert_dialog_get_body (get_dialog (fixture)), "It was put aside as "));
  answer (fixture, "close");
  g_assert_true (g_file_test (aside, G_FILE_TEST_EXISTS));
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  keuze_test_iterate ();

  fixture->window = keuze_test_window_new (fixture->catalog, 800, 600);
  keuze_test_wait_for (fixture->window, "kept");
  g_assert_true (g_file_test (aside, G_FILE_TEST_EXISTS));

  g_settings_set_boolean (fixture->settings, "keep-plan", FALSE);
  g_assert_false (g_file_test (aside, G_FILE_TEST_EXISTS));
}

static char *
write_kept (const char *contents)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "keuzekaart", NULL);
  g_autofree char *path = g_build_filename (folder, "plan.keuzeplan", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);

  return g_steal_pointer (&path);
}

/* Keeping may have been switched off where no plan is kept. */
static void
test_keep_off_elsewhere (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autofree char *kept = write_kept ("{ \"format\": 1, \"goal\": \"To walk\" }");

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  keuze_test_iterate ();
  g_assert_finalize_object (fixture->keeping);
  fixture->keeping = keuze_plan_keeping_new (GTK_APPLICATION (keuze_test_get_application ()));
  fixture->window = keuze_test_window_new (fixture->catalog, 800, 600);

  g_assert_false (is_kept ());
  g_assert_null (get_dialog (fixture));
}

static gboolean
offers_to_keep (AdwDialog *preferences)
{
  GtkWidget *row;
  guint i = 0;

  do
    row = keuze_test_find_widget (GTK_WIDGET (preferences), ADW_TYPE_SWITCH_ROW, i++);
  while (!g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), "_Keep Our Plan on This Computer"));

  return gtk_widget_is_visible (row);
}

/* Where no plan is kept, nobody can switch that on or off. */
static void
test_keep_not_offered (Fixture       *fixture,
                       gconstpointer  data)
{
  AdwDialog *preferences = keuze_preferences_new ();

  adw_dialog_present (preferences, GTK_WIDGET (fixture->window));
  g_assert_true (offers_to_keep (preferences));
  keuze_preferences_set_keeping (KEUZE_PREFERENCES (preferences), FALSE);
  g_assert_false (offers_to_keep (preferences));
}

/* What cannot be removed is still there for whoever looks for it. */
static void
test_keep_not_removed (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *kept = g_build_filename (g_get_user_data_dir (), "keuzekaart", "plan.keuzeplan.1", "x", NULL);
  g_autofree char *folder = g_path_get_dirname (kept);

  g_settings_set_boolean (fixture->settings, "keep-plan", TRUE);
  g_assert_cmpint (g_mkdir_with_parents (kept, 0700), ==, 0);
  gtk_window_present (GTK_WINDOW (fixture->window));
  g_settings_set_boolean (fixture->settings, "keep-plan", FALSE);

  g_assert_cmpstr (adw_alert_dialog_get_heading (get_dialog (fixture)), ==, "Our Plan Could Not Be Removed");
  g_assert_true (g_str_has_prefix (adw_alert_dialog_get_body (get_dialog (fixture)), "It is still on this computer: "));
  answer (fixture, "close");
  g_assert_cmpint (g_rmdir (kept), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* One plan is kept; the window beside it has one of its own. */
static void
test_keep_one (Fixture       *fixture,
               gconstpointer  data)
{
  KeuzeWindow *other;
  gboolean kept;

  keuze_plan_set_goal (get_plan (fixture), "To walk");
  g_settings_set_boolean (fixture->settings, "keep-plan", TRUE);
  other = keuze_test_window_new (fixture->catalog, 800, 600);

  g_object_get (other, "kept", &kept, NULL);
  g_assert_false (kept);
  g_assert_true (keuze_window_get_unused (other));
  g_object_get (fixture->window, "kept", &kept, NULL);
  g_assert_true (kept);

  gtk_window_destroy (GTK_WINDOW (other));}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  g_test_add ("/privacy/idle-watch", Fixture, NULL, set_up, test_idle_watch, tear_down);
  g_test_add ("/privacy/clear", Fixture, NULL, set_up, test_clear, tear_down);
  g_test_add ("/privacy/clear-idle", Fixture, NULL, set_up, test_clear_idle, tear_down);
  g_test_add ("/privacy/clear-idle-emptied", Fixture, NULL, set_up, test_clear_idle_emptied, tear_down);
  g_test_add ("/privacy/clear-idle-in-dialog", Fixture, NULL, set_up, test_clear_idle_in_dialog, tear_down);
  g_test_add ("/privacy/clear-idle-in-use", Fixture, NULL, set_up, test_clear_idle_in_use, tear_down);
  g_test_add ("/privacy/busy-elsewhere", Fixture, NULL, set_up, test_busy_elsewhere, tear_down);
  g_test_add ("/privacy/windows-apart", Fixture, NULL, set_up, test_windows_apart, tear_down);
  g_test_add ("/privacy/clear-after-idle", Fixture, NULL, set_up, test_clear_after_idle, tear_down);
  g_test_add ("/privacy/clear-button", Fixture, NULL, set_up, test_clear_button, tear_down);
  g_test_add ("/privacy/clear-button-on-another-card", Fixture, NULL, set_up, test_clear_button_on_another_card, tear_down);
  g_test_add ("/privacy/clear-beside-another", Fixture, NULL, set_up, test_clear_beside_another, tear_down);
  g_test_add ("/privacy/clear-saved", Fixture, NULL, set_up, test_clear_saved, tear_down);
  g_test_add ("/privacy/warning-in-dialog", Fixture, NULL, set_up, test_warning_in_dialog, tear_down);
  g_test_add ("/privacy/toast-after-idle", Fixture, NULL, set_up, test_toast_after_idle, tear_down);
  g_test_add ("/privacy/close", Fixture, NULL, set_up, test_close, tear_down);
  g_test_add ("/privacy/close-after-dialog", Fixture, NULL, set_up, test_close_after_dialog, tear_down);
  g_test_add ("/privacy/close-unused", Fixture, NULL, set_up, test_close_unused, tear_down);
  g_test_add ("/privacy/keep", Fixture, NULL, set_up, test_keep, tear_down);
  g_test_add ("/privacy/keep-aside", Fixture, NULL, set_up, test_keep_aside, tear_down);
  g_test_add ("/privacy/keep-clear", Fixture, NULL, set_up, test_keep_clear, tear_down);
  g_test_add ("/privacy/keep-not-removed", Fixture, NULL, set_up, test_keep_not_removed, tear_down);
  g_test_add ("/privacy/keep-not-offered", Fixture, NULL, set_up, test_keep_not_offered, tear_down);
  g_test_add ("/privacy/keep-off-elsewhere", Fixture, NULL, set_up, test_keep_off_elsewhere, tear_down);
  g_test_add ("/privacy/keep-one", Fixture, NULL, set_up, test_keep_one, tear_down);

  return g_test_run ();
}
