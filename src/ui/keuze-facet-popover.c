/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-facet-popover.h"
#include "keuze-facet.h"

/**
 * KeuzeFacetPopover:
 *
 * Everything that one can filter by, to be turned on and off. It stays open,
 * so that more than one can be picked.
 *
 * Since: 0.1
 */

struct _KeuzeFacetPopover
{
  GtkPopover parent_instance;

  GtkBox *kinds;
};

G_DEFINE_FINAL_TYPE (KeuzeFacetPopover, keuze_facet_popover, GTK_TYPE_POPOVER)

/* How wide the popover is, in pixels, where the window leaves it room. */
#define LINE_LENGTH 340

static const char * const headings[KEUZE_N_FACET_KINDS] = {
  /* Translators: a heading above filters, such as “No referral needed”. */
  [KEUZE_FACET_REFERRAL] = NC_("filter", "Referral"),
  /* Translators: a heading above filters, such as “Basic package”. */
  [KEUZE_FACET_PAYER] = NC_("filter", "Who pays"),
  /* Translators: a heading above filters, such as “Primary care”. */
  [KEUZE_FACET_SETTING] = NC_("filter", "Kind of care"),
  /* Translators: a heading above filters, such as “Pain”. */
  [KEUZE_FACET_COMPLAINT] = NC_("filter", "An example with this symptom"),
};

static GtkWidget *
create_toggle (KeuzeFacet *facet)
{
  const char *title = keuze_entry_get_title (keuze_facet_get_entry (facet));
  GtkWidget *toggle = gtk_toggle_button_new_with_label (title);

  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (toggle))), TRUE);
  gtk_widget_add_css_class (toggle, "chip");
  g_object_bind_property (facet, "active", toggle, "active", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);

  return toggle;
}

static GtkWidget *
create_kind (KeuzeFacetKind  kind,
             GListModel     *facets)
{
  const char *heading = g_dpgettext2 (NULL, "filter", headings[kind]);
  GtkWidget *label = gtk_label_new (heading);
  GtkWidget *toggles = adw_wrap_box_new ();
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                 "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", 6,
                                 NULL);

  for (guint i = 0; i < g_list_model_get_n_items (facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (facets, i);

      if (keuze_facet_get_kind (facet) == kind)
        adw_wrap_box_append (ADW_WRAP_BOX (toggles), create_toggle (facet));
    }

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (toggles), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (toggles), 6);
  adw_wrap_box_set_natural_line_length (ADW_WRAP_BOX (toggles), LINE_LENGTH);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), toggles);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);

  return box;
}

static void
keuze_facet_popover_dispose (GObject *object)
{
  KeuzeFacetPopover *self = KEUZE_FACET_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_FACET_POPOVER);

  G_OBJECT_CLASS (keuze_facet_popover_parent_class)->dispose (object);
}

static void
keuze_facet_popover_class_init (KeuzeFacetPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_facet_popover_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-facet-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeFacetPopover, kinds);
}

static void
keuze_facet_popover_init (KeuzeFacetPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_facet_popover_set_facets:
 * @self: a popover without filters
 * @facets: a list of `KeuzeFacet`
 *
 * Sets what one can filter by.
 */
void
keuze_facet_popover_set_facets (KeuzeFacetPopover *self,
                                GListModel        *facets)
{
  g_return_if_fail (KEUZE_IS_FACET_POPOVER (self));
  g_return_if_fail (G_IS_LIST_MODEL (facets));

  for (KeuzeFacetKind kind = 0; kind < KEUZE_N_FACET_KINDS; kind++)
    gtk_box_append (self->kinds, create_kind (kind, facets));
}
