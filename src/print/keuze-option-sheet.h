/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-sheet.h"

G_BEGIN_DECLS

KeuzeSheet *keuze_option_sheet_new         (KeuzeCatalog *catalog,
                                            KeuzeOption  *option);
void        keuze_option_sheet_add_section (KeuzeSheet   *sheet,
                                            KeuzeCatalog *catalog,
                                            KeuzeOption  *option);

G_END_DECLS
