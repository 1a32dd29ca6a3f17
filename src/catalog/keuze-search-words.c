/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-search-words.h"

/* Most letters are of ASCII, for which no table is needed. */
static gboolean
is_of_word (const char *text)
{
  gunichar character;

  if ((guchar) *text < 0x80)
    return g_ascii_isalnum (*text);

  character = g_utf8_get_char (text);

  return g_unichar_isalnum (character) || g_unichar_ismark (character);
}

/**
 * keuze_search_words_next:
 * @text: a text
 * @length: (out): how many bytes long the word is
 *
 * Returns: (transfer none) (nullable): the first word in the text; %NULL where
 *   there is none
 */
const char *
keuze_search_words_next (const char *text,
                         gsize      *length)
{
  const char *end;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (length != NULL, NULL);

  while (*text != '\0' && !is_of_word (text))
    text = g_utf8_next_char (text);

  for (end = text; *end != '\0' && is_of_word (end); )
    end = g_utf8_next_char (end);

  *length = (gsize) (end - text);

  return *length > 0 ? text : NULL;
}

/**
 * keuze_search_words_fold:
 * @word: a word
 * @length: how many bytes long it is
 * @plain: (out) (optional) (nullable): the same without accents, where that
 *   is something else
 *
 * Takes away what does not count in a search: capitals, and in how many
 * characters a letter was written.
 *
 * Returns: (transfer full): the folded word
 */
char *
keuze_search_words_fold (const char  *word,
                         gsize        length,
                         char       **plain)
{
  g_autofree char *copy = NULL;
  g_auto (GStrv) folded = NULL;
  g_auto (GStrv) plains = NULL;

  g_return_val_if_fail (word != NULL, NULL);

  copy = g_strndup (word, length);
  /* The same letters for everyone, whatever language the system speaks. */
  folded = g_str_tokenize_and_fold (copy, "C", plain != NULL ? &plains : NULL);
  if (plain != NULL)
    *plain = g_strdup (plains[0]);

  return g_strjoinv ("", folded);
}

/**
 * keuze_search_words_starts:
 * @word: a word of a text
 * @length: how many bytes long it is
 * @start: a folded word
 *
 * Returns: whether the word, with or without its accents, starts with @start
 */
gboolean
keuze_search_words_starts (const char *word,
                           gsize       length,
                           const char *start)
{
  g_autofree char *plain = NULL;
  g_autofree char *folded = NULL;

  g_return_val_if_fail (word != NULL, FALSE);
  g_return_val_if_fail (start != NULL, FALSE);

  folded = keuze_search_words_fold (word, length, &plain);

  return g_str_has_prefix (folded, start) || (plain != NULL && g_str_has_prefix (plain, start));
}
