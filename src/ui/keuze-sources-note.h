/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_SOURCES_NOTE (keuze_sources_note_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSourcesNote, keuze_sources_note, KEUZE, SOURCES_NOTE, AdwBin)

GtkWidget *keuze_sources_note_new      (void);
void       keuze_sources_note_set_text (KeuzeSourcesNote *self,
                                        KeuzeCatalog     *catalog,
                                        const char       *text);

G_END_DECLS
