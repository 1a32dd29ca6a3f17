/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-file-argument.h"

/**
 * keuze_file_argument_find:
 * @argument: how somebody named a file on the command line, in the encoding of
 *   file names
 *
 * Finds the file that is meant. A name with a colon in it is taken for an
 * address only where no such file is.
 *
 * Returns: (transfer full): the file, which need not be there
 */
GFile *
keuze_file_argument_find (const char *argument)
{
  g_return_val_if_fail (argument != NULL, NULL);

  return g_file_test (argument, G_FILE_TEST_EXISTS) ? g_file_new_for_path (argument)
                                                    : g_file_new_for_commandline_arg (argument);
}
