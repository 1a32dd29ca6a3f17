/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-compare-row.h"
#include "keuze-compare-table.h"
#include "keuze-compare-top.h"

/**
 * KeuzeCompareTable:
 *
 * Options beside each other, for a wide window. Their titles stay in sight
 * while the rows below them scroll.
 *
 * Since: 0.1
 */

struct _KeuzeCompareTable
{
  AdwBin parent_instance;

  GtkBox *headings;
  GtkBox *rows;
};

G_DEFINE_FINAL_TYPE (KeuzeCompareTable, keuze_compare_table, ADW_TYPE_BIN)

static void
keuze_compare_table_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_COMPARE_TABLE);

  G_OBJECT_CLASS (keuze_compare_table_parent_class)->dispose (object);
}

static void
keuze_compare_table_class_init (KeuzeCompareTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_compare_table_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-compare-table.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeCompareTable, headings);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCompareTable, rows);
}

static void
keuze_compare_table_init (KeuzeCompareTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_compare_table_set_comparison:
 * @self: a table that shows nothing yet
 * @comparison: what to show
 *
 * Fills the table.
 */
void
keuze_compare_table_set_comparison (KeuzeCompareTable *self,
                                    KeuzeComparison   *comparison)
{
  GListModel *options;

  g_return_if_fail (KEUZE_IS_COMPARE_TABLE (self));
  g_return_if_fail (KEUZE_IS_COMPARISON (comparison));

  options = keuze_comparison_get_options (comparison);
  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (options, i);

      gtk_box_append (self->headings, keuze_compare_top_new (option));
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (comparison)); i++)
    {
      g_autoptr (KeuzeComparisonRow) row = g_list_model_get_item (G_LIST_MODEL (comparison), i);

      gtk_box_append (self->rows, keuze_compare_row_new (comparison, row));
    }
}
