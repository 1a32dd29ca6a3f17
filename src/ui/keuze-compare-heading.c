/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-closures.h"
#include "keuze-compare-heading.h"

/**
 * KeuzeCompareHeading:
 *
 * The head of all that is said of an option where options are compared: its
 * pictogram and its title, which lead to its page.
 *
 * Since: 0.1
 */

struct _KeuzeCompareHeading
{
  AdwBin parent_instance;

  KeuzeOption *option;
};

G_DEFINE_FINAL_TYPE (KeuzeCompareHeading, keuze_compare_heading, ADW_TYPE_BIN)

enum
{
  PROP_OPTION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_compare_heading_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeuzeCompareHeading *self = KEUZE_COMPARE_HEADING (object);

  switch (prop_id)
    {
    case PROP_OPTION:
      g_value_set_object (value, self->option);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_compare_heading_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeuzeCompareHeading *self = KEUZE_COMPARE_HEADING (object);

  switch (prop_id)
    {
    case PROP_OPTION:
      self->option = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_compare_heading_dispose (GObject *object)
{
  KeuzeCompareHeading *self = KEUZE_COMPARE_HEADING (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_COMPARE_HEADING);
  g_clear_object (&self->option);

  G_OBJECT_CLASS (keuze_compare_heading_parent_class)->dispose (object);
}

static void
keuze_compare_heading_class_init (KeuzeCompareHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_compare_heading_dispose;
  object_class->get_property = keuze_compare_heading_get_property;
  object_class->set_property = keuze_compare_heading_set_property;

  /**
   * KeuzeCompareHeading:option:
   *
   * The option that it stands above.
   */
  properties[PROP_OPTION] =
    g_param_spec_object ("option", NULL, NULL, KEUZE_TYPE_OPTION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-compare-heading.ui");
  keuze_closures_bind (widget_class);
}

static void
keuze_compare_heading_init (KeuzeCompareHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_compare_heading_new:
 * @option: what to show
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_compare_heading_new (KeuzeOption *option)
{
  GtkWidget *self;

  g_return_val_if_fail (KEUZE_IS_OPTION (option), NULL);

  self = g_object_new (KEUZE_TYPE_COMPARE_HEADING, "option", option, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, keuze_entry_get_title (KEUZE_ENTRY (option)),
                                  GTK_ACCESSIBLE_PROPERTY_LEVEL, 1,
                                  -1);

  return self;
}
