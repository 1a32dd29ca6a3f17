/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A file on a network that went away: whoever asks for anything about it waits
 * for ever, whatever they do, until the network gives up.
 */

#include "config.h"

#include "keuze-test-far-file.h"

struct _KeuzeTestFarFile
{
  GObject parent_instance;

  GMutex mutex;
  GCond changed;
  guint n_waiting;
  gboolean given_up;
};

static void file_init (GFileIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeTestFarFile, keuze_test_far_file, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_FILE, file_init))

static void
wait_for_network (KeuzeTestFarFile  *self,
                  GError           **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  self->n_waiting++;
  g_cond_broadcast (&self->changed);
  while (!self->given_up)
    g_cond_wait (&self->changed, &self->mutex);
  self->n_waiting--;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_HOST_UNREACHABLE, "The network is gone");
}

static gboolean
is_native (GFile *file)
{
  return FALSE;
}

static char *
get_basename (GFile *file)
{
  return g_strdup ("card.json");
}

static GFileInfo *
query_info (GFile                *file,
            const char           *attributes,
            GFileQueryInfoFlags   flags,
            GCancellable         *cancellable,
            GError              **error)
{
  wait_for_network (KEUZE_TEST_FAR_FILE (file), error);

  return NULL;
}

static GFileInputStream *
read_file (GFile         *file,
           GCancellable  *cancellable,
           GError       **error)
{
  wait_for_network (KEUZE_TEST_FAR_FILE (file), error);

  return NULL;
}

static GFileOutputStream *
replace_file (GFile            *file,
              const char       *etag,
              gboolean          make_backup,
              GFileCreateFlags  flags,
              GCancellable     *cancellable,
              GError          **error)
{
  wait_for_network (KEUZE_TEST_FAR_FILE (file), error);

  return NULL;
}

static GFileMonitor *
monitor_file (GFile              *file,
              GFileMonitorFlags   flags,
              GCancellable       *cancellable,
              GError            **error)
{
  wait_for_network (KEUZE_TEST_FAR_FILE (file), error);

  return NULL;
}

static void
file_init (GFileIface *iface)
{
  iface->is_native = is_native;
  iface->get_basename = get_basename;
  iface->query_info = query_info;
  iface->read_fn = read_file;
  iface->replace = replace_file;
  iface->monitor_file = monitor_file;
}

static void
keuze_test_far_file_finalize (GObject *object)
{
  KeuzeTestFarFile *self = KEUZE_TEST_FAR_FILE (object);

  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->changed);

  G_OBJECT_CLASS (keuze_test_far_file_parent_class)->finalize (object);
}

static void
keuze_test_far_file_class_init (KeuzeTestFarFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = keuze_test_far_file_finalize;
}

static void
keuze_test_far_file_init (KeuzeTestFarFile *self)
{
  g_mutex_init (&self->mutex);
  g_cond_init (&self->changed);
}

KeuzeTestFarFile *
keuze_test_far_file_new (void)
{
  return g_object_new (KEUZE_TYPE_TEST_FAR_FILE, NULL);
}

/* Waits for somebody to wait for the network. */
void
keuze_test_far_file_wait_for (KeuzeTestFarFile *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  while (self->n_waiting == 0)
    g_cond_wait (&self->changed, &self->mutex);
}

/* From now on, everything that is asked fails at once. */
void
keuze_test_far_file_give_up (KeuzeTestFarFile *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  self->given_up = TRUE;
  g_cond_broadcast (&self->changed);
}

/* Waits until nobody else has the file any more. */
void
keuze_test_far_file_wait_alone (KeuzeTestFarFile *self)
{
  while (G_OBJECT (self)->ref_count > 1)
    g_main_context_iteration (NULL, FALSE);
}
