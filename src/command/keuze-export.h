/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-sheet.h"

G_BEGIN_DECLS

KeuzeSheet *keuze_export_create_sheet (KeuzeCatalog  *catalog,
                                       const char    *what,
                                       GError       **error);
gboolean    keuze_export_write        (GBytes        *bytes,
                                       const char    *what,
                                       const char    *path,
                                       GError       **error);

G_END_DECLS
