/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-preferences.h"

/**
 * KeuzePreferences:
 *
 * What becomes of a plan when nobody looks after it: kept on this computer, or
 * cleared.
 *
 * Since: 0.1
 */

struct _KeuzePreferences
{
  AdwPreferencesDialog parent_instance;

  GSettings *settings;

  AdwSpinRow *clear_after;
  AdwSwitchRow *clear_when_idle;
  AdwSwitchRow *keep_plan;
};

G_DEFINE_FINAL_TYPE (KeuzePreferences, keuze_preferences, ADW_TYPE_PREFERENCES_DIALOG)

static void
keuze_preferences_dispose (GObject *object)
{
  KeuzePreferences *self = KEUZE_PREFERENCES (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PREFERENCES);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (keuze_preferences_parent_class)->dispose (object);
}

static void
keuze_preferences_class_init (KeuzePreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keuze_preferences_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzePreferences, clear_after);
  gtk_widget_class_bind_template_child (widget_class, KeuzePreferences, clear_when_idle);
  gtk_widget_class_bind_template_child (widget_class, KeuzePreferences, keep_plan);
}

static void
keuze_preferences_init (KeuzePreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  g_settings_bind (self->settings, "clear-after", self->clear_after, "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "clear-when-idle", self->clear_when_idle, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "keep-plan", self->keep_plan, "active", G_SETTINGS_BIND_DEFAULT);
}

/**
 * keuze_preferences_new:
 *
 * Returns: (transfer floating): a dialogue with the preferences
 */
AdwDialog *
keuze_preferences_new (void)
{
  return g_object_new (KEUZE_TYPE_PREFERENCES, NULL);
}
