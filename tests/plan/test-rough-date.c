/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-rough-date.h"

static const struct
{
  const char *text;
  guint year, month, day;
} dates[] = {
  { "2024", 2024, 0, 0 },
  { "2024-05", 2024, 5, 0 },
  { "2024-05-17", 2024, 5, 17 },
  { "2024-02-29", 2024, 2, 29 },
  { "1900", 1900, 0, 0 },
  { "2199-12-31", 2199, 12, 31 },
};

static const char * const wrong[] = {
  "1899", "2200", "24", "20245", "2024-", "2024-5", "2024-13", "2024-00", "2024-05-", "2024-05-00",
  "2024-05-32", "2023-02-29", "2024-04-31", "2024-05-17 ", "2024-05-17T", " 2024", "-2024", "+024",
  "2024/05", "May 2024", "٢٠٢٤",
};

static void
test_split (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *joined = NULL;
      guint year, month, day;

      g_assert_true (keuze_rough_date_is_valid (dates[i].text));
      g_assert_true (keuze_rough_date_split (dates[i].text, &year, &month, &day));
      g_assert_cmpuint (year, ==, dates[i].year);
      g_assert_cmpuint (month, ==, dates[i].month);
      g_assert_cmpuint (day, ==, dates[i].day);

      joined = keuze_rough_date_join (year, month, day);
      g_assert_cmpstr (joined, ==, dates[i].text);
    }
}

static void
test_wrong (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      guint year, month, day;

      g_test_message ("%s", wrong[i]);
      g_assert_false (keuze_rough_date_is_valid (wrong[i]));
      g_assert_false (keuze_rough_date_split (wrong[i], &year, &month, &day));
      g_assert_cmpuint (year + month + day, ==, 0);
    }

  g_assert_true (keuze_rough_date_is_valid (""));
}

static void
assert_joined (guint       year,
               guint       month,
               guint       day,
               const char *expected)
{
  g_autofree char *joined = keuze_rough_date_join (year, month, day);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_join (void)
{
  assert_joined (0, 5, 17, "");
  assert_joined (1234, 5, 17, "");
  assert_joined (2024, 0, 17, "2024");
  assert_joined (2024, 13, 17, "2024");
  assert_joined (2024, 4, 31, "2024-04");
  assert_joined (2023, 2, 29, "2023-02");
}

static void
assert_formatted (const char *language,
                  const char *date,
                  const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzeCatalog) catalog = keuze_catalog_new_for_language (language, &error);
  g_autofree char *formatted = NULL;

  g_assert_no_error (error);
  formatted = keuze_rough_date_format (date, catalog);
  g_assert_cmpstr (formatted, ==, expected);
}

static void
test_format (void)
{
  assert_formatted ("en", "", "");
  assert_formatted ("en", "2024", "2024");
  assert_formatted ("en", "2024-05", "May 2024");
  assert_formatted ("en", "2024-05-07", "7 May 2024");
  assert_formatted ("nl", "2024-05", "mei 2024");
  assert_formatted ("nl", "2024-12-31", "31 december 2024");
}

static void
test_compare (void)
{
  const char * const ordered[] = { "2023", "2023-02", "2023-02-28", "2023-03", "2024", "" };

  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (ordered); j++)
        {
          int order = keuze_rough_date_compare (ordered[i], ordered[j]);

          g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rough-date/split", test_split);
  g_test_add_func ("/rough-date/wrong", test_wrong);
  g_test_add_func ("/rough-date/join", test_join);
  g_test_add_func ("/rough-date/format", test_format);
  g_test_add_func ("/rough-date/compare", test_compare);

  return g_test_run ();
}
