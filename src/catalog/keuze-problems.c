/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-file-limits.h"
#include "keuze-problems.h"

/* What stands there as JSON, cut to fit in a sentence. */
static char *
quote (JsonNode *node)
{
  g_autofree char *text = NULL;

  if (node == NULL)
    /* Translators: what was found at a place in a file where something had to
     * be: in the sentence "options[3].title: found nothing, expected a text". */
    return g_strdup (_("nothing"));

  if (JSON_NODE_HOLDS_OBJECT (node))
    return g_strdup ("{…}");

  if (JSON_NODE_HOLDS_ARRAY (node))
    return g_strdup ("[…]");

  text = json_to_string (node, FALSE);

  return keuze_problems_shorten (text);
}

static char *
describe (const char    *place,
          const char    *found,
          KeuzeExpected  expected)
{
  switch (expected)
    {
    case KEUZE_EXPECTED_OBJECT:
      /* Translators: in this sentence and the next seven, the first %s is a
       * place in a file, such as options[3].title, and the second %s is what
       * stands there, such as 12 or "abc", or the word "nothing". */
      return g_strdup_printf (_("%s: found %s, expected an object in braces"), place, found);
    case KEUZE_EXPECTED_LIST:
      return g_strdup_printf (_("%s: found %s, expected a list in brackets"), place, found);
    case KEUZE_EXPECTED_TEXT:
      return g_strdup_printf (_("%s: found %s, expected a text"), place, found);
    case KEUZE_EXPECTED_ID:
      return g_strdup_printf (_("%s: found %s, expected an id of lowercase letters, digits and hyphens"), place, found);
    case KEUZE_EXPECTED_URL:
      return g_strdup_printf (_("%s: found %s, expected an address that begins with https://"), place, found);
    case KEUZE_EXPECTED_DATE:
      return g_strdup_printf (_("%s: found %s, expected a date such as 2026-01-31"), place, found);
    case KEUZE_EXPECTED_FLAG:
      return g_strdup_printf (_("%s: found %s, expected true or false"), place, found);
    case KEUZE_EXPECTED_NUMBER:
      return g_strdup_printf (_("%s: found %s, expected a whole number from 1 to 1000"), place, found);
    default:
      g_assert_not_reached ();
    }
}

/**
 * keuze_problems_shorten:
 * @text: something that stands in a file
 *
 * Returns: (transfer full): as much of it as fits in a sentence
 */
char *
keuze_problems_shorten (const char *text)
{
  g_autofree char *start = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (g_utf8_strlen (text, -1) <= KEUZE_MAXIMUM_QUOTE)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, KEUZE_MAXIMUM_QUOTE);

  return g_strconcat (start, "…", NULL);
}

/**
 * keuze_problems_new:
 *
 * Returns: (transfer full) (element-type utf8): an empty list of problems
 */
GPtrArray *
keuze_problems_new (void)
{
  return g_ptr_array_new_with_free_func (g_free);
}

/* A problem quotes names from a file that may come from a stranger and is
 * printed in a terminal, which takes control characters for orders. */
static char *
replace_controls (const char *problem)
{
  GString *safe = g_string_new (NULL);

  for (const char *c = problem; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      g_string_append_unichar (safe, g_unichar_iscntrl (character) ? 0xfffd : character);
    }

  return g_string_free_and_steal (safe);
}

/**
 * keuze_problems_add:
 * @problems: (element-type utf8): a list of problems
 * @problem: (transfer full): a sentence that says where, what was found and
 *   what was expected
 *
 * Writes down one more problem, unless there are very many already.
 */
void
keuze_problems_add (GPtrArray *problems,
                    char      *problem)
{
  g_autofree char *sentence = problem;

  g_return_if_fail (problems != NULL);
  g_return_if_fail (problem != NULL);

  if (problems->len < KEUZE_MAXIMUM_PROBLEMS)
    g_ptr_array_add (problems, replace_controls (sentence));
}

/**
 * keuze_problems_add_unexpected:
 * @problems: (element-type utf8): a list of problems
 * @place: where in the document, such as `options[3].title`
 * @found: (nullable): what stands there; %NULL where nothing does
 * @expected: what should
 *
 * Writes down that something else was found than the format asks for.
 */
void
keuze_problems_add_unexpected (GPtrArray     *problems,
                               const char    *place,
                               JsonNode      *found,
                               KeuzeExpected  expected)
{
  g_autofree char *quoted = NULL;

  g_return_if_fail (problems != NULL);
  g_return_if_fail (place != NULL);

  quoted = quote (found);
  keuze_problems_add (problems, describe (place, quoted, expected));
}

/**
 * keuze_problems_add_repeated:
 * @problems: (element-type utf8): a list of problems
 * @place: where in the document, such as `options[3].id`
 * @id: an id that has stood in the same list before
 *
 * Writes down that an id stands twice where it may stand once.
 */
void
keuze_problems_add_repeated (GPtrArray  *problems,
                             const char *place,
                             const char *id)
{
  g_return_if_fail (problems != NULL);
  g_return_if_fail (place != NULL);
  g_return_if_fail (id != NULL);

  keuze_problems_add (problems,
                      /* Translators: the first %s is a place in a file, such as options[3].id. */
                      g_strdup_printf (_("%s: found “%s” for a second time, expected it only once"),
                                       place, id));
}
