/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-footnotes.h"
#include "keuze-test-card.h"
#include "keuze-today.h"

static KeuzeProvenance *
get_provenance (KeuzeCatalog *catalog)
{
  KeuzeOption *option = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, "dietetics");

  return keuze_option_get_provenance (option);
}

static void
test_is_overdue_from_its_day_on (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  KeuzeProvenance *provenance = get_provenance (catalog);
  g_autoptr (GDate) day = g_date_copy (keuze_provenance_get_review_by (provenance));

  g_assert_false (keuze_provenance_is_overdue (provenance, keuze_provenance_get_checked (provenance)));
  g_assert_true (keuze_provenance_is_overdue (provenance, day));
  g_date_subtract_days (day, 1);
  g_assert_false (keuze_provenance_is_overdue (provenance, day));
  g_date_add_years (day, 3);
  g_assert_true (keuze_provenance_is_overdue (provenance, day));
}

/* Each place once, under what it rests on. */
static void
test_option_tells_its_bases (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  KeuzeOption *option = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, "general-practice");
  g_auto (GStrv) lines = keuze_footnotes_dup_bases (catalog, option);

  g_assert_cmpint (g_strv_length (lines), ==, 2);
  g_assert_cmpstr (lines[0], ==, "Mild: The card says so");
  g_assert_cmpstr (lines[1], ==, "Moderate, Severe, Step 1, Step 2, Step 3: Dutch guidance says so");
}

static void
test_option_tells_its_own_choices (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("nl");
  KeuzeOption *option = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, "dietetics");
  g_autofree char *text = keuze_footnotes_dup_option (catalog, option);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_cmpint (g_strv_length (lines), ==, 4);
  g_assert_nonnull (strstr (lines[0], "Keuzekaart ALK"));
  g_assert_cmpstr (lines[1], ==, "Mild, Matig, Stap 2, Stap 3: Onze eigen keuze, nog niet bevestigd");
  g_assert_nonnull (strstr (lines[2], "21 november 2026"));
  g_assert_nonnull (strstr (lines[3], "21 november 2027"));
}

static void
test_steps_tell_their_sources (void)
{
  g_autoptr (KeuzeCatalog) catalog = keuze_test_card_load ("en");
  g_autofree char *text = keuze_footnotes_dup_steps (catalog);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  /* One place for each of the four steps; the days that they share stand there once. */
  g_assert_cmpint (g_strv_length (lines), ==, 6);
  g_assert_true (g_str_has_suffix (lines[3], "Step 4"));
  g_assert_nonnull (strstr (lines[4], "21 November 2026"));
  g_assert_nonnull (strstr (lines[5], "21 November 2027"));
}

static KeuzeProvenance *
create_provenance (GDateYear checked,
                   GDateYear review_by)
{
  g_autoptr (GDate) first = g_date_new_dmy (1, G_DATE_MAY, checked);
  g_autoptr (GDate) next = g_date_new_dmy (1, G_DATE_MAY, review_by);
  g_autoptr (GListStore) citations = g_list_store_new (G_TYPE_OBJECT);

  return g_object_new (KEUZE_TYPE_PROVENANCE,
                       "citations", citations,
                       "checked", first,
                       "review-by", next,
                       NULL);
}

static void
test_shares_both_days_or_none (void)
{
  g_autoptr (KeuzeProvenance) one = create_provenance (2025, 2026);
  g_autoptr (KeuzeProvenance) same = create_provenance (2025, 2026);
  g_autoptr (KeuzeProvenance) earlier = create_provenance (2024, 2026);
  g_autoptr (KeuzeProvenance) later = create_provenance (2025, 2027);

  g_assert_true (keuze_provenance_has_dates_of (one, same));
  g_assert_false (keuze_provenance_has_dates_of (one, earlier));
  g_assert_false (keuze_provenance_has_dates_of (one, later));
}

static void
assert_today (const char *epoch,
              GDateDay    day,
              GDateMonth  month,
              GDateYear   year)
{
  g_autoptr (GDate) expected = g_date_new_dmy (day, month, year);
  g_autoptr (GDate) today = NULL;

  g_setenv ("SOURCE_DATE_EPOCH", epoch, TRUE);
  today = keuze_today_get ();
  g_assert_cmpint (g_date_compare (today, expected), ==, 0);
}

static void
test_today_can_be_told (void)
{
  assert_today ("0", 1, G_DATE_JANUARY, 1970);
  assert_today ("1709251199", 29, G_DATE_FEBRUARY, 2024);
  assert_today ("1709251200", 1, G_DATE_MARCH, 2024);
}

static void
test_today_is_by_the_clock (void)
{
  const char * const untold[] = { "", "tomorrow", "-1", "99999999999999999999" };

  for (guint i = 0; i < G_N_ELEMENTS (untold); i++)
    {
      g_autoptr (GDate) today = NULL;

      g_setenv ("SOURCE_DATE_EPOCH", untold[i], TRUE);
      today = keuze_today_get ();
      g_assert_true (g_date_valid (today));
      g_assert_cmpint (g_date_get_year (today), >, 2024);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/provenance/is-overdue-from-its-day-on", test_is_overdue_from_its_day_on);
  g_test_add_func ("/provenance/option-tells-its-bases", test_option_tells_its_bases);
  g_test_add_func ("/provenance/option-tells-its-own-choices", test_option_tells_its_own_choices);
  g_test_add_func ("/provenance/shares-both-days-or-none", test_shares_both_days_or_none);
  g_test_add_func ("/provenance/steps-tell-their-sources", test_steps_tell_their_sources);
  g_test_add_func ("/provenance/today-can-be-told", test_today_can_be_told);
  g_test_add_func ("/provenance/today-is-by-the-clock", test_today_is_by_the_clock);

  return g_test_run ();
}
