/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-node.h"
#include "keuze-pages.h"
#include "keuze-progress.h"
#include "keuze-structure.h"

G_BEGIN_DECLS

/* How many texts and boxes are kept where they stand, so that what is drawn
 * soon after it was laid out need not be laid out again: enough for a booklet
 * of some twenty options. */
#define KEUZE_PAGES_MOST_FRAGMENTS 2500

KeuzePages *keuze_pages_lay_out       (KeuzeSheet        *sheet,
                                       const KeuzePaper  *paper,
                                       guint              n_steps,
                                       GCancellable      *cancellable,
                                       KeuzeProgress     *progress,
                                       GError           **error);
double      keuze_pages_get_scale     (KeuzePages        *self,
                                       guint              page);
GArray     *keuze_pages_get_fragments (KeuzePages        *self,
                                       guint              page);
void        keuze_pages_draw_tagged   (KeuzePages        *self,
                                       cairo_t           *cr,
                                       guint              page,
                                       KeuzeStructure    *structure);

G_END_DECLS
