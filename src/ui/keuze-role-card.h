/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-passage.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_ROLE_CARD (keuze_role_card_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeRoleCard, keuze_role_card, KEUZE, ROLE_CARD, AdwBin)

GtkWidget *keuze_role_card_new (KeuzeCatalog *catalog,
                                KeuzePassage *role);

G_END_DECLS
