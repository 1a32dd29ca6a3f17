/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_FINDER (keuze_finder_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeFinder, keuze_finder, KEUZE, FINDER, GObject)

KeuzeFinder *keuze_finder_new      (KeuzeCatalog       *catalog);
GStrv        keuze_finder_find     (KeuzeFinder        *self,
                                    const char * const *terms);
GVariant    *keuze_finder_describe (KeuzeFinder        *self,
                                    const char * const *ids);

G_END_DECLS
