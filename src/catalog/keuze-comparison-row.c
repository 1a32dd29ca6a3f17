/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-comparison-row.h"
#include "keuze-paragraph.h"

/**
 * KeuzeComparisonRow:
 *
 * What the card says about one thing, such as the referral, of each of the
 * options that are compared.
 *
 * Since: 0.1
 */

struct _KeuzeComparisonRow
{
  GObject parent_instance;

  char *heading;
  GPtrArray *cells;
};

G_DEFINE_FINAL_TYPE (KeuzeComparisonRow, keuze_comparison_row, G_TYPE_OBJECT)

static gboolean
say_the_same (GListModel *one,
              GListModel *other)
{
  guint n_paragraphs = g_list_model_get_n_items (one);

  if (g_list_model_get_n_items (other) != n_paragraphs)
    return FALSE;

  for (guint i = 0; i < n_paragraphs; i++)
    {
      g_autoptr (KeuzeParagraph) mine = g_list_model_get_item (one, i);
      g_autoptr (KeuzeParagraph) theirs = g_list_model_get_item (other, i);

      if (!keuze_paragraph_equal (mine, theirs))
        return FALSE;
    }

  return TRUE;
}

static void
keuze_comparison_row_finalize (GObject *object)
{
  KeuzeComparisonRow *self = KEUZE_COMPARISON_ROW (object);

  g_clear_pointer (&self->heading, g_free);
  g_clear_pointer (&self->cells, g_ptr_array_unref);

  G_OBJECT_CLASS (keuze_comparison_row_parent_class)->finalize (object);
}

static void
keuze_comparison_row_class_init (KeuzeComparisonRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_comparison_row_finalize;
}

static void
keuze_comparison_row_init (KeuzeComparisonRow *self)
{
  self->cells = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * keuze_comparison_row_new:
 * @heading: what the row is about
 *
 * Returns: (transfer full): a row without cells
 */
KeuzeComparisonRow *
keuze_comparison_row_new (const char *heading)
{
  KeuzeComparisonRow *self;

  g_return_val_if_fail (heading != NULL, NULL);

  self = g_object_new (KEUZE_TYPE_COMPARISON_ROW, NULL);
  self->heading = g_strdup (heading);

  return self;
}

/**
 * keuze_comparison_row_add:
 * @self: a `KeuzeComparisonRow`
 * @paragraphs: a list of `KeuzeParagraph`, at least one
 *
 * Adds what is said of the next option.
 */
void
keuze_comparison_row_add (KeuzeComparisonRow *self,
                          GListModel         *paragraphs)
{
  g_return_if_fail (KEUZE_IS_COMPARISON_ROW (self));
  g_return_if_fail (G_IS_LIST_MODEL (paragraphs));
  g_return_if_fail (g_list_model_get_n_items (paragraphs) > 0);

  g_ptr_array_add (self->cells, g_object_ref (paragraphs));
}

/**
 * keuze_comparison_row_get_heading:
 * @self: a `KeuzeComparisonRow`
 *
 * Returns: (transfer none): what the row is about, in the language of the card
 */
const char *
keuze_comparison_row_get_heading (KeuzeComparisonRow *self)
{
  g_return_val_if_fail (KEUZE_IS_COMPARISON_ROW (self), NULL);

  return self->heading;
}

/**
 * keuze_comparison_row_get_n_cells:
 * @self: a `KeuzeComparisonRow`
 *
 * Returns: how many options are compared
 */
guint
keuze_comparison_row_get_n_cells (KeuzeComparisonRow *self)
{
  g_return_val_if_fail (KEUZE_IS_COMPARISON_ROW (self), 0);

  return self->cells->len;
}

/**
 * keuze_comparison_row_get_paragraphs:
 * @self: a `KeuzeComparisonRow`
 * @position: which of the options, in the order of the comparison
 *
 * Returns: (transfer none): what the card says of that option, a list of
 *   `KeuzeParagraph` that is never empty
 */
GListModel *
keuze_comparison_row_get_paragraphs (KeuzeComparisonRow *self,
                                     guint               position)
{
  g_return_val_if_fail (KEUZE_IS_COMPARISON_ROW (self), NULL);
  g_return_val_if_fail (position < self->cells->len, NULL);

  return self->cells->pdata[position];
}

/**
 * keuze_comparison_row_get_same:
 * @self: a `KeuzeComparisonRow`
 *
 * Returns: whether the card says the same of all options, word for word
 */
gboolean
keuze_comparison_row_get_same (KeuzeComparisonRow *self)
{
  g_return_val_if_fail (KEUZE_IS_COMPARISON_ROW (self), FALSE);

  for (guint i = 1; i < self->cells->len; i++)
    {
      if (!say_the_same (self->cells->pdata[0], self->cells->pdata[i]))
        return FALSE;
    }

  return TRUE;
}
