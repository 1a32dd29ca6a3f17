/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-comparison.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_CHOICE (keuze_choice_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeChoice, keuze_choice, KEUZE, CHOICE, GObject)

KeuzeChoice *keuze_choice_new          (void);
GListModel  *keuze_choice_get_options  (KeuzeChoice *self);
gboolean     keuze_choice_get_active   (KeuzeChoice *self);
void         keuze_choice_set_active   (KeuzeChoice *self,
                                        gboolean     active);
gboolean     keuze_choice_get_complete (KeuzeChoice *self);
gboolean     keuze_choice_contains     (KeuzeChoice *self,
                                        KeuzeOption *option);
gboolean     keuze_choice_toggle       (KeuzeChoice *self,
                                        KeuzeOption *option);

G_END_DECLS
