/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-plan-error.h"

G_DEFINE_QUARK (keuze-plan-error-quark, keuze_plan_error)
