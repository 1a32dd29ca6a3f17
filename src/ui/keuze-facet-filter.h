/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_FACET_FILTER (keuze_facet_filter_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeFacetFilter, keuze_facet_filter, KEUZE, FACET_FILTER, GtkFilter)

GtkFilter *keuze_facet_filter_new        (GListModel       *facets);
gboolean   keuze_facet_filter_is_active  (KeuzeFacetFilter *self);
void       keuze_facet_filter_carry_over (KeuzeFacetFilter *from,
                                          KeuzeFacetFilter *to);
void       keuze_facet_filter_clear      (KeuzeFacetFilter *self);

G_END_DECLS
