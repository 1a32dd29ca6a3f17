/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "keuze-paper.h"

G_BEGIN_DECLS

void              keuze_print_settings_get_paper      (KeuzePaper       *paper);
const char       *keuze_print_settings_get_paper_name (GSettings        *settings);
GtkPageSetup     *keuze_print_settings_create_setup   (const KeuzePaper *paper);
void              keuze_print_settings_keep_setup     (GtkPageSetup     *setup);
GtkPrintSettings *keuze_print_settings_load           (void);
gboolean          keuze_print_settings_save           (GtkPrintSettings *settings,
                                                       GError          **error);

G_END_DECLS
