/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_GLOSSARY_ROW (keuze_glossary_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeGlossaryRow, keuze_glossary_row, KEUZE, GLOSSARY_ROW, AdwExpanderRow)

void keuze_glossary_row_set_words (KeuzeGlossaryRow *self,
                                   KeuzeCatalog     *catalog,
                                   GListModel       *words);

G_END_DECLS
