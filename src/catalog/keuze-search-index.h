/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-search-hit.h"

G_BEGIN_DECLS

typedef struct _KeuzeSearchIndex KeuzeSearchIndex;

KeuzeSearchIndex *keuze_search_index_new    (void);
void              keuze_search_index_free   (KeuzeSearchIndex *self);
void              keuze_search_index_add    (KeuzeSearchIndex *self,
                                             guint             position,
                                             KeuzeSearchField  field,
                                             const char       *text);
void              keuze_search_index_sort   (KeuzeSearchIndex *self);
void              keuze_search_index_find   (KeuzeSearchIndex *self,
                                             const char       *start,
                                             guint8           *fields,
                                             guint             n_fields);
gboolean          keuze_search_index_starts (KeuzeSearchIndex *self,
                                             const char       *text,
                                             gsize             length,
                                             const char       *start);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeuzeSearchIndex, keuze_search_index_free)

G_END_DECLS
