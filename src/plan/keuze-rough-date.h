/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"

G_BEGIN_DECLS

gboolean  keuze_rough_date_is_valid (const char   *date);
gboolean  keuze_rough_date_split    (const char   *date,
                                     guint        *year,
                                     guint        *month,
                                     guint        *day);
char     *keuze_rough_date_join     (guint         year,
                                     guint         month,
                                     guint         day);
char     *keuze_rough_date_format   (const char   *date,
                                     KeuzeCatalog *catalog);
int       keuze_rough_date_compare  (const char   *one,
                                     const char   *other);

G_END_DECLS
