/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "keuze-pages.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PRINT_OPERATION (keuze_print_operation_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePrintOperation, keuze_print_operation, KEUZE, PRINT_OPERATION, GtkPrintOperation)

KeuzePrintOperation *keuze_print_operation_new           (KeuzeSheet          *sheet,
                                                          const KeuzePaper    *paper,
                                                          KeuzePages          *pages,
                                                          gboolean             personal);
gboolean             keuze_print_operation_get_begun     (KeuzePrintOperation *self);
double               keuze_print_operation_get_fraction  (KeuzePrintOperation *self);
gboolean             keuze_print_operation_get_personal  (KeuzePrintOperation *self);
gboolean             keuze_print_operation_get_previewed (KeuzePrintOperation *self);

G_END_DECLS
