/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-choice-bar.h"
#include "keuze-long-text.h"

/**
 * KeuzeChoiceBar:
 *
 * What has been chosen to compare so far, and what to do with it. It stands at
 * the foot of the page while options are being chosen.
 *
 * Since: 0.1
 */

struct _KeuzeChoiceBar
{
  AdwBin parent_instance;

  KeuzeChoice *choice;
  gboolean brief;
  gboolean stacked;
};

G_DEFINE_FINAL_TYPE (KeuzeChoiceBar, keuze_choice_bar, ADW_TYPE_BIN)

enum
{
  PROP_BRIEF = 1,
  PROP_CHOICE,
  PROP_STACKED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
choice_title (KeuzeChoiceBar *self,
              gboolean        stacked,
              guint           n)
{
  if (n == 0)
    return g_strdup (_("Choose two or three options"));

  if (stacked)
    /* Translators: how many treatment options are chosen to compare so far. */
    return g_strdup_printf (ngettext ("%u option chosen", "%u options chosen", n), n);

  return keuze_entry_join_titles (keuze_choice_get_options (self->choice), " · ");
}

static GtkOrientation
bar_orientation (KeuzeChoiceBar *self,
                 gboolean        stacked)
{
  return stacked ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static void
keuze_choice_bar_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  KeuzeChoiceBar *self = KEUZE_CHOICE_BAR (object);

  switch (prop_id)
    {
    case PROP_BRIEF:
      g_value_set_boolean (value, self->brief);
      break;
    case PROP_CHOICE:
      g_value_set_object (value, self->choice);
      break;
    case PROP_STACKED:
      g_value_set_boolean (value, self->stacked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_choice_bar_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  KeuzeChoiceBar *self = KEUZE_CHOICE_BAR (object);

  switch (prop_id)
    {
    case PROP_BRIEF:
      self->brief = g_value_get_boolean (value);
      break;
    case PROP_CHOICE:
      g_set_object (&self->choice, g_value_get_object (value));
      break;
    case PROP_STACKED:
      self->stacked = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_choice_bar_dispose (GObject *object)
{
  KeuzeChoiceBar *self = KEUZE_CHOICE_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_CHOICE_BAR);
  g_clear_object (&self->choice);

  G_OBJECT_CLASS (keuze_choice_bar_parent_class)->dispose (object);
}

static void
keuze_choice_bar_class_init (KeuzeChoiceBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_choice_bar_dispose;
  object_class->get_property = keuze_choice_bar_get_property;
  object_class->set_property = keuze_choice_bar_set_property;

  /**
   * KeuzeChoiceBar:brief:
   *
   * Whether there is room for nothing but the buttons.
   */
  properties[PROP_BRIEF] =
    g_param_spec_boolean ("brief", NULL, NULL, FALSE, flags);

  /**
   * KeuzeChoiceBar:choice:
   *
   * The options that are being chosen.
   */
  properties[PROP_CHOICE] =
    g_param_spec_object ("choice", NULL, NULL, KEUZE_TYPE_CHOICE, flags);

  /**
   * KeuzeChoiceBar:stacked:
   *
   * Whether there is no room for the names of the options, and the buttons
   * stand below the words.
   */
  properties[PROP_STACKED] =
    g_param_spec_boolean ("stacked", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-choice-bar.ui");
  gtk_widget_class_bind_template_callback (widget_class, bar_orientation);
  gtk_widget_class_bind_template_callback (widget_class, choice_title);
}

static void
keuze_choice_bar_init (KeuzeChoiceBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  keuze_long_text_prepare (GTK_WIDGET (self));
}
