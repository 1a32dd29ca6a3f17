/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-matrix-model.h"
#include "keuze-matrix-row.h"
#include "keuze-severity.h"

/**
 * KeuzeMatrixModel:
 *
 * The rows of the overview, a `GListModel` of `KeuzeMatrixRow`: the options of
 * a group packed into as few rows as they need, or each in a row of its own.
 *
 * Since: 0.1
 */

struct _KeuzeMatrixModel
{
  GObject parent_instance;

  GListModel *options;
  GPtrArray *rows;
  gboolean packed;
};

/* A group that is being packed: its first row, and for each run of columns the
 * first row that may have room for it. */
typedef struct
{
  KeuzeTerm *term;
  guint first_row;
  guint next[KEUZE_N_SEVERITIES][KEUZE_N_SEVERITIES];
} Group;

static GType
keuze_matrix_model_get_item_type (GListModel *model)
{
  return KEUZE_TYPE_MATRIX_ROW;
}

static guint
keuze_matrix_model_get_n_items (GListModel *model)
{
  return KEUZE_MATRIX_MODEL (model)->rows->len;
}

static gpointer
keuze_matrix_model_get_item (GListModel *model,
                             guint       position)
{
  KeuzeMatrixModel *self = KEUZE_MATRIX_MODEL (model);

  return position < self->rows->len ? g_object_ref (self->rows->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = keuze_matrix_model_get_item_type;
  iface->get_n_items = keuze_matrix_model_get_n_items;
  iface->get_item = keuze_matrix_model_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeMatrixModel, keuze_matrix_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
keuze_matrix_model_finalize (GObject *object)
{
  KeuzeMatrixModel *self = KEUZE_MATRIX_MODEL (object);

  g_clear_object (&self->options);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (keuze_matrix_model_parent_class)->finalize (object);
}

static void
keuze_matrix_model_class_init (KeuzeMatrixModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_matrix_model_finalize;
}

static void
keuze_matrix_model_init (KeuzeMatrixModel *self)
{
  self->packed = TRUE;
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

/* Puts the option in the first row of its group that has room. A row that had
 * no room for these columns never has again, so each is asked only once. */
static void
pack_option (KeuzeMatrixModel *self,
             KeuzeOption      *option,
             Group            *group)
{
  guint first, count;
  guint *next;
  KeuzeMatrixRow *row;

  keuze_matrix_row_find_span (option, &first, &count);
  next = &group->next[first][count - 1];
  while (self->packed && *next < self->rows->len)
    {
      if (keuze_matrix_row_add (self->rows->pdata[(*next)++], option))
        return;
    }

  row = keuze_matrix_row_new (self->rows->len == group->first_row ? group->term : NULL);
  if (self->rows->len > group->first_row)
    keuze_matrix_row_set_continues (self->rows->pdata[self->rows->len - 1], TRUE);
  keuze_matrix_row_add (row, option);
  g_ptr_array_add (self->rows, row);
}

static void
begin_group (KeuzeMatrixModel *self,
             KeuzeTerm        *term,
             Group            *group)
{
  group->term = term;
  group->first_row = self->rows->len;
  for (guint first = 0; first < KEUZE_N_SEVERITIES; first++)
    {
      for (guint count = 0; count < KEUZE_N_SEVERITIES; count++)
        group->next[first][count] = self->rows->len;
    }
}

static void
pack (KeuzeMatrixModel *self)
{
  guint removed = self->rows->len;
  Group group = { NULL };

  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < g_list_model_get_n_items (self->options); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (self->options, i);

      if (keuze_option_get_group (option) != group.term)
        begin_group (self, keuze_option_get_group (option), &group);

      pack_option (self, option, &group);
    }

  g_list_model_items_changed (G_LIST_MODEL (self), 0, removed, self->rows->len);
}

/**
 * keuze_matrix_model_new:
 * @options: a list of `KeuzeOption`, the options of a group one after another
 *
 * Returns: (transfer full): the rows in which the options stand, also when the
 *   list changes
 */
KeuzeMatrixModel *
keuze_matrix_model_new (GListModel *options)
{
  KeuzeMatrixModel *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (options), NULL);

  self = g_object_new (KEUZE_TYPE_MATRIX_MODEL, NULL);
  self->options = g_object_ref (options);
  g_signal_connect_object (options, "items-changed", G_CALLBACK (pack), self, G_CONNECT_SWAPPED);
  pack (self);

  return self;
}

/**
 * keuze_matrix_model_set_packed:
 * @self: a model
 * @packed: whether options that are for other severities may share a row
 *
 * Sets whether rows are shared. Where there are no columns, each option stands
 * in a row of its own, and all of them in the order of the card.
 */
void
keuze_matrix_model_set_packed (KeuzeMatrixModel *self,
                               gboolean          packed)
{
  g_return_if_fail (KEUZE_IS_MATRIX_MODEL (self));

  if (self->packed == packed)
    return;

  self->packed = packed;
  pack (self);
}
