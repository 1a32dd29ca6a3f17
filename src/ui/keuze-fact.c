/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-closures.h"
#include "keuze-fact.h"

/**
 * KeuzeFact:
 *
 * A fact in a few words, with an icon, for the strip at the top of an option.
 *
 * Since: 0.1
 */

struct _KeuzeFact
{
  AdwBin parent_instance;

  GtkImage *icon;
  GtkLabel *text;
};

G_DEFINE_FINAL_TYPE (KeuzeFact, keuze_fact, ADW_TYPE_BIN)

static void
keuze_fact_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_FACT);

  G_OBJECT_CLASS (keuze_fact_parent_class)->dispose (object);
}

static void
keuze_fact_class_init (KeuzeFactClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_fact_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-fact.ui");
  keuze_closures_bind (widget_class);
  gtk_widget_class_bind_template_child (widget_class, KeuzeFact, icon);
  gtk_widget_class_bind_template_child (widget_class, KeuzeFact, text);
}

static void
keuze_fact_init (KeuzeFact *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_fact_new:
 * @icon_name: the name of an icon; it only repeats what the text says
 * @text: the fact
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_fact_new (const char *icon_name,
                const char *text)
{
  KeuzeFact *self;

  g_return_val_if_fail (icon_name != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (KEUZE_TYPE_FACT, NULL);
  gtk_image_set_from_icon_name (self->icon, icon_name);
  gtk_label_set_label (self->text, text);

  return GTK_WIDGET (self);
}

/**
 * keuze_fact_get_text:
 * @self: a fact
 *
 * Returns: (transfer none): what it says
 */
const char *
keuze_fact_get_text (KeuzeFact *self)
{
  g_return_val_if_fail (KEUZE_IS_FACT (self), NULL);

  return gtk_label_get_label (self->text);
}
