/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <cairo-pdf.h>
#include <gio/gio.h>

#include "keuze-block-private.h"
#include "keuze-pages-private.h"
#include "keuze-pdf-language.h"
#include "keuze-pdf.h"

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

  for (guint i = 0; i < fragments->len; i++)
    {
      const KeuzeFragment *fragment = &g_array_index (fragments, KeuzeFragment, i);
      KeuzeBlock *block = fragment->block;
      g_autofree char *target = NULL;

      if (fragment->first_line > 0 || (block->kind != KEUZE_BLOCK_TITLE && block->kind != KEUZE_BLOCK_HEADING))
        continue;

      target = g_strdup_printf ("page=%u pos=[%d %d]", page + 1, (int) fragment->x, (int) fragment->y);
      if (block->kind == KEUZE_BLOCK_TITLE)
        *title = cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, block->text, target, 0);
      else
        cairo_pdf_surface_add_outline (surface, *title, block->text, target, 0);
    }
}

static void
write_pages (cairo_surface_t *surface,
             KeuzePages      *pages)
{
  g_autoptr (KeuzeStructure) structure = keuze_structure_new ();
  cairo_t *cr = cairo_create (surface);
  guint n_pages = keuze_pages_get_n_pages (pages);
  int title = CAIRO_PDF_OUTLINE_ROOT;

  for (guint i = 0; i < n_pages; i++)
    {
      const KeuzePaper *paper = keuze_pages_get_paper (pages, i);

      cairo_pdf_surface_set_size (surface, paper->width, paper->height);
      keuze_pages_draw_tagged (pages, cr, i, structure);
      add_outline (surface, pages, i, &title);
      /* After the last page nothing can be closed any more. */
      if (i + 1 == n_pages)
        keuze_structure_close (structure, cr);
      cairo_show_page (cr);
    }

  cairo_destroy (cr);
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
  g_autoptr (GByteArray) file = g_byte_array_new ();
  KeuzeSheet *sheet;
  const KeuzePaper *paper;
  cairo_surface_t *surface;
  cairo_status_t status;

  g_return_val_if_fail (KEUZE_IS_PAGES (pages), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  sheet = keuze_pages_get_sheet (pages);
  paper = keuze_pages_get_paper (pages, 0);
  surface = cairo_pdf_surface_create_for_stream (write_bytes, file, paper->width, paper->height);
  describe (surface, sheet);
  write_pages (surface, pages);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return NULL;
    }

  keuze_pdf_language_add (file, keuze_sheet_get_language (sheet));

  return g_byte_array_free_to_bytes (g_steal_pointer (&file));
}
