/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

void keuze_page_stack_replace_top  (AdwNavigationView *navigation,
                                    AdwNavigationPage *page);
void keuze_page_stack_show_catalog (AdwNavigationView *navigation,
                                    KeuzeCatalog      *catalog);

G_END_DECLS
