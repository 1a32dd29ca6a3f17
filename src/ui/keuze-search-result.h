/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-choice.h"
#include "keuze-search.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_SEARCH_RESULT (keuze_search_result_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSearchResult, keuze_search_result, KEUZE, SEARCH_RESULT, AdwBin)

GtkWidget *keuze_search_result_new        (KeuzeSearch       *search,
                                           KeuzeChoice       *choice);
void       keuze_search_result_set_option (KeuzeSearchResult *self,
                                           KeuzeOption       *option);
void       keuze_search_result_choose     (KeuzeSearchResult *self);
void       keuze_search_result_plan       (KeuzeSearchResult *self);
char      *keuze_search_result_describe   (KeuzeSearchResult *self);

G_END_DECLS
