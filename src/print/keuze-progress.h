/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-pages.h"

G_BEGIN_DECLS

/* Tells in the main context of whoever asked for something how far a worker
 * is with it. */
typedef struct _KeuzeProgress KeuzeProgress;

KeuzeProgress *keuze_progress_new  (KeuzePagesProgress  callback,
                                    gpointer            data,
                                    GDestroyNotify      destroy,
                                    GCancellable       *cancellable);
void           keuze_progress_tell (KeuzeProgress      *self,
                                    guint               done,
                                    guint               total);
void           keuze_progress_end  (KeuzeProgress      *self);

G_END_DECLS
