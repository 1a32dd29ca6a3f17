/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-passage-card.h"
#include "keuze-steps-page.h"
#include "keuze-timeline.h"

/**
 * KeuzeStepsPage:
 *
 * Stepped care: the steps from light to intensive, and who does what around
 * them.
 *
 * Since: 0.1
 */

struct _KeuzeStepsPage
{
  AdwBreakpointBin parent_instance;

  KeuzeCatalog *catalog;

  GtkLabel *heading;
  GtkLabel *explanation;
  KeuzeTimeline *timeline;
  GtkLabel *roles_heading;
  GtkBox *roles;
};

G_DEFINE_FINAL_TYPE (KeuzeStepsPage, keuze_steps_page, ADW_TYPE_BREAKPOINT_BIN)

enum
{
  PROP_CATALOG = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_roles (KeuzeStepsPage *self)
{
  GListModel *roles = keuze_catalog_get_list (self->catalog, KEUZE_LIST_ROLES);

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr (KeuzePassage) role = g_list_model_get_item (roles, i);

      gtk_box_append (self->roles, keuze_passage_card_new (role));
    }
}

static void
keuze_steps_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  KeuzeStepsPage *self = KEUZE_STEPS_PAGE (object);

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
keuze_steps_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  KeuzeStepsPage *self = KEUZE_STEPS_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      keuze_steps_page_set_catalog (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_steps_page_dispose (GObject *object)
{
  KeuzeStepsPage *self = KEUZE_STEPS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_STEPS_PAGE);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_steps_page_parent_class)->dispose (object);
}

static void
keuze_steps_page_class_init (KeuzeStepsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_steps_page_dispose;
  object_class->get_property = keuze_steps_page_get_property;
  object_class->set_property = keuze_steps_page_set_property;

  /**
   * KeuzeStepsPage:catalog:
   *
   * The card. It is set once.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_TIMELINE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-steps-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, explanation);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, roles);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, roles_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, timeline);
}

static void
keuze_steps_page_init (KeuzeStepsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_steps_page_set_catalog:
 * @self: a page without a card
 * @catalog: the card to show
 *
 * Fills the page.
 */
void
keuze_steps_page_set_catalog (KeuzeStepsPage *self,
                              KeuzeCatalog   *catalog)
{
  g_return_if_fail (KEUZE_IS_STEPS_PAGE (self));

  if (catalog == NULL)
    return;

  g_return_if_fail (self->catalog == NULL);

  self->catalog = g_object_ref (catalog);

  gtk_label_set_label (self->heading, keuze_catalog_get_label (catalog, KEUZE_LABEL_STEPS));
  gtk_label_set_label (self->explanation,
                       keuze_catalog_get_label (catalog, KEUZE_LABEL_STEPS_EXPLAINED));
  keuze_timeline_set_catalog (self->timeline, catalog);
  gtk_label_set_label (self->roles_heading, keuze_catalog_get_label (catalog, KEUZE_LABEL_ROLES));
  show_roles (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOG]);
}
