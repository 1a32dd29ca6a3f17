/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-record.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_AGREEMENT (keuze_agreement_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeAgreement, keuze_agreement, KEUZE, AGREEMENT, KeuzeRecord)

KeuzeAgreement *keuze_agreement_new      (void);
const char     *keuze_agreement_get_what (KeuzeAgreement *self);
void            keuze_agreement_set_what (KeuzeAgreement *self,
                                          const char     *what);
const char     *keuze_agreement_get_who  (KeuzeAgreement *self);
void            keuze_agreement_set_who  (KeuzeAgreement *self,
                                          const char     *who);
const char     *keuze_agreement_get_when (KeuzeAgreement *self);
void            keuze_agreement_set_when (KeuzeAgreement *self,
                                          const char     *when);

G_END_DECLS
