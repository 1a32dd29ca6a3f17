/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-closures.h"
#include "keuze-option-link.h"
#include "keuze-severity-row.h"

/**
 * KeuzeSeverityRow:
 *
 * A severity that unfolds into links to options that are for it.
 *
 * Since: 0.1
 */

struct _KeuzeSeverityRow
{
  AdwExpanderRow parent_instance;

  KeuzeSeverity *severity;
  GListModel *options;

  GtkBox *links;
};

G_DEFINE_FINAL_TYPE (KeuzeSeverityRow, keuze_severity_row, ADW_TYPE_EXPANDER_ROW)

enum
{
  PROP_SEVERITY = 1,
  PROP_OPTIONS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Most people read a page without unfolding a row, so its links are made when
 * somebody does. */
static void
show_links (KeuzeSeverityRow *self)
{
  if (!adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)) ||
      gtk_widget_get_first_child (GTK_WIDGET (self->links)) != NULL)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (self->options); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (self->options, i);

      gtk_box_append (self->links, keuze_option_link_new (option));
    }
}

static void
keuze_severity_row_constructed (GObject *object)
{
  KeuzeSeverityRow *self = KEUZE_SEVERITY_ROW (object);
  guint n = g_list_model_get_n_items (self->options);
  g_autofree char *subtitle = NULL;

  G_OBJECT_CLASS (keuze_severity_row_parent_class)->constructed (object);

  /* Translators: how many more treatment options there are for a severity. */
  subtitle = g_strdup_printf (ngettext ("%u option", "%u options", n), n);

  /* Text from a catalogue is never markup, so a row has to be told first. */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 keuze_entry_get_title (KEUZE_ENTRY (self->severity)));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}

static void
keuze_severity_row_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  KeuzeSeverityRow *self = KEUZE_SEVERITY_ROW (object);

  switch (prop_id)
    {
    case PROP_SEVERITY:
      g_value_set_object (value, self->severity);
      break;
    case PROP_OPTIONS:
      g_value_set_object (value, self->options);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_severity_row_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  KeuzeSeverityRow *self = KEUZE_SEVERITY_ROW (object);

  switch (prop_id)
    {
    case PROP_SEVERITY:
      self->severity = g_value_dup_object (value);
      break;
    case PROP_OPTIONS:
      self->options = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_severity_row_dispose (GObject *object)
{
  KeuzeSeverityRow *self = KEUZE_SEVERITY_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_SEVERITY_ROW);
  g_clear_object (&self->options);
  g_clear_object (&self->severity);

  G_OBJECT_CLASS (keuze_severity_row_parent_class)->dispose (object);
}

static void
keuze_severity_row_class_init (KeuzeSeverityRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = keuze_severity_row_constructed;
  object_class->dispose = keuze_severity_row_dispose;
  object_class->get_property = keuze_severity_row_get_property;
  object_class->set_property = keuze_severity_row_set_property;

  /**
   * KeuzeSeverityRow:severity:
   *
   * The severity.
   */
  properties[PROP_SEVERITY] =
    g_param_spec_object ("severity", NULL, NULL, KEUZE_TYPE_SEVERITY, flags);

  /**
   * KeuzeSeverityRow:options:
   *
   * The list of `KeuzeOption` that it unfolds into.
   */
  properties[PROP_OPTIONS] =
    g_param_spec_object ("options", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-severity-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, show_links);
  gtk_widget_class_bind_template_child (widget_class, KeuzeSeverityRow, links);
  keuze_closures_bind (widget_class);
}

static void
keuze_severity_row_init (KeuzeSeverityRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_severity_row_new:
 * @severity: a severity
 * @options: a list of `KeuzeOption` to lead to
 *
 * Returns: (transfer floating): a new widget, folded
 */
GtkWidget *
keuze_severity_row_new (KeuzeSeverity *severity,
                        GListModel    *options)
{
  g_return_val_if_fail (KEUZE_IS_SEVERITY (severity), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (options), NULL);

  return g_object_new (KEUZE_TYPE_SEVERITY_ROW,
                       "severity", severity,
                       "options", options,
                       NULL);
}
