/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-window.h"

G_BEGIN_DECLS

/**
 * KeuzeTestVisit:
 * @window: a window
 * @root: what can be used of it now: itself, or the dialogue on top of it
 * @page: the name of what is in view
 * @user_data: what was given to keuze_test_walk()
 *
 * Looks at what is in view.
 */
typedef void (*KeuzeTestVisit) (KeuzeWindow *window,
                                GtkWidget   *root,
                                const char  *page,
                                gpointer     user_data);

void keuze_test_walk                 (KeuzeWindow    *window,
                                      KeuzeCatalog   *catalog,
                                      KeuzeTestVisit  visit,
                                      gpointer        user_data);
void keuze_test_scroll               (GtkWidget      *root,
                                      gboolean        to_end);

G_END_DECLS
