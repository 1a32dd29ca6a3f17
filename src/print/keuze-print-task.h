/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-progress.h"

G_BEGIN_DECLS

/* What a worker makes of a sheet, in a thread of its own. It touches nothing
 * but what it is given.
 *
 * Returns: (transfer full): what it made, or %NULL with @error set */
typedef gpointer (*KeuzePrintWork) (KeuzeSheet        *sheet,
                                    const KeuzePaper  *paper,
                                    GCancellable      *cancellable,
                                    KeuzeProgress     *progress,
                                    GError           **error);

GTask    *keuze_print_task_new    (gpointer              source_tag,
                                   KeuzeSheet           *sheet,
                                   const KeuzePaper     *paper,
                                   KeuzeProgress        *progress,
                                   GCancellable         *cancellable,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);
void      keuze_print_task_run    (GTask                *task,
                                   KeuzePrintWork        work,
                                   GDestroyNotify        free_result);
gpointer  keuze_print_task_finish (GAsyncResult         *result,
                                   GError              **error);

G_END_DECLS
