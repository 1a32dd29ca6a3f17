/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Preloaded into any GTK 4 program, which need not know of it. Writes when the
 * program painted, what that cost and what memory it has, one line of JSON for
 * each thing that happened, to the file PROBE_LOG. Does what PROBE_STEPS says,
 * one step a line, each once the program has come to rest after the one before:
 *
 *   action NAME [VALUE]   an action of the window
 *   setting SCHEMA KEY TEXT
 *   find                  gives the focus to the first search entry
 *   type TEXT             text at the cursor, as an input method sends it
 *   scroll TIMES          the longest list goes on by a row, a frame at a time
 *
 * and ends the program. With PROBE_FIRST it ends at the first frame, which is what
 * a counter of instructions wants.
 */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <gtk/gtk.h>

/* How long a program has to be still to be at rest, in milliseconds. */
#define REST_MILLISECONDS 400

#define ROW_HEIGHT 60

static int log_file = -1;
static char **steps;
static guint next_step;
static guint rest;
static guint scrolls_left;
static gboolean painted;
static double frame_begin_cpu, last_paint, last_paint_cpu;
static guint frames;

static void come_to_rest_later (void);

static double
get_milliseconds (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);

  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static long
read_kilobytes (const char *text,
                const char *name)
{
  const char *line = strstr (text, name);

  return line != NULL ? strtol (line + strlen (name), NULL, 10) : 0;
}

static void
note_memory (const char *what)
{
  g_autofree char *rollup = NULL;
  g_autofree char *status = NULL;

  g_file_get_contents ("/proc/self/smaps_rollup", &rollup, NULL, NULL);
  g_file_get_contents ("/proc/self/status", &status, NULL, NULL);
  dprintf (log_file, "{\"what\": \"%s\", \"pss\": %ld, \"uss\": %ld, \"peak\": %ld}\n", what,
           read_kilobytes (rollup, "\nPss:"),
           read_kilobytes (rollup, "\nPrivate_Clean:") + read_kilobytes (rollup, "\nPrivate_Dirty:"),
           read_kilobytes (status, "\nVmHWM:"));
}

static void
note_time (const char *what,
           double      at,
           double      cpu)
{
  dprintf (log_file, "{\"what\": \"%s\", \"at\": %.3f, \"cpu\": %.3f, \"frames\": %u}\n", what, at, cpu, frames);
}

static GtkWidget *
find_widget (GtkWidget *widget,
             GType      type)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
get_window (guint position)
{
  g_autoptr (GtkWidget) window = g_list_model_get_item (gtk_window_get_toplevels (), position);

  return window;
}

/* In any of the windows: what they are called differs. */
static GtkWidget *
find_anywhere (GType type)
{
  GtkWidget *found = NULL;

  for (guint i = 0; found == NULL && get_window (i) != NULL; i++)
    found = find_widget (get_window (i), type);

  return found;
}

static void
activate (const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, " ", 2);
  GVariant *value = parts[1] != NULL ? g_variant_new_string (parts[1]) : NULL;

  if (!gtk_widget_activate_action_variant (get_window (0), parts[0], value))
    note_time ("no such action", 0, 0);
}

static void
change_setting (const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, " ", 3);
  g_autoptr (GSettings) settings = g_settings_new (parts[0]);

  g_settings_set_string (settings, parts[1], parts[2]);
}

static void
type_text (const char *text)
{
  GtkWidget *entry = find_anywhere (GTK_TYPE_TEXT);

  if (entry != NULL)
    g_signal_emit_by_name (entry, "insert-at-cursor", text);
  else
    note_time ("no entry", 0, 0);
}

static gboolean
scroll (GtkWidget     *list,
        GdkFrameClock *clock,
        gpointer       data)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + ROW_HEIGHT);

  return --scrolls_left > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static double
get_length (GtkWidget *list)
{
  return gtk_adjustment_get_upper (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list)));
}

/* A program may have a list of its pages beside that of what is on them. */
static GtkWidget *
find_longest_list (GtkWidget *widget,
                   GtkWidget *longest)
{
  if (!gtk_widget_get_mapped (widget))
    return longest;

  if (GTK_IS_LIST_BASE (widget) && (longest == NULL || get_length (widget) > get_length (longest)))
    longest = widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    longest = find_longest_list (child, longest);

  return longest;
}

static void
begin_scrolling (const char *times)
{
  GtkWidget *list = NULL;

  for (guint i = 0; get_window (i) != NULL; i++)
    list = find_longest_list (get_window (i), list);

  scrolls_left = (guint) g_ascii_strtoull (times, NULL, 10);
  if (list != NULL)
    gtk_widget_add_tick_callback (list, scroll, NULL, NULL);
  else
    note_time ("no list", 0, 0);
}

static void
take_step (const char *step)
{
  const char *words = strchr (step, ' ');

  words = words != NULL ? words + 1 : "";
  frames = 0;
  come_to_rest_later ();
  note_time (step, get_milliseconds (CLOCK_BOOTTIME), get_milliseconds (CLOCK_PROCESS_CPUTIME_ID));

  if (g_str_has_prefix (step, "action "))
    activate (words);
  else if (g_str_has_prefix (step, "setting "))
    change_setting (words);
  else if (g_str_has_prefix (step, "type "))
    type_text (words);
  else if (g_str_has_prefix (step, "scroll "))
    begin_scrolling (words);
  else
    gtk_widget_grab_focus (find_anywhere (GTK_TYPE_SEARCH_ENTRY));
}

static gboolean
come_to_rest (gpointer data)
{
  rest = 0;
  note_time ("last", last_paint, last_paint_cpu);
  note_time ("rest", get_milliseconds (CLOCK_BOOTTIME), get_milliseconds (CLOCK_PROCESS_CPUTIME_ID));
  note_memory ("memory");

  if (steps == NULL || steps[next_step] == NULL)
    _exit (0);

  take_step (steps[next_step++]);

  return G_SOURCE_REMOVE;
}

static void
come_to_rest_later (void)
{
  g_clear_handle_id (&rest, g_source_remove);
  rest = g_timeout_add (REST_MILLISECONDS, come_to_rest, NULL);
}

static void
before_paint (void)
{
  frame_begin_cpu = get_milliseconds (CLOCK_PROCESS_CPUTIME_ID);
}

static void
after_paint (void)
{
  last_paint = get_milliseconds (CLOCK_BOOTTIME);
  last_paint_cpu = get_milliseconds (CLOCK_PROCESS_CPUTIME_ID);
  frames++;

  if (!painted || frames == 1)
    note_time ("first", last_paint, last_paint_cpu);
  if (next_step > 0 && g_str_has_prefix (steps[next_step - 1], "scroll "))
    note_time ("frame", last_paint, last_paint_cpu - frame_begin_cpu);
  if (!painted && g_getenv ("PROBE_FIRST") != NULL)
    _exit (0);

  painted = TRUE;
  come_to_rest_later ();
}

static void
watch (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint), NULL);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint), NULL);
}

static void
windows_changed (GListModel *windows,
                 guint       position,
                 guint       removed,
                 guint       added)
{
  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (gtk_widget_get_realized (window))
        watch (window);
      else
        g_signal_connect_after (window, "realize", G_CALLBACK (watch), NULL);
    }
}

/* Before anything else that waits in the main loop, and as soon as there is a
 * display. A cursor that blinks would never come to rest. */
static gboolean
begin (gpointer data)
{
  GListModel *windows;

  if (!gtk_is_initialized ())
    return G_SOURCE_CONTINUE;

  g_object_set (gtk_settings_get_default (), "gtk-cursor-blink", FALSE, NULL);
  windows = gtk_window_get_toplevels ();
  g_signal_connect (windows, "items-changed", G_CALLBACK (windows_changed), NULL);
  windows_changed (windows, 0, 0, g_list_model_get_n_items (windows));

  return G_SOURCE_REMOVE;
}

/* A program may start others, which inherit the preloading. */
static __attribute__ ((constructor)) void
load (void)
{
  const char *program = g_getenv ("PROBE_PROGRAM"), *name = g_getenv ("PROBE_LOG");

  if (program == NULL || name == NULL || strcmp (program_invocation_short_name, program) != 0)
    return;

  log_file = open (name, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (g_getenv ("PROBE_STEPS") != NULL)
    steps = g_strsplit (g_getenv ("PROBE_STEPS"), "\n", -1);
  g_idle_add_full (G_PRIORITY_HIGH * 10, begin, NULL, NULL);
}
