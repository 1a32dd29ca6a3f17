/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

char *keuze_hyphens_divide_word    (const char    *word,
                                    gsize          length);
void  keuze_hyphens_divide         (PangoLayout   *layout);
void  keuze_hyphens_keep_syllables (PangoAttrList *attributes,
                                    const char    *text);

G_END_DECLS
