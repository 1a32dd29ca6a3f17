/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean   keuze_settings_are_installed (GError **error);
GSettings *keuze_settings_new           (void);

G_END_DECLS
