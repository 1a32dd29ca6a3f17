/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_OVERDUE_NOTE (keuze_overdue_note_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeOverdueNote, keuze_overdue_note, KEUZE, OVERDUE_NOTE, AdwBin)

GtkWidget *keuze_overdue_note_new            (void);
void       keuze_overdue_note_set_provenance (KeuzeOverdueNote *self,
                                              KeuzeCatalog     *catalog,
                                              KeuzeProvenance  *provenance);

G_END_DECLS
