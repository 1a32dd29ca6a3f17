/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "keuze-plan-document.h"
#include "keuze-plan-reader.h"

typedef struct
{
  char              *folder;
  char              *path;
  GFile             *file;
  KeuzePlanDocument *document;
  KeuzePlan         *plan;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("keuze-plan-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "Ours.keuzeplan", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->document = keuze_plan_document_new ();
  fixture->plan = keuze_plan_document_get_plan (fixture->document);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  g_assert_finalize_object (fixture->document);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_object_unref (fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
take_result (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  GAsyncResult **taken = user_data;

  *taken = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return g_steal_pointer (result);
}

static gboolean
save_to (Fixture  *fixture,
         GFile    *file,
         GError  **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  GAsyncResult *taken = NULL;

  keuze_plan_document_save_async (fixture->document, file, NULL, take_result, &taken);
  g_assert_true (keuze_plan_document_get_saving (fixture->document));
  result = wait_for (&taken);
  g_assert_false (keuze_plan_document_get_saving (fixture->document));

  return keuze_plan_document_save_finish (fixture->document, result, error);
}

static void
save (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = save_to (fixture, fixture->file, &error);

  g_assert_no_error (error);
  g_assert_true (saved);
}

static KeuzePlanDocument *
load (GFile   *file,
      GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  GAsyncResult *taken = NULL;

  keuze_plan_document_load_async (file, NULL, take_result, &taken);
  result = wait_for (&taken);

  return keuze_plan_document_load_finish (result, error);
}

static void
assert_goal (Fixture    *fixture,
             const char *goal)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzePlan) plan = keuze_plan_reader_read_file (fixture->file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (keuze_plan_get_goal (plan), ==, goal);
}

static void
assert_private (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0600);
}

static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  g_assert_null (keuze_plan_document_get_file (fixture->document));
  g_assert_null (keuze_plan_document_get_name (fixture->document));
  g_assert_false (keuze_plan_document_get_modified (fixture->document));

  keuze_plan_set_goal (fixture->plan, "Walk");
  g_assert_true (keuze_plan_document_get_modified (fixture->document));
  keuze_history_undo (keuze_plan_get_history (fixture->plan));
  g_assert_false (keuze_plan_document_get_modified (fixture->document));
}

static void
test_save_and_load (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (KeuzePlanDocument) again = NULL;
  g_autoptr (GError) error = NULL;

  keuze_plan_set_goal (fixture->plan, "Walk");
  save (fixture);
  g_assert_false (keuze_plan_document_get_modified (fixture->document));
  g_assert_true (g_file_equal (keuze_plan_document_get_file (fixture->document), fixture->file));
  g_assert_cmpstr (keuze_plan_document_get_name (fixture->document), ==, "Ours.keuzeplan");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);

  again = load (fixture->file, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (keuze_plan_get_goal (keuze_plan_document_get_plan (again)), ==, "Walk");
  g_assert_cmpstr (keuze_plan_document_get_name (again), ==, "Ours.keuzeplan");
  g_assert_false (keuze_plan_document_get_modified (again));
}

static void
test_load_damaged (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (load (fixture->file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_true (g_file_set_contents (fixture->path, "{", -1, NULL));
  g_assert_null (load (fixture->file, &error));
  g_assert_error (error, KEUZE_PLAN_ERROR, (int) KEUZE_PLAN_ERROR_NOT_JSON);
}

/* Only the owner reads it, also where everybody could read the old one. */
static void
test_private (Fixture       *fixture,
              gconstpointer  data)
{
  save (fixture);
  assert_private (fixture->path);

  g_assert_cmpint (g_chmod (fixture->path, 0666), ==, 0);
  save (fixture);
  assert_private (fixture->path);
}

/* What a link leads to is replaced, and not the link. */
static void
test_links (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *first = g_build_filename (fixture->folder, "first", NULL);
  g_autofree char *second = g_build_filename (fixture->folder, "second", NULL);
  g_autoptr (GFile) link = g_file_new_for_path (first);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("second", first), ==, 0);
  g_assert_cmpint (symlink (fixture->path, second), ==, 0);

  for (guint i = 0; i < 2; i++)
    {
      keuze_plan_set_goal (fixture->plan, i == 0 ? "Walk" : "Dance");
      g_assert_true (save_to (fixture, link, &error));
      assert_goal (fixture, keuze_plan_get_goal (fixture->plan));
      g_assert_true (g_file_test (first, G_FILE_TEST_IS_SYMLINK));
      g_assert_true (g_file_test (second, G_FILE_TEST_IS_SYMLINK));
      assert_private (fixture->path);
    }
}

static void
test_typing_while_saving (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GAsyncResult *taken = NULL;

  keuze_plan_set_goal (fixture->plan, "Walk");
  keuze_plan_document_save_async (fixture->document, fixture->file, NULL, take_result, &taken);
  keuze_plan_set_goal (fixture->plan, "Walk f");
  result = wait_for (&taken);

  g_assert_true (keuze_plan_document_save_finish (fixture->document, result, &error));
  g_assert_true (keuze_plan_document_get_modified (fixture->document));
  assert_goal (fixture, "Walk");
  keuze_history_undo (keuze_plan_get_history (fixture->plan));
  g_assert_false (keuze_plan_document_get_modified (fixture->document));
}

/* The second save waits, and saves what there is then. */
static void
test_two_saves (Fixture       *fixture,
                gconstpointer  data)
{
  GAsyncResult *first = NULL, *second = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  keuze_plan_set_goal (fixture->plan, "Walk");
  keuze_plan_document_save_async (fixture->document, fixture->file, NULL, take_result, &first);
  keuze_plan_document_save_async (fixture->document, fixture->file, NULL, take_result, &second);
  keuze_plan_set_goal (fixture->plan, "Dance");
  result = wait_for (&second);

  g_assert_nonnull (first);
  g_object_unref (first);
  g_assert_true (keuze_plan_document_save_finish (fixture->document, result, NULL));
  g_assert_false (keuze_plan_document_get_modified (fixture->document));
  g_assert_false (keuze_plan_document_get_saving (fixture->document));
  assert_goal (fixture, "Dance");
}

static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GAsyncResult *taken = NULL;

  keuze_plan_set_goal (fixture->plan, "Walk");
  g_cancellable_cancel (cancellable);
  keuze_plan_document_save_async (fixture->document, fixture->file, cancellable, take_result, &taken);
  result = wait_for (&taken);

  g_assert_false (keuze_plan_document_save_finish (fixture->document, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (keuze_plan_document_get_modified (fixture->document));
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
}

static void
assert_save_fails (Fixture        *fixture,
                   GFile          *file,
                   KeuzePlanError  code,
                   const char     *sentence)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (save_to (fixture, file, &error));
  g_assert_error (error, KEUZE_PLAN_ERROR, (int) code);
  g_assert_true (g_str_has_prefix (error->message, sentence));
  g_assert_null (strchr (error->message, '\n'));
  g_assert_true (keuze_plan_document_get_modified (fixture->document));
}

/* What another program, or another person, writes into the file. */
static void
write_elsewhere (Fixture    *fixture,
                 const char *contents)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, contents, -1, &error));
  g_assert_no_error (error);
}

static void
assert_save_asks (Fixture *fixture)
{
  g_autofree char *found = NULL;
  g_autofree char *left = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &found, NULL, NULL));
  assert_save_fails (fixture, fixture->file, KEUZE_PLAN_ERROR_CHANGED, "Somebody else changed the file");
  g_assert_true (g_file_get_contents (fixture->path, &left, NULL, NULL));
  g_assert_cmpstr (left, ==, found);
  g_assert_true (keuze_plan_document_get_modified (fixture->document));
}

/* What somebody else saved meanwhile is not replaced before anybody was asked. */
static void
test_changed (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *name = g_build_filename (fixture->folder, "Mine.keuzeplan", NULL);
  g_autoptr (GFile) other = g_file_new_for_path (name);
  g_autoptr (GError) error = NULL;

  keuze_plan_set_goal (fixture->plan, "Walk");
  save (fixture);
  keuze_plan_set_goal (fixture->plan, "Dance");
  write_elsewhere (fixture, "{\"format\": 1, \"goal\": \"Swim\"}");
  assert_save_asks (fixture);
  assert_save_asks (fixture);

  keuze_plan_document_accept_file (fixture->document);
  save (fixture);
  assert_goal (fixture, "Dance");

  keuze_plan_set_goal (fixture->plan, "Sleep");
  write_elsewhere (fixture, "");
  assert_save_asks (fixture);
  g_assert_true (save_to (fixture, other, &error));
  g_assert_no_error (error);
  g_assert_true (save_to (fixture, other, &error));
  g_assert_no_error (error);
}

static void
test_changed_after_loading (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  write_elsewhere (fixture, "{\"format\": 1, \"goal\": \"Walk\"}");
  g_assert_finalize_object (fixture->document);
  fixture->document = load (fixture->file, &error);
  g_assert_no_error (error);
  fixture->plan = keuze_plan_document_get_plan (fixture->document);

  write_elsewhere (fixture, "{\"format\": 1, \"goal\": \"Swim\"}");
  keuze_plan_set_goal (fixture->plan, "Dance");
  assert_save_asks (fixture);
}

/* The same words, at another time or nowhere any more, are nobody's to lose. */
static void
test_not_changed (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *contents = NULL;

  for (guint i = 0; i < 20; i++)
    {
      keuze_plan_set_goal (fixture->plan, i % 2 == 0 ? "Walk" : "Dance");
      save (fixture);
    }

  g_assert_true (g_file_get_contents (fixture->path, &contents, NULL, NULL));
  write_elsewhere (fixture, contents);
  save (fixture);

  g_assert_no_errno (g_remove (fixture->path));
  save (fixture);
  assert_goal (fixture, "Dance");
}

static void
test_not_a_file (Fixture       *fixture,
                 gconstpointer  data)
{
  const char *sentence = "Found a folder or a device, expected a file";
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autofree char *pipe = g_build_filename (fixture->folder, "pipe", NULL);

  keuze_plan_set_goal (fixture->plan, "Walk");
  assert_save_fails (fixture, folder, KEUZE_PLAN_ERROR_NOT_A_FILE, sentence);

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_cmpint (symlink (pipe, fixture->path), ==, 0);
  assert_save_fails (fixture, fixture->file, KEUZE_PLAN_ERROR_NOT_A_FILE, sentence);
  g_assert_cmpuint (count_files (fixture->folder), ==, 2);
  g_assert_null (keuze_plan_document_get_file (fixture->document));
}

static void
test_no_folder (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GFile) below = g_file_get_child (fixture->file, "Ours.keuzeplan");

  keuze_plan_set_goal (fixture->plan, "Walk");
  assert_save_fails (fixture, below, KEUZE_PLAN_ERROR_NOT_SAVED,
                     "The plan could not be saved: the folder is not there");
  save (fixture);
  keuze_plan_set_goal (fixture->plan, "Dance");
  assert_save_fails (fixture, below, KEUZE_PLAN_ERROR_NOT_SAVED,
                     "The plan could not be saved: the folder is not there");
  assert_goal (fixture, "Walk");
}

/* A file that may not grow is as good as a disk that is full. */
static void
test_full_disk (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *text = g_strnfill (100000, 'x');
  struct rlimit before, limited;

  keuze_plan_set_goal (fixture->plan, "Walk");
  save (fixture);
  keuze_plan_set_goal (fixture->plan, text);

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  limited = before;
  limited.rlim_cur = 4096;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limited), ==, 0);
  assert_save_fails (fixture, fixture->file, KEUZE_PLAN_ERROR_NOT_SAVED, "The plan could not be saved: ");
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);

  assert_goal (fixture, "Walk");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
  save (fixture);
  assert_goal (fixture, text);
}

static void
test_foreign (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("resource:///Ours.keuzeplan");

  keuze_plan_set_goal (fixture->plan, "Walk");
  assert_save_fails (fixture, file, KEUZE_PLAN_ERROR_NOT_SAVED, "The plan could not be saved: ");
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

  add_test ("/plan-document/new", test_new);
  add_test ("/plan-document/save-and-load", test_save_and_load);
  add_test ("/plan-document/load-damaged", test_load_damaged);
  add_test ("/plan-document/private", test_private);
  add_test ("/plan-document/links", test_links);
  add_test ("/plan-document/typing-while-saving", test_typing_while_saving);
  add_test ("/plan-document/two-saves", test_two_saves);
  add_test ("/plan-document/changed", test_changed);
  add_test ("/plan-document/changed-after-loading", test_changed_after_loading);
  add_test ("/plan-document/not-changed", test_not_changed);
  add_test ("/plan-document/cancelled", test_cancelled);
  add_test ("/plan-document/fails/not-a-file", test_not_a_file);
  add_test ("/plan-document/fails/no-folder", test_no_folder);
  add_test ("/plan-document/fails/full-disk", test_full_disk);
  add_test ("/plan-document/fails/foreign", test_foreign);

  return g_test_run ();
}
