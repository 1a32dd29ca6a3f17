/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-matrix-row.h"
#include "keuze-placement.h"
#include "keuze-severity.h"

/**
 * KeuzeMatrixRow:
 *
 * Options of the overview that stand beside each other in one line, because
 * they are for other severities. The first row of a group knows the group.
 *
 * Since: 0.1
 */

struct _KeuzeMatrixRow
{
  GObject parent_instance;

  KeuzeTerm *group;
  GListStore *options;
  gboolean continues;
};

G_DEFINE_FINAL_TYPE (KeuzeMatrixRow, keuze_matrix_row, G_TYPE_OBJECT)

static void
keuze_matrix_row_finalize (GObject *object)
{
  KeuzeMatrixRow *self = KEUZE_MATRIX_ROW (object);

  g_clear_object (&self->group);
  g_clear_object (&self->options);

  G_OBJECT_CLASS (keuze_matrix_row_parent_class)->finalize (object);
}

static void
keuze_matrix_row_class_init (KeuzeMatrixRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_matrix_row_finalize;
}

static void
keuze_matrix_row_init (KeuzeMatrixRow *self)
{
  self->options = g_list_store_new (KEUZE_TYPE_OPTION);
}

static gboolean
overlap (KeuzeOption *one,
         KeuzeOption *other)
{
  guint one_first, one_count, other_first, other_count;

  keuze_matrix_row_find_span (one, &one_first, &one_count);
  keuze_matrix_row_find_span (other, &other_first, &other_count);

  return one_first < other_first + other_count && other_first < one_first + one_count;
}

static int
compare_columns (gconstpointer one,
                 gconstpointer other,
                 gpointer      user_data)
{
  guint one_first, other_first, count;

  keuze_matrix_row_find_span ((KeuzeOption *) one, &one_first, &count);
  keuze_matrix_row_find_span ((KeuzeOption *) other, &other_first, &count);

  return one_first < other_first ? -1 : one_first > other_first;
}

/**
 * keuze_matrix_row_new:
 * @group: (nullable): the group, for the first row of one
 *
 * Returns: (transfer full): an empty row
 */
KeuzeMatrixRow *
keuze_matrix_row_new (KeuzeTerm *group)
{
  KeuzeMatrixRow *self = g_object_new (KEUZE_TYPE_MATRIX_ROW, NULL);

  g_set_object (&self->group, group);

  return self;
}

/**
 * keuze_matrix_row_get_group:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the group that begins with this row
 */
KeuzeTerm *
keuze_matrix_row_get_group (KeuzeMatrixRow *self)
{
  g_return_val_if_fail (KEUZE_IS_MATRIX_ROW (self), NULL);

  return self->group;
}

/**
 * keuze_matrix_row_get_options:
 * @self: a row
 *
 * Returns: (transfer none): a list of `KeuzeOption`, none over another
 */
GListModel *
keuze_matrix_row_get_options (KeuzeMatrixRow *self)
{
  g_return_val_if_fail (KEUZE_IS_MATRIX_ROW (self), NULL);

  return G_LIST_MODEL (self->options);
}

/**
 * keuze_matrix_row_get_continues:
 * @self: a row
 *
 * Returns: whether its group goes on in the next row
 */
gboolean
keuze_matrix_row_get_continues (KeuzeMatrixRow *self)
{
  g_return_val_if_fail (KEUZE_IS_MATRIX_ROW (self), FALSE);

  return self->continues;
}

/**
 * keuze_matrix_row_set_continues:
 * @self: a row
 * @continues: whether its group goes on in the next row
 *
 * Tells a row what comes after it.
 */
void
keuze_matrix_row_set_continues (KeuzeMatrixRow *self,
                                gboolean        continues)
{
  g_return_if_fail (KEUZE_IS_MATRIX_ROW (self));

  self->continues = continues;
}

/**
 * keuze_matrix_row_add:
 * @self: a row
 * @option: an option
 *
 * Puts an option in the row if its columns are still free.
 *
 * Returns: whether they were
 */
gboolean
keuze_matrix_row_add (KeuzeMatrixRow *self,
                      KeuzeOption    *option)
{
  g_return_val_if_fail (KEUZE_IS_MATRIX_ROW (self), FALSE);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->options)); i++)
    {
      g_autoptr (KeuzeOption) other = g_list_model_get_item (G_LIST_MODEL (self->options), i);

      if (overlap (option, other))
        return FALSE;
    }

  /* Read and stepped through in the order in which they are seen. */
  g_list_store_insert_sorted (self->options, option, compare_columns, NULL);

  return TRUE;
}

/**
 * keuze_matrix_row_find_span:
 * @option: an option
 * @first: (out): the column of its mildest severity, 0 for mild
 * @count: (out): how many columns it spans
 *
 * Finds the columns of the overview in which an option stands.
 */
void
keuze_matrix_row_find_span (KeuzeOption *option,
                            guint       *first,
                            guint       *count)
{
  GListModel *placements;
  g_autoptr (KeuzePlacement) placement = NULL;

  g_return_if_fail (KEUZE_IS_OPTION (option));
  g_return_if_fail (first != NULL && count != NULL);

  placements = keuze_option_get_placements (option);
  placement = g_list_model_get_item (placements, 0);
  *first = keuze_severity_get_position (KEUZE_SEVERITY (keuze_placement_get_entry (placement)));
  *count = g_list_model_get_n_items (placements);
}
