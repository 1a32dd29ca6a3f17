/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_FACET_POPOVER (keuze_facet_popover_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeFacetPopover, keuze_facet_popover, KEUZE, FACET_POPOVER, GtkPopover)

void keuze_facet_popover_set_facets (KeuzeFacetPopover *self,
                                     GListModel        *facets);

G_END_DECLS
