/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "keuze-catalog.h"
#include "keuze-command-line.h"
#include "keuze-export.h"
#include "keuze-file-argument.h"
#include "keuze-language.h"
#include "keuze-parallel.h"
#include "keuze-pdf.h"
#include "keuze-plan-file.h"
#include "keuze-plan-reader.h"
#include "keuze-text-sheet.h"

static GOptionContext *
create_context (KeuzeCommandLine *self)
{
  /* Translators: what may follow on the command line: the names of files with a plan in them. */
  GOptionContext *context = g_option_context_new (_("[PLAN…]"));
  const GOptionEntry entries[] = {
    { "list", 0, 0, G_OPTION_ARG_NONE, &self->list,
      N_("Print all treatment options, each with its id"), NULL },
    { "show", 0, 0, G_OPTION_ARG_STRING, &self->show,
      N_("Print what the card says of an option"),
      /* Translators: what a treatment option is called on the command line, as in --show=ID. */
      N_("ID") },
    { "export", 0, 0, G_OPTION_ARG_STRING, &self->export,
      /* Translators: all from overview to plan is typed as it is; ID names an option, FILE a file. */
      N_("Write a sheet of paper to a PDF file, or to standard output where the file is “-”: "
         "overview, option:ID, compare:ID,ID, steps, card, plan:FILE, or plan for an empty form"),
      /* Translators: words that stand for what is exported and for a file, as in --export=WHAT FILE. */
      N_("WHAT FILE") },
    { "large", 0, 0, G_OPTION_ARG_NONE, &self->large,
      N_("Export in large letters"), NULL },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &self->paper,
      N_("Export for this paper: a4 or letter"),
      /* Translators: a word that stands for a size of paper, as in --paper=SIZE. */
      N_("SIZE") },
    { "beside", 0, 0, G_OPTION_ARG_STRING, &self->beside,
      N_("Export in this language too, beside the first; with --catalog, a file with the same card in it"),
      /* Translators: a word that stands for a language code or a file, as in --beside=CODE. */
      N_("CODE") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &self->language,
      N_("Show the card in this language"),
      /* Translators: a word that stands for a language code, as in --lang=CODE. */
      N_("CODE") },
    { "catalog", 0, 0, G_OPTION_ARG_FILENAME, &self->catalog,
      N_("Use this catalogue instead of the card that comes with the app"),
      /* Translators: a word that stands for a file, as in --catalog=FILE. */
      N_("FILE") },
    { "validate", 0, 0, G_OPTION_ARG_FILENAME, &self->validate,
      N_("Print everything that is wrong with a catalogue, or with a plan: a file that ends in .keuzeplan"), N_("FILE") },
    { "new-window", 0, 0, G_OPTION_ARG_NONE, &self->new_window,
      N_("Open one more window"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &self->version,
      N_("Print the version"), NULL },
    { "gapplication-service", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, &self->service,
      NULL, NULL },
    { NULL }
  };

  g_option_context_set_summary (context, _("Shows every treatment option for persistent physical symptoms."));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  return context;
}

static KeuzeExit
fail (KeuzeExit   exit,
      const char *subject,
      const char *problem)
{
  if (subject != NULL)
    g_printerr ("keuzekaart: %s: %s\n", subject, problem);
  else
    g_printerr ("keuzekaart: %s\n", problem);

  return exit;
}

/* Whether something is to be printed, and no window to be shown. */
static gboolean
prints (KeuzeCommandLine *self)
{
  return self->list || self->show != NULL || self->export != NULL || self->validate != NULL || self->version;
}

/* What is in a plan is looked into by the app, which may be running already in
 * another folder, and takes a hyphen for an option of its own. That there is
 * none is better said where it was asked for. */
static KeuzeExit
find_plans (KeuzeCommandLine *self)
{
  for (char **plan = self->plans; plan != NULL && *plan != NULL; plan++)
    {
      g_autoptr (GFile) file = keuze_file_argument_find (*plan);

      if (!g_file_query_exists (file, NULL))
        return fail (KEUZE_EXIT_FAILED, *plan, _("There is no such file; --help tells what can be asked"));

      g_free (*plan);
      *plan = g_file_is_native (file) ? g_file_get_path (file) : g_file_get_uri (file);
    }

  return KEUZE_EXIT_GO_ON;
}

static KeuzeExit
fail_language (const char *wanted)
{
  g_auto (GStrv) languages = keuze_language_list ();
  g_autofree char *names = g_strjoinv (", ", languages);
  g_autofree char *problem = NULL;

  /* Translators: the first %s is a language code, the second a list of them. */
  problem = g_strdup_printf (_("Found the language “%s”, expected one of %s"), wanted, names);

  return fail (KEUZE_EXIT_FAILED, NULL, problem);
}

static KeuzeExit
validate (const char *path)
{
  g_autoptr (GFile) file = keuze_file_argument_find (path);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) problems = NULL;

  if (g_str_has_suffix (path, KEUZE_PLAN_FILE_SUFFIX))
    problems = keuze_plan_reader_find_problems (file, NULL, &error);
  else
    problems = keuze_catalog_find_problems (file, NULL, &error);

  if (problems == NULL)
    return fail (KEUZE_EXIT_FAILED, path, error->message);

  for (guint i = 0; problems[i] != NULL; i++)
    fail (KEUZE_EXIT_FAILED, path, problems[i]);

  return problems[0] != NULL ? KEUZE_EXIT_FAILED : KEUZE_EXIT_DONE;
}

static KeuzeExit
print (KeuzeCommandLine *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = keuze_catalog_new_as_asked (self->catalog, self->language, &error);
  g_autofree char *sheet = NULL;
  KeuzeOption *option;

  if (catalog == NULL)
    return fail (KEUZE_EXIT_FAILED, self->catalog, error->message);

  if (self->list)
    {
      sheet = keuze_text_sheet_list (catalog);
    }
  else
    {
      option = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, self->show);
      if (option == NULL)
        return fail (KEUZE_EXIT_FAILED, self->show, _("This is not an option of the card; --list prints all that are"));

      sheet = keuze_text_sheet_show (catalog, option);
    }

  g_print ("%s", sheet);

  if (ferror (stdout) != 0)
    return fail (KEUZE_EXIT_FAILED, NULL, _("Not everything could be printed; the disk may be full"));

  return KEUZE_EXIT_DONE;
}

/* What is wrong with the command line, or with the world. */
static KeuzeExit
fail_with_error (const char *subject,
                 GError     *error)
{
  return fail (error->domain == G_OPTION_ERROR ? KEUZE_EXIT_USAGE : KEUZE_EXIT_FAILED, subject, error->message);
}

/* The same sheet in two languages. */
static KeuzeSheet *
put_beside (KeuzeCommandLine  *self,
            KeuzeCatalog      *catalog,
            KeuzeSheet        *sheet,
            GError           **error)
{
  g_autofree char *language = self->catalog == NULL ? keuze_language_match (self->beside) : NULL;
  g_autoptr (KeuzeCatalog) other = NULL;
  g_autoptr (KeuzeSheet) other_sheet = NULL;
  g_autoptr (KeuzeParallel) parallel = NULL;

  other = keuze_catalog_new_as_asked (self->catalog != NULL ? self->beside : NULL, language, error);
  if (other == NULL)
    return NULL;

  if (!keuze_catalog_is_translation (catalog, other))
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _("This is not the same card in another language"));
      return NULL;
    }

  other_sheet = keuze_export_create_sheet (other, self->export, error);
  if (other_sheet == NULL)
    return NULL;

  parallel = keuze_parallel_new (catalog, sheet, other, other_sheet);

  return keuze_parallel_create_sheet (parallel);
}

static KeuzeExit
export (KeuzeCommandLine *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = NULL;
  g_autoptr (KeuzeSheet) sheet = NULL;
  g_autoptr (KeuzePages) pages = NULL;
  g_autoptr (GBytes) pdf = NULL;
  KeuzePaper paper;

  if (!keuze_paper_init (&paper, self->paper != NULL ? self->paper : "a4"))
    return fail (KEUZE_EXIT_USAGE, self->paper, _("This is not a paper for --paper, expected a4 or letter"));
  paper.large = self->large;

  catalog = keuze_catalog_new_as_asked (self->catalog, self->language, &error);
  if (catalog == NULL)
    return fail (KEUZE_EXIT_FAILED, self->catalog, error->message);

  sheet = keuze_export_create_sheet (catalog, self->export, &error);
  if (sheet == NULL)
    return fail_with_error (self->export, error);

  if (self->beside != NULL)
    {
      KeuzeSheet *both = put_beside (self, catalog, sheet, &error);

      if (both == NULL)
        return fail_with_error (self->beside, error);

      g_object_unref (sheet);
      sheet = both;
    }

  pages = keuze_pages_new (sheet, &paper);
  pdf = keuze_pdf_create (pages, &error);
  if (pdf == NULL || !keuze_export_write (pdf, self->export, self->file, &error))
    return fail_with_error (self->file, error);

  return KEUZE_EXIT_DONE;
}

/* GLib leaves it there where a name with a hyphen in front follows. */
static void
drop_separator (GStrv rest)
{
  while (*rest != NULL && !g_str_equal (*rest, "--"))
    rest++;

  if (*rest == NULL)
    return;

  g_free (*rest);
  do
    rest[0] = rest[1];
  while (*rest++ != NULL);
}

/* What to export to stands on its own, after what is exported. Otherwise such
 * words are plans to open. */
static KeuzeExit
parse_rest (KeuzeCommandLine *self,
            GStrv             rest)
{
  guint n_expected = self->export != NULL ? 2 : 1;

  drop_separator (rest);

  if (self->export == NULL && (self->large || self->paper != NULL || self->beside != NULL))
    return fail (KEUZE_EXIT_USAGE, NULL, _("--beside, --large and --paper are for what --export writes"));

  if (g_strv_length (rest) < n_expected)
    return fail (KEUZE_EXIT_USAGE, NULL, _("--export needs a file to write to, or “-” for standard output"));

  if (prints (self) && g_strv_length (rest) > n_expected)
    return fail (KEUZE_EXIT_USAGE, rest[n_expected],
                 _("This is one word too many; --help tells what can be asked"));

  if (self->export != NULL)
    self->file = g_strdup (rest[1]);
  else if (rest[1] != NULL)
    self->plans = g_strdupv (rest + 1);

  return KEUZE_EXIT_GO_ON;
}

/**
 * keuze_command_line_parse:
 * @self: (out caller-allocates): filled with what was asked for; to be
 *   cleared with keuze_command_line_clear()
 * @arguments: (array zero-terminated): the words of the command line, the
 *   name of the program first
 *
 * Reads a command line. What is wrong with it is said on standard error.
 *
 * Returns: %KEUZE_EXIT_GO_ON, or %KEUZE_EXIT_USAGE
 */
KeuzeExit
keuze_command_line_parse (KeuzeCommandLine   *self,
                          const char * const *arguments)
{
  g_autoptr (GOptionContext) context = NULL;
  g_auto (GStrv) rest = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL, KEUZE_EXIT_USAGE);
  g_return_val_if_fail (arguments != NULL, KEUZE_EXIT_USAGE);

  *self = (KeuzeCommandLine) { 0 };
  context = create_context (self);
  rest = g_strdupv ((GStrv) arguments);

  if (!g_option_context_parse_strv (context, &rest, &error))
    return fail (KEUZE_EXIT_USAGE, NULL, error->message);

  return parse_rest (self, rest);
}

/**
 * keuze_command_line_run:
 * @self: what was asked for
 *
 * Prints what was asked for, if anything was. Needs no display. Errors are
 * said on standard error. Plans to open are named by their full path or their
 * address afterwards.
 *
 * Returns: %KEUZE_EXIT_GO_ON when the app is to be started
 */
KeuzeExit
keuze_command_line_run (KeuzeCommandLine *self)
{
  g_autofree char *language = NULL;
  g_autofree char *beside = NULL;

  g_return_val_if_fail (self != NULL, KEUZE_EXIT_USAGE);

  if (self->version)
    {
      g_print ("Keuzekaart %s\n", PACKAGE_VERSION);
      return KEUZE_EXIT_DONE;
    }

  if (self->validate != NULL)
    return validate (self->validate);

  if (self->language != NULL)
    {
      language = keuze_language_match (self->language);
      if (language == NULL)
        return fail_language (self->language);
    }

  if (self->beside != NULL && self->catalog == NULL)
    {
      beside = keuze_language_match (self->beside);
      if (beside == NULL)
        return fail_language (self->beside);
    }

  if (self->list || self->show != NULL)
    return print (self);

  if (self->export != NULL)
    return export (self);

  return find_plans (self);
}

/**
 * keuze_command_line_clear:
 * @self: what was asked for
 *
 * Frees what is inside.
 */
void
keuze_command_line_clear (KeuzeCommandLine *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->show, g_free);
  g_clear_pointer (&self->export, g_free);
  g_clear_pointer (&self->file, g_free);
  g_clear_pointer (&self->paper, g_free);
  g_clear_pointer (&self->validate, g_free);
  g_clear_pointer (&self->catalog, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->beside, g_free);
  g_clear_pointer (&self->plans, g_strfreev);
}
