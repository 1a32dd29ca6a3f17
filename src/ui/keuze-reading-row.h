/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-parallel.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_READING_ROW (keuze_reading_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeReadingRow, keuze_reading_row, KEUZE, READING_ROW, AdwBin)

GtkWidget *keuze_reading_row_new (KeuzeParallel *parallel,
                                  KeuzePair     *pair);

G_END_DECLS
