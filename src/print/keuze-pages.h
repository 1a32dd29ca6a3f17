/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "keuze-paper.h"
#include "keuze-sheet.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PAGES (keuze_pages_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePages, keuze_pages, KEUZE, PAGES, GObject)

KeuzePages       *keuze_pages_new         (KeuzeSheet       *sheet,
                                           const KeuzePaper *paper);
KeuzeSheet       *keuze_pages_get_sheet   (KeuzePages       *self);
guint             keuze_pages_get_n_pages (KeuzePages       *self);
const KeuzePaper *keuze_pages_get_paper   (KeuzePages       *self,
                                           guint             page);
void              keuze_pages_draw        (KeuzePages       *self,
                                           cairo_t          *cr,
                                           guint             page);

G_END_DECLS
