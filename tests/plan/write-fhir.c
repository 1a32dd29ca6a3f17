/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>

#include "keuze-plan-fhir.h"
#include "keuze-test-plans.h"

/* Writes a plan for tests as a `CarePlan`: write-fhir PLAN LANGUAGE DATE */
int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = NULL;
  g_autoptr (KeuzePlan) plan = NULL;
  g_autoptr (GDateTime) created = NULL;
  g_autofree char *json = NULL;

  g_assert_cmpint (argc, ==, 4);

  plan = keuze_test_plan_new (argv[1]);
  catalog = keuze_catalog_new_for_language (argv[2], &error);
  g_assert_no_error (error);
  created = g_date_time_new_from_iso8601 (argv[3], NULL);
  g_assert_nonnull (created);

  json = keuze_plan_fhir_write (plan, catalog, created);
  puts (json);

  return 0;
}
