/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-placement.h"
#include "keuze-related-links.h"
#include "keuze-severity-row.h"
#include "keuze-step-link.h"

/**
 * KeuzeRelatedLinks:
 *
 * Where one can go on from an option: to the steps it stands at, and to the
 * other options for the same severity. None stands out, and there is no order
 * but that of the card.
 *
 * Since: 0.1
 */

struct _KeuzeRelatedLinks
{
  AdwBin parent_instance;

  GtkLabel *steps_heading;
  GtkBox *steps;
  GtkLabel *options_heading;
  GtkListBox *options;
};

G_DEFINE_FINAL_TYPE (KeuzeRelatedLinks, keuze_related_links, ADW_TYPE_BIN)

static void
show_steps (KeuzeRelatedLinks *self,
            KeuzeCatalog      *catalog,
            KeuzeOption       *option)
{
  g_autoptr (GListModel) steps = keuze_catalog_find_steps (catalog, option);
  guint n = g_list_model_get_n_items (steps);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);

      gtk_box_append (self->steps, keuze_step_link_new (step));
    }

  gtk_label_set_label (self->steps_heading, keuze_catalog_get_label (catalog, KEUZE_LABEL_STEPS));
  gtk_widget_set_visible (GTK_WIDGET (self->steps_heading), n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->steps), n > 0);
}

static void
show_other_options (KeuzeRelatedLinks *self,
                    KeuzeCatalog      *catalog,
                    KeuzeOption       *option)
{
  GListModel *placements = keuze_option_get_placements (option);
  gboolean any;

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);
      KeuzeSeverity *severity = KEUZE_SEVERITY (keuze_placement_get_entry (placement));
      g_autoptr (GListModel) others = keuze_catalog_find_other_options (catalog, option, severity);

      if (g_list_model_get_n_items (others) > 0)
        gtk_list_box_append (self->options, keuze_severity_row_new (severity, others));
    }

  any = gtk_list_box_get_row_at_index (self->options, 0) != NULL;
  gtk_label_set_label (self->options_heading,
                       keuze_catalog_get_label (catalog, KEUZE_LABEL_OTHER_OPTIONS));
  gtk_widget_set_visible (GTK_WIDGET (self->options_heading), any);
  gtk_widget_set_visible (GTK_WIDGET (self->options), any);
}

static void
keuze_related_links_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_RELATED_LINKS);

  G_OBJECT_CLASS (keuze_related_links_parent_class)->dispose (object);
}

static void
keuze_related_links_class_init (KeuzeRelatedLinksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_related_links_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-related-links.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeRelatedLinks, options);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRelatedLinks, options_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRelatedLinks, steps);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRelatedLinks, steps_heading);
}

static void
keuze_related_links_init (KeuzeRelatedLinks *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_related_links_set_option:
 * @self: links that lead nowhere yet
 * @catalog: a card
 * @option: one of its options
 *
 * Shows where one can go on from the option.
 */
void
keuze_related_links_set_option (KeuzeRelatedLinks *self,
                                KeuzeCatalog      *catalog,
                                KeuzeOption       *option)
{
  g_return_if_fail (KEUZE_IS_RELATED_LINKS (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (KEUZE_IS_OPTION (option));

  show_steps (self, catalog, option);
  show_other_options (self, catalog, option);
}
