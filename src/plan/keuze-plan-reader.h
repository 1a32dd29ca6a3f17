/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "keuze-plan-error.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

KeuzePlan *keuze_plan_reader_read          (GBytes        *bytes,
                                            GError       **error);
KeuzePlan *keuze_plan_reader_read_file     (GFile         *file,
                                            GCancellable  *cancellable,
                                            GError       **error);
GStrv      keuze_plan_reader_find_problems (GFile         *file,
                                            GCancellable  *cancellable,
                                            GError       **error);

G_END_DECLS
