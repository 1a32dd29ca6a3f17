/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-closures.h"
#include "keuze-long-text.h"
#include "keuze-severity-heading.h"
#include "keuze-translation-mark.h"

/**
 * KeuzeSeverityHeading:
 *
 * The heading of a column of the overview: a severity, its mark and what it
 * means. A click brings its column into focus, another lets go of it.
 *
 * Since: 0.1
 */

struct _KeuzeSeverityHeading
{
  GtkToggleButton parent_instance;

  KeuzeSeverity *severity;

  KeuzeTranslationMark *mark;
};

G_DEFINE_FINAL_TYPE (KeuzeSeverityHeading, keuze_severity_heading, GTK_TYPE_TOGGLE_BUTTON)

enum
{
  PROP_SEVERITY = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_severity_heading_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  KeuzeSeverityHeading *self = KEUZE_SEVERITY_HEADING (object);

  switch (prop_id)
    {
    case PROP_SEVERITY:
      g_value_set_object (value, self->severity);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_severity_heading_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  KeuzeSeverityHeading *self = KEUZE_SEVERITY_HEADING (object);

  switch (prop_id)
    {
    case PROP_SEVERITY:
      self->severity = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_severity_heading_dispose (GObject *object)
{
  KeuzeSeverityHeading *self = KEUZE_SEVERITY_HEADING (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_SEVERITY_HEADING);
  g_clear_object (&self->severity);

  G_OBJECT_CLASS (keuze_severity_heading_parent_class)->dispose (object);
}

static void
keuze_severity_heading_class_init (KeuzeSeverityHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_severity_heading_dispose;
  object_class->get_property = keuze_severity_heading_get_property;
  object_class->set_property = keuze_severity_heading_set_property;

  /**
   * KeuzeSeverityHeading:severity:
   *
   * The severity.
   */
  properties[PROP_SEVERITY] =
    g_param_spec_object ("severity", NULL, NULL, KEUZE_TYPE_SEVERITY,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_TRANSLATION_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-severity-heading.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeSeverityHeading, mark);
  keuze_closures_bind (widget_class);
}

static void
keuze_severity_heading_init (KeuzeSeverityHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  keuze_long_text_prepare (GTK_WIDGET (self));
}

/**
 * keuze_severity_heading_new:
 * @catalog: a card
 * @severity: what to show
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_severity_heading_new (KeuzeCatalog  *catalog,
                            KeuzeSeverity *severity)
{
  KeuzeSeverityHeading *self;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_SEVERITY (severity), NULL);

  self = g_object_new (KEUZE_TYPE_SEVERITY_HEADING, "severity", severity, NULL);
  keuze_translation_mark_set_text (self->mark, catalog, "severity", KEUZE_ENTRY (severity), "definition");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, keuze_severity_get_definition (severity),
                                  -1);

  return GTK_WIDGET (self);
}
