/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-option.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_COMPARE_TOP (keuze_compare_top_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeCompareTop, keuze_compare_top, KEUZE, COMPARE_TOP, AdwBin)

GtkWidget *keuze_compare_top_new (KeuzeOption *option);

G_END_DECLS
