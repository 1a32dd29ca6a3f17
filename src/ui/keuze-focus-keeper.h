/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_FOCUS_KEEPER (keuze_focus_keeper_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeFocusKeeper, keuze_focus_keeper, KEUZE, FOCUS_KEEPER, GObject)

KeuzeFocusKeeper *keuze_focus_keeper_new (GtkWindow *window);

G_END_DECLS
