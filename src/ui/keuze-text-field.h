/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_TEXT_FIELD (keuze_text_field_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeTextField, keuze_text_field, KEUZE, TEXT_FIELD, AdwBin)

void  keuze_text_field_set_title   (KeuzeTextField *self,
                                    const char     *title);
char *keuze_text_field_dup_content (KeuzeTextField *self);
void  keuze_text_field_set_content (KeuzeTextField *self,
                                    const char     *content);

G_END_DECLS
