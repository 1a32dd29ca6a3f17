/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-facet-filter.h"
#include "keuze-search.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_OPTION_FINDER (keuze_option_finder_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeOptionFinder, keuze_option_finder, KEUZE, OPTION_FINDER, GObject)

KeuzeOptionFinder *keuze_option_finder_new               (KeuzeCatalog      *catalog);
GListModel        *keuze_option_finder_get_facets        (KeuzeOptionFinder *self);
KeuzeFacetFilter  *keuze_option_finder_get_facet_filter  (KeuzeOptionFinder *self);
KeuzeSearch       *keuze_option_finder_get_search        (KeuzeOptionFinder *self);
GListModel        *keuze_option_finder_get_narrowed      (KeuzeOptionFinder *self);
GListModel        *keuze_option_finder_get_found         (KeuzeOptionFinder *self);
guint              keuze_option_finder_get_number        (KeuzeOptionFinder *self);
const char        *keuze_option_finder_get_severity      (KeuzeOptionFinder *self);
gboolean           keuze_option_finder_set_severity      (KeuzeOptionFinder *self,
                                                          const char        *id);
void               keuze_option_finder_set_one_list      (KeuzeOptionFinder *self,
                                                          gboolean           one_list);
char              *keuze_option_finder_describe_number   (KeuzeOptionFinder *self);
char              *keuze_option_finder_describe_severity (KeuzeOptionFinder *self);

G_END_DECLS
