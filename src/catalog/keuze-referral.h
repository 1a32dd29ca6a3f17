/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-term.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_REFERRAL (keuze_referral_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeReferral, keuze_referral, KEUZE, REFERRAL, GObject)

KeuzeTerm  *keuze_referral_get_need              (KeuzeReferral *self);
GListModel *keuze_referral_get_adults            (KeuzeReferral *self);
GListModel *keuze_referral_get_young_people_also (KeuzeReferral *self);
GListModel *keuze_referral_get_criteria          (KeuzeReferral *self);
const char *keuze_referral_get_text              (KeuzeReferral *self);

G_END_DECLS
