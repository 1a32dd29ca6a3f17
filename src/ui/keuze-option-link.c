/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-closures.h"
#include "keuze-desk.h"
#include "keuze-option-link.h"
#include "keuze-option-menu.h"

/**
 * KeuzeOptionLink:
 *
 * A quiet link to the page of an option. One that is in the plan of the desk
 * stands out, and says how far we are with it.
 *
 * Since: 0.1
 */

struct _KeuzeOptionLink
{
  AdwBin parent_instance;

  KeuzeCatalog *catalog;
  KeuzeOption *option;
  GSignalGroup *plan;

  GtkLabel *state;
};

G_DEFINE_FINAL_TYPE (KeuzeOptionLink, keuze_option_link, ADW_TYPE_BIN)

enum
{
  PROP_CATALOG = 1,
  PROP_OPTION,
  PROP_PLAN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
get_button (KeuzeOptionLink *self)
{
  return adw_bin_get_child (ADW_BIN (self));
}

static KeuzePlannedOption *
find_planned (KeuzeOptionLink *self)
{
  g_autoptr (KeuzePlan) plan = g_signal_group_dup_target (self->plan);

  if (plan == NULL)
    return NULL;

  return keuze_plan_find_option (plan, keuze_entry_get_id (KEUZE_ENTRY (self->option)));
}

static void
show_state (KeuzeOptionLink    *self,
            KeuzePlannedOption *planned)
{
  KeuzeOptionState state = keuze_planned_option_get_state (planned);
  const char *word = keuze_catalog_get_label (self->catalog, keuze_option_state_get_label (state));
  g_autofree char *description = g_strdup_printf (_("In our plan: %s"), word);

  gtk_label_set_label (self->state, word);
  gtk_widget_add_css_class (get_button (self), "planned");
  gtk_accessible_update_property (GTK_ACCESSIBLE (get_button (self)),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

static void
update (KeuzeOptionLink *self)
{
  KeuzePlannedOption *planned = find_planned (self);
  gboolean shown = planned != NULL && self->catalog != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->state), shown);
  if (shown)
    {
      show_state (self, planned);
      return;
    }

  gtk_widget_remove_css_class (get_button (self), "planned");
  gtk_accessible_reset_property (GTK_ACCESSIBLE (get_button (self)), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

static void
keuze_option_link_constructed (GObject *object)
{
  KeuzeOptionLink *self = KEUZE_OPTION_LINK (object);
  g_autofree char *signal = g_strconcat ("option-changed::", keuze_entry_get_id (KEUZE_ENTRY (self->option)), NULL);

  G_OBJECT_CLASS (keuze_option_link_parent_class)->constructed (object);

  g_signal_group_connect_object (self->plan, signal, G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static gboolean
plan_by_key (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  gtk_widget_activate_action (widget, "win.toggle-option", "s",
                              keuze_entry_get_id (KEUZE_ENTRY (KEUZE_OPTION_LINK (widget)->option)));

  return GDK_EVENT_STOP;
}

static gboolean
popup_menu_by_key (GtkWidget *widget,
                   GVariant  *arguments,
                   gpointer   user_data)
{
  keuze_option_menu_popup_below (widget);

  return GDK_EVENT_STOP;
}

/* A menu that closes gives the focus to what it belongs to. */
static gboolean
keuze_option_link_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (get_button (KEUZE_OPTION_LINK (widget)));
}

static void
keuze_option_link_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeuzeOptionLink *self = KEUZE_OPTION_LINK (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_OPTION:
      g_value_set_object (value, self->option);
      break;
    case PROP_PLAN:
      g_value_take_object (value, g_signal_group_dup_target (self->plan));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_option_link_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeuzeOptionLink *self = KEUZE_OPTION_LINK (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      if (g_set_object (&self->catalog, g_value_get_object (value)))
        update (self);
      break;
    case PROP_OPTION:
      self->option = g_value_dup_object (value);
      break;
    case PROP_PLAN:
      g_signal_group_set_target (self->plan, g_value_get_object (value));
      update (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_option_link_dispose (GObject *object)
{
  KeuzeOptionLink *self = KEUZE_OPTION_LINK (object);

  keuze_option_menu_close (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_OPTION_LINK);
  g_clear_object (&self->plan);
  g_clear_object (&self->option);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_option_link_parent_class)->dispose (object);
}

static void
keuze_option_link_class_init (KeuzeOptionLinkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  widget_class->grab_focus = keuze_option_link_grab_focus;

  object_class->constructed = keuze_option_link_constructed;
  object_class->dispose = keuze_option_link_dispose;
  object_class->get_property = keuze_option_link_get_property;
  object_class->set_property = keuze_option_link_set_property;

  /**
   * KeuzeOptionLink:catalog:
   *
   * The card of the desk.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG, flags);

  /**
   * KeuzeOptionLink:option:
   *
   * The option it leads to.
   */
  properties[PROP_OPTION] =
    g_param_spec_object ("option", NULL, NULL, KEUZE_TYPE_OPTION, flags | G_PARAM_CONSTRUCT_ONLY);

  /**
   * KeuzeOptionLink:plan:
   *
   * The plan of the desk.
   */
  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, KEUZE_TYPE_PLAN, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_DESK);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-option-link.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionLink, state);
  keuze_closures_bind (widget_class);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, plan_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, popup_menu_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, popup_menu_by_key, NULL);
}

static void
keuze_option_link_init (KeuzeOptionLink *self)
{
  self->plan = g_signal_group_new (KEUZE_TYPE_PLAN);

  gtk_widget_init_template (GTK_WIDGET (self));
  keuze_option_menu_attach (GTK_WIDGET (self));
}

/**
 * keuze_option_link_new:
 * @option: what to show
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_option_link_new (KeuzeOption *option)
{
  return g_object_new (KEUZE_TYPE_OPTION_LINK, "option", option, NULL);
}
