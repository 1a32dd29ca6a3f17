/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"

G_BEGIN_DECLS

void keuze_test_play (KeuzeCatalog * const *catalogs,
                      guint                 n_catalogs,
                      guint                 n_actions,
                      guint32               seed);

G_END_DECLS
