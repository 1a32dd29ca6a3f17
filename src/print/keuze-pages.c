/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-block-private.h"
#include "keuze-pages-private.h"
#include "keuze-painter.h"
#include "keuze-print-task.h"
#include "keuze-section.h"

/**
 * KeuzePages:
 *
 * A sheet laid out on paper: it knows how many pages there are and draws each
 * of them, on a printer, on a screen or in a file. It keeps the lines of the
 * sections last used; others are laid out again when they are drawn. It is
 * used by one thread at a time.
 *
 * Since: 0.1
 */

/* The lines of a section. */
typedef struct
{
  guint section;
  GPtrArray *pages;
  guint n_fragments;
} Lines;

struct _KeuzePages
{
  GObject parent_instance;

  KeuzeSheet *sheet;
  KeuzeTypesetter *typesetter;
  GArray *sections; /* of KeuzeSection */
  GArray *pages; /* the section that each one belongs to */
  GHashTable *anchors; /* the number of a page, by what is there */
  GQueue kept; /* Lines, the last used first */
  guint n_kept_fragments;
};

G_DEFINE_FINAL_TYPE (KeuzePages, keuze_pages, G_TYPE_OBJECT)

static void
lines_free (gpointer data)
{
  Lines *lines = data;

  g_clear_pointer (&lines->pages, g_ptr_array_unref);
  g_free (lines);
}

static void
keuze_pages_finalize (GObject *object)
{
  KeuzePages *self = KEUZE_PAGES (object);

  g_queue_clear_full (&self->kept, lines_free);
  g_clear_pointer (&self->anchors, g_hash_table_unref);
  g_clear_pointer (&self->pages, g_array_unref);
  g_clear_pointer (&self->sections, g_array_unref);
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
  self->pages = g_array_new (FALSE, FALSE, sizeof (guint));
  self->sections = g_array_new (FALSE, FALSE, sizeof (KeuzeSection));
}

static KeuzeSection *
get_section (KeuzePages *self,
             guint       page)
{
  return &g_array_index (self->sections, KeuzeSection, g_array_index (self->pages, guint, page));
}

static guint
count_fragments (GPtrArray *pages)
{
  guint n_fragments = 0;

  for (guint i = 0; i < pages->len; i++)
    n_fragments += ((GArray *) pages->pdata[i])->len;

  return n_fragments;
}

/* Forgets what was not used for longest. What is used now stays, however much
 * it is. */
static void
keep_lines (KeuzePages *self,
            guint       section,
            GPtrArray  *pages)
{
  Lines *lines = g_new0 (Lines, 1);

  lines->section = section;
  lines->pages = pages;
  lines->n_fragments = count_fragments (pages);
  self->n_kept_fragments += lines->n_fragments;
  g_queue_push_head (&self->kept, lines);
  while (self->n_kept_fragments > KEUZE_PAGES_MOST_FRAGMENTS && self->kept.length > 1)
    {
      Lines *last = g_queue_pop_tail (&self->kept);

      self->n_kept_fragments -= last->n_fragments;
      lines_free (last);
    }
}

/* Returns: (transfer none): the pages of a section, each with its fragments. */
static GPtrArray *
get_lines (KeuzePages *self,
           guint       section)
{
  GList *link = self->kept.head;

  while (link != NULL && ((Lines *) link->data)->section != section)
    link = link->next;

  if (link != NULL)
    {
      g_queue_unlink (&self->kept, link);
      g_queue_push_head_link (&self->kept, link);
    }
  else
    {
      keep_lines (self, section, keuze_section_lay_out (&g_array_index (self->sections, KeuzeSection, section),
                                                        self->typesetter));
    }

  return ((Lines *) self->kept.head->data)->pages;
}

static void
remember_anchors (KeuzePages *self,
                  GArray     *fragments,
                  guint       number)
{
  for (guint i = 0; i < fragments->len; i++)
    {
      KeuzeBlock *block = g_array_index (fragments, KeuzeFragment, i).block;

      if (block->anchor != NULL && !g_hash_table_contains (self->anchors, block->anchor))
        g_hash_table_insert (self->anchors, g_strdup (block->anchor), GUINT_TO_POINTER (number));
    }
}

static gboolean
add_section (KeuzePages        *self,
             KeuzeBlock        *block,
             const KeuzePaper  *paper,
             GCancellable      *cancellable,
             GError           **error)
{
  guint number = self->sections->len;
  KeuzeSection section;
  GPtrArray *pages;

  keuze_section_init (&section, block, paper);
  section.first_page = self->pages->len;
  pages = keuze_section_fit (&section, self->typesetter, cancellable);
  if (pages == NULL)
    {
      g_cancellable_set_error_if_cancelled (cancellable, error);
      return FALSE;
    }

  g_array_append_val (self->sections, section);
  for (guint i = 0; i < pages->len; i++)
    {
      g_array_append_val (self->pages, number);
      remember_anchors (self, pages->pdata[i], self->pages->len);
    }
  keep_lines (self, number, pages);

  return TRUE;
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
  self->typesetter = keuze_typesetter_new (paper->large);
  for (guint i = 0; i < keuze_sheet_get_n_sections (sheet); i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !add_section (self, keuze_sheet_get_section (sheet, i), paper, cancellable, error))
        return NULL;

      keuze_progress_tell (progress, i + 1, n_steps);
    }

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

  return &get_section (self, page)->paper;
}

/* Returns: how much smaller than by themselves the fragments of a page are
 *   drawn, with their places, letters and lines. */
double
keuze_pages_get_scale (KeuzePages *self,
                       guint       page)
{
  return get_section (self, page)->scale;
}

/* Returns: (transfer none): the boxes and texts of a page, in reading order;
 *   there until another page is asked for. */
GArray *
keuze_pages_get_fragments (KeuzePages *self,
                           guint       page)
{
  KeuzeSection *section = get_section (self, page);

  return get_lines (self, g_array_index (self->pages, guint, page))->pdata[page - section->first_page];
}

static void
draw_boxes (KeuzePages *self,
            cairo_t    *cr,
            GArray     *fragments)
{
  for (guint i = 0; i < fragments->len; i++)
    {
      const KeuzeFragment *fragment = &g_array_index (fragments, KeuzeFragment, i);

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

/* A label is told apart from its text only before an item of a list. */
static void
draw_label (KeuzePages          *self,
            cairo_t             *cr,
            const KeuzeFragment *fragment,
            KeuzeStructure      *structure)
{
  gboolean tagged = structure != NULL && fragment->block->kind == KEUZE_BLOCK_BODY;

  if (fragment->first_line > 0 || !keuze_block_is_labelled (fragment->block))
    return;

  if (tagged)
    keuze_structure_begin_label (structure, cr, fragment->block);
  else if (structure != NULL)
    keuze_structure_begin_artifact (structure, cr);
  keuze_painter_draw_label (cr, self->typesetter, fragment);
  if (tagged)
    keuze_structure_end_label (structure, cr);
  else if (structure != NULL)
    keuze_structure_end_artifact (structure, cr);
}

static void
draw_texts (KeuzePages     *self,
            cairo_t        *cr,
            GArray         *fragments,
            KeuzeStructure *structure)
{
  for (guint i = 0; i < fragments->len; i++)
    {
      const KeuzeFragment *fragment = &g_array_index (fragments, KeuzeFragment, i);
      gboolean is_first = fragment->first_line == 0;

      if (fragment->layout == NULL || fragment->repeated)
        continue;

      draw_label (self, cr, fragment, structure);
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
               GArray     *fragments)
{
  for (guint i = 0; i < fragments->len; i++)
    {
      const KeuzeFragment *fragment = &g_array_index (fragments, KeuzeFragment, i);

      if (fragment->layout == NULL || !fragment->repeated)
        continue;

      draw_label (self, cr, fragment, NULL);
      draw_text (self, cr, fragment);
    }
}

static void
draw_footer (KeuzePages         *self,
             cairo_t            *cr,
             const KeuzeSection *section,
             guint               number)
{
  const KeuzePaper *paper = &section->paper;
  gboolean mirrored = section->block->from_right;
  g_autofree char *numbers = g_strdup_printf ("%u / %u", number, self->pages->len);
  g_autoptr (PangoLayout) footer = keuze_section_set_footer (section, self->typesetter);
  g_autoptr (PangoLayout) line = keuze_typesetter_set_line (self->typesetter, KEUZE_TEXT_FOOTER,
                                                            section->block->language, numbers, -1);
  double right = paper->width - paper->right;
  int width, height;
  double y;

  pango_layout_get_size (footer, NULL, &height);
  pango_layout_get_size (line, &width, NULL);
  y = paper->height - paper->bottom - pango_units_to_double (height);

  cairo_set_source_rgb (cr, 0.55, 0.55, 0.55);
  cairo_rectangle (cr, paper->left, y - KEUZE_FOOTER_RULE_GAP, keuze_section_get_width (section), 0.6);
  cairo_fill (cr);

  cairo_set_source_rgb (cr, 0.2, 0.2, 0.2);
  keuze_painter_draw_lines (cr, footer, 0, (guint) pango_layout_get_line_count (footer),
                            mirrored ? paper->left + keuze_section_get_number_width (section, self->typesetter)
                                     : paper->left,
                            y);
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
  const KeuzeSection *section = get_section (self, page);
  GArray *fragments = keuze_pages_get_fragments (self, page);

  cairo_save (cr);
  cairo_scale (cr, section->scale, section->scale);
  if (structure != NULL)
    keuze_structure_begin_artifact (structure, cr);
  draw_boxes (self, cr, fragments);
  if (structure != NULL)
    keuze_structure_end_artifact (structure, cr);

  draw_texts (self, cr, fragments, structure);

  if (structure != NULL)
    keuze_structure_begin_artifact (structure, cr);
  draw_repeated (self, cr, fragments);
  cairo_restore (cr);
  draw_footer (self, cr, section, page + 1);
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
