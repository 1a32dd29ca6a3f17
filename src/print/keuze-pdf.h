/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-pages.h"

G_BEGIN_DECLS

GBytes *keuze_pdf_create        (KeuzePages           *pages,
                                 GError              **error);
void    keuze_pdf_create_async  (KeuzeSheet           *sheet,
                                 const KeuzePaper     *paper,
                                 GCancellable         *cancellable,
                                 KeuzePagesProgress    progress,
                                 gpointer              progress_data,
                                 GDestroyNotify        progress_destroy,
                                 GAsyncReadyCallback   callback,
                                 gpointer              user_data);
GBytes *keuze_pdf_create_finish (GAsyncResult         *result,
                                 GError              **error);

G_END_DECLS
