/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_LIMIT (keuze_limit_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeLimit, keuze_limit, KEUZE, LIMIT, GObject)

guint       keuze_limit_get_amount (KeuzeLimit *self);
const char *keuze_limit_get_unit   (KeuzeLimit *self);
const char *keuze_limit_get_period (KeuzeLimit *self);
const char *keuze_limit_get_text   (KeuzeLimit *self);

G_END_DECLS
