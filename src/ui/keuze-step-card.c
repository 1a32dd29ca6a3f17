/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-option-link.h"
#include "keuze-placement.h"
#include "keuze-step-card.h"

/**
 * KeuzeStepCard:
 *
 * A step of stepped care: what it is for, who treats, and its options as
 * links.
 *
 * Since: 0.1
 */

struct _KeuzeStepCard
{
  AdwBin parent_instance;

  KeuzeStep *step;

  GtkLabel *name;
  GtkLabel *title;
  GtkLabel *who_heading;
  GtkLabel *options_heading;
  GtkBox *options;
};

G_DEFINE_FINAL_TYPE (KeuzeStepCard, keuze_step_card, ADW_TYPE_BIN)

enum
{
  PROP_STEP = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_options (KeuzeStepCard *self)
{
  GListModel *placements = keuze_step_get_placements (self->step);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);
      KeuzeOption *option = KEUZE_OPTION (keuze_placement_get_entry (placement));

      gtk_box_append (self->options, keuze_option_link_new (option));
    }
}

static void
keuze_step_card_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeuzeStepCard *self = KEUZE_STEP_CARD (object);

  switch (prop_id)
    {
    case PROP_STEP:
      g_value_set_object (value, self->step);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_step_card_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KeuzeStepCard *self = KEUZE_STEP_CARD (object);

  switch (prop_id)
    {
    case PROP_STEP:
      self->step = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_step_card_dispose (GObject *object)
{
  KeuzeStepCard *self = KEUZE_STEP_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_STEP_CARD);
  g_clear_object (&self->step);

  G_OBJECT_CLASS (keuze_step_card_parent_class)->dispose (object);
}

static void
keuze_step_card_class_init (KeuzeStepCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_step_card_dispose;
  object_class->get_property = keuze_step_card_get_property;
  object_class->set_property = keuze_step_card_set_property;

  /**
   * KeuzeStepCard:step:
   *
   * The step.
   */
  properties[PROP_STEP] =
    g_param_spec_object ("step", NULL, NULL, KEUZE_TYPE_STEP,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-step-card.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, name);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, options);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, options_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, title);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, who_heading);
}

static void
keuze_step_card_init (KeuzeStepCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_step_card_new:
 * @catalog: a card
 * @step: one of its steps
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_step_card_new (KeuzeCatalog *catalog,
                     KeuzeStep    *step)
{
  KeuzeStepCard *self;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_STEP (step), NULL);

  self = g_object_new (KEUZE_TYPE_STEP_CARD, "step", step, NULL);
  gtk_label_set_label (self->who_heading, keuze_catalog_get_label (catalog, KEUZE_LABEL_STEP_WHO));
  gtk_label_set_label (self->options_heading,
                       keuze_catalog_get_label (catalog, KEUZE_LABEL_STEP_OPTIONS));
  show_options (self);

  /* Said here, because in a template one label would take the place of the other. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->name, self->title, NULL,
                                  -1);

  return GTK_WIDGET (self);
}

/**
 * keuze_step_card_get_step:
 * @self: a step
 *
 * Returns: (transfer none): what it shows
 */
KeuzeStep *
keuze_step_card_get_step (KeuzeStepCard *self)
{
  g_return_val_if_fail (KEUZE_IS_STEP_CARD (self), NULL);

  return self->step;
}
