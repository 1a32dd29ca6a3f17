/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_SEVERITY_TOGGLES (keuze_severity_toggles_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSeverityToggles, keuze_severity_toggles, KEUZE, SEVERITY_TOGGLES, AdwBin)

void   keuze_severity_toggles_set_severities (KeuzeSeverityToggles *self,
                                              KeuzeCatalog         *catalog,
                                              GListModel           *severities);
double keuze_severity_toggles_measure_words  (KeuzeSeverityToggles *self);

G_END_DECLS
