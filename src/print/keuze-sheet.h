/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-block.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_SHEET (keuze_sheet_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSheet, keuze_sheet, KEUZE, SHEET, GObject)

KeuzeSheet *keuze_sheet_new          (const char *title,
                                      const char *language);
const char *keuze_sheet_get_title    (KeuzeSheet *self);
const char *keuze_sheet_get_language (KeuzeSheet *self);
KeuzeBlock *keuze_sheet_add_section  (KeuzeSheet *self,
                                      const char *footer);
guint       keuze_sheet_get_n_sections (KeuzeSheet *self);
KeuzeBlock *keuze_sheet_get_section  (KeuzeSheet *self,
                                      guint       position);

G_END_DECLS
