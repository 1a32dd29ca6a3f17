/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * usage: validate-many <NAMES
 *
 * Prints a line for each file that is named on a line of the standard input:
 * "ok", or the first thing that is wrong with it.
 */

#include "config.h"

#include <stdio.h>

#include "keuze-catalog.h"

static char *
find_problem (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) problems = keuze_catalog_find_problems (file, NULL, &error);

  if (problems == NULL)
    return g_strdup (error->message);

  return g_strdup (problems[0] != NULL ? problems[0] : "ok");
}

int
main (void)
{
  g_autoptr (GIOChannel) input = g_io_channel_unix_new (fileno (stdin));
  gsize end;
  char *path;

  while (g_io_channel_read_line (input, &path, NULL, &end, NULL) == G_IO_STATUS_NORMAL)
    {
      g_autofree char *line = path;
      g_autofree char *problem = NULL;

      line[end] = '\0';
      problem = find_problem (line);
      puts (problem);
    }

  return 0;
}
