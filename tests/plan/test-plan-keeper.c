/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "keuze-plan-keeper.h"
#include "keuze-plan-reader.h"

typedef struct
{
  char            *parent;
  GFile           *folder;
  GFile           *file;
  KeuzePlanKeeper *keeper;
  KeuzePlan       *plan;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  fixture->parent = g_dir_make_tmp ("keuze-keeper-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (fixture->parent, "keuzekaart", NULL);
  fixture->folder = g_file_new_for_path (path);
  fixture->file = g_file_get_child (fixture->folder, "plan.keuzeplan");
  fixture->keeper = keuze_plan_keeper_new (fixture->folder);
  fixture->plan = keuze_plan_new ();
}

/* The threads hold on to the keeper until they are done. */
static void
wait_for_threads (Fixture *fixture)
{
  while (G_OBJECT (fixture->keeper)->ref_count > 1)
    g_main_context_iteration (NULL, FALSE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  wait_for_threads (fixture);
  g_assert_true (keuze_plan_keeper_forget (fixture->keeper, &error));
  g_assert_no_error (error);
  g_assert_finalize_object (fixture->keeper);
  g_assert_finalize_object (fixture->plan);
  g_object_unref (fixture->file);
  g_object_unref (fixture->folder);
  /* Only when nothing is left in it. */
  g_assert_cmpint (g_rmdir (fixture->parent), ==, 0);
  g_free (fixture->parent);
}

static GSource *
find_timeout (Fixture *fixture)
{
  return g_main_context_find_source_by_user_data (NULL, fixture->keeper);
}

/* Waits for a thread, not for a clock. */
static void
wait_for_file (Fixture *fixture)
{
  while (!g_file_query_exists (fixture->file, NULL))
    g_main_context_iteration (NULL, FALSE);
}

static void
flush (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = keuze_plan_keeper_flush (fixture->keeper, &error);

  g_assert_no_error (error);
  g_assert_true (saved);
}

static void
assert_kept (Fixture    *fixture,
             const char *goal)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzePlan) plan = keuze_plan_reader_read_file (fixture->file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (keuze_plan_get_goal (plan), ==, goal);
}

static void
assert_mode (GFile *file,
             guint  mode)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (g_file_peek_path (file), &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, mode);
}

static void
take_result (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  GAsyncResult **taken = user_data;

  *taken = g_object_ref (result);
}

static KeuzePlan *
load (Fixture  *fixture,
      GError  **error)
{
  g_autoptr (GAsyncResult) taken = NULL;

  keuze_plan_keeper_load_async (fixture->keeper, NULL, take_result, &taken);
  while (taken == NULL)
    g_main_context_iteration (NULL, TRUE);

  return keuze_plan_keeper_load_finish (fixture->keeper, taken, error);
}

/* A change is saved a second after it, whatever else is typed meanwhile: the
 * second of the two seconds is for the disk. */
static void
test_schedule (Fixture       *fixture,
               gconstpointer  data)
{
  gint64 due;

  keuze_plan_keeper_set_plan (fixture->keeper, fixture->plan);
  flush (fixture);
  g_assert_null (find_timeout (fixture));

  keuze_plan_set_goal (fixture->plan, "W");
  due = g_source_get_ready_time (find_timeout (fixture));
  g_assert_cmpint (due, <=, g_get_monotonic_time () + G_TIME_SPAN_SECOND);
  g_assert_cmpint (due, >, 0);
  keuze_plan_set_goal (fixture->plan, "Walk");
  g_assert_cmpint (g_source_get_ready_time (find_timeout (fixture)), ==, due);

  g_source_set_ready_time (find_timeout (fixture), 0);
  wait_for_file (fixture);
  assert_kept (fixture, "Walk");
  g_assert_null (find_timeout (fixture));

  /* No more often than once a second. */
  keuze_plan_set_goal (fixture->plan, "Dance");
  g_assert_cmpint (g_source_get_ready_time (find_timeout (fixture)), >=, due);
}

static void
test_private (Fixture       *fixture,
              gconstpointer  data)
{
  keuze_plan_set_goal (fixture->plan, "Walk");
  keuze_plan_keeper_set_plan (fixture->keeper, fixture->plan);
  flush (fixture);
  assert_mode (fixture->folder, 0700);
  assert_mode (fixture->file, 0600);

  g_assert_cmpint (g_chmod (g_file_peek_path (fixture->folder), 0755), ==, 0);
  g_assert_cmpint (g_chmod (g_file_peek_path (fixture->file), 0644), ==, 0);
  flush (fixture);
  assert_mode (fixture->folder, 0700);
  assert_mode (fixture->file, 0600);
}

/* Nothing is written without a plan, or for an empty one. */
static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  flush (fixture);
  keuze_plan_keeper_set_plan (fixture->keeper, fixture->plan);
  flush (fixture);
  g_assert_false (g_file_query_exists (fixture->folder, NULL));

  keuze_plan_set_goal (fixture->plan, "Walk");
  flush (fixture);
  keuze_plan_set_goal (fixture->plan, "");
  flush (fixture);
  g_assert_false (g_file_query_exists (fixture->folder, NULL));
}

static void
test_stop (Fixture       *fixture,
           gconstpointer  data)
{
  keuze_plan_set_goal (fixture->plan, "Walk");
  keuze_plan_keeper_set_plan (fixture->keeper, fixture->plan);
  g_assert_nonnull (find_timeout (fixture));
  keuze_plan_keeper_set_plan (fixture->keeper, NULL);
  g_assert_null (find_timeout (fixture));
  keuze_plan_set_goal (fixture->plan, "Dance");
  g_assert_null (find_timeout (fixture));
  flush (fixture);
  g_assert_false (g_file_query_exists (fixture->folder, NULL));
}

/* What a thread was about to write does not come back after it was forgotten,
 * nor over what is newer. */
static void
test_late_thread (Fixture       *fixture,
                  gconstpointer  data)
{
  keuze_plan_keeper_set_plan (fixture->keeper, fixture->plan);

  for (guint i = 0; i < 50; i++)
    {
      g_autofree char *goal = g_strdup_printf ("%u", i);

      keuze_plan_set_goal (fixture->plan, "Old");
      g_source_set_ready_time (find_timeout (fixture), 0);
      while (find_timeout (fixture) != NULL)
        g_main_context_iteration (NULL, FALSE);

      keuze_plan_set_goal (fixture->plan, goal);
      flush (fixture);
      if (i % 2 == 0)
        g_assert_true (keuze_plan_keeper_forget (fixture->keeper, NULL));
    }

  wait_for_threads (fixture);
  assert_kept (fixture, "49");
}

static void
test_load (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzePlan) plan = load (fixture, &error);

  g_assert_no_error (error);
  g_assert_null (plan);

  keuze_plan_set_goal (fixture->plan, "Walk");
  keuze_plan_keeper_set_plan (fixture->keeper, fixture->plan);
  flush (fixture);
  plan = load (fixture, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (keuze_plan_get_goal (plan), ==, "Walk");
  g_assert_true (keuze_history_get_saved (keuze_plan_get_history (plan)));
}

/* Out of the way, told of, and never lost. */
static void
test_load_damaged (Fixture       *fixture,
                   gconstpointer  data)
{
  static const char * const contents[] = { "{\"goal\"", "{\"format\": 2}" };

  g_assert_cmpint (g_mkdir (g_file_peek_path (fixture->folder), 0700), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_autofree char *name = g_strdup_printf ("plan.aside-%u.keuzeplan", i + 1);
      g_autoptr (GFile) aside = g_file_get_child (fixture->folder, name);
      g_autoptr (GError) error = NULL;
      g_autofree char *found = NULL;

      g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), contents[i], -1, NULL));
      g_assert_null (load (fixture, &error));
      g_assert_error (error, KEUZE_PLAN_ERROR, (int) (i == 0 ? KEUZE_PLAN_ERROR_NOT_JSON : KEUZE_PLAN_ERROR_NEWER));
      g_assert_nonnull (strstr (error->message, g_file_peek_path (aside)));
      g_assert_false (g_file_query_exists (fixture->file, NULL));

      keuze_plan_keeper_set_plan (fixture->keeper, fixture->plan);
      flush (fixture);
      g_assert_true (g_file_get_contents (g_file_peek_path (aside), &found, NULL, NULL));
      g_assert_cmpstr (found, ==, contents[i]);
    }
}

/* However often that happens. */
static void
test_load_damaged_often (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_cmpint (g_mkdir (g_file_peek_path (fixture->folder), 0700), ==, 0);
  for (guint i = 0; i < 102; i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), "{", -1, NULL));
      g_assert_null (load (fixture, &error));
      g_assert_false (g_file_query_exists (fixture->file, NULL));
      g_assert_true (g_hash_table_add (places, g_strdup (error->message)));
    }
}

static void
test_forget (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GFile) leftover = g_file_get_child (fixture->folder, "plan.keuzeplan.XY12ZA");
  g_autoptr (GFile) other = g_file_get_child (fixture->folder, "other");

  keuze_plan_set_goal (fixture->plan, "Walk");
  keuze_plan_keeper_set_plan (fixture->keeper, fixture->plan);
  flush (fixture);
  g_assert_true (g_file_set_contents (g_file_peek_path (leftover), "Walk", -1, NULL));
  g_assert_true (g_file_set_contents (g_file_peek_path (other), "", -1, NULL));

  keuze_plan_set_goal (fixture->plan, "Dance");
  g_assert_true (keuze_plan_keeper_forget (fixture->keeper, NULL));
  g_assert_null (find_timeout (fixture));
  g_assert_false (g_file_query_exists (fixture->file, NULL));
  g_assert_false (g_file_query_exists (leftover, NULL));
  g_assert_true (g_file_query_exists (other, NULL));

  g_assert_true (g_file_delete (other, NULL, NULL));
  g_assert_true (keuze_plan_keeper_forget (fixture->keeper, NULL));
  g_assert_false (g_file_query_exists (fixture->folder, NULL));
}

static void
note_failure (KeuzePlanKeeper *keeper,
              const GError    *error,
              GError         **noted)
{
  g_clear_error (noted);
  *noted = g_error_copy (error);
}

/* A file stands where the folder should be. */
static void
test_failed (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) noted = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->folder), "", -1, NULL));
  g_signal_connect (fixture->keeper, "failed", G_CALLBACK (note_failure), &noted);
  keuze_plan_set_goal (fixture->plan, "Walk");
  keuze_plan_keeper_set_plan (fixture->keeper, fixture->plan);
  g_source_set_ready_time (find_timeout (fixture), 0);
  while (noted == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_error (noted, KEUZE_PLAN_ERROR, (int) KEUZE_PLAN_ERROR_NOT_SAVED);
  g_assert_cmpstr (noted->message, ==, "The plan could not be saved: the folder is not there");
  g_assert_false (keuze_plan_keeper_flush (fixture->keeper, &error));
  g_assert_error (error, KEUZE_PLAN_ERROR, (int) KEUZE_PLAN_ERROR_NOT_SAVED);

  g_assert_cmpint (g_unlink (g_file_peek_path (fixture->folder)), ==, 0);
  flush (fixture);
  assert_kept (fixture, "Walk");
}

static void
add_test (const char  *path,
          void       (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_test ("/plan-keeper/schedule", test_schedule);
  add_test ("/plan-keeper/private", test_private);
  add_test ("/plan-keeper/empty", test_empty);
  add_test ("/plan-keeper/stop", test_stop);
  add_test ("/plan-keeper/late-thread", test_late_thread);
  add_test ("/plan-keeper/load", test_load);
  add_test ("/plan-keeper/load-damaged", test_load_damaged);
  add_test ("/plan-keeper/load-damaged-often", test_load_damaged_often);
  add_test ("/plan-keeper/forget", test_forget);
  add_test ("/plan-keeper/failed", test_failed);

  return g_test_run ();
}
