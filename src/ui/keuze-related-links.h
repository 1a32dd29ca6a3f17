/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_RELATED_LINKS (keuze_related_links_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeRelatedLinks, keuze_related_links, KEUZE, RELATED_LINKS, AdwBin)

void keuze_related_links_set_option (KeuzeRelatedLinks *self,
                                     KeuzeCatalog      *catalog,
                                     KeuzeOption       *option);

G_END_DECLS
