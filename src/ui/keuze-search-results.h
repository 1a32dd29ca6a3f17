/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-choice.h"
#include "keuze-search.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_SEARCH_RESULTS (keuze_search_results_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSearchResults, keuze_search_results, KEUZE, SEARCH_RESULTS, AdwBin)

void     keuze_search_results_set_options  (KeuzeSearchResults *self,
                                            GListModel         *options,
                                            KeuzeSearch        *search,
                                            KeuzeChoice        *choice);
gboolean keuze_search_results_focus_option (KeuzeSearchResults *self,
                                            KeuzeOption        *option);
void     keuze_search_results_open_first   (KeuzeSearchResults *self);

G_END_DECLS
