/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-closures.h"
#include "keuze-placement.h"
#include "keuze-severity.h"

static char *
pictogram_icon_name (gpointer    this,
                     const char *pictogram)
{
  return pictogram != NULL ? g_strdup_printf ("keuze-%s-symbolic", pictogram) : NULL;
}

static char *
severity_icon_name (gpointer    this,
                    const char *id)
{
  return id != NULL ? g_strdup_printf ("keuze-severity-%s-symbolic", id) : NULL;
}

static GVariant *
option_target (gpointer    this,
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

/* The severities that an option is for, such as "Mild · Moderate". */
static char *
placements_title (gpointer    this,
                  GListModel *placements)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;

  for (guint i = 0; placements != NULL && i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);

      g_strv_builder_add (builder, keuze_entry_get_title (keuze_placement_get_entry (placement)));
    }

  titles = g_strv_builder_end (builder);

  return g_strjoinv (" · ", titles);
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

  gtk_widget_class_bind_template_callback (widget_class, option_target);
  gtk_widget_class_bind_template_callback (widget_class, pictogram_icon_name);
  gtk_widget_class_bind_template_callback (widget_class, placements_icon_name);
  gtk_widget_class_bind_template_callback (widget_class, placements_title);
  gtk_widget_class_bind_template_callback (widget_class, severity_icon_name);
}
