/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

#include "keuze-application.h"
#include "keuze-clearing.h"
#include "keuze-direction.h"
#include "keuze-language.h"
#include "keuze-preview.h"
#include "keuze-test-window.h"

/* Longer than anything takes, even on a machine that is busy with other work. */
#define PATIENCE_SECONDS 30

static gboolean
give_up (gpointer user_data)
{
  g_error ("Nothing came of it in %d seconds", PATIENCE_SECONDS);

  return G_SOURCE_REMOVE;
}

static void
drawn (GdkFrameClock *clock,
       gpointer       user_data)
{
  int *frames = user_data;

  ++*frames;
}

/* The pseudo-languages are for tests only, so they lie in a place of their own
 * and not with the languages of the app. */
static const char *
get_pseudo_language (void)
{
  const char * const languages[] = { "en_XA", "ar_XB", NULL };
  const char *language = g_getenv ("LANGUAGE");

  return language != NULL && g_strv_contains (languages, language) ? language : NULL;
}

/* What GTK 4.24 complains of whatever an app does. A display without a mouse and
 * a keyboard has no seat, and it misses that whenever it closes a popover; and
 * where such a display is slow, it hears twice of the same frame. */
static gboolean
is_about_us (const char     *domain,
             GLogLevelFlags  level,
             const char     *message,
             gpointer        user_data)
{
  return strstr (message, "gdk_seat_ungrab: assertion 'GDK_IS_SEAT (seat)'") == NULL &&
         strstr (message, "Duplicate call to gdk_frame_timings_presented()") == NULL;
}

static void
hear_gdk (const char     *domain,
          GLogLevelFlags  level,
          const char     *message,
          gpointer        user_data)
{
  if (is_about_us (domain, level, message, user_data))
    g_log_default_handler (domain, level, message, user_data);
}

/* Some of it GDK does not give to a handler. */
static GLogWriterOutput
write_log (GLogLevelFlags   level,
           const GLogField *fields,
           gsize            n_fields,
           gpointer         user_data)
{
  g_autofree char *message = g_log_writer_format_fields (level, fields, n_fields, FALSE);

  if (!is_about_us (NULL, level, message, user_data))
    return G_LOG_WRITER_HANDLED;

  return g_log_writer_default (level, fields, n_fields, user_data);
}

/**
 * keuze_test_set_up:
 * @argc: the number of arguments
 * @argv: the arguments
 *
 * Prepares a test that shows windows: the same look and the same language of
 * the interface on every machine, no animations. Where there is no portal, newer
 * versions of GTK do not know what is usual on a desktop.
 */
void
keuze_test_set_up (int    *argc,
                   char ***argv)
{
  bindtextdomain (GETTEXT_PACKAGE, get_pseudo_language () != NULL ? PSEUDO_DIRECTORY : PO_DIRECTORY);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  gtk_test_init (argc, argv, NULL);
  /* GTK asks for the locale of the United States; a test is told in which it is. */
  setlocale (LC_ALL, "");
  adw_init ();
  g_log_set_handler ("Gdk", G_LOG_LEVEL_MASK | G_LOG_FLAG_FATAL, hear_gdk, NULL);
  g_log_set_writer_func (write_log, NULL, NULL);
  /* GTK asks its own translation, which no pseudo-language has. */
  if (get_pseudo_language () != NULL && keuze_direction_is_from_right (get_pseudo_language ()))
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  g_object_set (gtk_settings_get_default (),
                "gtk-cursor-blink", FALSE,
                "gtk-decoration-layout", ":close",
                "gtk-enable-animations", FALSE,
                "gtk-font-name", "Inter 11",
                "gtk-hint-font-metrics", FALSE,
                "gtk-label-select-on-focus", FALSE,
                NULL);
}

/**
 * keuze_test_load_catalog:
 *
 * Returns: (transfer full): the card in the language that the interface speaks
 */
KeuzeCatalog *
keuze_test_load_catalog (void)
{
  g_autofree char *language = keuze_language_for_interface ();
  g_autoptr (GError) error = NULL;
  KeuzeCatalog *catalog;

  if (get_pseudo_language () != NULL)
    return keuze_test_load_pseudo_catalog (get_pseudo_language ());

  catalog = keuze_catalog_new_for_language (language, &error);
  g_assert_no_error (error);

  return catalog;
}

/**
 * keuze_test_load_pseudo_catalog:
 * @language: the code of a pseudo-language
 *
 * Returns: (transfer full): the card in that language
 */
KeuzeCatalog *
keuze_test_load_pseudo_catalog (const char *language)
{
  g_autofree char *path = g_strdup_printf (PSEUDO_DIRECTORY "/catalog.%s.json", language);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  KeuzeCatalog *catalog = keuze_catalog_new_from_file (file, NULL, &error);

  g_assert_no_error (error);

  return catalog;
}

/**
 * keuze_test_get_application:
 *
 * Returns: (transfer none): the one app of a test, registered, so that windows
 *   can belong to it, but not running
 */
AdwApplication *
keuze_test_get_application (void)
{
  static AdwApplication *application = NULL;
  g_autoptr (GError) error = NULL;

  if (application != NULL)
    return application;

  application = g_object_new (KEUZE_TYPE_APPLICATION,
                              "application-id", APPLICATION_ID ".Test",
                              "flags", G_APPLICATION_NON_UNIQUE,
                              "resource-base-path", RESOURCE_BASE,
                              NULL);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);

  return application;
}

/**
 * keuze_test_window_new:
 * @catalog: a card
 * @width: in logical pixels
 * @height: in logical pixels
 *
 * Returns: (transfer none): a window of that size, on the display
 */
KeuzeWindow *
keuze_test_window_new (KeuzeCatalog *catalog,
                       int           width,
                       int           height)
{
  KeuzeWindow *window = keuze_window_new (keuze_test_get_application (), catalog);

  /* Each test case begins without it. */
  g_test_log_set_fatal_handler (is_about_us, NULL);

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  keuze_test_settle ();

  return window;
}

/**
 * keuze_test_window_destroy:
 * @window: a window
 *
 * Closes it for good. Nothing that a page made may outlive its window.
 */
void
keuze_test_window_destroy (KeuzeWindow *window)
{
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  keuze_test_iterate ();
  g_assert_null (window);
}

/* The one on top: a compositor lets a window that is hidden behind another one
 * wait for ever for its next frame. */
static GtkWidget *
find_top_window (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWidget *top = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (gtk_widget_get_mapped (window))
        top = window;
    }

  return top;
}

/**
 * keuze_test_settle:
 *
 * Waits until everything asked for so far has been laid out and drawn: three
 * frames, because a breakpoint or a list may ask for one more.
 */
void
keuze_test_settle (void)
{
  GtkWidget *window = find_top_window ();
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  guint patience = g_timeout_add_seconds (PATIENCE_SECONDS, give_up, NULL);
  int frames = 0;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (drawn), &frames);

  for (int wanted = 1; wanted <= 3; wanted++)
    {
      gtk_widget_queue_draw (window);
      while (frames < wanted)
        g_main_context_iteration (NULL, TRUE);
    }

  g_signal_handler_disconnect (clock, handler);
  g_source_remove (patience);
}

/**
 * keuze_test_iterate:
 *
 * Lets everything happen that is about to.
 */
void
keuze_test_iterate (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/**
 * keuze_test_wait_for:
 * @object: (type GObject): an object
 * @property: a property that is yes or no
 *
 * Waits until it is yes.
 */
void
keuze_test_wait_for (gpointer    object,
                     const char *property)
{
  guint patience = g_timeout_add_seconds (PATIENCE_SECONDS, give_up, NULL);
  gboolean holds = FALSE;

  for (g_object_get (object, property, &holds, NULL); !holds; g_object_get (object, property, &holds, NULL))
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (patience);
}

/**
 * keuze_test_take_picture:
 * @native: a window or a popover that is shown
 *
 * Returns: (transfer full): how it looks
 */
GdkTexture *
keuze_test_take_picture (GtkNative *native)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (native));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  graphene_rect_t all;

  keuze_test_settle ();
  /* A shadow that reaches out of a popover would move the rest. */
  graphene_rect_init (&all, 0, 0,
                      gdk_paintable_get_intrinsic_width (paintable),
                      gdk_paintable_get_intrinsic_height (paintable));
  gdk_paintable_snapshot (paintable, snapshot, all.size.width, all.size.height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));

  return gsk_renderer_render_texture (gtk_native_get_renderer (native), node, &all);
}

static GtkWidget *
find_widget (GtkWidget *root,
             GType      type,
             guint     *position)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && (*position)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type, position);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * keuze_test_find_widget:
 * @root: where to look
 * @type: what to look for
 * @position: how many of them to pass over
 *
 * Returns: (transfer none) (nullable): a widget of that type, in the order of
 *   the tree
 */
GtkWidget *
keuze_test_find_widget (GtkWidget *root,
                        GType      type,
                        guint      position)
{
  return find_widget (root, type, &position);
}

static void
read_text (GtkWidget *widget,
           GString   *text)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget))
    g_string_append_printf (text, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    read_text (child, text);
}

/**
 * keuze_test_read_text:
 * @root: where to read
 *
 * Returns: (transfer full): every text that is shown there, a line each
 */
char *
keuze_test_read_text (GtkWidget *root)
{
  GString *text = g_string_new (NULL);

  read_text (root, text);

  return g_string_free_and_steal (text);
}

/**
 * keuze_test_open_print:
 * @window: a window
 *
 * Returns: (transfer none): the dialogue to print the page in view, with a
 *   preview
 */
AdwDialog *
keuze_test_open_print (KeuzeWindow *window)
{
  AdwDialog *dialog;
  GtkWidget *preview;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.print", NULL);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  preview = keuze_test_find_widget (GTK_WIDGET (dialog), KEUZE_TYPE_PREVIEW, 0);
  while (keuze_preview_get_pages (KEUZE_PREVIEW (preview)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  keuze_test_settle ();

  return dialog;
}

/**
 * keuze_test_warn:
 * @window: a window that is cleared when nobody is there
 *
 * Lets it warn of that, as when nobody did anything for nine minutes.
 */
void
keuze_test_warn (KeuzeWindow *window)
{
  KeuzeIdleWatch *watch = keuze_clearing_get_watch (keuze_window_get_clearing (window));
  gint64 now = g_get_monotonic_time ();

  keuze_idle_watch_touch (watch, now);
  keuze_idle_watch_look (watch, now + 9 * 60 * G_USEC_PER_SEC);
}
