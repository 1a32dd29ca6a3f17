/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-closures.h"
#include "keuze-severity-toggles.h"
#include "keuze-severity.h"
#include "keuze-translation-mark.h"

/* The name of the toggle that stands for every severity. */
#define ALL "all"

/**
 * KeuzeSeverityToggles:
 *
 * The severities in a row, to pick one of them or all, and what the picked one
 * means.
 *
 * Since: 0.1
 */

struct _KeuzeSeverityToggles
{
  AdwBin parent_instance;

  KeuzeCatalog *catalog;
  GListModel *severities;
  char *severity;
  gboolean brief;
  gboolean tiny;

  GtkLabel *definition;
  KeuzeTranslationMark *mark;
  AdwToggleGroup *toggles;
};

G_DEFINE_FINAL_TYPE (KeuzeSeverityToggles, keuze_severity_toggles, ADW_TYPE_BIN)

enum
{
  PROP_BRIEF = 1,
  PROP_SEVERITY,
  PROP_TINY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* What is written on it need not be said once more.
 *
 * Returns: (transfer full): what there is no room for */
static char *
describe (KeuzeSeverityToggles *self,
          KeuzeSeverity        *severity)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;
  g_autofree char *text = NULL;

  if (self->tiny)
    g_strv_builder_add (lines, keuze_entry_get_title (KEUZE_ENTRY (severity)));
  if (self->brief)
    g_strv_builder_add (lines, keuze_severity_get_definition (severity));
  texts = g_strv_builder_end (lines);
  text = g_strjoinv ("\n", texts);

  /* A tooltip is markup, and text from a catalogue never is. */
  return g_markup_escape_text (text, -1);
}

/* Where the words would be cut off, their marks say the same. */
static void
update_toggle (KeuzeSeverityToggles *self,
               KeuzeSeverity        *severity)
{
  const char *id = keuze_entry_get_id (KEUZE_ENTRY (severity));
  AdwToggle *toggle = adw_toggle_group_get_toggle_by_name (self->toggles, id);
  g_autofree char *icon_name = keuze_closures_find_severity_icon (id);
  g_autofree char *tooltip = describe (self, severity);

  adw_toggle_set_tooltip (toggle, tooltip);
  adw_toggle_set_icon_name (toggle, self->tiny ? icon_name : NULL);
  adw_toggle_set_label (toggle, self->tiny ? NULL : keuze_entry_get_title (KEUZE_ENTRY (severity)));
}

static void
update_toggles (KeuzeSeverityToggles *self)
{
  for (guint i = 0; self->severities != NULL && i < g_list_model_get_n_items (self->severities); i++)
    {
      g_autoptr (KeuzeSeverity) severity = g_list_model_get_item (self->severities, i);

      update_toggle (self, severity);
    }
}

static void
add_toggle (KeuzeSeverityToggles *self,
            KeuzeEntry           *severity)
{
  AdwToggle *toggle = adw_toggle_new ();

  adw_toggle_set_name (toggle, keuze_entry_get_id (severity));
  adw_toggle_group_add (self->toggles, toggle);
}

static void
show_definition (KeuzeSeverityToggles *self)
{
  KeuzeSeverity *severity = NULL;

  if (self->catalog != NULL && self->severity != NULL && !self->brief)
    severity = keuze_catalog_get_entry (self->catalog, KEUZE_LIST_SEVERITIES, self->severity);

  gtk_widget_set_visible (GTK_WIDGET (self->definition), severity != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->mark), FALSE);
  if (severity == NULL)
    return;

  keuze_translation_mark_set_text (self->mark, self->catalog, "severity", KEUZE_ENTRY (severity), "definition");
  gtk_label_set_label (self->definition, keuze_severity_get_definition (severity));
}

static void
set_severity (KeuzeSeverityToggles *self,
              const char           *severity)
{
  if (!g_set_str (&self->severity, severity))
    return;

  adw_toggle_group_set_active_name (self->toggles, severity != NULL ? severity : ALL);
  show_definition (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEVERITY]);
}

static void
toggled (KeuzeSeverityToggles *self)
{
  const char *name = adw_toggle_group_get_active_name (self->toggles);

  if (self->severities != NULL)
    set_severity (self, g_strcmp0 (name, ALL) != 0 ? name : NULL);
}

static void
keuze_severity_toggles_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  KeuzeSeverityToggles *self = KEUZE_SEVERITY_TOGGLES (object);

  switch (prop_id)
    {
    case PROP_BRIEF:
      g_value_set_boolean (value, self->brief);
      break;
    case PROP_SEVERITY:
      g_value_set_string (value, self->severity);
      break;
    case PROP_TINY:
      g_value_set_boolean (value, self->tiny);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_severity_toggles_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  KeuzeSeverityToggles *self = KEUZE_SEVERITY_TOGGLES (object);

  switch (prop_id)
    {
    case PROP_BRIEF:
      self->brief = g_value_get_boolean (value);
      update_toggles (self);
      show_definition (self);
      break;
    case PROP_SEVERITY:
      set_severity (self, g_value_get_string (value));
      break;
    case PROP_TINY:
      self->tiny = g_value_get_boolean (value);
      update_toggles (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_severity_toggles_dispose (GObject *object)
{
  KeuzeSeverityToggles *self = KEUZE_SEVERITY_TOGGLES (object);

  g_clear_object (&self->severities);
  g_clear_object (&self->catalog);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_SEVERITY_TOGGLES);
  g_clear_pointer (&self->severity, g_free);

  G_OBJECT_CLASS (keuze_severity_toggles_parent_class)->dispose (object);
}

static void
keuze_severity_toggles_class_init (KeuzeSeverityTogglesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_severity_toggles_dispose;
  object_class->get_property = keuze_severity_toggles_get_property;
  object_class->set_property = keuze_severity_toggles_set_property;

  /**
   * KeuzeSeverityToggles:brief:
   *
   * Whether the window is so low that what the severity means has to go into a
   * tooltip, for what is below it to be in view.
   */
  properties[PROP_BRIEF] =
    g_param_spec_boolean ("brief", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeSeverityToggles:severity:
   *
   * The id of the severity that is picked; %NULL for all.
   */
  properties[PROP_SEVERITY] =
    g_param_spec_string ("severity", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeSeverityToggles:tiny:
   *
   * Whether the text is so large for the window that a short word may be cut
   * off.
   */
  properties[PROP_TINY] =
    g_param_spec_boolean ("tiny", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_TRANSLATION_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-severity-toggles.ui");
  gtk_widget_class_bind_template_callback (widget_class, toggled);
  gtk_widget_class_bind_template_child (widget_class, KeuzeSeverityToggles, definition);
  gtk_widget_class_bind_template_child (widget_class, KeuzeSeverityToggles, mark);
  gtk_widget_class_bind_template_child (widget_class, KeuzeSeverityToggles, toggles);
}

static void
keuze_severity_toggles_init (KeuzeSeverityToggles *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_severity_toggles_set_severities:
 * @self: toggles without severities
 * @catalog: a card
 * @severities: a list of `KeuzeSeverity` of the card
 *
 * Sets which severities there are to pick from.
 */
void
keuze_severity_toggles_set_severities (KeuzeSeverityToggles *self,
                                       KeuzeCatalog         *catalog,
                                       GListModel           *severities)
{
  g_return_if_fail (KEUZE_IS_SEVERITY_TOGGLES (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (G_IS_LIST_MODEL (severities));
  g_return_if_fail (self->severities == NULL);

  for (guint i = 0; i < g_list_model_get_n_items (severities); i++)
    {
      g_autoptr (KeuzeEntry) severity = g_list_model_get_item (severities, i);

      add_toggle (self, severity);
    }
  self->catalog = g_object_ref (catalog);
  self->severities = g_object_ref (severities);
  update_toggles (self);
}

/**
 * keuze_severity_toggles_measure_words:
 * @self: toggles with severities, which are not tiny
 *
 * How long the words are is up to the language.
 *
 * Returns: how wide the toggles are with none of their words cut off, in
 *   pixels that grow with the text
 */
double
keuze_severity_toggles_measure_words (KeuzeSeverityToggles *self)
{
  GtkSettings *settings;
  int all, words = 0;

  g_return_val_if_fail (KEUZE_IS_SEVERITY_TOGGLES (self), 0);
  g_return_val_if_fail (!self->tiny, 0);

  for (guint i = 0; i < adw_toggle_group_get_n_toggles (self->toggles); i++)
    {
      const char *label = adw_toggle_get_label (adw_toggle_group_get_toggle (self->toggles, i));
      g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->toggles), label);
      int width;

      pango_layout_get_pixel_size (layout, &width, NULL);
      words += width;
    }
  gtk_widget_measure (GTK_WIDGET (self->toggles), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &all, NULL, NULL);

  /* The words grow with the text, and what is around them does not. */
  settings = gtk_widget_get_settings (GTK_WIDGET (self));

  return adw_length_unit_from_px (ADW_LENGTH_UNIT_SP, words, settings) + all - words;
}
