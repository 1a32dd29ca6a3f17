/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "keuze-hyphens.h"
#include "keuze-test-pages.h"

#define SOFT_HYPHEN "\302\255"

/* As the words are written here; none where nothing is divided. */
static void
test_words_are_divided_between_syllables (void)
{
  static const char * const words[] = {
    "Hoog-spe-cia-lis-ti-sche",
    "Prik-kel-ba-re-darm-syn-droom",
    "mul-ti-dis-ci-pli-naire",
    "oefen-the-ra-pie",
    "post-trau-ma-ti-sche",
    "stress-stoor-nis",
    "angst-stoor-nis",
    "inspan-nen",
    "gezond-heids-zorg",
    "genees-kunde",
    "psy-cho-so-ma-ti-sche",
    "coör-di-na-tie",
    "phy-sio-the-rapy",
    "reha-bi-li-ta-tion",
    "PTSS",
    "straat",
    "auto",
    "Ελληνικά",
    "",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_auto (GStrv) parts = g_strsplit (words[i], "-", -1);
      g_autofree char *word = g_strjoinv ("", parts);
      g_autofree char *expected = g_strjoinv (SOFT_HYPHEN, parts);
      g_autofree char *divided = keuze_hyphens_divide_word (word, strlen (word));

      g_assert_cmpstr (divided, ==, expected);
    }
}

/* As lines of the text that are as narrow as can be. */
static char *
divide_on_screen (const char *text)
{
  g_autoptr (PangoFontMap) font_map = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (font_map);
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  GString *lines = g_string_new (NULL);

  keuze_hyphens_keep_syllables (attributes, text);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, 0);
  g_assert_cmpstr (pango_layout_get_text (layout), ==, text);

  for (int i = 0; i < pango_layout_get_line_count (layout); i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);

      g_string_append_printf (lines, "%s%.*s", i > 0 ? "|" : "", pango_layout_line_get_length (line),
                              text + pango_layout_line_get_start_index (line));
    }
  g_object_unref (context);

  return g_string_free (lines, FALSE);
}

static void
test_syllables_stay_whole_on_screen (void)
{
  static const char * const texts[][2] = {
    { "Psychosomatische", "Psy|cho|so|ma|ti|sche" },
    { "(Psychosomatische)", "(Psy|cho|so|ma|ti|sche)" },
    { "“Oefentherapeut”,", "“Oefen|the|ra|peut”," },
    { "multidisciplinaire-oefentherapie", "mul|ti|dis|ci|pli|naire|-|oefen|the|ra|pie" },
    { "kort", "k|o|r|t" },
    { "oefentherapie~~~~]", "oefen|the|ra|p|i|e|~|~|~|~|]" },
    { "Ελληνικάρχια", "Ε|λ|λ|η|ν|ι|κ|ά|ρ|χ|ι|α" },
    { "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *lines = divide_on_screen (texts[i][0]);

      g_assert_cmpstr (lines, ==, texts[i][1]);
    }
}

/* A sheet with one text, on paper that is so narrow. */
static KeuzePages *
lay_out (KeuzeSheet *sheet,
         double      width)
{
  KeuzePaper paper = { .width = width + 20, .height = 800, .top = 10, .right = 10, .bottom = 10, .left = 10 };

  return keuze_pages_new (sheet, &paper);
}

static PangoLayout *
get_layout (KeuzePages *pages)
{
  return g_array_index (keuze_pages_get_fragments (pages, 0), KeuzeFragment, 0).layout;
}

static KeuzeSheet *
create_sheet (const char *lead,
              const char *text)
{
  KeuzeSheet *sheet = keuze_sheet_new ("Keuzekaart", "nl");
  KeuzeBlock *block = keuze_block_add_text (keuze_sheet_add_section (sheet, "Foot"), KEUZE_BLOCK_PARAGRAPH,
                                            KEUZE_TEXT_TITLE, text);

  if (lead != NULL)
    keuze_block_set_lead (block, lead, ": ");

  return sheet;
}

/* With a hyphen where a line ends, and none elsewhere. */
static void
test_a_word_that_is_too_wide_is_divided (void)
{
  KeuzeSheet *sheet = create_sheet (NULL, "Een Hoogspecialistische afdeling");
  KeuzePages *pages = lay_out (sheet, 180);
  PangoLayout *layout = get_layout (pages);
  const char *text = pango_layout_get_text (layout);
  guint n_hyphens = 0;

  keuze_test_pages_assert_no_cut_word (pages);
  for (int i = 0; i < pango_layout_get_line_count (layout); i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);

      n_hyphens += g_str_has_prefix (text + pango_layout_line_get_start_index (line) +
                                     MAX (pango_layout_line_get_length (line) - 2, 0), SOFT_HYPHEN);
    }
  g_assert_cmpuint (n_hyphens, >, 0);
  g_assert_cmpuint (strlen (text), ==, strlen ("Een Hoogspecialistische afdeling") + n_hyphens * strlen (SOFT_HYPHEN));

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

static void
test_a_word_that_fits_is_not_divided (void)
{
  KeuzeSheet *sheet = create_sheet (NULL, "Een Hoogspecialistische afdeling");
  KeuzePages *pages = lay_out (sheet, 320);

  g_assert_cmpint (pango_layout_get_line_count (get_layout (pages)), >, 1);
  g_assert_cmpstr (pango_layout_get_text (get_layout (pages)), ==, "Een Hoogspecialistische afdeling");

  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

/* What is bold is the same words as before. */
static void
test_words_before_stay_bold (void)
{
  KeuzeSheet *sheet = create_sheet ("Prikkelbaredarmsyndroom", "darmen");
  KeuzePages *pages = lay_out (sheet, 180);
  PangoAttrIterator *iter = pango_attr_list_get_iterator (pango_layout_get_attributes (get_layout (pages)));
  const char *text = pango_layout_get_text (get_layout (pages));
  int start, end;

  g_assert_nonnull (strstr (text, SOFT_HYPHEN));
  pango_attr_iterator_range (iter, &start, &end);
  g_assert_cmpint (start, ==, 0);
  g_assert_cmpstr (text + end, ==, ": darmen");

  pango_attr_iterator_destroy (iter);
  g_assert_finalize_object (pages);
  g_assert_finalize_object (sheet);
}

/* Nothing is lost where the rule knows no syllables. */
static void
test_what_cannot_be_divided_is_whole (void)
{
  static const char * const texts[] = {
    "XXXXXXXXXXXXXXXXXXXXXXXXXX",
    "Αναπαράσταση",
    "https://example.org/aaaaaaaaaaaaaaa",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      KeuzeSheet *sheet = create_sheet (NULL, texts[i]);
      KeuzePages *pages = lay_out (sheet, 60);

      keuze_test_pages_assert_whole (pages);
      keuze_test_pages_assert_within_margins (pages);

      g_assert_finalize_object (pages);
      g_assert_finalize_object (sheet);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/hyphens/syllables", test_words_are_divided_between_syllables);
  g_test_add_func ("/hyphens/too-wide", test_a_word_that_is_too_wide_is_divided);
  g_test_add_func ("/hyphens/fits", test_a_word_that_fits_is_not_divided);
  g_test_add_func ("/hyphens/bold", test_words_before_stay_bold);
  g_test_add_func ("/hyphens/cannot", test_what_cannot_be_divided_is_whole);
  g_test_add_func ("/hyphens/screen", test_syllables_stay_whole_on_screen);

  return g_test_run ();
}
