/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-block-private.h"
#include "keuze-painter.h"
#include "keuze-pictogram.h"

/*
 * Draws what was laid out: in black on white, with the colours of the
 * severities behind it. Nothing is said by colour alone.
 */

typedef struct
{
  double red;
  double green;
  double blue;
} Colour;

/* The colours of the screen, so light that black on them reads as on white. */
static const Colour tints[] = {
  { 0.85, 0.955, 0.905 },
  { 0.985, 0.94, 0.78 },
  { 1.0, 0.895, 0.82 },
};

#define BLACK 0.0
#define DARK 0.27
#define MIDDLE 0.55
#define LIGHT 0.78

/* Between a word and the dots that lead to a number, in points. */
#define LEADER_GAP 6

/* Of a line to write on, in points. */
#define WRITING_THICKNESS 0.5

/* Between a word and the line to write on after it, and how far below the word
 * that is. */
#define BLANK_GAP 4
#define BLANK_DROP 2

static void
set_grey (cairo_t *cr,
          double   grey)
{
  cairo_set_source_rgb (cr, grey, grey, grey);
}

static void
set_tint (cairo_t *cr,
          guint    position)
{
  const Colour *tint = &tints[MIN (position, G_N_ELEMENTS (tints) - 1)];

  cairo_set_source_rgb (cr, tint->red, tint->green, tint->blue);
}

static void
add_rounded (cairo_t *cr,
             double   x,
             double   y,
             double   width,
             double   height,
             double   radius)
{
  radius = MIN (radius, MIN (width, height) / 2);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
draw_rule (cairo_t             *cr,
           const KeuzeFragment *fragment,
           double               thickness,
           double               grey)
{
  set_grey (cr, grey);
  cairo_rectangle (cr, fragment->x, fragment->y, fragment->width, thickness);
  cairo_fill (cr);
}

static void
draw_bar (cairo_t             *cr,
          const KeuzeFragment *fragment)
{
  double thickness = 2.2;
  double x = fragment->block->from_right ? fragment->x + fragment->width - thickness : fragment->x;

  set_grey (cr, LIGHT);
  cairo_rectangle (cr, x, fragment->y, thickness, fragment->height);
  cairo_fill (cr);
}

/* There is nothing to part where one track is below the other. */
static void
draw_parting (cairo_t             *cr,
              KeuzeTypesetter     *typesetter,
              const KeuzeFragment *fragment)
{
  double thickness = 0.6;

  if (keuze_typesetter_get_large (typesetter))
    return;

  set_grey (cr, LIGHT);
  cairo_rectangle (cr, fragment->x + (fragment->width - thickness) / 2, fragment->y, thickness, fragment->height);
  cairo_fill (cr);
}

static void
draw_frame (cairo_t             *cr,
            const KeuzeFragment *fragment,
            double               radius,
            double               grey)
{
  double thickness = 0.75;

  add_rounded (cr, fragment->x + thickness / 2, fragment->y + thickness / 2,
               fragment->width - thickness, fragment->height - thickness, radius);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_fill_preserve (cr);
  set_grey (cr, grey);
  cairo_set_line_width (cr, thickness);
  cairo_stroke (cr);
}

static void
draw_bands (cairo_t             *cr,
            const KeuzeFragment *fragment)
{
  KeuzeBlock *block = fragment->block;
  double whole = fragment->width - block->gap * (block->n_tracks - 1);
  double x = 0;

  for (guint i = 0; i < block->n_tracks; i++)
    {
      double width = whole * block->tracks[i];

      set_tint (cr, i);
      cairo_rectangle (cr,
                       block->from_right ? fragment->x + fragment->width - x - width : fragment->x + x,
                       fragment->y, width, fragment->height);
      cairo_fill (cr);
      x += width + block->gap;
    }
}

static void
draw_severity (cairo_t             *cr,
               const KeuzeFragment *fragment,
               guint                position)
{
  double thickness = 0.75;

  add_rounded (cr, fragment->x + thickness / 2, fragment->y + thickness / 2,
               fragment->width - thickness, fragment->height - thickness, 4);
  set_tint (cr, position);
  cairo_fill_preserve (cr);
  set_grey (cr, DARK);
  cairo_set_line_width (cr, thickness);
  cairo_stroke (cr);
}

static void
draw_empty (cairo_t             *cr,
            const KeuzeFragment *fragment)
{
  const double dashes[] = { 2, 2.5 };

  cairo_save (cr);
  add_rounded (cr, fragment->x + 0.5, fragment->y + 0.5, fragment->width - 1, fragment->height - 1, 4);
  set_grey (cr, MIDDLE);
  cairo_set_line_width (cr, 0.6);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_writing_line (cairo_t *cr,
                   double   x,
                   double   y,
                   double   width)
{
  set_grey (cr, MIDDLE);
  cairo_rectangle (cr, x, y - WRITING_THICKNESS, width, WRITING_THICKNESS);
  cairo_fill (cr);
}

static void
draw_writing_lines (cairo_t             *cr,
                    const KeuzeFragment *fragment)
{
  for (guint i = 1; i <= fragment->n_lines; i++)
    draw_writing_line (cr, fragment->x, fragment->y + fragment->height * i / fragment->n_lines, fragment->width);
}

/* Draws what is around a block, or lines to write on. */
void
keuze_painter_draw_box (cairo_t             *cr,
                        KeuzeTypesetter     *typesetter,
                        const KeuzeFragment *fragment)
{
  if (fragment->block->kind == KEUZE_BLOCK_LINES)
    {
      draw_writing_lines (cr, fragment);
      return;
    }

  switch (fragment->block->box)
    {
    case KEUZE_BOX_RULED:
      draw_rule (cr, fragment, 0.6, MIDDLE);
      break;
    case KEUZE_BOX_HEADED:
      draw_rule (cr, fragment, 1.6, BLACK);
      break;
    case KEUZE_BOX_PART:
      draw_rule (cr, fragment, 1, DARK);
      break;
    case KEUZE_BOX_BARRED:
      draw_bar (cr, fragment);
      break;
    case KEUZE_BOX_PARTED:
      draw_parting (cr, typesetter, fragment);
      break;
    case KEUZE_BOX_FRAMED:
      draw_frame (cr, fragment, 6, MIDDLE);
      break;
    case KEUZE_BOX_TILE:
      draw_frame (cr, fragment, 4, DARK);
      break;
    case KEUZE_BOX_BANDS:
    case KEUZE_BOX_BANDS_FIRST:
    case KEUZE_BOX_BANDS_HEAD:
      draw_bands (cr, fragment);
      break;
    case KEUZE_BOX_MILD:
      draw_severity (cr, fragment, 0);
      break;
    case KEUZE_BOX_MODERATE:
      draw_severity (cr, fragment, 1);
      break;
    case KEUZE_BOX_SEVERE:
      draw_severity (cr, fragment, 2);
      break;
    case KEUZE_BOX_EMPTY:
      draw_empty (cr, fragment);
      break;
    case KEUZE_BOX_LOWERED:
      break;
    case KEUZE_BOX_NONE:
    default:
      g_assert_not_reached ();
    }
}

/* Some letters of a line, at their place in it. */
typedef struct
{
  const PangoGlyphItem *letters;
  double x;
} Run;

static int
compare_runs (gconstpointer one,
              gconstpointer other)
{
  return ((const Run *) one)->letters->item->offset - ((const Run *) other)->letters->item->offset;
}

static GArray *
list_runs (PangoLayoutLine *line)
{
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (Run));
  double x = 0;

  for (GSList *at = line->runs; at != NULL; at = at->next)
    {
      Run run = { .letters = at->data, .x = x };

      g_array_append_val (runs, run);
      x += pango_units_to_double (pango_glyph_string_get_width (run.letters->glyphs));
    }

  return runs;
}

static gboolean
is_mixed (GArray *runs)
{
  for (guint i = 1; i < runs->len; i++)
    {
      const Run *before = &g_array_index (runs, Run, i - 1);

      if (compare_runs (before, &g_array_index (runs, Run, i)) > 0)
        return TRUE;
    }

  return FALSE;
}

/* Pango draws what is farthest to the left first. Who is read to from a file
 * hears what was drawn first, so that words that are read from the right, with
 * a number or a name among them, are drawn in the order in which they are said. */
/* A link is, all of it. */
static gboolean
is_underlined (PangoLayoutLine *line)
{
  PangoAttrList *attributes = pango_layout_get_attributes (line->layout);
  g_autoptr (PangoAttrIterator) iterator = NULL;

  if (attributes == NULL)
    return FALSE;

  iterator = pango_attr_list_get_iterator (attributes);

  return pango_attr_iterator_get (iterator, PANGO_ATTR_UNDERLINE) != NULL;
}

/* Letters that are drawn one run at a time come without it. */
static void
draw_underline (cairo_t         *cr,
                PangoLayoutLine *line,
                double           x,
                double           y)
{
  PangoContext *context = pango_layout_get_context (line->layout);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, pango_layout_get_font_description (line->layout), NULL);
  double thickness = pango_units_to_double (pango_font_metrics_get_underline_thickness (metrics));
  double top = y - pango_units_to_double (pango_font_metrics_get_underline_position (metrics));
  PangoRectangle extents;

  pango_layout_line_get_extents (line, NULL, &extents);
  cairo_rectangle (cr, x, top, pango_units_to_double (extents.width), thickness);
  cairo_fill (cr);
  pango_font_metrics_unref (metrics);
}

static void
draw_line (cairo_t         *cr,
           PangoLayoutLine *line,
           double           x,
           double           y)
{
  const char *text = pango_layout_get_text (line->layout);
  g_autoptr (GArray) runs = list_runs (line);

  if (!is_mixed (runs))
    {
      cairo_move_to (cr, x, y);
      pango_cairo_show_layout_line (cr, line);
      return;
    }

  g_array_sort (runs, compare_runs);
  for (guint i = 0; i < runs->len; i++)
    {
      const Run *run = &g_array_index (runs, Run, i);

      cairo_move_to (cr, x + run->x, y);
      pango_cairo_show_glyph_item (cr, text, (PangoGlyphItem *) run->letters);
    }
  if (is_underlined (line))
    draw_underline (cr, line, x, y);
}

/* Draws some lines of a text, the first one with its top at @y. */
void
keuze_painter_draw_lines (cairo_t     *cr,
                          PangoLayout *layout,
                          guint        first_line,
                          guint        n_lines,
                          double       x,
                          double       y)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int start = 0, top;

  for (guint i = 0; i < first_line + n_lines; i++)
    {
      PangoRectangle extents;

      pango_layout_iter_get_line_yrange (iter, &top, NULL);
      if (i == first_line)
        start = top;
      if (i >= first_line)
        {
          pango_layout_iter_get_line_extents (iter, NULL, &extents);
          draw_line (cr, pango_layout_iter_get_line_readonly (iter),
                     x + pango_units_to_double (extents.x),
                     y + pango_units_to_double (pango_layout_iter_get_baseline (iter) - start));
        }
      pango_layout_iter_next_line (iter);
    }

  pango_layout_iter_free (iter);
}

/* Bars that rise, some of them filled, as the signs for severities on the screen. */
static void
draw_mark (cairo_t             *cr,
           KeuzeTypesetter     *typesetter,
           const KeuzeFragment *fragment)
{
  KeuzeBlock *block = fragment->block;
  double size = keuze_typesetter_get_size (typesetter, block->style);
  double width = size * 0.22;
  double foot = fragment->y + pango_units_to_double (pango_layout_get_baseline (fragment->layout));
  gboolean mirrored = block->from_right;

  for (guint i = 0; i < block->n_marks; i++)
    {
      double height = size * 0.75 * (i + 1) / block->n_marks;
      double x = size * 0.32 * i;

      set_grey (cr, i < block->mark ? BLACK : LIGHT);
      cairo_rectangle (cr, mirrored ? fragment->x + fragment->width - x - width : fragment->x + x,
                       foot - height, width, height);
      cairo_fill (cr);
    }
}

/* A character, so that it is copied with the text. */
static void
draw_dot (cairo_t             *cr,
          KeuzeTypesetter     *typesetter,
          const KeuzeFragment *fragment)
{
  KeuzeBlock *block = fragment->block;
  g_autoptr (PangoLayout) dot = keuze_typesetter_set_line (typesetter, block->style, block->language, "•", -1);
  int foot = pango_layout_get_baseline (fragment->layout) - pango_layout_get_baseline (dot);
  double x = fragment->x;
  int width;

  pango_layout_get_size (dot, &width, NULL);
  if (block->from_right)
    x += fragment->width - pango_units_to_double (width);

  set_grey (cr, BLACK);
  keuze_painter_draw_lines (cr, dot, 0, 1, x, fragment->y + pango_units_to_double (foot));
}

/* As high as the letters are above the line, and a little more at either side. */
static void
draw_pictogram (cairo_t             *cr,
                KeuzeTypesetter     *typesetter,
                const KeuzeFragment *fragment)
{
  KeuzeBlock *block = fragment->block;
  double size = keuze_typesetter_get_pictogram_size (typesetter, block);
  double middle = fragment->y + pango_units_to_double (pango_layout_get_baseline (fragment->layout)) -
                  keuze_typesetter_get_size (typesetter, block->style) * 0.36;
  double x = fragment->x;

  if (block->from_right)
    x += fragment->width - size;

  set_grey (cr, BLACK);
  keuze_pictogram_draw (keuze_pictogram_find (block->pictogram), cr, x, middle - size / 2, size);
}

static void
draw_tick_box (cairo_t             *cr,
               KeuzeTypesetter     *typesetter,
               const KeuzeFragment *fragment)
{
  double size = keuze_typesetter_get_size (typesetter, fragment->block->style);
  double side = size * 0.95;
  double thickness = 0.8;
  double foot = fragment->y + pango_units_to_double (pango_layout_get_baseline (fragment->layout));
  double x = fragment->block->from_right ? fragment->x + fragment->width - side : fragment->x;

  add_rounded (cr, x + thickness / 2, foot + size * 0.1 - side, side - thickness, side - thickness, 1.5);
  set_grey (cr, DARK);
  cairo_set_line_width (cr, thickness);
  cairo_stroke (cr);
}

static double
find_end_of_last_line (const KeuzeFragment *entry)
{
  int last = pango_layout_get_line_count (entry->layout) - 1;
  PangoRectangle extents;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (entry->layout, last), NULL, &extents);

  return pango_units_to_double (extents.width);
}

static double
find_last_baseline (const KeuzeFragment *entry)
{
  PangoLayoutIter *iter = pango_layout_get_iter (entry->layout);
  double baseline;
  int top;

  for (guint i = 0; i < entry->first_line; i++)
    pango_layout_iter_next_line (iter);
  pango_layout_iter_get_line_yrange (iter, &top, NULL);
  while (pango_layout_iter_next_line (iter))
    ;
  baseline = pango_units_to_double (pango_layout_iter_get_baseline (iter) - top);
  pango_layout_iter_free (iter);

  return entry->y + baseline;
}

/* The rest of the last line of a text, to write on. */
static void
draw_blank (cairo_t             *cr,
            KeuzeTypesetter     *typesetter,
            const KeuzeFragment *fragment)
{
  double before = keuze_typesetter_get_indent (typesetter, fragment->block) + find_end_of_last_line (fragment) + BLANK_GAP;
  double x = fragment->block->from_right ? fragment->x : fragment->x + before;

  if (before < fragment->width)
    draw_writing_line (cr, x, find_last_baseline (fragment) + BLANK_DROP, fragment->width - before);
}

/* Draws what stands before a text that begins here. */
void
keuze_painter_draw_label (cairo_t             *cr,
                          KeuzeTypesetter     *typesetter,
                          const KeuzeFragment *fragment)
{
  if (fragment->block->pictogram != NULL)
    draw_pictogram (cr, typesetter, fragment);
  if (fragment->block->n_marks > 0)
    draw_mark (cr, typesetter, fragment);
  if (fragment->block->ticked)
    draw_tick_box (cr, typesetter, fragment);
  if (keuze_block_is_dotted (fragment->block))
    draw_dot (cr, typesetter, fragment);
}

/* Draws a text. */
void
keuze_painter_draw_text (cairo_t             *cr,
                         KeuzeTypesetter     *typesetter,
                         const KeuzeFragment *fragment)
{
  KeuzeBlock *block = fragment->block;
  double x = fragment->x;

  if (!block->from_right)
    x += keuze_typesetter_get_indent (typesetter, block);
  else if (block->kind == KEUZE_BLOCK_ENTRY)
    x += keuze_typesetter_get_number_width (typesetter, block->style);

  set_grey (cr, block->style == KEUZE_TEXT_OVERLINE || block->style == KEUZE_TEXT_FOOTER ? DARK : BLACK);
  keuze_painter_draw_lines (cr, fragment->layout, fragment->first_line, fragment->n_lines, x, fragment->y);
  if (block->blank && fragment->first_line + fragment->n_lines == (guint) pango_layout_get_line_count (fragment->layout))
    draw_blank (cr, typesetter, fragment);
}

static void
draw_leader (cairo_t *cr,
             double   from,
             double   to,
             double   y)
{
  const double dots[] = { 0, 4 };

  if (to - from < 4)
    return;

  cairo_save (cr);
  set_grey (cr, MIDDLE);
  cairo_set_line_width (cr, 0.9);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
  cairo_move_to (cr, from, y);
  cairo_line_to (cr, to, y);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* Draws the number of a page at the end of an entry of a table of contents,
 * and the dots that lead to it. */
void
keuze_painter_draw_number (cairo_t             *cr,
                           KeuzeTypesetter     *typesetter,
                           const KeuzeFragment *entry,
                           guint                number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  g_autoptr (PangoLayout) layout = keuze_typesetter_set_line (typesetter, entry->block->style,
                                                              entry->block->language, text, -1);
  double from = entry->x + find_end_of_last_line (entry) + LEADER_GAP;
  double baseline = find_last_baseline (entry);
  double line = pango_units_to_double (pango_layout_get_baseline (layout));
  double x, width;
  int units;

  pango_layout_get_size (layout, &units, NULL);
  width = pango_units_to_double (units);
  x = entry->x + entry->width - width;
  if (entry->block->from_right)
    {
      x = entry->x;
      from = entry->x + entry->width - find_end_of_last_line (entry) - LEADER_GAP;
    }

  set_grey (cr, BLACK);
  keuze_painter_draw_lines (cr, layout, 0, 1, x, baseline - line);
  if (entry->block->from_right)
    draw_leader (cr, x + width + LEADER_GAP, from, baseline);
  else
    draw_leader (cr, from, x - LEADER_GAP, baseline);
}
