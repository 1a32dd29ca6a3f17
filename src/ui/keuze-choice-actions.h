/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-overview-page.h"

G_BEGIN_DECLS

void keuze_choice_actions_install    (GtkWidgetClass    *widget_class);
void keuze_choice_actions_choose     (KeuzeOverviewPage *page,
                                      const char        *id);
void keuze_choice_actions_carry_over (KeuzeOverviewPage *from,
                                      KeuzeOverviewPage *to);

G_END_DECLS
