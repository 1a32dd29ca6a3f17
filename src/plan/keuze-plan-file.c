/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-file-limits.h"
#include "keuze-file-replace.h"
#include "keuze-plan-error.h"
#include "keuze-plan-file.h"

#define CHUNK 65536

/**
 * keuze_plan_file_sum_up:
 * @file: a file
 * @cancellable: (nullable): a `GCancellable`
 *
 * Blocks until it is read. What is too large for a plan is not: its checksum is
 * that of nothing, which no plan has.
 *
 * Returns: (transfer full) (nullable): a checksum (SHA-256) of what is in it;
 *   %NULL where it cannot be read
 */
char *
keuze_plan_file_sum_up (GFile        *file,
                        GCancellable *cancellable)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guchar *chunk = g_malloc (CHUNK);
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GFileInfo) info = NULL;
  gssize n;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                            G_FILE_QUERY_INFO_NONE, cancellable, NULL);
  /* A pipe could keep us waiting for ever. */
  if (info == NULL || g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return NULL;
  if (g_file_info_get_size (info) > (goffset) KEUZE_MAXIMUM_PLAN_SIZE)
    return g_strdup (g_checksum_get_string (checksum));

  stream = g_file_read (file, cancellable, NULL);
  if (stream == NULL)
    return NULL;

  while ((n = g_input_stream_read (G_INPUT_STREAM (stream), chunk, CHUNK, cancellable, NULL)) > 0)
    g_checksum_update (checksum, chunk, n);

  return n == 0 ? g_strdup (g_checksum_get_string (checksum)) : NULL;
}

/**
 * keuze_plan_file_check:
 * @file: a file that is about to be replaced
 * @checksum: (nullable): what keuze_plan_file_sum_up() told of it; %NULL where
 *   anything may be in it
 * @cancellable: (nullable): a `GCancellable`
 * @error: return location for an error
 *
 * Looks whether somebody else changed a file meanwhile. Where it is not there any
 * more, or cannot be read, nothing is lost by writing it, or writing it tells
 * what is wrong.
 *
 * Returns: whether it may be replaced; if not, that is %KEUZE_PLAN_ERROR_CHANGED
 */
gboolean
keuze_plan_file_check (GFile         *file,
                       const char    *checksum,
                       GCancellable  *cancellable,
                       GError       **error)
{
  g_autofree char *found = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (checksum != NULL)
    found = keuze_plan_file_sum_up (file, cancellable);
  if (found == NULL || g_str_equal (found, checksum))
    return TRUE;

  g_set_error_literal (error, KEUZE_PLAN_ERROR, KEUZE_PLAN_ERROR_CHANGED,
                       _("Somebody else changed the file after it was opened or saved here"));

  return FALSE;
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
  g_autofree char *reason = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (keuze_file_replace (file, bytes, TRUE, cancellable, &cause))
    return TRUE;

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&cause));
      return FALSE;
    }

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE))
    {
      g_set_error_literal (error, KEUZE_PLAN_ERROR, KEUZE_PLAN_ERROR_NOT_A_FILE, cause->message);
      return FALSE;
    }

  reason = keuze_file_replace_explain (cause);
  g_set_error (error, KEUZE_PLAN_ERROR, KEUZE_PLAN_ERROR_NOT_SAVED,
               /* Translators: %s is why. */
               _("The plan could not be saved: %s"), reason);

  return FALSE;
}

/**
 * keuze_plan_file_dup_name:
 * @file: a file
 *
 * Returns: (transfer full): its name, for people
 */
char *
keuze_plan_file_dup_name (GFile *file)
{
  g_autofree char *base = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  base = g_file_get_basename (file);

  return base != NULL ? g_filename_display_name (base) : g_file_get_parse_name (file);
}
