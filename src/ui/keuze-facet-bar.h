/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_FACET_BAR (keuze_facet_bar_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeFacetBar, keuze_facet_bar, KEUZE, FACET_BAR, AdwBin)

void     keuze_facet_bar_set_facets (KeuzeFacetBar *self,
                                     GListModel    *facets);
gboolean keuze_facet_bar_set_number (KeuzeFacetBar *self,
                                     const char    *number);

G_END_DECLS
