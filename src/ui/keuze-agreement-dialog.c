/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-agreement-dialog.h"
#include "keuze-field-names.h"
#include "keuze-text-field.h"

/**
 * KeuzeAgreementDialog:
 *
 * What was agreed, who does it, and when.
 *
 * Since: 0.1
 */

struct _KeuzeAgreementDialog
{
  KeuzeRecordDialog parent_instance;

  KeuzeTextField *what;
  AdwEntryRow *when;
  AdwEntryRow *who;
};

G_DEFINE_FINAL_TYPE (KeuzeAgreementDialog, keuze_agreement_dialog, KEUZE_TYPE_RECORD_DIALOG)

static void
keuze_agreement_dialog_constructed (GObject *object)
{
  KeuzeRecordDialog *dialog = KEUZE_RECORD_DIALOG (object);
  KeuzeAgreementDialog *self = KEUZE_AGREEMENT_DIALOG (object);

  G_OBJECT_CLASS (keuze_agreement_dialog_parent_class)->constructed (object);

  keuze_record_dialog_bind (dialog, "what", self->what, "content");
  keuze_record_dialog_bind (dialog, "who", self->who, "text");
  keuze_record_dialog_bind (dialog, "when", self->when, "text");
}

static void
keuze_agreement_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_AGREEMENT_DIALOG);

  G_OBJECT_CLASS (keuze_agreement_dialog_parent_class)->dispose (object);
}

static void
keuze_agreement_dialog_class_init (KeuzeAgreementDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = keuze_agreement_dialog_constructed;
  object_class->dispose = keuze_agreement_dialog_dispose;

  g_type_ensure (KEUZE_TYPE_TEXT_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-agreement-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeAgreementDialog, what);
  gtk_widget_class_bind_template_child (widget_class, KeuzeAgreementDialog, when);
  gtk_widget_class_bind_template_child (widget_class, KeuzeAgreementDialog, who);
}

static void
keuze_agreement_dialog_init (KeuzeAgreementDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_agreement_dialog_new:
 * @catalog: the card, for the names of the fields
 * @plan: a plan
 * @agreement: an agreement
 * @added: whether it is in the plan already
 *
 * Returns: (transfer floating): a dialogue, not shown yet
 */
AdwDialog *
keuze_agreement_dialog_new (KeuzeCatalog   *catalog,
                            KeuzePlan      *plan,
                            KeuzeAgreement *agreement,
                            gboolean        added)
{
  KeuzeAgreementDialog *self;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (KEUZE_IS_AGREEMENT (agreement), NULL);

  self = g_object_new (KEUZE_TYPE_AGREEMENT_DIALOG,
                       "plan", plan,
                       "record", agreement,
                       "added", added,
                       NULL);
  keuze_text_field_set_title (self->what, keuze_catalog_get_label (catalog, KEUZE_LABEL_AGREEMENT_WHAT));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->who),
                                 keuze_catalog_get_label (catalog, KEUZE_LABEL_AGREEMENT_WHO));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->when),
                                 keuze_catalog_get_label (catalog, KEUZE_LABEL_AGREEMENT_WHEN));
  keuze_field_names_set_entry_row (self->who);
  keuze_field_names_set_entry_row (self->when);

  return ADW_DIALOG (self);
}
