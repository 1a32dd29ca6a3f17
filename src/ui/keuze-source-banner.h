/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_SOURCE_BANNER (keuze_source_banner_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSourceBanner, keuze_source_banner, KEUZE, SOURCE_BANNER, AdwBin)

G_END_DECLS
