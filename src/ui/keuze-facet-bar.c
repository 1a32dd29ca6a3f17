/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-facet-bar.h"
#include "keuze-facet.h"
#include "keuze-wrap-layout.h"

/**
 * KeuzeFacetBar:
 *
 * How many options are left, and the filters that are on, each to be taken
 * away by a click.
 *
 * Since: 0.1
 */

struct _KeuzeFacetBar
{
  AdwBin parent_instance;

  GListModel *facets;

  GtkBox *chips;
  GtkLabel *number;
};

G_DEFINE_FINAL_TYPE (KeuzeFacetBar, keuze_facet_bar, ADW_TYPE_BIN)

static void
remove_facet (KeuzeFacet *facet)
{
  keuze_facet_set_active (facet, FALSE);
}

static GtkWidget *
create_chip (KeuzeFacet *facet)
{
  const char *title = keuze_entry_get_title (keuze_facet_get_entry (facet));
  /* Translators: %s is a filter, such as “No referral needed”. */
  g_autofree char *tooltip = g_strdup_printf (_("Remove the Filter “%s”"), title);
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *cross = g_object_new (GTK_TYPE_IMAGE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "icon-name", "window-close-symbolic",
                                   NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (GTK_BOX (content), cross);
  gtk_button_set_child (GTK_BUTTON (chip), content);
  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_set_tooltip_text (chip, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);

  g_object_bind_property (facet, "active", chip, "visible", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (remove_facet), facet, G_CONNECT_SWAPPED);

  return chip;
}

/* Most people take no filter, so there are no chips until one is taken. */
static void
facet_changed (KeuzeFacetBar *self)
{
  if (gtk_widget_get_last_child (GTK_WIDGET (self->chips)) != GTK_WIDGET (self->number))
    return;

  for (guint i = 0; i < g_list_model_get_n_items (self->facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (self->facets, i);

      gtk_box_append (self->chips, create_chip (facet));
    }
}

static void
keuze_facet_bar_dispose (GObject *object)
{
  KeuzeFacetBar *self = KEUZE_FACET_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_FACET_BAR);
  g_clear_object (&self->facets);

  G_OBJECT_CLASS (keuze_facet_bar_parent_class)->dispose (object);
}

static void
keuze_facet_bar_class_init (KeuzeFacetBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_facet_bar_dispose;

  g_type_ensure (KEUZE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-facet-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeFacetBar, chips);
  gtk_widget_class_bind_template_child (widget_class, KeuzeFacetBar, number);
}

static void
keuze_facet_bar_init (KeuzeFacetBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_facet_bar_set_facets:
 * @self: a bar without filters
 * @facets: a list of every `KeuzeFacet` that can be on; none is on yet
 *
 * Sets which filters the bar shows while they are on.
 */
void
keuze_facet_bar_set_facets (KeuzeFacetBar *self,
                            GListModel    *facets)
{
  g_return_if_fail (KEUZE_IS_FACET_BAR (self));
  g_return_if_fail (G_IS_LIST_MODEL (facets));
  g_return_if_fail (self->facets == NULL);

  self->facets = g_object_ref (facets);
  for (guint i = 0; i < g_list_model_get_n_items (facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (facets, i);

      g_signal_connect_object (facet, "notify::active", G_CALLBACK (facet_changed), self, G_CONNECT_SWAPPED);
    }
}

/**
 * keuze_facet_bar_set_number:
 * @self: a bar
 * @number: how many options are left, in words
 *
 * Shows the number.
 *
 * Returns: whether it is another one than before
 */
gboolean
keuze_facet_bar_set_number (KeuzeFacetBar *self,
                            const char    *number)
{
  g_return_val_if_fail (KEUZE_IS_FACET_BAR (self), FALSE);
  g_return_val_if_fail (number != NULL, FALSE);

  if (g_str_equal (gtk_label_get_label (self->number), number))
    return FALSE;

  gtk_label_set_label (self->number, number);

  return TRUE;
}
