/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-pages.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PREVIEW (keuze_preview_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePreview, keuze_preview, KEUZE, PREVIEW, AdwBin)

KeuzePages *keuze_preview_get_pages (KeuzePreview     *self);
void        keuze_preview_show      (KeuzePreview     *self,
                                     KeuzeSheet       *sheet,
                                     const KeuzePaper *paper);
void        keuze_preview_stop      (KeuzePreview     *self);

G_END_DECLS
