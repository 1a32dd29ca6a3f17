/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-about.h"
#include "keuze-announcement.h"
#include "keuze-application.h"
#include "keuze-catalog-source.h"
#include "keuze-file-argument.h"
#include "keuze-plan-files.h"
#include "keuze-plan-keeping.h"
#include "keuze-preferences.h"
#include "keuze-settings.h"
#include "keuze-text-zoom.h"
#include "keuze-window.h"

/**
 * KeuzeApplication:
 *
 * The app: loads the card once and opens windows on it.
 *
 * Since: 0.1
 */

struct _KeuzeApplication
{
  AdwApplication parent_instance;

  char *language;
  char *catalog_file;
  KeuzeCatalogSource *source;
  GSettings *settings;
  KeuzePlanKeeping *plan_keeping;
  KeuzeTextZoom *text_zoom;

  /* The id of an option that was asked for before the card with it was there. */
  char *awaited_option;
};

G_DEFINE_FINAL_TYPE (KeuzeApplication, keuze_application, ADW_TYPE_APPLICATION)

static void
keuze_application_about (GSimpleAction *action,
                         GVariant      *parameter,
                         gpointer       user_data)
{
  KeuzeApplication *self = user_data;
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  adw_dialog_present (keuze_about_dialog_new (keuze_catalog_source_get_catalog (self->source)), GTK_WIDGET (window));
}

static KeuzeWindow *
create_window (KeuzeApplication *self)
{
  return keuze_window_new (ADW_APPLICATION (self), keuze_catalog_source_get_catalog (self->source));
}

static void
keuze_application_new_window (GSimpleAction *action,
                              GVariant      *parameter,
                              gpointer       user_data)
{
  gtk_window_present (GTK_WINDOW (create_window (user_data)));
}

static KeuzeWindow *
ensure_window (KeuzeApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  return window != NULL ? KEUZE_WINDOW (window) : create_window (self);
}

/* What the desktop's search asks for comes into the window that is there, or
 * into the first one. */
static void
show_in_window (KeuzeApplication *self,
                GVariant         *parameter,
                void            (*show) (KeuzeWindow *window, const char *text))
{
  KeuzeWindow *window;

  if (self->source == NULL)
    return;

  window = ensure_window (self);
  show (window, g_variant_get_string (parameter, NULL));
  gtk_window_present (GTK_WINDOW (window));
}

/* What is not on the card that is there now may be on the one that is still
 * being read. */
static void
await_option (KeuzeApplication *self,
              const char       *id)
{
  KeuzeCatalogSource *source = self->source;

  if (source != NULL && keuze_catalog_source_get_reading (source) &&
      keuze_catalog_get_entry (keuze_catalog_source_get_catalog (source), KEUZE_LIST_OPTIONS, id) == NULL)
    g_set_str (&self->awaited_option, id);
}

static void
show_awaited_option (KeuzeApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autofree char *id = g_steal_pointer (&self->awaited_option);

  if (window != NULL && id != NULL)
    keuze_window_show_option (KEUZE_WINDOW (window), id);
}

static void
keuze_application_open_option (GSimpleAction *action,
                               GVariant      *parameter,
                               gpointer       user_data)
{
  await_option (user_data, g_variant_get_string (parameter, NULL));
  show_in_window (user_data, parameter, keuze_window_show_option);
}

static void
keuze_application_search (GSimpleAction *action,
                          GVariant      *parameter,
                          gpointer       user_data)
{
  show_in_window (user_data, parameter, keuze_window_search);
}

static void
keuze_application_preferences (GSimpleAction *action,
                               GVariant      *parameter,
                               gpointer       user_data)
{
  KeuzeApplication *self = user_data;
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  AdwDialog *preferences;

  if (keuze_window_get_asking (KEUZE_WINDOW (window)))
    return;

  preferences = keuze_preferences_new ();
  keuze_preferences_set_keeping (KEUZE_PREFERENCES (preferences), self->plan_keeping != NULL);
  adw_dialog_present (preferences, GTK_WIDGET (window));
}

static void
keuze_application_quit (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       user_data)
{
  GList *windows = gtk_application_get_windows (user_data);

  /* Each window gets to say goodbye; the app ends with the last of them. */
  while (windows != NULL)
    {
      GtkWindow *window = windows->data;

      windows = windows->next;
      gtk_window_close (window);
    }
}

/* Who does not see that the text has grown hears it. */
static void
announce_zoom (KeuzeApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autofree char *message = NULL;

  if (window == NULL)
    return;

  /* Translators: said by a screen reader when the size of the text has changed. */
  message = g_strdup_printf (_("Text size %d%%"), keuze_text_zoom_get_percent (self->text_zoom));
  keuze_announce (GTK_WIDGET (window), message);
}

static void
keuze_application_zoom_in (GSimpleAction *action,
                           GVariant      *parameter,
                           gpointer       user_data)
{
  KeuzeApplication *self = user_data;

  keuze_text_zoom_grow (self->text_zoom);
  announce_zoom (self);
}

static void
keuze_application_zoom_normal (GSimpleAction *action,
                               GVariant      *parameter,
                               gpointer       user_data)
{
  KeuzeApplication *self = user_data;

  keuze_text_zoom_reset (self->text_zoom);
  announce_zoom (self);
}

static void
keuze_application_zoom_out (GSimpleAction *action,
                            GVariant      *parameter,
                            gpointer       user_data)
{
  KeuzeApplication *self = user_data;

  keuze_text_zoom_shrink (self->text_zoom);
  announce_zoom (self);
}

static void
bind_action (KeuzeApplication *self,
             const char       *action,
             const char       *property)
{
  g_object_bind_property (self->text_zoom, property,
                          g_action_map_lookup_action (G_ACTION_MAP (self), action), "enabled",
                          G_BINDING_SYNC_CREATE);
}

static void
start_text_zoom (KeuzeApplication *self)
{
  self->text_zoom = keuze_text_zoom_new (gdk_display_get_default ());
  bind_action (self, "zoom-in", "can-grow");
  bind_action (self, "zoom-out", "can-shrink");
}

/* A card that somebody asked for by hand is the one that they get, or none.
 * Where the settings ask for it, nobody waits for it, and the windows tell what
 * is wrong with it. */
static gboolean
load (KeuzeApplication    *self,
      KeuzeCatalogSource  *source,
      GError             **error)
{
  return self->catalog_file != NULL
         ? keuze_catalog_source_load (source, error)
         : keuze_catalog_source_start (source, error);
}

static void
start_source (KeuzeApplication *self)
{
  g_autoptr (GFile) file = self->catalog_file != NULL ? keuze_file_argument_find (self->catalog_file) : NULL;
  g_autoptr (KeuzeCatalogSource) source = keuze_catalog_source_new_for_settings (self->settings, file, self->language);
  g_autoptr (GError) error = NULL;

  if (!load (self, source, &error))
    {
      g_printerr ("keuzekaart: %s: %s\n",
                  self->catalog_file != NULL ? self->catalog_file : APPLICATION_ID, error->message);
      return;
    }

  self->source = g_steal_pointer (&source);
  g_signal_connect_object (self->source, "notify::reading", G_CALLBACK (show_awaited_option), self, G_CONNECT_SWAPPED);
}

static void
keuze_application_startup (GApplication *application)
{
  KeuzeApplication *self = KEUZE_APPLICATION (application);

  G_APPLICATION_CLASS (keuze_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (APPLICATION_ID);
  /* Texts can be selected, and moving to one by keyboard is to read it, not to
   * copy it. */
  g_object_set (gtk_settings_get_default (), "gtk-label-select-on-focus", FALSE, NULL);
  start_text_zoom (self);
  /* Two that run beside each other would write over each other. */
  if ((g_application_get_flags (application) & G_APPLICATION_NON_UNIQUE) == 0)
    self->plan_keeping = keuze_plan_keeping_new (GTK_APPLICATION (self));

  start_source (self);
}

static void
keuze_application_activate (GApplication *application)
{
  KeuzeApplication *self = KEUZE_APPLICATION (application);

  if (self->source != NULL)
    gtk_window_present (GTK_WINDOW (ensure_window (self)));
}

static void
open_plan (KeuzeApplication *self,
           GFile            *file)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window != NULL)
    keuze_plan_files_open (KEUZE_WINDOW (window), file);
}

/* Where the session bus starts the app, a file that was clicked on comes this
 * way and not by the command line. */
static void
keuze_application_open (GApplication  *application,
                        GFile        **files,
                        int            n_files,
                        const char    *hint)
{
  g_application_activate (application);

  for (int i = 0; i < n_files; i++)
    open_plan (KEUZE_APPLICATION (application), files[i]);
}

/* Where there is no window yet, the first one is a new one. */
static void
show_window (KeuzeApplication *self,
             GStrv             arguments)
{
  if (gtk_application_get_active_window (GTK_APPLICATION (self)) != NULL &&
      g_strv_contains ((const char * const *) arguments, KEUZE_APPLICATION_NEW_WINDOW))
    g_action_group_activate_action (G_ACTION_GROUP (self), "new-window", NULL);
  else
    g_application_activate (G_APPLICATION (self));
}

static int
keuze_application_command_line (GApplication            *application,
                                GApplicationCommandLine *command_line)
{
  KeuzeApplication *self = KEUZE_APPLICATION (application);
  g_auto (GStrv) arguments = g_application_command_line_get_arguments (command_line, NULL);

  show_window (self, arguments);

  for (guint i = 1; arguments[i] != NULL; i++)
    {
      g_autoptr (GFile) file = NULL;

      if (g_str_equal (arguments[i], KEUZE_APPLICATION_NEW_WINDOW))
        continue;

      file = g_application_command_line_create_file_for_arg (command_line, arguments[i]);
      open_plan (self, file);
    }

  return self->source != NULL ? 0 : 1;
}

static void
keuze_application_window_added (GtkApplication *application,
                                GtkWindow      *window)
{
  KeuzeApplication *self = KEUZE_APPLICATION (application);

  GTK_APPLICATION_CLASS (keuze_application_parent_class)->window_added (application, window);

  if (KEUZE_IS_WINDOW (window) && self->source != NULL)
    keuze_window_set_source (KEUZE_WINDOW (window), self->source);
}

static void
keuze_application_finalize (GObject *object)
{
  KeuzeApplication *self = KEUZE_APPLICATION (object);

  g_clear_object (&self->plan_keeping);
  g_clear_object (&self->text_zoom);
  g_clear_object (&self->source);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->catalog_file, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->awaited_option, g_free);

  G_OBJECT_CLASS (keuze_application_parent_class)->finalize (object);
}

static void
keuze_application_class_init (KeuzeApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  application_class->activate = keuze_application_activate;
  application_class->command_line = keuze_application_command_line;
  application_class->open = keuze_application_open;
  application_class->startup = keuze_application_startup;

  GTK_APPLICATION_CLASS (klass)->window_added = keuze_application_window_added;

  object_class->finalize = keuze_application_finalize;
}

static void
keuze_application_init (KeuzeApplication *self)
{
  const GActionEntry actions[] = {
    { "about", keuze_application_about },
    { "new-window", keuze_application_new_window },
    { "open-option", keuze_application_open_option, "s" },
    { "preferences", keuze_application_preferences },
    { "quit", keuze_application_quit },
    { "search", keuze_application_search, "s" },
    { "zoom-in", keuze_application_zoom_in },
    { "zoom-normal", keuze_application_zoom_normal },
    { "zoom-out", keuze_application_zoom_out },
  };
  const struct {
    const char *action;
    const char *accelerators[4];
  } shortcuts[] = {
    { "app.new-window", { "<Control>n" } },
    { "app.preferences", { "<Control>comma" } },
    { "app.quit", { "<Control>q" } },
    /* The key of plus needs no Shift where equal stands on it too. */
    { "app.zoom-in", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
    { "app.zoom-normal", { "<Control>0", "<Control>KP_0" } },
    { "app.zoom-out", { "<Control>minus", "<Control>KP_Subtract" } },
    { "window.close", { "<Control>w" } },
    { "win.open-plan", { "<Control>o" } },
    { "win.save-plan", { "<Control>s" } },
    { "win.save-plan-as", { "<Control><Shift>s" } },
    { "win.export-pdf", { "<Control><Shift>e" } },
    { "win.next-option", { "<Control>Page_Down" } },
    { "win.read-in-two-languages", { "<Control>l" } },
    { "win.print", { "<Control>p" } },
    { "win.previous-option", { "<Control>Page_Up" } },
    { "win.search", { "<Control>f" } },
    { "win.show-help", { "F1" } },
    { "win.show-help-overlay", { "<Control>question" } },
  };

  self->settings = keuze_settings_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);

  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), shortcuts[i].action,
                                           shortcuts[i].accelerators);
}

/**
 * keuze_application_new:
 * @language: (nullable): the language to show the card in; %NULL for the
 *   language of the interface
 * @catalog_file: (nullable): a catalogue file to show instead of the bundled
 *   card
 *
 * Returns: (transfer full): the app, not running yet
 */
KeuzeApplication *
keuze_application_new (const char *language,
                       const char *catalog_file)
{
  GApplicationFlags flags = G_APPLICATION_DEFAULT_FLAGS;
  KeuzeApplication *self;

  /* Another card or another language is not what the running app shows. */
  if (language != NULL || catalog_file != NULL)
    flags |= G_APPLICATION_NON_UNIQUE;

  self = g_object_new (KEUZE_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", flags | G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", RESOURCE_BASE,
                       NULL);
  self->language = g_strdup (language);
  self->catalog_file = g_strdup (catalog_file);

  return self;
}
