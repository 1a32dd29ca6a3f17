/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-search-service.h"
#include "keuze-test-far-file.h"

#define SERVICE_ID APPLICATION_ID ".SearchProvider"

typedef struct
{
  GTestDBus *bus;
  KeuzeSearchService *service;
  GVariant *reply;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (fixture->bus);
  fixture->service = keuze_search_service_new ();
  /* Nobody has to wait for a minute to see it end. */
  g_application_set_inactivity_timeout (G_APPLICATION (fixture->service), 1);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->reply, g_variant_unref);
  if (fixture->service != NULL)
    g_assert_finalize_object (fixture->service);
  g_test_dbus_down (fixture->bus);
  g_clear_object (&fixture->bus);
}

static void
replied (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  Fixture *fixture = user_data;
  g_autoptr (GError) error = NULL;

  fixture->reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (object), result, &error);
  g_assert_no_error (error);
  g_application_release (G_APPLICATION (fixture->service));
}

static void
ask (Fixture *fixture)
{
  GApplication *application = G_APPLICATION (fixture->service);
  const char *terms[] = { "fysio", NULL };

  g_application_hold (application);
  g_dbus_connection_call (g_application_get_dbus_connection (application), SERVICE_ID,
                          g_application_get_dbus_object_path (application),
                          "org.gnome.Shell.SearchProvider2", "GetInitialResultSet",
                          g_variant_new ("(^as)", terms), G_VARIANT_TYPE ("(as)"),
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, replied, fixture);
}

/* The place that the desktop is told in a file of its own. */
static void
check_place (GApplication *application)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *name = g_test_build_filename (G_TEST_BUILT, "..", "data",
                                                 APPLICATION_ID ".search-provider.ini", NULL);
  g_autofree char *path = NULL, *bus_name = NULL;
  g_autoptr (GError) error = NULL;

  g_key_file_load_from_file (file, name, G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);
  bus_name = g_key_file_get_string (file, "Shell Search Provider", "BusName", NULL);
  path = g_key_file_get_string (file, "Shell Search Provider", "ObjectPath", NULL);

  g_assert_cmpstr (bus_name, ==, g_application_get_application_id (application));
  g_assert_cmpstr (path, ==, g_application_get_dbus_object_path (application));
}

/* That it returns at all is half of what is tested. */
static void
test_answers_and_ends (Fixture       *fixture,
                       gconstpointer  data)
{
  g_auto (GStrv) ids = NULL;

  g_signal_connect (fixture->service, "startup", G_CALLBACK (check_place), NULL);
  g_signal_connect_swapped (fixture->service, "startup", G_CALLBACK (ask), fixture);

  g_assert_cmpint (g_application_run (G_APPLICATION (fixture->service), 0, NULL), ==, 0);

  g_assert_nonnull (fixture->reply);
  g_variant_get (fixture->reply, "(^as)", &ids);
  g_assert_cmpstr (ids[0], ==, "physiotherapy");
}

static GFile *
find_far_file (GVfs       *vfs,
               const char *address,
               gpointer    far_file)
{
  return g_object_ref (far_file);
}

/* A practice has its card on a network that went away: nobody who searches on
 * the desktop waits for it, and nobody is shown another card. */
static void
test_does_not_wait (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (KeuzeTestFarFile) far_file = keuze_test_far_file_new ();
  g_autoptr (GSettings) settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  g_auto (GStrv) ids = NULL;

  g_vfs_register_uri_scheme (g_vfs_get_default (), "far", find_far_file, far_file, NULL,
                             find_far_file, far_file, NULL);
  g_settings_set_string (settings, "catalog-file", "far://practice/card.json");
  g_signal_connect_swapped (fixture->service, "startup", G_CALLBACK (ask), fixture);

  g_assert_cmpint (g_application_run (G_APPLICATION (fixture->service), 0, NULL), ==, 0);

  g_assert_nonnull (fixture->reply);
  g_variant_get (fixture->reply, "(^as)", &ids);
  g_assert_cmpstr (ids[0], ==, NULL);

  keuze_test_far_file_wait_for (far_file);
  g_assert_finalize_object (g_steal_pointer (&fixture->service));
  keuze_test_far_file_give_up (far_file);
  keuze_test_far_file_wait_alone (far_file);
  g_settings_reset (settings, "catalog-file");
  g_vfs_unregister_uri_scheme (g_vfs_get_default (), "far");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/search-service/answers-and-ends", Fixture, NULL, set_up, test_answers_and_ends, tear_down);
  g_test_add ("/search-service/does-not-wait", Fixture, NULL, set_up, test_does_not_wait, tear_down);

  return g_test_run ();
}
