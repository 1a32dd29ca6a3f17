/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-node.h"

G_BEGIN_DECLS

/* A section of a sheet on paper: where its pages begin, and how much smaller
 * than by themselves its fragments are drawn. It does not keep its lines. */
typedef struct
{
  KeuzeBlock *block; /* unowned */
  KeuzePaper paper; /* on its side where it is to lie so */
  double room; /* for texts, above the foot */
  double scale;
  guint first_page;
} KeuzeSection;

/* Between the foot of a page and the line above it, in points. */
#define KEUZE_FOOTER_RULE_GAP 5

void         keuze_section_init             (KeuzeSection       *self,
                                             KeuzeBlock         *block,
                                             const KeuzePaper   *upright);
GPtrArray   *keuze_section_fit              (KeuzeSection       *self,
                                             KeuzeTypesetter    *typesetter,
                                             GCancellable       *cancellable);
GPtrArray   *keuze_section_lay_out          (const KeuzeSection *self,
                                             KeuzeTypesetter    *typesetter);
double       keuze_section_get_width        (const KeuzeSection *self);
double       keuze_section_get_number_width (const KeuzeSection *self,
                                             KeuzeTypesetter    *typesetter);
PangoLayout *keuze_section_set_footer       (const KeuzeSection *self,
                                             KeuzeTypesetter    *typesetter);

G_END_DECLS
