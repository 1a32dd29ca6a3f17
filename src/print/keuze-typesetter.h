/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "keuze-block.h"
#include "keuze-paper.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_TYPESETTER (keuze_typesetter_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeTypesetter, keuze_typesetter, KEUZE, TYPESETTER, GObject)

KeuzeTypesetter *keuze_typesetter_new              (gboolean         large);
void             keuze_typesetter_set_spacing      (KeuzeTypesetter *self,
                                                    double           spacing);
double           keuze_typesetter_get_spacing      (KeuzeTypesetter *self);
gboolean         keuze_typesetter_get_large        (KeuzeTypesetter *self);
double           keuze_typesetter_get_size         (KeuzeTypesetter *self,
                                                    KeuzeTextStyle   style);
double           keuze_typesetter_get_space_before (KeuzeTypesetter *self,
                                                    KeuzeTextStyle   style);
double           keuze_typesetter_get_ruling       (KeuzeTypesetter *self);
double           keuze_typesetter_get_pictogram_size (KeuzeTypesetter *self,
                                                      KeuzeBlock      *block);
double           keuze_typesetter_get_indent       (KeuzeTypesetter *self,
                                                    KeuzeBlock      *block);
double           keuze_typesetter_get_number_width (KeuzeTypesetter *self,
                                                    KeuzeTextStyle   style);
PangoLayout     *keuze_typesetter_set              (KeuzeTypesetter *self,
                                                    KeuzeBlock      *block,
                                                    double           width);
PangoLayout     *keuze_typesetter_set_line         (KeuzeTypesetter *self,
                                                    KeuzeTextStyle   style,
                                                    const char      *language,
                                                    const char      *text,
                                                    double           width);

G_END_DECLS
