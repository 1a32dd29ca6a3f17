/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-record.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_QUESTION (keuze_question_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeQuestion, keuze_question, KEUZE, QUESTION, KeuzeRecord)

KeuzeQuestion *keuze_question_new      (void);
const char    *keuze_question_get_text (KeuzeQuestion *self);
void           keuze_question_set_text (KeuzeQuestion *self,
                                        const char    *text);

G_END_DECLS
