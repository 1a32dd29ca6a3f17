/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_WRAP_LAYOUT (keuze_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (KeuzeWrapLayout, keuze_wrap_layout, KEUZE, WRAP_LAYOUT, GtkLayoutManager)

G_END_DECLS
