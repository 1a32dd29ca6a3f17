/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-window.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_CLOSING (keuze_closing_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeClosing, keuze_closing, KEUZE, CLOSING, GObject)

KeuzeClosing *keuze_closing_new (KeuzeWindow  *window);
gboolean      keuze_closing_ask (KeuzeClosing *self);

G_END_DECLS
