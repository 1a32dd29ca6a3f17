/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "keuze-search-index.h"
#include "keuze-search-texts.h"
#include "keuze-search-words.h"
#include "keuze-search.h"

/* A start of a word that was asked for, and where it stands on each option. */
typedef struct
{
  char *folded;
  char *plain;
  guint8 *fields;
} Term;

/**
 * KeuzeSearch:
 *
 * A search of the card in every language it comes in: by the starts of words,
 * in any order, whatever their capitals and accents. An option is found when
 * every word that was asked for stands on it.
 *
 * Since: 0.1
 */

struct _KeuzeSearch
{
  GObject parent_instance;

  KeuzeCatalog *catalog;
  GListStore *catalogs;
  KeuzeSearchIndex *index;
  GHashTable *positions;

  char *text;
  GPtrArray *terms;
  guint8 *fields; /* for each option, the farthest of its terms */
  GHashTable *hits; /* of the options that were asked for, what was answered */
};

G_DEFINE_FINAL_TYPE (KeuzeSearch, keuze_search, G_TYPE_OBJECT)

enum
{
  PROP_TEXT = 1,
  PROP_ACTIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
term_free (gpointer data)
{
  Term *term = data;

  g_clear_pointer (&term->folded, g_free);
  g_clear_pointer (&term->plain, g_free);
  g_clear_pointer (&term->fields, g_free);
  g_free (term);
}

/* The same option on the card in another language. */
static KeuzeOption *
find_translation (KeuzeCatalog *catalog,
                  KeuzeOption  *option)
{
  return keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS,
                                  keuze_entry_get_id (KEUZE_ENTRY (option)));
}

static void
add_field (KeuzeSearch      *self,
           guint             position,
           KeuzeOption      *option,
           KeuzeSearchField  field)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->catalogs)); i++)
    {
      g_autoptr (KeuzeCatalog) catalog = g_list_model_get_item (G_LIST_MODEL (self->catalogs), i);
      g_autoptr (GPtrArray) texts = keuze_search_texts_list (find_translation (catalog, option), field);

      for (guint j = 0; j < texts->len; j++)
        keuze_search_index_add (self->index, position, field, texts->pdata[j]);
    }
}

static void
load_catalogs (KeuzeSearch *self)
{
  g_autoptr (GListModel) translations = keuze_catalog_load_translations (self->catalog);

  self->catalogs = g_list_store_new (KEUZE_TYPE_CATALOG);
  g_list_store_append (self->catalogs, self->catalog);
  for (guint i = 0; i < g_list_model_get_n_items (translations); i++)
    {
      g_autoptr (KeuzeCatalog) translation = g_list_model_get_item (translations, i);

      g_list_store_append (self->catalogs, translation);
    }
}

static void
fill_index (KeuzeSearch *self)
{
  self->index = keuze_search_index_new ();
  self->positions = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->catalog)); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (G_LIST_MODEL (self->catalog), i);

      g_hash_table_insert (self->positions, option, GUINT_TO_POINTER (i + 1));
      for (KeuzeSearchField field = KEUZE_SEARCH_FIELD_TITLE; field < KEUZE_SEARCH_FIELD_NONE; field++)
        add_field (self, i, option, field);
    }

  keuze_search_index_sort (self->index);
}

static void
add_term (KeuzeSearch *self,
          const char  *word,
          gsize        length)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->catalog));
  Term *term = g_new0 (Term, 1);

  term->folded = keuze_search_words_fold (word, length, &term->plain);
  term->fields = g_malloc (n);
  memset (term->fields, KEUZE_SEARCH_FIELD_NONE, n);

  keuze_search_index_find (self->index, term->folded, term->fields, n);
  if (term->plain != NULL)
    keuze_search_index_find (self->index, term->plain, term->fields, n);

  g_ptr_array_add (self->terms, term);
}

static gboolean
term_stands_in (KeuzeSearch *self,
                const Term  *term,
                const char  *text)
{
  const char *word;
  gsize length;

  for (; (word = keuze_search_words_next (text, &length)) != NULL; text = word + length)
    {
      if (keuze_search_index_starts (self->index, word, length, term->folded) ||
          (term->plain != NULL && keuze_search_index_starts (self->index, word, length, term->plain)))
        return TRUE;
    }

  return FALSE;
}

/* The term for which one had to look farthest, unless the name that is on the
 * screen anyway has them all. */
static const Term *
find_farthest (KeuzeSearch      *self,
               KeuzeOption      *option,
               guint             position,
               KeuzeSearchField  field)
{
  for (guint i = 0; i < self->terms->len; i++)
    {
      const Term *term = self->terms->pdata[i];

      if (term->fields[position] == field &&
          (field != KEUZE_SEARCH_FIELD_TITLE ||
           !term_stands_in (self, term, keuze_entry_get_title (KEUZE_ENTRY (option)))))
        return term;
    }

  return NULL;
}

static gsize
measure_sentence (const char *text)
{
  gsize length = 0;

  while (text[length] != '\0')
    {
      gboolean ends = strchr (".?!", text[length++]) != NULL;

      if (ends && text[length] == ' ')
        break;
    }

  return length;
}

static KeuzeSearchHit *
find_in_text (KeuzeSearch      *self,
              const Term       *term,
              const char       *text,
              KeuzeSearchField  field,
              const char       *language)
{
  while (*text != '\0')
    {
      gsize length = measure_sentence (text);
      g_autofree char *sentence = g_strndup (text, length);

      if (term_stands_in (self, term, sentence))
        return keuze_search_hit_new (field, sentence, language);

      text += length;
      text += strspn (text, " ");
    }

  return NULL;
}

static KeuzeSearchHit *
find_passage (KeuzeSearch      *self,
              KeuzeOption      *option,
              const Term       *term,
              KeuzeSearchField  field)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->catalogs)); i++)
    {
      g_autoptr (KeuzeCatalog) catalog = g_list_model_get_item (G_LIST_MODEL (self->catalogs), i);
      g_autoptr (GPtrArray) texts = keuze_search_texts_list (find_translation (catalog, option), field);

      for (guint j = 0; j < texts->len; j++)
        {
          KeuzeSearchHit *hit = find_in_text (self, term, texts->pdata[j], field,
                                              keuze_catalog_get_language (catalog));

          if (hit != NULL)
            return hit;
        }
    }

  g_assert_not_reached ();
}

static guint
get_position (KeuzeSearch *self,
              KeuzeOption *option)
{
  guint position = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, option));

  g_assert (position > 0);

  return position - 1;
}

static KeuzeSearchHit *
create_hit (KeuzeSearch *self,
            KeuzeOption *option)
{
  KeuzeSearchField field = keuze_search_find_field (self, option);
  const Term *term = NULL;

  if (self->terms->len > 0 && field != KEUZE_SEARCH_FIELD_NONE)
    term = find_farthest (self, option, get_position (self, option), field);

  if (term == NULL)
    return keuze_search_hit_new (field, NULL, keuze_catalog_get_language (self->catalog));

  return find_passage (self, option, term, field);
}

/* Every option is asked for many times while a list is put in order. */
static void
join_terms (KeuzeSearch *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->catalog));

  g_clear_pointer (&self->fields, g_free);
  if (self->terms->len == 0)
    return;

  self->fields = g_memdup2 (((const Term *) self->terms->pdata[0])->fields, n);
  for (guint i = 1; i < self->terms->len; i++)
    {
      const guint8 *fields = ((const Term *) self->terms->pdata[i])->fields;

      for (guint j = 0; j < n; j++)
        self->fields[j] = MAX (self->fields[j], fields[j]);
    }
}

static void
keuze_search_finalize (GObject *object)
{
  KeuzeSearch *self = KEUZE_SEARCH (object);

  g_clear_pointer (&self->hits, g_hash_table_unref);
  g_clear_pointer (&self->fields, g_free);
  g_clear_pointer (&self->terms, g_ptr_array_unref);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->positions, g_hash_table_unref);
  g_clear_pointer (&self->index, keuze_search_index_free);
  g_clear_object (&self->catalogs);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_search_parent_class)->finalize (object);
}

static void
keuze_search_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  KeuzeSearch *self = KEUZE_SEARCH (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_ACTIVE:
      g_value_set_boolean (value, keuze_search_get_active (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_search_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  KeuzeSearch *self = KEUZE_SEARCH (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      keuze_search_set_text (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_search_class_init (KeuzeSearchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_search_finalize;
  object_class->get_property = keuze_search_get_property;
  object_class->set_property = keuze_search_set_property;

  /**
   * KeuzeSearch:text:
   *
   * What is searched for.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeSearch:active:
   *
   * Whether there is a word to search for.
   */
  properties[PROP_ACTIVE] =
    g_param_spec_boolean ("active", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_search_init (KeuzeSearch *self)
{
  self->text = g_strdup ("");
  self->terms = g_ptr_array_new_with_free_func (term_free);
  self->hits = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
}

/**
 * keuze_search_new:
 * @catalog: the card that is on the screen
 *
 * Returns: (transfer full): a search that finds everything
 */
KeuzeSearch *
keuze_search_new (KeuzeCatalog *catalog)
{
  KeuzeSearch *self;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  self = g_object_new (KEUZE_TYPE_SEARCH, NULL);
  self->catalog = g_object_ref (catalog);

  return self;
}

/**
 * keuze_search_prepare:
 * @self: a search
 *
 * Reads the card in all its languages, where that was not done yet. It is done
 * with the first word at the latest; who knows that somebody is about to search
 * can do it before, so that the word has not to wait. Most who open the card
 * never search.
 */
void
keuze_search_prepare (KeuzeSearch *self)
{
  g_return_if_fail (KEUZE_IS_SEARCH (self));

  if (self->index != NULL)
    return;

  load_catalogs (self);
  fill_index (self);
}

/**
 * keuze_search_get_text:
 * @self: a search
 *
 * Returns: (transfer none): what is searched for
 */
const char *
keuze_search_get_text (KeuzeSearch *self)
{
  g_return_val_if_fail (KEUZE_IS_SEARCH (self), NULL);

  return self->text;
}

/**
 * keuze_search_set_text:
 * @self: a search
 * @text: (nullable): starts of words, in any order
 *
 * Sets what is searched for.
 */
void
keuze_search_set_text (KeuzeSearch *self,
                       const char  *text)
{
  gboolean was_active;
  const char *word;
  gsize length;

  g_return_if_fail (KEUZE_IS_SEARCH (self));

  was_active = keuze_search_get_active (self);
  if (!g_set_str (&self->text, text != NULL ? text : ""))
    return;

  g_hash_table_remove_all (self->hits);
  g_ptr_array_set_size (self->terms, 0);
  for (text = self->text; (word = keuze_search_words_next (text, &length)) != NULL; text = word + length)
    {
      keuze_search_prepare (self);
      add_term (self, word, length);
    }
  join_terms (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
  if (was_active != keuze_search_get_active (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
}

/**
 * keuze_search_get_active:
 * @self: a search
 *
 * Returns: whether there is a word to search for
 */
gboolean
keuze_search_get_active (KeuzeSearch *self)
{
  g_return_val_if_fail (KEUZE_IS_SEARCH (self), FALSE);

  return self->terms->len > 0;
}

/**
 * keuze_search_find_field:
 * @self: a search
 * @option: an option of the card on the screen
 *
 * Returns: how far from its name one has to look on this option to have found
 *   every word; %KEUZE_SEARCH_FIELD_NONE where one of them is nowhere
 */
KeuzeSearchField
keuze_search_find_field (KeuzeSearch *self,
                         KeuzeOption *option)
{
  guint position;

  g_return_val_if_fail (KEUZE_IS_SEARCH (self), KEUZE_SEARCH_FIELD_NONE);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), KEUZE_SEARCH_FIELD_NONE);

  if (self->terms->len == 0)
    return KEUZE_SEARCH_FIELD_TITLE;

  position = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, option));
  g_return_val_if_fail (position > 0, KEUZE_SEARCH_FIELD_NONE);

  return self->fields[position - 1];
}

/**
 * keuze_search_find_hit:
 * @self: a search
 * @option: an option that it found
 *
 * Returns: (transfer full): where it was found, and in which words
 */
KeuzeSearchHit *
keuze_search_find_hit (KeuzeSearch *self,
                       KeuzeOption *option)
{
  KeuzeSearchHit *hit;

  g_return_val_if_fail (KEUZE_IS_SEARCH (self), NULL);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), NULL);

  /* What is seen of an option is asked for several times. */
  hit = g_hash_table_lookup (self->hits, option);
  if (hit == NULL)
    {
      hit = create_hit (self, option);
      g_hash_table_insert (self->hits, option, hit);
    }

  return g_object_ref (hit);
}

/**
 * keuze_search_find_words:
 * @self: a search
 * @text: a text
 *
 * Finds the words of a text that were searched for, so that they can be made
 * to stand out.
 *
 * Returns: (transfer full) (element-type KeuzeSearchRange): where they stand
 */
GArray *
keuze_search_find_words (KeuzeSearch *self,
                         const char  *text)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (KeuzeSearchRange));
  const char *rest = text;
  const char *word;
  gsize length;

  g_return_val_if_fail (KEUZE_IS_SEARCH (self), ranges);
  g_return_val_if_fail (text != NULL, ranges);

  for (; (word = keuze_search_words_next (rest, &length)) != NULL; rest = word + length)
    {
      g_autofree char *alone = g_strndup (word, length);
      KeuzeSearchRange range = { (gsize) (word - text), length };

      for (guint i = 0; i < self->terms->len; i++)
        {
          if (!term_stands_in (self, self->terms->pdata[i], alone))
            continue;

          g_array_append_val (ranges, range);
          break;
        }
    }

  return ranges;
}
