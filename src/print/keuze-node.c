/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-block-private.h"
#include "keuze-node.h"

/*
 * Breaks blocks into pages. A node is what is left of a block: each page takes
 * from it what there is room for, until it is done.
 *
 * A text breaks between two lines, but leaves no line alone. Blocks below each
 * other break between two of them or inside one, but not after a heading.
 * Blocks beside each other break all at the same height.
 */

typedef enum
{
  TEXT, /* or lines to write on */
  STACK,
  GRID,
} NodeKind;

struct _KeuzeNode
{
  NodeKind kind;
  KeuzeBlock *block; /* unowned */
  KeuzeTypesetter *typesetter; /* unowned */
  double page_height;
  double width;
  double x; /* from the side of the node that it is in */
  double drop; /* how much lower than the top, beside other texts */

  PangoLayout *layout;
  double *lines; /* where each line begins, and the last one ends */
  guint n_lines;

  GPtrArray *children;
  guint next; /* a line or a child */
};

/* How far what is in a box is from its sides, in points. */
static const struct
{
  double before;
  double x;
  double top;
  double bottom;
} boxes[] = {
  [KEUZE_BOX_NONE] = { -1, 0, 0, 0 },
  [KEUZE_BOX_RULED] = { 11, 0, 6, 0 },
  [KEUZE_BOX_HEADED] = { 6, 0, 8, 0 },
  [KEUZE_BOX_PART] = { 11, 0, 6.5, 0 },
  [KEUZE_BOX_BARRED] = { 9, 11, 0, 1 },
  [KEUZE_BOX_PARTED] = { -1, 0, 0, 0 },
  [KEUZE_BOX_FRAMED] = { 12, 12, 10, 12 },
  [KEUZE_BOX_LOWERED] = { 0, 0, 7.6, 0 },
  [KEUZE_BOX_TILE] = { 2, 8, 2.6, 2.8 },
  [KEUZE_BOX_BANDS] = { 0, 4, 1, 1 },
  [KEUZE_BOX_BANDS_FIRST] = { 0, 4, 5, 1 },
  [KEUZE_BOX_BANDS_HEAD] = { 9, 12, 6, 3 },
  [KEUZE_BOX_MILD] = { 4, 8, 4, 4.5 },
  [KEUZE_BOX_MODERATE] = { 4, 8, 4, 4.5 },
  [KEUZE_BOX_SEVERE] = { 4, 8, 4, 4.5 },
  [KEUZE_BOX_EMPTY] = { 4, 8, 4, 4.5 },
};

/* Large letters need more room around them. */
#define LARGE_FACTOR 1.5

static gboolean
is_banded (KeuzeBlock *block)
{
  return block->box == KEUZE_BOX_BANDS ||
         block->box == KEUZE_BOX_BANDS_FIRST ||
         block->box == KEUZE_BOX_BANDS_HEAD;
}

static double
get_factor (KeuzeNode *self)
{
  return keuze_typesetter_get_large (self->typesetter) ? LARGE_FACTOR
                                                       : keuze_typesetter_get_spacing (self->typesetter);
}

static double
get_inset (KeuzeNode *self)
{
  return boxes[self->block->box].x * (keuze_typesetter_get_large (self->typesetter) ? LARGE_FACTOR : 1);
}

static double
get_top (KeuzeNode *self)
{
  return boxes[self->block->box].top * get_factor (self);
}

static double
get_bottom (KeuzeNode *self)
{
  return boxes[self->block->box].bottom * get_factor (self);
}

static void
clear_fragment (gpointer data)
{
  KeuzeFragment *fragment = data;

  g_clear_object (&fragment->layout);
}

/* Returns: (transfer full): an empty list of fragments. */
GArray *
keuze_fragments_new (void)
{
  GArray *fragments = g_array_new (FALSE, TRUE, sizeof (KeuzeFragment));

  g_array_set_clear_func (fragments, clear_fragment);

  return fragments;
}

static void
measure_lines (KeuzeNode *self)
{
  PangoLayoutIter *iter = pango_layout_get_iter (self->layout);
  int top, bottom = 0;

  self->n_lines = (guint) pango_layout_get_line_count (self->layout);
  self->lines = g_new (double, self->n_lines + 1);
  for (guint i = 0; i < self->n_lines; i++)
    {
      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      self->lines[i] = pango_units_to_double (top);
      pango_layout_iter_next_line (iter);
    }
  self->lines[self->n_lines] = pango_units_to_double (bottom);

  pango_layout_iter_free (iter);
}

static void
rule_lines (KeuzeNode *self,
            guint      n_lines)
{
  double ruling = keuze_typesetter_get_ruling (self->typesetter);

  self->n_lines = n_lines;
  self->lines = g_renew (double, self->lines, n_lines + 1);
  for (guint i = 0; i <= n_lines; i++)
    self->lines[i] = ruling * i;
}

static double
get_unfolded_gap (KeuzeNode *self)
{
  return self->kind == GRID ? self->block->gap : 0;
}

/* Where a child begins and how wide it is, beside the others. */
static void
place_beside (KeuzeNode  *self,
              KeuzeBlock *child,
              double     *x,
              double     *width)
{
  double gap = get_unfolded_gap (self);
  double inset = get_inset (self);
  double outer = is_banded (self->block) ? 0 : inset;
  double inner = is_banded (self->block) ? inset : 0;
  double whole = self->width - 2 * outer - gap * (self->block->n_tracks - 1);
  double before = 0, own = 0;

  for (guint i = 0; i < child->track; i++)
    before += self->block->tracks[i];
  for (guint i = child->track; i < child->track + child->span; i++)
    own += self->block->tracks[i];

  *x = outer + whole * before + gap * child->track + inner;
  *width = whole * own + gap * (child->span - 1) - 2 * inner;
  if (self->block->from_right)
    *x = self->width - *x - *width;
}

/* Where a child begins and how wide it is, below the others. A bar is at one
 * side only. */
static void
place_below (KeuzeNode *self,
             double    *x,
             double    *width)
{
  double inset = get_inset (self);
  gboolean is_barred = self->block->box == KEUZE_BOX_BARRED;

  *x = is_barred && self->block->from_right ? 0 : inset;
  *width = self->width - (is_barred ? inset : 2 * inset);
}

/* An empty cell of a table takes no room; it is there for who cannot see where
 * the others stand. */
static gboolean
is_nothing (KeuzeBlock *block)
{
  return block->text == NULL && block->children->len == 0 && block->box == KEUZE_BOX_NONE &&
         block->kind != KEUZE_BLOCK_LINES;
}

static void
add_children (KeuzeNode    *self,
              GCancellable *cancellable)
{
  for (guint i = 0; i < self->block->children->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      KeuzeBlock *block = self->block->children->pdata[i];
      KeuzeNode *child;
      double x, width;

      if (is_nothing (block))
        continue;

      if (self->kind == GRID)
        place_beside (self, block, &x, &width);
      else
        place_below (self, &x, &width);
      child = keuze_node_new (self->typesetter, block, width, self->page_height, cancellable);
      child->x = x;
      g_ptr_array_add (self->children, child);
    }
}

/* Texts beside each other begin on one line, however large their letters are. */
static void
align_texts (KeuzeNode *self)
{
  int lowest = 0;

  for (guint i = 0; i < self->children->len; i++)
    {
      KeuzeNode *child = self->children->pdata[i];

      if (child->layout == NULL)
        return;
      lowest = MAX (lowest, pango_layout_get_baseline (child->layout));
    }

  for (guint i = 0; i < self->children->len; i++)
    {
      KeuzeNode *child = self->children->pdata[i];

      child->drop = pango_units_to_double (lowest - pango_layout_get_baseline (child->layout));
    }
}

/* Returns: (transfer full): a node of which nothing has been taken yet, and
 *   nothing is to be where it was cancelled: not all of the block is in it. */
KeuzeNode *
keuze_node_new (KeuzeTypesetter *typesetter,
                KeuzeBlock      *block,
                double           width,
                double           page_height,
                GCancellable    *cancellable)
{
  KeuzeNode *self = g_new0 (KeuzeNode, 1);

  self->block = block;
  self->typesetter = typesetter;
  self->width = width;
  self->page_height = page_height;
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) keuze_node_free);

  if (block->text != NULL)
    {
      self->kind = TEXT;
      self->layout = keuze_typesetter_set (typesetter, block, width);
      measure_lines (self);
    }
  else if (block->kind == KEUZE_BLOCK_LINES)
    {
      self->kind = TEXT;
      rule_lines (self, block->n_lines);
    }
  else
    {
      self->kind = block->n_tracks > 0 && !(block->folds && keuze_typesetter_get_large (typesetter)) ? GRID : STACK;
      add_children (self, cancellable);
      if (self->kind == GRID)
        align_texts (self);
    }

  return self;
}

void
keuze_node_free (KeuzeNode *self)
{
  g_clear_object (&self->layout);
  g_clear_pointer (&self->lines, g_free);
  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_free (self);
}

gboolean
keuze_node_is_done (KeuzeNode *self)
{
  switch (self->kind)
    {
    case TEXT:
      return self->next == self->n_lines;
    case STACK:
      /* One with nothing in it may have a box. */
      return self->next >= MAX (self->children->len, 1);
    case GRID:
      for (guint i = 0; i < self->children->len; i++)
        {
          if (!keuze_node_is_done (self->children->pdata[i]))
            return FALSE;
        }
      return TRUE;
    default:
      g_assert_not_reached ();
    }
}

static void
rewind_node (KeuzeNode *self)
{
  self->next = 0;
  for (guint i = 0; i < self->children->len; i++)
    rewind_node (self->children->pdata[i]);
}

/* How much of the room above a text is left where it says the same as the one
 * above it: a name stands right under a name, a paragraph begins anew. */
static double
get_translation_part (KeuzeNode *self)
{
  KeuzeTextStyle style = self->block->style;

  return style == KEUZE_TEXT_BODY || style == KEUZE_TEXT_SIDE || style == KEUZE_TEXT_SMALL ? 0.4 : 0;
}

static double
get_space_before (KeuzeNode *self)
{
  if (self->block->kind == KEUZE_BLOCK_LINES)
    return 0;
  if (self->kind == TEXT && self->block->translation)
    return keuze_typesetter_get_space_before (self->typesetter, self->block->style) * get_translation_part (self);
  if (self->kind == TEXT)
    return keuze_typesetter_get_space_before (self->typesetter, self->block->style);
  if (boxes[self->block->box].before >= 0)
    return boxes[self->block->box].before * get_factor (self);

  return self->children->len > 0 ? get_space_before (self->children->pdata[0]) : 0;
}

static double
get_padding (KeuzeNode *self)
{
  return self->kind == TEXT ? 0 : get_top (self) + get_bottom (self);
}

static double
get_drop (KeuzeNode *self)
{
  return self->next == 0 ? self->drop : 0;
}

/* The height of all that is left. */
static double
measure_rest (KeuzeNode *self)
{
  double height = 0;

  switch (self->kind)
    {
    case TEXT:
      return self->lines[self->n_lines] - self->lines[self->next];
    case STACK:
      for (guint i = self->next; i < self->children->len; i++)
        {
          if (i > self->next)
            height += get_space_before (self->children->pdata[i]);
          height += measure_rest (self->children->pdata[i]);
        }
      break;
    case GRID:
      for (guint i = 0; i < self->children->len; i++)
        {
          KeuzeNode *child = self->children->pdata[i];
          double rest = get_drop (child) + measure_rest (child);

          height = MAX (height, rest);
        }
      break;
    default:
      g_assert_not_reached ();
    }

  return height + get_padding (self);
}

static KeuzeNode *
get_repeated (KeuzeNode *self)
{
  if (self->kind == STACK && self->block->kind == KEUZE_BLOCK_TABLE && self->next > 0)
    return self->children->pdata[0];

  return NULL;
}

static double
measure_repeated (KeuzeNode *self)
{
  KeuzeNode *row = get_repeated (self);

  if (row == NULL)
    return 0;

  rewind_node (row);

  return measure_rest (row) + get_space_before (self->children->pdata[self->next]);
}

static double measure_start (KeuzeNode *self);

/* The height without which it makes no sense to begin with a child, because
 * it would stand apart from what it belongs to. */
static double
measure_chain (KeuzeNode *self,
               guint      position)
{
  KeuzeNode *child = self->children->pdata[position];
  gboolean is_head = position == 0 && (self->block->kind == KEUZE_BLOCK_TABLE || self->block->headed);

  if (position + 1 == self->children->len || (!is_head && !keuze_block_keeps_next (child->block)) ||
      measure_rest (child) > self->page_height / 2)
    return measure_start (child);

  return measure_rest (child) + get_space_before (self->children->pdata[position + 1]) +
         measure_chain (self, position + 1);
}

/* The height without which it makes no sense to begin. */
static double
measure_start (KeuzeNode *self)
{
  double height = 0;
  guint n_left;

  if (keuze_node_is_done (self))
    return 0;

  switch (self->kind)
    {
    case TEXT:
      n_left = self->n_lines - self->next;
      if (n_left <= 3 || keuze_block_is_heading (self->block))
        return measure_rest (self);
      return self->lines[self->next + 2] - self->lines[self->next];
    case STACK:
      if (self->next < self->children->len)
        height = measure_repeated (self) + measure_chain (self, self->next);
      break;
    case GRID:
      for (guint i = 0; i < self->children->len; i++)
        {
          KeuzeNode *child = self->children->pdata[i];
          double start = get_drop (child) + measure_start (child);

          height = MAX (height, start);
        }
      break;
    default:
      g_assert_not_reached ();
    }

  /* What would fill most of a page by itself may as well be broken. */
  if (self->block->together && measure_rest (self) <= self->page_height / 2)
    return measure_rest (self);

  return height + get_padding (self);
}

static void
add_fragment (KeuzeNode *self,
              GArray    *fragments,
              double     x,
              double     y,
              guint      n_lines)
{
  KeuzeFragment fragment = {
    .block = self->block,
    .layout = self->layout != NULL ? g_object_ref (self->layout) : NULL,
    .first_line = self->next,
    .n_lines = n_lines,
    .x = x,
    .y = y,
    .width = self->width,
  };

  if (self->kind == TEXT)
    fragment.height = self->lines[self->next + n_lines] - self->lines[self->next];
  g_array_append_val (fragments, fragment);
}

static double
take_text (KeuzeNode *self,
           GArray    *fragments,
           double     x,
           double     y,
           double     room)
{
  guint n_left = self->n_lines - self->next;
  guint n_lines = 0;
  double height;

  if (self->block->fills)
    {
      n_left = MAX (n_left, (guint) (MAX (room, 0) / keuze_typesetter_get_ruling (self->typesetter)));
      rule_lines (self, self->next + n_left);
    }

  while (n_lines < n_left && self->lines[self->next + n_lines + 1] - self->lines[self->next] <= room + 0.01)
    n_lines++;
  if (n_left - n_lines == 1 && n_lines > 2)
    n_lines--;
  /* A line that is higher than the paper is put there all the same. */
  n_lines = MAX (n_lines, 1);

  add_fragment (self, fragments, x, y, n_lines);
  height = self->lines[self->next + n_lines] - self->lines[self->next];
  self->next += n_lines;

  return height;
}

static double
take_repeated (KeuzeNode *self,
               GArray    *fragments,
               double     x,
               double     y,
               double     room)
{
  KeuzeNode *row = get_repeated (self);
  guint first = fragments->len;
  double height;

  if (row == NULL)
    return 0;

  rewind_node (row);
  height = keuze_node_take (row, fragments, x + row->x, y, room, TRUE);
  for (guint i = first; i < fragments->len; i++)
    g_array_index (fragments, KeuzeFragment, i).repeated = TRUE;

  return height + get_space_before (self->children->pdata[self->next]);
}

static gboolean
is_parted (KeuzeNode *self)
{
  return self->kind == GRID && self->block->box == KEUZE_BOX_PARTED;
}

/* The line between two tracks goes on from one row to the next. */
static void
join_parting (KeuzeNode *self,
              GArray    *fragments,
              guint      box,
              double     gap)
{
  KeuzeNode *child = self->children->pdata[self->next];
  KeuzeFragment *fragment = &g_array_index (fragments, KeuzeFragment, box);

  if (self->next == 0 || !is_parted (child) || !is_parted (self->children->pdata[self->next - 1]))
    return;

  fragment->y -= gap;
  fragment->height += gap;
}

static double
take_stack (KeuzeNode *self,
            GArray    *fragments,
            double     x,
            double     y,
            double     room,
            gboolean   at_top)
{
  double bottom = get_bottom (self);
  double height = get_top (self);
  gboolean first = TRUE;
  guint box;

  height += take_repeated (self, fragments, x, y + height, room);
  while (self->next < self->children->len)
    {
      KeuzeNode *child = self->children->pdata[self->next];
      double gap = first ? 0 : get_space_before (child);

      if (height + gap + measure_chain (self, self->next) + bottom > room + 0.01 && !(at_top && first))
        break;

      height += gap;
      box = fragments->len;
      height += keuze_node_take (child, fragments, x + child->x, y + height, room - height - bottom,
                                 at_top && first);
      if (!first)
        join_parting (self, fragments, box, gap);
      first = FALSE;
      if (!keuze_node_is_done (child))
        break;
      self->next++;
    }
  if (self->children->len == 0)
    self->next++;

  return height + bottom;
}

/* Bands are as high as what is beside them; a tile is as high as the others in
 * its row, and its text in the middle. */
static void
stretch (GArray *fragments,
         guint   first,
         guint   end,
         double  height)
{
  KeuzeFragment *box = &g_array_index (fragments, KeuzeFragment, first);
  double rest = height - box->height;

  box->height = height;
  for (guint i = first + 1; i < end && !is_banded (box->block); i++)
    g_array_index (fragments, KeuzeFragment, i).y += rest / 2;
}

static void
stretch_boxes (GArray *fragments,
               guint   first,
               double  y,
               double  height)
{
  for (guint i = first; i < fragments->len;)
    {
      KeuzeFragment *box = &g_array_index (fragments, KeuzeFragment, i);
      guint end = i + 1;

      while (end < fragments->len && (g_array_index (fragments, KeuzeFragment, end).block->box == KEUZE_BOX_NONE))
        end++;
      if (box->layout == NULL && box->block->box >= KEUZE_BOX_TILE && G_APPROX_VALUE (box->y, y, 0.01))
        stretch (fragments, i, end, height);
      i = end;
    }
}

static double
take_grid (KeuzeNode *self,
           GArray    *fragments,
           double     x,
           double     y,
           double     room,
           gboolean   at_top)
{
  double top = get_top (self);
  double bottom = get_bottom (self);
  double height = 0;
  guint first = fragments->len;

  for (guint i = 0; i < self->children->len; i++)
    {
      KeuzeNode *child = self->children->pdata[i];
      double drop = get_drop (child);
      double taken;

      if (keuze_node_is_done (child))
        continue;

      taken = keuze_node_take (child, fragments, x + child->x, y + top + drop, room - top - bottom - drop, at_top);
      height = MAX (height, drop + taken);
    }
  stretch_boxes (fragments, first, y + top, height);

  return top + height + bottom;
}

/* Puts on a page what there is room for, and returns how high that is. */
double
keuze_node_take (KeuzeNode *self,
                 GArray    *fragments,
                 double     x,
                 double     y,
                 double     room,
                 gboolean   at_top)
{
  guint box = fragments->len;
  double height;

  if (self->kind == TEXT)
    return take_text (self, fragments, x, y, room);

  if (self->block->box != KEUZE_BOX_NONE)
    add_fragment (self, fragments, x, y, 0);
  height = self->kind == STACK ? take_stack (self, fragments, x, y, room, at_top)
                               : take_grid (self, fragments, x, y, room, at_top);
  if (self->block->box != KEUZE_BOX_NONE)
    g_array_index (fragments, KeuzeFragment, box).height = height;

  return height;
}
