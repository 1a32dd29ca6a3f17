/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-step.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_STEP_LINK (keuze_step_link_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeStepLink, keuze_step_link, KEUZE, STEP_LINK, AdwBin)

GtkWidget *keuze_step_link_new (KeuzeStep *step);

G_END_DECLS
