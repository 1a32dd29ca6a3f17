/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-parts-private.h"
#include "keuze-problems.h"
#include "keuze-severity.h"

#define FORMAT 1

/* The names of the lists in a file, in the order in which they are read: what
 * is referred to comes before what refers to it. */
static const char * const list_names[KEUZE_N_LISTS] = {
  [KEUZE_LIST_SOURCES] = "sources",
  [KEUZE_LIST_LINKS] = "links",
  [KEUZE_LIST_SEVERITIES] = "severities",
  [KEUZE_LIST_BASES] = "bases",
  [KEUZE_LIST_GROUPS] = "groups",
  [KEUZE_LIST_COMPLAINTS] = "complaints",
  [KEUZE_LIST_PROVIDERS] = "providers",
  [KEUZE_LIST_REFERRERS] = "referrers",
  [KEUZE_LIST_REFERRAL_NEEDS] = "referral_needs",
  [KEUZE_LIST_REFERRAL_CRITERIA] = "referral_criteria",
  [KEUZE_LIST_PAYERS] = "payers",
  [KEUZE_LIST_PAYMENT_STATES] = "payment_states",
  [KEUZE_LIST_AUDIENCES] = "audiences",
  [KEUZE_LIST_FUNDS] = "funds",
  [KEUZE_LIST_CONDITIONS] = "conditions",
  [KEUZE_LIST_POINTS] = "points",
  [KEUZE_LIST_ROLES] = "roles",
  [KEUZE_LIST_GLOSSARY] = "glossary",
  [KEUZE_LIST_OPTIONS] = "options",
  [KEUZE_LIST_STEPS] = "steps",
  [KEUZE_LIST_ABOUT] = "about",
};

static KeuzeEntry *
resolve (KeuzeParts  *parts,
         KeuzeReader *reader,
         const char  *member,
         const char  *id,
         KeuzeList    list)
{
  KeuzeEntry *entry = g_hash_table_lookup (parts->indexes[list], id);
  g_autofree char *place = NULL;

  if (entry != NULL)
    return entry;

  place = keuze_reader_dup_place (reader, member);
  keuze_problems_add (keuze_reader_get_problems (reader),
                      /* Translators: the first %s is a place in a file, such as options[3].group,
                       * the second is what stands there, the third the name of a list. */
                      g_strdup_printf (_("%s: found “%s”, expected an id that stands in “%s”"),
                                       place, id, list_names[list]));

  return NULL;
}

static KeuzeReadFunc
get_read_func (KeuzeList list)
{
  switch (list)
    {
    case KEUZE_LIST_SOURCES:
      return keuze_parts_read_source;
    case KEUZE_LIST_LINKS:
      return keuze_parts_read_link;
    case KEUZE_LIST_SEVERITIES:
      return keuze_parts_read_severity;
    case KEUZE_LIST_PROVIDERS:
      return keuze_parts_read_provider;
    case KEUZE_LIST_REFERRAL_NEEDS:
    case KEUZE_LIST_PAYERS:
    case KEUZE_LIST_PAYMENT_STATES:
      return keuze_parts_read_tile_term;
    case KEUZE_LIST_POINTS:
    case KEUZE_LIST_GLOSSARY:
    case KEUZE_LIST_ABOUT:
      return keuze_parts_read_passage;
    case KEUZE_LIST_ROLES:
      return keuze_parts_read_role;
    case KEUZE_LIST_OPTIONS:
      return keuze_parts_read_option;
    case KEUZE_LIST_STEPS:
      return keuze_parts_read_step;
    case KEUZE_LIST_BASES:
    case KEUZE_LIST_GROUPS:
    case KEUZE_LIST_COMPLAINTS:
    case KEUZE_LIST_REFERRERS:
    case KEUZE_LIST_REFERRAL_CRITERIA:
    case KEUZE_LIST_AUDIENCES:
    case KEUZE_LIST_FUNDS:
    case KEUZE_LIST_CONDITIONS:
    default:
      return keuze_parts_read_term;
    }
}

static void
read_format (KeuzeReader *reader)
{
  g_autofree char *place = keuze_reader_dup_place (reader, "format");
  guint format = keuze_reader_get_number (reader, "format", KEUZE_REQUIRED);

  if (format == 0 || format == FORMAT)
    return;

  keuze_problems_add (keuze_reader_get_problems (reader),
                      /* Translators: %s is a place in a file; the numbers are versions of a file format. */
                      g_strdup_printf (_("%s: found %u, expected %u: this catalogue is made for another version of the app"),
                                       place, format, (guint) FORMAT));
}

static void
read_condition (KeuzeParts  *self,
                KeuzeReader *root)
{
  g_autoptr (KeuzeReader) reader = keuze_reader_enter (root, "condition", KEUZE_REQUIRED);

  if (reader == NULL)
    return;

  self->condition_name = keuze_reader_dup_text (reader, "name", KEUZE_REQUIRED, KEUZE_MAXIMUM_TITLE);
  self->condition_short_name = keuze_reader_dup_text (reader, "short_name", KEUZE_REQUIRED, KEUZE_MAXIMUM_TITLE);
  self->condition_definition = keuze_reader_dup_text (reader, "definition", KEUZE_REQUIRED, KEUZE_MAXIMUM_TEXT);
}

static void
read_labels (KeuzeParts  *self,
             KeuzeReader *root)
{
  g_autoptr (KeuzeReader) reader = keuze_reader_enter (root, "labels", KEUZE_REQUIRED);

  for (guint i = 0; reader != NULL && i < KEUZE_N_LABELS; i++)
    {
      self->labels[i] = keuze_reader_dup_text (reader, keuze_label_get_key (i),
                                               KEUZE_REQUIRED, KEUZE_MAXIMUM_TEXT);
    }
}

/* Each of them has a column, a colour and a mark on the pages. */
static void
check_severities (KeuzeParts  *self,
                  KeuzeReader *reader)
{
  static const char * const expected[KEUZE_N_SEVERITIES] = { "mild", "moderate", "severe" };
  GListModel *severities = G_LIST_MODEL (self->lists[KEUZE_LIST_SEVERITIES]);
  gboolean right = g_list_model_get_n_items (severities) == KEUZE_N_SEVERITIES;
  g_autofree char *place = NULL;

  for (guint i = 0; right && i < KEUZE_N_SEVERITIES; i++)
    {
      g_autoptr (KeuzeEntry) severity = g_list_model_get_item (severities, i);

      right = g_strcmp0 (keuze_entry_get_id (severity), expected[i]) == 0;
    }

  if (right)
    return;

  place = keuze_reader_dup_place (reader, list_names[KEUZE_LIST_SEVERITIES]);
  keuze_problems_add (keuze_reader_get_problems (reader),
                      /* Translators: %s is a place in a file. */
                      g_strdup_printf (_("%s: found others, expected mild, moderate and severe, in this order"),
                                       place));
}

static void
read_lists (KeuzeParts  *self,
            KeuzeReader *reader)
{
  for (guint i = 0; i < KEUZE_N_LISTS; i++)
    {
      KeuzePartsContext context = { self, i };

      keuze_reader_each (reader, list_names[i], KEUZE_REQUIRED, 1, get_read_func (i), &context);
      if (i == KEUZE_LIST_SEVERITIES)
        check_severities (self, reader);
    }
}

/* For editors, and for data/sources.md: nothing in the app shows a doubt, but
 * one that refers to nothing would mislead whoever reads it. */
static void
read_doubt (KeuzeReader *reader,
            gpointer     user_data)
{
  KeuzeParts *self = user_data;
  g_autofree char *subject = keuze_reader_dup_text (reader, "subject", KEUZE_REQUIRED, KEUZE_MAXIMUM_TITLE);
  g_autofree char *doubt = keuze_reader_dup_text (reader, "doubt", KEUZE_REQUIRED, KEUZE_MAXIMUM_TEXT);
  g_autofree char *choice = keuze_reader_dup_text (reader, "choice", KEUZE_REQUIRED, KEUZE_MAXIMUM_TEXT);
  g_autoptr (GListModel) options =
    keuze_parts_read_references (self, reader, "options", KEUZE_OPTIONAL, 1, KEUZE_LIST_OPTIONS);
  g_autoptr (GListModel) steps =
    keuze_parts_read_references (self, reader, "steps", KEUZE_OPTIONAL, 1, KEUZE_LIST_STEPS);
}

/**
 * keuze_parts_report_repeated:
 * @reader: where it was found
 * @member: the member that holds it
 * @id: an id
 *
 * Writes down that something stands for a second time where it may stand once.
 */
void
keuze_parts_report_repeated (KeuzeReader *reader,
                             const char  *member,
                             const char  *id)
{
  g_autofree char *place = keuze_reader_dup_place (reader, member);

  keuze_problems_add_repeated (keuze_reader_get_problems (reader), place, id);
}

/**
 * keuze_parts_add_entry:
 * @context: the parts, and the list that is being read
 * @reader: where the entry was found
 * @entry: an entry
 *
 * Adds an entry to its list, unless another one has its id.
 */
void
keuze_parts_add_entry (KeuzePartsContext *context,
                       KeuzeReader       *reader,
                       KeuzeEntry        *entry)
{
  GHashTable *index = context->parts->indexes[context->list];
  const char *id = keuze_entry_get_id (entry);

  if (id != NULL && g_hash_table_contains (index, id))
    {
      keuze_parts_report_repeated (reader, "id", id);
      return;
    }

  if (id != NULL)
    g_hash_table_insert (index, g_strdup (id), entry);
  g_list_store_append (context->parts->lists[context->list], entry);
}

/**
 * keuze_parts_read_reference:
 * @parts: the parts that have been read so far
 * @reader: an object that refers to an entry
 * @member: the member that holds the id
 * @list: the list that the entry has to stand in
 *
 * Returns: (transfer none) (nullable): the entry
 */
KeuzeEntry *
keuze_parts_read_reference (KeuzeParts  *parts,
                            KeuzeReader *reader,
                            const char  *member,
                            KeuzeList    list)
{
  g_autofree char *id = keuze_reader_dup_id (reader, member, KEUZE_REQUIRED);

  return id != NULL ? resolve (parts, reader, member, id, list) : NULL;
}

/**
 * keuze_parts_read_references:
 * @parts: the parts that have been read so far
 * @reader: an object that refers to entries
 * @member: the member that holds a list of ids
 * @presence: whether it has to be there
 * @minimum: how many ids there have to be at least
 * @list: the list that the entries have to stand in
 *
 * Returns: (transfer full): a list of the entries
 */
GListModel *
keuze_parts_read_references (KeuzeParts    *parts,
                             KeuzeReader   *reader,
                             const char    *member,
                             KeuzePresence  presence,
                             guint          minimum,
                             KeuzeList      list)
{
  g_auto (GStrv) ids = keuze_reader_dup_ids (reader, member, presence, minimum);
  GListStore *entries = g_list_store_new (KEUZE_TYPE_ENTRY);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      KeuzeEntry *entry = resolve (parts, reader, member, ids[i], list);

      if (entry != NULL)
        g_list_store_append (entries, entry);
    }

  return G_LIST_MODEL (entries);
}

/**
 * keuze_parts_read_title:
 * @reader: an object with a title
 *
 * Returns: (transfer full) (nullable): the title
 */
char *
keuze_parts_read_title (KeuzeReader *reader)
{
  return keuze_reader_dup_text (reader, "title", KEUZE_REQUIRED, KEUZE_MAXIMUM_TITLE);
}

/**
 * keuze_parts_read_local_name:
 * @reader: an object with a Dutch name
 *
 * Returns: (transfer full) (nullable): the name
 */
char *
keuze_parts_read_local_name (KeuzeReader *reader)
{
  return keuze_reader_dup_text (reader, "local_name", KEUZE_REQUIRED, KEUZE_MAXIMUM_TITLE);
}

/**
 * keuze_parts_read_text:
 * @reader: an object with a text
 *
 * Returns: (transfer full) (nullable): the text
 */
char *
keuze_parts_read_text (KeuzeReader *reader)
{
  return keuze_reader_dup_text (reader, "text", KEUZE_REQUIRED, KEUZE_MAXIMUM_TEXT);
}

/**
 * keuze_parts_read:
 * @root: (nullable): the root of a catalogue document
 * @problems: (element-type utf8): where every problem found is written down
 *
 * Reads all parts of a catalogue and checks each of them. They are whole and
 * right only when @problems is still empty afterwards.
 *
 * Returns: (transfer full): the parts, as far as they could be read
 */
KeuzeParts *
keuze_parts_read (JsonNode  *root,
                  GPtrArray *problems)
{
  g_autoptr (KeuzeReader) reader = NULL;
  KeuzeParts *self;

  g_return_val_if_fail (problems != NULL, NULL);

  self = g_new0 (KeuzeParts, 1);
  for (guint i = 0; i < KEUZE_N_LISTS; i++)
    {
      self->lists[i] = g_list_store_new (KEUZE_TYPE_ENTRY);
      self->indexes[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    }

  reader = keuze_reader_enter_root (root, problems);
  if (reader == NULL)
    return self;

  /* For editors that know JSON Schema; nothing here follows it. */
  g_free (keuze_reader_dup_text (reader, "$schema", KEUZE_OPTIONAL, KEUZE_MAXIMUM_TITLE));
  read_format (reader);
  self->language = keuze_reader_dup_text (reader, "language", KEUZE_REQUIRED, KEUZE_MAXIMUM_TITLE);
  self->title = keuze_parts_read_title (reader);
  self->question = keuze_reader_dup_text (reader, "question", KEUZE_REQUIRED, KEUZE_MAXIMUM_TITLE);
  read_condition (self, reader);
  read_labels (self, reader);
  read_lists (self, reader);
  keuze_reader_each (reader, "doubts", KEUZE_REQUIRED, 0, read_doubt, self);
  self->reviewed_by = keuze_reader_dup_text (reader, "reviewed_by", KEUZE_OPTIONAL, KEUZE_MAXIMUM_TITLE);
  self->untranslated = keuze_reader_dup_texts (reader, "untranslated", KEUZE_OPTIONAL, 1, KEUZE_MAXIMUM_TEXT);

  return self;
}

/**
 * keuze_parts_free:
 * @self: (transfer full): the parts of a catalogue
 *
 * Frees the parts. Entries that are still used elsewhere live on.
 */
void
keuze_parts_free (KeuzeParts *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < KEUZE_N_LISTS; i++)
    {
      g_hash_table_unref (self->indexes[i]);
      g_object_unref (self->lists[i]);
    }
  for (guint i = 0; i < KEUZE_N_LABELS; i++)
    g_free (self->labels[i]);
  g_strfreev (self->untranslated);
  g_free (self->reviewed_by);
  g_free (self->condition_definition);
  g_free (self->condition_short_name);
  g_free (self->condition_name);
  g_free (self->question);
  g_free (self->title);
  g_free (self->language);
  g_free (self);
}
