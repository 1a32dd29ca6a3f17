/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_IDLE_WATCH (keuze_idle_watch_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeIdleWatch, keuze_idle_watch, KEUZE, IDLE_WATCH, GObject)

KeuzeIdleWatch *keuze_idle_watch_new     (GtkWidget      *widget);
void            keuze_idle_watch_hold    (void);
void            keuze_idle_watch_release (void);
void            keuze_idle_watch_touch   (KeuzeIdleWatch *self,
                                          gint64          now);
void            keuze_idle_watch_look    (KeuzeIdleWatch *self,
                                          gint64          now);

G_END_DECLS
