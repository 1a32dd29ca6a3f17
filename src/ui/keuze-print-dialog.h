/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"
#include "keuze-printable.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PRINT_DIALOG (keuze_print_dialog_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePrintDialog, keuze_print_dialog, KEUZE, PRINT_DIALOG, AdwDialog)

AdwDialog *keuze_print_dialog_new (KeuzeCatalog   *catalog,
                                   KeuzePrintable *printable);

G_END_DECLS
