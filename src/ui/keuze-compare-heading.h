/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-option.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_COMPARE_HEADING (keuze_compare_heading_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeCompareHeading, keuze_compare_heading, KEUZE, COMPARE_HEADING, AdwBin)

GtkWidget *keuze_compare_heading_new (KeuzeOption *option);

G_END_DECLS
