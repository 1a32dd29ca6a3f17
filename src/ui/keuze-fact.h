/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_FACT (keuze_fact_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeFact, keuze_fact, KEUZE, FACT, AdwBin)

GtkWidget  *keuze_fact_new      (const char *icon_name,
                                 const char *text);
const char *keuze_fact_get_text (KeuzeFact  *self);

G_END_DECLS
