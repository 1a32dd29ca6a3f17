/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-field-names.h"

/* GTK 4.18 calls a drop-down by what is chosen in it alone, and libadwaita 1.7
 * calls the row of an entry by its title twice: a screen reader would not tell
 * what it is that is chosen, and would tell the other one again. */

static void
set_name (GtkWidget  *widget,
          const char *name)
{
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
describe_choice (GtkDropDown *drop_down)
{
  gpointer chosen = gtk_drop_down_get_selected_item (drop_down);
  const char *text = GTK_IS_STRING_OBJECT (chosen) ? gtk_string_object_get_string (chosen) : "";

  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

/**
 * keuze_field_names_set_drop_down:
 * @drop_down: a list of strings to choose one from
 * @title: what is chosen
 *
 * Gives the drop-down a name that tells what is chosen, and a description that
 * tells which one is.
 */
void
keuze_field_names_set_drop_down (GtkDropDown *drop_down,
                                 const char  *title)
{
  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));
  g_return_if_fail (title != NULL);

  set_name (GTK_WIDGET (drop_down), title);
  g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (describe_choice), NULL);
  describe_choice (drop_down);
}

/**
 * keuze_field_names_set_entry_row:
 * @row: a row that has its title
 *
 * Gives the row its title as its name.
 */
void
keuze_field_names_set_entry_row (AdwEntryRow *row)
{
  g_return_if_fail (ADW_IS_ENTRY_ROW (row));

  set_name (GTK_WIDGET (row), adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
}
