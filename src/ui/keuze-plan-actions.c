/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-announcement.h"
#include "keuze-card-page.h"
#include "keuze-desk.h"
#include "keuze-plan-actions.h"
#include "keuze-plan-records.h"
#include "keuze-window.h"

/* What can be done with a plan from anywhere: actions of the window, which is its
 * desk. */

static KeuzePlan *
get_plan (GtkWidget *widget)
{
  return keuze_desk_get_plan (KEUZE_DESK (widget));
}

static void
tell (GtkWidget  *widget,
      const char *message)
{
  gtk_widget_activate_action (widget, "win.toast-undo", "s", message);
}

static void
add_option_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  const char *id = g_variant_get_string (parameter, NULL);
  KeuzeEntry *entry = keuze_catalog_get_entry (keuze_desk_get_catalog (KEUZE_DESK (widget)),
                                               KEUZE_LIST_OPTIONS, id);
  g_autoptr (KeuzePlannedOption) option = NULL;

  if (entry == NULL || keuze_plan_find_option (get_plan (widget), id) != NULL)
    return;

  option = keuze_planned_option_new (id, keuze_entry_get_title (entry));
  keuze_plan_add (get_plan (widget), KEUZE_RECORD (option));
  tell (widget, _("Added to our plan"));
}

static void
remove_option_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  KeuzePlannedOption *option = keuze_plan_find_option (get_plan (widget),
                                                       g_variant_get_string (parameter, NULL));

  if (option == NULL)
    return;

  keuze_plan_remove (get_plan (widget), KEUZE_RECORD (option));
  tell (widget, _("Removed from our plan"));
}

/* In the plan, and out of it again. */
static void
toggle_option_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  if (keuze_plan_find_option (get_plan (widget), g_variant_get_string (parameter, NULL)) != NULL)
    remove_option_action (widget, action_name, parameter);
  else
    add_option_action (widget, action_name, parameter);
}

static void
set_option_state_action (GtkWidget  *widget,
                         const char *action_name,
                         GVariant   *parameter)
{
  KeuzePlannedOption *option;
  KeuzeOptionState state;
  const char *id, *name;

  g_variant_get (parameter, "(&s&s)", &id, &name);
  option = keuze_plan_find_option (get_plan (widget), id);
  if (option != NULL && keuze_option_state_parse (name, &state))
    keuze_planned_option_set_state (option, state);
}

/* Where we are. Asked for a second time, it is taken back. */
static void
mark_step_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  const char *id = g_variant_get_string (parameter, NULL);
  KeuzePlan *plan = get_plan (widget);

  keuze_plan_set_here (plan, g_str_equal (keuze_plan_get_here (plan), id) ? NULL : id);
}

static gboolean
is_in_view (KeuzeWindow *window)
{
  return KEUZE_IS_CARD_PAGE (keuze_window_get_page (window)) && g_strcmp0 (keuze_window_get_view (window), "plan") == 0;
}

static void
undo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  if (keuze_window_get_asking (KEUZE_WINDOW (widget)))
    return;

  keuze_history_undo (keuze_plan_get_history (get_plan (widget)));
  if (is_in_view (KEUZE_WINDOW (widget)))
    /* Translators: said by a screen reader when a change was taken back. */
    keuze_announce (widget, _("Undone"));
  else
    /* Translators: a change of the plan was taken back; beside it is a button “Redo”. */
    gtk_widget_activate_action (widget, "win.toast-redo", "s", _("Undone in our plan"));
}

static void
redo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  if (keuze_window_get_asking (KEUZE_WINDOW (widget)))
    return;

  keuze_history_redo (keuze_plan_get_history (get_plan (widget)));
  if (is_in_view (KEUZE_WINDOW (widget)))
    /* Translators: said by a screen reader when a change that was taken back is there again. */
    keuze_announce (widget, _("Redone"));
  else
    /* Translators: a change of the plan that was taken back is there again. */
    tell (widget, _("Redone in our plan"));
}

/**
 * keuze_plan_actions_install:
 * @widget_class: the class of the window
 *
 * Gives every window the actions on its plan: `win.add-option`,
 * `win.remove-option`, `win.toggle-option` and `win.mark-step` with an id,
 * `win.set-option-state` with an id and the name of a state, `win.undo` and
 * `win.redo` with their keys, and those of keuze_plan_records_install().
 */
void
keuze_plan_actions_install (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  gtk_widget_class_install_action (widget_class, "win.add-option", "s", add_option_action);
  gtk_widget_class_install_action (widget_class, "win.mark-step", "s", mark_step_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "win.remove-option", "s", remove_option_action);
  gtk_widget_class_install_action (widget_class, "win.set-option-state", "(ss)", set_option_state_action);
  gtk_widget_class_install_action (widget_class, "win.toggle-option", "s", toggle_option_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  keuze_plan_records_install (widget_class);

  /* Keys of the app would be heard before a field that takes back its own. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo", NULL);
}

/**
 * keuze_plan_actions_update:
 * @widget: a desk
 *
 * Looks again which of the actions can be done. To be called when that has
 * changed in the history of the plan, or the plan was replaced.
 */
void
keuze_plan_actions_update (GtkWidget *widget)
{
  KeuzePlan *plan;
  KeuzeHistory *history;

  g_return_if_fail (KEUZE_IS_DESK (widget));

  /* A desk that goes away has no plan any more, when its dialogues do too. */
  plan = get_plan (widget);
  if (plan == NULL)
    return;

  history = keuze_plan_get_history (plan);
  gtk_widget_action_set_enabled (widget, "win.redo", keuze_history_get_can_redo (history));
  gtk_widget_action_set_enabled (widget, "win.undo", keuze_history_get_can_undo (history));
}

/**
 * keuze_plan_actions_seal:
 * @widget: a field, somewhere on a desk
 *
 * Tells the history of the plan that somebody leaves a field; see
 * keuze_history_seal().
 */
void
keuze_plan_actions_seal (GtkWidget *widget)
{
  GtkRoot *root;
  KeuzePlan *plan;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  root = gtk_widget_get_root (widget);
  plan = KEUZE_IS_DESK (root) ? get_plan (GTK_WIDGET (root)) : NULL;
  if (plan != NULL)
    keuze_history_seal (keuze_plan_get_history (plan));
}
