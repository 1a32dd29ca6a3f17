/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-language.h"
#include "keuze-search-service.h"

int
main (int   argc,
      char *argv[])
{
  g_autoptr (KeuzeSearchService) service = NULL;

  keuze_language_set_up (NULL);

  service = keuze_search_service_new ();

  return g_application_run (G_APPLICATION (service), argc, argv);
}
