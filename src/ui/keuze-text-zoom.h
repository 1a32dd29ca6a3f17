/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_TEXT_ZOOM (keuze_text_zoom_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeTextZoom, keuze_text_zoom, KEUZE, TEXT_ZOOM, GObject)

KeuzeTextZoom *keuze_text_zoom_new            (GdkDisplay    *display);
int            keuze_text_zoom_get_percent    (KeuzeTextZoom *self);
gboolean       keuze_text_zoom_get_can_grow   (KeuzeTextZoom *self);
gboolean       keuze_text_zoom_get_can_shrink (KeuzeTextZoom *self);
void           keuze_text_zoom_grow           (KeuzeTextZoom *self);
void           keuze_text_zoom_shrink         (KeuzeTextZoom *self);
void           keuze_text_zoom_reset          (KeuzeTextZoom *self);

G_END_DECLS
