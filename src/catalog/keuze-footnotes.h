/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-option.h"

G_BEGIN_DECLS

char **keuze_footnotes_dup_bases  (KeuzeCatalog *catalog,
                                   KeuzeOption  *option);
char  *keuze_footnotes_dup_option (KeuzeCatalog *catalog,
                                   KeuzeOption  *option);
char  *keuze_footnotes_dup_steps  (KeuzeCatalog *catalog);

G_END_DECLS
