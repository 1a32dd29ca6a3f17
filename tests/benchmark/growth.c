/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * growth CATALOGUE: what a catalogue of this size costs the model, as JSON.
 * Times are those that this process had the processor, in milliseconds.
 */

#include "config.h"

#include <malloc.h>
#include <time.h>

#include "keuze-catalog.h"
#include "keuze-search.h"

/* Long lists and short ones, and more than one word. */
static const char * const asked[] = { "physiotherapy", "pain in the back", "dietetics" };

static double
get_milliseconds (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);

  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static double
get_mebibytes (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return (double) (info.uordblks + info.hblkhd) / (1024 * 1024);
}

/* A list on the screen has no more rows than this at a time. */
#define MOST_ROWS 200

/* What a key that was pressed asks of the model: where each option has it, and for
 * each row the words in which it was found. To go through a list is the work of the
 * platform. */
static double
press_key (KeuzeSearch *search,
           GPtrArray   *options,
           const char  *text)
{
  double began = get_milliseconds ();
  guint n_rows = 0;

  keuze_search_set_text (search, text);
  for (guint i = 0; i < options->len; i++)
    {
      g_autoptr (KeuzeSearchHit) hit = NULL;

      if (keuze_search_find_field (search, options->pdata[i]) == KEUZE_SEARCH_FIELD_NONE || n_rows == MOST_ROWS)
        continue;

      hit = keuze_search_find_hit (search, options->pdata[i]);
      n_rows++;
    }

  return get_milliseconds () - began;
}

static GPtrArray *
list_options (KeuzeCatalog *catalog)
{
  GPtrArray *options = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalog)); i++)
    g_ptr_array_add (options, g_list_model_get_item (G_LIST_MODEL (catalog), i));

  return options;
}

static int
compare (gconstpointer one,
         gconstpointer other)
{
  double difference = *(const double *) one - *(const double *) other;

  return (difference > 0) - (difference < 0);
}

static GArray *
type_all (KeuzeSearch *search,
          GPtrArray   *options)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      for (gsize length = 1; length <= strlen (asked[i]); length++)
        {
          g_autofree char *text = g_strndup (asked[i], length);
          double time = press_key (search, options, text);

          g_array_append_val (times, time);
        }
    }
  g_array_sort (times, compare);

  return times;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (argv[1]);
  g_autoptr (GError) error = NULL;
  double memory = get_mebibytes (), began = get_milliseconds ();
  g_autoptr (KeuzeCatalog) catalog = keuze_catalog_new_from_file (file, NULL, &error);
  double loaded = get_milliseconds ();
  g_autoptr (KeuzeSearch) search = NULL;
  g_autoptr (GPtrArray) options = NULL;
  g_autoptr (GArray) times = NULL;
  double first;

  g_assert_no_error (error);
  memory = get_mebibytes () - memory;
  options = list_options (catalog);
  search = keuze_search_new (catalog);
  first = press_key (search, options, "p");
  times = type_all (search, options);

  g_print ("{\"load\": %.3f, \"memory\": %.3f, \"index\": %.3f, \"key\": %.4f, \"slowest key\": %.4f}\n",
           loaded - began, memory, first,
           g_array_index (times, double, times->len / 2), g_array_index (times, double, times->len - 1));

  return 0;
}
