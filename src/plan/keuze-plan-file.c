/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#include "keuze-plan-error.h"
#include "keuze-plan-file.h"

/* Only the owner reads a plan. */
#define MODE 0600

/* As many links as the system itself follows. */
#define MAXIMUM_LINKS 40

/* Where a link leads in the end, also when nothing is there yet: it is what
 * the link stands for that is replaced, and not the link. */
static char *
follow_links (const char *path)
{
  g_autofree char *place = g_strdup (path);

  for (guint i = 0; i < MAXIMUM_LINKS; i++)
    {
      g_autofree char *target = g_file_read_link (place, NULL);
      g_autofree char *folder = NULL;

      if (target == NULL)
        break;

      folder = g_path_get_dirname (place);
      g_free (place);
      place = g_path_is_absolute (target) ? g_strdup (target) : g_build_filename (folder, target, NULL);
    }

  return g_steal_pointer (&place);
}

/* A device would be replaced like any other file, if one may. */
static gboolean
check_is_file (const char  *path,
               GError     **error)
{
  GStatBuf status;

  if (g_lstat (path, &status) != 0 || S_ISREG (status.st_mode))
    return TRUE;

  g_set_error_literal (error, KEUZE_PLAN_ERROR, KEUZE_PLAN_ERROR_NOT_A_FILE,
                       _("Found a folder or a device, expected a file"));

  return FALSE;
}

static char *
describe (const GError *cause)
{
  if (g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_NOSPC) ||
      g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return g_strdup (_("The plan could not be saved: there is no room left on the disk"));

  if (g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_ACCES) ||
      g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_PERM) ||
      g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_ROFS) ||
      g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED) ||
      g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_READ_ONLY))
    return g_strdup (_("The plan could not be saved: nothing may be written in this folder"));

  if (g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_NOENT) ||
      g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_NOTDIR) ||
      g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) ||
      g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY))
    return g_strdup (_("The plan could not be saved: the folder is not there"));

  /* Translators: %s is what the system says went wrong. */
  return g_strdup_printf (_("The plan could not be saved: %s"), cause->message);
}

static gboolean
replace_native (const char  *path,
                GBytes      *bytes,
                GError     **error)
{
  g_autofree char *place = follow_links (path);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (!check_is_file (place, error))
    return FALSE;

  /* The new file takes over the mode of the old one. */
  g_chmod (place, MODE);

  /* Written beside it, made durable, and moved over it: whenever the machine
   * stops, the old or the new file is there. */
  if (!g_file_set_contents_full (place, data, (gssize) size,
                                 G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                 MODE, error))
    return FALSE;

  /* Where the old one was somebody else's, only the new one can be changed. */
  g_chmod (place, MODE);

  return TRUE;
}

static gboolean
replace_foreign (GFile         *file,
                 GBytes        *bytes,
                 GCancellable  *cancellable,
                 GError       **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_file_replace_contents (file, data, size, NULL, FALSE, G_FILE_CREATE_PRIVATE,
                                  NULL, cancellable, error);
}

/**
 * keuze_plan_file_replace:
 * @file: a file, which need not be there
 * @bytes: what is to be in it
 * @cancellable: (nullable): a `GCancellable`
 * @error: return location for an error
 *
 * Writes a file that only its owner can read, over the one that was there.
 * Blocks until it is on the disk. Where that does not succeed, or the machine
 * stops meanwhile, the old file is still there, whole.
 *
 * Returns: whether it was written; an error is in the domain
 *   %KEUZE_PLAN_ERROR, or %G_IO_ERROR_CANCELLED
 */
gboolean
keuze_plan_file_replace (GFile         *file,
                         GBytes        *bytes,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (GError) cause = NULL;
  g_autofree char *sentence = NULL;
  gboolean replaced;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  if (g_file_is_native (file))
    replaced = replace_native (g_file_peek_path (file), bytes, &cause);
  else
    replaced = replace_foreign (file, bytes, cancellable, &cause);

  if (replaced)
    return TRUE;

  if (cause->domain == KEUZE_PLAN_ERROR || g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&cause));
      return FALSE;
    }

  sentence = describe (cause);
  g_set_error_literal (error, KEUZE_PLAN_ERROR, KEUZE_PLAN_ERROR_NOT_SAVED, sentence);

  return FALSE;
}
