/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-block-private.h"
#include "keuze-section.h"
#include "keuze-test-pages.h"

KeuzePages *
keuze_test_pages_lay_out (KeuzeSheet *sheet,
                          const char *paper,
                          gboolean    large)
{
  KeuzePaper sized;

  g_assert_true (keuze_paper_init (&sized, paper));
  sized.large = large;

  return keuze_pages_new (sheet, &sized);
}

static const KeuzeFragment *
get_fragment (KeuzePages *pages,
              guint       page,
              guint       position)
{
  return &g_array_index (keuze_pages_get_fragments (pages, page), KeuzeFragment, position);
}

/* The texts of a block, in reading order. */
static void
list_texts (KeuzeBlock *block,
            GPtrArray  *texts)
{
  if (block->text != NULL)
    g_ptr_array_add (texts, block);
  for (guint i = 0; i < block->children->len; i++)
    list_texts (block->children->pdata[i], texts);
}

static GPtrArray *
list_all_texts (KeuzePages *pages)
{
  KeuzeSheet *sheet = keuze_pages_get_sheet (pages);
  GPtrArray *texts = g_ptr_array_new ();

  for (guint i = 0; i < keuze_sheet_get_n_sections (sheet); i++)
    list_texts (keuze_sheet_get_section (sheet, i), texts);

  return texts;
}

/* Which of its lines come next, by text; all of them in the end. */
static void
count_lines (const KeuzeFragment *fragment,
             GHashTable          *next_lines)
{
  guint next = GPOINTER_TO_UINT (g_hash_table_lookup (next_lines, fragment->block));
  guint end = fragment->first_line + fragment->n_lines;

  g_assert_cmpuint (next, ==, fragment->first_line);
  g_assert_cmpuint (fragment->n_lines, >, 0);
  g_assert_cmpint (pango_layout_get_line_count (fragment->layout), >=, (int) end);
  g_assert_false (pango_layout_is_ellipsized (fragment->layout));
  if (pango_layout_get_line_count (fragment->layout) == (int) end)
    end = G_MAXUINT;
  g_hash_table_insert (next_lines, fragment->block, GUINT_TO_POINTER (end));
}

/* Every line of every text of the sheet stands on a page once, in order. */
void
keuze_test_pages_assert_whole (KeuzePages *pages)
{
  g_autoptr (GHashTable) next_lines = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) texts = list_all_texts (pages);

  for (guint i = 0; i < keuze_pages_get_n_pages (pages); i++)
    {
      for (guint j = 0; j < keuze_pages_get_fragments (pages, i)->len; j++)
        {
          const KeuzeFragment *fragment = get_fragment (pages, i, j);

          if (fragment->layout != NULL && !fragment->repeated)
            count_lines (fragment, next_lines);
        }
    }

  g_assert_cmpuint (texts->len, >, 0);
  for (guint i = 0; i < texts->len; i++)
    g_assert_cmpuint (GPOINTER_TO_UINT (g_hash_table_lookup (next_lines, texts->pdata[i])), ==, G_MAXUINT);
}

/* No line is wider than its place. */
static void
assert_within_width (const KeuzeFragment *fragment)
{
  for (guint i = 0; i < fragment->n_lines; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (fragment->layout, (int) (fragment->first_line + i));
      PangoRectangle extents;

      pango_layout_line_get_extents (line, NULL, &extents);
      g_assert_cmpfloat (pango_units_to_double (extents.width), <=, fragment->width + 0.1);
    }
}

/* Returns: (transfer none): the section that a page belongs to */
static KeuzeBlock *
get_section (KeuzePages *pages,
             guint       page)
{
  KeuzeBlock *block = get_fragment (pages, page, 0)->block;

  while (block->parent != NULL)
    block = block->parent;

  return block;
}

/* Where the line above the foot of a page is. */
static double
measure_end_of_texts (KeuzePages *pages,
                      guint       page)
{
  const KeuzePaper *paper = keuze_pages_get_paper (pages, page);
  KeuzeSection section = { .block = get_section (pages, page), .paper = *paper };
  g_autoptr (KeuzeTypesetter) typesetter = keuze_typesetter_new (paper->large);
  g_autoptr (PangoLayout) foot = keuze_section_set_footer (&section, typesetter);
  int height;

  pango_layout_get_size (foot, NULL, &height);

  return paper->height - paper->bottom - pango_units_to_double (height) - KEUZE_FOOTER_RULE_GAP;
}

static gboolean
overlaps (const KeuzeFragment *one,
          const KeuzeFragment *other)
{
  return one->x < other->x + other->width - 0.1 && other->x < one->x + one->width - 0.1 &&
         one->y < other->y + other->height - 0.1 && other->y < one->y + one->height - 0.1;
}

/* No text stands on another one. */
static void
assert_apart (KeuzePages *pages,
              guint       page)
{
  guint n_fragments = keuze_pages_get_fragments (pages, page)->len;

  for (guint i = 0; i < n_fragments; i++)
    {
      const KeuzeFragment *one = get_fragment (pages, page, i);

      for (guint j = i + 1; j < n_fragments && one->layout != NULL; j++)
        {
          const KeuzeFragment *other = get_fragment (pages, page, j);

          if (other->layout != NULL && overlaps (one, other))
            g_error ("“%s” stands on “%s”", other->block->text, one->block->text);
        }
    }
}

void
keuze_test_pages_assert_within_margins (KeuzePages *pages)
{
  for (guint i = 0; i < keuze_pages_get_n_pages (pages); i++)
    {
      const KeuzePaper *paper = keuze_pages_get_paper (pages, i);
      double scale = keuze_pages_get_scale (pages, i);

      double end;

      g_assert_cmpuint (keuze_pages_get_fragments (pages, i)->len, >, 0);
      end = measure_end_of_texts (pages, i);
      assert_apart (pages, i);
      for (guint j = 0; j < keuze_pages_get_fragments (pages, i)->len; j++)
        {
          const KeuzeFragment *fragment = get_fragment (pages, i, j);

          g_assert_cmpfloat (fragment->x * scale, >=, paper->left - 0.1);
          g_assert_cmpfloat (fragment->y * scale, >=, paper->top - 0.1);
          g_assert_cmpfloat ((fragment->x + fragment->width) * scale, <=, paper->width - paper->right + 0.1);
          g_assert_cmpfloat ((fragment->y + fragment->height) * scale, <=, end + 0.1);
          if (fragment->layout != NULL)
            assert_within_width (fragment);
        }
    }
}

/* Whether a text stands beside a heading, and so is not what it heads. */
static gboolean
is_beside (KeuzeBlock *text,
           KeuzeBlock *heading)
{
  return text->parent == heading->parent && text->parent->n_tracks > 0;
}

/* Whether some of a text stands on a page. */
static gboolean
has_text (KeuzePages *pages,
          guint       page,
          KeuzeBlock *text)
{
  for (guint i = 0; i < keuze_pages_get_fragments (pages, page)->len; i++)
    {
      const KeuzeFragment *fragment = get_fragment (pages, page, i);

      if (fragment->block == text && !fragment->repeated)
        return TRUE;
    }

  return FALSE;
}

/* What stands on the same page as the end of each heading is what comes after
 * it, not just anything. */
void
keuze_test_pages_assert_no_orphan (KeuzePages *pages)
{
  g_autoptr (GPtrArray) texts = list_all_texts (pages);
  guint text = 0;

  for (guint i = 0; i < keuze_pages_get_n_pages (pages); i++)
    {
      for (guint j = 0; j < keuze_pages_get_fragments (pages, i)->len; j++)
        {
          const KeuzeFragment *fragment = get_fragment (pages, i, j);
          KeuzeBlock *block = fragment->block;
          guint next;

          if (fragment->layout == NULL || fragment->repeated || !keuze_block_keeps_next (block))
            continue;

          g_assert_true (g_ptr_array_find (texts, block, &text));
          g_assert_cmpuint (fragment->n_lines, ==, (guint) pango_layout_get_line_count (fragment->layout));
          next = text + 1;
          while (next < texts->len && is_beside (texts->pdata[next], block))
            next++;
          g_assert_cmpuint (next, <, texts->len);
          if (!has_text (pages, i, texts->pdata[next]))
            g_error ("“%s” is not on the page of “%s”", ((KeuzeBlock *) texts->pdata[next])->text, block->text);
        }
    }
}

/* A line ends where its language lets it, never between two letters without a
 * hyphen. */
void
keuze_test_pages_assert_no_cut_word (KeuzePages *pages)
{
  for (guint i = 0; i < keuze_pages_get_n_pages (pages); i++)
    {
      for (guint j = 0; j < keuze_pages_get_fragments (pages, i)->len; j++)
        {
          PangoLayout *layout = get_fragment (pages, i, j)->layout;
          const char *text;
          const PangoLogAttr *attributes;
          int n_attributes;

          if (layout == NULL)
            continue;

          text = pango_layout_get_text (layout);
          attributes = pango_layout_get_log_attrs_readonly (layout, &n_attributes);
          for (int k = 1; k < pango_layout_get_line_count (layout); k++)
            {
              int start = pango_layout_line_get_start_index (pango_layout_get_line_readonly (layout, k));

              if (!attributes[g_utf8_pointer_to_offset (text, text + start)].is_line_break)
                g_error ("A line ends inside a word: “%.*s|%s”", start, text, text + start);
            }
        }
    }
}

void
keuze_test_pages_assert_letters (KeuzePages *pages,
                                 double      smallest)
{
  for (guint i = 0; i < keuze_pages_get_n_pages (pages); i++)
    {
      for (guint j = 0; j < keuze_pages_get_fragments (pages, i)->len; j++)
        {
          PangoLayout *layout = get_fragment (pages, i, j)->layout;
          int size;

          if (layout == NULL)
            continue;

          size = pango_font_description_get_size (pango_layout_get_font_description (layout));
          g_assert_cmpfloat (pango_units_to_double (size) * keuze_pages_get_scale (pages, i), >=, smallest);
        }
    }
}
