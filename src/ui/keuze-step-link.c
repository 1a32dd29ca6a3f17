/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-step-link.h"

/**
 * KeuzeStepLink:
 *
 * A quiet link to a step of stepped care.
 *
 * Since: 0.1
 */

struct _KeuzeStepLink
{
  AdwBin parent_instance;

  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (KeuzeStepLink, keuze_step_link, ADW_TYPE_BIN)

static void
keuze_step_link_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_STEP_LINK);

  G_OBJECT_CLASS (keuze_step_link_parent_class)->dispose (object);
}

static void
keuze_step_link_class_init (KeuzeStepLinkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_step_link_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-step-link.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepLink, label);
}

static void
keuze_step_link_init (KeuzeStepLink *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_step_link_new:
 * @step: where it leads to
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_step_link_new (KeuzeStep *step)
{
  g_autofree char *text = NULL;
  KeuzeStepLink *self;

  g_return_val_if_fail (KEUZE_IS_STEP (step), NULL);

  self = g_object_new (KEUZE_TYPE_STEP_LINK, NULL);
  text = g_strjoin (" · ", keuze_step_get_name (step), keuze_entry_get_title (KEUZE_ENTRY (step)), NULL);
  gtk_label_set_label (self->label, text);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (adw_bin_get_child (ADW_BIN (self))), "s",
                                    keuze_entry_get_id (KEUZE_ENTRY (step)));

  return GTK_WIDGET (self);
}
