/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean  keuze_tidy_text_ends_line (gunichar    character);
char     *keuze_tidy_text           (const char *text);

G_END_DECLS
