/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-paper.h"
#include "keuze-sheet.h"
#include "keuze-window.h"

G_BEGIN_DECLS

void     keuze_pdf_save_ask   (KeuzeWindow         *window,
                               KeuzeSheet          *sheet,
                               const KeuzePaper    *paper,
                               gboolean             personal,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data);
void     keuze_pdf_save_to    (KeuzeWindow         *window,
                               KeuzeSheet          *sheet,
                               const KeuzePaper    *paper,
                               gboolean             personal,
                               GFile               *file,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data);
gboolean keuze_pdf_save_finish (GAsyncResult       *result);
char    *keuze_pdf_save_name   (KeuzeSheet         *sheet);

G_END_DECLS
