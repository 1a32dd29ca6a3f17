/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-term.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PAYMENT (keuze_payment_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePayment, keuze_payment, KEUZE, PAYMENT, GObject)

KeuzeTerm  *keuze_payment_get_state            (KeuzePayment *self);
GListModel *keuze_payment_get_covers           (KeuzePayment *self);
gboolean    keuze_payment_get_own_risk         (KeuzePayment *self);
gboolean    keuze_payment_get_own_contribution (KeuzePayment *self);
const char *keuze_payment_get_text             (KeuzePayment *self);

G_END_DECLS
