/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-compare-heading.h"
#include "keuze-compare-top.h"
#include "keuze-plan-button.h"

/**
 * KeuzeCompareTop:
 *
 * The top of a column where options are compared: the heading of the option,
 * and under it the way into our plan.
 *
 * Since: 0.1
 */

struct _KeuzeCompareTop
{
  AdwBin parent_instance;

  KeuzePlanButton *plan_button;
};

G_DEFINE_FINAL_TYPE (KeuzeCompareTop, keuze_compare_top, ADW_TYPE_BIN)

static void
keuze_compare_top_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_COMPARE_TOP);

  G_OBJECT_CLASS (keuze_compare_top_parent_class)->dispose (object);
}

static void
keuze_compare_top_class_init (KeuzeCompareTopClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_compare_top_dispose;

  g_type_ensure (KEUZE_TYPE_PLAN_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-compare-top.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeCompareTop, plan_button);
}

static void
keuze_compare_top_init (KeuzeCompareTop *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_compare_top_new:
 * @option: what to show
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_compare_top_new (KeuzeOption *option)
{
  KeuzeCompareTop *self;
  GtkWidget *heading;

  g_return_val_if_fail (KEUZE_IS_OPTION (option), NULL);

  self = g_object_new (KEUZE_TYPE_COMPARE_TOP, NULL);
  heading = keuze_compare_heading_new (option);
  gtk_widget_set_halign (heading, GTK_ALIGN_START);
  gtk_widget_set_vexpand (heading, TRUE);
  gtk_box_prepend (GTK_BOX (adw_bin_get_child (ADW_BIN (self))), heading);
  g_object_set (self->plan_button, "option", option, NULL);

  return GTK_WIDGET (self);
}
