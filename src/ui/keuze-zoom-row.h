/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_ZOOM_ROW (keuze_zoom_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeZoomRow, keuze_zoom_row, KEUZE, ZOOM_ROW, AdwBin)

G_END_DECLS
