/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-block.h"
#include "keuze-catalog.h"
#include "keuze-comparison-row.h"
#include "keuze-provenance.h"

G_BEGIN_DECLS

/* What several sheets are made of. */
KeuzeBlock *keuze_composer_add_title      (KeuzeBlock      *section,
                                           const char      *title);
KeuzeBlock *keuze_composer_add_paragraph  (KeuzeBlock      *block,
                                           KeuzeTextStyle   style,
                                           const char      *lead,
                                           const char      *separator,
                                           const char      *text);
void        keuze_composer_add_paragraphs (KeuzeBlock         *block,
                                           KeuzeTextStyle      style,
                                           KeuzeCatalog       *catalog,
                                           KeuzeComparisonRow *row,
                                           guint               position);
KeuzeBlock *keuze_composer_add_columns    (KeuzeBlock      *block,
                                           double           gap,
                                           guint            n_columns);
void        keuze_composer_add_words      (KeuzeBlock      *section,
                                           KeuzeCatalog    *catalog,
                                           GListModel      *words);
void        keuze_composer_add_citations  (KeuzeBlock      *block,
                                           KeuzeProvenance *provenance);
void        keuze_composer_add_dates      (KeuzeBlock      *block,
                                           KeuzeCatalog    *catalog,
                                           KeuzeProvenance *provenance);
void        keuze_composer_set_severity   (KeuzeBlock      *text,
                                           guint            position);
void        keuze_composer_set_original   (KeuzeBlock      *text,
                                           KeuzeCatalog    *catalog);
void        keuze_composer_set_source     (KeuzeBlock      *text,
                                           KeuzeCatalog    *catalog,
                                           const char      *kind,
                                           KeuzeEntry      *entry,
                                           const char      *member);
char       *keuze_composer_name_anchor    (const char      *kind,
                                           const char      *id);
char       *keuze_composer_write_footer   (KeuzeCatalog    *catalog,
                                           GListModel      *options);

G_END_DECLS
