/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-step.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_STEPS_PAGE (keuze_steps_page_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeStepsPage, keuze_steps_page, KEUZE, STEPS_PAGE, AdwBreakpointBin)

void keuze_steps_page_set_catalog (KeuzeStepsPage *self,
                                   KeuzeCatalog   *catalog);
void keuze_steps_page_show_step   (KeuzeStepsPage *self,
                                   KeuzeStep      *step);

G_END_DECLS
