/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_SEVERITY_FILTER (keuze_severity_filter_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSeverityFilter, keuze_severity_filter, KEUZE, SEVERITY_FILTER, GtkFilter)

GtkFilter *keuze_severity_filter_new          (void);
void       keuze_severity_filter_set_severity (KeuzeSeverityFilter *self,
                                               const char          *severity);

G_END_DECLS
