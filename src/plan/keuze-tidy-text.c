/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-tidy-text.h"

/* What somebody typed or pasted, in a form that another program takes: FHIR
 * and XML both refuse most control characters. */

#define NEXT_LINE 0x85
#define LINE_SEPARATOR 0x2028
#define PARAGRAPH_SEPARATOR 0x2029

/* U+FFFE, U+FFFF and the like in the higher planes are no characters. */
static gboolean
is_character (gunichar character)
{
  return character == '\t' || (!g_unichar_iscntrl (character) && (character & 0xfffe) != 0xfffe);
}

/* The spaces at the end of a line, and an empty line, go. */
static void
end_line (GString *tidy,
          gsize    start)
{
  while (tidy->len > start && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (tidy->str + tidy->len))))
    g_string_truncate (tidy, (gsize) (g_utf8_prev_char (tidy->str + tidy->len) - tidy->str));
}

/**
 * keuze_tidy_text_ends_line:
 * @character: a character
 *
 * Other programs break lines in other ways, such as a word processor does with
 * a vertical tab.
 *
 * Returns: whether a line ends there
 */
gboolean
keuze_tidy_text_ends_line (gunichar character)
{
  switch (character)
    {
    case '\n':
    case '\v':
    case '\f':
    case '\r':
    case NEXT_LINE:
    case LINE_SEPARATOR:
    case PARAGRAPH_SEPARATOR:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * keuze_tidy_text:
 * @text: what somebody wrote
 *
 * Leaves out what carries no words: control characters, spaces around the
 * text and at the end of its lines, and empty lines. Every way to end a line
 * becomes a newline.
 *
 * Returns: (transfer full): the text; empty where there are no words in it
 */
char *
keuze_tidy_text (const char *text)
{
  GString *tidy = g_string_new (NULL);
  gsize start = 0;

  g_return_val_if_fail (text != NULL, NULL);

  for (const char *rest = text; *rest != '\0'; rest = g_utf8_next_char (rest))
    {
      gunichar character = g_utf8_get_char (rest);

      if (keuze_tidy_text_ends_line (character))
        {
          end_line (tidy, start);
          if (tidy->len > start)
            g_string_append_c (tidy, '\n');
          start = tidy->len;
        }
      else if (is_character (character) && (tidy->len > 0 || !g_unichar_isspace (character)))
        {
          g_string_append_unichar (tidy, character);
        }
    }

  end_line (tidy, 0);

  return g_string_free_and_steal (tidy);
}
