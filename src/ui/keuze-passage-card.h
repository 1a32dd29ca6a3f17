/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-passage.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PASSAGE_CARD (keuze_passage_card_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePassageCard, keuze_passage_card, KEUZE, PASSAGE_CARD, AdwBin)

GtkWidget *keuze_passage_card_new (KeuzeCatalog *catalog,
                                   const char   *kind,
                                   KeuzePassage *passage);

G_END_DECLS
