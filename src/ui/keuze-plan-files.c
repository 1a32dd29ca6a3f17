/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-alert.h"
#include "keuze-desk.h"
#include "keuze-notice.h"
#include "keuze-plan-file.h"
#include "keuze-plan-files.h"
#include "keuze-progress-dialog.h"
#include "keuze-recent-files.h"

/* Opening and saving the plan of a window, with everything that is asked and
 * told on the way. */

/* Who has saved hears of it by then, or that it takes longer. */
#define PATIENCE_SECONDS 1

typedef struct
{
  KeuzeWindow       *window;
  KeuzePlanDocument *document;
  KeuzeSavedFunc     saved;
  guint              patience;
  AdwToast          *toast;
} Saving;

static Saving *
saving_new (KeuzeWindow    *window,
            KeuzeSavedFunc  saved)
{
  Saving *saving = g_new0 (Saving, 1);

  keuze_window_hold (window);
  saving->window = g_object_ref (window);
  saving->document = g_object_ref (keuze_window_get_document (window));
  saving->saved = saved;

  return saving;
}

/* One goes on meanwhile: what takes so long is the drive, not the app. */
static void
tell_that_it_takes_long (gpointer user_data)
{
  Saving *saving = user_data;

  saving->patience = 0;
  if (gtk_window_get_application (GTK_WINDOW (saving->window)) == NULL)
    return;

  saving->toast = adw_toast_new (_("Still saving our plan…"));
  keuze_window_add_toast (saving->window, g_object_ref (saving->toast));
}

static void
stop_telling (Saving *saving)
{
  g_clear_handle_id (&saving->patience, g_source_remove);
  if (saving->toast != NULL)
    adw_toast_dismiss (saving->toast);
  g_clear_object (&saving->toast);
}

static void
saving_free (Saving *saving)
{
  stop_telling (saving);
  keuze_window_release (saving->window);
  g_object_unref (saving->document);
  g_object_unref (saving->window);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

/* A plan that is being read, and the window that it was opened in. */
typedef struct
{
  KeuzeWindow         *window;
  GFile               *file;
  GCancellable        *cancellable;
  KeuzeProgressDialog *progress;
} Opening;

static char *
describe_opening (GFile *file)
{
  g_autofree char *name = keuze_plan_file_dup_name (file);

  /* Translators: what is being done, while it takes long; %s is the name of a file. */
  return g_strdup_printf (_("Opening “%s”"), name);
}

/* A drive may be far away, or gone: then one can give it up, and a window that is
 * closed does not wait for it. */
static Opening *
opening_new (KeuzeWindow *window,
             GFile       *file)
{
  Opening *opening = g_new0 (Opening, 1);
  g_autofree char *heading = describe_opening (file);

  opening->window = g_object_ref (window);
  opening->file = g_object_ref (file);
  opening->cancellable = g_cancellable_new ();
  opening->progress = keuze_progress_dialog_new (heading);
  g_signal_connect_object (opening->progress, "cancelled", G_CALLBACK (g_cancellable_cancel), opening->cancellable,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "unmap", G_CALLBACK (g_cancellable_cancel), opening->cancellable,
                           G_CONNECT_SWAPPED);

  return opening;
}

static void
opening_free (Opening *opening)
{
  keuze_progress_dialog_end (opening->progress);
  g_object_unref (opening->progress);
  g_object_unref (opening->cancellable);
  g_object_unref (opening->file);
  g_object_unref (opening->window);
  g_free (opening);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Opening, opening_free)

static GtkFileFilter *
create_plan_filter (void)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Plans"));
  gtk_file_filter_add_suffix (filter, KEUZE_PLAN_FILE_SUFFIX + 1);

  return filter;
}

static GtkFileFilter *
create_any_filter (void)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("All Files"));
  gtk_file_filter_add_pattern (filter, "*");

  return filter;
}

static GtkFileDialog *
create_dialog (const char    *title,
               GtkFileFilter *other)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) plans = create_plan_filter ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  g_list_store_append (filters, plans);
  if (other != NULL)
    g_list_store_append (filters, other);

  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));

  return dialog;
}

static void
show_plan (KeuzeWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "plan");
  gtk_window_present (GTK_WINDOW (window));
}

static KeuzeWindow *
find_window (GFile *file)
{
  GtkApplication *application = GTK_APPLICATION (g_application_get_default ());

  for (GList *other = gtk_application_get_windows (application); other != NULL; other = other->next)
    {
      GFile *opened = KEUZE_IS_WINDOW (other->data)
                        ? keuze_plan_document_get_file (keuze_window_get_document (other->data)) : NULL;

      if (opened != NULL && g_file_equal (opened, file))
        return other->data;
    }

  return NULL;
}

/* Several may have been opened at once. */
static void
tell_not_opened (KeuzeWindow  *window,
                 GFile        *file,
                 const GError *error)
{
  g_autofree char *name = keuze_plan_file_dup_name (file);
  /* Translators: %s is the name of a file. */
  g_autofree char *heading = g_strdup_printf (_("“%s” Could Not Be Opened"), name);

  keuze_notice_present (GTK_WIDGET (window), heading, error->message);
}

static void
plan_loaded (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (Opening) opening = user_data;
  KeuzeWindow *window = opening->window;
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzePlanDocument) document = keuze_plan_document_load_finish (result, &error);
  KeuzeWindow *target;

  /* The window may have been closed meanwhile. */
  if (gtk_window_get_application (GTK_WINDOW (window)) == NULL ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  keuze_progress_dialog_end (opening->progress);
  if (document == NULL)
    {
      tell_not_opened (window, opening->file, error);
      return;
    }

  keuze_recent_files_forget (keuze_plan_document_get_file (document));

  /* What is open stays open. */
  target = find_window (keuze_plan_document_get_file (document));
  if (target != NULL)
    {
      show_plan (target);
      return;
    }

  /* Nor is a plan from a file kept without being asked for. */
  target = keuze_window_get_unused (window) && !keuze_window_get_kept (window) ? window : keuze_window_new_beside (window);
  keuze_window_set_document (target, document);
  show_plan (target);
}

static void
file_picked (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (KeuzeWindow) window = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  keuze_window_release (window);
  if (file != NULL)
    keuze_plan_files_open (window, file);
  else if (!keuze_notice_is_dismissal (error))
    keuze_notice_present (GTK_WIDGET (window), _("This Plan Could Not Be Opened"), error->message);
}

static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  /* Somebody may have saved a plan by a name without the ending. */
  g_autoptr (GtkFileFilter) any = create_any_filter ();
  g_autoptr (GtkFileDialog) dialog = create_dialog (_("Open a Plan"), any);

  keuze_window_hold (KEUZE_WINDOW (widget));
  gtk_file_dialog_open (dialog, GTK_WINDOW (widget), NULL, file_picked, g_object_ref (widget));
}

/* What to go on with once somebody has answered. Nothing is being saved before
 * that: who walks away is taken for gone, and a window that is closed meanwhile
 * takes the question with it. */
typedef struct
{
  KeuzeWindow    *window;
  KeuzeSavedFunc  saved;
} Question;

static void
answer_free (Question *answer)
{
  g_object_unref (answer->window);
  g_free (answer);
}

static void
replace_changed (Question *answer)
{
  keuze_plan_document_accept_file (keuze_window_get_document (answer->window));
  keuze_plan_files_save (answer->window, answer->saved);
}

static void ask_place (Saving *saving);

static void
save_beside_changed (Question *answer)
{
  ask_place (saving_new (answer->window, answer->saved));
}

/* A window that goes before its dialogue has gone complains: what comes after the
 * answer may close it, so that waits, and keeps the window as long. */
static void
go_on_when_gone (AdwAlertDialog *dialog,
                 const Question *question,
                 void          (*go_on) (Question *answer))
{
  Question *answer = g_memdup2 (question, sizeof *question);

  g_object_ref (answer->window);
  g_signal_connect_data (dialog, "destroy", G_CALLBACK (go_on), answer,
                         (GClosureNotify) (GCallback) answer_free, G_CONNECT_SWAPPED);
}

static void
change_answered (AdwAlertDialog *dialog,
                 const char     *response,
                 Question       *question)
{
  if (g_str_equal (response, "replace"))
    go_on_when_gone (dialog, question, replace_changed);
  else if (g_str_equal (response, "save-as"))
    go_on_when_gone (dialog, question, save_beside_changed);
}

/* Whose words are to stay is for people to decide. */
static void
ask_about_change (KeuzeWindow    *window,
                  KeuzeSavedFunc  saved)
{
  AdwDialog *dialog = keuze_alert_new (_("The Plan Was Changed Elsewhere"),
                                       _("Somebody else saved this file meanwhile. "
                                         "If you replace it, what they wrote will be gone for good."));
  Question *question = g_new0 (Question, 1);

  question->window = window;
  question->saved = saved;

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "cancel", _("_Cancel"),
                                  "replace", _("_Replace"),
                                  "save-as", _("Save _As…"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "replace", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "save-as");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  g_signal_connect_data (dialog, "response", G_CALLBACK (change_answered), question,
                         (GClosureNotify) (GCallback) g_free, G_CONNECT_DEFAULT);

  adw_dialog_present (dialog, GTK_WIDGET (window));
}

static void
plan_saved (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Saving) saving = user_data;
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (saving->window));
  g_autoptr (GError) error = NULL;

  stop_telling (saving);
  if (keuze_plan_document_get_file (saving->document) != NULL)
    keuze_recent_files_forget (keuze_plan_document_get_file (saving->document));

  keuze_plan_document_save_finish (saving->document, result, &error);
  if (application != NULL && g_error_matches (error, KEUZE_PLAN_ERROR, KEUZE_PLAN_ERROR_CHANGED))
    ask_about_change (saving->window, saving->saved);
  else if (error != NULL)
    keuze_notice_present (GTK_WIDGET (saving->window), _("Our Plan Could Not Be Saved"), error->message);
  else if (application == NULL)
    return;
  else if (saving->saved != NULL)
    saving->saved (saving->window);
  else
    gtk_widget_activate_action (GTK_WIDGET (saving->window), "win.toast", "s", _("Our plan is saved"));
}

static void
save_to (Saving *saving,
         GFile  *file)
{
  saving->patience = g_timeout_add_seconds_once (PATIENCE_SECONDS, tell_that_it_takes_long, saving);
  keuze_plan_document_save_async (saving->document, file, NULL, plan_saved, saving);
}

/* What another window shows would no longer be what is in its file. */
static void
save_to_place (Saving *saving,
               GFile  *file)
{
  KeuzeWindow *other = find_window (file);

  if (other == NULL || other == saving->window)
    {
      save_to (saving, file);
      return;
    }

  keuze_notice_present (GTK_WIDGET (saving->window), _("Our Plan Could Not Be Saved"),
                        _("This plan is open in another window. Give this one another name."));
  saving_free (saving);
}

static void
place_picked (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    save_to_place (g_steal_pointer (&saving), file);
  else if (!keuze_notice_is_dismissal (error))
    keuze_notice_present (GTK_WIDGET (saving->window), _("Our Plan Could Not Be Saved"), error->message);
}

static void
ask_place (Saving *saving)
{
  g_autoptr (GtkFileDialog) dialog = create_dialog (_("Save Our Plan"), NULL);
  GFile *file = keuze_plan_document_get_file (saving->document);

  if (file != NULL)
    gtk_file_dialog_set_initial_file (dialog, file);
  else
    /* Translators: the name of a file; keep the end of it. */
    gtk_file_dialog_set_initial_name (dialog, _("Our plan.keuzeplan"));

  gtk_file_dialog_save (dialog, GTK_WINDOW (saving->window), NULL, place_picked, saving);
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  keuze_plan_files_save (KEUZE_WINDOW (widget), NULL);
}

static void
save_as_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  ask_place (saving_new (KEUZE_WINDOW (widget), NULL));
}

/**
 * keuze_plan_files_has_plan:
 * @window: a window
 * @file: a file that somebody picked to write something else into
 *
 * Nobody means to lose a plan to its own paper, or to a copy for others.
 *
 * Returns: whether @file is that of the plan of @window or of another one, or
 *   called like a plan
 */
gboolean
keuze_plan_files_has_plan (KeuzeWindow *window,
                           GFile       *file)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (KEUZE_IS_WINDOW (window), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  name = g_file_get_basename (file);

  return g_str_has_suffix (name, KEUZE_PLAN_FILE_SUFFIX) || find_window (file) != NULL;
}

/**
 * keuze_plan_files_install:
 * @widget_class: the class of the window
 *
 * Gives every window the actions `win.open-plan`, `win.save-plan` and
 * `win.save-plan-as`.
 */
void
keuze_plan_files_install (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  gtk_widget_class_install_action (widget_class, "win.open-plan", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.save-plan", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "win.save-plan-as", NULL, save_as_action);
}

/**
 * keuze_plan_files_open:
 * @window: a window
 * @file: a file that somebody wants to open
 *
 * Opens a plan: in this window where there is nothing in its own, in another
 * one beside it otherwise. A plan that is open already is shown. What is wrong
 * with the file is told, and nothing changes. What takes long can be given up.
 */
void
keuze_plan_files_open (KeuzeWindow *window,
                       GFile       *file)
{
  KeuzeWindow *other;
  Opening *opening;

  g_return_if_fail (KEUZE_IS_WINDOW (window));
  g_return_if_fail (G_IS_FILE (file));

  other = find_window (file);
  if (other != NULL)
    {
      show_plan (other);
      return;
    }

  opening = opening_new (window, file);
  keuze_progress_dialog_begin (opening->progress, GTK_WIDGET (window));
  keuze_plan_document_load_async (file, opening->cancellable, plan_loaded, opening);
}

/**
 * keuze_plan_files_save:
 * @window: a window
 * @saved: (nullable): called once its plan was saved, and not when it was not
 *
 * Saves the plan of the window where it was saved before. Asks where, if it
 * never was.
 */
void
keuze_plan_files_save (KeuzeWindow    *window,
                       KeuzeSavedFunc  saved)
{
  GFile *file;
  Saving *saving;

  g_return_if_fail (KEUZE_IS_WINDOW (window));

  file = keuze_plan_document_get_file (keuze_window_get_document (window));
  saving = saving_new (window, saved);
  if (file != NULL)
    save_to (saving, file);
  else
    ask_place (saving);
}

/**
 * keuze_plan_files_save_as:
 * @window: a window
 * @file: where somebody wants to save its plan
 *
 * Saves the plan of the window in another place. A plan that is open in another
 * window stays as it is, and that is told.
 */
void
keuze_plan_files_save_as (KeuzeWindow *window,
                          GFile       *file)
{
  g_return_if_fail (KEUZE_IS_WINDOW (window));
  g_return_if_fail (G_IS_FILE (file));

  save_to_place (saving_new (window, NULL), file);
}
