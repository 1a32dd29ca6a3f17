/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-catalog.h"
#include "keuze-language.h"
#include "keuze-preferences.h"
#include "keuze-settings.h"

/**
 * KeuzePreferences:
 *
 * The language of the card, what single keys do, and what becomes of a plan when
 * nobody looks after it: kept on this computer, or cleared.
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
  AdwComboRow *language;
  AdwPreferencesGroup *plan;
  AdwSwitchRow *quick_keys;
};

G_DEFINE_FINAL_TYPE (KeuzePreferences, keuze_preferences, ADW_TYPE_PREFERENCES_DIALOG)

/* Each language by its own name, after that of the app. */
static void
list_languages (KeuzePreferences *self,
                GStrv             codes)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  /* Translators: the language of the card follows that of the rest of the app. */
  gtk_string_list_append (names, _("Same as the App"));
  for (guint i = 0; codes[i] != NULL; i++)
    {
      g_autoptr (KeuzeCatalog) catalog = keuze_catalog_new_for_language (codes[i], NULL);

      gtk_string_list_append (names, catalog != NULL
                                     ? keuze_catalog_get_label (catalog, KEUZE_LABEL_LANGUAGE_NAME) : codes[i]);
    }
  adw_combo_row_set_model (self->language, G_LIST_MODEL (names));
}

static gboolean
code_to_position (GValue   *value,
                  GVariant *variant,
                  gpointer  user_data)
{
  const char * const *codes = user_data;
  const char *code = g_variant_get_string (variant, NULL);

  g_value_set_uint (value, 0);
  for (guint i = 0; codes[i] != NULL; i++)
    {
      if (g_str_equal (codes[i], code))
        g_value_set_uint (value, i + 1);
    }

  return TRUE;
}

static GVariant *
position_to_code (const GValue       *value,
                  const GVariantType *type,
                  gpointer            user_data)
{
  const char * const *codes = user_data;
  guint position = g_value_get_uint (value);

  return g_variant_new_string (position == 0 ? "" : codes[position - 1]);
}

static void
bind_language (KeuzePreferences *self)
{
  GStrv codes = keuze_language_list ();

  list_languages (self, codes);
  g_settings_bind_with_mapping (self->settings, "language", self->language, "selected", G_SETTINGS_BIND_DEFAULT,
                                code_to_position, position_to_code, codes, (GDestroyNotify) g_strfreev);
}

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
  gtk_widget_class_bind_template_child (widget_class, KeuzePreferences, language);
  gtk_widget_class_bind_template_child (widget_class, KeuzePreferences, plan);
  gtk_widget_class_bind_template_child (widget_class, KeuzePreferences, quick_keys);
}

static void
keuze_preferences_init (KeuzePreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->settings = keuze_settings_new ();
  g_settings_bind (self->settings, "clear-after", self->clear_after, "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "clear-when-idle", self->clear_when_idle, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "keep-plan", self->keep_plan, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "quick-keys", self->quick_keys, "active", G_SETTINGS_BIND_DEFAULT);
  bind_language (self);
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

/**
 * keuze_preferences_set_keeping:
 * @self: a dialogue
 * @keeping: whether this app keeps a plan where the settings say so
 *
 * Leaves the plan out where nothing would come of what is set here. It is shown
 * unless somebody says otherwise.
 */
void
keuze_preferences_set_keeping (KeuzePreferences *self,
                               gboolean          keeping)
{
  g_return_if_fail (KEUZE_IS_PREFERENCES (self));

  gtk_widget_set_visible (GTK_WIDGET (self->plan), keeping);
}
