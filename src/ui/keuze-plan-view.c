/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-plan-bar.h"
#include "keuze-plan-page.h"
#include "keuze-plan-view.h"
#include "keuze-window.h"

/**
 * KeuzePlanView:
 *
 * The plan of a window, above what can be done with it.
 *
 * Since: 0.1
 */

struct _KeuzePlanView
{
  AdwBreakpointBin parent_instance;

  KeuzeCatalog *catalog;
};

G_DEFINE_FINAL_TYPE (KeuzePlanView, keuze_plan_view, ADW_TYPE_BREAKPOINT_BIN)

enum
{
  PROP_CATALOG = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_plan_view_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeuzePlanView *self = KEUZE_PLAN_VIEW (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_view_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KeuzePlanView *self = KEUZE_PLAN_VIEW (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      self->catalog = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_view_dispose (GObject *object)
{
  KeuzePlanView *self = KEUZE_PLAN_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PLAN_VIEW);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_plan_view_parent_class)->dispose (object);
}

static void
keuze_plan_view_class_init (KeuzePlanViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_plan_view_dispose;
  object_class->get_property = keuze_plan_view_get_property;
  object_class->set_property = keuze_plan_view_set_property;

  /**
   * KeuzePlanView:catalog:
   *
   * The card.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_PLAN_BAR);
  g_type_ensure (KEUZE_TYPE_PLAN_PAGE);
  g_type_ensure (KEUZE_TYPE_WINDOW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-plan-view.ui");
}

static void
keuze_plan_view_init (KeuzePlanView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_plan_view_new:
 * @catalog: a card
 *
 * Returns: (transfer floating): a view of the plan of the window that it is in
 */
GtkWidget *
keuze_plan_view_new (KeuzeCatalog *catalog)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  return g_object_new (KEUZE_TYPE_PLAN_VIEW, "catalog", catalog, NULL);
}
