/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-compare-row.h"
#include "keuze-fact.h"
#include "keuze-paragraph.h"
#include "keuze-translation-mark.h"
#include "keuze-wrap-layout.h"

/**
 * KeuzeCompareRow:
 *
 * What the card says about one thing of the options that are compared, beside
 * each other, or of one of them. What it says of all alike stands there once.
 *
 * Since: 0.1
 */

struct _KeuzeCompareRow
{
  AdwBin parent_instance;

  GtkBox *head;
  GtkLabel *heading;
  GtkBox *cells;
};

G_DEFINE_FINAL_TYPE (KeuzeCompareRow, keuze_compare_row, ADW_TYPE_BIN)

static void
keuze_compare_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_COMPARE_ROW);

  G_OBJECT_CLASS (keuze_compare_row_parent_class)->dispose (object);
}

static void
keuze_compare_row_class_init (KeuzeCompareRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_compare_row_dispose;

  g_type_ensure (KEUZE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-compare-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeCompareRow, cells);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCompareRow, head);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCompareRow, heading);
}

static void
keuze_compare_row_init (KeuzeCompareRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* One label holds the title and the text, so that both are reached, read out
 * and copied together. Set as attributes: text of the card is never markup. */
static GtkWidget *
create_paragraph (KeuzeParagraph *paragraph)
{
  const char *title = keuze_paragraph_get_title (paragraph);
  g_autofree char *text = g_strjoin ("\n", title != NULL ? title : keuze_paragraph_get_text (paragraph),
                                     title != NULL ? keuze_paragraph_get_text (paragraph) : NULL, NULL);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  bold->start_index = 0;
  bold->end_index = title != NULL ? (guint) strlen (title) : 0;
  pango_attr_list_insert (attributes, bold);

  return g_object_new (GTK_TYPE_LABEL,
                       "attributes", attributes,
                       "css-classes", (const char *[]) { "reading", NULL },
                       "label", text,
                       "selectable", TRUE,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "xalign", 0.0,
                       NULL);
}

static GtkWidget *
create_mark (KeuzeCatalog *catalog)
{
  GtkWidget *mark = keuze_translation_mark_new ();

  keuze_translation_mark_set_translated (KEUZE_TRANSLATION_MARK (mark), catalog, FALSE);

  return mark;
}

/* Says on its own what it is about and of whom: a screen reader that comes to
 * a cell has not come by the headings above it. */
static GtkWidget *
add_cell (KeuzeCompareRow *self,
          KeuzeCatalog    *catalog,
          GListModel      *paragraphs,
          const char      *name)
{
  GtkWidget *cell = g_object_new (GTK_TYPE_BOX,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                  "orientation", GTK_ORIENTATION_VERTICAL,
                                  "spacing", 6,
                                  NULL);

  for (guint i = 0; i < g_list_model_get_n_items (paragraphs); i++)
    {
      g_autoptr (KeuzeParagraph) paragraph = g_list_model_get_item (paragraphs, i);

      if (!keuze_paragraph_is_translated (paragraph))
        gtk_box_append (GTK_BOX (cell), create_mark (catalog));
      gtk_box_append (GTK_BOX (cell), create_paragraph (paragraph));
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (self->cells, cell);

  return cell;
}

static void
add_cell_for_option (KeuzeCompareRow    *self,
                     KeuzeComparison    *comparison,
                     KeuzeComparisonRow *row,
                     guint               position,
                     const char         *mark)
{
  KeuzeCatalog *catalog = keuze_comparison_get_catalog (comparison);
  g_autoptr (KeuzeEntry) option = g_list_model_get_item (keuze_comparison_get_options (comparison), position);
  g_autofree char *name = g_strjoin (keuze_catalog_get_label (catalog, KEUZE_LABEL_LIST_SEPARATOR),
                                     keuze_comparison_row_get_heading (row),
                                     keuze_entry_get_title (option), mark, NULL);

  add_cell (self, catalog, keuze_comparison_row_get_paragraphs (row, position), name);
}

static void
add_cell_for_all (KeuzeCompareRow    *self,
                  KeuzeComparison    *comparison,
                  KeuzeComparisonRow *row)
{
  KeuzeCatalog *catalog = keuze_comparison_get_catalog (comparison);
  g_autofree char *name = g_strjoin (keuze_catalog_get_label (catalog, KEUZE_LABEL_LIST_SEPARATOR),
                                     keuze_comparison_row_get_heading (row),
                                     keuze_catalog_get_label (catalog, KEUZE_LABEL_SAME), NULL);

  gtk_widget_add_css_class (add_cell (self, catalog, keuze_comparison_row_get_paragraphs (row, 0), name),
                            "compare-same");
}

static const char *
add_mark (KeuzeCompareRow *self,
          KeuzeComparison *comparison,
          gboolean         same)
{
  const char *mark = keuze_catalog_get_label (keuze_comparison_get_catalog (comparison),
                                              same ? KEUZE_LABEL_SAME : KEUZE_LABEL_DIFFERENT);
  GtkWidget *fact = keuze_fact_new (same ? "keuze-same-symbolic" : "keuze-different-symbolic", mark);

  gtk_widget_add_css_class (fact, "caption");
  gtk_box_append (self->head, fact);

  return mark;
}

static KeuzeCompareRow *
keuze_compare_row_new_empty (KeuzeComparisonRow *row)
{
  KeuzeCompareRow *self = g_object_new (KEUZE_TYPE_COMPARE_ROW, NULL);

  gtk_label_set_label (self->heading, keuze_comparison_row_get_heading (row));

  return self;
}

/**
 * keuze_compare_row_new:
 * @comparison: a comparison
 * @row: one of its rows
 *
 * Returns: (transfer floating): the row with the options beside each other, or
 *   one cell for all where the card says the same of them
 */
GtkWidget *
keuze_compare_row_new (KeuzeComparison    *comparison,
                       KeuzeComparisonRow *row)
{
  KeuzeCompareRow *self;

  g_return_val_if_fail (KEUZE_IS_COMPARISON (comparison), NULL);
  g_return_val_if_fail (KEUZE_IS_COMPARISON_ROW (row), NULL);

  self = keuze_compare_row_new_empty (row);

  if (keuze_comparison_row_get_same (row))
    {
      add_mark (self, comparison, TRUE);
      add_cell_for_all (self, comparison, row);
    }
  else
    {
      for (guint i = 0; i < keuze_comparison_row_get_n_cells (row); i++)
        add_cell_for_option (self, comparison, row, i, NULL);
    }

  return GTK_WIDGET (self);
}

/**
 * keuze_compare_row_new_for_option:
 * @comparison: a comparison
 * @row: one of its rows
 * @position: which of the options, in the order of the comparison
 *
 * Returns: (transfer floating): the row with what the card says of that option,
 *   and whether it says the same of the others
 */
GtkWidget *
keuze_compare_row_new_for_option (KeuzeComparison    *comparison,
                                  KeuzeComparisonRow *row,
                                  guint               position)
{
  KeuzeCompareRow *self;
  const char *mark;

  g_return_val_if_fail (KEUZE_IS_COMPARISON (comparison), NULL);
  g_return_val_if_fail (KEUZE_IS_COMPARISON_ROW (row), NULL);
  g_return_val_if_fail (position < keuze_comparison_row_get_n_cells (row), NULL);

  self = keuze_compare_row_new_empty (row);
  mark = add_mark (self, comparison, keuze_comparison_row_get_same (row));
  add_cell_for_option (self, comparison, row, position, mark);

  return GTK_WIDGET (self);
}
