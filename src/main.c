/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <signal.h>

#include "keuze-application.h"
#include "keuze-command-line.h"
#include "keuze-language.h"
#include "keuze-settings.h"

int
main (int   argc,
      char *argv[])
{
  g_auto (KeuzeCommandLine) command_line = { 0 };
  g_autoptr (KeuzeApplication) application = NULL;
  g_autoptr (GStrvBuilder) arguments = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  g_autoptr (GError) error = NULL;
  KeuzeExit status;

  /* Where no more may be written, that can be told. */
  signal (SIGXFSZ, SIG_IGN);

  keuze_language_set_up (NULL);

  status = keuze_command_line_parse (&command_line, (const char * const *) argv);
  if (status == KEUZE_EXIT_GO_ON)
    {
      keuze_language_set_up (command_line.language);
      status = keuze_command_line_run (&command_line);
    }
  if (status != KEUZE_EXIT_GO_ON)
    return status;

  if (!keuze_settings_are_installed (&error))
    {
      g_printerr ("keuzekaart: %s\n", error->message);
      return KEUZE_EXIT_FAILED;
    }

  g_strv_builder_add (arguments, argv[0]);
  if (command_line.service)
    g_strv_builder_add (arguments, "--gapplication-service");
  if (command_line.new_window)
    g_strv_builder_add (arguments, KEUZE_APPLICATION_NEW_WINDOW);
  if (command_line.plans != NULL)
    g_strv_builder_addv (arguments, (const char **) command_line.plans);
  words = g_strv_builder_end (arguments);

  application = keuze_application_new (command_line.language, command_line.catalog);

  return g_application_run (G_APPLICATION (application), (int) g_strv_length (words), words);
}
