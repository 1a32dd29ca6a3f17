/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-compare-column.h"
#include "keuze-compare-row.h"
#include "keuze-compare-top.h"

/**
 * KeuzeCompareColumn:
 *
 * All that a comparison tells of one of its options.
 *
 * Since: 0.1
 */

struct _KeuzeCompareColumn
{
  AdwBin parent_instance;

  GtkAdjustment *adjustment;
  GtkBox *rows;
  GtkWidget *heading;
};

G_DEFINE_FINAL_TYPE (KeuzeCompareColumn, keuze_compare_column, ADW_TYPE_BIN)

enum
{
  PROP_SHOWS_HEADING = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  SIGNAL_SCROLLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
scrolled (KeuzeCompareColumn *self)
{
  g_signal_emit (self, signals[SIGNAL_SCROLLED], 0);
}

/* Where a row that is shown begins, and how high it is, in the same numbers as
 * the adjustment. */
static gboolean
find_row (KeuzeCompareColumn *self,
          GtkWidget          *row,
          double             *start,
          double             *height)
{
  GtkWidget *content = gtk_widget_get_parent (GTK_WIDGET (self->rows));
  graphene_rect_t bounds;

  if (!gtk_widget_should_layout (row) || !gtk_widget_compute_bounds (row, content, &bounds))
    return FALSE;

  *start = bounds.origin.y;
  *height = bounds.size.height;

  return bounds.size.height > 0;
}

static void
keuze_compare_column_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  KeuzeCompareColumn *self = KEUZE_COMPARE_COLUMN (object);

  switch (prop_id)
    {
    case PROP_SHOWS_HEADING:
      g_value_set_boolean (value, keuze_compare_column_get_shows_heading (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_compare_column_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  KeuzeCompareColumn *self = KEUZE_COMPARE_COLUMN (object);

  switch (prop_id)
    {
    case PROP_SHOWS_HEADING:
      keuze_compare_column_set_shows_heading (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_compare_column_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_COMPARE_COLUMN);

  G_OBJECT_CLASS (keuze_compare_column_parent_class)->dispose (object);
}

static void
keuze_compare_column_class_init (KeuzeCompareColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_compare_column_dispose;
  object_class->get_property = keuze_compare_column_get_property;
  object_class->set_property = keuze_compare_column_set_property;

  /**
   * KeuzeCompareColumn:shows-heading:
   *
   * Whether the title of the option stands above the rows and scrolls with
   * them; otherwise it stands elsewhere.
   */
  properties[PROP_SHOWS_HEADING] =
    g_param_spec_boolean ("shows-heading", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * KeuzeCompareColumn::scrolled:
   * @self: the column
   *
   * Emitted when the column was scrolled.
   */
  signals[SIGNAL_SCROLLED] =
    g_signal_new ("scrolled", KEUZE_TYPE_COMPARE_COLUMN, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-compare-column.ui");
  gtk_widget_class_bind_template_callback (widget_class, scrolled);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCompareColumn, adjustment);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCompareColumn, rows);
}

static void
keuze_compare_column_init (KeuzeCompareColumn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_heading (KeuzeCompareColumn *self,
             KeuzeOption        *option)
{
  self->heading = keuze_compare_top_new (option);
  gtk_widget_set_visible (self->heading, FALSE);
  gtk_box_append (self->rows, self->heading);
}

/**
 * keuze_compare_column_new:
 * @comparison: a comparison
 * @position: which of the options, in the order of the comparison
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_compare_column_new (KeuzeComparison *comparison,
                          guint            position)
{
  KeuzeCompareColumn *self;
  g_autoptr (KeuzeOption) option = NULL;

  g_return_val_if_fail (KEUZE_IS_COMPARISON (comparison), NULL);

  option = g_list_model_get_item (keuze_comparison_get_options (comparison), position);
  g_return_val_if_fail (option != NULL, NULL);

  self = g_object_new (KEUZE_TYPE_COMPARE_COLUMN, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, keuze_entry_get_title (KEUZE_ENTRY (option)),
                                  -1);
  add_heading (self, option);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (comparison)); i++)
    {
      g_autoptr (KeuzeComparisonRow) row = g_list_model_get_item (G_LIST_MODEL (comparison), i);

      gtk_box_append (self->rows, keuze_compare_row_new_for_option (comparison, row, position));
    }

  return GTK_WIDGET (self);
}

/**
 * keuze_compare_column_get_shows_heading:
 * @self: a column
 *
 * Returns: whether the title of the option scrolls with the rows
 */
gboolean
keuze_compare_column_get_shows_heading (KeuzeCompareColumn *self)
{
  g_return_val_if_fail (KEUZE_IS_COMPARE_COLUMN (self), FALSE);

  return self->heading != NULL && gtk_widget_get_visible (self->heading);
}

/**
 * keuze_compare_column_set_shows_heading:
 * @self: a column
 * @shows_heading: whether the title of the option scrolls with the rows
 *
 * Shows the title above the rows, or leaves it out.
 */
void
keuze_compare_column_set_shows_heading (KeuzeCompareColumn *self,
                                        gboolean            shows_heading)
{
  g_return_if_fail (KEUZE_IS_COMPARE_COLUMN (self));

  if (keuze_compare_column_get_shows_heading (self) == shows_heading)
    return;

  gtk_widget_set_visible (self->heading, shows_heading);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWS_HEADING]);
}

/**
 * keuze_compare_column_scroll_like:
 * @self: a column
 * @other: a column of the same comparison
 *
 * Scrolls to the same place of the same row as @other. Rows with the same
 * number are about the same thing, but differ in height.
 */
void
keuze_compare_column_scroll_like (KeuzeCompareColumn *self,
                                  KeuzeCompareColumn *other)
{
  double value, my_start, my_height, start, height;
  GtkWidget *my_row, *row;

  g_return_if_fail (KEUZE_IS_COMPARE_COLUMN (self));
  g_return_if_fail (KEUZE_IS_COMPARE_COLUMN (other));

  value = gtk_adjustment_get_value (other->adjustment);
  my_row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));
  row = gtk_widget_get_first_child (GTK_WIDGET (other->rows));

  while (row != NULL && my_row != NULL)
    {
      if (find_row (other, row, &start, &height) && find_row (self, my_row, &my_start, &my_height) &&
          value < start + height)
        {
          gtk_adjustment_set_value (self->adjustment, my_start + (value - start) / height * my_height);
          return;
        }

      my_row = gtk_widget_get_next_sibling (my_row);
      row = gtk_widget_get_next_sibling (row);
    }
}
