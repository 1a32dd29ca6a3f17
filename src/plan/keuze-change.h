/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "keuze-record.h"

G_BEGIN_DECLS

/**
 * KeuzeChange:
 *
 * One change of a plan that can be taken back and made again: of a property
 * of a record, or of a list.
 *
 * Since: 0.1
 */
typedef struct _KeuzeChange KeuzeChange;

KeuzeChange *keuze_change_new_property     (KeuzeRecord  *record,
                                            GParamSpec   *property,
                                            const GValue *before);
KeuzeChange *keuze_change_new_own_property (KeuzeRecord  *record,
                                            GParamSpec   *property,
                                            const GValue *before);
KeuzeChange *keuze_change_new_insert       (GListStore   *list,
                                            guint         position);
KeuzeChange *keuze_change_new_remove       (GListStore   *list,
                                            guint         position);
void         keuze_change_free             (KeuzeChange  *self);
gboolean     keuze_change_absorb           (KeuzeChange  *self,
                                            KeuzeChange  *next);
KeuzeRecord *keuze_change_get_record       (KeuzeChange  *self);
gboolean     keuze_change_is_insert_of     (KeuzeChange  *self,
                                            KeuzeRecord  *record);
gboolean     keuze_change_is_remove_of     (KeuzeChange  *self,
                                            KeuzeRecord  *record);
void         keuze_change_take_back        (KeuzeChange  *self);
void         keuze_change_make_again       (KeuzeChange  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeuzeChange, keuze_change_free)

G_END_DECLS
