/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "keuze-document-file.h"

#define CHUNK (1u << 20)

static void
refuse_kind (const KeuzeDocumentKind  *kind,
             GError                  **error)
{
  g_set_error_literal (error, kind->get_domain (), kind->not_a_file,
                       _("Found a folder or a device, expected a file"));
}

static void
refuse_size (const KeuzeDocumentKind  *kind,
             GError                  **error)
{
  g_autofree char *sentence = kind->describe (KEUZE_DOCUMENT_TOO_LARGE, (guint) (kind->maximum_size >> 20));

  g_set_error_literal (error, kind->get_domain (), kind->too_large, sentence);
}

/* What the system says is meant for those who know its calls. */
static void
refuse_to_read (int      number,
                GError **error)
{
  GIOErrorEnum code = g_io_error_from_errno (number);

  switch (number)
    {
    case ENOENT:
    case ENOTDIR:
      g_set_error_literal (error, G_IO_ERROR, code, _("Found nothing there, expected a file"));
      break;
    case EACCES:
    case EPERM:
      g_set_error_literal (error, G_IO_ERROR, code, _("Found a file that you may not read, expected one that you may"));
      break;
    case ELOOP:
      g_set_error_literal (error, G_IO_ERROR, code, _("Found links that lead to each other, expected a file"));
      break;
    default:
      g_set_error (error, G_IO_ERROR, code,
                   /* Translators: %s is what the system says went wrong. */
                   _("The file could not be read: %s"), g_strerror (number));
    }
}

/* A pipe or a device could keep us waiting for ever: it is opened without
 * waiting, and looked at only then, so that none can take the place of the file
 * in between. */
static int
open_file (const char               *path,
           const KeuzeDocumentKind  *kind,
           GError                  **error)
{
  int descriptor = g_open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  struct stat status;

  if (descriptor < 0)
    {
      refuse_to_read (errno, error);
      return -1;
    }

  if (fstat (descriptor, &status) == 0 && S_ISREG (status.st_mode))
    return descriptor;

  refuse_kind (kind, error);
  g_close (descriptor, NULL);

  return -1;
}

/* Returns: how many bytes there were, at most CHUNK; 0 at the end, and -1 with an
 * error */
typedef gssize (*ReadChunk) (gpointer       source,
                             guint8        *chunk,
                             GCancellable  *cancellable,
                             GError       **error);

static gssize
read_descriptor (gpointer       source,
                 guint8        *chunk,
                 GCancellable  *cancellable,
                 GError       **error)
{
  int *descriptor = source;
  gssize n;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return -1;

  do
    n = read (*descriptor, chunk, CHUNK);
  while (n < 0 && errno == EINTR);

  if (n < 0)
    refuse_to_read (errno, error);

  return n;
}

static gssize
read_stream (gpointer       source,
             guint8        *chunk,
             GCancellable  *cancellable,
             GError       **error)
{
  return g_input_stream_read (source, chunk, CHUNK, cancellable, error);
}

/* The size that the file system tells may be out of date or wrong, so it is
 * what was really read that counts. */
static GBytes *
read_all (ReadChunk                 read_chunk,
          gpointer                  source,
          const KeuzeDocumentKind  *kind,
          GCancellable             *cancellable,
          GError                  **error)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  gssize n;

  do
    {
      guint length = content->len;

      g_byte_array_set_size (content, length + CHUNK);
      n = read_chunk (source, content->data + length, cancellable, error);
      g_byte_array_set_size (content, length + (guint) MAX (n, 0));
    }
  while (n > 0 && content->len <= kind->maximum_size);

  if (n >= 0 && content->len <= kind->maximum_size)
    return g_byte_array_free_to_bytes (g_steal_pointer (&content));

  if (n >= 0)
    refuse_size (kind, error);

  return NULL;
}

static GBytes *
read_native (const char               *path,
             const KeuzeDocumentKind  *kind,
             GCancellable             *cancellable,
             GError                  **error)
{
  int descriptor = open_file (path, kind, error);
  GBytes *content;

  if (descriptor < 0)
    return NULL;

  content = read_all (read_descriptor, &descriptor, kind, cancellable, error);
  g_close (descriptor, NULL);

  return content;
}

static gboolean
check_is_file (GFile                    *file,
               const KeuzeDocumentKind  *kind,
               GCancellable             *cancellable,
               GError                  **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE,
                                                  cancellable, error);

  if (info == NULL)
    return FALSE;

  if (g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR)
    return TRUE;

  refuse_kind (kind, error);

  return FALSE;
}

/* A file that only GIO knows how to reach. */
static GBytes *
read_foreign (GFile                    *file,
              const KeuzeDocumentKind  *kind,
              GCancellable             *cancellable,
              GError                  **error)
{
  g_autoptr (GFileInputStream) stream = NULL;

  if (!check_is_file (file, kind, cancellable, error))
    return NULL;

  stream = g_file_read (file, cancellable, error);

  return stream != NULL ? read_all (read_stream, stream, kind, cancellable, error) : NULL;
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
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (kind != NULL, NULL);

  return g_file_is_native (file)
         ? read_native (g_file_peek_path (file), kind, cancellable, error)
         : read_foreign (file, kind, cancellable, error);
}
