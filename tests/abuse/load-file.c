/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * usage: load-file catalog|plan FILE
 *
 * Opens a file as the app does, and prints on one line each what was said of
 * it, how many bytes were read and how many of those on the main thread, how
 * many kilobytes of memory that took at most, and how many milliseconds of the
 * processor. A file that does not come is given up when the main loop has gone
 * around a thousand times.
 */

#include "config.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "keuze-catalog-source.h"
#include "keuze-language.h"
#include "keuze-plan-document.h"

#define BEATS 1000

/* As long as a machine may be busy before a file counts as one that does not
 * come. */
#define PATIENCE_SECONDS 60

typedef struct
{
  gboolean done;
  gboolean waits;
  guint beats;
  char *sentence;
} Loading;

static guint64
read_number (const char *path,
             const char *name)
{
  g_autofree char *content = NULL;
  const char *line;

  if (!g_file_get_contents (path, &content, NULL, NULL))
    return 0;

  line = strstr (content, name);

  return line != NULL ? g_ascii_strtoull (line + strlen (name), NULL, 10) : 0;
}

static double
read_clock (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);

  return (double) time.tv_sec * 1000 + (double) time.tv_nsec / 1000000;
}

static void
plan_loaded (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Loading *loading = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzePlanDocument) document = keuze_plan_document_load_finish (result, &error);

  loading->sentence = g_strdup (document != NULL ? "opened" : error->message);
  loading->done = TRUE;
}

static void
card_read (KeuzeCatalogSource *source,
           GParamSpec         *property,
           gpointer            user_data)
{
  Loading *loading = user_data;
  const char *problem = keuze_catalog_source_get_problem (source);

  if (loading->done || keuze_catalog_source_get_reading (source))
    return;

  loading->sentence = g_strdup (problem != NULL ? problem : "opened");
  loading->done = TRUE;
}

/* While nothing else is to be done, so that a file that comes is not hindered. */
static gboolean
beat (gpointer user_data)
{
  Loading *loading = user_data;

  loading->beats++;

  return G_SOURCE_CONTINUE;
}

static gboolean
begin_to_beat (gpointer user_data)
{
  g_idle_add (beat, user_data);

  return G_SOURCE_REMOVE;
}

static void
wait_for (Loading *loading)
{
  g_timeout_add_seconds (loading->waits ? 0 : PATIENCE_SECONDS, begin_to_beat, loading);
  while (!loading->done && loading->beats < BEATS)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (KeuzeCatalogSource) source = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  Loading loading = { .waits = g_getenv ("KEUZE_WAITS") != NULL };
  guint64 bytes, main_bytes, memory;
  double time, main_time;

  g_return_val_if_fail (argc == 3, 2);

  keuze_language_set_up ("en");
  file = g_file_new_for_path (argv[2]);
  memory = read_number ("/proc/self/status", "VmHWM:");
  main_bytes = read_number ("/proc/thread-self/io", "rchar: ");
  bytes = read_number ("/proc/self/io", "rchar: ");
  time = read_clock (CLOCK_PROCESS_CPUTIME_ID);
  main_time = read_clock (CLOCK_THREAD_CPUTIME_ID);

  if (g_str_equal (argv[1], "plan"))
    {
      keuze_plan_document_load_async (file, NULL, plan_loaded, &loading);
    }
  else
    {
      source = keuze_catalog_source_new (file, NULL);
      g_signal_connect (source, "notify::reading", G_CALLBACK (card_read), &loading);
      g_return_val_if_fail (keuze_catalog_source_start (source, &error), 2);
    }
  wait_for (&loading);

  time = read_clock (CLOCK_PROCESS_CPUTIME_ID) - time;
  main_time = read_clock (CLOCK_THREAD_CPUTIME_ID) - main_time;
  bytes = read_number ("/proc/self/io", "rchar: ") - bytes;
  main_bytes = read_number ("/proc/thread-self/io", "rchar: ") - main_bytes;
  memory = read_number ("/proc/self/status", "VmHWM:") - memory;
  printf ("%s\n%" G_GUINT64_FORMAT "\n%" G_GUINT64_FORMAT "\n%" G_GUINT64_FORMAT "\n%.1f\n%.1f\n",
          loading.done ? loading.sentence : "given up", bytes, main_bytes, memory, time, main_time);

  /* A thread may wait for ever. */
  fflush (stdout);
  _exit (0);
}
