/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "keuze-hyphens.h"

/*
 * Divides words between syllables where they are wider than a line. Pango
 * breaks lines as a language does, but knows no syllables: it divides such a
 * word after any letter. There is no dictionary either, for a sandbox has none;
 * the rule is made for Dutch, and good enough for other languages in Latin
 * letters. A soft hyphen in the text goes before it. On the screen, where a text
 * is read aloud and searched, it stays as it is.
 */

#define SOFT_HYPHEN "\302\255"

/* So few letters stand alone on no line. */
#define FEWEST_LETTERS 3

/* A word of so many letters may be wider than a line. */
#define MANY_LETTERS 10

/* No syllable has more, with what clings to it. */
#define MOST_LETTERS 7

/* What a syllable may begin with, the longest first. */
static const char * const onsets[] = {
  "schr", "chr", "phr", "sch", "scr", "spl", "spr", "str", "thr",
  "bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "kw",
  "ph", "pl", "pr", "sh", "th", "tr", "tw", "vl", "vr", "wh", "wr", "zw",
};

/* These too, but only after another consonant: in-spannen, and mis-pakken. */
static const char * const later_onsets[] = { "sk", "sl", "sp", "st" };

/* The letter without its accent, in lower case; a dot for what is none. */
static char
get_letter (const char *text)
{
  gunichar letter;

  g_unichar_fully_decompose (g_unichar_tolower (g_utf8_get_char (text)), FALSE, &letter, 1);

  return (char) (letter >= 'a' && letter <= 'z' ? letter : '.');
}

static gboolean
is_vowel (char letter)
{
  return strchr ("aeiouy", letter) != NULL;
}

static gsize
match_onset (const char         *consonants,
             gsize               n_consonants,
             const char * const *candidates,
             gsize               n_candidates)
{
  for (gsize i = 0; i < n_candidates; i++)
    {
      gsize length = strlen (candidates[i]);

      if (length <= n_consonants && strncmp (consonants + n_consonants - length, candidates[i], length) == 0)
        return length;
    }

  return 0;
}

/* How many of the consonants between two vowels belong to the second one. */
static gsize
measure_onset (const char *consonants,
               gsize       n_consonants)
{
  gsize length = match_onset (consonants, n_consonants, onsets, G_N_ELEMENTS (onsets));

  if (length == 0 && n_consonants > 2)
    length = match_onset (consonants, n_consonants, later_onsets, G_N_ELEMENTS (later_onsets));

  return MAX (length, 1);
}

/* Whether a syllable begins at a letter. */
static gboolean
begins_syllable (const char *letters,
                 gsize       position)
{
  gsize first = position, end = position;

  while (first > 0 && !is_vowel (letters[first - 1]))
    first--;
  while (letters[end] != '\0' && !is_vowel (letters[end]))
    end++;

  return first > 0 && letters[end] != '\0' && end > position &&
         position == end - measure_onset (letters + first, end - first);
}

/* Returns: (transfer full): the letters of the first @length bytes of @word */
static char *
get_letters (const char *word,
             gsize       length)
{
  gsize n_letters = (gsize) g_utf8_strlen (word, (gssize) length);
  char *letters = g_new0 (char, n_letters + 1);

  for (gsize i = 0; i < n_letters; i++, word = g_utf8_next_char (word))
    letters[i] = get_letter (word);

  return letters;
}

/* Whether a line may end before a letter. */
static gboolean
may_be_divided (const char *letters,
                gsize       position)
{
  return position >= FEWEST_LETTERS && position + FEWEST_LETTERS <= strlen (letters) &&
         begins_syllable (letters, position);
}

/* Returns: (transfer full): the first @length bytes of @word, with soft hyphens
 *   where it may be divided */
char *
keuze_hyphens_divide_word (const char *word,
                           gsize       length)
{
  g_autofree char *letters = get_letters (word, length);
  GString *divided = g_string_new (NULL);

  for (gsize i = 0; letters[i] != '\0'; i++, word = g_utf8_next_char (word))
    {
      if (may_be_divided (letters, i))
        g_string_append (divided, SOFT_HYPHEN);
      g_string_append_unichar (divided, g_utf8_get_char (word));
    }

  return g_string_free (divided, FALSE);
}

/* The bytes from @start to @end give way to @replacement. */
static void
replace (PangoLayout *layout,
         gsize        start,
         gsize        end,
         const char  *replacement)
{
  GString *text = g_string_new (pango_layout_get_text (layout));
  PangoAttrList *attributes = pango_attr_list_copy (pango_layout_get_attributes (layout));

  g_string_erase (text, (gssize) start, (gssize) (end - start));
  g_string_insert (text, (gssize) start, replacement);
  if (attributes != NULL)
    pango_attr_list_update (attributes, (int) start, (int) (end - start), (int) strlen (replacement));
  pango_layout_set_text (layout, text->str, (int) text->len);
  pango_layout_set_attributes (layout, attributes);

  g_clear_pointer (&attributes, pango_attr_list_unref);
  g_string_free (text, TRUE);
}

static gsize
get_start (PangoLayout *layout,
           int          line)
{
  return (gsize) pango_layout_line_get_start_index (pango_layout_get_line_readonly (layout, line));
}

/* Whether a line begins inside a word, where no language divides it. */
static gboolean
begins_inside_word (PangoLayout *layout,
                    int          line)
{
  const char *text = pango_layout_get_text (layout);
  int n_attributes;
  const PangoLogAttr *attributes = pango_layout_get_log_attrs_readonly (layout, &n_attributes);

  return !attributes[g_utf8_pointer_to_offset (text, text + get_start (layout, line))].is_line_break;
}

/* Returns: whether it could be divided. */
static gboolean
divide_word_at (PangoLayout *layout,
                gsize        position)
{
  const char *text = pango_layout_get_text (layout);
  const char *start = text + position;
  const char *end = text + position;
  g_autofree char *divided = NULL;

  while (start > text && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (start))))
    start = g_utf8_prev_char (start);
  while (g_unichar_isalpha (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);

  divided = keuze_hyphens_divide_word (start, (gsize) (end - start));
  if (strlen (divided) == (gsize) (end - start))
    return FALSE;

  replace (layout, (gsize) (start - text), (gsize) (end - text), divided);

  return TRUE;
}

/* One at which no line ends would only be in the way of who copies the text or
 * searches for it. */
static void
remove_unused (PangoLayout *layout)
{
  for (int i = pango_layout_get_line_count (layout) - 1; i >= 0; i--)
    {
      gsize start = get_start (layout, i);
      gsize end = start + (gsize) pango_layout_line_get_length (pango_layout_get_line_readonly (layout, i));
      const char *text = pango_layout_get_text (layout);
      const char *hyphen;

      if (end > start + strlen (SOFT_HYPHEN) && g_str_has_prefix (text + end - strlen (SOFT_HYPHEN), SOFT_HYPHEN))
        end -= strlen (SOFT_HYPHEN);
      while ((hyphen = g_strrstr_len (text + start, (gssize) (end - start), SOFT_HYPHEN)) != NULL)
        {
          end = (gsize) (hyphen - text);
          replace (layout, end, end + strlen (SOFT_HYPHEN), "");
          text = pango_layout_get_text (layout);
        }
    }
}

/* Divides the words of a text that are wider than its lines. */
void
keuze_hyphens_divide (PangoLayout *layout)
{
  gboolean divided = FALSE;

  for (int i = 1; i < pango_layout_get_line_count (layout);)
    {
      if (begins_inside_word (layout, i) && divide_word_at (layout, get_start (layout, i)))
        divided = TRUE;
      else
        i++;
    }

  if (divided)
    remove_unused (layout);
}

/* What belongs to a word in front of it or after it, and is no place to divide. */
static gboolean
clings (gunichar character)
{
  return g_unichar_ispunct (character) && character != '-' && character != '/';
}

/* What is longer than a syllable ever is would make a line wider than it is. */
static void
keep_together (PangoAttrList *attributes,
               const char    *text,
               gsize          start,
               gsize          end)
{
  PangoAttribute *attribute;

  if (g_utf8_strlen (text + start, (gssize) (end - start)) > MOST_LETTERS)
    return;

  attribute = pango_attr_allow_breaks_new (FALSE);
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (attributes, attribute);
}

/* A word with what clings to it, from @start to @end, of which the letters go
 * from @word to @word_end. */
static void
keep_syllables_of_word (PangoAttrList *attributes,
                        const char    *text,
                        gsize          start,
                        gsize          word,
                        gsize          word_end,
                        gsize          end)
{
  g_autofree char *letters = get_letters (text + word, word_end - word);
  gsize first = start, next = word;

  if (strlen (letters) < MANY_LETTERS)
    return;

  for (gsize i = 0; letters[i] != '\0'; i++, next = (gsize) (g_utf8_next_char (text + next) - text))
    {
      if (!may_be_divided (letters, i))
        continue;
      keep_together (attributes, text, first, next);
      first = next;
    }

  /* Without syllables it may be divided anywhere. */
  if (first > start)
    keep_together (attributes, text, first, end);
}

static gsize
skip (const char *text,
      gsize       position,
      gboolean  (*belongs) (gunichar character))
{
  while (text[position] != '\0' && belongs (g_utf8_get_char (text + position)))
    position = (gsize) (g_utf8_next_char (text + position) - text);

  return position;
}

/**
 * keuze_hyphens_keep_syllables:
 * @attributes: attributes of a text
 * @text: the text
 *
 * Lets long words be divided between their syllables alone. Not for a text whose
 * style has a line height: GTK makes one attribute of two that are alike, so that
 * the word would not be divided at all.
 */
void
keuze_hyphens_keep_syllables (PangoAttrList *attributes,
                              const char    *text)
{
  gsize start = 0;

  while (text[start] != '\0')
    {
      gsize word = skip (text, start, clings);
      gsize word_end = skip (text, word, g_unichar_isalpha);
      gsize end = skip (text, word_end, clings);

      if (word_end > word)
        keep_syllables_of_word (attributes, text, start, word, word_end, end);
      start = end > start ? end : (gsize) (g_utf8_next_char (text + start) - text);
    }
}
