/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-catalog-error.h"
#include "keuze-catalog-file.h"

/* The whole card is under a hundred kilobytes in any language. This leaves
 * room for a catalogue many hundred times as large, and none for a file that
 * would fill the memory. */
#define MAXIMUM_SIZE ((gsize) 64 * 1024 * 1024)

static gboolean
check_is_file (GFile         *file,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr (GFileInfo) info = NULL;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE,
                            cancellable, error);
  if (info == NULL)
    return FALSE;

  /* A pipe or a device could keep us reading for ever. */
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR)
    return TRUE;

  g_set_error_literal (error, KEUZE_CATALOG_ERROR, KEUZE_CATALOG_ERROR_NOT_A_FILE,
                       _("Found a folder or a device, expected a file"));

  return FALSE;
}

/**
 * keuze_catalog_file_read:
 * @file: a file that somebody named
 * @cancellable: (nullable): a `GCancellable`
 * @error: return location for an error
 *
 * Reads a file whole, if it is one and not larger than a catalogue may be.
 *
 * Returns: (transfer full) (nullable): what is in it; %NULL with an error in
 *   the domains %G_IO_ERROR and %KEUZE_CATALOG_ERROR
 */
GBytes *
keuze_catalog_file_read (GFile         *file,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  gboolean ended = FALSE;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  if (!check_is_file (file, cancellable, error))
    return NULL;

  stream = g_file_read (file, cancellable, error);
  if (stream == NULL)
    return NULL;

  /* The size that the file system tells may be out of date or wrong, so it is
   * what was really read that counts. */
  while (!ended && g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (memory)) <= MAXIMUM_SIZE)
    {
      g_autoptr (GBytes) chunk = g_input_stream_read_bytes (G_INPUT_STREAM (stream), 1 << 20,
                                                            cancellable, error);

      if (chunk == NULL || g_output_stream_write_bytes (memory, chunk, cancellable, error) < 0)
        return NULL;

      ended = g_bytes_get_size (chunk) == 0;
    }

  if (!ended)
    {
      g_set_error (error, KEUZE_CATALOG_ERROR, KEUZE_CATALOG_ERROR_TOO_LARGE,
                   /* Translators: the number is a size in megabytes. */
                   _("Found more than %u MB, expected a catalogue of at most that size"),
                   (guint) (MAXIMUM_SIZE >> 20));
      return NULL;
    }

  g_output_stream_close (memory, NULL, NULL);

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}
