/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_CATALOG_SOURCE (keuze_catalog_source_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeCatalogSource, keuze_catalog_source, KEUZE, CATALOG_SOURCE, GObject)

KeuzeCatalogSource *keuze_catalog_source_new          (GFile               *file,
                                                       const char          *language);
KeuzeCatalogSource *keuze_catalog_source_new_for_settings
                                                      (GSettings           *settings,
                                                       GFile               *file,
                                                       const char          *language);
gboolean            keuze_catalog_source_load         (KeuzeCatalogSource  *self,
                                                       GError             **error);
gboolean            keuze_catalog_source_start        (KeuzeCatalogSource  *self,
                                                       GError             **error);
KeuzeCatalog       *keuze_catalog_source_get_catalog  (KeuzeCatalogSource  *self);
GFile              *keuze_catalog_source_get_file     (KeuzeCatalogSource  *self);
const char         *keuze_catalog_source_get_problem  (KeuzeCatalogSource  *self);
gboolean            keuze_catalog_source_get_bundled  (KeuzeCatalogSource  *self);
gboolean            keuze_catalog_source_get_reading  (KeuzeCatalogSource  *self);
void                keuze_catalog_source_set_file     (KeuzeCatalogSource  *self,
                                                       GFile               *file);
void                keuze_catalog_source_set_language (KeuzeCatalogSource  *self,
                                                       const char          *language);

G_END_DECLS
