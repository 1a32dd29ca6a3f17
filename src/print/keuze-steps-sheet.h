/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-sheet.h"

G_BEGIN_DECLS

KeuzeSheet *keuze_steps_sheet_new         (KeuzeCatalog *catalog);
void        keuze_steps_sheet_add_section (KeuzeSheet   *sheet,
                                           KeuzeCatalog *catalog,
                                           gboolean      linked);

G_END_DECLS
