/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-sheet.h"

G_BEGIN_DECLS

KeuzeSheet *keuze_overview_sheet_new         (KeuzeCatalog *catalog);
void        keuze_overview_sheet_add_section (KeuzeSheet   *sheet,
                                              KeuzeCatalog *catalog,
                                              const char   *title,
                                              gboolean      linked);

G_END_DECLS
