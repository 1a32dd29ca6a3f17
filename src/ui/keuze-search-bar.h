/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_SEARCH_BAR (keuze_search_bar_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSearchBar, keuze_search_bar, KEUZE, SEARCH_BAR, AdwBin)

void        keuze_search_bar_set_number (KeuzeSearchBar        *self,
                                         const char            *number);
void        keuze_search_bar_set_facets (KeuzeSearchBar        *self,
                                         GListModel            *facets);
const char *keuze_search_bar_get_text   (KeuzeSearchBar        *self);
void        keuze_search_bar_set_text   (KeuzeSearchBar        *self,
                                         const char            *text);
gboolean    keuze_search_bar_is_focus   (KeuzeSearchBar        *self);
void        keuze_search_bar_search     (KeuzeSearchBar        *self,
                                         const char            *text);
gboolean    keuze_search_bar_begin      (KeuzeSearchBar        *self,
                                         GtkEventControllerKey *controller,
                                         guint                  key);
gboolean    keuze_search_bar_press_key  (KeuzeSearchBar        *self,
                                         GtkEventControllerKey *controller,
                                         guint                  key);

G_END_DECLS
