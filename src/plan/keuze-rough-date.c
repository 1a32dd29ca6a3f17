/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "keuze-rough-date.h"

/* The years that somebody may write down. */
#define FIRST_YEAR 1900
#define LAST_YEAR 2199

/* A date that is as exact as somebody remembers: "2024", "2024-05" or
 * "2024-05-17", as in ISO 8601. An empty text is a date that nobody
 * remembers. */

static gboolean
read_number (const char **rest,
             gsize        digits,
             guint       *number)
{
  if (strspn (*rest, "0123456789") != digits)
    return FALSE;

  *number = (guint) g_ascii_strtoull (*rest, NULL, 10);
  *rest += digits;

  return TRUE;
}

/* A further part of a date, such as "-05", if there is one. */
static gboolean
read_part (const char **rest,
           guint       *number)
{
  *number = 0;
  if (**rest == '\0')
    return TRUE;

  if (**rest != '-')
    return FALSE;
  (*rest)++;

  return read_number (rest, 2, number) && *number > 0;
}

static gboolean
is_date (guint year,
         guint month,
         guint day)
{
  if (year < FIRST_YEAR || year > LAST_YEAR || month > 12)
    return FALSE;

  if (month == 0)
    return day == 0;

  return day == 0 || g_date_valid_dmy ((GDateDay) MIN (day, 99), (GDateMonth) month, (GDateYear) year);
}

/**
 * keuze_rough_date_is_valid:
 * @date: what may be a date
 *
 * Returns: whether it is a year, a month or a day between 1900 and 2199, such
 *   as "2024", "2024-05" or "2024-05-17", or empty
 */
gboolean
keuze_rough_date_is_valid (const char *date)
{
  guint year, month, day;

  g_return_val_if_fail (date != NULL, FALSE);

  return *date == '\0' || keuze_rough_date_split (date, &year, &month, &day);
}

/**
 * keuze_rough_date_split:
 * @date: what may be a date
 * @year: (out): its year; 0 where there is no date
 * @month: (out): its month, from 1; 0 where it is not known
 * @day: (out): its day, from 1; 0 where it is not known
 *
 * Returns: whether it is a date. An empty text is none
 */
gboolean
keuze_rough_date_split (const char *date,
                        guint      *year,
                        guint      *month,
                        guint      *day)
{
  const char *rest = date;

  g_return_val_if_fail (date != NULL, FALSE);
  g_return_val_if_fail (year != NULL && month != NULL && day != NULL, FALSE);

  if (read_number (&rest, 4, year) && read_part (&rest, month) && read_part (&rest, day) &&
      *rest == '\0' && is_date (*year, *month, *day))
    return TRUE;

  *year = *month = *day = 0;

  return FALSE;
}

/**
 * keuze_rough_date_join:
 * @year: a year, or 0
 * @month: a month from 1, or 0
 * @day: a day from 1, or 0
 *
 * Writes as much of a date as is known. What cannot be is left out: a day
 * without its month, or the 31st of April.
 *
 * Returns: (transfer full): the date; empty without a year
 */
char *
keuze_rough_date_join (guint year,
                       guint month,
                       guint day)
{
  if (month != 0 && day != 0 && is_date (year, month, day))
    return g_strdup_printf ("%04u-%02u-%02u", year, month, day);

  if (month != 0 && is_date (year, month, 0))
    return g_strdup_printf ("%04u-%02u", year, month);

  if (is_date (year, 0, 0))
    return g_strdup_printf ("%04u", year);

  return g_strdup ("");
}

/**
 * keuze_rough_date_format:
 * @date: a date, or an empty text
 * @catalog: the card whose language it is to be written in
 *
 * Returns: (transfer full): the date for people, such as "17 May 2024", "May
 *   2024" or "2024"; empty where there is none
 */
char *
keuze_rough_date_format (const char   *date,
                         KeuzeCatalog *catalog)
{
  guint year, month, day;

  g_return_val_if_fail (date != NULL, NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  if (!keuze_rough_date_split (date, &year, &month, &day))
    return g_strdup ("");

  return keuze_catalog_format_rough_date (catalog, year, month, day);
}

/**
 * keuze_rough_date_compare:
 * @one: a date, or an empty text
 * @other: another
 *
 * Puts dates in order: a year stands before its months, a month before its
 * days, and what has no date at the end.
 *
 * Returns: less than, equal to or greater than 0
 */
int
keuze_rough_date_compare (const char *one,
                          const char *other)
{
  g_return_val_if_fail (one != NULL, 0);
  g_return_val_if_fail (other != NULL, 0);

  if (*one == '\0' || *other == '\0')
    return (*one == '\0') - (*other == '\0');

  return strcmp (one, other);
}
