/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-help-section.h"

/**
 * KeuzeHelpSection:
 *
 * One thing that one can do in the app: how, and where there is such a place,
 * a button that goes there.
 *
 * Since: 0.1
 */

struct _KeuzeHelpSection
{
  AdwBin parent_instance;

  char *icon_name;
  char *title;
  char *text;
  char *button;
  char *action;
};

G_DEFINE_FINAL_TYPE (KeuzeHelpSection, keuze_help_section, ADW_TYPE_BIN)

enum
{
  PROP_ACTION = 1,
  PROP_BUTTON,
  PROP_ICON_NAME,
  PROP_TEXT,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
has_button (KeuzeHelpSection *self,
            const char       *button)
{
  return button != NULL;
}

/* Not by an action name of the button: GTK warns of one that is there before its
 * target is. */
static void
button_clicked (KeuzeHelpSection *self)
{
  g_autoptr (GVariant) target = NULL;
  g_autofree char *name = NULL;

  if (g_action_parse_detailed_name (self->action, &name, &target, NULL))
    gtk_widget_activate_action_variant (GTK_WIDGET (self), name, target);
}

static void
keuze_help_section_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  KeuzeHelpSection *self = KEUZE_HELP_SECTION (object);

  switch (prop_id)
    {
    case PROP_ACTION:
      g_value_set_string (value, self->action);
      break;
    case PROP_BUTTON:
      g_value_set_string (value, self->button);
      break;
    case PROP_ICON_NAME:
      g_value_set_string (value, self->icon_name);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_help_section_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  KeuzeHelpSection *self = KEUZE_HELP_SECTION (object);

  switch (prop_id)
    {
    case PROP_ACTION:
      self->action = g_value_dup_string (value);
      break;
    case PROP_BUTTON:
      self->button = g_value_dup_string (value);
      break;
    case PROP_ICON_NAME:
      self->icon_name = g_value_dup_string (value);
      break;
    case PROP_TEXT:
      self->text = g_value_dup_string (value);
      break;
    case PROP_TITLE:
      self->title = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_help_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_HELP_SECTION);

  G_OBJECT_CLASS (keuze_help_section_parent_class)->dispose (object);
}

static void
keuze_help_section_finalize (GObject *object)
{
  KeuzeHelpSection *self = KEUZE_HELP_SECTION (object);

  g_clear_pointer (&self->action, g_free);
  g_clear_pointer (&self->button, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->icon_name, g_free);

  G_OBJECT_CLASS (keuze_help_section_parent_class)->finalize (object);
}

static void
keuze_help_section_class_init (KeuzeHelpSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_help_section_dispose;
  object_class->finalize = keuze_help_section_finalize;
  object_class->get_property = keuze_help_section_get_property;
  object_class->set_property = keuze_help_section_set_property;

  /**
   * KeuzeHelpSection:action:
   *
   * The detailed name of the action that goes to what is explained.
   */
  properties[PROP_ACTION] = g_param_spec_string ("action", NULL, NULL, NULL, flags);

  /**
   * KeuzeHelpSection:button:
   *
   * What the button says; %NULL for none.
   */
  properties[PROP_BUTTON] = g_param_spec_string ("button", NULL, NULL, NULL, flags);

  /**
   * KeuzeHelpSection:icon-name:
   *
   * The icon beside the title.
   */
  properties[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);

  /**
   * KeuzeHelpSection:text:
   *
   * How it is done.
   */
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);

  /**
   * KeuzeHelpSection:title:
   *
   * What can be done.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-help-section.ui");
  gtk_widget_class_bind_template_callback (widget_class, button_clicked);
  gtk_widget_class_bind_template_callback (widget_class, has_button);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
keuze_help_section_init (KeuzeHelpSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
