/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-plan.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_AGREEMENT_ROW (keuze_agreement_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeAgreementRow, keuze_agreement_row, KEUZE, AGREEMENT_ROW, AdwActionRow)

GtkWidget *keuze_agreement_row_new (KeuzeAgreement *agreement);

G_END_DECLS
