/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#include "keuze-file-links.h"
#include "keuze-file-replace.h"

#define PERSONAL_MODE 0600
#define PUBLIC_MODE 0666

/* It is what a link stands for that is replaced, and not the link. */
static char *
follow_links (const char *path)
{
  g_auto (GStrv) places = keuze_file_links_follow (path);

  return g_steal_pointer (&places[g_strv_length (places) - 1]);
}

/* A device would be replaced like any other file, if one may. */
static gboolean
check_is_file (const char  *path,
               GError     **error)
{
  GStatBuf status;

  if (g_lstat (path, &status) != 0 || S_ISREG (status.st_mode))
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                       _("Found a folder or a device, expected a file"));

  return FALSE;
}

/* Written beside it, made durable, and moved over it: whenever the machine
 * stops, the old or the new file is there. */
static gboolean
write_beside (const char  *path,
              GBytes      *bytes,
              int          mode,
              GError     **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_file_set_contents_full (path, data, (gssize) size,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   mode, error);
}

/* The new file takes over the mode of the old one, which is told first that it
 * is personal. Where the old one was somebody else's, only the new one can be
 * told. */
static gboolean
replace_personal (const char  *path,
                  GBytes      *bytes,
                  GError     **error)
{
  GStatBuf old;
  gboolean exists = g_stat (path, &old) == 0;
  gboolean written;

  g_chmod (path, PERSONAL_MODE);
  written = write_beside (path, bytes, PERSONAL_MODE, error);
  if (written)
    g_chmod (path, PERSONAL_MODE);
  else if (exists)
    g_chmod (path, old.st_mode & 07777);

  return written;
}

static gboolean
replace_native (const char  *path,
                GBytes      *bytes,
                gboolean     personal,
                GError     **error)
{
  g_autofree char *place = follow_links (path);

  if (!check_is_file (place, error))
    return FALSE;

  return personal ? replace_personal (place, bytes, error) : write_beside (place, bytes, PUBLIC_MODE, error);
}

static gboolean
replace_foreign (GFile         *file,
                 GBytes        *bytes,
                 gboolean       personal,
                 GCancellable  *cancellable,
                 GError       **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_file_replace_contents (file, data, size, NULL, FALSE,
                                  personal ? G_FILE_CREATE_PRIVATE : G_FILE_CREATE_NONE,
                                  NULL, cancellable, error);
}

/**
 * keuze_file_replace:
 * @file: a file, which need not be there
 * @bytes: what is to be in it
 * @personal: whether only its owner may read it
 * @cancellable: (nullable): a `GCancellable`
 * @error: return location for an error
 *
 * Writes a file over the one that was there. Blocks until it is on the disk.
 * Where that does not succeed, or the machine stops meanwhile, the old file is
 * still there, whole.
 *
 * Returns: whether it was written; an error is in the domain %G_FILE_ERROR or
 *   %G_IO_ERROR, and keuze_file_replace_explain() says it in words for people
 */
gboolean
keuze_file_replace (GFile         *file,
                    GBytes        *bytes,
                    gboolean       personal,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  return g_file_is_native (file)
         ? replace_native (g_file_peek_path (file), bytes, personal, error)
         : replace_foreign (file, bytes, personal, cancellable, error);
}

/* Of some that the system tells, GLib has nothing but the words. */
static gboolean
is_about (const GError *error,
          int           number)
{
  return g_str_has_suffix (error->message, g_strerror (number));
}

/**
 * keuze_file_replace_explain:
 * @error: why a file could not be written
 *
 * Returns: (transfer full): the same in words for people, which stand behind a
 *   colon
 */
char *
keuze_file_replace_explain (const GError *error)
{
  g_return_val_if_fail (error != NULL, NULL);

  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE) ||
      is_about (error, EDQUOT) || is_about (error, EFBIG))
    /* Translators: behind the colon of “The plan could not be saved: %s”. */
    return g_strdup (_("there is no room left for it on the disk"));

  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ACCES) ||
      g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_PERM) ||
      g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ROFS) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY))
    /* Translators: behind the colon of “The plan could not be saved: %s”. */
    return g_strdup (_("nothing may be written in this folder"));

  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT) ||
      g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY))
    /* Translators: behind the colon of “The plan could not be saved: %s”. */
    return g_strdup (_("the folder is not there"));

  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_IO))
    /* Translators: behind the colon of “The plan could not be saved: %s”. */
    return g_strdup (_("the disk does not take it; something may be wrong with the disk"));

  return g_strdup (error->message);
}
