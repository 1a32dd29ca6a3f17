/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void  keuze_closures_bind               (GtkWidgetClass *widget_class);
char *keuze_closures_find_pictogram     (GtkWidget      *widget,
                                         const char     *pictogram);
char *keuze_closures_find_severity_icon (const char     *id);

G_END_DECLS
