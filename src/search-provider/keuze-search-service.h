/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_SEARCH_SERVICE (keuze_search_service_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSearchService, keuze_search_service, KEUZE, SEARCH_SERVICE, GApplication)

KeuzeSearchService *keuze_search_service_new (void);

G_END_DECLS
