/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-sheet.h"

G_BEGIN_DECLS

KeuzeSheet *keuze_card_sheet_new (KeuzeCatalog *catalog);

G_END_DECLS
