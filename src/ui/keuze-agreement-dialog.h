/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-record-dialog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_AGREEMENT_DIALOG (keuze_agreement_dialog_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeAgreementDialog, keuze_agreement_dialog, KEUZE, AGREEMENT_DIALOG, KeuzeRecordDialog)

AdwDialog *keuze_agreement_dialog_new (KeuzeCatalog   *catalog,
                                       KeuzePlan      *plan,
                                       KeuzeAgreement *agreement,
                                       gboolean        added);

G_END_DECLS
