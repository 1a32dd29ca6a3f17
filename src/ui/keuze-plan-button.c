/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-closures.h"
#include "keuze-menu-names.h"
#include "keuze-plan-button.h"
#include "keuze-plan-watch.h"

/**
 * KeuzePlanButton:
 *
 * Adds an option to the plan. Once it is there, the button says how far we are
 * with it, and has a menu to change that.
 *
 * Since: 0.1
 */

struct _KeuzePlanButton
{
  AdwBin parent_instance;

  KeuzePlanWatch *watch;

  GtkButton *add;
  GtkImage *icon;
  GtkMenuButton *menu_button;
  GtkPopoverMenu *menu;
  GtkLabel *text;
};

G_DEFINE_FINAL_TYPE (KeuzePlanButton, keuze_plan_button, ADW_TYPE_BIN)

enum
{
  PROP_OPTION = 1,
  PROP_STATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GMenuModel *
create_states (KeuzePlanButton *self)
{
  GMenu *states = g_menu_new ();

  for (guint i = 0; i < KEUZE_N_OPTION_STATES; i++)
    {
      const char *word = keuze_plan_watch_get_label (self->watch, keuze_option_state_get_label (i));
      g_autoptr (GMenuItem) item = g_menu_item_new (word, NULL);

      g_menu_item_set_action_and_target (item, "planned.state", "s", keuze_option_state_get_name (i));
      g_menu_append_item (states, item);
    }

  return G_MENU_MODEL (states);
}

static GMenuModel *
create_ways (KeuzePlanButton *self)
{
  KeuzeEntry *option = KEUZE_ENTRY (keuze_plan_watch_get_option (self->watch));
  GMenu *ways = g_menu_new ();
  g_autoptr (GMenuItem) open = g_menu_item_new (_("Open _Our Plan"), NULL);
  g_autoptr (GMenuItem) remove = g_menu_item_new (_("_Remove From Our Plan"), NULL);

  g_menu_item_set_action_and_target (open, "win.show-view", "s", "plan");
  g_menu_append_item (ways, open);
  g_menu_item_set_action_and_target (remove, "win.remove-option", "s", keuze_entry_get_id (option));
  g_menu_append_item (ways, remove);

  return G_MENU_MODEL (ways);
}

static void
fill_menu (KeuzePlanButton *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenuModel) states = create_states (self);
  g_autoptr (GMenuModel) ways = create_ways (self);

  g_menu_append_section (menu, NULL, states);
  g_menu_append_section (menu, NULL, ways);
  gtk_popover_menu_set_menu_model (self->menu, G_MENU_MODEL (menu));
}

/* The focus stays where one was, on what has come in its place. */
static void
show_one (GtkWidget *shown,
          GtkWidget *hidden)
{
  GtkRoot *root = gtk_widget_get_root (hidden);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  gtk_widget_set_visible (shown, TRUE);
  if (focus != NULL && (focus == hidden || gtk_widget_is_ancestor (focus, hidden)))
    gtk_widget_grab_focus (shown);
  gtk_widget_set_visible (hidden, FALSE);
}

static void
show_state (KeuzePlanButton *self)
{
  g_autofree char *text = keuze_plan_watch_describe (self->watch);
  g_autofree char *icon_name = keuze_plan_watch_find_icon (self->watch);

  gtk_image_set_from_icon_name (self->icon, icon_name);
  gtk_label_set_label (self->text, text);
  /* Otherwise the button would be called by its text and by its menu. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  if (gtk_popover_menu_get_menu_model (self->menu) == NULL)
    fill_menu (self);
}

static void
update (KeuzePlanButton *self)
{
  if (keuze_plan_watch_get_planned (self->watch) != NULL)
    {
      show_state (self);
      show_one (GTK_WIDGET (self->menu_button), GTK_WIDGET (self->add));
    }
  else
    {
      show_one (GTK_WIDGET (self->add), GTK_WIDGET (self->menu_button));
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
set_option (KeuzePlanButton *self,
            KeuzeOption     *option)
{
  if (keuze_plan_watch_get_option (self->watch) == option)
    return;

  gtk_popover_menu_set_menu_model (self->menu, NULL);
  keuze_plan_watch_set_option (self->watch, option);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPTION]);
}

static KeuzeOptionState
get_state (KeuzePlanButton *self)
{
  KeuzePlannedOption *planned = keuze_plan_watch_get_planned (self->watch);

  return planned != NULL ? keuze_planned_option_get_state (planned) : KEUZE_OPTION_CONSIDERING;
}

static void
set_state (KeuzePlanButton  *self,
           KeuzeOptionState  state)
{
  KeuzePlannedOption *planned = keuze_plan_watch_get_planned (self->watch);

  if (planned != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.set-option-state", "(ss)",
                                keuze_planned_option_get_id (planned),
                                keuze_option_state_get_name (state));
}

static void
keuze_plan_button_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeuzePlanButton *self = KEUZE_PLAN_BUTTON (object);

  switch (prop_id)
    {
    case PROP_OPTION:
      g_value_set_object (value, keuze_plan_watch_get_option (self->watch));
      break;
    case PROP_STATE:
      g_value_set_enum (value, (int) get_state (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_button_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeuzePlanButton *self = KEUZE_PLAN_BUTTON (object);

  switch (prop_id)
    {
    case PROP_OPTION:
      set_option (self, g_value_get_object (value));
      break;
    case PROP_STATE:
      set_state (self, (KeuzeOptionState) g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_button_dispose (GObject *object)
{
  KeuzePlanButton *self = KEUZE_PLAN_BUTTON (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PLAN_BUTTON);
  g_clear_object (&self->watch);

  G_OBJECT_CLASS (keuze_plan_button_parent_class)->dispose (object);
}

static void
keuze_plan_button_class_init (KeuzePlanButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_plan_button_dispose;
  object_class->get_property = keuze_plan_button_get_property;
  object_class->set_property = keuze_plan_button_set_property;

  /**
   * KeuzePlanButton:option:
   *
   * The option of the card.
   */
  properties[PROP_OPTION] =
    g_param_spec_object ("option", NULL, NULL, KEUZE_TYPE_OPTION, flags);

  /**
   * KeuzePlanButton:state:
   *
   * How far we are with the option, where it is in the plan. To set it sets it
   * in the plan.
   */
  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, KEUZE_TYPE_OPTION_STATE, KEUZE_OPTION_CONSIDERING, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "planned.state", "state");

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-plan-button.ui");
  gtk_widget_class_bind_template_callback (widget_class, keuze_menu_names_set);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanButton, add);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanButton, icon);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanButton, menu);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanButton, menu_button);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanButton, text);
  keuze_closures_bind (widget_class);
}

static void
keuze_plan_button_init (KeuzePlanButton *self)
{
  self->watch = keuze_plan_watch_new (GTK_WIDGET (self));

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}
