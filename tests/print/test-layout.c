/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-block-private.h"
#include "keuze-direction.h"
#include "keuze-pictogram.h"
#include "keuze-test-pages.h"

#define SENTENCE "A sentence that is long enough to need more than a single line, wherever it may stand. "

/* Headings and paragraphs of all lengths, so that some heading comes to the
 * foot of a page. */
static KeuzeSheet *
create_text (const char *title)
{
  KeuzeSheet *sheet = keuze_sheet_new (title, "en");
  KeuzeBlock *section = keuze_sheet_add_section (sheet, "Foot");

  keuze_block_add_text (section, KEUZE_BLOCK_TITLE, KEUZE_TEXT_TITLE, title);
  for (guint i = 0; i < 80; i++)
    {
      GString *text = g_string_new (NULL);

      for (guint j = 0; j <= i * 7 % 9; j++)
        g_string_append (text, SENTENCE);
      keuze_block_add_text (section, KEUZE_BLOCK_HEADING, KEUZE_TEXT_HEADING, "Heading");
      if (i % 3 == 0)
        keuze_block_add_text (section, KEUZE_BLOCK_SUBHEADING, KEUZE_TEXT_SUBHEADING, "Subheading");
      keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, text->str);
      g_string_free (text, TRUE);
    }

  return sheet;
}

static KeuzeSheet *
create_table (guint n_rows)
{
  const double tracks[] = { 0.5, 0.5 };
  KeuzeSheet *sheet = keuze_sheet_new ("Table", "en");
  KeuzeBlock *table = keuze_block_add (keuze_sheet_add_section (sheet, "Foot"), KEUZE_BLOCK_TABLE);

  for (guint i = 0; i < n_rows; i++)
    {
      KeuzeBlock *row = keuze_block_add (table, KEUZE_BLOCK_ROW);

      keuze_block_set_tracks (row, 10, G_N_ELEMENTS (tracks), tracks);
      for (guint j = 0; j < G_N_ELEMENTS (tracks); j++)
        {
          KeuzeBlock *cell = keuze_block_add (row, KEUZE_BLOCK_CELL);

          keuze_block_set_place (cell, j, 1);
          keuze_block_add_text (cell, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY,
                                i == 0 ? "Head" : SENTENCE SENTENCE SENTENCE);
        }
    }

  return sheet;
}

static void
assert_no_single_line (KeuzePages *pages)
{
  for (guint i = 0; i < keuze_pages_get_n_pages (pages); i++)
    {
      GArray *fragments = keuze_pages_get_fragments (pages, i);

      for (guint j = 0; j < fragments->len; j++)
        {
          const KeuzeFragment *fragment = &g_array_index (fragments, KeuzeFragment, j);

          if (fragment->layout != NULL && pango_layout_get_line_count (fragment->layout) > 1)
            g_assert_cmpuint (fragment->n_lines, >, 1);
        }
    }
}

static void
test_breaks_texts_into_pages (gconstpointer large)
{
  KeuzeSheet *sheet = create_text ("Title");
  KeuzePages *pages = keuze_test_pages_lay_out (sheet, "a4", GPOINTER_TO_INT (large));

  g_assert_cmpuint (keuze_pages_get_n_pages (pages), >, 5);
  keuze_test_pages_assert_whole (pages);
  keuze_test_pages_assert_within_margins (pages);
  keuze_test_pages_assert_no_orphan (pages);
  assert_no_single_line (pages);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

/* Where a section is to fit on one page, letters become smaller, as long as
 * they can be read; where it does not fit all the same, they stay as they are. */
static void
test_letters_stay_readable (void)
{
  gboolean shrinks = FALSE, gives_up = FALSE;

  for (guint n_texts = 20; n_texts < 120; n_texts++)
    {
      KeuzeSheet *sheet = keuze_sheet_new ("Title", "en");
      KeuzeBlock *section = keuze_sheet_add_section (sheet, "Foot");
      KeuzePages *pages;

      keuze_block_set_fits (section, TRUE);
      for (guint i = 0; i < n_texts; i++)
        keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_SMALL, "Text");
      pages = keuze_test_pages_lay_out (sheet, "a4", FALSE);
      keuze_test_pages_assert_letters (pages, 7.5);
      keuze_test_pages_assert_within_margins (pages);
      shrinks = shrinks || keuze_pages_get_scale (pages, 0) < 1;
      if (keuze_pages_get_n_pages (pages) > 1)
        {
          g_assert_cmpfloat_with_epsilon (keuze_pages_get_scale (pages, 0), 1, 0.001);
          gives_up = TRUE;
        }

      g_assert_finalize_object (pages);
      g_assert_finalize_object (sheet);
    }

  g_assert_true (shrinks);
  g_assert_true (gives_up);
}

static void
test_repeats_the_head_of_a_table (void)
{
  KeuzeSheet *sheet = create_table (60);
  KeuzePages *pages = keuze_test_pages_lay_out (sheet, "a4", FALSE);

  g_assert_cmpuint (keuze_pages_get_n_pages (pages), >, 1);
  keuze_test_pages_assert_whole (pages);
  keuze_test_pages_assert_within_margins (pages);
  for (guint i = 0; i < keuze_pages_get_n_pages (pages); i++)
    {
      const KeuzeFragment *first = &g_array_index (keuze_pages_get_fragments (pages, i), KeuzeFragment, 0);

      g_assert_cmpstr (first->block->text, ==, "Head");
      g_assert_cmpint (first->repeated, ==, i > 0);
    }

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

static double
find_x (KeuzePages *pages,
        const char *text)
{
  GArray *fragments = keuze_pages_get_fragments (pages, 0);

  for (guint i = 0; i < fragments->len; i++)
    {
      const KeuzeFragment *fragment = &g_array_index (fragments, KeuzeFragment, i);

      if (g_strcmp0 (fragment->block->text, text) == 0)
        return fragment->x;
    }
  g_assert_not_reached ();
}

static void
add_both_columns (KeuzeSheet *sheet)
{
  const double tracks[] = { 0.7, 0.3 };
  KeuzeBlock *section = keuze_sheet_add_section (sheet, "Foot");
  KeuzeBlock *columns = keuze_block_add (section, KEUZE_BLOCK_GROUP);

  keuze_block_set_tracks (columns, 10, G_N_ELEMENTS (tracks), tracks);
  keuze_block_set_folds (columns, TRUE);
  keuze_block_add_text (columns, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, "שלום");
  keuze_block_set_place (keuze_block_add_text (columns, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, "Latin"), 1, 1);
}

/* In a language that is read from the right, the first column is at the right
 * and lines begin at the right. */
static void
test_mirrors_what_is_read_from_the_right (void)
{
  KeuzeSheet *sheet = keuze_sheet_new ("כרטיס בחירה", "he");
  KeuzePages *pages;
  const KeuzeFragment *first;
  PangoRectangle extents;

  add_both_columns (sheet);
  pages = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  g_assert_cmpfloat (find_x (pages, "שלום"), >, find_x (pages, "Latin"));
  keuze_test_pages_assert_within_margins (pages);

  first = &g_array_index (keuze_pages_get_fragments (pages, 0), KeuzeFragment, 0);
  pango_layout_get_extents (first->layout, NULL, &extents);
  g_assert_cmpfloat_with_epsilon (pango_units_to_double (extents.x + extents.width), first->width, 0.1);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

static void
test_does_not_mirror_what_is_read_from_the_left (void)
{
  KeuzeSheet *sheet = keuze_sheet_new ("Choice card", "en");
  KeuzePages *pages;

  add_both_columns (sheet);
  pages = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  g_assert_cmpfloat (find_x (pages, "שלום"), <, find_x (pages, "Latin"));

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

static double
find_baseline (KeuzePages *pages,
               guint       position)
{
  const KeuzeFragment *fragment = &g_array_index (keuze_pages_get_fragments (pages, 0), KeuzeFragment, position);

  return fragment->y + pango_units_to_double (pango_layout_get_baseline (fragment->layout));
}

static void
test_texts_beside_each_other_begin_on_one_line (void)
{
  const double tracks[] = { 0.5, 0.5 };
  KeuzeSheet *sheet = keuze_sheet_new ("Choice card", "en");
  KeuzeBlock *columns = keuze_block_add (keuze_sheet_add_section (sheet, "Foot"), KEUZE_BLOCK_GROUP);
  KeuzePages *pages;

  keuze_block_set_tracks (columns, 10, G_N_ELEMENTS (tracks), tracks);
  keuze_block_add_text (columns, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_SMALL, "Small");
  keuze_block_set_place (keuze_block_add_text (columns, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_TITLE, "Large"), 1, 1);
  pages = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  g_assert_cmpfloat_with_epsilon (find_baseline (pages, 0), find_baseline (pages, 1), 0.1);
  keuze_test_pages_assert_within_margins (pages);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

static void
test_columns_fold_in_large_letters (void)
{
  KeuzeSheet *sheet = keuze_sheet_new ("Choice card", "en");
  KeuzePages *pages;

  add_both_columns (sheet);
  pages = keuze_test_pages_lay_out (sheet, "a4", TRUE);
  g_assert_cmpfloat_with_epsilon (find_x (pages, "שלום"), find_x (pages, "Latin"), 0.1);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

/* Each text is in the language of its block, so that it is broken as there. */
static void
test_texts_have_their_own_language (void)
{
  KeuzeSheet *sheet = keuze_sheet_new ("Choice card", "en");
  KeuzeBlock *section = keuze_sheet_add_section (sheet, "Foot");
  KeuzePages *pages;
  const char * const languages[] = { "en", "nl" };

  keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, "English");
  keuze_block_set_language (keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, "Nederlands"),
                            "nl");
  pages = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      const KeuzeFragment *fragment = &g_array_index (keuze_pages_get_fragments (pages, 0), KeuzeFragment, i);
      PangoAttrIterator *iterator = pango_attr_list_get_iterator (pango_layout_get_attributes (fragment->layout));
      PangoAttrLanguage *attribute = (PangoAttrLanguage *) pango_attr_iterator_get (iterator, PANGO_ATTR_LANGUAGE);

      g_assert_nonnull (attribute);
      g_assert_cmpstr (pango_language_to_string (attribute->value), ==, languages[i]);
      pango_attr_iterator_destroy (iterator);
    }

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

/* A hyphen at the end of a line that nobody wrote is one too many. */
static void
test_adds_no_hyphens_in_an_unknown_language (void)
{
  const char * const languages[] = { "en", KEUZE_BLOCK_UNKNOWN_LANGUAGE };
  const char *word = "misunderstandingmisunderstandingmisunderstandingmisunderstandingmisunderstandingmisunderstanding"
                     "misunderstandingmisunderstandingmisunderstandingmisunderstandingmisunderstanding";
  KeuzeSheet *sheet = keuze_sheet_new ("Choice card", "en");
  KeuzeBlock *section = keuze_sheet_add_section (sheet, "Foot");
  KeuzePages *pages;

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    keuze_block_set_language (keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, word),
                              languages[i]);
  pages = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      const KeuzeFragment *fragment = &g_array_index (keuze_pages_get_fragments (pages, 0), KeuzeFragment, i);
      PangoAttrIterator *iterator = pango_attr_list_get_iterator (pango_layout_get_attributes (fragment->layout));
      PangoAttribute *attribute = pango_attr_iterator_get (iterator, PANGO_ATTR_INSERT_HYPHENS);

      g_assert_cmpint (attribute != NULL && ((PangoAttrInt *) attribute)->value == FALSE, ==, i == 1);
      g_assert_cmpint (g_str_equal (pango_layout_get_text (fragment->layout), word), ==, i == 1);
      pango_attr_iterator_destroy (iterator);
    }

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

/* How many dark pixels there are at a place on the first page. */
static guint
count_ink (KeuzePages *pages,
           int         x,
           int         y,
           int         width,
           int         height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, width, height);
  cairo_t *cr = cairo_create (surface);
  const guint8 *pixels = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  guint n_dark = 0;

  cairo_translate (cr, -x, -y);
  keuze_pages_draw (pages, cr, 0);
  cairo_surface_flush (surface);
  for (int i = 0; i < height; i++)
    {
      for (int j = 0; j < width; j++)
        n_dark += pixels[i * stride + j] > 127;
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return n_dark;
}

static void
test_a_pictogram_stands_before_its_text (void)
{
  KeuzeSheet *sheet = keuze_sheet_new ("Choice card", "en");
  KeuzeBlock *section = keuze_sheet_add_section (sheet, "Foot");
  KeuzeBlock *title = keuze_block_add_text (section, KEUZE_BLOCK_TITLE, KEUZE_TEXT_TITLE, "Title");
  KeuzeBlock *below = keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, "Text");
  KeuzePages *plain, *pictured;
  const KeuzeFragment *fragment;
  int x, y, size;

  keuze_block_set_above (below, title);
  plain = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  fragment = &g_array_index (keuze_pages_get_fragments (plain, 0), KeuzeFragment, 0);
  g_assert_true (fragment->block == title);
  x = (int) fragment->x;
  y = (int) fragment->y;
  size = (int) fragment->height;
  g_assert_finalize_object (plain);

  keuze_block_set_pictogram (title, "dietetics");
  pictured = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  g_assert_cmpuint (count_ink (pictured, x, y, size, size), >, 100);
  /* The text below begins where the title does. */
  g_assert_cmpuint (count_ink (pictured, x, y + size, size, 20), ==, 0);
  g_assert_cmpuint (count_ink (pictured, x + size, y + size, 40, 20), >, 10);

  g_assert_finalize_object (pictured);
  g_assert_finalize_object (sheet);
}

static void
test_a_pictogram_that_was_not_drawn_is_the_general_one (void)
{
  g_assert_cmpstr (keuze_pictogram_find ("dietetics")->name, ==, "dietetics");
  g_assert_cmpstr (keuze_pictogram_find ("something-else")->name, ==, "option");
}

/* Paper that is too small for anything still ends. */
static void
test_ends_on_tiny_paper (void)
{
  KeuzeSheet *sheet = create_text ("Title");
  KeuzePaper paper = { .width = 60, .height = 60, .top = 5, .right = 5, .bottom = 5, .left = 5 };
  KeuzePages *pages = keuze_pages_new (sheet, &paper);

  keuze_test_pages_assert_whole (pages);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

#define PIXELS_PER_POINT 4

static gboolean
has_ink (cairo_surface_t *picture,
         double           x,
         double           y,
         double           width,
         double           height)
{
  const unsigned char *pixels = cairo_image_surface_get_data (picture);
  int stride = cairo_image_surface_get_stride (picture);

  for (int i = (int) (y * PIXELS_PER_POINT); i < (int) ((y + height) * PIXELS_PER_POINT); i++)
    {
      for (int j = (int) (x * PIXELS_PER_POINT); j < (int) ((x + width) * PIXELS_PER_POINT); j++)
        {
          if (pixels[i * stride + j] > 0)
            return TRUE;
        }
    }

  return FALSE;
}

static cairo_surface_t *
draw_first_page (KeuzePages *pages)
{
  const KeuzePaper *paper = keuze_pages_get_paper (pages, 0);
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_A8, (int) (paper->width * PIXELS_PER_POINT),
                                                         (int) (paper->height * PIXELS_PER_POINT));
  cairo_t *cr = cairo_create (picture);

  cairo_scale (cr, PIXELS_PER_POINT, PIXELS_PER_POINT);
  keuze_pages_draw (pages, cr, 0);
  cairo_destroy (cr);
  cairo_surface_flush (picture);

  return picture;
}

/* A box on the side where the text begins, and a line on the other, at the
 * foot of the text. */
static void
assert_has_box_and_line (const char *text,
                         const char *language)
{
  KeuzeSheet *sheet = keuze_sheet_new (text, language);
  KeuzeBlock *section = keuze_sheet_add_section (sheet, "Foot");
  KeuzeBlock *block = keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, text);
  gboolean mirrored = keuze_direction_is_from_right (language);
  KeuzePages *pages;
  const KeuzeFragment *fragment;
  cairo_surface_t *picture;
  double end;

  keuze_block_set_ticked (block, TRUE);
  keuze_block_set_blank (block, TRUE);
  keuze_block_add_lines (section, 2, FALSE);
  pages = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  picture = draw_first_page (pages);

  fragment = &g_array_index (keuze_pages_get_fragments (pages, 0), KeuzeFragment, 0);
  end = fragment->x + fragment->width;
  g_assert_true (has_ink (picture, mirrored ? end - 10 : fragment->x, fragment->y, 10, fragment->height));
  g_assert_true (has_ink (picture, mirrored ? fragment->x : end - 10, fragment->y, 10, fragment->height + 2));
  g_assert_false (has_ink (picture, mirrored ? fragment->x : end - 10, fragment->y, 10, fragment->height / 2));

  fragment = &g_array_index (keuze_pages_get_fragments (pages, 0), KeuzeFragment, 1);
  for (guint i = 1; i <= 2; i++)
    {
      double foot = fragment->y + fragment->height * i / 2;

      g_assert_true (has_ink (picture, fragment->x, foot - 2, 1, 2));
      g_assert_true (has_ink (picture, end - 1, foot - 2, 1, 2));
      g_assert_false (has_ink (picture, fragment->x, foot - 12, fragment->width, 10));
    }

  cairo_surface_destroy (picture);
  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

static void
test_draws_what_a_pen_needs (void)
{
  assert_has_box_and_line ("Who", "en");
  assert_has_box_and_line ("שלום", "he");
}

/* Somebody may write a page where others write a word. */
static void
test_breaks_what_is_too_long_to_stay_together (void)
{
  KeuzeSheet *sheet = keuze_sheet_new ("Choice card", "en");
  KeuzeBlock *section = keuze_sheet_add_section (sheet, "Foot");
  g_autoptr (GString) text = g_string_new (NULL);
  KeuzePages *pages;

  for (guint i = 0; i < 60; i++)
    g_string_append (text, SENTENCE);
  keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, SENTENCE);
  keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_STRONG, text->str);
  keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, SENTENCE);
  pages = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  g_assert_cmpuint (keuze_pages_get_fragments (pages, 0)->len, >, 1);
  keuze_test_pages_assert_whole (pages);
  keuze_test_pages_assert_within_margins (pages);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

/* Lines to write on break like a text does. */
static void
test_breaks_lines_to_write_on (void)
{
  KeuzeSheet *sheet = keuze_sheet_new ("Choice card", "en");
  KeuzePages *pages;
  guint n_lines = 0;

  keuze_block_add_lines (keuze_sheet_add_section (sheet, "Foot"), 100, FALSE);
  pages = keuze_test_pages_lay_out (sheet, "a4", TRUE);
  g_assert_cmpuint (keuze_pages_get_n_pages (pages), >, 3);
  for (guint i = 0; i < keuze_pages_get_n_pages (pages); i++)
    n_lines += g_array_index (keuze_pages_get_fragments (pages, i), KeuzeFragment, 0).n_lines;
  g_assert_cmpuint (n_lines, ==, 100);
  keuze_test_pages_assert_within_margins (pages);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

static void
test_paper_turns_with_its_margins (void)
{
  KeuzePaper paper = { .width = 100, .height = 200, .top = 1, .right = 2, .bottom = 3, .left = 4 };

  keuze_paper_turn (&paper);
  g_assert_cmpfloat_with_epsilon (paper.width, 200, 0.001);
  g_assert_cmpfloat_with_epsilon (paper.height, 100, 0.001);
  g_assert_cmpfloat_with_epsilon (paper.top, 4, 0.001);
  g_assert_cmpfloat_with_epsilon (paper.right, 1, 0.001);
  g_assert_cmpfloat_with_epsilon (paper.bottom, 2, 0.001);
  g_assert_cmpfloat_with_epsilon (paper.left, 3, 0.001);
  g_assert_false (keuze_paper_init (&paper, "a3"));
  g_assert_true (keuze_paper_init (&paper, "Letter"));
}

/* What a person wrote stands at the side where its own letters begin, whichever
 * side the card begins at. */
static void
assert_written (const char *language,
                const char *text,
                gboolean    at_right)
{
  KeuzeSheet *sheet = keuze_sheet_new ("Title", language);
  KeuzeBlock *block = keuze_block_add_text (keuze_sheet_add_section (sheet, "Foot"), KEUZE_BLOCK_PARAGRAPH,
                                            KEUZE_TEXT_BODY, text);
  KeuzePages *pages;
  const KeuzeFragment *first;
  PangoRectangle extents;

  keuze_block_set_language (block, KEUZE_BLOCK_UNKNOWN_LANGUAGE);
  pages = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  first = &g_array_index (keuze_pages_get_fragments (pages, 0), KeuzeFragment, 0);
  pango_layout_get_extents (first->layout, NULL, &extents);
  if (at_right)
    g_assert_cmpfloat_with_epsilon (pango_units_to_double (extents.x + extents.width), first->width, 0.1);
  else
    g_assert_cmpfloat_with_epsilon (pango_units_to_double (extents.x), 0, 0.1);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

static void
test_what_was_written_begins_at_its_own_side (void)
{
  assert_written ("en", "Words", FALSE);
  assert_written ("en", "שלום", TRUE);
  assert_written ("he", "שלום", TRUE);
  assert_written ("he", "Words", FALSE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/pages/normal", GINT_TO_POINTER (FALSE), test_breaks_texts_into_pages);
  g_test_add_data_func ("/pages/large", GINT_TO_POINTER (TRUE), test_breaks_texts_into_pages);
  g_test_add_func ("/pages/letters-stay-readable", test_letters_stay_readable);
  g_test_add_func ("/pages/repeats-the-head-of-a-table", test_repeats_the_head_of_a_table);
  g_test_add_func ("/pages/mirrors-from-the-right", test_mirrors_what_is_read_from_the_right);
  g_test_add_func ("/pages/written-begins-at-its-own-side", test_what_was_written_begins_at_its_own_side);
  g_test_add_func ("/pages/does-not-mirror-from-the-left", test_does_not_mirror_what_is_read_from_the_left);
  g_test_add_func ("/pages/texts-begin-on-one-line", test_texts_beside_each_other_begin_on_one_line);
  g_test_add_func ("/pages/columns-fold-in-large-letters", test_columns_fold_in_large_letters);
  g_test_add_func ("/pages/texts-have-their-own-language", test_texts_have_their_own_language);
  g_test_add_func ("/pages/adds-no-hyphens", test_adds_no_hyphens_in_an_unknown_language);
  g_test_add_func ("/pages/pictogram", test_a_pictogram_stands_before_its_text);
  g_test_add_func ("/pages/general-pictogram", test_a_pictogram_that_was_not_drawn_is_the_general_one);
  g_test_add_func ("/pages/ends-on-tiny-paper", test_ends_on_tiny_paper);
  g_test_add_func ("/pages/draws-what-a-pen-needs", test_draws_what_a_pen_needs);
  g_test_add_func ("/pages/breaks-what-is-too-long", test_breaks_what_is_too_long_to_stay_together);
  g_test_add_func ("/pages/breaks-lines-to-write-on", test_breaks_lines_to_write_on);
  g_test_add_func ("/paper/turns-with-its-margins", test_paper_turns_with_its_margins);

  return g_test_run ();
}
