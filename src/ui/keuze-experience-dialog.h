/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-record-dialog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_EXPERIENCE_DIALOG (keuze_experience_dialog_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeExperienceDialog, keuze_experience_dialog, KEUZE, EXPERIENCE_DIALOG, KeuzeRecordDialog)

AdwDialog *keuze_experience_dialog_new (KeuzeCatalog    *catalog,
                                        KeuzePlan       *plan,
                                        KeuzeExperience *experience,
                                        gboolean         added);

G_END_DECLS
