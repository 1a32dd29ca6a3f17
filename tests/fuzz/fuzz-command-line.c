/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-command-line.h"
#include "keuze-export.h"
#include "keuze-fuzz.h"
#include "keuze-language.h"
#include "keuze-paper.h"

/* What somebody types on the command line: a word a line. Nothing of it is
 * done, as that would reach the files. */

#define MOST_WORDS 20

static KeuzeCatalog *card;

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  keuze_fuzz_set_up ();
  card = keuze_fuzz_load ("en");

  return 0;
}

/* GLib prints the help and ends the program at once. */
static gboolean
asks_for_help (const char *word)
{
  if (g_str_has_prefix (word, "--"))
    return g_str_has_prefix (word, "--help");

  return *word == '-' && strpbrk (word, "h?") != NULL;
}

static GStrv
dup_words (const guint8 *data,
           size_t        size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_auto (GStrv) lines = g_strsplit (text, "\n", MOST_WORDS);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  g_strv_builder_add (words, "keuzekaart");
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (!asks_for_help (lines[i]))
        g_strv_builder_add (words, lines[i]);
    }

  return g_strv_builder_end (words);
}

/* A plan would be read from a file. */
static gboolean
reaches_files (const char *what)
{
  return g_str_has_prefix (what, "plan:");
}

static void
check_export (const char *what)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeSheet) sheet = keuze_export_create_sheet (card, what, &error);

  g_assert_true ((sheet == NULL) == (error != NULL));
}

static void
check_language (const char *wanted)
{
  g_auto (GStrv) languages = keuze_language_list ();
  g_autofree char *language = keuze_language_match (wanted);

  if (language != NULL)
    g_assert_true (g_strv_contains ((const char * const *) languages, language));
}

static void
check (KeuzeCommandLine *command_line)
{
  KeuzePaper paper;

  if (command_line->export != NULL)
    {
      g_assert_nonnull (command_line->file);
      if (!reaches_files (command_line->export))
        check_export (command_line->export);
    }

  if (command_line->paper != NULL)
    keuze_paper_init (&paper, command_line->paper);
  if (command_line->language != NULL)
    check_language (command_line->language);
  if (command_line->beside != NULL)
    check_language (command_line->beside);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  g_auto (GStrv) words = dup_words (data, size);
  g_auto (KeuzeCommandLine) command_line = { 0 };
  KeuzeExit exit = keuze_command_line_parse (&command_line, (const char * const *) words);

  g_assert_true (exit == KEUZE_EXIT_GO_ON || exit == KEUZE_EXIT_USAGE);
  if (exit == KEUZE_EXIT_GO_ON)
    check (&command_line);

  return 0;
}
