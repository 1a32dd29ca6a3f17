/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gtk/gtk.h>

#include "keuze-recent-files.h"

/* The addresses that are not to be among them as long as the app runs: the
 * toolkit puts some there only after it has said that all is done. */
static GHashTable *forgotten = NULL;

static void
forget_again (GtkRecentManager *manager)
{
  GHashTableIter iter;
  gpointer uri;

  /* That one is not among them is what is wanted, and no error. */
  g_hash_table_iter_init (&iter, forgotten);
  while (g_hash_table_iter_next (&iter, &uri, NULL))
    gtk_recent_manager_remove_item (manager, uri, NULL);
}

/**
 * keuze_recent_files_forget:
 * @file: a file that was picked in a dialogue of the system
 *
 * Takes a file out of the recent files of the desktop, where the dialogue puts
 * it: whoever comes next need not see that there is a plan, or what it is
 * called. As long as the app runs, it does not come back there.
 */
void
keuze_recent_files_forget (GFile *file)
{
  GtkRecentManager *manager = gtk_recent_manager_get_default ();

  g_return_if_fail (G_IS_FILE (file));

  if (forgotten == NULL)
    {
      forgotten = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      g_signal_connect (manager, "changed", G_CALLBACK (forget_again), NULL);
    }

  g_hash_table_add (forgotten, g_file_get_uri (file));
  forget_again (manager);
}
