/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gtk/gtk.h>

#include "keuze-recent-files.h"

/**
 * keuze_recent_files_forget:
 * @file: a file that was picked in a dialogue of the system
 *
 * Takes a file out of the recent files of the desktop, where the dialogue puts
 * it: whoever comes next need not see that there is a plan, or what it is
 * called.
 */
void
keuze_recent_files_forget (GFile *file)
{
  g_autofree char *uri = NULL;

  g_return_if_fail (G_IS_FILE (file));

  /* That it is not among them is what is wanted, and no error. */
  uri = g_file_get_uri (file);
  gtk_recent_manager_remove_item (gtk_recent_manager_get_default (), uri, NULL);
}
