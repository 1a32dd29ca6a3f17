/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-progress.h"

/* More than this nobody sees in a bar. */
#define MOST_TELLINGS 100

/* The worker alone changes it; what it has to tell goes to the main context
 * as a source of its own. */
struct _KeuzeProgress
{
  GMainContext *context;
  GCancellable *cancellable;
  KeuzePagesProgress callback;
  gpointer data;
  GDestroyNotify destroy;
  guint n_told;
};

typedef struct
{
  KeuzeProgress *progress; /* unowned: its end comes after all that it tells */
  guint done;
  guint total;
} Telling;

/* To be called in the main context that is to be told.
 *
 * Returns: (transfer full): what the worker tells; ended by
 *   keuze_progress_end() */
KeuzeProgress *
keuze_progress_new (KeuzePagesProgress  callback,
                    gpointer            data,
                    GDestroyNotify      destroy,
                    GCancellable       *cancellable)
{
  KeuzeProgress *self = g_new0 (KeuzeProgress, 1);

  self->context = g_main_context_ref_thread_default ();
  self->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  self->callback = callback;
  self->data = data;
  self->destroy = destroy;

  return self;
}

static void
progress_free (KeuzeProgress *self)
{
  if (self->destroy != NULL)
    self->destroy (self->data);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_free (self);
}

/* As urgent as the end of a task, so that nothing is told after it. */
static void
attach (KeuzeProgress  *self,
        GSourceFunc     func,
        gpointer        data,
        GDestroyNotify  destroy)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_static_name (source, "[keuzekaart] progress");
  g_source_set_callback (source, func, data, destroy);
  g_source_attach (source, self->context);
}

static gboolean
tell_cb (gpointer user_data)
{
  Telling *telling = user_data;
  KeuzeProgress *self = telling->progress;

  if (!g_cancellable_is_cancelled (self->cancellable))
    self->callback (telling->done, telling->total, self->data);

  return G_SOURCE_REMOVE;
}

static gboolean
end_cb (gpointer user_data)
{
  progress_free (user_data);

  return G_SOURCE_REMOVE;
}

/* Called by the worker; @self may be %NULL where nobody listens. */
void
keuze_progress_tell (KeuzeProgress *self,
                     guint          done,
                     guint          total)
{
  guint n_told;
  Telling *telling;

  if (self == NULL || self->callback == NULL)
    return;

  n_told = (guint) ((guint64) done * MOST_TELLINGS / MAX (total, 1));
  if (n_told == self->n_told)
    return;

  self->n_told = n_told;
  telling = g_new (Telling, 1);
  *telling = (Telling) { self, done, total };
  attach (self, tell_cb, telling, g_free);
}

/* Called by the worker when there is nothing more to tell. */
void
keuze_progress_end (KeuzeProgress *self)
{
  attach (self, end_cb, self, NULL);
}
