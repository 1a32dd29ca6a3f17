/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_HERE_ROW (keuze_here_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeHereRow, keuze_here_row, KEUZE, HERE_ROW, AdwActionRow)

void keuze_here_row_set_here (KeuzeHereRow *self,
                              KeuzeCatalog *catalog,
                              const char   *here);

G_END_DECLS
