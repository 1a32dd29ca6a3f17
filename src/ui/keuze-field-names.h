/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void keuze_field_names_set_drop_down (GtkDropDown *drop_down,
                                      const char  *title);
void keuze_field_names_set_entry_row (AdwEntryRow *row);

G_END_DECLS
