/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-agreement-row.h"
#include "keuze-plan-records.h"

/**
 * KeuzeAgreementRow:
 *
 * An agreement of the plan, which opens a dialogue to change it.
 *
 * Since: 0.1
 */

struct _KeuzeAgreementRow
{
  AdwActionRow parent_instance;

  KeuzeAgreement *agreement;

  GtkButton *remove;
};

G_DEFINE_FINAL_TYPE (KeuzeAgreementRow, keuze_agreement_row, ADW_TYPE_ACTION_ROW)

enum
{
  PROP_AGREEMENT = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update (KeuzeAgreementRow *self)
{
  const char *what = keuze_agreement_get_what (self->agreement);
  const char *who = keuze_agreement_get_who (self->agreement);
  const char *when = keuze_agreement_get_when (self->agreement);
  g_autofree char *rest = g_strjoin (*who != '\0' && *when != '\0' ? " · " : "", who, when, NULL);
  /* An agreement may begin with who does it. */
  const char *title = *what != '\0' ? what : rest;
  /* Translators: the button beside an agreement. */
  g_autofree char *name = *title != '\0' ? g_strdup_printf (_("Remove Agreement: %s"), title)
                                         : g_strdup (_("Remove This Agreement"));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), title == what ? rest : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->remove), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
activated (KeuzeAgreementRow *self)
{
  keuze_plan_records_edit (GTK_WIDGET (self), KEUZE_RECORD (self->agreement));
}

static void
remove_clicked (KeuzeAgreementRow *self)
{
  keuze_plan_records_remove (GTK_WIDGET (self), KEUZE_RECORD (self->agreement));
}

static void
keuze_agreement_row_constructed (GObject *object)
{
  KeuzeAgreementRow *self = KEUZE_AGREEMENT_ROW (object);

  G_OBJECT_CLASS (keuze_agreement_row_parent_class)->constructed (object);

  update (self);
  g_signal_connect_object (self->agreement, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
keuze_agreement_row_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  KeuzeAgreementRow *self = KEUZE_AGREEMENT_ROW (object);

  switch (prop_id)
    {
    case PROP_AGREEMENT:
      g_value_set_object (value, self->agreement);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_agreement_row_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  KeuzeAgreementRow *self = KEUZE_AGREEMENT_ROW (object);

  switch (prop_id)
    {
    case PROP_AGREEMENT:
      self->agreement = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_agreement_row_dispose (GObject *object)
{
  KeuzeAgreementRow *self = KEUZE_AGREEMENT_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_AGREEMENT_ROW);
  g_clear_object (&self->agreement);

  G_OBJECT_CLASS (keuze_agreement_row_parent_class)->dispose (object);
}

static void
keuze_agreement_row_class_init (KeuzeAgreementRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = keuze_agreement_row_constructed;
  object_class->dispose = keuze_agreement_row_dispose;
  object_class->get_property = keuze_agreement_row_get_property;
  object_class->set_property = keuze_agreement_row_set_property;

  /**
   * KeuzeAgreementRow:agreement:
   *
   * The agreement.
   */
  properties[PROP_AGREEMENT] =
    g_param_spec_object ("agreement", NULL, NULL, KEUZE_TYPE_AGREEMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-agreement-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, activated);
  gtk_widget_class_bind_template_callback (widget_class, remove_clicked);
  gtk_widget_class_bind_template_child (widget_class, KeuzeAgreementRow, remove);
}

static void
keuze_agreement_row_init (KeuzeAgreementRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_agreement_row_new:
 * @agreement: an agreement
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_agreement_row_new (KeuzeAgreement *agreement)
{
  g_return_val_if_fail (KEUZE_IS_AGREEMENT (agreement), NULL);

  return g_object_new (KEUZE_TYPE_AGREEMENT_ROW, "agreement", agreement, NULL);
}
