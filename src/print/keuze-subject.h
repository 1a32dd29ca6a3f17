/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-parallel.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_SUBJECT (keuze_subject_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSubject, keuze_subject, KEUZE, SUBJECT, GObject)

KeuzeSubject  *keuze_subject_new_overview   (void);
KeuzeSubject  *keuze_subject_new_steps      (void);
KeuzeSubject  *keuze_subject_new_option     (KeuzeOption        *option);
KeuzeSubject  *keuze_subject_new_comparison (GListModel         *options);
KeuzeParallel *keuze_subject_read           (KeuzeSubject       *self,
                                             KeuzeCatalog       *first,
                                             KeuzeCatalog       *second);
KeuzeParallel *keuze_subject_print          (KeuzeSubject       *self,
                                             KeuzeCatalog       *first,
                                             KeuzeCatalog       *second);

G_END_DECLS
