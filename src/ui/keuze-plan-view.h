/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLAN_VIEW (keuze_plan_view_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlanView, keuze_plan_view, KEUZE, PLAN_VIEW, AdwBreakpointBin)

GtkWidget *keuze_plan_view_new (KeuzeCatalog *catalog);

G_END_DECLS
