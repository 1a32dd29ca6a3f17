/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-block-private.h"
#include "keuze-pair.h"

/* How many places in two lists are compared with each other at most. */
#define MOST_PLACES 4000000

/**
 * KeuzePair:
 *
 * A block of a sheet, and the block of the same sheet in another language that
 * says the same. One of them may be missing.
 *
 * Since: 0.1
 */

struct _KeuzePair
{
  GObject parent_instance;

  KeuzeBlock *first;
  KeuzeBlock *second;
};

G_DEFINE_FINAL_TYPE (KeuzePair, keuze_pair, G_TYPE_OBJECT)

static void
keuze_pair_finalize (GObject *object)
{
  KeuzePair *self = KEUZE_PAIR (object);

  g_clear_object (&self->second);
  g_clear_object (&self->first);

  G_OBJECT_CLASS (keuze_pair_parent_class)->finalize (object);
}

static void
keuze_pair_class_init (KeuzePairClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_pair_finalize;
}

static void
keuze_pair_init (KeuzePair *self)
{
}

/**
 * keuze_pair_new:
 * @first: (nullable): a block
 * @second: (nullable): what it is in another language; one of them is there
 *
 * Returns: (transfer full): a pair
 */
KeuzePair *
keuze_pair_new (KeuzeBlock *first,
                KeuzeBlock *second)
{
  KeuzePair *self;

  g_return_val_if_fail (first == NULL || KEUZE_IS_BLOCK (first), NULL);
  g_return_val_if_fail (second == NULL || KEUZE_IS_BLOCK (second), NULL);
  g_return_val_if_fail (first != NULL || second != NULL, NULL);

  self = g_object_new (KEUZE_TYPE_PAIR, NULL);
  g_set_object (&self->first, first);
  g_set_object (&self->second, second);

  return self;
}

/**
 * keuze_pair_get_first:
 * @self: a pair
 *
 * Returns: (transfer none) (nullable): what it is in the first language
 */
KeuzeBlock *
keuze_pair_get_first (KeuzePair *self)
{
  g_return_val_if_fail (KEUZE_IS_PAIR (self), NULL);

  return self->first;
}

/**
 * keuze_pair_get_second:
 * @self: a pair
 *
 * Returns: (transfer none) (nullable): what it is in the second language
 */
KeuzeBlock *
keuze_pair_get_second (KeuzePair *self)
{
  g_return_val_if_fail (KEUZE_IS_PAIR (self), NULL);

  return self->second;
}

/**
 * keuze_pair_get_any:
 * @self: a pair
 *
 * Returns: (transfer none): the first block, or the second where there is no
 *   first one
 */
KeuzeBlock *
keuze_pair_get_any (KeuzePair *self)
{
  g_return_val_if_fail (KEUZE_IS_PAIR (self), NULL);

  return self->first != NULL ? self->first : self->second;
}

/**
 * keuze_pair_is_text:
 * @self: a pair
 *
 * Returns: whether it is a pair of texts
 */
gboolean
keuze_pair_is_text (KeuzePair *self)
{
  g_return_val_if_fail (KEUZE_IS_PAIR (self), FALSE);

  return keuze_pair_get_any (self)->text != NULL;
}

/**
 * keuze_pair_is_same:
 * @self: a pair of texts
 *
 * Returns: whether both are the same words of the same language, such as the
 *   name of a source, or a text that nobody has translated yet
 */
gboolean
keuze_pair_is_same (KeuzePair *self)
{
  g_return_val_if_fail (KEUZE_IS_PAIR (self), FALSE);

  return self->first != NULL && self->second != NULL &&
         g_strcmp0 (self->first->text, self->second->text) == 0 &&
         (g_strcmp0 (self->first->lead, self->second->lead) == 0 || keuze_pair_is_untranslated (self)) &&
         g_str_equal (self->first->language, self->second->language);
}

/**
 * keuze_pair_is_untranslated:
 * @self: a pair of texts
 *
 * Returns: whether there is a translation into one language only, and the text
 *   itself stands in the place of the other
 */
gboolean
keuze_pair_is_untranslated (KeuzePair *self)
{
  g_return_val_if_fail (KEUZE_IS_PAIR (self), FALSE);

  return self->first != NULL && self->second != NULL &&
         self->first->untranslated != self->second->untranslated &&
         g_strcmp0 (self->first->text, self->second->text) == 0;
}

static gboolean
is_alike (KeuzeBlock *first,
          KeuzeBlock *second)
{
  return first->kind == second->kind &&
         first->box == second->box &&
         (first->text != NULL) == (second->text != NULL) &&
         first->style == second->style;
}

/* The Dutch name under a title is the title itself where the other language is
 * Dutch, and was read a moment ago. */
static gboolean
is_said_already (GPtrArray  *pairs,
                 KeuzeBlock *first,
                 KeuzeBlock *second)
{
  KeuzePair *before = pairs->len > 0 ? pairs->pdata[pairs->len - 1] : NULL;
  KeuzeBlock *alone = first != NULL ? first : second;
  KeuzeBlock *other;

  g_assert (alone != NULL);

  if (before == NULL || (first != NULL && second != NULL))
    return FALSE;

  other = first != NULL ? before->second : before->first;

  return other != NULL && alone->text != NULL && g_strcmp0 (alone->text, other->text) == 0 &&
         g_str_equal (alone->language, other->language);
}

static void
add_pair (GPtrArray  *pairs,
          KeuzeBlock *first,
          KeuzeBlock *second)
{
  if (!is_said_already (pairs, first, second))
    g_ptr_array_add (pairs, keuze_pair_new (first, second));
}

/* How many pairs there can be at most, from each place in both to their ends. */
static guint *
measure_matches (GPtrArray *first,
                 guint      begin,
                 guint      end,
                 GPtrArray *second,
                 guint      second_end)
{
  guint n_first = end - begin;
  guint n_second = second_end - begin;
  guint *lengths = g_new0 (guint, (gsize) (n_first + 1) * (n_second + 1));

  for (guint i = n_first; i > 0; i--)
    {
      guint *row = lengths + (gsize) (i - 1) * (n_second + 1);
      const guint *below = row + n_second + 1;

      for (guint j = n_second; j > 0; j--)
        {
          if (is_alike (first->pdata[begin + i - 1], second->pdata[begin + j - 1]))
            row[j - 1] = below[j] + 1;
          else
            row[j - 1] = MAX (below[j - 1], row[j]);
        }
    }

  return lengths;
}

/* What is different in both is put together so that as few as possible stay
 * alone. */
static void
match_rest (GPtrArray *pairs,
            GPtrArray *first,
            guint      begin,
            guint      end,
            GPtrArray *second,
            guint      second_end)
{
  g_autofree guint *lengths = NULL;
  guint stride = second_end - begin + 1;
  guint i = begin, j = begin;

  /* Two cards that have so little in common are not the same card. */
  if ((guint64) (end - begin) * (second_end - begin) <= MOST_PLACES)
    lengths = measure_matches (first, begin, end, second, second_end);

  while (lengths != NULL && i < end && j < second_end)
    {
      const guint *here = lengths + (gsize) (i - begin) * stride + (j - begin);

      if (is_alike (first->pdata[i], second->pdata[j]))
        add_pair (pairs, first->pdata[i++], second->pdata[j++]);
      else if (here[stride] >= here[1])
        add_pair (pairs, first->pdata[i++], NULL);
      else
        add_pair (pairs, NULL, second->pdata[j++]);
    }
  while (i < end)
    add_pair (pairs, first->pdata[i++], NULL);
  while (j < second_end)
    add_pair (pairs, NULL, second->pdata[j++]);
}

/**
 * keuze_pair_match:
 * @first: (element-type KeuzeBlock): blocks in one language
 * @second: (element-type KeuzeBlock): blocks in another language
 *
 * Finds which blocks belong together: those that are alike, in order. Both are
 * made from the same card in the same way, so that all are alike but for few,
 * such as the Dutch name of an option, which stands under its title where that
 * is in another language.
 *
 * Returns: (transfer full) (element-type KeuzePair): each block in one pair, in
 *   the order of both; but for such a name where the title beside it in the
 *   other language is the same
 */
GPtrArray *
keuze_pair_match (GPtrArray *first,
                  GPtrArray *second)
{
  GPtrArray *pairs = g_ptr_array_new_with_free_func (g_object_unref);
  guint begin = 0, end, second_end;

  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (second != NULL, NULL);

  end = first->len;
  second_end = second->len;
  while (begin < MIN (end, second_end) && is_alike (first->pdata[begin], second->pdata[begin]))
    {
      add_pair (pairs, first->pdata[begin], second->pdata[begin]);
      begin++;
    }
  while (end > begin && second_end > begin && is_alike (first->pdata[end - 1], second->pdata[second_end - 1]))
    {
      end--;
      second_end--;
    }

  match_rest (pairs, first, begin, end, second, second_end);
  for (; end < first->len; end++, second_end++)
    add_pair (pairs, first->pdata[end], second->pdata[second_end]);

  return pairs;
}

static gboolean
has_only_lists (KeuzeBlock *block)
{
  for (guint i = 0; i < block->children->len; i++)
    {
      if (keuze_block_get_kind (block->children->pdata[i]) != KEUZE_BLOCK_LIST)
        return FALSE;
    }

  return block->n_tracks > 0 && block->children->len > 0;
}

/**
 * keuze_pair_is_list:
 * @self: a pair
 *
 * Returns: whether it is a pair of lists, each of which may be broken into
 *   columns
 */
gboolean
keuze_pair_is_list (KeuzePair *self)
{
  KeuzeBlock *any;

  g_return_val_if_fail (KEUZE_IS_PAIR (self), FALSE);

  any = keuze_pair_get_any (self);

  return any->kind == KEUZE_BLOCK_LIST || has_only_lists (any);
}

static void
add_children (GPtrArray  *children,
              KeuzeBlock *block)
{
  for (guint i = 0; i < block->children->len; i++)
    g_ptr_array_add (children, block->children->pdata[i]);
}

/* Where a list is broken into columns is up to how long its words are. */
static GPtrArray *
list_children (KeuzeBlock *block)
{
  GPtrArray *children = g_ptr_array_new ();

  if (block != NULL && has_only_lists (block))
    {
      for (guint i = 0; i < block->children->len; i++)
        add_children (children, block->children->pdata[i]);
    }
  else if (block != NULL)
    {
      add_children (children, block);
    }

  return children;
}

/**
 * keuze_pair_match_inside:
 * @self: a pair of blocks that are not texts
 *
 * Returns: (transfer full) (element-type KeuzePair): the pairs of what is in
 *   both, as told at keuze_pair_match(); of lists in columns, their items
 */
GPtrArray *
keuze_pair_match_inside (KeuzePair *self)
{
  g_autoptr (GPtrArray) first = NULL;
  g_autoptr (GPtrArray) second = NULL;

  g_return_val_if_fail (KEUZE_IS_PAIR (self), NULL);

  first = list_children (self->first);
  second = list_children (self->second);

  return keuze_pair_match (first, second);
}
