/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"

G_BEGIN_DECLS

char *keuze_text_sheet_list (KeuzeCatalog *catalog);
char *keuze_text_sheet_show (KeuzeCatalog *catalog,
                             KeuzeOption  *option);

G_END_DECLS
