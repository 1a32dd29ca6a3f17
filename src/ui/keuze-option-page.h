/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_OPTION_PAGE (keuze_option_page_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeOptionPage, keuze_option_page, KEUZE, OPTION_PAGE, AdwNavigationPage)

AdwNavigationPage *keuze_option_page_new        (KeuzeCatalog    *catalog,
                                                 KeuzeOption     *option);
KeuzeOption       *keuze_option_page_get_option (KeuzeOptionPage *self);

G_END_DECLS
