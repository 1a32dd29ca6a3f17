/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-entry.h"
#include "keuze-option.h"
#include "keuze-provenance.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_STEP (keuze_step_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeStep, keuze_step, KEUZE, STEP, KeuzeEntry)

const char      *keuze_step_get_name       (KeuzeStep *self);
const char      *keuze_step_get_text       (KeuzeStep *self);
const char      *keuze_step_get_who        (KeuzeStep *self);
GListModel      *keuze_step_get_placements (KeuzeStep *self);
GListModel      *keuze_step_get_glossary   (KeuzeStep *self);
KeuzeProvenance *keuze_step_get_provenance (KeuzeStep *self);
gboolean         keuze_step_has_option     (KeuzeStep   *self,
                                            KeuzeOption *option);

G_END_DECLS
