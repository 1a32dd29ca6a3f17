/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-file-links.h"
#include "keuze-file-watch.h"

/**
 * KeuzeFileWatch:
 *
 * Notices that a file was written, taken away or put there. Where the file is
 * a link, what it stands for is watched too. A place that cannot be watched
 * never changes.
 *
 * Since: 0.1
 */

struct _KeuzeFileWatch
{
  GObject parent_instance;

  /* Of GFileMonitor */
  GPtrArray *monitors;
};

G_DEFINE_FINAL_TYPE (KeuzeFileWatch, keuze_file_watch, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Only once something has been written, not while it is. */
static void
file_changed (KeuzeFileWatch    *self,
              GFile             *file,
              GFile             *other,
              GFileMonitorEvent  event)
{
  switch (event)
    {
    case G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT:
    case G_FILE_MONITOR_EVENT_DELETED:
    case G_FILE_MONITOR_EVENT_MOVED_IN:
    case G_FILE_MONITOR_EVENT_MOVED_OUT:
    case G_FILE_MONITOR_EVENT_RENAMED:
      g_signal_emit (self, signals[CHANGED], 0);
      break;
    case G_FILE_MONITOR_EVENT_CHANGED:
    case G_FILE_MONITOR_EVENT_CREATED:
    case G_FILE_MONITOR_EVENT_ATTRIBUTE_CHANGED:
    case G_FILE_MONITOR_EVENT_PRE_UNMOUNT:
    case G_FILE_MONITOR_EVENT_UNMOUNTED:
    case G_FILE_MONITOR_EVENT_MOVED:
    default:
      break;
    }
}

static void
add_monitor (KeuzeFileWatch *self,
             GFile          *file)
{
  GFileMonitor *monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);

  if (monitor == NULL)
    return;

  g_signal_connect_object (monitor, "changed", G_CALLBACK (file_changed), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->monitors, monitor);
}

/* What is written to the file behind a link is no change of the link. */
static void
add_links (KeuzeFileWatch *self,
           const char     *path)
{
  g_auto (GStrv) places = keuze_file_links_follow (path);

  for (guint i = 1; places[i] != NULL; i++)
    {
      g_autoptr (GFile) place = g_file_new_for_path (places[i]);

      add_monitor (self, place);
    }
}

static void
keuze_file_watch_finalize (GObject *object)
{
  KeuzeFileWatch *self = KEUZE_FILE_WATCH (object);

  g_clear_pointer (&self->monitors, g_ptr_array_unref);

  G_OBJECT_CLASS (keuze_file_watch_parent_class)->finalize (object);
}

static void
keuze_file_watch_class_init (KeuzeFileWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = keuze_file_watch_finalize;

  /**
   * KeuzeFileWatch::changed:
   * @self: a watch
   *
   * Emitted when the file is not what it was, or not where it was.
   */
  signals[CHANGED] =
    g_signal_new ("changed", KEUZE_TYPE_FILE_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
keuze_file_watch_init (KeuzeFileWatch *self)
{
  self->monitors = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * keuze_file_watch_new:
 * @file: a file, which need not be there
 *
 * Blocks for as long as it takes to look where links lead, which is long where
 * the file is far away: it can be called on any thread, and tells what it
 * notices on the main one.
 *
 * Returns: (transfer full): what notices when @file changes
 */
KeuzeFileWatch *
keuze_file_watch_new (GFile *file)
{
  KeuzeFileWatch *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (KEUZE_TYPE_FILE_WATCH, NULL);
  add_monitor (self, file);
  if (g_file_is_native (file))
    add_links (self, g_file_peek_path (file));

  return self;
}
