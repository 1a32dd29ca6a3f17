/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-passage.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_ROLE_ROW (keuze_role_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeRoleRow, keuze_role_row, KEUZE, ROLE_ROW, AdwEntryRow)

void keuze_role_row_set_role (KeuzeRoleRow *self,
                              KeuzeCatalog *catalog,
                              const char   *title,
                              KeuzePassage *role);

G_END_DECLS
