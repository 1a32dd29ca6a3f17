/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_TRANSLATION_MARK (keuze_translation_mark_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeTranslationMark, keuze_translation_mark, KEUZE, TRANSLATION_MARK, AdwBin)

GtkWidget *keuze_translation_mark_new            (void);
void       keuze_translation_mark_set_text       (KeuzeTranslationMark *self,
                                                  KeuzeCatalog         *catalog,
                                                  const char           *kind,
                                                  KeuzeEntry           *entry,
                                                  const char           *member);
void       keuze_translation_mark_set_translated (KeuzeTranslationMark *self,
                                                  KeuzeCatalog         *catalog,
                                                  gboolean              translated);

G_END_DECLS
