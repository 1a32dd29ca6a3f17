/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-entry.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_EXAMPLE (keuze_example_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeExample, keuze_example, KEUZE, EXAMPLE, KeuzeEntry)

GListModel *keuze_example_get_complaints (KeuzeExample *self);
const char *keuze_example_get_text       (KeuzeExample *self);
char       *keuze_example_dup_member     (KeuzeExample *self);

G_END_DECLS
