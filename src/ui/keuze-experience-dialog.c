/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-entry-combo-row.h"
#include "keuze-experience-dialog.h"
#include "keuze-rough-date-row.h"
#include "keuze-text-field.h"

/**
 * KeuzeExperienceDialog:
 *
 * A step or an option that was tried before: when, how it went, and why we
 * moved on.
 *
 * Since: 0.1
 */

struct _KeuzeExperienceDialog
{
  KeuzeRecordDialog parent_instance;

  KeuzeTextField *course;
  KeuzeRoughDateRow *date;
  KeuzeEntryComboRow *option;
  KeuzeTextField *reason;
  KeuzeEntryComboRow *step;
};

G_DEFINE_FINAL_TYPE (KeuzeExperienceDialog, keuze_experience_dialog, KEUZE_TYPE_RECORD_DIALOG)

static KeuzeExperience *
get_experience (KeuzeExperienceDialog *self)
{
  return KEUZE_EXPERIENCE (keuze_record_dialog_get_record (KEUZE_RECORD_DIALOG (self)));
}

static void
step_chosen (KeuzeExperienceDialog *self)
{
  KeuzeExperience *experience = get_experience (self);

  keuze_experience_set_step (experience, keuze_entry_combo_row_get_id (self->step));
  keuze_experience_set_step_name (experience, keuze_entry_combo_row_get_name (self->step));
}

static void
option_chosen (KeuzeExperienceDialog *self)
{
  KeuzeExperience *experience = get_experience (self);

  keuze_experience_set_option (experience, keuze_entry_combo_row_get_id (self->option));
  keuze_experience_set_option_title (experience, keuze_entry_combo_row_get_name (self->option));
}

static void
set_catalog (KeuzeExperienceDialog *self,
             KeuzeCatalog          *catalog)
{
  KeuzeExperience *experience = get_experience (self);

  keuze_entry_combo_row_set_entries (self->step, catalog, KEUZE_LIST_STEPS,
                                     keuze_experience_get_step (experience),
                                     keuze_experience_get_step_name (experience));
  keuze_entry_combo_row_set_entries (self->option, catalog, KEUZE_LIST_OPTIONS,
                                     keuze_experience_get_option (experience),
                                     keuze_experience_get_option_title (experience));
  keuze_rough_date_row_set_catalog (self->date, catalog);
  keuze_text_field_set_title (self->course, keuze_catalog_get_label (catalog, KEUZE_LABEL_COURSE));
  keuze_text_field_set_title (self->reason, keuze_catalog_get_label (catalog, KEUZE_LABEL_REASON));

  g_signal_connect_object (self->step, "notify::selected", G_CALLBACK (step_chosen), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->option, "notify::selected", G_CALLBACK (option_chosen), self, G_CONNECT_SWAPPED);
}

static void
keuze_experience_dialog_constructed (GObject *object)
{
  KeuzeRecordDialog *dialog = KEUZE_RECORD_DIALOG (object);
  KeuzeExperienceDialog *self = KEUZE_EXPERIENCE_DIALOG (object);

  G_OBJECT_CLASS (keuze_experience_dialog_parent_class)->constructed (object);

  keuze_record_dialog_bind (dialog, "date", self->date, "date");
  keuze_record_dialog_bind (dialog, "course", self->course, "content");
  keuze_record_dialog_bind (dialog, "reason", self->reason, "content");
}

static void
keuze_experience_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_EXPERIENCE_DIALOG);

  G_OBJECT_CLASS (keuze_experience_dialog_parent_class)->dispose (object);
}

static void
keuze_experience_dialog_class_init (KeuzeExperienceDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = keuze_experience_dialog_constructed;
  object_class->dispose = keuze_experience_dialog_dispose;

  g_type_ensure (KEUZE_TYPE_ENTRY_COMBO_ROW);
  g_type_ensure (KEUZE_TYPE_ROUGH_DATE_ROW);
  g_type_ensure (KEUZE_TYPE_TEXT_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-experience-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceDialog, course);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceDialog, date);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceDialog, option);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceDialog, reason);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceDialog, step);
}

static void
keuze_experience_dialog_init (KeuzeExperienceDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_experience_dialog_new:
 * @catalog: the card
 * @plan: a plan
 * @experience: what was tried
 * @added: whether it is in the plan already
 *
 * Returns: (transfer floating): a dialogue, not shown yet
 */
AdwDialog *
keuze_experience_dialog_new (KeuzeCatalog    *catalog,
                             KeuzePlan       *plan,
                             KeuzeExperience *experience,
                             gboolean         added)
{
  KeuzeExperienceDialog *self;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE (experience), NULL);

  self = g_object_new (KEUZE_TYPE_EXPERIENCE_DIALOG,
                       "plan", plan,
                       "record", experience,
                       "added", added,
                       NULL);
  set_catalog (self, catalog);

  return ADW_DIALOG (self);
}
