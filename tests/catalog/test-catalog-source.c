/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A file of one's own, while somebody edits it.
 */

#include "config.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "keuze-catalog-source.h"
#include "keuze-test-card.h"
#include "keuze-test-far-file.h"

/* Longer than anything takes, even on a machine that is busy with other work. */
#define PATIENCE_SECONDS 30

/* How often the main loop goes around while something else does not come. */
#define BEATS 1000

#define CARD_TITLE "Choice card for persistent physical symptoms"

typedef struct
{
  char *folder;
  GFile *file;
  KeuzeCatalogSource *source;

  /* The card as it is written. */
  char *card;
} Fixture;

static void
write_file (Fixture    *fixture,
            const char *title)
{
  g_autofree char *path = g_file_get_path (fixture->file);
  g_autofree char *given = g_strdup_printf ("\"title\": \"%s\"", title);
  g_autoptr (GString) text = g_string_new (fixture->card);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (g_string_replace (text, "\"title\": \"" CARD_TITLE "\"", given, 1), ==, 1);
  g_assert_true (g_file_set_contents_full (path, text->str, (gssize) text->len, G_FILE_SET_CONTENTS_NONE,
                                           0666, &error));
  g_assert_no_error (error);
}

static void
spoil_file (Fixture *fixture)
{
  g_autofree char *path = g_file_get_path (fixture->file);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents_full (path, "{\"title\": 3}", -1, G_FILE_SET_CONTENTS_CONSISTENT, 0666, &error));
  g_assert_no_error (error);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("keuzekaart-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->file = g_file_new_build_filename (fixture->folder, "card.json", NULL);
  g_assert_true (g_file_get_contents (g_getenv ("KEUZE_CATALOG"), &fixture->card, NULL, &error));
  g_assert_no_error (error);
}

static gboolean
give_up (gpointer user_data)
{
  g_error ("Nothing came of it in %d seconds", PATIENCE_SECONDS);

  return G_SOURCE_REMOVE;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->source);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_file_delete (fixture->file, NULL, NULL);
  g_assert_no_errno (g_rmdir (fixture->folder));
  g_clear_object (&fixture->file);
  g_clear_pointer (&fixture->folder, g_free);
  g_clear_pointer (&fixture->card, g_free);
}

static const char *
get_title (Fixture *fixture)
{
  return keuze_catalog_get_title (keuze_catalog_source_get_catalog (fixture->source));
}

static void
wait_for_title (Fixture    *fixture,
                const char *title)
{
  guint patience = g_timeout_add_seconds (PATIENCE_SECONDS, give_up, NULL);

  while (!g_str_equal (get_title (fixture), title))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (patience);
  g_assert_cmpstr (keuze_catalog_source_get_problem (fixture->source), ==, NULL);
  g_assert_false (keuze_catalog_source_get_bundled (fixture->source));
}

static void
wait_for_problem (Fixture *fixture)
{
  guint patience = g_timeout_add_seconds (PATIENCE_SECONDS, give_up, NULL);

  while (keuze_catalog_source_get_problem (fixture->source) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (patience);
}

static void
load (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->source = keuze_catalog_source_new (fixture->file, NULL);
  g_assert_null (keuze_catalog_source_get_catalog (fixture->source));
  g_assert_true (keuze_catalog_source_load (fixture->source, &error));
  g_assert_no_error (error);
}

static void
test_follows_changes (Fixture       *fixture,
                      gconstpointer  data)
{
  write_file (fixture, "First");
  load (fixture);
  g_assert_cmpstr (get_title (fixture), ==, "First");
  g_assert_false (keuze_catalog_source_get_bundled (fixture->source));

  write_file (fixture, "Second");
  wait_for_title (fixture, "Second");
}

static void
test_follows_a_file_put_in_its_place (Fixture       *fixture,
                                      gconstpointer  data)
{
  g_autoptr (GFile) file = g_object_ref (fixture->file);
  g_autoptr (GFile) other = g_file_new_build_filename (fixture->folder, "other.json", NULL);
  g_autoptr (GError) error = NULL;

  write_file (fixture, "First");
  load (fixture);

  g_set_object (&fixture->file, other);
  write_file (fixture, "Second");
  g_assert_true (g_file_move (other, file, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  g_set_object (&fixture->file, file);
  wait_for_title (fixture, "Second");
}

static void
test_keeps_the_last_good_one (Fixture       *fixture,
                              gconstpointer  data)
{
  g_autoptr (KeuzeCatalog) before = NULL;
  g_autoptr (GError) error = NULL;

  write_file (fixture, "First");
  load (fixture);
  g_set_object (&before, keuze_catalog_source_get_catalog (fixture->source));

  spoil_file (fixture);
  wait_for_problem (fixture);
  g_assert_true (keuze_catalog_source_get_catalog (fixture->source) == before);
  g_assert_false (keuze_catalog_source_get_bundled (fixture->source));

  write_file (fixture, "Mended");
  wait_for_title (fixture, "Mended");

  g_assert_true (g_file_delete (fixture->file, NULL, &error));
  g_assert_no_error (error);
  wait_for_problem (fixture);
  g_assert_cmpstr (get_title (fixture), ==, "Mended");
}

static void
test_falls_back (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  spoil_file (fixture);
  fixture->source = keuze_catalog_source_new (fixture->file, "nl");
  g_assert_false (keuze_catalog_source_load (fixture->source, &error));
  g_assert_error (error, KEUZE_CATALOG_ERROR, KEUZE_CATALOG_ERROR_INVALID);
  g_assert_cmpstr (keuze_catalog_source_get_problem (fixture->source), ==, error->message);
  g_assert_true (keuze_catalog_source_get_bundled (fixture->source));
  g_assert_cmpstr (keuze_catalog_get_language (keuze_catalog_source_get_catalog (fixture->source)), ==, "nl");

  write_file (fixture, "Mended");
  wait_for_title (fixture, "Mended");
}

static void
test_another_file (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GFile) nowhere = g_file_new_build_filename (fixture->folder, "nowhere.json", NULL);
  g_autoptr (GFile) found = NULL;

  write_file (fixture, "First");
  load (fixture);

  /* Not what another file said. */
  keuze_catalog_source_set_file (fixture->source, nowhere);
  wait_for_problem (fixture);
  g_assert_true (keuze_catalog_source_get_bundled (fixture->source));

  keuze_catalog_source_set_file (fixture->source, fixture->file);
  wait_for_title (fixture, "First");

  keuze_catalog_source_set_file (fixture->source, NULL);
  g_assert_true (keuze_catalog_source_get_bundled (fixture->source));
  g_assert_cmpstr (get_title (fixture), ==, CARD_TITLE);
  g_object_get (fixture->source, "file", &found, NULL);
  g_assert_null (found);
}

static void
count (guint *number)
{
  ++*number;
}

static void
test_language (Fixture       *fixture,
               gconstpointer  data)
{
  guint changes = 0;
  g_autoptr (GError) error = NULL;

  fixture->source = keuze_catalog_source_new (NULL, NULL);
  g_assert_true (keuze_catalog_source_load (fixture->source, &error));
  g_assert_no_error (error);
  g_signal_connect_swapped (fixture->source, "notify::catalog", G_CALLBACK (count), &changes);
  g_assert_cmpstr (get_title (fixture), ==, CARD_TITLE);

  keuze_catalog_source_set_language (fixture->source, "nl");
  g_assert_cmpstr (keuze_catalog_get_language (keuze_catalog_source_get_catalog (fixture->source)), ==, "nl");
  keuze_catalog_source_set_language (fixture->source, "nl");
  g_assert_cmpuint (changes, ==, 1);
}

static void
test_goes_while_reading (Fixture       *fixture,
                         gconstpointer  data)
{
  write_file (fixture, "First");
  fixture->source = keuze_catalog_source_new (NULL, NULL);
  keuze_catalog_source_set_file (fixture->source, fixture->file);
  g_assert_null (keuze_catalog_source_get_catalog (fixture->source));
}

static gboolean
beat (gpointer user_data)
{
  guint *beats = user_data;

  return ++*beats < BEATS;
}

/* What is drawn and typed meanwhile is served by the main loop too. */
static void
assert_goes_on (void)
{
  guint beats = 0;

  g_idle_add (beat, &beats);
  while (beats < BEATS)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_does_not_wait (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (KeuzeTestFarFile) far_file = keuze_test_far_file_new ();
  g_autoptr (GError) error = NULL;

  fixture->source = keuze_catalog_source_new (G_FILE (far_file), NULL);
  g_assert_true (keuze_catalog_source_start (fixture->source, &error));
  g_assert_no_error (error);
  keuze_test_far_file_wait_for (far_file);
  assert_goes_on ();

  g_assert_true (keuze_catalog_source_get_reading (fixture->source));
  g_assert_true (keuze_catalog_source_get_bundled (fixture->source));
  g_assert_true (keuze_catalog_source_get_file (fixture->source) == G_FILE (far_file));
  g_assert_cmpstr (get_title (fixture), ==, CARD_TITLE);
  g_assert_cmpstr (keuze_catalog_source_get_problem (fixture->source), ==, NULL);

  keuze_test_far_file_give_up (far_file);
  wait_for_problem (fixture);
  g_assert_cmpstr (keuze_catalog_source_get_problem (fixture->source), ==, "The network is gone");
  g_assert_cmpstr (get_title (fixture), ==, CARD_TITLE);
  g_assert_false (keuze_catalog_source_get_reading (fixture->source));
}

/* Another file need not wait for one that does not come. */
static void
test_goes_elsewhere (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (KeuzeTestFarFile) far_file = keuze_test_far_file_new ();

  fixture->source = keuze_catalog_source_new (G_FILE (far_file), NULL);
  g_assert_true (keuze_catalog_source_start (fixture->source, NULL));
  keuze_test_far_file_wait_for (far_file);

  write_file (fixture, "Near");
  keuze_catalog_source_set_file (fixture->source, fixture->file);
  wait_for_title (fixture, "Near");

  keuze_test_far_file_give_up (far_file);
  assert_goes_on ();
  g_assert_cmpstr (get_title (fixture), ==, "Near");
}

static void
test_goes_while_waiting (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (KeuzeTestFarFile) far_file = keuze_test_far_file_new ();

  fixture->source = keuze_catalog_source_new (G_FILE (far_file), NULL);
  g_assert_true (keuze_catalog_source_start (fixture->source, NULL));
  keuze_test_far_file_wait_for (far_file);
  g_assert_finalize_object (g_steal_pointer (&fixture->source));
  keuze_test_far_file_give_up (far_file);
  assert_goes_on ();

  fixture->source = keuze_catalog_source_new (NULL, NULL);
}

static void
test_starts (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  write_file (fixture, "First");
  fixture->source = keuze_catalog_source_new (fixture->file, NULL);
  g_assert_true (keuze_catalog_source_start (fixture->source, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (get_title (fixture), ==, CARD_TITLE);
  g_assert_true (keuze_catalog_source_get_reading (fixture->source));

  wait_for_title (fixture, "First");
  g_assert_false (keuze_catalog_source_get_reading (fixture->source));

  write_file (fixture, "Second");
  wait_for_title (fixture, "Second");
}

static void
test_follows_links (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link.json", NULL);
  g_autofree char *link_to_link = g_build_filename (fixture->folder, "card.json", NULL);
  g_autoptr (GFile) real = g_file_new_build_filename (fixture->folder, "real.json", NULL);
  g_autoptr (GFile) other = g_file_new_build_filename (fixture->folder, "other.json", NULL);
  g_autoptr (GFile) card = g_object_ref (fixture->file);

  g_assert_no_errno (symlink ("real.json", link));
  g_assert_no_errno (symlink (link, link_to_link));
  g_set_object (&fixture->file, real);
  write_file (fixture, "First");
  fixture->source = keuze_catalog_source_new (card, NULL);
  g_assert_true (keuze_catalog_source_start (fixture->source, NULL));
  wait_for_title (fixture, "First");

  write_file (fixture, "Second");
  wait_for_title (fixture, "Second");

  g_set_object (&fixture->file, other);
  write_file (fixture, "Third");
  g_assert_no_errno (g_unlink (link));
  g_assert_no_errno (symlink ("other.json", link));
  wait_for_title (fixture, "Third");
  write_file (fixture, "Fourth");
  wait_for_title (fixture, "Fourth");

  g_assert_no_errno (g_unlink (link));
  g_assert_true (g_file_delete (real, NULL, NULL));
  g_assert_true (g_file_delete (other, NULL, NULL));
  g_set_object (&fixture->file, card);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/catalog-source/follows-changes", Fixture, NULL, set_up, test_follows_changes, tear_down);
  g_test_add ("/catalog-source/follows-a-file-put-in-its-place", Fixture, NULL,
              set_up, test_follows_a_file_put_in_its_place, tear_down);
  g_test_add ("/catalog-source/keeps-the-last-good-one", Fixture, NULL,
              set_up, test_keeps_the_last_good_one, tear_down);
  g_test_add ("/catalog-source/falls-back", Fixture, NULL, set_up, test_falls_back, tear_down);
  g_test_add ("/catalog-source/another-file", Fixture, NULL, set_up, test_another_file, tear_down);
  g_test_add ("/catalog-source/language", Fixture, NULL, set_up, test_language, tear_down);
  g_test_add ("/catalog-source/does-not-wait", Fixture, NULL, set_up, test_does_not_wait, tear_down);
  g_test_add ("/catalog-source/goes-elsewhere", Fixture, NULL, set_up, test_goes_elsewhere, tear_down);
  g_test_add ("/catalog-source/goes-while-waiting", Fixture, NULL, set_up, test_goes_while_waiting, tear_down);
  g_test_add ("/catalog-source/starts", Fixture, NULL, set_up, test_starts, tear_down);
  g_test_add ("/catalog-source/follows-links", Fixture, NULL, set_up, test_follows_links, tear_down);
  g_test_add ("/catalog-source/goes-while-reading", Fixture, NULL, set_up, test_goes_while_reading, tear_down);

  return g_test_run ();
}
