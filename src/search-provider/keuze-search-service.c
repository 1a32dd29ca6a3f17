/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-catalog-source.h"
#include "keuze-finder.h"
#include "keuze-search-service.h"
#include "keuze-settings.h"
#include "keuze-shell-search-provider2.h"

#define MINUTE_MILLISECONDS (60 * 1000)

/**
 * KeuzeSearchService:
 *
 * What the desktop starts when somebody searches there. It is not the app: it
 * needs no display, is there at once and takes little memory. It asks the app
 * to open what was picked, keeps nothing of what was searched for, and ends
 * when nobody has asked it anything for a minute.
 *
 * Since: 0.1
 */

struct _KeuzeSearchService
{
  GApplication parent_instance;

  GSettings *settings;
  KeuzeCatalogSource *source;
  KeuzeFinder *finder;
  KeuzeShellSearchProvider2 *skeleton;
};

G_DEFINE_FINAL_TYPE (KeuzeSearchService, keuze_search_service, G_TYPE_APPLICATION)

/* Each question begins the minute anew. */
static void
stay (KeuzeSearchService *self)
{
  g_application_hold (G_APPLICATION (self));
  g_application_release (G_APPLICATION (self));
}

/* Nobody waits for a card of one's own that may be far away, nor is shown
 * another one meanwhile: a search that finds nothing is no harm. */
static gboolean
awaits_card (KeuzeSearchService *self)
{
  return keuze_catalog_source_get_reading (self->source) && keuze_catalog_source_get_bundled (self->source);
}

static GStrv
find (KeuzeSearchService  *self,
      const char * const  *terms)
{
  const char * const nothing[] = { NULL };

  stay (self);

  return keuze_finder_find (self->finder, awaits_card (self) ? nothing : terms);
}

static gboolean
get_initial_result_set (KeuzeSearchService        *self,
                        GDBusMethodInvocation     *invocation,
                        const char * const        *terms,
                        KeuzeShellSearchProvider2 *skeleton)
{
  g_auto (GStrv) ids = find (self, terms);

  keuze_shell_search_provider2_complete_get_initial_result_set (skeleton, invocation,
                                                                (const char * const *) ids);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

/* What was found for fewer letters says nothing: a word that a page explains is
 * looked for only once nothing nearer begins with the letters. */
static gboolean
get_subsearch_result_set (KeuzeSearchService        *self,
                          GDBusMethodInvocation     *invocation,
                          const char * const        *previous,
                          const char * const        *terms,
                          KeuzeShellSearchProvider2 *skeleton)
{
  g_auto (GStrv) ids = find (self, terms);

  keuze_shell_search_provider2_complete_get_subsearch_result_set (skeleton, invocation,
                                                                  (const char * const *) ids);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
get_result_metas (KeuzeSearchService        *self,
                  GDBusMethodInvocation     *invocation,
                  const char * const        *ids,
                  KeuzeShellSearchProvider2 *skeleton)
{
  stay (self);
  keuze_shell_search_provider2_complete_get_result_metas (skeleton, invocation,
                                                          keuze_finder_describe (self->finder, ids));

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

/* The way in which the desktop itself starts an app: the bus starts it when it
 * is not running. Without the time of the click the window would stay behind
 * the others. */
static void
ask_app (KeuzeSearchService *self,
         const char         *action,
         const char         *text,
         guint               timestamp)
{
  g_autofree char *path = g_strdelimit (g_strdup ("/" APPLICATION_ID), ".", '/');
  g_autofree char *startup_id = g_strdup_printf ("_TIME%u", timestamp);
  GVariantBuilder parameters = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("av"));
  GVariantBuilder platform_data = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);

  stay (self);
  g_variant_builder_add (&parameters, "v", g_variant_new_string (text));
  g_variant_builder_add (&platform_data, "{sv}", "desktop-startup-id", g_variant_new_string (startup_id));
  g_dbus_connection_call (g_application_get_dbus_connection (G_APPLICATION (self)),
                          APPLICATION_ID, path, "org.freedesktop.Application", "ActivateAction",
                          g_variant_new ("(sava{sv})", action, &parameters, &platform_data),
                          NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL, NULL);
}

static gboolean
activate_result (KeuzeSearchService        *self,
                 GDBusMethodInvocation     *invocation,
                 const char                *id,
                 const char * const        *terms,
                 guint                      timestamp,
                 KeuzeShellSearchProvider2 *skeleton)
{
  ask_app (self, "open-option", id, timestamp);
  keuze_shell_search_provider2_complete_activate_result (skeleton, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
launch_search (KeuzeSearchService        *self,
               GDBusMethodInvocation     *invocation,
               const char * const        *terms,
               guint                      timestamp,
               KeuzeShellSearchProvider2 *skeleton)
{
  g_autofree char *text = g_strjoinv (" ", (char **) terms);

  ask_app (self, "search", text, timestamp);
  keuze_shell_search_provider2_complete_launch_search (skeleton, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static void
catalog_changed (KeuzeSearchService *self)
{
  g_clear_object (&self->finder);
  self->finder = keuze_finder_new (keuze_catalog_source_get_catalog (self->source));
}

/* What is wrong with a card of one's own is for the app to tell. */
static gboolean
start_source (KeuzeSearchService  *self,
              GError             **error)
{
  self->settings = keuze_settings_new ();
  self->source = keuze_catalog_source_new_for_settings (self->settings, NULL, NULL);
  if (!keuze_catalog_source_start (self->source, error))
    return FALSE;

  catalog_changed (self);
  g_signal_connect_object (self->source, "notify::catalog", G_CALLBACK (catalog_changed), self, G_CONNECT_SWAPPED);

  return TRUE;
}

static void
create_skeleton (KeuzeSearchService *self)
{
  self->skeleton = keuze_shell_search_provider2_skeleton_new ();
  g_object_connect (self->skeleton,
                    "swapped-object-signal::handle-get-initial-result-set", get_initial_result_set, self,
                    "swapped-object-signal::handle-get-subsearch-result-set", get_subsearch_result_set, self,
                    "swapped-object-signal::handle-get-result-metas", get_result_metas, self,
                    "swapped-object-signal::handle-activate-result", activate_result, self,
                    "swapped-object-signal::handle-launch-search", launch_search, self,
                    NULL);
}

static gboolean
keuze_search_service_dbus_register (GApplication     *application,
                                    GDBusConnection  *connection,
                                    const char       *object_path,
                                    GError          **error)
{
  KeuzeSearchService *self = KEUZE_SEARCH_SERVICE (application);

  if (!G_APPLICATION_CLASS (keuze_search_service_parent_class)->dbus_register (application, connection,
                                                                               object_path, error) ||
      !start_source (self, error))
    return FALSE;

  create_skeleton (self);

  return g_dbus_interface_skeleton_export (G_DBUS_INTERFACE_SKELETON (self->skeleton), connection,
                                           object_path, error);
}

static void
keuze_search_service_dbus_unregister (GApplication    *application,
                                      GDBusConnection *connection,
                                      const char      *object_path)
{
  KeuzeSearchService *self = KEUZE_SEARCH_SERVICE (application);

  if (self->skeleton != NULL &&
      g_dbus_interface_skeleton_has_connection (G_DBUS_INTERFACE_SKELETON (self->skeleton), connection))
    g_dbus_interface_skeleton_unexport (G_DBUS_INTERFACE_SKELETON (self->skeleton));

  G_APPLICATION_CLASS (keuze_search_service_parent_class)->dbus_unregister (application, connection, object_path);
}

/* Nothing is to be done: a service is started to be asked. */
static void
keuze_search_service_activate (GApplication *application)
{
}

static void
keuze_search_service_dispose (GObject *object)
{
  KeuzeSearchService *self = KEUZE_SEARCH_SERVICE (object);

  g_clear_object (&self->skeleton);
  g_clear_object (&self->finder);
  g_clear_object (&self->source);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (keuze_search_service_parent_class)->dispose (object);
}

static void
keuze_search_service_class_init (KeuzeSearchServiceClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  application_class->activate = keuze_search_service_activate;
  application_class->dbus_register = keuze_search_service_dbus_register;
  application_class->dbus_unregister = keuze_search_service_dbus_unregister;

  object_class->dispose = keuze_search_service_dispose;
}

static void
keuze_search_service_init (KeuzeSearchService *self)
{
}

/**
 * keuze_search_service_new:
 *
 * Returns: (transfer full): a service for the search of the desktop, not
 *   running yet
 */
KeuzeSearchService *
keuze_search_service_new (void)
{
  return g_object_new (KEUZE_TYPE_SEARCH_SERVICE,
                       "application-id", APPLICATION_ID ".SearchProvider",
                       "flags", G_APPLICATION_IS_SERVICE,
                       "inactivity-timeout", MINUTE_MILLISECONDS,
                       NULL);
}
