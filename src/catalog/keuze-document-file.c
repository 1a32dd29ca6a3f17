/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-document-file.h"

static gboolean
check_is_file (GFile                    *file,
               const KeuzeDocumentKind  *kind,
               GCancellable             *cancellable,
               GError                  **error)
{
  g_autoptr (GFileInfo) info = NULL;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE,
                            cancellable, error);
  if (info == NULL)
    return FALSE;

  /* A pipe or a device could keep us reading for ever. */
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR)
    return TRUE;

  g_set_error_literal (error, kind->get_domain (), kind->not_a_file,
                       _("Found a folder or a device, expected a file"));

  return FALSE;
}

/**
 * keuze_document_file_read:
 * @file: a file that somebody named
 * @kind: what it should be
 * @cancellable: (nullable): a `GCancellable`
 * @error: return location for an error
 *
 * Reads a file whole, if it is one and not larger than @kind may be.
 *
 * Returns: (transfer full) (nullable): what is in it; %NULL with an error in
 *   the domain %G_IO_ERROR or that of @kind
 */
GBytes *
keuze_document_file_read (GFile                    *file,
                          const KeuzeDocumentKind  *kind,
                          GCancellable             *cancellable,
                          GError                  **error)
{
  g_autofree char *sentence = NULL;
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  gboolean ended = FALSE;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (kind != NULL, NULL);

  if (!check_is_file (file, kind, cancellable, error))
    return NULL;

  stream = g_file_read (file, cancellable, error);
  if (stream == NULL)
    return NULL;

  /* The size that the file system tells may be out of date or wrong, so it is
   * what was really read that counts. */
  while (!ended && g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (memory)) <= kind->maximum_size)
    {
      g_autoptr (GBytes) chunk = g_input_stream_read_bytes (G_INPUT_STREAM (stream), 1 << 20,
                                                            cancellable, error);

      if (chunk == NULL || g_output_stream_write_bytes (memory, chunk, cancellable, error) < 0)
        return NULL;

      ended = g_bytes_get_size (chunk) == 0;
    }

  if (!ended)
    {
      sentence = kind->describe (KEUZE_DOCUMENT_TOO_LARGE, (guint) (kind->maximum_size >> 20));
      g_set_error_literal (error, kind->get_domain (), kind->too_large, sentence);
      return NULL;
    }

  g_output_stream_close (memory, NULL, NULL);

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}
