/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_ENTRY_COMBO_ROW (keuze_entry_combo_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeEntryComboRow, keuze_entry_combo_row, KEUZE, ENTRY_COMBO_ROW, AdwComboRow)

void        keuze_entry_combo_row_set_entries (KeuzeEntryComboRow *self,
                                               KeuzeCatalog       *catalog,
                                               KeuzeList           list,
                                               const char         *id,
                                               const char         *name);
const char *keuze_entry_combo_row_get_id      (KeuzeEntryComboRow *self);
const char *keuze_entry_combo_row_get_name    (KeuzeEntryComboRow *self);

G_END_DECLS
