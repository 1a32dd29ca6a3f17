/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-plan-page.h"

/**
 * KeuzePlanPage:
 *
 * The plan: what a patient and a practitioner want to reach, chose and agreed.
 *
 * Since: 0.1
 */

struct _KeuzePlanPage
{
  AdwBreakpointBin parent_instance;

  KeuzeCatalog *catalog;
  KeuzePlan *plan;
};

G_DEFINE_FINAL_TYPE (KeuzePlanPage, keuze_plan_page, ADW_TYPE_BREAKPOINT_BIN)

enum
{
  PROP_CATALOG = 1,
  PROP_PLAN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_plan_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeuzePlanPage *self = KEUZE_PLAN_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KeuzePlanPage *self = KEUZE_PLAN_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      if (g_set_object (&self->catalog, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_PLAN:
      if (g_set_object (&self->plan, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_page_dispose (GObject *object)
{
  KeuzePlanPage *self = KEUZE_PLAN_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PLAN_PAGE);
  g_clear_object (&self->plan);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_plan_page_parent_class)->dispose (object);
}

static void
keuze_plan_page_class_init (KeuzePlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_plan_page_dispose;
  object_class->get_property = keuze_plan_page_get_property;
  object_class->set_property = keuze_plan_page_set_property;

  /**
   * KeuzePlanPage:catalog:
   *
   * The card.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG, flags);

  /**
   * KeuzePlanPage:plan:
   *
   * The plan.
   */
  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, KEUZE_TYPE_PLAN, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-plan-page.ui");
}

static void
keuze_plan_page_init (KeuzePlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_plan_page_get_plan:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the plan that it shows
 */
KeuzePlan *
keuze_plan_page_get_plan (KeuzePlanPage *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN_PAGE (self), NULL);

  return self->plan;
}
