/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-entry.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_TERM (keuze_term_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeTerm, keuze_term, KEUZE, TERM, KeuzeEntry)

const char *keuze_term_get_short_title (KeuzeTerm *self);

G_END_DECLS
