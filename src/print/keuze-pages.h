/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "keuze-paper.h"
#include "keuze-sheet.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PAGES (keuze_pages_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePages, keuze_pages, KEUZE, PAGES, GObject)

/**
 * KeuzePagesProgress:
 * @done: how much is done
 * @total: how much there is to do; always more than 0
 * @user_data: data of whoever asked to be told
 *
 * Tells how far a sheet is with being laid out or written.
 *
 * Since: 0.1
 */
typedef void (*KeuzePagesProgress) (guint    done,
                                    guint    total,
                                    gpointer user_data);

KeuzePages       *keuze_pages_new         (KeuzeSheet           *sheet,
                                           const KeuzePaper     *paper);
void              keuze_pages_new_async   (KeuzeSheet           *sheet,
                                           const KeuzePaper     *paper,
                                           GCancellable         *cancellable,
                                           KeuzePagesProgress    progress,
                                           gpointer              progress_data,
                                           GDestroyNotify        progress_destroy,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
KeuzePages       *keuze_pages_new_finish  (GAsyncResult         *result,
                                           GError              **error);
KeuzeSheet       *keuze_pages_get_sheet   (KeuzePages           *self);
guint             keuze_pages_get_n_pages (KeuzePages           *self);
const KeuzePaper *keuze_pages_get_paper   (KeuzePages           *self,
                                           guint                 page);
void              keuze_pages_draw        (KeuzePages           *self,
                                           cairo_t              *cr,
                                           guint                 page);

G_END_DECLS
