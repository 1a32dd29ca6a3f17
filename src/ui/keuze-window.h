/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_WINDOW (keuze_window_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeWindow, keuze_window, KEUZE, WINDOW, AdwApplicationWindow)

KeuzeWindow *keuze_window_new         (AdwApplication     *application,
                                       KeuzeCatalog       *catalog);
void         keuze_window_compare     (KeuzeWindow        *self,
                                       const char * const *ids);
void         keuze_window_open_option (KeuzeWindow        *self,
                                       const char         *id);

G_END_DECLS
