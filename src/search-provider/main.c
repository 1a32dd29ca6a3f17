/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>

#include "keuze-language.h"
#include "keuze-search-service.h"
#include "keuze-settings.h"

int
main (int   argc,
      char *argv[])
{
  g_autoptr (KeuzeSearchService) service = NULL;
  g_autoptr (GError) error = NULL;

  keuze_language_set_up (NULL);

  if (!keuze_settings_are_installed (&error))
    {
      g_printerr ("keuzekaart-search-provider: %s\n", error->message);
      return EXIT_FAILURE;
    }

  service = keuze_search_service_new ();

  return g_application_run (G_APPLICATION (service), argc, argv);
}
