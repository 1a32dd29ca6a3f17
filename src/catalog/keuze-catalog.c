/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-catalog.h"
#include "keuze-document-file.h"
#include "keuze-file-argument.h"
#include "keuze-file-limits.h"
#include "keuze-language.h"
#include "keuze-parts.h"
#include "keuze-passage.h"
#include "keuze-problems.h"
#include "keuze-step.h"

/**
 * KeuzeCatalog:
 *
 * All of the card in one language: a `GListModel` of `KeuzeOption`, and the
 * lists that the options refer to. It never changes after it was loaded; a
 * file with a mistake in it is refused whole.
 *
 * Since: 0.1
 */

struct _KeuzeCatalog
{
  GObject parent_instance;

  KeuzeParts *parts;
  gboolean bundled;
};

static GType
keuze_catalog_get_item_type (GListModel *model)
{
  return KEUZE_TYPE_OPTION;
}

static guint
keuze_catalog_get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (keuze_catalog_get_list (KEUZE_CATALOG (model), KEUZE_LIST_OPTIONS));
}

static gpointer
keuze_catalog_get_item (GListModel *model,
                        guint       position)
{
  return g_list_model_get_item (keuze_catalog_get_list (KEUZE_CATALOG (model), KEUZE_LIST_OPTIONS),
                                position);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = keuze_catalog_get_item_type;
  iface->get_n_items = keuze_catalog_get_n_items;
  iface->get_item = keuze_catalog_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeCatalog, keuze_catalog, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
keuze_catalog_finalize (GObject *object)
{
  KeuzeCatalog *self = KEUZE_CATALOG (object);

  g_clear_pointer (&self->parts, keuze_parts_free);

  G_OBJECT_CLASS (keuze_catalog_parent_class)->finalize (object);
}

static void
keuze_catalog_class_init (KeuzeCatalogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_catalog_finalize;
}

static void
keuze_catalog_init (KeuzeCatalog *self)
{
}

static char *
describe (KeuzeDocumentFault fault,
          guint              number)
{
  switch (fault)
    {
    case KEUZE_DOCUMENT_TOO_LARGE:
      /* Translators: the number is a size in megabytes. */
      return g_strdup_printf (_("Found more than %u MB, expected a catalogue of at most that size"), number);
    case KEUZE_DOCUMENT_NOT_TEXT:
      return g_strdup (_("Found something that is not text in UTF-8, expected a catalogue in JSON"));
    case KEUZE_DOCUMENT_NOT_JSON:
      /* Translators: %u is the number of a line in a file. */
      return g_strdup_printf (_("Line %u: found something that is not JSON, expected a whole catalogue; a comma, quote or bracket may be missing here or before, or the end of the file"), number);
    default:
      g_assert_not_reached ();
    }
}

static const KeuzeDocumentKind card_kind = {
  .maximum_size = KEUZE_MAXIMUM_CATALOG_SIZE,
  .maximum_values = KEUZE_MAXIMUM_CATALOG_VALUES,
  .get_domain = keuze_catalog_error_quark,
  .not_a_file = KEUZE_CATALOG_ERROR_NOT_A_FILE,
  .too_large = KEUZE_CATALOG_ERROR_TOO_LARGE,
  .not_json = KEUZE_CATALOG_ERROR_NOT_JSON,
  .describe = describe,
};

static KeuzeParts *
read_parts (GBytes     *bytes,
            GPtrArray  *problems,
            GError    **error)
{
  g_autoptr (GError) parse_error = NULL;
  g_autoptr (JsonNode) root = keuze_document_parse (bytes, &card_kind, &parse_error);

  if (parse_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&parse_error));
      return NULL;
    }

  return keuze_parts_read (root, problems);
}

/**
 * keuze_catalog_new_from_bytes:
 * @bytes: what is in a catalogue file
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the catalogue; %NULL with an error in
 *   the domain %KEUZE_CATALOG_ERROR
 */
KeuzeCatalog *
keuze_catalog_new_from_bytes (GBytes  *bytes,
                              GError **error)
{
  g_autoptr (GPtrArray) problems = keuze_problems_new ();
  g_autoptr (KeuzeParts) parts = NULL;
  KeuzeCatalog *self;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  parts = read_parts (bytes, problems, error);
  if (parts == NULL)
    return NULL;

  if (problems->len > 0)
    {
      g_set_error_literal (error, KEUZE_CATALOG_ERROR, KEUZE_CATALOG_ERROR_INVALID,
                           g_ptr_array_index (problems, 0));
      return NULL;
    }

  self = g_object_new (KEUZE_TYPE_CATALOG, NULL);
  self->parts = g_steal_pointer (&parts);

  return self;
}

/**
 * keuze_catalog_new_as_asked:
 * @path: (nullable): a file named on the command line
 * @language: (nullable): a language named on the command line, one that
 *   keuze_language_match() knows
 * @error: return location for an error
 *
 * Loads the catalogue that a person asked for: their own file, or else the
 * card that comes with the app, in the language they named or else in that of
 * the interface.
 *
 * Returns: (transfer full) (nullable): the catalogue; %NULL with an error in
 *   the domains %G_IO_ERROR, %G_RESOURCE_ERROR and %KEUZE_CATALOG_ERROR
 */
KeuzeCatalog *
keuze_catalog_new_as_asked (const char  *path,
                            const char  *language,
                            GError     **error)
{
  g_autofree char *matched = NULL;
  g_autoptr (GFile) file = NULL;

  if (path != NULL)
    {
      file = keuze_file_argument_find (path);
      return keuze_catalog_new_from_file (file, NULL, error);
    }

  matched = language != NULL ? keuze_language_match (language) : keuze_language_for_interface ();

  return keuze_catalog_new_for_language (matched, error);
}

/**
 * keuze_catalog_new_for_language:
 * @language: a code from keuze_language_list(), such as `nl`
 * @error: return location for an error
 *
 * Loads the card that comes with the app, in one language.
 *
 * Returns: (transfer full) (nullable): the catalogue; %NULL with an error in
 *   the domains %G_RESOURCE_ERROR and %KEUZE_CATALOG_ERROR
 */
KeuzeCatalog *
keuze_catalog_new_for_language (const char  *language,
                                GError     **error)
{
  g_autofree char *path = NULL;
  KeuzeCatalog *self;

  g_return_val_if_fail (language != NULL, NULL);

  path = g_strdup_printf ("%s/catalog/%s.json", RESOURCE_BASE, language);
  self = keuze_catalog_new_from_resource (path, error);
  if (self != NULL)
    self->bundled = TRUE;

  return self;
}

/**
 * keuze_catalog_new_from_resource:
 * @path: the path of a resource of the app
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the catalogue; %NULL with an error in
 *   the domains %G_RESOURCE_ERROR and %KEUZE_CATALOG_ERROR
 */
KeuzeCatalog *
keuze_catalog_new_from_resource (const char  *path,
                                 GError     **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return bytes != NULL ? keuze_catalog_new_from_bytes (bytes, error) : NULL;
}

/**
 * keuze_catalog_new_from_file:
 * @file: a catalogue file
 * @cancellable: (nullable): a `GCancellable`
 * @error: return location for an error
 *
 * Loads a catalogue that somebody else made. The error tells the first
 * problem that was found; keuze_catalog_find_problems() tells all.
 *
 * Returns: (transfer full) (nullable): the catalogue; %NULL with an error in
 *   the domains %G_IO_ERROR and %KEUZE_CATALOG_ERROR
 */
KeuzeCatalog *
keuze_catalog_new_from_file (GFile         *file,
                             GCancellable  *cancellable,
                             GError       **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  bytes = keuze_document_file_read (file, &card_kind, cancellable, error);

  return bytes != NULL ? keuze_catalog_new_from_bytes (bytes, error) : NULL;
}

/**
 * keuze_catalog_find_problems:
 * @file: a catalogue file
 * @cancellable: (nullable): a `GCancellable`
 * @error: return location for an error
 *
 * Looks for everything that is wrong with a catalogue file, for who writes it.
 *
 * Returns: (transfer full) (nullable): a sentence for each problem, none where
 *   the file is right; %NULL with an error in the domains %G_IO_ERROR and
 *   %KEUZE_CATALOG_ERROR where it cannot be read at all
 */
GStrv
keuze_catalog_find_problems (GFile         *file,
                             GCancellable  *cancellable,
                             GError       **error)
{
  g_autoptr (GPtrArray) problems = keuze_problems_new ();
  g_autoptr (KeuzeParts) parts = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  bytes = keuze_document_file_read (file, &card_kind, cancellable, error);
  if (bytes == NULL)
    return NULL;

  parts = read_parts (bytes, problems, error);
  if (parts == NULL)
    return NULL;

  g_ptr_array_add (problems, NULL);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&problems), FALSE);
}

/**
 * keuze_catalog_get_language:
 * @self: a `KeuzeCatalog`
 *
 * Returns: (transfer none): the code of the language the card is in, such as
 *   `nl`
 */
const char *
keuze_catalog_get_language (KeuzeCatalog *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);

  return self->parts->language;
}

/**
 * keuze_catalog_get_title:
 * @self: a `KeuzeCatalog`
 *
 * Returns: (transfer none): what the card is called
 */
const char *
keuze_catalog_get_title (KeuzeCatalog *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);

  return self->parts->title;
}

/**
 * keuze_catalog_get_question:
 * @self: a `KeuzeCatalog`
 *
 * Returns: (transfer none): the decision that the card helps with, as the
 *   reader would ask it
 */
const char *
keuze_catalog_get_question (KeuzeCatalog *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);

  return self->parts->question;
}

/**
 * keuze_catalog_get_condition_name:
 * @self: a `KeuzeCatalog`
 *
 * Returns: (transfer none): the name of what the card is about
 */
const char *
keuze_catalog_get_condition_name (KeuzeCatalog *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);

  return self->parts->condition_name;
}

/**
 * keuze_catalog_get_condition_short_name:
 * @self: a `KeuzeCatalog`
 *
 * Returns: (transfer none): the short name that Dutch health care uses for
 *   what the card is about
 */
const char *
keuze_catalog_get_condition_short_name (KeuzeCatalog *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);

  return self->parts->condition_short_name;
}

/**
 * keuze_catalog_get_condition_definition:
 * @self: a `KeuzeCatalog`
 *
 * Returns: (transfer none): what is meant by keuze_catalog_get_condition_name()
 */
const char *
keuze_catalog_get_condition_definition (KeuzeCatalog *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);

  return self->parts->condition_definition;
}

/**
 * keuze_catalog_get_label:
 * @self: a `KeuzeCatalog`
 * @label: a `KeuzeLabel`
 *
 * Returns: (transfer none): the heading or fixed word, in the language of the
 *   catalogue
 */
const char *
keuze_catalog_get_label (KeuzeCatalog *self,
                         KeuzeLabel    label)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);
  g_return_val_if_fail ((guint) label < KEUZE_N_LABELS, NULL);

  return self->parts->labels[label];
}

/**
 * keuze_catalog_format_date:
 * @self: a `KeuzeCatalog`
 * @date: a day
 *
 * Writes a date in the language of the catalogue, which need not be the one
 * that the system writes dates in.
 *
 * Returns: (transfer full): the date
 */
char *
keuze_catalog_format_date (KeuzeCatalog *self,
                           const GDate  *date)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  return keuze_catalog_format_rough_date (self, g_date_get_year (date),
                                          (guint) g_date_get_month (date), g_date_get_day (date));
}

/**
 * keuze_catalog_format_rough_date:
 * @self: a `KeuzeCatalog`
 * @year: a year
 * @month: a month from 1, or 0 where it is not known
 * @day: a day from 1, or 0 where it is not known
 *
 * Writes a date that may be no more exact than a month or a year in the
 * language of the catalogue. A day is only written with its month.
 *
 * Returns: (transfer full): the date
 */
char *
keuze_catalog_format_rough_date (KeuzeCatalog *self,
                                 guint         year,
                                 guint         month,
                                 guint         day)
{
  g_autoptr (GString) text = NULL;
  g_autofree char *day_text = g_strdup_printf ("%u", day);
  g_autofree char *year_text = g_strdup_printf ("%u", year);

  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (month <= 12, NULL);

  if (month == 0)
    return g_steal_pointer (&year_text);

  text = g_string_new (keuze_catalog_get_label (self, day > 0 ? KEUZE_LABEL_DATE : KEUZE_LABEL_MONTH_DATE));
  g_string_replace (text, "{day}", day_text, 1);
  g_string_replace (text, "{month}", keuze_catalog_get_label (self, KEUZE_LABEL_JANUARY + (KeuzeLabel) month - 1), 1);
  g_string_replace (text, "{year}", year_text, 1);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * keuze_catalog_format_label:
 * @self: a `KeuzeCatalog`
 * @label: a label that has a date in it: %KEUZE_LABEL_CHECKED,
 *   %KEUZE_LABEL_REVIEW_BY, %KEUZE_LABEL_OVERDUE or %KEUZE_LABEL_PRINTED
 * @date: a day
 *
 * Returns: (transfer full): the label with the date filled in
 */
char *
keuze_catalog_format_label (KeuzeCatalog *self,
                            KeuzeLabel    label,
                            const GDate  *date)
{
  g_autoptr (GString) text = NULL;
  g_autofree char *day = NULL;

  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);

  day = keuze_catalog_format_date (self, date);
  text = g_string_new (keuze_catalog_get_label (self, label));
  g_string_replace (text, "{date}", day, 1);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * keuze_catalog_get_list:
 * @self: a `KeuzeCatalog`
 * @list: a `KeuzeList`
 *
 * Returns: (transfer none): a list of `KeuzeEntry`, in the order of the card
 */
GListModel *
keuze_catalog_get_list (KeuzeCatalog *self,
                        KeuzeList     list)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);
  g_return_val_if_fail ((guint) list < KEUZE_N_LISTS, NULL);

  return G_LIST_MODEL (self->parts->lists[list]);
}

/**
 * keuze_catalog_get_entry:
 * @self: a `KeuzeCatalog`
 * @list: a `KeuzeList`
 * @id: an id
 *
 * Returns: (transfer none) (nullable) (type KeuzeEntry): the entry of @list
 *   that has this id; %NULL where none has
 */
gpointer
keuze_catalog_get_entry (KeuzeCatalog *self,
                         KeuzeList     list,
                         const char   *id)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);
  g_return_val_if_fail ((guint) list < KEUZE_N_LISTS, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->parts->indexes[list], id);
}

/* The option at so many places from another; before the first there is none,
 * as there is none after the last. */
static KeuzeOption *
get_option_beside (KeuzeCatalog *self,
                   KeuzeOption  *option,
                   int           distance)
{
  g_autoptr (KeuzeOption) beside = NULL;
  guint position;

  if (g_list_store_find (self->parts->lists[KEUZE_LIST_OPTIONS], option, &position))
    beside = g_list_model_get_item (G_LIST_MODEL (self), position + (guint) distance);

  /* The catalogue itself keeps it alive. */
  return beside;
}

/**
 * keuze_catalog_get_previous_option:
 * @self: a `KeuzeCatalog`
 * @option: one of its options
 *
 * Returns: (transfer none) (nullable): the option before it on the card; %NULL
 *   before the first
 */
KeuzeOption *
keuze_catalog_get_previous_option (KeuzeCatalog *self,
                                   KeuzeOption  *option)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), NULL);

  return get_option_beside (self, option, -1);
}

/**
 * keuze_catalog_get_next_option:
 * @self: a `KeuzeCatalog`
 * @option: one of its options
 *
 * Returns: (transfer none) (nullable): the option after it on the card; %NULL
 *   after the last
 */
KeuzeOption *
keuze_catalog_get_next_option (KeuzeCatalog *self,
                               KeuzeOption  *option)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), NULL);

  return get_option_beside (self, option, 1);
}

/**
 * keuze_catalog_find_other_options:
 * @self: a `KeuzeCatalog`
 * @option: one of its options
 * @severity: one of its severities
 *
 * Returns: (transfer full): a list of every `KeuzeOption` for this severity
 *   but @option itself, in the order of the card
 */
GListModel *
keuze_catalog_find_other_options (KeuzeCatalog  *self,
                                  KeuzeOption   *option,
                                  KeuzeSeverity *severity)
{
  GListModel *options = G_LIST_MODEL (self);
  GListStore *found;

  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), NULL);
  g_return_val_if_fail (KEUZE_IS_SEVERITY (severity), NULL);

  found = g_list_store_new (KEUZE_TYPE_OPTION);
  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeOption) other = g_list_model_get_item (options, i);

      if (other != option && keuze_option_is_for (other, keuze_entry_get_id (KEUZE_ENTRY (severity))))
        g_list_store_append (found, other);
    }

  return G_LIST_MODEL (found);
}

/**
 * keuze_catalog_find_steps:
 * @self: a `KeuzeCatalog`
 * @option: one of its options
 *
 * Returns: (transfer full): a list of the `KeuzeStep`s at which the option
 *   stands, from light to intensive
 */
GListModel *
keuze_catalog_find_steps (KeuzeCatalog *self,
                          KeuzeOption  *option)
{
  GListStore *found = g_list_store_new (KEUZE_TYPE_STEP);
  GListModel *steps;

  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), NULL);

  steps = keuze_catalog_get_list (self, KEUZE_LIST_STEPS);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);

      if (keuze_step_has_option (step, option))
        g_list_store_append (found, step);
    }

  return G_LIST_MODEL (found);
}

static gboolean
is_word_of_steps (KeuzeCatalog *self,
                  KeuzePassage *word)
{
  GListModel *steps = keuze_catalog_get_list (self, KEUZE_LIST_STEPS);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);
      GListModel *words = keuze_step_get_glossary (step);

      for (guint j = 0; j < g_list_model_get_n_items (words); j++)
        {
          g_autoptr (KeuzePassage) other = g_list_model_get_item (words, j);

          if (other == word)
            return TRUE;
        }
    }

  return FALSE;
}

/**
 * keuze_catalog_find_words_of_steps:
 * @self: a `KeuzeCatalog`
 *
 * Returns: (transfer full): a list of the `KeuzePassage`s of the glossary that
 *   stand at any step, in the order of the glossary
 */
GListModel *
keuze_catalog_find_words_of_steps (KeuzeCatalog *self)
{
  GListModel *glossary;
  GListStore *found;

  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);

  glossary = keuze_catalog_get_list (self, KEUZE_LIST_GLOSSARY);
  found = g_list_store_new (KEUZE_TYPE_PASSAGE);
  for (guint i = 0; i < g_list_model_get_n_items (glossary); i++)
    {
      g_autoptr (KeuzePassage) word = g_list_model_get_item (glossary, i);

      if (is_word_of_steps (self, word))
        g_list_store_append (found, word);
    }

  return G_LIST_MODEL (found);
}

/**
 * keuze_catalog_load_translations:
 * @self: a `KeuzeCatalog`
 *
 * Loads the same card in the other languages that it comes in. A catalogue of
 * somebody else comes in one language only.
 *
 * Returns: (transfer full): a list of `KeuzeCatalog`
 */
GListModel *
keuze_catalog_load_translations (KeuzeCatalog *self)
{
  g_auto (GStrv) languages = keuze_language_list ();
  GListStore *translations;

  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);

  translations = g_list_store_new (KEUZE_TYPE_CATALOG);
  for (guint i = 0; self->bundled && languages[i] != NULL; i++)
    {
      g_autoptr (KeuzeCatalog) translation = NULL;
      g_autoptr (GError) error = NULL;

      if (g_str_equal (languages[i], self->parts->language))
        continue;

      translation = keuze_catalog_new_for_language (languages[i], &error);
      if (translation != NULL)
        g_list_store_append (translations, translation);
      else
        g_warning ("The card in %s: %s", languages[i], error->message);
    }

  return G_LIST_MODEL (translations);
}

/**
 * keuze_catalog_has_translations:
 * @self: a `KeuzeCatalog`
 *
 * Returns: whether keuze_catalog_load_translations() finds any; nothing is
 *   loaded to know
 */
gboolean
keuze_catalog_has_translations (KeuzeCatalog *self)
{
  g_auto (GStrv) languages = NULL;

  g_return_val_if_fail (KEUZE_IS_CATALOG (self), FALSE);

  languages = keuze_language_list ();

  return self->bundled && g_strv_length (languages) > 1;
}

/**
 * keuze_catalog_is_translation:
 * @self: a `KeuzeCatalog`
 * @other: another one
 *
 * Returns: whether @other has the same options in another language
 */
gboolean
keuze_catalog_is_translation (KeuzeCatalog *self,
                              KeuzeCatalog *other)
{
  guint n_options;

  g_return_val_if_fail (KEUZE_IS_CATALOG (self), FALSE);
  g_return_val_if_fail (KEUZE_IS_CATALOG (other), FALSE);

  n_options = g_list_model_get_n_items (G_LIST_MODEL (self));
  if (g_str_equal (self->parts->language, other->parts->language) ||
      g_list_model_get_n_items (G_LIST_MODEL (other)) != n_options)
    return FALSE;

  for (guint i = 0; i < n_options; i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (G_LIST_MODEL (self), i);

      if (keuze_catalog_get_entry (other, KEUZE_LIST_OPTIONS, keuze_entry_get_id (option)) == NULL)
        return FALSE;
    }

  return TRUE;
}

/**
 * keuze_catalog_get_reviewed_by:
 * @self: a `KeuzeCatalog`
 *
 * Returns: (transfer none) (nullable): who, besides the translator, has read
 *   all of a translation and found it right; %NULL while nobody has
 */
const char *
keuze_catalog_get_reviewed_by (KeuzeCatalog *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), NULL);

  return self->parts->reviewed_by;
}

/**
 * keuze_catalog_count_untranslated:
 * @self: a `KeuzeCatalog`
 *
 * Returns: how many texts of the card are still English because nobody has
 *   translated them yet
 */
guint
keuze_catalog_count_untranslated (KeuzeCatalog *self)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), 0);

  return g_strv_length (self->parts->untranslated);
}

/**
 * keuze_catalog_is_translated:
 * @self: a `KeuzeCatalog`
 * @text: where a text stands, as in the context of a translation, such as
 *   `option/physiotherapy/title`
 *
 * Returns: whether the text is in the language of the catalogue; %FALSE where
 *   it is still English because nobody has translated it yet
 */
gboolean
keuze_catalog_is_translated (KeuzeCatalog *self,
                             const char   *text)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (self), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  return !g_strv_contains ((const char * const *) self->parts->untranslated, text);
}

/**
 * keuze_catalog_is_member_translated:
 * @self: a `KeuzeCatalog`
 * @kind: what the text is of, as in the context of a translation, such as
 *   `option`
 * @entry: (nullable): which one; %NULL where there is only one on a card
 * @member: which of its texts, such as `referral`
 *
 * Returns: whether the text is in the language of the catalogue
 */
gboolean
keuze_catalog_is_member_translated (KeuzeCatalog *self,
                                    const char   *kind,
                                    KeuzeEntry   *entry,
                                    const char   *member)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (KEUZE_IS_CATALOG (self), FALSE);
  g_return_val_if_fail (kind != NULL, FALSE);
  g_return_val_if_fail (entry == NULL || KEUZE_IS_ENTRY (entry), FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  if (entry != NULL)
    text = g_strjoin ("/", kind, keuze_entry_get_id (entry), member, NULL);
  else
    text = g_strjoin ("/", kind, member, NULL);

  return keuze_catalog_is_translated (self, text);
}
