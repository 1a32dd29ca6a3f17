/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-print-operation.h"
#include "keuze-window.h"

G_BEGIN_DECLS

void keuze_printing_run (KeuzeWindow             *window,
                         KeuzePrintOperation     *operation,
                         GtkPrintOperationAction  action);

G_END_DECLS
