/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void     keuze_notice_present      (GtkWidget    *parent,
                                    const char   *heading,
                                    const char   *body);
gboolean keuze_notice_is_dismissal (const GError *error);

G_END_DECLS
