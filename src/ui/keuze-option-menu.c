/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-option-menu.h"

#define MENU_KEY "keuze-option-menu"

static GMenuModel *
create_model (KeuzeOption *option)
{
  const char *id = keuze_entry_get_id (KEUZE_ENTRY (option));
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenuItem) open = g_menu_item_new (_("_Open"), NULL);
  g_autoptr (GMenuItem) compare = g_menu_item_new (_("_Compare With Others"), NULL);

  g_menu_item_set_action_and_target (open, "win.open-option", "s", id);
  g_menu_append_item (menu, open);
  g_menu_item_set_action_and_target (compare, "overview.choose", "s", id);
  g_menu_append_item (menu, compare);

  return G_MENU_MODEL (menu);
}

/**
 * keuze_option_menu_popup:
 * @parent: the widget that shows an option
 * @option: the option
 * @x: where the menu points to, in the coordinates of @parent
 * @y: where the menu points to, in the coordinates of @parent
 *
 * Shows what can be done with an option.
 */
void
keuze_option_menu_popup (GtkWidget   *parent,
                         KeuzeOption *option,
                         double       x,
                         double       y)
{
  g_autoptr (GMenuModel) model = NULL;
  GtkWidget *menu;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (KEUZE_IS_OPTION (option));

  keuze_option_menu_close (parent);

  model = create_model (option);
  menu = gtk_popover_menu_new_from_model (model);
  gtk_widget_set_halign (menu, GTK_ALIGN_START);
  gtk_popover_set_has_arrow (GTK_POPOVER (menu), FALSE);
  gtk_popover_set_pointing_to (GTK_POPOVER (menu), &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_widget_set_parent (menu, parent);
  g_object_set_data (G_OBJECT (parent), MENU_KEY, menu);

  gtk_popover_popup (GTK_POPOVER (menu));
}

/**
 * keuze_option_menu_close:
 * @parent: a widget that may have shown a menu
 *
 * Takes the menu away. To be called before the widget goes.
 */
void
keuze_option_menu_close (GtkWidget *parent)
{
  GtkWidget *menu;

  g_return_if_fail (GTK_IS_WIDGET (parent));

  /* A menu stays when it closes: what was picked from it is done after that. */
  menu = g_object_steal_data (G_OBJECT (parent), MENU_KEY);
  if (menu != NULL)
    gtk_widget_unparent (menu);
}
