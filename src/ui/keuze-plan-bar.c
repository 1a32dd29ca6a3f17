/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-menu-names.h"
#include "keuze-plan-bar.h"

/**
 * KeuzePlanBar:
 *
 * Says where the plan is saved, if anywhere, and lets one save it, open
 * another one, and take it along.
 *
 * Since: 0.1
 */

struct _KeuzePlanBar
{
  AdwBin parent_instance;

  KeuzePlanDocument *document;
  gboolean kept;
};

G_DEFINE_FINAL_TYPE (KeuzePlanBar, keuze_plan_bar, ADW_TYPE_BIN)

enum
{
  PROP_DOCUMENT = 1,
  PROP_KEPT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
document_status (gpointer    this,
                 const char *name,
                 gboolean    modified,
                 gboolean    kept)
{
  if (name != NULL)
    /* Translators: %s is the name of a file. */
    return g_strdup_printf (modified ? _("Changes not saved in “%s”") : _("Saved in “%s”"), name);

  if (kept)
    return g_strdup (_("Kept on this computer"));

  return g_strdup (modified ? _("Not saved") : _("Nothing is saved unless you save it"));
}

static void
keuze_plan_bar_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  KeuzePlanBar *self = KEUZE_PLAN_BAR (object);

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_KEPT:
      g_value_set_boolean (value, self->kept);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_bar_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  KeuzePlanBar *self = KEUZE_PLAN_BAR (object);

  switch (prop_id)
    {
    case PROP_DOCUMENT:
      if (g_set_object (&self->document, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_KEPT:
      if (self->kept == g_value_get_boolean (value))
        break;
      self->kept = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_bar_dispose (GObject *object)
{
  KeuzePlanBar *self = KEUZE_PLAN_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PLAN_BAR);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (keuze_plan_bar_parent_class)->dispose (object);
}

static void
keuze_plan_bar_class_init (KeuzePlanBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_plan_bar_dispose;
  object_class->get_property = keuze_plan_bar_get_property;
  object_class->set_property = keuze_plan_bar_set_property;

  /**
   * KeuzePlanBar:document:
   *
   * The plan, and the file that it is saved in.
   */
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, KEUZE_TYPE_PLAN_DOCUMENT, flags);

  /**
   * KeuzePlanBar:kept:
   *
   * Whether the plan is kept on this computer.
   */
  properties[PROP_KEPT] =
    g_param_spec_boolean ("kept", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_PLAN_DOCUMENT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-plan-bar.ui");
  gtk_widget_class_bind_template_callback (widget_class, document_status);
  gtk_widget_class_bind_template_callback (widget_class, keuze_menu_names_set);
}

static void
keuze_plan_bar_init (KeuzePlanBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
