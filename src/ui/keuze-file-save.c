/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-file-replace.h"
#include "keuze-file-save.h"
#include "keuze-recent-files.h"

typedef struct
{
  GFile *file;
  GBytes *contents;
  gboolean personal;
} Writing;

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  g_object_unref (writing->file);
  g_bytes_unref (writing->contents);
  g_free (writing);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Writing *writing = task_data;
  g_autofree char *reason = NULL;
  g_autoptr (GError) error = NULL;

  if (keuze_file_replace (writing->file, writing->contents, writing->personal, cancellable, &error))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }

  reason = keuze_file_replace_explain (error);
  g_task_return_new_error (task, error->domain, error->code,
                           /* Translators: %s is why. */
                           _("The file could not be saved: %s"), reason);
}

/**
 * keuze_file_save_async:
 * @file: where somebody wants it
 * @contents: all of it
 * @personal: whether nobody else may read it
 * @cancellable: (nullable): a cancellable
 * @callback: called when it is written
 * @user_data: data for @callback
 *
 * Writes a file that somebody takes along. One that is there already is
 * replaced only when all is written.
 */
void
keuze_file_save_async (GFile               *file,
                       GBytes              *contents,
                       gboolean             personal,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Writing *writing;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (contents != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  writing = g_new0 (Writing, 1);
  writing->file = g_object_ref (file);
  writing->contents = g_bytes_ref (contents);
  writing->personal = personal;

  task = g_task_new (file, cancellable, callback, user_data);
  g_task_set_task_data (task, writing, writing_free);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * keuze_file_save_finish:
 * @file: where somebody wants it
 * @result: the result
 * @error: return location for an error
 *
 * Ends what keuze_file_save_async() began. The desktop forgets that there is
 * such a file: who comes next need not see what was saved, or what it is
 * called.
 *
 * Returns: whether all was written
 */
gboolean
keuze_file_save_finish (GFile         *file,
                        GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, file), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  keuze_recent_files_forget (file);

  return g_task_propagate_boolean (G_TASK (result), error);
}
