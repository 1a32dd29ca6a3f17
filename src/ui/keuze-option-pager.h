/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_OPTION_PAGER (keuze_option_pager_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeOptionPager, keuze_option_pager, KEUZE, OPTION_PAGER, AdwBin)

void keuze_option_pager_set_option (KeuzeOptionPager *self,
                                    KeuzeCatalog     *catalog,
                                    KeuzeOption      *option);

G_END_DECLS
