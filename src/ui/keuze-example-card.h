/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-example.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_EXAMPLE_CARD (keuze_example_card_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeExampleCard, keuze_example_card, KEUZE, EXAMPLE_CARD, AdwBin)

GtkWidget *keuze_example_card_new (KeuzeExample *example);

G_END_DECLS
