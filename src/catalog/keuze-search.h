/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-search-hit.h"

G_BEGIN_DECLS

/**
 * KeuzeSearchRange:
 * @start: where a word starts, in bytes
 * @length: how many bytes long it is
 *
 * A word of a text that was searched for.
 *
 * Since: 0.1
 */
typedef struct
{
  gsize start;
  gsize length;
} KeuzeSearchRange;

#define KEUZE_TYPE_SEARCH (keuze_search_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSearch, keuze_search, KEUZE, SEARCH, GObject)

KeuzeSearch      *keuze_search_new        (KeuzeCatalog *catalog);
void              keuze_search_prepare    (KeuzeSearch  *self);
const char       *keuze_search_get_text   (KeuzeSearch  *self);
void              keuze_search_set_text   (KeuzeSearch  *self,
                                           const char   *text);
gboolean          keuze_search_get_active (KeuzeSearch  *self);
KeuzeSearchField  keuze_search_find_field (KeuzeSearch  *self,
                                           KeuzeOption  *option);
KeuzeSearchHit   *keuze_search_find_hit   (KeuzeSearch  *self,
                                           KeuzeOption  *option);
GArray           *keuze_search_find_words (KeuzeSearch  *self,
                                           const char   *text);

G_END_DECLS
