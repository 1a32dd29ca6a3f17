/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-file-save.h"
#include "keuze-notice.h"
#include "keuze-pdf-save.h"
#include "keuze-pdf.h"
#include "keuze-plan-files.h"
#include "keuze-progress-dialog.h"

/* Saving a sheet as a PDF file, with everything that is asked and told on the
 * way. */

/* The longest name of a file, in bytes, that every system takes, with room for
 * what a person adds. */
#define MAXIMUM_NAME 120

typedef struct
{
  KeuzeWindow *window;
  KeuzeSheet *sheet;
  KeuzePaper paper;
  gboolean personal;
  KeuzeProgressDialog *progress;
} Save;

static void
save_free (gpointer data)
{
  Save *save = data;

  keuze_progress_dialog_end (save->progress);
  keuze_window_release (save->window);
  g_object_unref (save->progress);
  g_object_unref (save->sheet);
  g_object_unref (save->window);
  g_free (save);
}

static void
tell_saved (KeuzeWindow *window,
            GFile       *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *message = NULL;
  AdwToast *toast;

  /* The window may have been closed meanwhile. */
  if (gtk_window_get_application (GTK_WINDOW (window)) == NULL)
    return;

  /* Translators: %s is the name of a file. */
  message = g_strdup_printf (_("“%s” is saved"), shown);
  toast = adw_toast_new (message);
  adw_toast_set_button_label (toast, _("Show in Folder"));
  adw_toast_set_action_name (toast, "win.show-in-folder");
  adw_toast_set_action_target_value (toast, g_variant_new_string (uri));
  keuze_window_add_toast (window, toast);
}

/* Whatever went wrong is told here, so that nobody else has to. */
static void
end (GTask  *task,
     GError *error)
{
  Save *save = g_task_get_task_data (task);

  keuze_progress_dialog_end (save->progress);
  if (error != NULL && !keuze_notice_is_dismissal (error) &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    keuze_notice_present (GTK_WIDGET (save->window), _("The PDF File Could Not Be Saved"), error->message);

  g_task_return_boolean (task, error == NULL);
}

static void
written (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Save *save = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;

  if (keuze_file_save_finish (G_FILE (source), result, &error))
    tell_saved (save->window, G_FILE (source));
  end (task, error);
}

typedef struct
{
  GTask *task;
  GFile *file;
} Place;

static void
created (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autofree Place *place = user_data;
  g_autoptr (GTask) task = place->task;
  g_autoptr (GFile) file = place->file;
  Save *save = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = keuze_pdf_create_finish (result, &error);

  if (pdf == NULL)
    end (task, error);
  else
    keuze_file_save_async (file, pdf, save->personal, g_task_get_cancellable (task),
                           written, g_object_ref (task));
}

static void
go_further (guint    done,
            guint    total,
            gpointer user_data)
{
  keuze_progress_dialog_set_fraction (user_data, (double) done / total);
}

static void
refuse_plan (GTask *task)
{
  g_autoptr (GError) error =
    g_error_new_literal (G_IO_ERROR, G_IO_ERROR_EXISTS,
                         _("There is a plan in this file. Give the PDF file another name."));

  end (task, error);
}

static void
save_to (GTask *task,
         GFile *file)
{
  Save *save = g_task_get_task_data (task);
  Place *place;

  if (keuze_plan_files_has_plan (save->window, file))
    {
      refuse_plan (task);
      return;
    }

  place = g_new (Place, 1);
  *place = (Place) { g_object_ref (task), g_object_ref (file) };
  g_signal_connect_object (save->progress, "cancelled",
                           G_CALLBACK (g_cancellable_cancel), g_task_get_cancellable (task), G_CONNECT_SWAPPED);
  keuze_progress_dialog_begin (save->progress, GTK_WIDGET (save->window));
  keuze_pdf_create_async (save->sheet, &save->paper, g_task_get_cancellable (task),
                          go_further, g_object_ref (save->progress), g_object_unref, created, place);
}

static void
place_picked (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    save_to (task, file);
  else
    end (task, error);
}

static GtkFileDialog *
create_dialog (KeuzeSheet *sheet)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autofree char *name = keuze_pdf_save_name (sheet);

  gtk_file_filter_set_name (filter, _("PDF Files"));
  gtk_file_filter_add_mime_type (filter, "application/pdf");
  g_list_store_append (filters, filter);

  gtk_file_dialog_set_title (dialog, _("Save as PDF"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_initial_name (dialog, name);

  return dialog;
}

static GTask *
create_task (KeuzeWindow         *window,
             KeuzeSheet          *sheet,
             const KeuzePaper    *paper,
             gboolean             personal,
             GCancellable        *cancellable,
             GAsyncReadyCallback  callback,
             gpointer             user_data)
{
  g_autoptr (GCancellable) own = cancellable != NULL ? g_object_ref (cancellable) : g_cancellable_new ();
  GTask *task = g_task_new (NULL, own, callback, user_data);
  Save *save = g_new0 (Save, 1);

  keuze_window_hold (window);
  save->window = g_object_ref (window);
  save->sheet = g_object_ref (sheet);
  save->paper = *paper;
  save->personal = personal;
  save->progress = keuze_progress_dialog_new (_("Saving as PDF"));
  g_task_set_source_tag (task, keuze_pdf_save_finish);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, save, save_free);

  return task;
}

/**
 * keuze_pdf_save_ask:
 * @window: a window
 * @sheet: what to save; it must not be changed any more
 * @paper: what it is laid out on
 * @personal: whether nobody else may read the file
 * @cancellable: (nullable): what gives it up
 * @callback: (nullable): called when it is saved, or is not
 * @user_data: data for @callback
 *
 * Asks where to save a sheet, and does. What does not work is told.
 */
void
keuze_pdf_save_ask (KeuzeWindow         *window,
                    KeuzeSheet          *sheet,
                    const KeuzePaper    *paper,
                    gboolean             personal,
                    GCancellable        *cancellable,
                    GAsyncReadyCallback  callback,
                    gpointer             user_data)
{
  g_autoptr (GtkFileDialog) dialog = NULL;

  g_return_if_fail (KEUZE_IS_WINDOW (window));
  g_return_if_fail (KEUZE_IS_SHEET (sheet));
  g_return_if_fail (paper != NULL);

  dialog = create_dialog (sheet);
  gtk_file_dialog_save (dialog, GTK_WINDOW (window), cancellable, place_picked,
                        create_task (window, sheet, paper, personal, cancellable, callback, user_data));
}

/**
 * keuze_pdf_save_to:
 * @window: a window
 * @sheet: what to save; it must not be changed any more
 * @paper: what it is laid out on
 * @personal: whether nobody else may read the file
 * @file: where
 * @callback: (nullable): called when it is saved, or is not
 * @user_data: data for @callback
 *
 * Saves a sheet. One that takes long can be given up; what does not work is
 * told.
 */
void
keuze_pdf_save_to (KeuzeWindow         *window,
                   KeuzeSheet          *sheet,
                   const KeuzePaper    *paper,
                   gboolean             personal,
                   GFile               *file,
                   GAsyncReadyCallback  callback,
                   gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (KEUZE_IS_WINDOW (window));
  g_return_if_fail (KEUZE_IS_SHEET (sheet));
  g_return_if_fail (paper != NULL);
  g_return_if_fail (G_IS_FILE (file));

  task = create_task (window, sheet, paper, personal, NULL, callback, user_data);
  save_to (task, file);
}

/**
 * keuze_pdf_save_finish:
 * @result: the result
 *
 * Ends what keuze_pdf_save_ask() or keuze_pdf_save_to() began.
 *
 * Returns: whether the sheet is saved
 */
gboolean
keuze_pdf_save_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, keuze_pdf_save_finish), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}

/**
 * keuze_pdf_save_name:
 * @sheet: a sheet
 *
 * Returns: (transfer full): a name for a file with it, after its title
 */
char *
keuze_pdf_save_name (KeuzeSheet *sheet)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (KEUZE_IS_SHEET (sheet), NULL);

  title = g_utf8_truncate_middle (keuze_sheet_get_title (sheet), MAXIMUM_NAME);

  /* Not on every disk can these stand in a name. */
  return g_strconcat (g_strdelimit (title, "/\\:*?\"<>|", '-'), ".pdf", NULL);
}
