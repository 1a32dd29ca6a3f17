/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-entry.h"
#include "keuze-payment.h"
#include "keuze-provenance.h"
#include "keuze-referral.h"
#include "keuze-term.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_OPTION (keuze_option_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeOption, keuze_option, KEUZE, OPTION, KeuzeEntry)

const char         *keuze_option_get_local_name      (KeuzeOption *self);
KeuzeTerm          *keuze_option_get_group           (KeuzeOption *self);
const char         *keuze_option_get_pictogram       (KeuzeOption *self);
GListModel         *keuze_option_get_providers       (KeuzeOption *self);
GListModel         *keuze_option_get_placements      (KeuzeOption *self);
const char * const *keuze_option_get_involves        (KeuzeOption *self);
char               *keuze_option_dup_involves_member (guint        position);
GListModel         *keuze_option_get_examples        (KeuzeOption *self);
KeuzeReferral      *keuze_option_get_referral        (KeuzeOption *self);
KeuzePayment       *keuze_option_get_payment         (KeuzeOption *self);
GListModel         *keuze_option_get_glossary        (KeuzeOption *self);
KeuzeProvenance    *keuze_option_get_provenance      (KeuzeOption *self);
const char         *keuze_option_get_facts           (KeuzeOption *self);
char               *keuze_option_join_severities     (KeuzeOption *self,
                                                      const char  *separator);
gboolean            keuze_option_is_for              (KeuzeOption *self,
                                                      const char  *severity);

G_END_DECLS
