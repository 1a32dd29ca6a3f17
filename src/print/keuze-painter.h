/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-node.h"

G_BEGIN_DECLS

void keuze_painter_draw_box  (cairo_t             *cr,
                              KeuzeTypesetter     *typesetter,
                              const KeuzeFragment *fragment);
void keuze_painter_draw_label (cairo_t             *cr,
                               KeuzeTypesetter     *typesetter,
                               const KeuzeFragment *fragment);
void keuze_painter_draw_text (cairo_t             *cr,
                              KeuzeTypesetter     *typesetter,
                              const KeuzeFragment *fragment);
void keuze_painter_draw_number (cairo_t             *cr,
                                KeuzeTypesetter     *typesetter,
                                const KeuzeFragment *entry,
                                guint                number);
void keuze_painter_draw_lines (cairo_t             *cr,
                               PangoLayout         *layout,
                               guint                first_line,
                               guint                n_lines,
                               double               x,
                               double               y);

G_END_DECLS
