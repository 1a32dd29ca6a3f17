/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_ROUGH_DATE_ROW (keuze_rough_date_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeRoughDateRow, keuze_rough_date_row, KEUZE, ROUGH_DATE_ROW, AdwPreferencesRow)

void        keuze_rough_date_row_set_catalog (KeuzeRoughDateRow *self,
                                              KeuzeCatalog      *catalog);
void        keuze_rough_date_row_set_date    (KeuzeRoughDateRow *self,
                                              const char        *date);

G_END_DECLS
