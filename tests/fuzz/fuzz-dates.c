/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-fuzz.h"
#include "keuze-problems.h"
#include "keuze-reader.h"
#include "keuze-rough-date.h"

/* The day of a catalogue, and the rough date of a plan. */

static KeuzeCatalog *cards[2];
static const char *some_dates[] = { "", "1900", "2024-05", "2024-05-17", "2199-12-31" };

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  keuze_fuzz_set_up ();
  cards[0] = keuze_fuzz_load ("en");
  cards[1] = keuze_fuzz_load ("nl");

  return 0;
}

static GDate *
read_day (const char *text)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (GPtrArray) problems = keuze_problems_new ();
  GDate *day;
  KeuzeReader *reader;

  json_node_take_object (root, json_object_new ());
  json_object_set_string_member (json_node_get_object (root), "checked", text);

  reader = keuze_reader_enter_root (root, problems);
  day = keuze_reader_dup_date (reader, "checked");
  keuze_reader_leave (reader);

  g_assert_cmpuint (problems->len, ==, day == NULL);
  if (day == NULL)
    keuze_fuzz_assert_sentence (problems->pdata[0]);

  return day;
}

/* Whoever reads the day of a catalogue as a rough date reads the same. */
static void
check_day (const char *text)
{
  g_autoptr (GDate) day = read_day (text);
  guint year, month, number;

  if (day == NULL)
    return;

  g_assert_true (g_date_valid (day));
  if (keuze_rough_date_split (text, &year, &month, &number))
    {
      g_assert_cmpuint (g_date_get_year (day), ==, year);
      g_assert_cmpuint (g_date_get_month (day), ==, month);
      g_assert_cmpuint (g_date_get_day (day), ==, number);
    }

  for (guint i = 0; i < G_N_ELEMENTS (cards); i++)
    {
      g_autofree char *written = keuze_catalog_format_date (cards[i], day);

      g_assert_cmpuint (strlen (written), >, 0);
    }
}

static void
check_order (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (some_dates); i++)
    {
      int there = keuze_rough_date_compare (text, some_dates[i]);
      int back = keuze_rough_date_compare (some_dates[i], text);

      g_assert_true ((there < 0) == (back > 0) && (there > 0) == (back < 0));
    }
}

/* A rough date is split and joined without a loss. */
static void
check_rough_date (const char *text)
{
  guint year, month, day;
  gboolean is_date = keuze_rough_date_split (text, &year, &month, &day);
  g_autofree char *joined = keuze_rough_date_join (year, month, day);

  g_assert_true (keuze_rough_date_is_valid (text) == (is_date || *text == '\0'));
  g_assert_cmpstr (joined, ==, is_date ? text : "");

  for (guint i = 0; i < G_N_ELEMENTS (cards); i++)
    {
      g_autofree char *written = keuze_rough_date_format (text, cards[i]);

      g_assert_true ((*written != '\0') == is_date);
    }

  check_order (text);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  g_autofree char *text = keuze_fuzz_dup_text (data, size);

  check_day (text);
  check_rough_date (text);

  return 0;
}
