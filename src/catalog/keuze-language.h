/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void        keuze_language_set_up        (const char *language);
GStrv       keuze_language_list          (void);
char       *keuze_language_match         (const char *wanted);
char       *keuze_language_for_interface (void);
const char *keuze_language_get_source    (void);
gboolean    keuze_language_is_source     (const char *language);

G_END_DECLS
