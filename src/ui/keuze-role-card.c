/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-desk.h"
#include "keuze-passage-card.h"
#include "keuze-role-card.h"

/* What of a card the plan has something to say about, by its id. */
#define CARE_PLAN "care-plan"
#define CASE_MANAGER "case-manager"
#define MAIN_PRACTITIONER "main-practitioner"

/**
 * KeuzeRoleCard:
 *
 * One of those around a patient and what they do, and what the plan of the
 * desk says of it: who has this role, or where the plan itself is.
 *
 * Since: 0.1
 */

struct _KeuzeRoleCard
{
  AdwBin parent_instance;

  KeuzeCatalog *catalog;
  KeuzePassage *role;
  GSignalGroup *plan;

  GtkLabel *name;
  GtkLabel *name_heading;
  GtkWidget *open_button;
};

G_DEFINE_FINAL_TYPE (KeuzeRoleCard, keuze_role_card, ADW_TYPE_BIN)

enum
{
  PROP_CATALOG = 1,
  PROP_PLAN,
  PROP_ROLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_role (KeuzeRoleCard *self,
         const char    *id)
{
  return g_str_equal (keuze_entry_get_id (KEUZE_ENTRY (self->role)), id);
}

static const char *
get_name (KeuzeRoleCard *self)
{
  g_autoptr (KeuzePlan) plan = g_signal_group_dup_target (self->plan);

  if (plan != NULL && is_role (self, CASE_MANAGER))
    return keuze_plan_get_case_manager (plan);

  if (plan != NULL && is_role (self, MAIN_PRACTITIONER))
    return keuze_plan_get_main_practitioner (plan);

  return "";
}

static void
update (KeuzeRoleCard *self)
{
  const char *name = get_name (self);
  gboolean named = *name != '\0';

  gtk_label_set_label (self->name, name);
  gtk_widget_set_visible (GTK_WIDGET (self->name), named);
  gtk_widget_set_visible (GTK_WIDGET (self->name_heading), named);
  if (named)
    gtk_label_set_label (self->name_heading, keuze_catalog_get_label (self->catalog, KEUZE_LABEL_PLAN));
}

static void
keuze_role_card_constructed (GObject *object)
{
  KeuzeRoleCard *self = KEUZE_ROLE_CARD (object);

  G_OBJECT_CLASS (keuze_role_card_parent_class)->constructed (object);

  gtk_box_prepend (GTK_BOX (adw_bin_get_child (ADW_BIN (self))),
                   keuze_passage_card_new (self->catalog, "role", self->role));
  gtk_widget_set_visible (self->open_button, is_role (self, CARE_PLAN));

  g_signal_group_connect_object (self->plan, "notify::case-manager", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_group_connect_object (self->plan, "notify::main-practitioner", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
keuze_role_card_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeuzeRoleCard *self = KEUZE_ROLE_CARD (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_PLAN:
      g_value_take_object (value, g_signal_group_dup_target (self->plan));
      break;
    case PROP_ROLE:
      g_value_set_object (value, self->role);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_role_card_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KeuzeRoleCard *self = KEUZE_ROLE_CARD (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      self->catalog = g_value_dup_object (value);
      break;
    case PROP_PLAN:
      g_signal_group_set_target (self->plan, g_value_get_object (value));
      update (self);
      break;
    case PROP_ROLE:
      self->role = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_role_card_dispose (GObject *object)
{
  KeuzeRoleCard *self = KEUZE_ROLE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_ROLE_CARD);
  g_clear_object (&self->plan);
  g_clear_object (&self->role);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_role_card_parent_class)->dispose (object);
}

static void
keuze_role_card_class_init (KeuzeRoleCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = keuze_role_card_constructed;
  object_class->dispose = keuze_role_card_dispose;
  object_class->get_property = keuze_role_card_get_property;
  object_class->set_property = keuze_role_card_set_property;

  /**
   * KeuzeRoleCard:catalog:
   *
   * The card that has the role.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG, flags | G_PARAM_CONSTRUCT_ONLY);

  /**
   * KeuzeRoleCard:plan:
   *
   * The plan of the desk.
   */
  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, KEUZE_TYPE_PLAN, flags);

  /**
   * KeuzeRoleCard:role:
   *
   * What the card says of the role.
   */
  properties[PROP_ROLE] =
    g_param_spec_object ("role", NULL, NULL, KEUZE_TYPE_PASSAGE, flags | G_PARAM_CONSTRUCT_ONLY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_DESK);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-role-card.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoleCard, name);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoleCard, name_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoleCard, open_button);
}

static void
keuze_role_card_init (KeuzeRoleCard *self)
{
  self->plan = g_signal_group_new (KEUZE_TYPE_PLAN);

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_role_card_new:
 * @catalog: a card
 * @role: what it says of a role
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_role_card_new (KeuzeCatalog *catalog,
                     KeuzePassage *role)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_PASSAGE (role), NULL);

  return g_object_new (KEUZE_TYPE_ROLE_CARD,
                       "catalog", catalog,
                       "role", role,
                       NULL);
}
