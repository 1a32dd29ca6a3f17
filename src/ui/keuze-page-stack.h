/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-card-page.h"

G_BEGIN_DECLS

KeuzeCardPage *keuze_page_stack_find_card    (AdwNavigationView *navigation);
void           keuze_page_stack_replace_top  (AdwNavigationView *navigation,
                                              AdwNavigationPage *page);
KeuzeCardPage *keuze_page_stack_show_card    (AdwNavigationView *navigation);
void           keuze_page_stack_show_catalog (AdwNavigationView *navigation,
                                              KeuzeCatalog      *catalog);

G_END_DECLS
