/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_QUESTION_ROW (keuze_question_row_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeQuestionRow, keuze_question_row, KEUZE, QUESTION_ROW, AdwPreferencesRow)

GtkWidget *keuze_question_row_new (KeuzeCatalog  *catalog,
                                   KeuzeQuestion *question);

G_END_DECLS
