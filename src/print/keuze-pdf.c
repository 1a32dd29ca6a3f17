/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

#include "keuze-block-private.h"
#include "keuze-pages-private.h"
#include "keuze-pdf-supplement.h"
#include "keuze-pdf.h"
#include "keuze-print-task.h"

#define AUTHOR "The Keuzekaart contributors"

static cairo_status_t
write_bytes (void                *closure,
             const unsigned char *bytes,
             unsigned int         length)
{
  g_byte_array_append (closure, bytes, length);

  return CAIRO_STATUS_SUCCESS;
}

/* Whoever builds something that must come out the same each time says when it
 * was made: https://reproducible-builds.org/specs/source-date-epoch/. */
static char *
format_date (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  g_autoptr (GDateTime) date = NULL;
  gint64 seconds;

  if (epoch != NULL && g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT64, &seconds, NULL))
    date = g_date_time_new_from_unix_utc (seconds);
  if (date == NULL)
    date = g_date_time_new_now_utc ();

  return g_date_time_format (date, "%Y-%m-%dT%H:%M:%SZ");
}

static void
describe (cairo_surface_t *surface,
          KeuzeSheet      *sheet)
{
  g_autofree char *date = format_date ();

  /* The language is added behind what Cairo writes of such a file. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, keuze_sheet_get_title (sheet));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, AUTHOR);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Keuzekaart " PACKAGE_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

/* Bookmarks: a title, and below it its headings. */
static void
add_outline (cairo_surface_t *surface,
             KeuzePages      *pages,
             guint            page,
             int             *title)
{
  GArray *fragments = keuze_pages_get_fragments (pages, page);
  double scale = keuze_pages_get_scale (pages, page);

  for (guint i = 0; i < fragments->len; i++)
    {
      const KeuzeFragment *fragment = &g_array_index (fragments, KeuzeFragment, i);
      KeuzeBlock *block = fragment->block;
      g_autofree char *target = NULL;

      /* A bookmark in one language is enough. */
      if (fragment->first_line > 0 || block->translation ||
          (block->kind != KEUZE_BLOCK_TITLE && block->kind != KEUZE_BLOCK_HEADING))
        continue;

      target = g_strdup_printf ("page=%u pos=[%d %d]", page + 1,
                                (int) (fragment->x * scale), (int) (fragment->y * scale));
      if (block->kind == KEUZE_BLOCK_TITLE)
        *title = cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, block->text, target, 0);
      else
        cairo_pdf_surface_add_outline (surface, *title, block->text, target, 0);
    }
}

static void
write_page (cairo_surface_t *surface,
            cairo_t         *cr,
            KeuzePages      *pages,
            KeuzeStructure  *structure,
            guint            page,
            int             *title)
{
  const KeuzePaper *paper = keuze_pages_get_paper (pages, page);

  cairo_pdf_surface_set_size (surface, paper->width, paper->height);
  keuze_pages_draw_tagged (pages, cr, page, structure);
  add_outline (surface, pages, page, title);
  /* After the last page nothing can be closed any more. */
  if (page + 1 == keuze_pages_get_n_pages (pages))
    keuze_structure_close (structure, cr);
  cairo_show_page (cr);
}

/* As much of the work as laying out was. */
static void
tell_progress (KeuzeProgress *progress,
               KeuzePages    *pages,
               guint          page)
{
  guint n_sections = keuze_sheet_get_n_sections (keuze_pages_get_sheet (pages));
  guint n_written = (guint) ((guint64) n_sections * (page + 1) / keuze_pages_get_n_pages (pages));

  keuze_progress_tell (progress, n_sections + n_written, 2 * n_sections);
}

static gboolean
check_status (cairo_status_t   status,
              GError         **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));

  return FALSE;
}

static gboolean
write_pages (cairo_surface_t  *surface,
             KeuzePages       *pages,
             KeuzeStructure   *structure,
             GCancellable     *cancellable,
             KeuzeProgress    *progress,
             GError          **error)
{
  cairo_t *cr = cairo_create (surface);
  int title = CAIRO_PDF_OUTLINE_ROOT;
  gboolean goes_on = TRUE;

  for (guint i = 0; i < keuze_pages_get_n_pages (pages) && goes_on; i++)
    {
      write_page (surface, cr, pages, structure, i, &title);
      tell_progress (progress, pages, i);
      /* What stops being drawn, the file knows nothing of. */
      goes_on = check_status (cairo_status (cr), error) && !g_cancellable_set_error_if_cancelled (cancellable, error);
    }

  cairo_destroy (cr);

  return goes_on;
}

static GBytes *
write_file (KeuzePages     *pages,
            GCancellable   *cancellable,
            KeuzeProgress  *progress,
            GError        **error)
{
  g_autoptr (GByteArray) file = g_byte_array_new ();
  g_autoptr (KeuzeStructure) structure = keuze_structure_new ();
  KeuzeSheet *sheet = keuze_pages_get_sheet (pages);
  const KeuzePaper *paper;
  cairo_surface_t *surface;
  gboolean written;

  if (keuze_pages_get_n_pages (pages) == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("There is nothing to print"));
      return NULL;
    }

  paper = keuze_pages_get_paper (pages, 0);
  surface = cairo_pdf_surface_create_for_stream (write_bytes, file, paper->width, paper->height);
  describe (surface, sheet);
  written = write_pages (surface, pages, structure, cancellable, progress, error);
  cairo_surface_finish (surface);
  written = written && check_status (cairo_surface_status (surface), error);
  cairo_surface_destroy (surface);
  if (!written)
    return NULL;

  keuze_pdf_supplement (file, keuze_sheet_get_language (sheet), keuze_structure_get_elements (structure));

  return g_byte_array_free_to_bytes (g_steal_pointer (&file));
}

static gpointer
create_in_thread (KeuzeSheet        *sheet,
                  const KeuzePaper  *paper,
                  GCancellable      *cancellable,
                  KeuzeProgress     *progress,
                  GError           **error)
{
  guint n_steps = 2 * keuze_sheet_get_n_sections (sheet);
  g_autoptr (KeuzePages) pages = keuze_pages_lay_out (sheet, paper, n_steps, cancellable, progress, error);

  return pages != NULL ? write_file (pages, cancellable, progress, error) : NULL;
}

/**
 * keuze_pdf_create:
 * @pages: a sheet that was laid out
 * @error: return location for an error
 *
 * Makes a PDF file of it: tagged, so that it can be read aloud, with its
 * title, language, bookmarks and links, and with its fonts. The same sheet
 * gives the same bytes where `SOURCE_DATE_EPOCH` is set.
 *
 * Returns: (transfer full): the file, or %NULL with @error set
 */
GBytes *
keuze_pdf_create (KeuzePages  *pages,
                  GError     **error)
{
  g_return_val_if_fail (KEUZE_IS_PAGES (pages), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return write_file (pages, NULL, NULL, error);
}

/**
 * keuze_pdf_create_async:
 * @sheet: what is to be written; it must not be changed any more
 * @paper: what it is laid out on, upright
 * @cancellable: (nullable): a cancellable
 * @progress: (nullable) (scope notified): told how far it is: half of the work
 *   is to lay out the sections, and half to write their pages
 * @progress_data: data for @progress
 * @progress_destroy: (nullable): frees @progress_data, before @callback is called
 * @callback: called when the file is made
 * @user_data: data for @callback
 *
 * Makes a PDF file of a sheet, as keuze_pdf_create() does, in a thread of its
 * own. All that is called is called in the thread-default main context of the
 * caller, and @progress never after @cancellable was cancelled.
 */
void
keuze_pdf_create_async (KeuzeSheet          *sheet,
                        const KeuzePaper    *paper,
                        GCancellable        *cancellable,
                        KeuzePagesProgress   progress,
                        gpointer             progress_data,
                        GDestroyNotify       progress_destroy,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (KEUZE_IS_SHEET (sheet));
  g_return_if_fail (paper != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = keuze_print_task_new (keuze_pdf_create_async, sheet, paper,
                               keuze_progress_new (progress, progress_data, progress_destroy, cancellable),
                               cancellable, callback, user_data);
  keuze_print_task_run (task, create_in_thread, (GDestroyNotify) g_bytes_unref);
}

/**
 * keuze_pdf_create_finish:
 * @result: the result
 * @error: return location for an error
 *
 * Ends what keuze_pdf_create_async() began.
 *
 * Returns: (transfer full): the file, or %NULL with @error set, which is
 *   %G_IO_ERROR_CANCELLED where it was cancelled
 */
GBytes *
keuze_pdf_create_finish (GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, keuze_pdf_create_async), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return keuze_print_task_finish (result, error);
}
