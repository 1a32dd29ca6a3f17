/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-closures.h"
#include "keuze-hyphens.h"
#include "keuze-option.h"
#include "keuze-placement.h"
#include "keuze-severity.h"

/* A catalogue of somebody else may ask for a pictogram that we have not drawn. */
static char *
pictogram_icon_name (GtkWidget  *this,
                     const char *pictogram)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (this));
  g_autofree char *name = NULL;

  if (pictogram == NULL)
    return NULL;

  name = g_strdup_printf ("keuze-%s-symbolic", pictogram);
  if (gtk_icon_theme_has_icon (theme, name))
    return g_steal_pointer (&name);

  return g_strdup ("keuze-option-symbolic");
}

static char *
severity_icon_name (gpointer    this,
                    const char *id)
{
  return id != NULL ? keuze_closures_find_severity_icon (id) : NULL;
}

static GVariant *
id_target (gpointer    this,
           const char *id)
{
  return id != NULL ? g_variant_ref_sink (g_variant_new_string (id)) : NULL;
}

/* The mark of the most severe level that an option is for. */
static char *
placements_icon_name (gpointer    this,
                      GListModel *placements)
{
  g_autoptr (KeuzePlacement) last = NULL;

  if (placements == NULL)
    return NULL;

  last = g_list_model_get_item (placements, g_list_model_get_n_items (placements) - 1);

  return severity_icon_name (this, keuze_entry_get_id (keuze_placement_get_entry (last)));
}

static char *
severities_title (gpointer     this,
                  KeuzeOption *option)
{
  return option != NULL ? keuze_option_join_severities (option, " · ") : NULL;
}

/* Whether the Dutch name tells more than the title beside it. */
static gboolean
is_other_name (gpointer    this,
               const char *local_name,
               const char *title)
{
  return local_name != NULL && g_strcmp0 (local_name, title) != 0;
}

/* Where the long words of a name may be divided. */
static PangoAttrList *
keep_syllables (gpointer    this,
                const char *text)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  keuze_hyphens_keep_syllables (attributes, text != NULL ? text : "");

  return attributes;
}

/**
 * keuze_closures_bind:
 * @widget_class: a class whose template was set
 *
 * Makes the functions that more than one template calls known to a class:
 * from what the model has to what a widget shows.
 */
void
keuze_closures_bind (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  gtk_widget_class_bind_template_callback (widget_class, id_target);
  gtk_widget_class_bind_template_callback (widget_class, is_other_name);
  gtk_widget_class_bind_template_callback (widget_class, keep_syllables);
  gtk_widget_class_bind_template_callback (widget_class, pictogram_icon_name);
  gtk_widget_class_bind_template_callback (widget_class, placements_icon_name);
  gtk_widget_class_bind_template_callback (widget_class, severities_title);
  gtk_widget_class_bind_template_callback (widget_class, severity_icon_name);
}

/**
 * keuze_closures_find_pictogram:
 * @widget: where the pictogram will be shown
 * @pictogram: the name of a pictogram in the catalogue
 *
 * For a widget that no template can fill.
 *
 * Returns: (transfer full): the name of an icon that there is
 */
char *
keuze_closures_find_pictogram (GtkWidget  *widget,
                               const char *pictogram)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (pictogram != NULL, NULL);

  return pictogram_icon_name (widget, pictogram);
}

/**
 * keuze_closures_find_severity_icon:
 * @id: the id of a severity
 *
 * Returns: (transfer full): the name of the icon of its mark
 */
char *
keuze_closures_find_severity_icon (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  return g_strdup_printf ("keuze-severity-%s-symbolic", id);
}
