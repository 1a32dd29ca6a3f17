/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-print-task.h"

typedef struct
{
  KeuzePrintWork work;
  GDestroyNotify free_result;
  KeuzeSheet *sheet;
  KeuzePaper paper;
  KeuzeProgress *progress; /* NULL once it has ended */
} Job;

/* Returns: (transfer full): a task for keuze_print_task_run() */
GTask *
keuze_print_task_new (gpointer             source_tag,
                      KeuzeSheet          *sheet,
                      const KeuzePaper    *paper,
                      KeuzeProgress       *progress,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->sheet = g_object_ref (sheet);
  job->paper = *paper;
  job->progress = progress;
  g_task_set_source_tag (task, source_tag);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, job, g_free);

  return task;
}

/* Nothing is left to be freed when the task has returned: by then the thread
 * may still be there, and what it let go of later would be let go of at any
 * time. */
static void
work_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;
  gpointer result = NULL;

  if (!g_cancellable_set_error_if_cancelled (cancellable, &error))
    result = job->work (job->sheet, &job->paper, cancellable, job->progress, &error);
  g_clear_object (&job->sheet);
  g_clear_pointer (&job->progress, keuze_progress_end);

  if (result != NULL)
    g_task_return_pointer (task, result, job->free_result);
  else
    g_task_return_error (task, error);
}

/* Lets a thread work. */
void
keuze_print_task_run (GTask          *task,
                      KeuzePrintWork  work,
                      GDestroyNotify  free_result)
{
  Job *job = g_task_get_task_data (task);

  job->work = work;
  job->free_result = free_result;
  g_task_run_in_thread (task, work_in_thread);
}

/* What was cancelled after the work was done is cancelled all the same.
 *
 * Returns: (transfer full): what was made, or %NULL with @error set */
gpointer
keuze_print_task_finish (GAsyncResult  *result,
                         GError       **error)
{
  GTask *task = G_TASK (result);
  Job *job = g_task_get_task_data (task);
  gpointer made = g_task_propagate_pointer (task, error);

  if (made != NULL && g_cancellable_set_error_if_cancelled (g_task_get_cancellable (task), error))
    g_clear_pointer (&made, job->free_result);

  return made;
}
