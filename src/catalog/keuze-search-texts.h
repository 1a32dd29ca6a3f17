/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-option.h"
#include "keuze-search-hit.h"

G_BEGIN_DECLS

GPtrArray *keuze_search_texts_list (KeuzeOption      *option,
                                    KeuzeSearchField  field);

G_END_DECLS
