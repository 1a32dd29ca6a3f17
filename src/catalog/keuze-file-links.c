/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-file-limits.h"
#include "keuze-file-links.h"

/**
 * keuze_file_links_follow:
 * @path: a file of this computer, which need not be there
 *
 * Goes where a link leads, also when nothing is there yet.
 *
 * Returns: (transfer full): @path, then what it stands for if it is a link, and
 *   so on; the last one is no link, unless the links go around
 */
GStrv
keuze_file_links_follow (const char *path)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *place = g_strdup (path);

  g_return_val_if_fail (path != NULL, NULL);

  g_strv_builder_add (builder, place);
  for (guint i = 0; i < KEUZE_MAXIMUM_LINKS; i++)
    {
      g_autofree char *target = g_file_read_link (place, NULL);
      g_autofree char *folder = NULL;

      if (target == NULL)
        break;

      folder = g_path_get_dirname (place);
      g_free (place);
      place = g_path_is_absolute (target) ? g_strdup (target) : g_build_filename (folder, target, NULL);
      g_strv_builder_add (builder, place);
    }

  return g_strv_builder_end (builder);
}
