/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-closures.h"
#include "keuze-hyphens.h"
#include "keuze-long-text.h"
#include "keuze-option-menu.h"
#include "keuze-plan-mark.h"
#include "keuze-plan-watch.h"
#include "keuze-tile-details.h"
#include "keuze-tile.h"
#include "keuze-wrap-layout.h"

/**
 * KeuzeTile:
 *
 * An option on the overview: its pictogram, its name and what one wants to
 * know at a glance. A click opens its page, or chooses it while options are
 * being chosen.
 *
 * A card has many, and most never show more than that: so the other parts are
 * made once they are seen.
 *
 * Since: 0.1
 */

struct _KeuzeTile
{
  GtkButton parent_instance;

  KeuzeChoice *choice;
  KeuzeOption *option;
  char *severity;
  gboolean stacked;
  KeuzePlanWatch *watch;
  GtkWidget *check;
  GtkWidget *details;
  GtkWidget *mark;

  GtkLabel *facts;
  GtkImage *pictogram;
  GtkBox *texts;
  GtkLabel *title;
};

G_DEFINE_FINAL_TYPE (KeuzeTile, keuze_tile, GTK_TYPE_BUTTON)

enum
{
  PROP_CHOICE = 1,
  PROP_OPTION,
  PROP_SEVERITY,
  PROP_STACKED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkBox *
get_content (KeuzeTile *self)
{
  return GTK_BOX (gtk_button_get_child (GTK_BUTTON (self)));
}

static gboolean
is_dimmed (KeuzeTile *self)
{
  return self->severity != NULL && !self->stacked && !keuze_option_is_for (self->option, self->severity);
}

/* What is seen beside the name, and what the columns tell the eye, for those
 * who hear the tile. */
static void
update_description (KeuzeTile *self)
{
  g_autofree char *severities = keuze_option_join_severities (self->option, " · ");
  g_autofree char *plan = keuze_plan_watch_describe (self->watch);
  const char *parts[] = {
    keuze_option_get_facts (self->option),
    severities,
    /* Translators: said of a treatment option that steps back, after its facts. */
    is_dimmed (self) ? _("not placed at the severity you picked") : NULL,
    plan,
  };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) said = NULL;
  g_autofree char *description = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i] != NULL)
        g_strv_builder_add (builder, parts[i]);
    }
  said = g_strv_builder_end (builder);
  description = g_strjoinv (" · ", said);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

/* Where the tiles stand below each other, the mark is among the details. */
static void
update_mark (KeuzeTile *self)
{
  if (self->stacked && self->mark != NULL)
    {
      gtk_box_remove (get_content (self), self->mark);
      self->mark = NULL;
    }
  else if (!self->stacked && self->mark == NULL && keuze_plan_watch_get_planned (self->watch) != NULL)
    {
      self->mark = g_object_new (KEUZE_TYPE_PLAN_MARK,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 "compact", TRUE,
                                 "margin-start", 8,
                                 NULL);
      g_object_bind_property (self, "option", self->mark, "option", G_BINDING_SYNC_CREATE);
      gtk_box_insert_child_after (get_content (self), self->mark, GTK_WIDGET (self->texts));
    }
}

static void
plan_changed (KeuzeTile *self)
{
  if (self->option == NULL)
    return;

  update_mark (self);
  update_description (self);
}

static void
update_details (KeuzeTile *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->facts), !self->stacked);

  if (self->stacked)
    {
      self->details = keuze_tile_details_new ();
      g_object_bind_property (self, "option", self->details, "option", G_BINDING_SYNC_CREATE);
      gtk_box_append (self->texts, self->details);
    }
  else
    {
      gtk_box_remove (self->texts, self->details);
      self->details = NULL;
    }
}

static void
update_dimmed (KeuzeTile *self)
{
  if (self->option == NULL)
    return;

  if (is_dimmed (self))
    gtk_widget_add_css_class (GTK_WIDGET (self), "unfocused");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "unfocused");
  update_description (self);
}

static void
add_check (KeuzeTile *self)
{
  self->check = g_object_new (GTK_TYPE_CHECK_BUTTON,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                              "can-focus", FALSE,
                              "can-target", FALSE,
                              "margin-start", 10,
                              "valign", GTK_ALIGN_CENTER,
                              NULL);
  gtk_box_append (get_content (self), self->check);
}

static void
update_chosen (KeuzeTile *self)
{
  gboolean active = self->choice != NULL && keuze_choice_get_active (self->choice);
  gboolean chosen = active && self->option != NULL && keuze_choice_contains (self->choice, self->option);

  if (active && self->check == NULL)
    add_check (self);
  if (self->check != NULL)
    {
      gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), chosen);
      gtk_widget_set_visible (self->check, active);
    }
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), active ? "overview.choose" : "win.open-option");

  if (active)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED, chosen, -1);
  else
    gtk_accessible_reset_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED);
}

static void
set_choice (KeuzeTile   *self,
            KeuzeChoice *choice)
{
  if (self->choice == choice)
    return;

  if (self->choice != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->choice, self);
      g_signal_handlers_disconnect_by_data (keuze_choice_get_options (self->choice), self);
    }

  g_set_object (&self->choice, choice);
  if (choice != NULL)
    {
      g_signal_connect_object (choice, "notify::active",
                               G_CALLBACK (update_chosen), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (keuze_choice_get_options (choice), "items-changed",
                               G_CALLBACK (update_chosen), self, G_CONNECT_SWAPPED);
    }
  update_chosen (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOICE]);
}

static void
choose (KeuzeTile *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "overview.choose", "s",
                              keuze_entry_get_id (KEUZE_ENTRY (self->option)));
}

static gboolean
plan_by_key (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  gtk_widget_activate_action (widget, "win.toggle-option", "s",
                              keuze_entry_get_id (KEUZE_ENTRY (KEUZE_TILE (widget)->option)));

  return GDK_EVENT_STOP;
}

static gboolean
choose_by_key (GtkWidget *widget,
               GVariant  *arguments,
               gpointer   user_data)
{
  choose (KEUZE_TILE (widget));

  return GDK_EVENT_STOP;
}

/* A click with Ctrl held down chooses, as it does in any list. */
static void
press (GtkGestureClick *gesture,
       int              n_press,
       double           x,
       double           y,
       KeuzeTile       *self)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if ((state & GDK_CONTROL_MASK) == 0)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  choose (self);
}

static gboolean
popup_menu_by_key (GtkWidget *widget,
                   GVariant  *arguments,
                   gpointer   user_data)
{
  keuze_option_menu_popup_below (widget);

  return GDK_EVENT_STOP;
}

static void
show_title (KeuzeTile  *self,
            const char *title)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  keuze_hyphens_keep_syllables (attributes, title);
  gtk_label_set_attributes (self->title, attributes);
  gtk_label_set_label (self->title, title);
}

static void
show_option (KeuzeTile *self)
{
  g_autofree char *icon_name = NULL;

  if (self->option == NULL)
    return;

  icon_name = keuze_closures_find_pictogram (GTK_WIDGET (self), keuze_option_get_pictogram (self->option));
  gtk_image_set_from_icon_name (self->pictogram, icon_name);
  show_title (self, keuze_entry_get_title (KEUZE_ENTRY (self->option)));
  gtk_label_set_label (self->facts, keuze_option_get_facts (self->option));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", keuze_entry_get_id (KEUZE_ENTRY (self->option)));
}

static void
keuze_tile_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  KeuzeTile *self = KEUZE_TILE (object);

  switch (prop_id)
    {
    case PROP_CHOICE:
      g_value_set_object (value, self->choice);
      break;
    case PROP_OPTION:
      g_value_set_object (value, self->option);
      break;
    case PROP_SEVERITY:
      g_value_set_string (value, self->severity);
      break;
    case PROP_STACKED:
      g_value_set_boolean (value, self->stacked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_tile_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  KeuzeTile *self = KEUZE_TILE (object);

  switch (prop_id)
    {
    case PROP_CHOICE:
      set_choice (self, g_value_get_object (value));
      break;
    case PROP_OPTION:
      keuze_tile_set_option (self, g_value_get_object (value));
      break;
    case PROP_SEVERITY:
      if (!g_set_str (&self->severity, g_value_get_string (value)))
        break;
      update_dimmed (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_STACKED:
      keuze_tile_set_stacked (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_tile_dispose (GObject *object)
{
  KeuzeTile *self = KEUZE_TILE (object);

  keuze_option_menu_close (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_TILE);
  g_clear_object (&self->watch);
  g_clear_pointer (&self->severity, g_free);
  g_clear_object (&self->option);
  g_clear_object (&self->choice);

  G_OBJECT_CLASS (keuze_tile_parent_class)->dispose (object);
}

static void
keuze_tile_class_init (KeuzeTileClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_tile_dispose;
  object_class->get_property = keuze_tile_get_property;
  object_class->set_property = keuze_tile_set_property;

  /**
   * KeuzeTile:choice:
   *
   * The options that are being chosen to compare.
   */
  properties[PROP_CHOICE] =
    g_param_spec_object ("choice", NULL, NULL, KEUZE_TYPE_CHOICE, flags);

  /**
   * KeuzeTile:option:
   *
   * The option.
   */
  properties[PROP_OPTION] =
    g_param_spec_object ("option", NULL, NULL, KEUZE_TYPE_OPTION, flags);

  /**
   * KeuzeTile:severity:
   *
   * The id of the severity in focus; %NULL for none. A tile across columns is
   * dimmed when it is not for that severity.
   */
  properties[PROP_SEVERITY] =
    g_param_spec_string ("severity", NULL, NULL, NULL, flags);

  /**
   * KeuzeTile:stacked:
   *
   * Whether the tile stands in a list and not across columns, so that it has
   * to say for which severities it is.
   */
  properties[PROP_STACKED] =
    g_param_spec_boolean ("stacked", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-tile.ui");
  gtk_widget_class_bind_template_callback (widget_class, press);
  gtk_widget_class_bind_template_child (widget_class, KeuzeTile, facts);
  gtk_widget_class_bind_template_child (widget_class, KeuzeTile, pictogram);
  gtk_widget_class_bind_template_child (widget_class, KeuzeTile, texts);
  gtk_widget_class_bind_template_child (widget_class, KeuzeTile, title);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, plan_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, choose_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, GDK_CONTROL_MASK, choose_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, popup_menu_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, popup_menu_by_key, NULL);
}

static void
keuze_tile_init (KeuzeTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  keuze_long_text_prepare (GTK_WIDGET (self));
  keuze_option_menu_attach (GTK_WIDGET (self));

  self->watch = keuze_plan_watch_new (GTK_WIDGET (self));
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (plan_changed), self, G_CONNECT_SWAPPED);
}

/**
 * keuze_tile_new:
 *
 * Returns: (transfer floating): a tile without an option
 */
GtkWidget *
keuze_tile_new (void)
{
  return g_object_new (KEUZE_TYPE_TILE, NULL);
}

/**
 * keuze_tile_get_option:
 * @self: a tile
 *
 * Returns: (transfer none) (nullable): its option
 */
KeuzeOption *
keuze_tile_get_option (KeuzeTile *self)
{
  g_return_val_if_fail (KEUZE_IS_TILE (self), NULL);

  return self->option;
}

/**
 * keuze_tile_set_option:
 * @self: a tile
 * @option: (nullable): an option
 *
 * Sets which option the tile shows.
 */
void
keuze_tile_set_option (KeuzeTile   *self,
                       KeuzeOption *option)
{
  g_return_if_fail (KEUZE_IS_TILE (self));

  if (!g_set_object (&self->option, option))
    return;

  show_option (self);
  keuze_plan_watch_set_option (self->watch, option);
  update_dimmed (self);
  update_chosen (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPTION]);
}

/**
 * keuze_tile_get_stacked:
 * @self: a tile
 *
 * Returns: whether it says for which severities the option is
 */
gboolean
keuze_tile_get_stacked (KeuzeTile *self)
{
  g_return_val_if_fail (KEUZE_IS_TILE (self), FALSE);

  return self->stacked;
}

/**
 * keuze_tile_set_stacked:
 * @self: a tile
 * @stacked: whether it says for which severities the option is
 *
 * Sets whether the tile stands in a list and not across columns.
 */
void
keuze_tile_set_stacked (KeuzeTile *self,
                        gboolean   stacked)
{
  g_return_if_fail (KEUZE_IS_TILE (self));

  if (self->stacked == stacked)
    return;

  self->stacked = stacked;
  update_details (self);
  update_mark (self);
  update_dimmed (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STACKED]);
}
