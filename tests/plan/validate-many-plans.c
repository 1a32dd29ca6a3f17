/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * usage: validate-many-plans <NAMES
 *
 * Prints a line for each file that is named on a line of the standard input:
 * "ok", or the first thing that is wrong with it.
 */

#include "config.h"

#include <stdio.h>

#include "keuze-plan-reader.h"

int
main (void)
{
  g_autoptr (GIOChannel) input = g_io_channel_unix_new (fileno (stdin));
  gsize end;
  char *path;

  while (g_io_channel_read_line (input, &path, NULL, &end, NULL) == G_IO_STATUS_NORMAL)
    {
      g_autofree char *line = path;
      g_autoptr (GFile) file = NULL;
      g_autoptr (KeuzePlan) plan = NULL;
      g_autoptr (GError) error = NULL;

      line[end] = '\0';
      file = g_file_new_for_path (line);
      plan = keuze_plan_reader_read_file (file, NULL, &error);
      puts (plan != NULL ? "ok" : error->message);
    }

  return 0;
}
