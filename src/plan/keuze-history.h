/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-change.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_HISTORY (keuze_history_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeHistory, keuze_history, KEUZE, HISTORY, GObject)

KeuzeHistory *keuze_history_new          (void);
gboolean      keuze_history_get_can_undo (KeuzeHistory *self);
gboolean      keuze_history_get_can_redo (KeuzeHistory *self);
gboolean      keuze_history_get_empty    (KeuzeHistory *self);
gboolean      keuze_history_get_saved    (KeuzeHistory *self);
void          keuze_history_add          (KeuzeHistory *self,
                                          KeuzeChange  *change);
void          keuze_history_begin        (KeuzeHistory *self);
void          keuze_history_end          (KeuzeHistory *self);
void          keuze_history_seal         (KeuzeHistory *self);
void          keuze_history_undo         (KeuzeHistory *self);
void          keuze_history_redo         (KeuzeHistory *self);
gboolean      keuze_history_forget       (KeuzeHistory *self,
                                          KeuzeRecord  *record);
void          keuze_history_clear        (KeuzeHistory *self);
guint64       keuze_history_get_revision (KeuzeHistory *self);
void          keuze_history_mark_saved   (KeuzeHistory *self,
                                          guint64       revision);

G_END_DECLS
