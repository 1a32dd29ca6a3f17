/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-idle-watch.h"
#include "keuze-window.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_CLEARING (keuze_clearing_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeClearing, keuze_clearing, KEUZE, CLEARING, GObject)

KeuzeClearing  *keuze_clearing_new          (KeuzeWindow   *window);
KeuzeIdleWatch *keuze_clearing_get_watch    (KeuzeClearing *self);
gboolean        keuze_clearing_get_undoable (KeuzeClearing *self);
void            keuze_clearing_ask          (KeuzeClearing *self);
void            keuze_clearing_postpone     (void);
void            keuze_clearing_undo         (KeuzeClearing *self);

G_END_DECLS
