/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_TIMELINE_STOP (keuze_timeline_stop_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeTimelineStop, keuze_timeline_stop, KEUZE, TIMELINE_STOP, GtkWidget)

GtkWidget *keuze_timeline_stop_new (guint number);

G_END_DECLS
