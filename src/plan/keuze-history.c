/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-history.h"

/* More than anybody takes back one by one. */
#define MAXIMUM_STEPS 1000

/**
 * KeuzeHistory:
 *
 * The changes of a plan, to be taken back and made again. Each step is one
 * thing that a person did: a word that was typed, a row that was removed, or
 * all that was done between keuze_history_begin() and keuze_history_end().
 *
 * Since: 0.1
 */

struct _KeuzeHistory
{
  GObject parent_instance;

  /* Of Step. The last one is the next to be taken back, or made again. */
  GPtrArray *done;
  GPtrArray *undone;

  /* How often it was begun, and whether the next change begins a new step. */
  guint depth;
  gboolean sealed;
  gboolean busy;

  /* Every state that the plan was ever in has a number of its own. */
  guint64 first_revision;
  guint64 last_revision;
  guint64 saved_revision;
};

G_DEFINE_FINAL_TYPE (KeuzeHistory, keuze_history, G_TYPE_OBJECT)

enum
{
  PROP_CAN_REDO = 1,
  PROP_CAN_UNDO,
  PROP_SAVED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* What is taken back at once, and the number of the state that it led to. */
typedef struct
{
  GPtrArray *changes;
  guint64    revision;
} Step;

static void
step_free (Step *step)
{
  g_ptr_array_unref (step->changes);
  g_free (step);
}

static gpointer
get_last (GPtrArray *array)
{
  return array->len > 0 ? g_ptr_array_index (array, array->len - 1) : NULL;
}

static Step *
begin_step (KeuzeHistory *self)
{
  Step *step = g_new0 (Step, 1);

  step->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) keuze_change_free);
  g_ptr_array_add (self->done, step);

  if (self->done->len > MAXIMUM_STEPS)
    {
      self->first_revision = ((Step *) g_ptr_array_index (self->done, 0))->revision;
      g_ptr_array_remove_index (self->done, 0);
    }

  return step;
}

/* A record came into the plan, was perhaps written in, and left it again. */
static gboolean
is_nothing (Step *step)
{
  KeuzeChange *first = g_ptr_array_index (step->changes, 0);
  KeuzeRecord *record = keuze_change_get_record (first);

  if (record == NULL || !keuze_change_is_insert_of (first, record) ||
      !keuze_change_is_remove_of (get_last (step->changes), record))
    return FALSE;

  for (guint i = 1; i < step->changes->len; i++)
    {
      if (keuze_change_get_record (g_ptr_array_index (step->changes, i)) != record)
        return FALSE;
    }

  return TRUE;
}

/* What was done since the history was begun, if anything was. */
static void
end_step (KeuzeHistory *self)
{
  Step *step = self->sealed ? NULL : get_last (self->done);

  self->sealed = TRUE;
  if (step == NULL)
    return;

  if (is_nothing (step))
    g_ptr_array_set_size (self->done, (int) self->done->len - 1);
  else
    g_ptr_array_set_size (self->undone, 0);
}

static void
tell (KeuzeHistory *self)
{
  for (guint i = 1; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
move_step (KeuzeHistory *self,
           GPtrArray    *from,
           GPtrArray    *to,
           gboolean      back)
{
  Step *step = g_ptr_array_steal_index (from, from->len - 1);

  g_ptr_array_add (to, step);
  self->sealed = TRUE;

  self->busy = TRUE;
  for (guint i = 0; i < step->changes->len; i++)
    {
      if (back)
        keuze_change_take_back (g_ptr_array_index (step->changes, step->changes->len - 1 - i));
      else
        keuze_change_make_again (g_ptr_array_index (step->changes, i));
    }
  self->busy = FALSE;

  tell (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
keuze_history_finalize (GObject *object)
{
  KeuzeHistory *self = KEUZE_HISTORY (object);

  g_clear_pointer (&self->done, g_ptr_array_unref);
  g_clear_pointer (&self->undone, g_ptr_array_unref);

  G_OBJECT_CLASS (keuze_history_parent_class)->finalize (object);
}

static void
keuze_history_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  KeuzeHistory *self = KEUZE_HISTORY (object);

  switch (prop_id)
    {
    case PROP_CAN_REDO:
      g_value_set_boolean (value, keuze_history_get_can_redo (self));
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, keuze_history_get_can_undo (self));
      break;
    case PROP_SAVED:
      g_value_set_boolean (value, keuze_history_get_saved (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_history_class_init (KeuzeHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_history_finalize;
  object_class->get_property = keuze_history_get_property;

  /**
   * KeuzeHistory:can-redo:
   *
   * Whether there is something to make again.
   */
  properties[PROP_CAN_REDO] =
    g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);

  /**
   * KeuzeHistory:can-undo:
   *
   * Whether there is something to take back.
   */
  properties[PROP_CAN_UNDO] =
    g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);

  /**
   * KeuzeHistory:saved:
   *
   * Whether everything is as it was when it was last saved.
   */
  properties[PROP_SAVED] =
    g_param_spec_boolean ("saved", NULL, NULL, TRUE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * KeuzeHistory::changed:
   * @self: a history
   *
   * Emitted after every change of what the history is of, also when one was
   * taken back or made again.
   */
  signals[CHANGED] =
    g_signal_new ("changed", KEUZE_TYPE_HISTORY, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
keuze_history_init (KeuzeHistory *self)
{
  self->done = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
  self->undone = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
}

/**
 * keuze_history_new:
 *
 * Returns: (transfer full): a history in which nothing happened yet, saved
 */
KeuzeHistory *
keuze_history_new (void)
{
  return g_object_new (KEUZE_TYPE_HISTORY, NULL);
}

/**
 * keuze_history_get_can_undo:
 * @self: a history
 *
 * Returns: whether there is something to take back
 */
gboolean
keuze_history_get_can_undo (KeuzeHistory *self)
{
  g_return_val_if_fail (KEUZE_IS_HISTORY (self), FALSE);

  return self->depth == 0 && self->done->len > 0;
}

/**
 * keuze_history_get_can_redo:
 * @self: a history
 *
 * Returns: whether there is something to make again
 */
gboolean
keuze_history_get_can_redo (KeuzeHistory *self)
{
  g_return_val_if_fail (KEUZE_IS_HISTORY (self), FALSE);

  return self->depth == 0 && self->undone->len > 0;
}

/**
 * keuze_history_get_empty:
 * @self: a history
 *
 * Returns: whether it holds nothing to take back or to make again, neither now
 *   nor once what was begun has ended
 */
gboolean
keuze_history_get_empty (KeuzeHistory *self)
{
  g_return_val_if_fail (KEUZE_IS_HISTORY (self), TRUE);

  return self->done->len == 0 && self->undone->len == 0;
}

/**
 * keuze_history_get_saved:
 * @self: a history
 *
 * Returns: whether everything is as it was when it was last saved
 */
gboolean
keuze_history_get_saved (KeuzeHistory *self)
{
  g_return_val_if_fail (KEUZE_IS_HISTORY (self), FALSE);

  return keuze_history_get_revision (self) == self->saved_revision;
}

/**
 * keuze_history_add:
 * @self: a history
 * @change: (transfer full): a change that was just made
 *
 * Writes a change down. What could have been made again no longer can. Does
 * nothing for a change that the history itself makes.
 */
void
keuze_history_add (KeuzeHistory *self,
                   KeuzeChange  *change)
{
  g_autoptr (KeuzeChange) owned = change;
  Step *step;

  g_return_if_fail (KEUZE_IS_HISTORY (self));
  g_return_if_fail (change != NULL);

  if (self->busy)
    return;

  /* Before the end nobody knows whether anything is done at all. */
  if (self->depth == 0)
    g_ptr_array_set_size (self->undone, 0);

  step = self->sealed ? NULL : get_last (self->done);
  if (step == NULL || !keuze_change_absorb (get_last (step->changes), change))
    {
      if (step == NULL || self->depth == 0)
        step = begin_step (self);
      g_ptr_array_add (step->changes, g_steal_pointer (&owned));
    }

  step->revision = ++self->last_revision;
  self->sealed = FALSE;

  tell (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * keuze_history_begin:
 * @self: a history
 *
 * Everything up to the keuze_history_end() that belongs to it is one step.
 * Nothing can be taken back before that.
 */
void
keuze_history_begin (KeuzeHistory *self)
{
  g_return_if_fail (KEUZE_IS_HISTORY (self));

  if (self->depth == 0)
    self->sealed = TRUE;
  self->depth++;

  tell (self);
}

/**
 * keuze_history_end:
 * @self: a history
 *
 * Ends what keuze_history_begin() began. Where all that was done meanwhile is
 * that a record came and went again, it is no step.
 */
void
keuze_history_end (KeuzeHistory *self)
{
  g_return_if_fail (KEUZE_IS_HISTORY (self));
  g_return_if_fail (self->depth > 0);

  self->depth--;
  if (self->depth == 0)
    end_step (self);

  tell (self);
}

/**
 * keuze_history_seal:
 * @self: a history
 *
 * The next letter that is typed begins a new step. To be called when somebody
 * leaves a field.
 */
void
keuze_history_seal (KeuzeHistory *self)
{
  g_return_if_fail (KEUZE_IS_HISTORY (self));

  if (self->depth == 0)
    self->sealed = TRUE;
}

/**
 * keuze_history_undo:
 * @self: a history
 *
 * Takes the last step back, if there is one.
 */
void
keuze_history_undo (KeuzeHistory *self)
{
  g_return_if_fail (KEUZE_IS_HISTORY (self));

  if (keuze_history_get_can_undo (self))
    move_step (self, self->done, self->undone, TRUE);
}

/**
 * keuze_history_redo:
 * @self: a history
 *
 * Makes the step again that was last taken back, if there is one.
 */
void
keuze_history_redo (KeuzeHistory *self)
{
  g_return_if_fail (KEUZE_IS_HISTORY (self));

  if (keuze_history_get_can_redo (self))
    move_step (self, self->undone, self->done, FALSE);
}

/**
 * keuze_history_forget:
 * @self: a history
 * @record: a record
 *
 * Takes the last step back as if it had never been done, if all it did was to
 * put the record into its list. Where something that was done after it can be
 * made again, so can this step: without the record that could not be.
 *
 * Returns: whether it did
 */
gboolean
keuze_history_forget (KeuzeHistory *self,
                      KeuzeRecord  *record)
{
  gboolean redoable;
  Step *last;

  g_return_val_if_fail (KEUZE_IS_HISTORY (self), FALSE);
  g_return_val_if_fail (KEUZE_IS_RECORD (record), FALSE);

  last = get_last (self->done);
  if (!keuze_history_get_can_undo (self) || last->changes->len != 1 ||
      !keuze_change_is_insert_of (get_last (last->changes), record))
    return FALSE;

  redoable = self->undone->len > 0;
  keuze_history_undo (self);
  if (!redoable)
    {
      g_ptr_array_set_size (self->undone, 0);
      tell (self);
    }

  return TRUE;
}

/**
 * keuze_history_clear:
 * @self: a history
 *
 * Forgets every step, and takes what is there now for saved.
 */
void
keuze_history_clear (KeuzeHistory *self)
{
  g_return_if_fail (KEUZE_IS_HISTORY (self));

  g_ptr_array_set_size (self->done, 0);
  g_ptr_array_set_size (self->undone, 0);
  self->first_revision = ++self->last_revision;
  self->saved_revision = self->first_revision;

  tell (self);
}

/**
 * keuze_history_get_revision:
 * @self: a history
 *
 * Returns: a number for what everything is like now. Nothing else ever had
 *   it, or will have it
 */
guint64
keuze_history_get_revision (KeuzeHistory *self)
{
  Step *last;

  g_return_val_if_fail (KEUZE_IS_HISTORY (self), 0);

  last = get_last (self->done);

  return last != NULL ? last->revision : self->first_revision;
}

/**
 * keuze_history_mark_saved:
 * @self: a history
 * @revision: what keuze_history_get_revision() told when saving began
 *
 * That state is what is saved now. Something may have changed since.
 */
void
keuze_history_mark_saved (KeuzeHistory *self,
                          guint64       revision)
{
  g_return_if_fail (KEUZE_IS_HISTORY (self));

  self->saved_revision = revision;
  keuze_history_seal (self);

  tell (self);
}
