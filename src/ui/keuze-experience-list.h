/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_EXPERIENCE_LIST (keuze_experience_list_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeExperienceList, keuze_experience_list, KEUZE, EXPERIENCE_LIST, AdwBin)

void keuze_experience_list_set_experiences (KeuzeExperienceList *self,
                                            KeuzeCatalog        *catalog,
                                            KeuzePlan           *plan,
                                            GListModel          *experiences);

G_END_DECLS
