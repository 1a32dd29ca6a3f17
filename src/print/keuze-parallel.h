/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-pair.h"
#include "keuze-sheet.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PARALLEL (keuze_parallel_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeParallel, keuze_parallel, KEUZE, PARALLEL, GObject)

KeuzeParallel *keuze_parallel_new                (KeuzeCatalog  *first_catalog,
                                                  KeuzeSheet    *first,
                                                  KeuzeCatalog  *second_catalog,
                                                  KeuzeSheet    *second);
KeuzeCatalog  *keuze_parallel_get_first_catalog  (KeuzeParallel *self);
KeuzeCatalog  *keuze_parallel_get_second_catalog (KeuzeParallel *self);
const char    *keuze_parallel_get_title          (KeuzeParallel *self);
KeuzeSheet    *keuze_parallel_create_sheet       (KeuzeParallel *self);

G_END_DECLS
