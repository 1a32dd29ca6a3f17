/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-clear-button.h"
#include "keuze-clearing.h"

/**
 * KeuzeClearButton:
 *
 * Clears everything, for the next person at the same computer. It stands on
 * every page as soon as there is something to clear.
 *
 * Since: 0.1
 */

struct _KeuzeClearButton
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (KeuzeClearButton, keuze_clear_button, ADW_TYPE_BIN)

static void
keuze_clear_button_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_CLEAR_BUTTON);

  G_OBJECT_CLASS (keuze_clear_button_parent_class)->dispose (object);
}

static void
keuze_clear_button_class_init (KeuzeClearButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keuze_clear_button_dispose;

  g_type_ensure (KEUZE_TYPE_CLEARING);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-clear-button.ui");
}

static void
keuze_clear_button_init (KeuzeClearButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
