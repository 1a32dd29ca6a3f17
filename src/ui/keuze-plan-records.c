/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-agreement-dialog.h"
#include "keuze-desk.h"
#include "keuze-experience-dialog.h"
#include "keuze-plan-records.h"
#include "keuze-step.h"

/* Adding, changing and removing the agreements, the experiences and the
 * questions of a plan, from anywhere on a desk. */

static KeuzeDesk *
get_desk (GtkWidget *widget)
{
  return KEUZE_DESK (gtk_widget_get_root (widget));
}

static AdwDialog *
present (GtkWidget   *widget,
         KeuzeRecord *record,
         gboolean     added)
{
  KeuzeDesk *desk = get_desk (widget);
  KeuzeCatalog *catalog = keuze_desk_get_catalog (desk);
  KeuzePlan *plan = keuze_desk_get_plan (desk);
  AdwDialog *dialog;

  if (KEUZE_IS_AGREEMENT (record))
    dialog = keuze_agreement_dialog_new (catalog, plan, KEUZE_AGREEMENT (record), added);
  else
    dialog = keuze_experience_dialog_new (catalog, plan, KEUZE_EXPERIENCE (record), added);

  /* Another plan may come in the place of this one at any time. */
  g_signal_connect_object (desk, "notify::plan", G_CALLBACK (adw_dialog_force_close), dialog, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);

  return dialog;
}

static void
add_agreement_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  keuze_plan_records_add_agreement (widget);
}

static void
add_experience_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  const char *step, *option;

  g_variant_get (parameter, "(&s&s)", &step, &option);
  keuze_plan_records_add_experience (widget, step, option);
}

static void
edit_in (GtkWidget     *widget,
         KeuzePlanList  list,
         GVariant      *position)
{
  GListModel *records = keuze_plan_get_list (keuze_desk_get_plan (get_desk (widget)), list);
  g_autoptr (KeuzeRecord) record = g_list_model_get_item (records, g_variant_get_uint32 (position));

  if (record != NULL)
    keuze_plan_records_edit (widget, record);
}

static void
edit_agreement_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  edit_in (widget, KEUZE_PLAN_AGREEMENTS, parameter);
}

static void
edit_experience_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  edit_in (widget, KEUZE_PLAN_EXPERIENCES, parameter);
}

static const char *
get_removed_message (KeuzeRecord *record)
{
  if (KEUZE_IS_AGREEMENT (record))
    return _("Agreement removed");
  if (KEUZE_IS_QUESTION (record))
    return _("Question removed");

  return _("Removed from the way so far");
}

/**
 * keuze_plan_records_install:
 * @widget_class: the class of a desk
 *
 * Gives every such desk the actions `win.add-agreement`, `win.add-experience`
 * with the id of a step and of an option, which may both be empty, and
 * `win.edit-agreement` and `win.edit-experience` with a position in the list
 * of the plan.
 */
void
keuze_plan_records_install (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  gtk_widget_class_install_action (widget_class, "win.add-agreement", NULL, add_agreement_action);
  gtk_widget_class_install_action (widget_class, "win.add-experience", "(ss)", add_experience_action);
  gtk_widget_class_install_action (widget_class, "win.edit-agreement", "u", edit_agreement_action);
  gtk_widget_class_install_action (widget_class, "win.edit-experience", "u", edit_experience_action);
}

/**
 * keuze_plan_records_add_agreement:
 * @widget: a widget on a desk
 *
 * Shows a dialogue for a new agreement.
 *
 * Returns: (transfer none): the dialogue
 */
AdwDialog *
keuze_plan_records_add_agreement (GtkWidget *widget)
{
  g_autoptr (KeuzeAgreement) agreement = keuze_agreement_new ();

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return present (widget, KEUZE_RECORD (agreement), FALSE);
}

/**
 * keuze_plan_records_add_experience:
 * @widget: a widget on a desk
 * @step: the id of the step that was tried, or empty
 * @option: the id of the option that was tried, or empty
 *
 * Shows a dialogue for something more that was tried. What the card does not
 * have is left open. Nothing of it is in the plan yet.
 *
 * Returns: (transfer none): the dialogue
 */
AdwDialog *
keuze_plan_records_add_experience (GtkWidget  *widget,
                                   const char *step,
                                   const char *option)
{
  g_autoptr (KeuzeExperience) experience = keuze_experience_new ();
  KeuzeCatalog *catalog;
  KeuzeEntry *entry;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (step != NULL && option != NULL, NULL);

  catalog = keuze_desk_get_catalog (get_desk (widget));

  entry = keuze_catalog_get_entry (catalog, KEUZE_LIST_STEPS, step);
  if (entry != NULL)
    {
      keuze_experience_set_step (experience, step);
      keuze_experience_set_step_name (experience, keuze_step_get_name (KEUZE_STEP (entry)));
    }

  entry = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, option);
  if (entry != NULL)
    {
      keuze_experience_set_option (experience, option);
      keuze_experience_set_option_title (experience, keuze_entry_get_title (entry));
    }

  return present (widget, KEUZE_RECORD (experience), FALSE);
}

/**
 * keuze_plan_records_edit:
 * @widget: a widget on a desk
 * @record: an agreement or an experience of its plan
 *
 * Shows a dialogue about something in the plan.
 */
void
keuze_plan_records_edit (GtkWidget   *widget,
                         KeuzeRecord *record)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (KEUZE_IS_AGREEMENT (record) || KEUZE_IS_EXPERIENCE (record));

  present (widget, record, TRUE);
}

/**
 * keuze_plan_records_remove:
 * @widget: a widget on a desk
 * @record: an agreement, an experience or a question of its plan
 *
 * Takes something out of the plan, and tells how to take that back.
 */
void
keuze_plan_records_remove (GtkWidget   *widget,
                           KeuzeRecord *record)
{
  GtkWidget *desk;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (KEUZE_IS_RECORD (record));

  /* The widget may be the row that goes away. */
  desk = GTK_WIDGET (get_desk (widget));
  keuze_history_seal (keuze_plan_get_history (keuze_desk_get_plan (KEUZE_DESK (desk))));
  keuze_plan_remove (keuze_desk_get_plan (KEUZE_DESK (desk)), record);
  gtk_widget_activate_action (desk, "win.toast-undo", "s", get_removed_message (record));
}
