/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-plan-document.h"
#include "keuze-plan-file.h"
#include "keuze-plan-reader.h"
#include "keuze-plan-writer.h"

/**
 * KeuzePlanDocument:
 *
 * A plan and the file that it came from or was last saved to. Files are read
 * and written on a thread; the plan can be changed meanwhile.
 *
 * Since: 0.1
 */

struct _KeuzePlanDocument
{
  GObject parent_instance;

  KeuzePlan *plan;
  GFile *file;
  char *name;

  /* A checksum of what was in the file when it was last read or written. That
   * of its time would do for neither two saves at once nor a clock that is
   * wrong. NULL where the file may be replaced, whatever is in it. */
  char *checksum;

  /* Of GTask. The first one is being saved, the others wait for it. */
  GQueue saves;
};

G_DEFINE_FINAL_TYPE (KeuzePlanDocument, keuze_plan_document, G_TYPE_OBJECT)

enum
{
  PROP_PLAN = 1,
  PROP_FILE,
  PROP_NAME,
  PROP_MODIFIED,
  PROP_SAVING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Where something is saved to, what, and the checksum of what ought to be there
 * before, if that matters. */
typedef struct
{
  GFile   *file;
  GBytes  *bytes;
  guint64  revision;
  char    *expected;
} Save;

static void
save_free (Save *save)
{
  g_object_unref (save->file);
  g_clear_pointer (&save->bytes, g_bytes_unref);
  g_free (save->expected);
  g_free (save);
}

/* Where something is opened from, and the checksum of what is there. */
typedef struct
{
  GFile *file;
  char  *checksum;
} Load;

static void
load_free (Load *load)
{
  g_object_unref (load->file);
  g_free (load->checksum);
  g_free (load);
}

static void
set_file (KeuzePlanDocument *self,
          GFile             *file)
{
  if (self->file != NULL && g_file_equal (self->file, file))
    return;

  g_set_object (&self->file, file);
  g_free (self->name);
  self->name = keuze_plan_file_dup_name (file);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODIFIED]);
}

static void
update_modified (KeuzePlanDocument *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODIFIED]);
}

static void
save_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Save *save = task_data;
  GError *error = NULL;

  if (keuze_plan_file_check (save->file, save->expected, cancellable, &error) &&
      keuze_plan_file_replace (save->file, save->bytes, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void begin_save (KeuzePlanDocument *self);

/* Tells how a save ended, when nothing is being saved any more, or the next
 * one is. */
static void
end_save (KeuzePlanDocument *self,
          GError            *error)
{
  g_autoptr (GTask) task = g_queue_pop_head (&self->saves);

  if (g_queue_is_empty (&self->saves))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVING]);
  else
    begin_save (self);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  KeuzePlanDocument *self = user_data;
  Save *save = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      set_file (self, save->file);
      g_free (self->checksum);
      self->checksum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, save->bytes);
      keuze_history_mark_saved (keuze_plan_get_history (self->plan), save->revision);
    }

  end_save (self, error);
}

/* Takes down the plan as it is now: it may change while it is written. */
static void
begin_save (KeuzePlanDocument *self)
{
  GTask *task = g_queue_peek_head (&self->saves);
  Save *save = g_task_get_task_data (task);
  g_autoptr (GTask) writing = NULL;
  GError *error = NULL;

  /* What is saved can be come back to, also when somebody goes on typing. */
  keuze_history_seal (keuze_plan_get_history (self->plan));

  save->bytes = keuze_plan_writer_write (self->plan, &error);
  save->revision = keuze_history_get_revision (keuze_plan_get_history (self->plan));
  if (save->bytes == NULL)
    {
      end_save (self, error);
      return;
    }

  if (self->file != NULL && g_file_equal (save->file, self->file))
    save->expected = g_strdup (self->checksum);

  /* A thread may let go of its task later than we do: it must not be the last
   * to let go of this object as well. */
  writing = g_task_new (NULL, g_task_get_cancellable (task), written_cb, self);
  g_task_set_source_tag (writing, begin_save);
  g_task_set_check_cancellable (writing, FALSE);
  g_task_set_task_data (writing, save, NULL);
  g_task_run_in_thread (writing, save_in_thread);
}

/* What is written between the two is asked about too often rather than never. */
static void
read_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Load *load = task_data;
  GError *error = NULL;
  KeuzePlan *plan;

  load->checksum = keuze_plan_file_sum_up (load->file, cancellable);
  plan = keuze_plan_reader_read_file (load->file, cancellable, &error);

  if (plan != NULL)
    g_task_return_pointer (task, plan, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
keuze_plan_document_constructed (GObject *object)
{
  KeuzePlanDocument *self = KEUZE_PLAN_DOCUMENT (object);

  G_OBJECT_CLASS (keuze_plan_document_parent_class)->constructed (object);

  if (self->plan == NULL)
    self->plan = keuze_plan_new ();
  g_signal_connect_object (keuze_plan_get_history (self->plan), "notify::saved",
                           G_CALLBACK (update_modified), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->plan, "notify::empty", G_CALLBACK (update_modified), self, G_CONNECT_SWAPPED);
}

static void
keuze_plan_document_finalize (GObject *object)
{
  KeuzePlanDocument *self = KEUZE_PLAN_DOCUMENT (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->file);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->checksum, g_free);

  G_OBJECT_CLASS (keuze_plan_document_parent_class)->finalize (object);
}

static void
keuze_plan_document_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  KeuzePlanDocument *self = KEUZE_PLAN_DOCUMENT (object);

  switch (prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_MODIFIED:
      g_value_set_boolean (value, keuze_plan_document_get_modified (self));
      break;
    case PROP_SAVING:
      g_value_set_boolean (value, keuze_plan_document_get_saving (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_document_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  KeuzePlanDocument *self = KEUZE_PLAN_DOCUMENT (object);

  switch (prop_id)
    {
    case PROP_PLAN:
      self->plan = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_document_class_init (KeuzePlanDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = keuze_plan_document_constructed;
  object_class->finalize = keuze_plan_document_finalize;
  object_class->get_property = keuze_plan_document_get_property;
  object_class->set_property = keuze_plan_document_set_property;

  /**
   * KeuzePlanDocument:plan:
   *
   * The plan.
   */
  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, KEUZE_TYPE_PLAN,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzePlanDocument:file:
   *
   * The file that the plan came from or was last saved to; %NULL for a plan
   * that is nowhere yet.
   */
  properties[PROP_FILE] =
    g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);

  /**
   * KeuzePlanDocument:name:
   *
   * The name of the file, for people.
   */
  properties[PROP_NAME] =
    g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * KeuzePlanDocument:modified:
   *
   * Whether something would be lost if the plan were closed now.
   */
  properties[PROP_MODIFIED] =
    g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);

  /**
   * KeuzePlanDocument:saving:
   *
   * Whether the plan is being saved.
   */
  properties[PROP_SAVING] =
    g_param_spec_boolean ("saving", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_plan_document_init (KeuzePlanDocument *self)
{
  g_queue_init (&self->saves);
}

/**
 * keuze_plan_document_new:
 *
 * Returns: (transfer full): an empty plan that is in no file
 */
KeuzePlanDocument *
keuze_plan_document_new (void)
{
  return g_object_new (KEUZE_TYPE_PLAN_DOCUMENT, NULL);
}

/**
 * keuze_plan_document_new_for_plan:
 * @plan: a plan
 *
 * Returns: (transfer full): the plan, which is in no file
 */
KeuzePlanDocument *
keuze_plan_document_new_for_plan (KeuzePlan *plan)
{
  g_return_val_if_fail (KEUZE_IS_PLAN (plan), NULL);

  return g_object_new (KEUZE_TYPE_PLAN_DOCUMENT,
                       "plan", plan,
                       NULL);
}

/**
 * keuze_plan_document_get_plan:
 * @self: a plan in a file
 *
 * Returns: (transfer none): the plan
 */
KeuzePlan *
keuze_plan_document_get_plan (KeuzePlanDocument *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN_DOCUMENT (self), NULL);

  return self->plan;
}

/**
 * keuze_plan_document_get_file:
 * @self: a plan in a file
 *
 * Returns: (transfer none) (nullable): the file that the plan came from or was
 *   last saved to; %NULL for a plan that is nowhere yet
 */
GFile *
keuze_plan_document_get_file (KeuzePlanDocument *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN_DOCUMENT (self), NULL);

  return self->file;
}

/**
 * keuze_plan_document_get_name:
 * @self: a plan in a file
 *
 * Returns: (transfer none) (nullable): the name of the file, for people; %NULL
 *   for a plan that is nowhere yet
 */
const char *
keuze_plan_document_get_name (KeuzePlanDocument *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN_DOCUMENT (self), NULL);

  return self->name;
}

/**
 * keuze_plan_document_get_modified:
 * @self: a plan in a file
 *
 * Returns: whether something would be lost if the plan were closed now
 */
gboolean
keuze_plan_document_get_modified (KeuzePlanDocument *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN_DOCUMENT (self), FALSE);

  if (self->file == NULL)
    return !keuze_plan_get_empty (self->plan);

  return !keuze_history_get_saved (keuze_plan_get_history (self->plan));
}

/**
 * keuze_plan_document_get_saving:
 * @self: a plan in a file
 *
 * Returns: whether the plan is being saved
 */
gboolean
keuze_plan_document_get_saving (KeuzePlanDocument *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN_DOCUMENT (self), FALSE);

  return !g_queue_is_empty (&self->saves);
}

/**
 * keuze_plan_document_load_async:
 * @file: a plan file
 * @cancellable: (nullable): a `GCancellable`
 * @callback: (scope async): called when it was read, or could not be
 * @user_data: given to @callback
 *
 * Opens a plan. One that is cancelled ends at once, whatever its drive is doing.
 */
void
keuze_plan_document_load_async (GFile               *file,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Load *load;

  g_return_if_fail (G_IS_FILE (file));

  load = g_new0 (Load, 1);
  load->file = g_object_ref (file);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, keuze_plan_document_load_async);
  /* A drive that went away may keep the thread for minutes. */
  g_task_set_return_on_cancel (task, TRUE);
  g_task_set_task_data (task, load, (GDestroyNotify) load_free);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * keuze_plan_document_load_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends what keuze_plan_document_load_async() began.
 *
 * Returns: (transfer full) (nullable): the plan and its file; %NULL with an
 *   error in the domains %G_IO_ERROR and %KEUZE_PLAN_ERROR
 */
KeuzePlanDocument *
keuze_plan_document_load_finish (GAsyncResult  *result,
                                 GError       **error)
{
  g_autoptr (KeuzePlan) plan = NULL;
  KeuzePlanDocument *self;
  Load *load;

  g_return_val_if_fail (g_async_result_is_tagged (result, keuze_plan_document_load_async), NULL);

  plan = g_task_propagate_pointer (G_TASK (result), error);
  if (plan == NULL)
    return NULL;

  self = keuze_plan_document_new_for_plan (plan);
  load = g_task_get_task_data (G_TASK (result));
  set_file (self, load->file);
  self->checksum = g_steal_pointer (&load->checksum);

  return self;
}

/**
 * keuze_plan_document_accept_file:
 * @self: a plan
 *
 * What is in its file now may be replaced by the next save, whoever wrote it.
 */
void
keuze_plan_document_accept_file (KeuzePlanDocument *self)
{
  g_return_if_fail (KEUZE_IS_PLAN_DOCUMENT (self));

  g_clear_pointer (&self->checksum, g_free);
}

/**
 * keuze_plan_document_save_async:
 * @self: a plan
 * @file: where to; what was there is replaced, unless it is the plan's own file
 *   and somebody else changed it
 * @cancellable: (nullable): a `GCancellable`
 * @callback: (scope async): called when it was saved, or could not be
 * @user_data: given to @callback
 *
 * Saves a plan as it is now, or as it is when an earlier save has ended. What
 * is changed after that is not saved, and the plan stays modified. Where somebody
 * else wrote into its own file meanwhile, nothing is saved: that is
 * %KEUZE_PLAN_ERROR_CHANGED, and keuze_plan_document_accept_file() allows it.
 */
void
keuze_plan_document_save_async (KeuzePlanDocument   *self,
                                GFile               *file,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  GTask *task;
  Save *save;

  g_return_if_fail (KEUZE_IS_PLAN_DOCUMENT (self));
  g_return_if_fail (G_IS_FILE (file));

  save = g_new0 (Save, 1);
  save->file = g_object_ref (file);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, keuze_plan_document_save_async);
  /* What was written is saved, whoever changed their mind meanwhile. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, save, (GDestroyNotify) save_free);
  g_queue_push_tail (&self->saves, task);

  if (self->saves.length > 1)
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVING]);
  begin_save (self);
}

/**
 * keuze_plan_document_save_finish:
 * @self: a plan
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends what keuze_plan_document_save_async() began.
 *
 * Returns: whether the plan is saved now; an error is in the domains
 *   %G_IO_ERROR and %KEUZE_PLAN_ERROR
 */
gboolean
keuze_plan_document_save_finish (KeuzePlanDocument  *self,
                                 GAsyncResult       *result,
                                 GError            **error)
{
  g_return_val_if_fail (KEUZE_IS_PLAN_DOCUMENT (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
