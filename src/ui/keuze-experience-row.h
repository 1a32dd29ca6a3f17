/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "keuze-catalog.h"
#include "keuze-experience.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_EXPERIENCE_ROW (keuze_experience_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeExperienceRow, keuze_experience_row, KEUZE, EXPERIENCE_ROW, GtkListBoxRow)

GtkWidget       *keuze_experience_row_new            (KeuzeCatalog       *catalog,
                                                      KeuzeExperience    *experience);
KeuzeExperience *keuze_experience_row_get_experience (KeuzeExperienceRow *self);

G_END_DECLS
