/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_PREFERENCES (keuze_preferences_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePreferences, keuze_preferences, KEUZE, PREFERENCES, AdwPreferencesDialog)

AdwDialog *keuze_preferences_new         (void);
void       keuze_preferences_set_keeping (KeuzePreferences *self,
                                          gboolean          keeping);

G_END_DECLS
