/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "keuze-application.h"
#include "keuze-command-line.h"

static void
set_up_language (const char *language)
{
  if (language != NULL)
    g_setenv ("LANGUAGE", language, TRUE);

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

int
main (int   argc,
      char *argv[])
{
  g_auto (KeuzeCommandLine) command_line = { 0 };
  g_autoptr (KeuzeApplication) application = NULL;
  g_autoptr (GStrvBuilder) arguments = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  KeuzeExit status;

  set_up_language (NULL);

  status = keuze_command_line_parse (&command_line, (const char * const *) argv);
  if (status == KEUZE_EXIT_GO_ON)
    {
      set_up_language (command_line.language);
      status = keuze_command_line_run (&command_line);
    }
  if (status != KEUZE_EXIT_GO_ON)
    return status;

  g_strv_builder_add (arguments, argv[0]);
  if (command_line.service)
    g_strv_builder_add (arguments, "--gapplication-service");
  if (command_line.plans != NULL)
    g_strv_builder_addv (arguments, (const char **) command_line.plans);
  words = g_strv_builder_end (arguments);

  application = keuze_application_new (command_line.language, command_line.catalog);

  return g_application_run (G_APPLICATION (application), (int) g_strv_length (words), words);
}
