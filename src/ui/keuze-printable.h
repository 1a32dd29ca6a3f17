/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-sheet.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PRINTABLE (keuze_printable_get_type ())

G_DECLARE_INTERFACE (KeuzePrintable, keuze_printable, KEUZE, PRINTABLE, GtkWidget)

/**
 * KeuzePrintableInterface:
 * @create_sheet: makes the sheet
 * @get_name: what to call it where one chooses what to print; where it is
 *   missing, the title of its sheet
 * @is_personal: whether a person wrote on it; where it is missing, nobody did
 *
 * What a page has to know to be printed.
 *
 * Since: 0.1
 */
struct _KeuzePrintableInterface
{
  GTypeInterface parent_interface;

  KeuzeSheet *(*create_sheet) (KeuzePrintable *self);
  const char *(*get_name)     (KeuzePrintable *self);
  gboolean    (*is_personal)  (KeuzePrintable *self);
};

KeuzePrintable *keuze_printable_find         (GtkWidget      *root);
KeuzeSheet     *keuze_printable_create_sheet (KeuzePrintable *self);
const char     *keuze_printable_get_name     (KeuzePrintable *self,
                                              KeuzeSheet     *sheet);
gboolean        keuze_printable_is_personal  (KeuzePrintable *self);

G_END_DECLS
