/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-file-save.h"
#include "keuze-recent-files.h"

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
  GFileCreateFlags flags = G_FILE_CREATE_REPLACE_DESTINATION;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (contents != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  if (personal)
    flags |= G_FILE_CREATE_PRIVATE;

  g_file_replace_contents_bytes_async (file, contents, NULL, FALSE, flags, cancellable, callback, user_data);
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
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  keuze_recent_files_forget (file);

  return g_file_replace_contents_finish (file, result, NULL, error);
}
