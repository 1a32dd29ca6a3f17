/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-experience-list.h"
#include "keuze-option-link.h"
#include "keuze-placement.h"
#include "keuze-step-card.h"
#include "keuze-translation-mark.h"

/**
 * KeuzeStepCard:
 *
 * A step of stepped care: what it is for, who treats, and its options as
 * links; whether we are here now, and what was tried here before.
 *
 * Since: 0.1
 */

struct _KeuzeStepCard
{
  AdwBin parent_instance;

  KeuzeCatalog *catalog;
  KeuzeStep *step;
  KeuzePlan *plan;
  GListModel *experiences;
  gboolean here;
  gboolean tried;

  GtkLabel *name;
  GtkLabel *title;
  GtkToggleButton *here_button;
  GtkLabel *here_label;
  KeuzeTranslationMark *text_mark;
  GtkLabel *who_heading;
  KeuzeTranslationMark *who_mark;
  GtkLabel *options_heading;
  GtkBox *options;
  KeuzeExperienceList *way;
  GtkButton *add_button;
};

G_DEFINE_FINAL_TYPE (KeuzeStepCard, keuze_step_card, ADW_TYPE_BIN)

enum
{
  PROP_CATALOG = 1,
  PROP_HERE,
  PROP_STEP,
  PROP_TRIED,
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

static const char *
get_id (KeuzeStepCard *self)
{
  return keuze_entry_get_id (KEUZE_ENTRY (self->step));
}

/* The button always shows what the plan says, also where nobody is there to
 * write it down. */
static void
update_here (KeuzeStepCard *self)
{
  gboolean here = self->plan != NULL && g_str_equal (keuze_plan_get_here (self->plan), get_id (self));
  const char *label = keuze_catalog_get_label (self->catalog, KEUZE_LABEL_HERE);

  gtk_toggle_button_set_active (self->here_button, here);
  if (here == self->here)
    return;

  self->here = here;
  if (here)
    gtk_widget_add_css_class (GTK_WIDGET (self), "here");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "here");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, here ? label : "",
                                  -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HERE]);
}

static void
update_tried (KeuzeStepCard *self)
{
  gboolean tried = g_list_model_get_n_items (self->experiences) > 0;

  if (tried == self->tried)
    return;

  self->tried = tried;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TRIED]);
}

static void
here_clicked (KeuzeStepCard *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.mark-step", "s", get_id (self));
  update_here (self);
}

static void
forget_plan (KeuzeStepCard *self)
{
  if (self->plan != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->plan, update_here, self);
      g_signal_handlers_disconnect_by_func (self->experiences, update_tried, self);
    }

  g_clear_object (&self->experiences);
  g_clear_object (&self->plan);
}

/* What is the same on every card is told apart by the name of its step. */
static void
describe_buttons (KeuzeStepCard *self)
{
  GtkWidget *buttons[] = { GTK_WIDGET (self->here_button), GTK_WIDGET (self->add_button) };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    gtk_accessible_update_property (GTK_ACCESSIBLE (buttons[i]),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, keuze_step_get_name (self->step),
                                    -1);
}

static void
keuze_step_card_constructed (GObject *object)
{
  KeuzeStepCard *self = KEUZE_STEP_CARD (object);

  G_OBJECT_CLASS (keuze_step_card_parent_class)->constructed (object);

  gtk_label_set_label (self->here_label, keuze_catalog_get_label (self->catalog, KEUZE_LABEL_HERE));
  gtk_label_set_label (self->who_heading, keuze_catalog_get_label (self->catalog, KEUZE_LABEL_STEP_WHO));
  gtk_label_set_label (self->options_heading,
                       keuze_catalog_get_label (self->catalog, KEUZE_LABEL_STEP_OPTIONS));
  keuze_translation_mark_set_text (self->text_mark, self->catalog, "step", KEUZE_ENTRY (self->step), "text");
  keuze_translation_mark_set_text (self->who_mark, self->catalog, "step", KEUZE_ENTRY (self->step), "who");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->add_button), "(ss)", get_id (self), "");
  describe_buttons (self);
  show_options (self);

  /* Said here, because in a template one label would take the place of the other. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->name, self->title, NULL,
                                  -1);
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
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_HERE:
      g_value_set_boolean (value, self->here);
      break;
    case PROP_STEP:
      g_value_set_object (value, self->step);
      break;
    case PROP_TRIED:
      g_value_set_boolean (value, self->tried);
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
    case PROP_CATALOG:
      self->catalog = g_value_dup_object (value);
      break;
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

  forget_plan (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_STEP_CARD);
  g_clear_object (&self->step);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_step_card_parent_class)->dispose (object);
}

static void
keuze_step_card_class_init (KeuzeStepCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = keuze_step_card_constructed;
  object_class->dispose = keuze_step_card_dispose;
  object_class->get_property = keuze_step_card_get_property;
  object_class->set_property = keuze_step_card_set_property;

  /**
   * KeuzeStepCard:catalog:
   *
   * The card that has the step.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeStepCard:here:
   *
   * Whether we are here now.
   */
  properties[PROP_HERE] =
    g_param_spec_boolean ("here", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeStepCard:step:
   *
   * The step.
   */
  properties[PROP_STEP] =
    g_param_spec_object ("step", NULL, NULL, KEUZE_TYPE_STEP,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeStepCard:tried:
   *
   * Whether something was tried here before.
   */
  properties[PROP_TRIED] =
    g_param_spec_boolean ("tried", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  g_type_ensure (KEUZE_TYPE_EXPERIENCE_LIST);
  g_type_ensure (KEUZE_TYPE_TRANSLATION_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-step-card.ui");
  gtk_widget_class_bind_template_callback (widget_class, here_clicked);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, add_button);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, here_button);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, here_label);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, name);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, options);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, options_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, text_mark);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, title);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, way);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, who_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepCard, who_mark);
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
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_STEP (step), NULL);

  return g_object_new (KEUZE_TYPE_STEP_CARD,
                       "catalog", catalog,
                       "step", step,
                       NULL);
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

/**
 * keuze_step_card_set_plan:
 * @self: a step
 * @plan: a plan
 * @way: the way so far of the plan, along the steps of the card
 *
 * Shows what the plan says of the step, and follows it.
 */
void
keuze_step_card_set_plan (KeuzeStepCard *self,
                          KeuzePlan     *plan,
                          KeuzeWay      *way)
{
  g_return_if_fail (KEUZE_IS_STEP_CARD (self));
  g_return_if_fail (KEUZE_IS_PLAN (plan));
  g_return_if_fail (KEUZE_IS_WAY (way));

  forget_plan (self);
  self->plan = g_object_ref (plan);
  self->experiences = g_object_ref (keuze_way_get_list (way, get_id (self)));
  g_signal_connect_object (plan, "notify::here", G_CALLBACK (update_here), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->experiences, "items-changed", G_CALLBACK (update_tried), self,
                           G_CONNECT_SWAPPED);

  keuze_experience_list_set_experiences (self->way, self->catalog, plan, self->experiences);
  update_here (self);
  update_tried (self);
}
