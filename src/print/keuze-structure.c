/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-block-private.h"
#include "keuze-structure.h"

/* What is a document, and what is only there for the eye. */
#define DOCUMENT "Document"
#define ARTIFACT "Artifact"

/* What stands before an item of a list. */
#define LABEL "Lbl"

struct _KeuzeStructure
{
  /* The blocks whose tags are open, the outermost first; unowned. */
  GPtrArray *open;
  GArray *elements;
  /* How many cells of the row that is open have begun. */
  guint n_cells;
  gboolean begun;
};

KeuzeStructure *
keuze_structure_new (void)
{
  KeuzeStructure *self = g_new0 (KeuzeStructure, 1);

  self->open = g_ptr_array_new ();
  self->elements = g_array_new (FALSE, FALSE, sizeof (KeuzeElement));

  return self;
}

void
keuze_structure_free (KeuzeStructure *self)
{
  g_clear_pointer (&self->elements, g_array_unref);
  g_clear_pointer (&self->open, g_ptr_array_unref);
  g_free (self);
}

/* Returns: (transfer none) (element-type KeuzeElement): what was begun so far */
GArray *
keuze_structure_get_elements (KeuzeStructure *self)
{
  return self->elements;
}

static void
begin_element (KeuzeStructure *self,
               cairo_t        *cr,
               const char     *tag,
               const char     *attributes,
               KeuzeBlock     *block)
{
  KeuzeElement element = {
    .tag = tag,
    .language = g_intern_string (block->language),
    .n_columns = keuze_block_is_cell (block) ? block->span : 1,
  };

  g_array_append_val (self->elements, element);
  cairo_tag_begin (cr, tag, attributes);
}

/* The blocks that a text stands in, and the text: those that have a tag. */
static GPtrArray *
list_tagged (KeuzeBlock *block)
{
  GPtrArray *blocks = g_ptr_array_new ();

  for (; block != NULL; block = block->parent)
    {
      if (keuze_block_get_tag (block) != NULL)
        g_ptr_array_insert (blocks, 0, block);
    }

  return blocks;
}

static void
list_cells (KeuzeBlock *block,
            GPtrArray  *cells)
{
  for (guint i = 0; i < block->children->len; i++)
    {
      KeuzeBlock *child = block->children->pdata[i];

      if (keuze_block_is_cell (child))
        g_ptr_array_add (cells, child);
      else
        list_cells (child, cells);
    }
}

/* Which of the cells of its row it is. */
static guint
find_cell (KeuzeBlock *row,
           KeuzeBlock *cell)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  guint position = 0;

  list_cells (row, cells);
  g_ptr_array_find (cells, cell, &position);

  return position;
}

/* What is drawn are only the cells with something in them. Who cannot see where
 * a cell stands counts those before it to find its heading, so that there is one
 * for every place. */
static void
add_empty_cells (KeuzeStructure *self,
                 cairo_t        *cr,
                 KeuzeBlock     *row,
                 guint           end)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();

  list_cells (row, cells);
  for (; self->n_cells < MIN (end, cells->len); self->n_cells++)
    {
      KeuzeBlock *cell = cells->pdata[self->n_cells];

      begin_element (self, cr, keuze_block_get_tag (cell), NULL, cell);
      cairo_tag_end (cr, keuze_block_get_tag (cell));
    }
}

static void
close_from (KeuzeStructure *self,
            cairo_t        *cr,
            guint           depth)
{
  while (self->open->len > depth)
    {
      KeuzeBlock *block = g_ptr_array_steal_index (self->open, self->open->len - 1);

      if (block->kind == KEUZE_BLOCK_ROW)
        add_empty_cells (self, cr, block, G_MAXUINT);
      cairo_tag_end (cr, keuze_block_get_tag (block));
    }
}

static void
begin_document (KeuzeStructure *self,
                cairo_t        *cr)
{
  if (!self->begun)
    cairo_tag_begin (cr, DOCUMENT, NULL);
  self->begun = TRUE;
}

static char *
quote (const char *text)
{
  g_auto (GStrv) by_backslash = g_strsplit (text, "\\", -1);
  g_autofree char *doubled = g_strjoinv ("\\\\", by_backslash);
  g_auto (GStrv) by_quote = g_strsplit (doubled, "'", -1);
  g_autofree char *escaped = g_strjoinv ("\\'", by_quote);

  return g_strdup_printf ("'%s'", escaped);
}

static char *
describe_link (KeuzeBlock *block)
{
  g_autofree char *target = NULL;

  if (block->uri == NULL && block->target == NULL)
    return NULL;

  target = quote (block->uri != NULL ? block->uri : block->target);

  return g_strdup_printf ("%s=%s", block->uri != NULL ? "uri" : "dest", target);
}

/* Whether a block is a cell, or in one, that comes after one which was begun
 * already. So is what is left of a row on the next page: it is one more row. */
static gboolean
is_in_next_row (KeuzeStructure *self,
                GPtrArray      *wanted,
                guint           depth)
{
  return depth > 0 && depth < wanted->len && keuze_block_is_cell (wanted->pdata[depth]) &&
         find_cell (wanted->pdata[depth - 1], wanted->pdata[depth]) < self->n_cells;
}

static void
open_tag (KeuzeStructure *self,
          cairo_t        *cr,
          GPtrArray      *wanted,
          guint           depth)
{
  KeuzeBlock *block = wanted->pdata[depth];

  if (block->kind == KEUZE_BLOCK_ROW)
    self->n_cells = 0;
  if (keuze_block_is_cell (block))
    {
      KeuzeBlock *row = wanted->pdata[depth - 1];

      add_empty_cells (self, cr, row, find_cell (row, block));
      self->n_cells++;
    }
  begin_element (self, cr, keuze_block_get_tag (block), NULL, block);
  g_ptr_array_add (self->open, block);
}

/* Opens the tags that a block stands in, and its own where it has one. */
static void
open_tags (KeuzeStructure *self,
           cairo_t        *cr,
           KeuzeBlock     *block)
{
  g_autoptr (GPtrArray) wanted = list_tagged (block);
  guint depth = 0;

  begin_document (self, cr);
  while (depth < MIN (wanted->len, self->open->len) && wanted->pdata[depth] == self->open->pdata[depth])
    depth++;
  if (is_in_next_row (self, wanted, depth))
    depth--;
  close_from (self, cr, depth);
  for (; depth < wanted->len; depth++)
    open_tag (self, cr, wanted, depth);
}

/* What stands before a text that is not one of its words; it comes before the
 * text itself. */
void
keuze_structure_begin_label (KeuzeStructure *self,
                             cairo_t        *cr,
                             KeuzeBlock     *block)
{
  open_tags (self, cr, block->parent);
  begin_element (self, cr, LABEL, NULL, block);
}

void
keuze_structure_end_label (KeuzeStructure *self,
                           cairo_t        *cr)
{
  cairo_tag_end (cr, LABEL);
}

void
keuze_structure_begin_text (KeuzeStructure *self,
                            cairo_t        *cr,
                            KeuzeBlock     *block,
                            gboolean        is_first)
{
  g_autofree char *link = describe_link (block);
  g_autofree char *anchor = NULL;
  g_autofree char *name = NULL;

  open_tags (self, cr, block);
  if (block->anchor != NULL && is_first)
    {
      name = quote (block->anchor);
      anchor = g_strdup_printf ("name=%s internal", name);
      cairo_tag_begin (cr, CAIRO_TAG_DEST, anchor);
    }
  if (link != NULL)
    begin_element (self, cr, CAIRO_TAG_LINK, link, block);
}

void
keuze_structure_end_text (KeuzeStructure *self,
                          cairo_t        *cr,
                          KeuzeBlock     *block,
                          gboolean        is_first)
{
  if (block->uri != NULL || block->target != NULL)
    cairo_tag_end (cr, CAIRO_TAG_LINK);
  if (block->anchor != NULL && is_first)
    cairo_tag_end (cr, CAIRO_TAG_DEST);
}

void
keuze_structure_begin_artifact (KeuzeStructure *self,
                                cairo_t        *cr)
{
  begin_document (self, cr);
  cairo_tag_begin (cr, ARTIFACT, NULL);
}

void
keuze_structure_end_artifact (KeuzeStructure *self,
                              cairo_t        *cr)
{
  cairo_tag_end (cr, ARTIFACT);
}

void
keuze_structure_close (KeuzeStructure *self,
                       cairo_t        *cr)
{
  close_from (self, cr, 0);
  if (self->begun)
    cairo_tag_end (cr, DOCUMENT);
  self->begun = FALSE;
}
