/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-block-private.h"
#include "keuze-pages-private.h"
#include "keuze-painter.h"
#include "keuze-print-task.h"

/**
 * KeuzePages:
 *
 * A sheet laid out on paper: it knows how many pages there are and draws each
 * of them, on a printer, on a screen or in a file.
 *
 * Since: 0.1
 */

/* Between the text of a page and its foot, in points. */
#define FOOTER_GAP 12
#define FOOTER_RULE_GAP 5

/* How small letters may become where a section is to fit on one page. */
static const double scales[] = { 1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79 };

typedef struct
{
  KeuzeBlock *section; /* unowned */
  KeuzePaper paper;
  double scale;
  GArray *fragments;
} Page;

struct _KeuzePages
{
  GObject parent_instance;

  KeuzeSheet *sheet;
  KeuzeTypesetter *typesetter;
  GPtrArray *pages;
  GHashTable *anchors; /* the number of a page, by what is there */
};

G_DEFINE_FINAL_TYPE (KeuzePages, keuze_pages, G_TYPE_OBJECT)

static void
page_free (gpointer data)
{
  Page *page = data;

  g_array_unref (page->fragments);
  g_free (page);
}

static void
keuze_pages_finalize (GObject *object)
{
  KeuzePages *self = KEUZE_PAGES (object);

  g_clear_pointer (&self->anchors, g_hash_table_unref);
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_clear_object (&self->typesetter);
  g_clear_object (&self->sheet);

  G_OBJECT_CLASS (keuze_pages_parent_class)->finalize (object);
}

static void
keuze_pages_class_init (KeuzePagesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_pages_finalize;
}

static void
keuze_pages_init (KeuzePages *self)
{
  self->anchors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->pages = g_ptr_array_new_with_free_func (page_free);
}

static double
get_inner_width (const KeuzePaper *paper)
{
  return paper->width - paper->left - paper->right;
}

static double
get_number_width (KeuzePages *self)
{
  return keuze_typesetter_get_size (self->typesetter, KEUZE_TEXT_FOOTER) * 6;
}

static PangoLayout *
set_footer (KeuzePages       *self,
            KeuzeBlock       *section,
            const KeuzePaper *paper)
{
  return keuze_typesetter_set_line (self->typesetter, KEUZE_TEXT_FOOTER, section->language, section->footer,
                                    get_inner_width (paper) - get_number_width (self));
}

static double
measure_footer (KeuzePages       *self,
                KeuzeBlock       *section,
                const KeuzePaper *paper)
{
  g_autoptr (PangoLayout) footer = set_footer (self, section, paper);
  int height;

  pango_layout_get_size (footer, NULL, &height);

  return pango_units_to_double (height);
}

static Page *
add_page (KeuzePages       *self,
          KeuzeBlock       *section,
          const KeuzePaper *paper,
          double            scale)
{
  Page *page = g_new0 (Page, 1);

  page->section = section;
  page->paper = *paper;
  page->scale = scale;
  page->fragments = keuze_fragments_new ();
  g_ptr_array_add (self->pages, page);

  return page;
}

static void
remember_anchors (KeuzePages *self,
                  guint       number)
{
  Page *page = self->pages->pdata[number - 1];

  for (guint i = 0; i < page->fragments->len; i++)
    {
      KeuzeBlock *block = g_array_index (page->fragments, KeuzeFragment, i).block;

      if (block->anchor != NULL && !g_hash_table_contains (self->anchors, block->anchor))
        g_hash_table_insert (self->anchors, g_strdup (block->anchor), GUINT_TO_POINTER (number));
    }
}

static void
lay_out_at_scale (KeuzePages       *self,
                  KeuzeBlock       *section,
                  const KeuzePaper *paper,
                  double            scale)
{
  double room = paper->height - paper->top - paper->bottom - FOOTER_GAP - FOOTER_RULE_GAP -
                measure_footer (self, section, paper);
  g_autoptr (KeuzeNode) node = NULL;

  keuze_typesetter_set_scale (self->typesetter, scale);
  node = keuze_node_new (self->typesetter, section, get_inner_width (paper), room);
  do
    keuze_node_take (node, add_page (self, section, paper, scale)->fragments, paper->left, paper->top, room, TRUE);
  while (!keuze_node_is_done (node));
  keuze_typesetter_set_scale (self->typesetter, 1);
}

static void
lay_out_section (KeuzePages       *self,
                 KeuzeBlock       *section,
                 const KeuzePaper *upright)
{
  KeuzePaper paper = *upright;
  guint first = self->pages->len;

  if (section->turned)
    keuze_paper_turn (&paper);

  lay_out_at_scale (self, section, &paper, 1);
  for (guint i = 1; section->fits && !paper.large && self->pages->len > first + 1 && i < G_N_ELEMENTS (scales); i++)
    {
      g_ptr_array_set_size (self->pages, (int) first);
      lay_out_at_scale (self, section, &paper, scales[i]);
    }

  /* What does not fit anyway is better read in letters that are not small. */
  if (section->fits && !paper.large && self->pages->len > first + 1)
    {
      g_ptr_array_set_size (self->pages, (int) first);
      lay_out_at_scale (self, section, &paper, 1);
    }
}

/* Returns: (transfer full): the sheet, laid out; %NULL with @error set where
 *   it was cancelled. For @progress, there are @n_steps to do in all, of which
 *   each section is one. */
KeuzePages *
keuze_pages_lay_out (KeuzeSheet        *sheet,
                     const KeuzePaper  *paper,
                     guint              n_steps,
                     GCancellable      *cancellable,
                     KeuzeProgress     *progress,
                     GError           **error)
{
  g_autoptr (KeuzePages) self = g_object_new (KEUZE_TYPE_PAGES, NULL);

  self->sheet = g_object_ref (sheet);
  self->typesetter = keuze_typesetter_new (sheet, paper->large);
  for (guint i = 0; i < keuze_sheet_get_n_sections (sheet); i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;

      lay_out_section (self, keuze_sheet_get_section (sheet, i), paper);
      keuze_progress_tell (progress, i + 1, n_steps);
    }
  for (guint i = 0; i < self->pages->len; i++)
    remember_anchors (self, i + 1);

  return g_steal_pointer (&self);
}

static gpointer
lay_out_in_thread (KeuzeSheet        *sheet,
                   const KeuzePaper  *paper,
                   GCancellable      *cancellable,
                   KeuzeProgress     *progress,
                   GError           **error)
{
  return keuze_pages_lay_out (sheet, paper, keuze_sheet_get_n_sections (sheet), cancellable, progress, error);
}

/**
 * keuze_pages_new:
 * @sheet: what is to be printed
 * @paper: what it is printed on, upright; a section that wants it on its side
 *   turns it
 *
 * Returns: (transfer full): the sheet, laid out
 */
KeuzePages *
keuze_pages_new (KeuzeSheet       *sheet,
                 const KeuzePaper *paper)
{
  g_return_val_if_fail (KEUZE_IS_SHEET (sheet), NULL);
  g_return_val_if_fail (paper != NULL, NULL);

  return keuze_pages_lay_out (sheet, paper, keuze_sheet_get_n_sections (sheet), NULL, NULL, NULL);
}

/**
 * keuze_pages_new_async:
 * @sheet: what is to be printed; it must not be changed any more
 * @paper: what it is printed on, upright
 * @cancellable: (nullable): a cancellable
 * @progress: (nullable) (scope notified): told how many sections are laid out
 * @progress_data: data for @progress
 * @progress_destroy: (nullable): frees @progress_data, before @callback is called
 * @callback: called when the sheet is laid out
 * @user_data: data for @callback
 *
 * Lays a sheet out in a thread of its own. All that is called is called in the
 * thread-default main context of the caller, and @progress never after
 * @cancellable was cancelled.
 */
void
keuze_pages_new_async (KeuzeSheet          *sheet,
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

  task = keuze_print_task_new (keuze_pages_new_async, sheet, paper,
                               keuze_progress_new (progress, progress_data, progress_destroy, cancellable),
                               cancellable, callback, user_data);
  keuze_print_task_run (task, lay_out_in_thread, g_object_unref);
}

/**
 * keuze_pages_new_finish:
 * @result: the result
 * @error: return location for an error
 *
 * Ends what keuze_pages_new_async() began.
 *
 * Returns: (transfer full): the sheet, laid out, to be used by one thread at a
 *   time; %NULL with @error set to %G_IO_ERROR_CANCELLED where it was cancelled
 */
KeuzePages *
keuze_pages_new_finish (GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, keuze_pages_new_async), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return keuze_print_task_finish (result, error);
}

/**
 * keuze_pages_get_sheet:
 * @self: a sheet that was laid out
 *
 * Returns: (transfer none): the sheet
 */
KeuzeSheet *
keuze_pages_get_sheet (KeuzePages *self)
{
  g_return_val_if_fail (KEUZE_IS_PAGES (self), NULL);

  return self->sheet;
}

/**
 * keuze_pages_get_n_pages:
 * @self: a sheet that was laid out
 *
 * Returns: how many pages it has
 */
guint
keuze_pages_get_n_pages (KeuzePages *self)
{
  g_return_val_if_fail (KEUZE_IS_PAGES (self), 0);

  return self->pages->len;
}

static Page *
get_page (KeuzePages *self,
          guint       page)
{
  return self->pages->pdata[page];
}

/**
 * keuze_pages_get_paper:
 * @self: a sheet that was laid out
 * @page: the number of a page, from 0
 *
 * Returns: (transfer none): its paper, on its side where it is to lie so
 */
const KeuzePaper *
keuze_pages_get_paper (KeuzePages *self,
                       guint       page)
{
  g_return_val_if_fail (KEUZE_IS_PAGES (self), NULL);
  g_return_val_if_fail (page < self->pages->len, NULL);

  return &get_page (self, page)->paper;
}

/* Returns: (transfer none): the boxes and texts of a page, in reading order. */
GArray *
keuze_pages_get_fragments (KeuzePages *self,
                           guint       page)
{
  return get_page (self, page)->fragments;
}

static void
draw_boxes (KeuzePages *self,
            cairo_t    *cr,
            Page       *page)
{
  for (guint i = 0; i < page->fragments->len; i++)
    {
      const KeuzeFragment *fragment = &g_array_index (page->fragments, KeuzeFragment, i);

      if (fragment->layout == NULL)
        keuze_painter_draw_box (cr, self->typesetter, fragment);
    }
}

static void
draw_text (KeuzePages          *self,
           cairo_t             *cr,
           const KeuzeFragment *fragment)
{
  gpointer number = NULL;

  keuze_painter_draw_text (cr, self->typesetter, fragment);
  if (fragment->block->kind == KEUZE_BLOCK_ENTRY && fragment->block->target != NULL)
    number = g_hash_table_lookup (self->anchors, fragment->block->target);
  if (number != NULL)
    keuze_painter_draw_number (cr, self->typesetter, fragment, GPOINTER_TO_UINT (number));
}

static void
draw_texts (KeuzePages     *self,
            cairo_t        *cr,
            Page           *page,
            KeuzeStructure *structure)
{
  for (guint i = 0; i < page->fragments->len; i++)
    {
      const KeuzeFragment *fragment = &g_array_index (page->fragments, KeuzeFragment, i);
      gboolean is_first = fragment->first_line == 0;

      if (fragment->layout == NULL || fragment->repeated)
        continue;

      if (structure != NULL)
        keuze_structure_begin_text (structure, cr, fragment->block, is_first);
      draw_text (self, cr, fragment);
      if (structure != NULL)
        keuze_structure_end_text (structure, cr, fragment->block, is_first);
    }
}

static void
draw_repeated (KeuzePages *self,
               cairo_t    *cr,
               Page       *page)
{
  for (guint i = 0; i < page->fragments->len; i++)
    {
      const KeuzeFragment *fragment = &g_array_index (page->fragments, KeuzeFragment, i);

      if (fragment->layout != NULL && fragment->repeated)
        draw_text (self, cr, fragment);
    }
}

static void
draw_footer (KeuzePages *self,
             cairo_t    *cr,
             Page       *page,
             guint       number)
{
  const KeuzePaper *paper = &page->paper;
  gboolean mirrored = keuze_typesetter_get_mirrored (self->typesetter);
  g_autofree char *numbers = g_strdup_printf ("%u / %u", number, self->pages->len);
  g_autoptr (PangoLayout) footer = set_footer (self, page->section, paper);
  g_autoptr (PangoLayout) line = keuze_typesetter_set_line (self->typesetter, KEUZE_TEXT_FOOTER,
                                                            page->section->language, numbers, -1);
  double y = paper->height - paper->bottom - measure_footer (self, page->section, paper);
  double right = paper->width - paper->right;
  int width;

  cairo_set_source_rgb (cr, 0.55, 0.55, 0.55);
  cairo_rectangle (cr, paper->left, y - FOOTER_RULE_GAP, get_inner_width (paper), 0.6);
  cairo_fill (cr);

  cairo_set_source_rgb (cr, 0.2, 0.2, 0.2);
  pango_layout_get_size (line, &width, NULL);
  keuze_painter_draw_lines (cr, footer, 0, (guint) pango_layout_get_line_count (footer),
                            mirrored ? paper->left + get_number_width (self) : paper->left, y);
  keuze_painter_draw_lines (cr, line, 0, 1,
                            mirrored ? paper->left : right - pango_units_to_double (width), y);
}

/* Draws a page; with @structure, what it draws gets the tags of a PDF file. */
void
keuze_pages_draw_tagged (KeuzePages     *self,
                         cairo_t        *cr,
                         guint           page,
                         KeuzeStructure *structure)
{
  keuze_typesetter_set_scale (self->typesetter, get_page (self, page)->scale);
  if (structure != NULL)
    keuze_structure_begin_artifact (structure, cr);
  draw_boxes (self, cr, get_page (self, page));
  if (structure != NULL)
    keuze_structure_end_artifact (structure, cr);

  draw_texts (self, cr, get_page (self, page), structure);

  if (structure != NULL)
    keuze_structure_begin_artifact (structure, cr);
  draw_repeated (self, cr, get_page (self, page));
  keuze_typesetter_set_scale (self->typesetter, 1);
  draw_footer (self, cr, get_page (self, page), page + 1);
  if (structure != NULL)
    keuze_structure_end_artifact (structure, cr);
}

/**
 * keuze_pages_draw:
 * @self: a sheet that was laid out
 * @cr: what to draw on: one unit is a point, and the corner of the paper is
 *   where it begins
 * @page: the number of a page, from 0
 *
 * Draws a page, as a printer or a preview needs it. A file for others to read
 * is better made by keuze_pdf_create().
 */
void
keuze_pages_draw (KeuzePages *self,
                  cairo_t    *cr,
                  guint       page)
{
  g_return_if_fail (KEUZE_IS_PAGES (self));
  g_return_if_fail (cr != NULL);
  g_return_if_fail (page < self->pages->len);

  keuze_pages_draw_tagged (self, cr, page, NULL);
}
