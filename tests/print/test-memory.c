/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-card-sheet.h"
#include "keuze-pages-private.h"

/* The linker puts these in the place of the real ones. */
KeuzeNode   *__real_keuze_node_new       (KeuzeTypesetter *typesetter,
                                          KeuzeBlock      *block,
                                          double           width,
                                          double           page_height,
                                          GCancellable    *cancellable);
KeuzeNode   *__wrap_keuze_node_new       (KeuzeTypesetter *typesetter,
                                          KeuzeBlock      *block,
                                          double           width,
                                          double           page_height,
                                          GCancellable    *cancellable);
PangoLayout *__real_keuze_typesetter_set (KeuzeTypesetter *self,
                                          KeuzeBlock      *block,
                                          double           width);
PangoLayout *__wrap_keuze_typesetter_set (KeuzeTypesetter *self,
                                          KeuzeBlock      *block,
                                          double           width);

/* How often a section was laid out, and how many texts are there in lines. */
static guint n_sections;
static guint n_alive;
static guint most_alive;

KeuzeNode *
__wrap_keuze_node_new (KeuzeTypesetter *typesetter,
                       KeuzeBlock      *block,
                       double           width,
                       double           page_height,
                       GCancellable    *cancellable)
{
  n_sections++;

  return __real_keuze_node_new (typesetter, block, width, page_height, cancellable);
}

static void
text_gone (gpointer  data,
           GObject  *text)
{
  n_alive--;
}

PangoLayout *
__wrap_keuze_typesetter_set (KeuzeTypesetter *self,
                             KeuzeBlock      *block,
                             double           width)
{
  PangoLayout *layout = __real_keuze_typesetter_set (self, block, width);

  g_object_weak_ref (G_OBJECT (layout), text_gone, NULL);
  n_alive++;
  most_alive = MAX (most_alive, n_alive);

  return layout;
}

static KeuzePages *
lay_out (KeuzeSheet *sheet)
{
  KeuzePaper paper;

  g_assert_true (keuze_paper_init (&paper, "a4"));
  n_sections = 0;
  most_alive = 0;

  return keuze_pages_new (sheet, &paper);
}

static void
draw (KeuzePages *pages,
      guint       page)
{
  const KeuzePaper *paper = keuze_pages_get_paper (pages, page);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, (int) paper->width, (int) paper->height);
  cairo_t *cr = cairo_create (surface);

  keuze_pages_draw (pages, cr, page);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static KeuzeSheet *
create_card (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = keuze_catalog_new_for_language ("nl", &error);

  g_assert_no_error (error);

  return keuze_card_sheet_new (catalog);
}

static void
add_section (KeuzeSheet *sheet,
             guint       n_texts,
             gboolean    fits)
{
  KeuzeBlock *section = keuze_sheet_add_section (sheet, "Foot");

  keuze_block_set_fits (section, fits);
  for (guint i = 0; i < n_texts; i++)
    keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, "Text");
}

/* However many there are, no more are kept than there is room for. */
static void
test_a_large_sheet_is_not_kept (void)
{
  const guint n_texts = 40;
  KeuzeSheet *sheet = keuze_sheet_new ("Choice card", "en");
  KeuzePages *pages;

  for (guint i = 0; i < 4 * KEUZE_PAGES_MOST_FRAGMENTS / n_texts; i++)
    add_section (sheet, n_texts, FALSE);
  pages = lay_out (sheet);
  for (guint i = 0; i < keuze_pages_get_n_pages (pages); i++)
    draw (pages, i);
  g_assert_cmpuint (n_sections, ==, 2 * keuze_sheet_get_n_sections (sheet));
  g_assert_cmpuint (most_alive, >, KEUZE_PAGES_MOST_FRAGMENTS / 2);
  g_assert_cmpuint (most_alive, <=, KEUZE_PAGES_MOST_FRAGMENTS + n_texts);

  g_assert_finalize_object (pages);
  g_assert_cmpuint (n_alive, ==, 0);
  g_assert_finalize_object (sheet);
}

/* One that is larger than that by itself is there while it is drawn. */
static void
test_a_large_section_is_kept_alone (void)
{
  KeuzeSheet *sheet = keuze_sheet_new ("Choice card", "en");
  KeuzePages *pages;

  add_section (sheet, 10, FALSE);
  add_section (sheet, KEUZE_PAGES_MOST_FRAGMENTS + 1, FALSE);
  pages = lay_out (sheet);
  g_assert_cmpuint (n_alive, ==, KEUZE_PAGES_MOST_FRAGMENTS + 1);
  for (guint i = 1; i < keuze_pages_get_n_pages (pages); i++)
    draw (pages, i);
  g_assert_cmpuint (n_sections, ==, 2);
  draw (pages, 0);
  g_assert_cmpuint (n_sections, ==, 3);
  g_assert_cmpuint (n_alive, ==, 10);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

/* The card as it is need not be laid out again to be drawn, in any order. */
static void
test_the_card_is_kept (void)
{
  KeuzeSheet *sheet = create_card ();
  KeuzePages *pages = lay_out (sheet);
  guint n_laid_out = n_sections;

  for (guint i = keuze_pages_get_n_pages (pages); i > 0; i--)
    draw (pages, i - 1);
  g_assert_cmpuint (n_sections, ==, n_laid_out);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

/* Each text of the card is set in lines a few times at most to find letters in
 * which it fits. */
static void
test_letters_are_found_soon (void)
{
  static const struct
  {
    guint n_texts;
    gboolean on_one_page;
    guint most_sections;
  } cases[] = {
    { 10, TRUE, 1 },
    { 40, TRUE, 4 },
    { 400, FALSE, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeuzeSheet *sheet = keuze_sheet_new ("Choice card", "en");
      KeuzePages *pages;

      add_section (sheet, cases[i].n_texts, TRUE);
      pages = lay_out (sheet);
      g_assert_cmpint (keuze_pages_get_n_pages (pages) == 1, ==, cases[i].on_one_page);
      g_assert_cmpuint (n_sections, <=, cases[i].most_sections);

      g_assert_finalize_object (pages);
      g_assert_finalize_object (sheet);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/memory/large-sheet", test_a_large_sheet_is_not_kept);
  g_test_add_func ("/memory/large-section", test_a_large_section_is_kept_alone);
  g_test_add_func ("/memory/card", test_the_card_is_kept);
  g_test_add_func ("/memory/letters", test_letters_are_found_soon);

  return g_test_run ();
}
