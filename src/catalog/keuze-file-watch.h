/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_FILE_WATCH (keuze_file_watch_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeFileWatch, keuze_file_watch, KEUZE, FILE_WATCH, GObject)

KeuzeFileWatch *keuze_file_watch_new (GFile *file);

G_END_DECLS
