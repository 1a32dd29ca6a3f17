/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean keuze_file_replace         (GFile         *file,
                                     GBytes        *bytes,
                                     gboolean       personal,
                                     GCancellable  *cancellable,
                                     GError       **error);
char    *keuze_file_replace_explain (const GError  *error);

G_END_DECLS
