/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * usage: soak [--runs N] [--actions N] [--seed N]
 *
 * Uses the app at random for as long as is asked, and sees whether anything is
 * left behind: after each run no object of our own, and after the last one not
 * more memory than after the first ten.
 */

#include "config.h"

#include <malloc.h>
#include <stdio.h>
#include <string.h>

#include "keuze-test-census.h"
#include "keuze-test-play.h"
#include "keuze-test-window.h"

/* The first runs fill the caches of the platform. */
#define N_FIRST_RUNS 10
#define MOST_GROWTH 1.05

/* How long a thread may still be at work for a window that is closed. */
#define PATIENCE_SECONDS 10

static int n_runs = 100, n_actions = 1000, first_seed = -1;

static const GOptionEntry entries[] = {
  { "runs", 0, 0, G_OPTION_ARG_INT, &n_runs, "How often", "N" },
  { "actions", 0, 0, G_OPTION_ARG_INT, &n_actions, "How much each time", "N" },
  { "seed", 0, 0, G_OPTION_ARG_INT, &first_seed, "What the first run is decided by, as an earlier one told", "N" },
  { NULL }
};

static double
read_line (const char *text,
           const char *name)
{
  const char *line = strstr (text, name);

  g_assert_nonnull (line);

  return g_ascii_strtod (line + strlen (name), NULL);
}

/* In megabytes: what goes back to the system when the app ends, and does not
 * belong to others as well. */
static double
measure_memory (void)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  malloc_trim (0);
  g_file_get_contents ("/proc/self/smaps_rollup", &text, NULL, &error);
  g_assert_no_error (error);

  return (read_line (text, "Private_Clean:") + read_line (text, "Private_Dirty:")) / 1024;
}

/* Before 4.24, GTK never lets go of some of what had the focus in a dialogue. */
static gboolean
keeps_focus (void)
{
  return gtk_get_minor_version () < 24;
}

/* Returns: whether as few are left as there were */
static gboolean
wait_for_threads (guint n_objects)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_SECONDS * G_USEC_PER_SEC;

  while (keuze_test_census_count () > n_objects && g_get_monotonic_time () < end)
    {
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }

  return keuze_test_census_count () <= n_objects;
}

/* What GLib prints in a test is a comment, and this is its report.
 *
 * Returns: the memory in use afterwards */
static double
run (int                   number,
     guint32               seed,
     KeuzeCatalog * const *catalogs,
     guint                 n_catalogs,
     guint                 n_objects,
     gboolean             *holds)
{
  gint64 begin = g_get_monotonic_time ();
  double memory, seconds;
  gboolean is_clean = TRUE;

  printf ("# run %d has the seed %u\n", number, seed);
  keuze_test_play (catalogs, n_catalogs, (guint) n_actions, seed);
  if (!wait_for_threads (n_objects))
    {
      g_autofree char *left = keuze_test_census_describe ();

      printf ("# left behind:%s\n", left);
      is_clean = keeps_focus ();
    }

  memory = measure_memory ();
  seconds = (g_get_monotonic_time () - begin) / (double) G_USEC_PER_SEC;
  printf ("%sok %d - %d actions in %.1f s: %.1f MB, %u objects more\n", is_clean ? "" : "not ", number, n_actions,
          seconds, memory, keuze_test_census_count () - n_objects);
  *holds &= is_clean;

  return memory;
}

static gboolean
compare_memory (double first,
                double last)
{
  gboolean holds = n_runs <= N_FIRST_RUNS || last <= first * MOST_GROWTH || keeps_focus ();

  printf ("%sok %d - %.1f MB in the first runs, %.1f MB after the last: %+.1f %%\n", holds ? "" : "not ", n_runs + 1,
          first, last, 100 * (last / first - 1));

  return holds;
}

static gboolean
parse (int    *argc,
       char ***argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("- use the app at random, and see what is left behind");
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  if (g_option_context_parse (context, argc, argv, &error))
    return TRUE;

  g_printerr ("soak: %s\n", error->message);

  return FALSE;
}

int
main (int   argc,
      char *argv[])
{
  KeuzeCatalog *catalogs[2];
  double first = 0, memory = 0;
  gboolean holds = TRUE;
  guint n_objects;
  guint32 seed;

  if (!parse (&argc, &argv))
    return 2;

  keuze_test_set_up (&argc, &argv);
  keuze_test_get_application ();
  catalogs[0] = keuze_catalog_new_for_language ("en", NULL);
  catalogs[1] = keuze_catalog_new_for_language ("nl", NULL);
  n_objects = keuze_test_census_count ();
  seed = first_seed >= 0 ? (guint32) first_seed : g_random_int () & G_MAXINT32;

  setvbuf (stdout, NULL, _IOLBF, 0);
  printf ("1..%d\n", n_runs + 1);
  for (int i = 1; i <= n_runs; i++)
    {
      memory = run (i, seed + (guint32) i - 1, catalogs, G_N_ELEMENTS (catalogs), n_objects, &holds);
      if (i <= N_FIRST_RUNS)
        first = MAX (first, memory);
    }
  holds &= compare_memory (first, memory);

  g_object_unref (catalogs[0]);
  g_object_unref (catalogs[1]);

  return holds ? 0 : 1;
}
