/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-today.h"

/* The day that was asked for, by the variable that every tool knows which has
 * to make the same of the same on any day. */
static GDateTime *
read_epoch (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds;

  if (epoch == NULL || !g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT64, &seconds, NULL))
    return NULL;

  return g_date_time_new_from_unix_utc (seconds);
}

/**
 * keuze_today_get:
 *
 * Tells which day it is: that of `SOURCE_DATE_EPOCH` where it is set, as in
 * tests, or else that of the clock.
 *
 * Returns: (transfer full): today
 */
GDate *
keuze_today_get (void)
{
  g_autoptr (GDateTime) now = read_epoch ();

  if (now == NULL)
    now = g_date_time_new_now_local ();

  return g_date_new_dmy ((GDateDay) g_date_time_get_day_of_month (now),
                         (GDateMonth) g_date_time_get_month (now),
                         (GDateYear) g_date_time_get_year (now));
}
