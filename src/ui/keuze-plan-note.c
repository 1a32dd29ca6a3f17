/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-plan-note.h"
#include "keuze-plan-watch.h"

/**
 * KeuzePlanNote:
 *
 * What the plan has to remember about an option. Where nothing was noted, there
 * is nothing to see.
 *
 * Since: 0.1
 */

struct _KeuzePlanNote
{
  AdwBin parent_instance;

  KeuzePlanWatch *watch;

  GtkLabel *heading;
  GtkLabel *note;
};

G_DEFINE_FINAL_TYPE (KeuzePlanNote, keuze_plan_note, ADW_TYPE_BIN)

enum
{
  PROP_OPTION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update (KeuzePlanNote *self)
{
  KeuzePlannedOption *planned = keuze_plan_watch_get_planned (self->watch);
  const char *note = planned != NULL ? keuze_planned_option_get_note (planned) : "";

  gtk_widget_set_visible (GTK_WIDGET (self), *note != '\0');
  gtk_label_set_label (self->note, note);
  if (planned != NULL)
    gtk_label_set_label (self->heading, keuze_plan_watch_get_label (self->watch, KEUZE_LABEL_NOTE));
}

static void
keuze_plan_note_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeuzePlanNote *self = KEUZE_PLAN_NOTE (object);

  switch (prop_id)
    {
    case PROP_OPTION:
      g_value_set_object (value, keuze_plan_watch_get_option (self->watch));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_note_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KeuzePlanNote *self = KEUZE_PLAN_NOTE (object);

  switch (prop_id)
    {
    case PROP_OPTION:
      keuze_plan_watch_set_option (self->watch, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_note_dispose (GObject *object)
{
  KeuzePlanNote *self = KEUZE_PLAN_NOTE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PLAN_NOTE);
  g_clear_object (&self->watch);

  G_OBJECT_CLASS (keuze_plan_note_parent_class)->dispose (object);
}

static void
keuze_plan_note_class_init (KeuzePlanNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_plan_note_dispose;
  object_class->get_property = keuze_plan_note_get_property;
  object_class->set_property = keuze_plan_note_set_property;

  /**
   * KeuzePlanNote:option:
   *
   * The option of the card.
   */
  properties[PROP_OPTION] =
    g_param_spec_object ("option", NULL, NULL, KEUZE_TYPE_OPTION,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-plan-note.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanNote, heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanNote, note);
}

static void
keuze_plan_note_init (KeuzePlanNote *self)
{
  self->watch = keuze_plan_watch_new (GTK_WIDGET (self));

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}
