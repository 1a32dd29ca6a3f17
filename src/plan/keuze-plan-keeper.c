/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "keuze-plan-file.h"
#include "keuze-plan-keeper.h"
#include "keuze-plan-reader.h"
#include "keuze-plan-writer.h"

#define FILE_NAME "plan" KEUZE_PLAN_FILE_SUFFIX
#define ASIDE_PREFIX "plan.aside-"

/* A change waits this long for others, and a file is written no more often. */
#define DELAY_MILLISECONDS 1000

/* As many kept plans that could not be opened as are put aside. */
#define MAXIMUM_ASIDE 100

/**
 * KeuzePlanKeeper:
 *
 * Keeps one plan on this computer, in a folder that only its owner can enter:
 * every change of it is saved within two seconds. An empty plan leaves
 * nothing behind.
 *
 * Since: 0.1
 */

struct _KeuzePlanKeeper
{
  GObject parent_instance;

  GFile *folder;
  GFile *file;
  KeuzePlan *plan;
  guint timeout;

  /* Held while something is written or removed. A save that was begun before
   * another one comes too late after it. */
  GMutex mutex;
  guint64 last_begun;
  guint64 last_written;
};

G_DEFINE_FINAL_TYPE (KeuzePlanKeeper, keuze_plan_keeper, G_TYPE_OBJECT)

enum
{
  PROP_FOLDER = 1,
  PROP_PLAN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* What is to be kept; nothing where the plan is empty. */
typedef struct
{
  KeuzePlanKeeper *keeper;
  GBytes          *bytes;
  guint64          number;
} Save;

static void
save_free (Save *save)
{
  g_clear_pointer (&save->bytes, g_bytes_unref);
  g_free (save);
}

/* What a save leaves behind when it is interrupted. */
static gboolean
is_leftover (const char *name)
{
  return g_str_has_prefix (name, FILE_NAME ".");
}

static gboolean
is_kept (const char *name)
{
  return g_str_has_prefix (name, FILE_NAME);
}

static gboolean
is_kept_or_aside (const char *name)
{
  return is_kept (name) || g_str_has_prefix (name, ASIDE_PREFIX);
}

static gboolean
remove_each (GFileEnumerator  *enumerator,
             gboolean        (*is_meant) (const char *name),
             GError          **error)
{
  GFileInfo *info;
  GFile *child;

  while (g_file_enumerator_iterate (enumerator, &info, &child, NULL, error))
    {
      if (info == NULL)
        return TRUE;

      if (is_meant (g_file_info_get_name (info)) && !g_file_delete (child, NULL, error))
        return FALSE;
    }

  return FALSE;
}

/* Removes what is meant, and the folder where nothing else is in it. */
static gboolean
remove_files (KeuzePlanKeeper  *self,
              gboolean        (*is_meant) (const char *name),
              GError          **error)
{
  g_autoptr (GError) cause = NULL;
  g_autoptr (GFileEnumerator) enumerator =
    g_file_enumerate_children (self->folder, G_FILE_ATTRIBUTE_STANDARD_NAME,
                               G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, &cause);

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return TRUE;

  if (enumerator == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&cause));
      return FALSE;
    }

  if (!remove_each (enumerator, is_meant, error))
    return FALSE;

  g_rmdir (g_file_peek_path (self->folder));

  return TRUE;
}

static gboolean
replace (KeuzePlanKeeper  *self,
         GBytes           *bytes,
         GError          **error)
{
  if (bytes == NULL)
    return remove_files (self, is_kept, error);

  /* Where this fails, writing does so too, and says why. */
  g_mkdir_with_parents (g_file_peek_path (self->folder), 0700);
  g_chmod (g_file_peek_path (self->folder), 0700);

  return keuze_plan_file_replace (self->file, bytes, NULL, error);
}

static gboolean
write_save (Save    *save,
            GError **error)
{
  KeuzePlanKeeper *self = save->keeper;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (save->number < self->last_written)
    return TRUE;

  self->last_written = save->number;

  return replace (self, save->bytes, error);
}

/* Takes down the plan as it is now. */
static Save *
begin_save (KeuzePlanKeeper  *self,
            GError          **error)
{
  g_autoptr (GBytes) bytes = NULL;
  Save *save;

  g_clear_handle_id (&self->timeout, g_source_remove);

  if (!keuze_plan_get_empty (self->plan))
    {
      bytes = keuze_plan_writer_write (self->plan, error);
      if (bytes == NULL)
        return NULL;
    }

  save = g_new0 (Save, 1);
  save->keeper = self;
  save->bytes = g_steal_pointer (&bytes);
  save->number = ++self->last_begun;

  return save;
}

static void
save_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GError *error = NULL;

  if (write_save (task_data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (KeuzePlanKeeper) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    g_signal_emit (self, signals[FAILED], 0, error);
}

static gboolean
timeout_cb (gpointer user_data)
{
  KeuzePlanKeeper *self = user_data;
  g_autoptr (GTask) task = NULL;
  g_autoptr (GError) error = NULL;
  Save *save;

  self->timeout = 0;
  save = begin_save (self, &error);
  if (save == NULL)
    {
      g_signal_emit (self, signals[FAILED], 0, error);
      return G_SOURCE_REMOVE;
    }

  /* A thread may let go of its task later than we do: it must not be the last
   * to let go of this object as well. */
  task = g_task_new (NULL, NULL, saved_cb, g_object_ref (self));
  g_task_set_source_tag (task, timeout_cb);
  g_task_set_task_data (task, save, (GDestroyNotify) save_free);
  g_task_run_in_thread (task, save_in_thread);

  return G_SOURCE_REMOVE;
}

/* Further changes do not put off the saving of the first one. */
static void
plan_changed (KeuzePlanKeeper *self)
{
  if (self->timeout == 0)
    self->timeout = g_timeout_add (DELAY_MILLISECONDS, timeout_cb, self);
}

static char *
put_aside_as (KeuzePlanKeeper *self,
              const char      *mark)
{
  g_autofree char *name = g_strconcat (ASIDE_PREFIX, mark, KEUZE_PLAN_FILE_SUFFIX, NULL);
  g_autoptr (GFile) aside = g_file_get_child (self->folder, name);

  if (!g_file_move (self->file, aside, G_FILE_COPY_NOFOLLOW_SYMLINKS, NULL, NULL, NULL, NULL))
    return NULL;

  return g_file_get_path (aside);
}

/* A plan that cannot be opened is out of the way of the next one, but not
 * lost: a newer version of the app, or a person, may read more of it. Where all
 * numbers are taken, nobody has the name yet that it gets. */
static char *
put_aside (KeuzePlanKeeper *self)
{
  g_autofree char *unique = g_uuid_string_random ();
  char *path = NULL;

  for (guint i = 1; i <= MAXIMUM_ASIDE && path == NULL; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i);

      path = put_aside_as (self, number);
    }

  return path != NULL ? path : put_aside_as (self, unique);
}

static GError *
tell_aside (KeuzePlanKeeper *self,
            const GError    *cause)
{
  g_autofree char *path = put_aside (self);

  if (path == NULL)
    return g_error_copy (cause);

  return g_error_new (cause->domain, cause->code,
                      /* Translators: the first %s is the name of a file, the second a sentence
                       * without a full stop that says what is wrong with it. */
                      _("It was put aside as %s: %s"),
                      path, cause->message);
}

static void
load_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  KeuzePlanKeeper *self = task_data;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  g_autoptr (GError) error = NULL;
  KeuzePlan *plan;

  remove_files (self, is_leftover, NULL);

  plan = keuze_plan_reader_read_file (self->file, cancellable, &error);
  if (plan != NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_task_return_pointer (task, plan, g_object_unref);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_error (task, tell_aside (self, error));
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;
  KeuzePlan *plan = g_task_propagate_pointer (G_TASK (result), &error);

  if (error != NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, plan, g_object_unref);
}

static void
keuze_plan_keeper_constructed (GObject *object)
{
  KeuzePlanKeeper *self = KEUZE_PLAN_KEEPER (object);
  g_autofree char *path = NULL;

  G_OBJECT_CLASS (keuze_plan_keeper_parent_class)->constructed (object);

  if (self->folder == NULL)
    {
      path = g_build_filename (g_get_user_data_dir (), "keuzekaart", NULL);
      self->folder = g_file_new_for_path (path);
    }
  self->file = g_file_get_child (self->folder, FILE_NAME);
}

static void
keuze_plan_keeper_dispose (GObject *object)
{
  KeuzePlanKeeper *self = KEUZE_PLAN_KEEPER (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_data (keuze_plan_get_history (self->plan), self);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (keuze_plan_keeper_parent_class)->dispose (object);
}

static void
keuze_plan_keeper_finalize (GObject *object)
{
  KeuzePlanKeeper *self = KEUZE_PLAN_KEEPER (object);

  g_clear_object (&self->folder);
  g_clear_object (&self->file);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (keuze_plan_keeper_parent_class)->finalize (object);
}

static void
keuze_plan_keeper_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeuzePlanKeeper *self = KEUZE_PLAN_KEEPER (object);

  switch (prop_id)
    {
    case PROP_FOLDER:
      g_value_set_object (value, self->folder);
      break;
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_keeper_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeuzePlanKeeper *self = KEUZE_PLAN_KEEPER (object);

  switch (prop_id)
    {
    case PROP_FOLDER:
      self->folder = g_value_dup_object (value);
      break;
    case PROP_PLAN:
      keuze_plan_keeper_set_plan (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_keeper_class_init (KeuzePlanKeeperClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = keuze_plan_keeper_constructed;
  object_class->dispose = keuze_plan_keeper_dispose;
  object_class->finalize = keuze_plan_keeper_finalize;
  object_class->get_property = keuze_plan_keeper_get_property;
  object_class->set_property = keuze_plan_keeper_set_property;

  /**
   * KeuzePlanKeeper:folder:
   *
   * Where the plan is kept: a folder of this computer.
   */
  properties[PROP_FOLDER] =
    g_param_spec_object ("folder", NULL, NULL, G_TYPE_FILE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzePlanKeeper:plan:
   *
   * The plan that is kept.
   */
  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, KEUZE_TYPE_PLAN,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * KeuzePlanKeeper::failed:
   * @self: a keeper
   * @error: why
   *
   * Emitted when a change could not be kept.
   */
  signals[FAILED] =
    g_signal_new ("failed", KEUZE_TYPE_PLAN_KEEPER, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
keuze_plan_keeper_init (KeuzePlanKeeper *self)
{
  g_mutex_init (&self->mutex);
}

/**
 * keuze_plan_keeper_new:
 * @folder: (nullable): a folder of this computer, which need not be there;
 *   %NULL for the one of the app
 *
 * Returns: (transfer full): a keeper that has no plan yet
 */
KeuzePlanKeeper *
keuze_plan_keeper_new (GFile *folder)
{
  g_return_val_if_fail (folder == NULL || g_file_is_native (folder), NULL);

  return g_object_new (KEUZE_TYPE_PLAN_KEEPER,
                       "folder", folder,
                       NULL);
}

/**
 * keuze_plan_keeper_set_plan:
 * @self: a keeper
 * @plan: (nullable): the plan to keep from now on, as it is and as it will be
 *
 * What has not been saved of the plan before is not saved any more; see
 * keuze_plan_keeper_flush(). Its file stays until another plan is kept, or
 * keuze_plan_keeper_forget().
 */
void
keuze_plan_keeper_set_plan (KeuzePlanKeeper *self,
                            KeuzePlan       *plan)
{
  g_return_if_fail (KEUZE_IS_PLAN_KEEPER (self));
  g_return_if_fail (plan == NULL || KEUZE_IS_PLAN (plan));

  if (self->plan == plan)
    return;

  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_data (keuze_plan_get_history (self->plan), self);
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_set_object (&self->plan, plan);

  if (plan != NULL)
    {
      g_signal_connect_object (keuze_plan_get_history (plan), "changed",
                               G_CALLBACK (plan_changed), self, G_CONNECT_SWAPPED);
      plan_changed (self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAN]);
}

/**
 * keuze_plan_keeper_load_async:
 * @self: a keeper
 * @cancellable: (nullable): a `GCancellable`
 * @callback: (scope async): called when the plan was read, or could not be
 * @user_data: given to @callback
 *
 * Looks for a plan that was kept before. One that cannot be opened is put
 * aside in the same folder, and the error says so.
 */
void
keuze_plan_keeper_load_async (KeuzePlanKeeper     *self,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr (GTask) loading = NULL;
  GTask *task;

  g_return_if_fail (KEUZE_IS_PLAN_KEEPER (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, keuze_plan_keeper_load_async);

  loading = g_task_new (NULL, cancellable, loaded_cb, task);
  g_task_set_source_tag (loading, load_in_thread);
  g_task_set_task_data (loading, self, NULL);
  g_task_run_in_thread (loading, load_in_thread);
}

/**
 * keuze_plan_keeper_load_finish:
 * @self: a keeper
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends what keuze_plan_keeper_load_async() began. The plan is not kept by
 * itself; see keuze_plan_keeper_set_plan().
 *
 * Returns: (transfer full) (nullable): the plan; %NULL where none was kept, or
 *   with an error in the domains %G_IO_ERROR and %KEUZE_PLAN_ERROR
 */
KeuzePlan *
keuze_plan_keeper_load_finish (KeuzePlanKeeper  *self,
                               GAsyncResult     *result,
                               GError          **error)
{
  g_return_val_if_fail (KEUZE_IS_PLAN_KEEPER (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * keuze_plan_keeper_flush:
 * @self: a keeper
 * @error: return location for an error
 *
 * Saves the plan at once. Blocks until it is on the disk.
 *
 * Returns: whether everything is saved
 */
gboolean
keuze_plan_keeper_flush (KeuzePlanKeeper  *self,
                         GError          **error)
{
  Save *save;
  gboolean saved;

  g_return_val_if_fail (KEUZE_IS_PLAN_KEEPER (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (self->plan == NULL)
    return TRUE;

  /* Also where nothing changed: a thread may only just be about to write, or
   * may have failed. */
  save = begin_save (self, error);
  saved = save != NULL && write_save (save, error);
  g_clear_pointer (&save, save_free);

  return saved;
}

/**
 * keuze_plan_keeper_forget:
 * @self: a keeper
 * @error: return location for an error
 *
 * Removes everything that was kept, also what was put aside. What is changed
 * after this is kept again, as long as there is a plan.
 *
 * Returns: whether nothing is left
 */
gboolean
keuze_plan_keeper_forget (KeuzePlanKeeper  *self,
                          GError          **error)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = NULL;

  g_return_val_if_fail (KEUZE_IS_PLAN_KEEPER (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  g_clear_handle_id (&self->timeout, g_source_remove);

  locker = g_mutex_locker_new (&self->mutex);
  self->last_written = ++self->last_begun;

  return remove_files (self, is_kept_or_aside, error);
}
