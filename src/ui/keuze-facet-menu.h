/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GSimpleActionGroup *keuze_facet_menu_create_actions (GListModel *facets);
GMenuModel         *keuze_facet_menu_create_model   (GListModel *facets);

G_END_DECLS
