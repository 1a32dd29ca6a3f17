/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What the name of a plan ends in. */
#define KEUZE_PLAN_FILE_SUFFIX ".keuzeplan"

char     *keuze_plan_file_sum_up   (GFile         *file,
                                    GCancellable  *cancellable);
gboolean  keuze_plan_file_check    (GFile         *file,
                                    const char    *checksum,
                                    GCancellable  *cancellable,
                                    GError       **error);
gboolean  keuze_plan_file_replace  (GFile         *file,
                                    GBytes        *bytes,
                                    GCancellable  *cancellable,
                                    GError       **error);
char     *keuze_plan_file_dup_name (GFile         *file);

G_END_DECLS
