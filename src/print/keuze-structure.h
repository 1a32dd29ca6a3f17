/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "keuze-block.h"

G_BEGIN_DECLS

/* The tags that make the structure of a PDF file out of what is drawn: which
 * block each text belongs to, also where it goes on on the next page. */
typedef struct _KeuzeStructure KeuzeStructure;

/* One of its elements, in the order in which they begin. */
typedef struct
{
  const char *tag;
  const char *language;
  /* Over how many columns of a table it reaches. */
  guint n_columns;
} KeuzeElement;

KeuzeStructure *keuze_structure_new            (void);
void            keuze_structure_free           (KeuzeStructure *self);
GArray         *keuze_structure_get_elements   (KeuzeStructure *self);
void            keuze_structure_begin_label    (KeuzeStructure *self,
                                                cairo_t        *cr,
                                                KeuzeBlock     *block);
void            keuze_structure_end_label      (KeuzeStructure *self,
                                                cairo_t        *cr);
void            keuze_structure_begin_text     (KeuzeStructure *self,
                                                cairo_t        *cr,
                                                KeuzeBlock     *block,
                                                gboolean        is_first);
void            keuze_structure_end_text       (KeuzeStructure *self,
                                                cairo_t        *cr,
                                                KeuzeBlock     *block,
                                                gboolean        is_first);
void            keuze_structure_begin_artifact (KeuzeStructure *self,
                                                cairo_t        *cr);
void            keuze_structure_end_artifact   (KeuzeStructure *self,
                                                cairo_t        *cr);
void            keuze_structure_close          (KeuzeStructure *self,
                                                cairo_t        *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeuzeStructure, keuze_structure_free)

G_END_DECLS
