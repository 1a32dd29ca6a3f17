/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "keuze-fuzz.h"

/* Longer than any sentence that tells what was found and what was expected:
 * what came from a stranger is shortened in it. */
#define LONGEST_SENTENCE 1000

static void
say_nothing (const char *text)
{
}

/**
 * keuze_fuzz_set_up:
 *
 * For the beginning of every target: a warning is a find, and nothing is
 * printed on the way, which would take most of the time.
 */
void
keuze_fuzz_set_up (void)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_log_set_always_fatal (G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
  g_set_print_handler (say_nothing);
  g_set_printerr_handler (say_nothing);
}

/**
 * keuze_fuzz_load:
 * @language: the code of a language
 *
 * Returns: (transfer full): the card that comes with the app
 */
KeuzeCatalog *
keuze_fuzz_load (const char *language)
{
  g_autoptr (GError) error = NULL;
  KeuzeCatalog *catalog = keuze_catalog_new_for_language (language, &error);

  g_assert_no_error (error);

  return catalog;
}

/**
 * keuze_fuzz_dup_text:
 * @data: (array length=size): any bytes
 * @size: how many
 *
 * Returns: (transfer full): a text of them, as a widget or the session bus
 *   would give it: always UTF-8
 */
char *
keuze_fuzz_dup_text (const guint8 *data,
                     size_t        size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);

  return g_utf8_make_valid (text, -1);
}

/**
 * keuze_fuzz_assert_sentence:
 * @sentence: what a person is told of something that was refused
 *
 * It can be read, whatever was refused: it stands on one line and is not long.
 */
void
keuze_fuzz_assert_sentence (const char *sentence)
{
  g_assert_nonnull (sentence);
  g_assert_cmpuint (strlen (sentence), >, 0);
  g_assert_cmpuint (strlen (sentence), <=, LONGEST_SENTENCE);
  g_assert_true (g_utf8_validate (sentence, -1, NULL));
  g_assert_null (strchr (sentence, '\n'));
}
