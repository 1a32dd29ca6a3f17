/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-desk.h"
#include "keuze-menu-names.h"
#include "keuze-option-menu.h"
#include "keuze-option.h"

#define MENU_KEY "keuze-option-menu"

static gboolean
is_in_plan (GtkWidget  *widget,
            const char *id)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return KEUZE_IS_DESK (root) &&
         keuze_plan_find_option (keuze_desk_get_plan (KEUZE_DESK (root)), id) != NULL;
}

static GMenuModel *
create_model (GtkWidget   *widget,
              KeuzeOption *option)
{
  const char *id = keuze_entry_get_id (KEUZE_ENTRY (option));
  gboolean planned = is_in_plan (widget, id);
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenuItem) plan = g_menu_item_new (planned ? _("_Remove From Our Plan") : _("Add to Our _Plan"), NULL);
  g_autoptr (GMenuItem) open = g_menu_item_new (_("_Open"), NULL);
  g_autoptr (GMenuItem) compare = g_menu_item_new (_("_Compare With Others"), NULL);

  g_menu_item_set_action_and_target (open, "win.open-option", "s", id);
  g_menu_append_item (menu, open);
  g_menu_item_set_action_and_target (plan, planned ? "win.remove-option" : "win.add-option", "s", id);
  g_menu_append_item (menu, plan);
  g_menu_item_set_action_and_target (compare, "win.choose", "s", id);
  g_menu_append_item (menu, compare);

  return G_MENU_MODEL (menu);
}

static KeuzeOption *
get_option (GtkWidget *widget)
{
  KeuzeOption *option = NULL;

  g_object_get (widget, "option", &option, NULL);

  return option;
}

static void
popup (GtkWidget *widget,
       double     x,
       double     y)
{
  g_autoptr (KeuzeOption) option = get_option (widget);
  g_autoptr (GMenuModel) model = create_model (widget, option);
  GtkWidget *menu = gtk_popover_menu_new_from_model (model);

  keuze_option_menu_close (widget);

  gtk_widget_set_halign (menu, GTK_ALIGN_START);
  gtk_popover_set_has_arrow (GTK_POPOVER (menu), FALSE);
  gtk_popover_set_pointing_to (GTK_POPOVER (menu), &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_widget_set_parent (menu, widget);
  g_object_set_data (G_OBJECT (widget), MENU_KEY, menu);

  keuze_menu_names_set (menu);
  gtk_accessible_update_property (GTK_ACCESSIBLE (menu), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  keuze_entry_get_title (KEUZE_ENTRY (option)), -1);
  gtk_popover_popup (GTK_POPOVER (menu));
}

static void
press_long (GtkGesture *gesture,
            double      x,
            double      y)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  popup (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture)), x, y);
}

static void
press_secondary (GtkGesture *gesture,
                 int         n_press,
                 double      x,
                 double      y)
{
  press_long (gesture, x, y);
}

/**
 * keuze_option_menu_attach:
 * @widget: a widget that shows an option, with a property `option`
 *
 * Shows what can be done with the option where the widget is clicked with the
 * other button, or held under a finger. keuze_option_menu_close() is to be
 * called before the widget goes.
 */
void
keuze_option_menu_attach (GtkWidget *widget)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *hold = gtk_gesture_long_press_new ();

  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (press_secondary), NULL);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (hold), TRUE);
  g_signal_connect (hold, "pressed", G_CALLBACK (press_long), NULL);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (hold));
}

/**
 * keuze_option_menu_popup_below:
 * @widget: a widget with a menu
 *
 * Shows the menu under the widget, where one begins to read it, for who asks for
 * it by a key.
 */
void
keuze_option_menu_popup_below (GtkWidget *widget)
{
  gboolean mirrored;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  popup (widget, mirrored ? gtk_widget_get_width (widget) : 0, gtk_widget_get_height (widget));
}

/**
 * keuze_option_menu_close:
 * @widget: a widget that may have shown a menu
 *
 * Takes the menu away. To be called before the widget goes.
 */
void
keuze_option_menu_close (GtkWidget *widget)
{
  GtkWidget *menu;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  /* A menu stays when it closes: what was picked from it is done after that. */
  menu = g_object_steal_data (G_OBJECT (widget), MENU_KEY);
  if (menu != NULL)
    gtk_widget_unparent (menu);
}
