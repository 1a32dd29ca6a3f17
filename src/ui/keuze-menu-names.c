/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-menu-names.h"

/* GTK 4.18 labels an item of a menu by a widget that it hides from assistive
 * technology, so that a screen reader has no name to read. */

static const char *
find_text (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      const char *text = find_text (child);

      if (text != NULL && *text != '\0')
        return text;
    }

  return NULL;
}

static gboolean
is_item (GtkWidget *widget)
{
  GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));

  return role == GTK_ACCESSIBLE_ROLE_MENU_ITEM ||
         role == GTK_ACCESSIBLE_ROLE_MENU_ITEM_CHECKBOX ||
         role == GTK_ACCESSIBLE_ROLE_MENU_ITEM_RADIO;
}

/**
 * keuze_menu_names_set:
 * @menu: a menu that is about to be shown
 *
 * Gives each item of the menu the text that is seen on it as its name.
 */
void
keuze_menu_names_set (GtkWidget *menu)
{
  g_return_if_fail (GTK_IS_WIDGET (menu));

  for (GtkWidget *child = gtk_widget_get_first_child (menu);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      const char *text = is_item (child) ? find_text (child) : NULL;

      if (text != NULL)
        {
          gtk_accessible_reset_relation (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
          gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
        }
      else
        {
          keuze_menu_names_set (child);
        }
    }
}
