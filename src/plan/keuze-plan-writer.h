/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-plan-error.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

GBytes *keuze_plan_writer_write (KeuzePlan  *plan,
                                 GError    **error);

G_END_DECLS
