/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "keuze-text-edit.h"

/* How many bytes two texts have in common from their beginning, in whole
 * letters. */
static gsize
find_prefix (const char *one,
             const char *other)
{
  const char *rest = one;

  while (*rest != '\0' && g_utf8_get_char (rest) == g_utf8_get_char (other + (rest - one)))
    rest = g_utf8_next_char (rest);

  return (gsize) (rest - one);
}

/* The same from their end, leaving the first bytes alone. */
static gsize
find_suffix (const char *one,
             const char *other,
             gsize       prefix)
{
  const char *one_rest = one + strlen (one), *other_rest = other + strlen (other);

  while (one_rest > one + prefix && other_rest > other + prefix)
    {
      const char *one_before = g_utf8_prev_char (one_rest), *other_before = g_utf8_prev_char (other_rest);

      if (g_utf8_get_char (one_before) != g_utf8_get_char (other_before))
        break;

      one_rest = one_before;
      other_rest = other_before;
    }

  return strlen (one_rest);
}

/**
 * keuze_text_edit_find:
 * @before: a text
 * @after: what it is to become
 * @start: (out): the first letter of @before that goes away
 * @end: (out): the letter behind the last one that goes away
 * @length: (out): how many bytes come in its place
 *
 * Finds the smallest change between two texts. A field that is changed so
 * keeps its caret where somebody is typing.
 *
 * Returns: (transfer none): where what comes in its place begins in @after
 */
const char *
keuze_text_edit_find (const char *before,
                      const char *after,
                      int        *start,
                      int        *end,
                      int        *length)
{
  gsize prefix, suffix;

  g_return_val_if_fail (before != NULL, NULL);
  g_return_val_if_fail (after != NULL, NULL);
  g_return_val_if_fail (start != NULL && end != NULL && length != NULL, NULL);

  prefix = find_prefix (before, after);
  suffix = find_suffix (before, after, prefix);
  *start = (int) g_utf8_strlen (before, (gssize) prefix);
  *end = (int) g_utf8_strlen (before, (gssize) (strlen (before) - suffix));
  *length = (int) (strlen (after) - prefix - suffix);

  return after + prefix;
}
