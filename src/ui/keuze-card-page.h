/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-overview-page.h"
#include "keuze-step.h"

G_BEGIN_DECLS

/* The tag of the page, which is always the first one. */
#define KEUZE_CARD_PAGE_TAG "card"

#define KEUZE_TYPE_CARD_PAGE (keuze_card_page_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeCardPage, keuze_card_page, KEUZE, CARD_PAGE, AdwNavigationPage)

AdwNavigationPage *keuze_card_page_new           (KeuzeCatalog  *catalog);
KeuzeOverviewPage *keuze_card_page_get_overview  (KeuzeCardPage *self);
AdwNavigationPage *keuze_card_page_new_same      (KeuzeCardPage *page,
                                                  KeuzeCatalog  *catalog);
const char        *keuze_card_page_get_view      (KeuzeCardPage *self);
KeuzeOverviewPage *keuze_card_page_show_overview (KeuzeCardPage *self);
void               keuze_card_page_show_step     (KeuzeCardPage *self,
                                                  KeuzeStep     *step);
void               keuze_card_page_show_view     (KeuzeCardPage *self,
                                                  const char    *name);

G_END_DECLS
