/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "keuze-search-index.h"
#include "keuze-search-words.h"

/* A word as it stands in a text, and the options in which it stands, each with
 * the nearest field. */
typedef struct
{
  char *folded;
  char *plain;
  GArray *places;
} Word;

typedef struct
{
  guint position;
  guint8 field;
} Place;

/* One way to write a word. */
typedef struct
{
  const char *text;
  Word *word;
} Form;

/**
 * KeuzeSearchIndex:
 *
 * Which words stand where, so that a search does not read every text again
 * for each key that is pressed.
 *
 * Since: 0.1
 */
struct _KeuzeSearchIndex
{
  GHashTable *words;
  GArray *forms;
};

static void
word_free (gpointer data)
{
  Word *word = data;

  g_clear_pointer (&word->folded, g_free);
  g_clear_pointer (&word->plain, g_free);
  g_clear_pointer (&word->places, g_array_unref);
  g_free (word);
}

static Word *
ensure_word (KeuzeSearchIndex *self,
             const char       *text,
             gsize             length)
{
  g_autofree char *key = g_strndup (text, length);
  Word *word = g_hash_table_lookup (self->words, key);

  if (word != NULL)
    return word;

  word = g_new0 (Word, 1);
  word->folded = keuze_search_words_fold (text, length, &word->plain);
  word->places = g_array_new (FALSE, FALSE, sizeof (Place));
  g_hash_table_insert (self->words, g_steal_pointer (&key), word);

  return word;
}

static int
compare_forms (gconstpointer one,
               gconstpointer other)
{
  return strcmp (((const Form *) one)->text, ((const Form *) other)->text);
}

static void
add_form (KeuzeSearchIndex *self,
          const char       *text,
          Word             *word)
{
  Form form = { text, word };

  if (text != NULL)
    g_array_append_val (self->forms, form);
}

static guint
find_first (KeuzeSearchIndex *self,
            const char       *start)
{
  guint low = 0;
  guint high = self->forms->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (strcmp (g_array_index (self->forms, Form, middle).text, start) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * keuze_search_index_new:
 *
 * Returns: (transfer full): an index without texts
 */
KeuzeSearchIndex *
keuze_search_index_new (void)
{
  KeuzeSearchIndex *self = g_new0 (KeuzeSearchIndex, 1);

  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, word_free);

  return self;
}

/**
 * keuze_search_index_free:
 * @self: (transfer full): an index
 *
 * Frees the index.
 */
void
keuze_search_index_free (KeuzeSearchIndex *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->forms, g_array_unref);
  g_clear_pointer (&self->words, g_hash_table_unref);
  g_free (self);
}

/**
 * keuze_search_index_add:
 * @self: an index that is not sorted yet
 * @position: which option the text belongs to; not less than in an earlier
 *   call
 * @field: where on the option it stands; for one option, the nearest first
 * @text: a text
 *
 * Puts the words of a text in the index.
 */
void
keuze_search_index_add (KeuzeSearchIndex *self,
                        guint             position,
                        KeuzeSearchField  field,
                        const char       *text)
{
  const char *word;
  gsize length;

  g_return_if_fail (self != NULL && self->forms == NULL);
  g_return_if_fail (text != NULL);

  for (; (word = keuze_search_words_next (text, &length)) != NULL; text = word + length)
    {
      GArray *places = ensure_word (self, word, length)->places;
      Place place = { position, (guint8) field };

      /* It stands nearer already. */
      if (places->len > 0 && g_array_index (places, Place, places->len - 1).position == position)
        continue;

      g_array_append_val (places, place);
    }
}

/**
 * keuze_search_index_sort:
 * @self: an index with all its texts
 *
 * Makes the index ready to be searched.
 */
void
keuze_search_index_sort (KeuzeSearchIndex *self)
{
  GHashTableIter iterator;
  gpointer word;

  g_return_if_fail (self != NULL && self->forms == NULL);

  self->forms = g_array_new (FALSE, FALSE, sizeof (Form));

  g_hash_table_iter_init (&iterator, self->words);
  while (g_hash_table_iter_next (&iterator, NULL, &word))
    {
      add_form (self, ((Word *) word)->folded, word);
      add_form (self, ((Word *) word)->plain, word);
    }

  g_array_sort (self->forms, compare_forms);
}

/**
 * keuze_search_index_find:
 * @self: an index that is sorted
 * @start: the start of a word, folded
 * @fields: (inout) (array length=n_fields): for each option, a
 *   `KeuzeSearchField`, or %KEUZE_SEARCH_FIELD_NONE
 * @n_fields: how many options there are
 *
 * Writes in @fields where a word stands that starts with @start, for each
 * option in which it stands nearer than was known.
 */
void
keuze_search_index_find (KeuzeSearchIndex *self,
                         const char       *start,
                         guint8           *fields,
                         guint             n_fields)
{
  g_return_if_fail (self != NULL && self->forms != NULL);
  g_return_if_fail (start != NULL);
  g_return_if_fail (fields != NULL || n_fields == 0);

  for (guint i = find_first (self, start); i < self->forms->len; i++)
    {
      const Form *form = &g_array_index (self->forms, Form, i);

      if (!g_str_has_prefix (form->text, start))
        break;

      for (guint j = 0; j < form->word->places->len; j++)
        {
          const Place *place = &g_array_index (form->word->places, Place, j);

          g_assert (place->position < n_fields);
          fields[place->position] = MIN (fields[place->position], place->field);
        }
    }
}

/**
 * keuze_search_index_starts:
 * @self: an index
 * @text: a word of a text, which need not be in the index
 * @length: how many bytes long it is
 * @start: the start of a word, folded
 *
 * The same as keuze_search_words_starts(), but a word that the index knows is
 * not folded again.
 *
 * Returns: whether the word, with or without its accents, starts with @start
 */
gboolean
keuze_search_index_starts (KeuzeSearchIndex *self,
                           const char       *text,
                           gsize             length,
                           const char       *start)
{
  g_autofree char *key = NULL;
  const Word *word;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (start != NULL, FALSE);

  key = g_strndup (text, length);
  word = g_hash_table_lookup (self->words, key);
  if (word == NULL)
    return keuze_search_words_starts (text, length, start);

  return g_str_has_prefix (word->folded, start) || (word->plain != NULL && g_str_has_prefix (word->plain, start));
}
