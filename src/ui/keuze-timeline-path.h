/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-timeline-stop.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_TIMELINE_PATH (keuze_timeline_path_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeTimelinePath, keuze_timeline_path, KEUZE, TIMELINE_PATH, GtkWidget)

GtkWidget         *keuze_timeline_path_new        (void);
KeuzeTimelineStop *keuze_timeline_path_add_stop   (KeuzeTimelinePath *self);
void               keuze_timeline_path_place_stop (KeuzeTimelinePath *self,
                                                   guint              position,
                                                   int                place);

G_END_DECLS
