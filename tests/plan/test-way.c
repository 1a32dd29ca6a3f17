/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-way.h"

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzePlan *plan;
  KeuzeWay *way;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->catalog = keuze_catalog_new_for_language ("en", &error);
  g_assert_no_error (error);
  fixture->plan = keuze_plan_new ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->way);
  g_assert_finalize_object (fixture->plan);
  g_assert_finalize_object (fixture->catalog);
}

static KeuzeExperience *
add (Fixture    *fixture,
     const char *step,
     const char *date)
{
  g_autoptr (KeuzeExperience) experience = keuze_experience_new ();

  keuze_experience_set_step (experience, step);
  keuze_experience_set_date (experience, date);
  keuze_plan_add (fixture->plan, KEUZE_RECORD (experience));

  return experience;
}

/* What is at a step: the dates, in their order. */
static void
assert_way (Fixture    *fixture,
            const char *step,
            const char *expected)
{
  GListModel *list = keuze_way_get_list (fixture->way, step);
  g_autoptr (GString) dates = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (KeuzeExperience) experience = g_list_model_get_item (list, i);

      g_string_append_printf (dates, "[%s]", keuze_experience_get_date (experience));
    }

  g_assert_cmpstr (dates->str, ==, expected);
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  add (fixture, "step-2", "2024-05");
  add (fixture, "step-2", "");
  add (fixture, "step-2", "2023");
  add (fixture, "step-1", "2024-06-01");
  add (fixture, "step-9", "1999");
  fixture->way = keuze_way_new (fixture->plan, fixture->catalog);
  add (fixture, "", "1998");
  add (fixture, "step-2", "2024-05-03");

  assert_way (fixture, "step-1", "[2024-06-01]");
  assert_way (fixture, "step-2", "[2023][2024-05][2024-05-03][]");
  assert_way (fixture, "step-3", "");
  assert_way (fixture, NULL, "[1998][1999]");
}

static void
count_changes (guint *n)
{
  ++*n;
}

static void
test_follows (Fixture       *fixture,
              gconstpointer  data)
{
  KeuzeExperience *moving;
  guint n = 0;

  fixture->way = keuze_way_new (fixture->plan, fixture->catalog);
  add (fixture, "step-2", "2022");
  moving = add (fixture, "step-2", "2023");
  add (fixture, "step-2", "2024");
  g_signal_connect_swapped (keuze_way_get_list (fixture->way, "step-2"), "items-changed",
                            G_CALLBACK (count_changes), &n);

  /* Still between the same two: whoever shows it keeps what they have. */
  keuze_experience_set_date (moving, "2023-07");
  g_assert_cmpuint (n, ==, 0);

  keuze_experience_set_date (moving, "2025");
  assert_way (fixture, "step-2", "[2022][2024][2025]");
  keuze_experience_set_date (moving, "2021");
  assert_way (fixture, "step-2", "[2021][2022][2024]");
  keuze_experience_set_step (moving, "step-1");
  assert_way (fixture, "step-1", "[2021]");
  assert_way (fixture, "step-2", "[2022][2024]");
  keuze_experience_set_step (moving, "step-9");
  assert_way (fixture, NULL, "[2021]");
  assert_way (fixture, "step-1", "");
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  KeuzeHistory *history = keuze_plan_get_history (fixture->plan);
  g_autoptr (KeuzeExperience) gone = NULL;

  fixture->way = keuze_way_new (fixture->plan, fixture->catalog);
  add (fixture, "step-2", "2022");
  gone = g_object_ref (add (fixture, "step-2", "2023"));
  keuze_plan_remove (fixture->plan, KEUZE_RECORD (gone));
  assert_way (fixture, "step-2", "[2022]");

  /* It is not followed any more. */
  keuze_experience_set_step (gone, "step-1");
  assert_way (fixture, "step-1", "");
  keuze_history_undo (history);
  keuze_history_undo (history);
  assert_way (fixture, "step-2", "[2022][2023]");
  keuze_experience_set_date (gone, "2021");
  assert_way (fixture, "step-2", "[2021][2022]");
}

static void
assert_at (Fixture         *fixture,
           guint            position,
           KeuzeExperience *expected)
{
  g_autoptr (KeuzeExperience) experience =
    g_list_model_get_item (keuze_way_get_list (fixture->way, "step-2"), position);

  g_assert_true (experience == expected);
}

/* As on paper: what has the same date, or none, stands as it does in the plan,
 * whatever became of it meanwhile. */
static void
test_same_date (Fixture       *fixture,
                gconstpointer  data)
{
  KeuzeHistory *history = keuze_plan_get_history (fixture->plan);
  KeuzeExperience *first = add (fixture, "step-2", "");
  KeuzeExperience *second = add (fixture, "step-2", "");
  KeuzeExperience *third;

  fixture->way = keuze_way_new (fixture->plan, fixture->catalog);
  third = add (fixture, "step-2", "");
  keuze_plan_remove (fixture->plan, KEUZE_RECORD (first));
  assert_at (fixture, 0, second);
  keuze_history_undo (history);
  assert_at (fixture, 0, first);
  assert_at (fixture, 1, second);
  assert_at (fixture, 2, third);

  keuze_experience_set_date (second, "2023");
  assert_at (fixture, 0, second);
  keuze_experience_set_date (second, "");
  assert_at (fixture, 0, first);
  assert_at (fixture, 1, second);
  assert_at (fixture, 2, third);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/way/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/way/follows", Fixture, NULL, set_up, test_follows, tear_down);
  g_test_add ("/way/same-date", Fixture, NULL, set_up, test_same_date, tear_down);
  g_test_add ("/way/undo", Fixture, NULL, set_up, test_undo, tear_down);

  return g_test_run ();
}
