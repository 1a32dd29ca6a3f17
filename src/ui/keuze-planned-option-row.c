/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-closures.h"
#include "keuze-field-names.h"
#include "keuze-planned-option-row.h"
#include "keuze-text-field.h"
#include "keuze-wrap-layout.h"

/**
 * KeuzePlannedOptionRow:
 *
 * An option in the plan: how far we are with it, and a note. It opens the page
 * of the option. One that the card does not have any more keeps its name.
 *
 * Since: 0.1
 */

struct _KeuzePlannedOptionRow
{
  AdwPreferencesRow parent_instance;

  KeuzeCatalog *catalog;
  KeuzePlannedOption *planned;

  KeuzeTextField *note;
  GtkLabel *off_card;
  GtkImage *pictogram;
  GtkButton *remove;
  GtkDropDown *state;
  GtkStringList *states;
  GtkLabel *title;
};

G_DEFINE_FINAL_TYPE (KeuzePlannedOptionRow, keuze_planned_option_row, ADW_TYPE_PREFERENCES_ROW)

enum
{
  PROP_CATALOG = 1,
  PROP_PLANNED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static KeuzeOption *
find_option (KeuzePlannedOptionRow *self)
{
  return keuze_catalog_get_entry (self->catalog, KEUZE_LIST_OPTIONS, keuze_planned_option_get_id (self->planned));
}

static void
show_state (KeuzePlannedOptionRow *self)
{
  gtk_drop_down_set_selected (self->state, keuze_planned_option_get_state (self->planned));
}

static void
state_chosen (KeuzePlannedOptionRow *self)
{
  keuze_planned_option_set_state (self->planned, gtk_drop_down_get_selected (self->state));
}

static void
show_option (KeuzePlannedOptionRow *self)
{
  KeuzeOption *option = find_option (self);
  const char *id = keuze_planned_option_get_id (self->planned);
  const char *title = option != NULL ? keuze_entry_get_title (KEUZE_ENTRY (option))
                                     : keuze_planned_option_get_title (self->planned);
  g_autofree char *icon = keuze_closures_find_pictogram (GTK_WIDGET (self),
                                                         option != NULL ? keuze_option_get_pictogram (option) : "option");

  gtk_label_set_text (self->title, *title != '\0' ? title : id);
  gtk_label_set_text (self->off_card, keuze_catalog_get_label (self->catalog, KEUZE_LABEL_NOT_ON_CARD));
  gtk_widget_set_visible (GTK_WIDGET (self->off_card), option == NULL);
  gtk_image_set_from_icon_name (self->pictogram, icon);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), option != NULL);
  if (option != NULL)
    {
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", id);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open-option");
    }
}

static void
name_controls (KeuzePlannedOptionRow *self)
{
  const char *title = gtk_label_get_text (self->title);
  const char *note = keuze_catalog_get_label (self->catalog, KEUZE_LABEL_NOTE);
  /* Translators: the button beside a treatment option in the plan. */
  g_autofree char *remove = g_strdup_printf (_("Remove From Our Plan: %s"), title);
  /* Translators: how far we are with a treatment option in the plan. */
  g_autofree char *state = g_strdup_printf (_("How far we are with: %s"), title);
  g_autofree char *note_title = g_strdup_printf ("%s: %s", note, title);

  gtk_widget_set_tooltip_text (GTK_WIDGET (self->remove), remove);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
  keuze_field_names_set_drop_down (self->state, state);
  keuze_text_field_set_title (self->note, note_title);
  g_object_set (self->note, "hint", note, NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->remove), "s", keuze_planned_option_get_id (self->planned));
}

static void
keuze_planned_option_row_constructed (GObject *object)
{
  KeuzePlannedOptionRow *self = KEUZE_PLANNED_OPTION_ROW (object);

  G_OBJECT_CLASS (keuze_planned_option_row_parent_class)->constructed (object);

  show_option (self);
  name_controls (self);

  for (guint i = 0; i < KEUZE_N_OPTION_STATES; i++)
    gtk_string_list_append (self->states, keuze_catalog_get_label (self->catalog, KEUZE_LABEL_CONSIDERING + i));
  show_state (self);
  g_signal_connect_object (self->state, "notify::selected", G_CALLBACK (state_chosen), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->planned, "notify::state", G_CALLBACK (show_state), self, G_CONNECT_SWAPPED);
  g_object_bind_property (self->planned, "note", self->note, "content",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static void
keuze_planned_option_row_get_property (GObject    *object,
                                       guint       prop_id,
                                       GValue     *value,
                                       GParamSpec *pspec)
{
  KeuzePlannedOptionRow *self = KEUZE_PLANNED_OPTION_ROW (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_PLANNED:
      g_value_set_object (value, self->planned);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_planned_option_row_set_property (GObject      *object,
                                       guint         prop_id,
                                       const GValue *value,
                                       GParamSpec   *pspec)
{
  KeuzePlannedOptionRow *self = KEUZE_PLANNED_OPTION_ROW (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      self->catalog = g_value_dup_object (value);
      break;
    case PROP_PLANNED:
      self->planned = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_planned_option_row_dispose (GObject *object)
{
  KeuzePlannedOptionRow *self = KEUZE_PLANNED_OPTION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PLANNED_OPTION_ROW);
  g_clear_object (&self->planned);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_planned_option_row_parent_class)->dispose (object);
}

static void
keuze_planned_option_row_class_init (KeuzePlannedOptionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = keuze_planned_option_row_constructed;
  object_class->dispose = keuze_planned_option_row_dispose;
  object_class->get_property = keuze_planned_option_row_get_property;
  object_class->set_property = keuze_planned_option_row_set_property;

  /**
   * KeuzePlannedOptionRow:catalog:
   *
   * The card.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG, flags);

  /**
   * KeuzePlannedOptionRow:planned:
   *
   * The option in the plan.
   */
  properties[PROP_PLANNED] =
    g_param_spec_object ("planned", NULL, NULL, KEUZE_TYPE_PLANNED_OPTION, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_TEXT_FIELD);
  g_type_ensure (KEUZE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-planned-option-row.ui");
  keuze_closures_bind (widget_class);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlannedOptionRow, note);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlannedOptionRow, off_card);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlannedOptionRow, pictogram);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlannedOptionRow, remove);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlannedOptionRow, state);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlannedOptionRow, states);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlannedOptionRow, title);
}

static void
keuze_planned_option_row_init (KeuzePlannedOptionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_planned_option_row_new:
 * @catalog: the card
 * @planned: an option in a plan
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_planned_option_row_new (KeuzeCatalog       *catalog,
                              KeuzePlannedOption *planned)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_PLANNED_OPTION (planned), NULL);

  return g_object_new (KEUZE_TYPE_PLANNED_OPTION_ROW,
                       "catalog", catalog,
                       "planned", planned,
                       NULL);
}
