/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-option-state.h"
#include "keuze-record.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLANNED_OPTION (keuze_planned_option_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlannedOption, keuze_planned_option, KEUZE, PLANNED_OPTION, KeuzeRecord)

KeuzePlannedOption *keuze_planned_option_new       (const char         *id,
                                                    const char         *title);
const char         *keuze_planned_option_get_id    (KeuzePlannedOption *self);
const char         *keuze_planned_option_get_title (KeuzePlannedOption *self);
KeuzeOptionState    keuze_planned_option_get_state (KeuzePlannedOption *self);
void                keuze_planned_option_set_state (KeuzePlannedOption *self,
                                                    KeuzeOptionState    state);
const char         *keuze_planned_option_get_note  (KeuzePlannedOption *self);
void                keuze_planned_option_set_note  (KeuzePlannedOption *self,
                                                    const char         *note);

G_END_DECLS
