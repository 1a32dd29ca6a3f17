/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-block-private.h"
#include "keuze-plan-sheet.h"
#include "keuze-test-pages.h"
#include "keuze-test-plans.h"

static KeuzeSheet *
create_sheet (const char *name,
              const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = keuze_catalog_new_for_language (language, &error);
  g_autoptr (KeuzePlan) plan = keuze_test_plan_new (name);

  g_assert_no_error (error);

  return keuze_plan_sheet_new (plan, catalog);
}

static void
list_texts (KeuzeBlock *block,
            GPtrArray  *texts)
{
  if (block->text != NULL)
    g_ptr_array_add (texts, block);
  for (guint i = 0; i < block->children->len; i++)
    list_texts (block->children->pdata[i], texts);
}

/* Returns: (transfer full): the texts of a sheet, in reading order. */
static GPtrArray *
list_all_texts (KeuzeSheet *sheet)
{
  GPtrArray *texts = g_ptr_array_new ();

  for (guint i = 0; i < keuze_sheet_get_n_sections (sheet); i++)
    list_texts (keuze_sheet_get_section (sheet, i), texts);

  return texts;
}

/* What a person wrote is not said to be in the language of the card, and what
 * the card says is. */
static void
test_nobody_knows_the_language_of_what_was_written (void)
{
  const char * const written[] = {
    "To walk to the shop and back.\nTo sleep through the night.",
    "Close to home,\non Mondays.",
    "Make an appointment", "Me", "This week", "Write a letter\nto the hospital",
    "The practice nurse", "The GP practice\nby the park",
    "Does my insurance pay?", "How long does it take?",
    "I could walk further.\nSleep stayed bad.", "The ten treatments were over.", "It did not help.",
  };
  KeuzeSheet *sheet = create_sheet (KEUZE_TEST_PLAN_FULL, "nl");
  g_autoptr (GPtrArray) texts = list_all_texts (sheet);
  guint n_written = 0;

  for (guint i = 0; i < texts->len; i++)
    {
      KeuzeBlock *text = texts->pdata[i];

      if (g_str_equal (text->language, "nl"))
        continue;

      g_assert_cmpstr (text->language, ==, KEUZE_BLOCK_UNKNOWN_LANGUAGE);
      g_assert_cmpuint (n_written, <, G_N_ELEMENTS (written));
      g_assert_cmpstr (text->text, ==, written[n_written]);
      n_written++;
    }
  g_assert_cmpuint (n_written, ==, G_N_ELEMENTS (written));

  g_assert_finalize_object (sheet);
}

static guint
count (KeuzeSheet *sheet,
       gsize       offset)
{
  g_autoptr (GPtrArray) texts = list_all_texts (sheet);
  guint n_texts = 0;

  for (guint i = 0; i < texts->len; i++)
    n_texts += G_STRUCT_MEMBER (gboolean, texts->pdata[i], offset) ? 1 : 0;

  return n_texts;
}

static void
assert_boxes (const char *name,
              guint       n_ticked,
              guint       n_blank)
{
  KeuzeSheet *sheet = create_sheet (name, "en");

  g_assert_cmpuint (count (sheet, G_STRUCT_OFFSET (KeuzeBlock, ticked)), ==, n_ticked);
  g_assert_cmpuint (count (sheet, G_STRUCT_OFFSET (KeuzeBlock, blank)), ==, n_blank);

  g_assert_finalize_object (sheet);
}

/* A box for each agreement; on the form for each step and each state too. What
 * is missing can be written in. */
static void
test_has_boxes_to_tick_and_fields_to_fill (void)
{
  assert_boxes (KEUZE_TEST_PLAN_FULL, 2, 2);
  assert_boxes (KEUZE_TEST_PLAN_EMPTY, 4 + 2 * 5 + 3, 1 + 2 + 3 * 3 + 2 + 4);
  assert_boxes (KEUZE_TEST_PLAN_BLANK, 4 + 2 * 5 + 3, 1 + 2 + 3 * 3 + 2 + 4);
}

/* Somebody began, and wrote nothing. */
static void
test_what_is_blank_is_room_to_write (void)
{
  KeuzeSheet *empty = create_sheet (KEUZE_TEST_PLAN_EMPTY, "en");
  KeuzeSheet *blank = create_sheet (KEUZE_TEST_PLAN_BLANK, "en");
  g_autoptr (GPtrArray) expected = list_all_texts (empty);
  g_autoptr (GPtrArray) texts = list_all_texts (blank);

  g_assert_cmpuint (texts->len, ==, expected->len);
  for (guint i = 0; i < texts->len; i++)
    g_assert_cmpstr (((KeuzeBlock *) texts->pdata[i])->text, ==, ((KeuzeBlock *) expected->pdata[i])->text);

  g_assert_finalize_object (blank);
  g_assert_finalize_object (empty);
}

/* Whether it is a letter, a sign or a space, or where a line ends. */
static gboolean
is_printable (gunichar character)
{
  return character == '\n' || (!g_unichar_iscntrl (character) && (character & 0xFFFE) != 0xFFFE);
}

/* Nothing that no font and no reader of PDF files would know what to do with. */
static void
test_is_tidy (void)
{
  KeuzeSheet *sheet = create_sheet (KEUZE_TEST_PLAN_HOSTILE, "en");
  g_autoptr (GPtrArray) texts = list_all_texts (sheet);

  for (guint i = 0; i < texts->len; i++)
    {
      const char *text = ((KeuzeBlock *) texts->pdata[i])->text;

      g_assert_true (g_utf8_validate (text, -1, NULL));
      for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
        {
          if (!is_printable (g_utf8_get_char (at)))
            g_error ("U+%04X is in “%s”", g_utf8_get_char (at), text);
        }
    }

  g_assert_finalize_object (sheet);
}

static const KeuzeFragment *
get_fragment (KeuzePages *pages,
              guint       page,
              guint       position)
{
  GArray *fragments = keuze_pages_get_fragments (pages, page);

  return position < fragments->len ? &g_array_index (fragments, KeuzeFragment, position) : NULL;
}

/* No heading is left alone, also where what it belongs to stands below it. */
static void
assert_well_laid_out (KeuzePages *pages)
{
  keuze_test_pages_assert_within_margins (pages);

  for (guint i = 0; i < keuze_pages_get_n_pages (pages); i++)
    {
      const KeuzeFragment *fragment, *next;

      for (guint j = 0; (fragment = get_fragment (pages, i, j)) != NULL; j++)
        {
          next = get_fragment (pages, i, j + 1);
          if (keuze_block_is_heading (fragment->block))
            g_assert_true (next != NULL && next->block->box != KEUZE_BOX_PART);
        }
    }
}

static void
test_stays_within_margins (void)
{
  const char * const names[] = { KEUZE_TEST_PLAN_EMPTY, KEUZE_TEST_PLAN_FULL, KEUZE_TEST_PLAN_STATES,
                                 KEUZE_TEST_PLAN_UNKNOWN, KEUZE_TEST_PLAN_HOSTILE };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (names); i++)
    {
      KeuzeSheet *sheet = create_sheet (names[i / 2], "nl");
      KeuzePages *pages = keuze_test_pages_lay_out (sheet, "a4", i % 2 == 1);

      assert_well_laid_out (pages);

      g_assert_finalize_object (pages);
      g_assert_finalize_object (sheet);
    }
}

/* With every length of goal, so that each heading comes to the foot of a page. */
static void
test_leaves_no_heading_alone (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = keuze_catalog_new_for_language ("en", &error);
  g_autoptr (KeuzePlan) plan = keuze_test_plan_new (KEUZE_TEST_PLAN_FULL);
  g_autoptr (GString) goal = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < 60; i++)
    {
      KeuzeSheet *sheet;
      KeuzePages *pages;

      g_string_append (goal, "One more line.\n");
      keuze_plan_set_goal (plan, goal->str);
      sheet = keuze_plan_sheet_new (plan, catalog);
      pages = keuze_test_pages_lay_out (sheet, "a4", i % 2 == 1);
      assert_well_laid_out (pages);

      g_assert_finalize_object (pages);
      g_assert_finalize_object (sheet);
    }
}

static double
find_ruling (KeuzePages *pages)
{
  const KeuzeFragment *fragment;

  for (guint i = 0; i < keuze_pages_get_n_pages (pages); i++)
    {
      for (guint j = 0; (fragment = get_fragment (pages, i, j)) != NULL; j++)
        {
          if (fragment->block->kind == KEUZE_BLOCK_LINES)
            return fragment->height / fragment->n_lines;
        }
    }
  g_assert_not_reached ();
}

/* Seven millimetres, and twelve for a large hand. */
static void
test_lines_are_far_enough_apart (void)
{
  KeuzeSheet *sheet = create_sheet (KEUZE_TEST_PLAN_FULL, "en");
  KeuzePages *normal = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  KeuzePages *large = keuze_test_pages_lay_out (sheet, "a4", TRUE);

  g_assert_cmpfloat (find_ruling (normal), >=, 7 / 25.4 * 72);
  g_assert_cmpfloat (find_ruling (large), >=, 11.9 / 25.4 * 72);

  g_assert_finalize_object (large);
  g_assert_finalize_object (normal);
  g_assert_finalize_object (sheet);
}

/* What is left of the last page is room to write. */
static void
test_room_to_write_fills_the_page (void)
{
  KeuzeSheet *sheet = create_sheet (KEUZE_TEST_PLAN_FULL, "en");
  KeuzePages *pages = keuze_test_pages_lay_out (sheet, "a4", FALSE);
  guint page = keuze_pages_get_n_pages (pages) - 1;
  GArray *fragments = keuze_pages_get_fragments (pages, page);
  const KeuzeFragment *last = &g_array_index (fragments, KeuzeFragment, fragments->len - 1);
  const KeuzePaper *paper = keuze_pages_get_paper (pages, page);

  g_assert_cmpint (last->block->kind, ==, KEUZE_BLOCK_LINES);
  g_assert_cmpuint (last->n_lines, >, 5);
  /* Less the foot of the page and a line that there is no room for. */
  g_assert_cmpfloat (last->y + last->height, >, paper->height - paper->bottom - 50);

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan-sheet/nobody-knows-the-language", test_nobody_knows_the_language_of_what_was_written);
  g_test_add_func ("/plan-sheet/boxes-and-fields", test_has_boxes_to_tick_and_fields_to_fill);
  g_test_add_func ("/plan-sheet/blank", test_what_is_blank_is_room_to_write);
  g_test_add_func ("/plan-sheet/tidy", test_is_tidy);
  g_test_add_func ("/plan-sheet/within-margins", test_stays_within_margins);
  g_test_add_func ("/plan-sheet/no-heading-alone", test_leaves_no_heading_alone);
  g_test_add_func ("/plan-sheet/far-enough-apart", test_lines_are_far_enough_apart);
  g_test_add_func ("/plan-sheet/fills-the-page", test_room_to_write_fills_the_page);

  return g_test_run ();
}
