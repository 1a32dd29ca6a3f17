/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "keuze-pages.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PAGE_VIEW (keuze_page_view_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePageView, keuze_page_view, KEUZE, PAGE_VIEW, GtkWidget)

GtkWidget *keuze_page_view_new      (void);
void       keuze_page_view_set_page (KeuzePageView *self,
                                     KeuzePages    *pages,
                                     guint          page);

G_END_DECLS
