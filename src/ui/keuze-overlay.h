/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean keuze_overlay_fill (GtkOverlay   *overlay,
                             GtkWidget    *child,
                             GdkRectangle *place);

G_END_DECLS
