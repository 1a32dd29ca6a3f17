/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-choice.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_OVERVIEW_PAGE (keuze_overview_page_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeOverviewPage, keuze_overview_page, KEUZE, OVERVIEW_PAGE, AdwBreakpointBin)

void          keuze_overview_page_set_catalog  (KeuzeOverviewPage     *self,
                                                KeuzeCatalog          *catalog);
KeuzeCatalog *keuze_overview_page_get_catalog  (KeuzeOverviewPage     *self);
KeuzeChoice  *keuze_overview_page_get_choice   (KeuzeOverviewPage     *self);
gboolean      keuze_overview_page_get_used     (KeuzeOverviewPage     *self);
void          keuze_overview_page_carry_over   (KeuzeOverviewPage     *from,
                                                KeuzeOverviewPage     *to);
void          keuze_overview_page_focus_option (KeuzeOverviewPage     *self,
                                                KeuzeOption           *option);
void          keuze_overview_page_introduce    (KeuzeOverviewPage     *self);
void          keuze_overview_page_search       (KeuzeOverviewPage     *self,
                                                const char            *text);
gboolean      keuze_overview_page_press_key    (KeuzeOverviewPage     *self,
                                                GtkEventControllerKey *controller,
                                                guint                  key,
                                                GdkModifierType        modifiers);

G_END_DECLS
