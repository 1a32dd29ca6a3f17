/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-entry.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PASSAGE (keuze_passage_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePassage, keuze_passage, KEUZE, PASSAGE, KeuzeEntry)

const char *keuze_passage_get_local_name (KeuzePassage *self);
const char *keuze_passage_get_text       (KeuzePassage *self);

G_END_DECLS
