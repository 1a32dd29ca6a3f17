/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-citation.h"
#include "keuze-cover.h"
#include "keuze-example.h"
#include "keuze-link.h"
#include "keuze-option.h"
#include "keuze-parts.h"
#include "keuze-passage.h"
#include "keuze-placement.h"
#include "keuze-problems.h"
#include "keuze-provider.h"
#include "keuze-reader.h"
#include "keuze-severity.h"
#include "keuze-source.h"
#include "keuze-step.h"
#include "keuze-term.h"

#define FORMAT 1
#define MAXIMUM_TITLE 120
#define MAXIMUM_TEXT 2000

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
  [KEUZE_LIST_OPTIONS] = "options",
  [KEUZE_LIST_STEPS] = "steps",
};

/* The parts being read, and the list that the entry at hand belongs to. */
typedef struct
{
  KeuzeParts *parts;
  KeuzeList   list;
} Context;

/* An entry of a list inside an entry, the list it is added to and, where none
 * may stand there twice, the ids before it. */
typedef struct
{
  KeuzeParts *parts;
  GListStore *items;
  GHashTable *seen;
} Inner;

static void
report_repeated (KeuzeReader *reader,
                 const char  *member,
                 const char  *id)
{
  g_autofree char *place = keuze_reader_dup_place (reader, member);

  keuze_problems_add_repeated (keuze_reader_get_problems (reader), place, id);
}

static GHashTable *
new_ids (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
check_not_seen (Inner       *inner,
                KeuzeReader *reader,
                const char  *member,
                const char  *id)
{
  if (!g_hash_table_add (inner->seen, g_strdup (id)))
    report_repeated (reader, member, id);
}

static void
add_entry (Context     *context,
           KeuzeReader *reader,
           KeuzeEntry  *entry)
{
  GHashTable *index = context->parts->indexes[context->list];
  const char *id = keuze_entry_get_id (entry);

  if (id != NULL && g_hash_table_contains (index, id))
    {
      report_repeated (reader, "id", id);
      return;
    }

  if (id != NULL)
    g_hash_table_insert (index, g_strdup (id), entry);
  g_list_store_append (context->parts->lists[context->list], entry);
}

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

/* Reads a member that refers to an entry of a list by its id. */
static KeuzeEntry *
read_reference (KeuzeParts  *parts,
                KeuzeReader *reader,
                const char  *member,
                KeuzeList    list)
{
  g_autofree char *id = keuze_reader_dup_id (reader, member, KEUZE_REQUIRED);

  return id != NULL ? resolve (parts, reader, member, id, list) : NULL;
}

static GListModel *
read_references (KeuzeParts    *parts,
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

static char *
read_title (KeuzeReader *reader)
{
  return keuze_reader_dup_text (reader, "title", KEUZE_REQUIRED, MAXIMUM_TITLE);
}

static char *
read_local_name (KeuzeReader *reader)
{
  return keuze_reader_dup_text (reader, "local_name", KEUZE_REQUIRED, MAXIMUM_TITLE);
}

static char *
read_text (KeuzeReader *reader)
{
  return keuze_reader_dup_text (reader, "text", KEUZE_REQUIRED, MAXIMUM_TEXT);
}

static void
read_term (KeuzeReader *reader,
           gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = read_title (reader);
  g_autoptr (KeuzeTerm) term = NULL;

  term = g_object_new (KEUZE_TYPE_TERM,
                       "id", id,
                       "title", title,
                       "short-title", title,
                       NULL);
  add_entry (user_data, reader, KEUZE_ENTRY (term));
}

/* A term that also stands on the tiles, where there is less room. */
static void
read_tile_term (KeuzeReader *reader,
                gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = read_title (reader);
  g_autofree char *short_title = keuze_reader_dup_text (reader, "short", KEUZE_REQUIRED, MAXIMUM_TITLE);
  g_autoptr (KeuzeTerm) term = NULL;

  term = g_object_new (KEUZE_TYPE_TERM,
                       "id", id,
                       "title", title,
                       "short-title", short_title,
                       NULL);
  add_entry (user_data, reader, KEUZE_ENTRY (term));
}

static void
read_severity (KeuzeReader *reader,
               gpointer     user_data)
{
  Context *context = user_data;
  GListModel *severities = G_LIST_MODEL (context->parts->lists[KEUZE_LIST_SEVERITIES]);
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = read_title (reader);
  g_autofree char *definition = keuze_reader_dup_text (reader, "definition", KEUZE_REQUIRED, MAXIMUM_TEXT);
  g_autoptr (KeuzeSeverity) severity = NULL;

  severity = g_object_new (KEUZE_TYPE_SEVERITY,
                           "id", id,
                           "title", title,
                           "definition", definition,
                           "position", g_list_model_get_n_items (severities),
                           NULL);
  add_entry (context, reader, KEUZE_ENTRY (severity));
}

static void
read_provider (KeuzeReader *reader,
               gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = read_title (reader);
  g_autofree char *local_name = read_local_name (reader);
  g_autoptr (KeuzeProvider) provider = NULL;

  provider = g_object_new (KEUZE_TYPE_PROVIDER,
                           "id", id,
                           "title", title,
                           "local-name", local_name,
                           NULL);
  add_entry (user_data, reader, KEUZE_ENTRY (provider));
}

static void
read_point (KeuzeReader *reader,
            gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = read_title (reader);
  g_autofree char *text = read_text (reader);
  g_autoptr (KeuzePassage) passage = NULL;

  passage = g_object_new (KEUZE_TYPE_PASSAGE,
                          "id", id,
                          "title", title,
                          "text", text,
                          NULL);
  add_entry (user_data, reader, KEUZE_ENTRY (passage));
}

static void
read_role (KeuzeReader *reader,
           gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = read_title (reader);
  g_autofree char *local_name = read_local_name (reader);
  g_autofree char *text = read_text (reader);
  g_autoptr (KeuzePassage) passage = NULL;

  passage = g_object_new (KEUZE_TYPE_PASSAGE,
                          "id", id,
                          "title", title,
                          "local-name", local_name,
                          "text", text,
                          NULL);
  add_entry (user_data, reader, KEUZE_ENTRY (passage));
}

static void
read_link (KeuzeReader *reader,
           gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = read_title (reader);
  g_autofree char *url = keuze_reader_dup_url (reader, "url");
  g_autoptr (KeuzeLink) link = NULL;

  link = g_object_new (KEUZE_TYPE_LINK,
                       "id", id,
                       "title", title,
                       "url", url,
                       NULL);
  add_entry (user_data, reader, KEUZE_ENTRY (link));
}

static void
read_source (KeuzeReader *reader,
             gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = read_title (reader);
  g_autofree char *publisher = keuze_reader_dup_text (reader, "publisher", KEUZE_REQUIRED, MAXIMUM_TITLE);
  g_autofree char *language = keuze_reader_dup_text (reader, "language", KEUZE_REQUIRED, MAXIMUM_TITLE);
  g_autofree char *url = keuze_reader_dup_url (reader, "url");
  g_autoptr (KeuzeSource) source = NULL;

  source = g_object_new (KEUZE_TYPE_SOURCE,
                         "id", id,
                         "title", title,
                         "publisher", publisher,
                         "language", language,
                         "url", url,
                         NULL);
  add_entry (user_data, reader, KEUZE_ENTRY (source));
}

static void
read_citation (KeuzeReader *reader,
               gpointer     user_data)
{
  Inner *inner = user_data;
  KeuzeEntry *source = read_reference (inner->parts, reader, "source", KEUZE_LIST_SOURCES);
  g_autofree char *place = keuze_reader_dup_text (reader, "place", KEUZE_REQUIRED, MAXIMUM_TITLE);
  g_autoptr (KeuzeCitation) citation = NULL;

  citation = g_object_new (KEUZE_TYPE_CITATION,
                           "source", source,
                           "place", place,
                           NULL);
  g_list_store_append (inner->items, citation);
}

static KeuzeProvenance *
read_provenance (KeuzeParts  *parts,
                 KeuzeReader *reader)
{
  g_autoptr (GListStore) citations = g_list_store_new (KEUZE_TYPE_CITATION);
  g_autoptr (GDate) checked = keuze_reader_dup_date (reader, "checked");
  g_autoptr (GDate) review_by = keuze_reader_dup_date (reader, "review_by");
  Inner inner = { parts, citations, NULL };

  keuze_reader_each (reader, "sources", 1, read_citation, &inner);

  if (checked != NULL && review_by != NULL && g_date_compare (review_by, checked) <= 0)
    {
      g_autofree char *place = keuze_reader_dup_place (reader, "review_by");

      keuze_problems_add (keuze_reader_get_problems (reader),
                          /* Translators: %s is a place in a file, such as options[3].review_by. */
                          g_strdup_printf (_("%s: found a day that is not after “checked”, expected a later one"),
                                           place));
    }

  return g_object_new (KEUZE_TYPE_PROVENANCE,
                       "citations", citations,
                       "checked", checked,
                       "review-by", review_by,
                       NULL);
}

static void
add_placement (Inner      *inner,
               KeuzeEntry *entry,
               KeuzeEntry *basis)
{
  g_autoptr (KeuzePlacement) placement = NULL;

  if (entry == NULL || basis == NULL)
    return;

  placement = g_object_new (KEUZE_TYPE_PLACEMENT,
                            "entry", entry,
                            "basis", basis,
                            NULL);
  g_list_store_append (inner->items, placement);
}

static void
read_severity_placement (KeuzeReader *reader,
                         gpointer     user_data)
{
  Inner *inner = user_data;
  KeuzeEntry *severity = read_reference (inner->parts, reader, "severity", KEUZE_LIST_SEVERITIES);
  KeuzeEntry *basis = read_reference (inner->parts, reader, "basis", KEUZE_LIST_BASES);

  add_placement (inner, severity, basis);
}

static void
read_option_placement (KeuzeReader *reader,
                       gpointer     user_data)
{
  Inner *inner = user_data;
  KeuzeEntry *option = read_reference (inner->parts, reader, "option", KEUZE_LIST_OPTIONS);
  KeuzeEntry *basis = read_reference (inner->parts, reader, "basis", KEUZE_LIST_BASES);

  if (option != NULL)
    check_not_seen (inner, reader, "option", keuze_entry_get_id (option));

  add_placement (inner, option, basis);
}

/* An option is drawn as one bar across its severities, so they have to be
 * neighbours, each once, in their own order. */
static void
check_neighbours (KeuzeReader *reader,
                  GListModel  *placements)
{
  guint expected = 0;

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (KeuzePlacement) placement = g_list_model_get_item (placements, i);
      guint position = keuze_severity_get_position (KEUZE_SEVERITY (keuze_placement_get_entry (placement)));

      if (i > 0 && position != expected)
        {
          g_autofree char *place = keuze_reader_dup_place (reader, "severities");

          keuze_problems_add (keuze_reader_get_problems (reader),
                              /* Translators: %s is a place in a file, such as options[3].severities. */
                              g_strdup_printf (_("%s: found a gap or another order, expected neighbours from mild to severe"),
                                               place));
          return;
        }

      expected = position + 1;
    }
}

/* Nothing refers to an example, but a translation of it finds it by its id. */
static void
read_example (KeuzeReader *reader,
              gpointer     user_data)
{
  Inner *inner = user_data;
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = read_title (reader);
  g_autofree char *text = read_text (reader);
  g_autoptr (GListModel) complaints = NULL;
  g_autoptr (KeuzeExample) example = NULL;

  if (id != NULL)
    check_not_seen (inner, reader, "id", id);

  complaints = read_references (inner->parts, reader, "complaints", KEUZE_REQUIRED, 1,
                                KEUZE_LIST_COMPLAINTS);
  example = g_object_new (KEUZE_TYPE_EXAMPLE,
                          "id", id,
                          "title", title,
                          "complaints", complaints,
                          "text", text,
                          NULL);
  g_list_store_append (inner->items, example);
}

static KeuzeReferral *
read_referral (KeuzeParts  *parts,
               KeuzeReader *option)
{
  g_autoptr (KeuzeReader) reader = keuze_reader_enter (option, "referral", KEUZE_REQUIRED);
  g_autoptr (GListModel) adults = NULL;
  g_autoptr (GListModel) young_people_also = NULL;
  g_autoptr (GListModel) criteria = NULL;
  g_autofree char *text = NULL;
  KeuzeEntry *need;

  if (reader == NULL)
    return NULL;

  need = read_reference (parts, reader, "need", KEUZE_LIST_REFERRAL_NEEDS);
  adults = read_references (parts, reader, "adults", KEUZE_REQUIRED, 0, KEUZE_LIST_REFERRERS);
  young_people_also = read_references (parts, reader, "young_people_also", KEUZE_OPTIONAL, 1,
                                       KEUZE_LIST_REFERRERS);
  criteria = read_references (parts, reader, "criteria", KEUZE_OPTIONAL, 1,
                              KEUZE_LIST_REFERRAL_CRITERIA);
  text = read_text (reader);

  return g_object_new (KEUZE_TYPE_REFERRAL,
                       "need", need,
                       "adults", adults,
                       "young-people-also", young_people_also,
                       "criteria", criteria,
                       "text", text,
                       NULL);
}

/* Reads one of a few words; which ones is part of the format. */
static char *
read_word (KeuzeReader        *reader,
           const char         *member,
           KeuzePresence       presence,
           const char * const *words)
{
  g_autofree char *word = keuze_reader_dup_id (reader, member, presence);
  g_autofree char *place = NULL;
  g_autofree char *names = NULL;

  if (word == NULL || g_strv_contains (words, word))
    return g_steal_pointer (&word);

  place = keuze_reader_dup_place (reader, member);
  names = g_strjoinv (", ", (GStrv) words);
  keuze_problems_add (keuze_reader_get_problems (reader),
                      /* Translators: the first %s is a place in a file, the second what
                       * stands there, the third a list of words that may. */
                      g_strdup_printf (_("%s: found “%s”, expected one of %s"), place, word, names));

  return NULL;
}

static KeuzeLimit *
read_limit (KeuzeReader *cover)
{
  static const char * const units[] = { "session", "hour", NULL };
  static const char * const periods[] = { "year", NULL };

  g_autoptr (KeuzeReader) reader = keuze_reader_enter (cover, "limit", KEUZE_OPTIONAL);
  g_autofree char *unit = NULL;
  g_autofree char *period = NULL;
  g_autofree char *text = NULL;
  guint amount;

  if (reader == NULL)
    return NULL;

  amount = keuze_reader_get_number (reader, "amount", KEUZE_OPTIONAL);
  unit = read_word (reader, "unit", KEUZE_REQUIRED, units);
  period = read_word (reader, "period", KEUZE_OPTIONAL, periods);
  text = read_text (reader);

  return g_object_new (KEUZE_TYPE_LIMIT,
                       "amount", amount,
                       "unit", unit,
                       "period", period,
                       "text", text,
                       NULL);
}

static void
read_cover (KeuzeReader *reader,
            gpointer     user_data)
{
  Inner *inner = user_data;
  KeuzeEntry *payer = read_reference (inner->parts, reader, "payer", KEUZE_LIST_PAYERS);
  KeuzeEntry *audience = read_reference (inner->parts, reader, "audience", KEUZE_LIST_AUDIENCES);
  gboolean usual = keuze_reader_get_flag (reader, "usual");
  g_autoptr (KeuzeLimit) limit = read_limit (reader);
  g_autoptr (GListModel) conditions = NULL;
  g_autoptr (GListModel) funds = NULL;
  g_autoptr (KeuzeCover) cover = NULL;

  conditions = read_references (inner->parts, reader, "conditions", KEUZE_OPTIONAL, 1,
                                KEUZE_LIST_CONDITIONS);
  funds = read_references (inner->parts, reader, "funds", KEUZE_OPTIONAL, 1, KEUZE_LIST_FUNDS);
  cover = g_object_new (KEUZE_TYPE_COVER,
                        "payer", payer,
                        "audience", audience,
                        "usual", usual,
                        "limit", limit,
                        "conditions", conditions,
                        "funds", funds,
                        NULL);
  g_list_store_append (inner->items, cover);
}

static KeuzePayment *
read_payment (KeuzeParts  *parts,
              KeuzeReader *option)
{
  g_autoptr (KeuzeReader) reader = keuze_reader_enter (option, "payment", KEUZE_REQUIRED);
  g_autoptr (GListStore) covers = g_list_store_new (KEUZE_TYPE_COVER);
  g_autofree char *text = NULL;
  Inner inner = { parts, covers, NULL };
  gboolean own_risk, own_contribution;
  KeuzeEntry *state;

  if (reader == NULL)
    return NULL;

  state = read_reference (parts, reader, "state", KEUZE_LIST_PAYMENT_STATES);
  keuze_reader_each (reader, "covers", 0, read_cover, &inner);
  own_risk = keuze_reader_get_flag (reader, "own_risk");
  own_contribution = keuze_reader_get_flag (reader, "own_contribution");
  text = read_text (reader);

  return g_object_new (KEUZE_TYPE_PAYMENT,
                       "state", state,
                       "covers", covers,
                       "own-risk", own_risk,
                       "own-contribution", own_contribution,
                       "text", text,
                       NULL);
}

static void
read_option (KeuzeReader *reader,
             gpointer     user_data)
{
  Context *context = user_data;
  KeuzeParts *parts = context->parts;
  g_autoptr (GListStore) placements = g_list_store_new (KEUZE_TYPE_PLACEMENT);
  g_autoptr (GListStore) examples = g_list_store_new (KEUZE_TYPE_EXAMPLE);
  g_autoptr (GHashTable) example_ids = new_ids ();
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = read_title (reader);
  g_autofree char *local_name = read_local_name (reader);
  KeuzeEntry *group = read_reference (parts, reader, "group", KEUZE_LIST_GROUPS);
  g_autofree char *pictogram = keuze_reader_dup_id (reader, "pictogram", KEUZE_REQUIRED);
  g_autoptr (GListModel) providers =
    read_references (parts, reader, "providers", KEUZE_REQUIRED, 0, KEUZE_LIST_PROVIDERS);
  g_auto (GStrv) involves = keuze_reader_dup_texts (reader, "involves", KEUZE_REQUIRED, 1, MAXIMUM_TEXT);
  g_autoptr (KeuzeReferral) referral = NULL;
  g_autoptr (KeuzePayment) payment = NULL;
  g_autoptr (KeuzeProvenance) provenance = NULL;
  g_autoptr (KeuzeOption) option = NULL;
  Inner placing = { parts, placements, NULL };
  Inner telling = { parts, examples, example_ids };

  keuze_reader_each (reader, "severities", 1, read_severity_placement, &placing);
  check_neighbours (reader, G_LIST_MODEL (placements));
  keuze_reader_each (reader, "examples", 1, read_example, &telling);
  referral = read_referral (parts, reader);
  payment = read_payment (parts, reader);
  provenance = read_provenance (parts, reader);

  option = g_object_new (KEUZE_TYPE_OPTION,
                         "id", id,
                         "title", title,
                         "local-name", local_name,
                         "group", group,
                         "pictogram", pictogram,
                         "providers", providers,
                         "placements", placements,
                         "involves", involves,
                         "examples", examples,
                         "referral", referral,
                         "payment", payment,
                         "provenance", provenance,
                         NULL);
  add_entry (context, reader, KEUZE_ENTRY (option));
}

static void
read_step (KeuzeReader *reader,
           gpointer     user_data)
{
  Context *context = user_data;
  g_autoptr (GListStore) placements = g_list_store_new (KEUZE_TYPE_PLACEMENT);
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *name = keuze_reader_dup_text (reader, "name", KEUZE_REQUIRED, MAXIMUM_TITLE);
  g_autofree char *title = read_title (reader);
  g_autofree char *text = read_text (reader);
  g_autofree char *who = keuze_reader_dup_text (reader, "who", KEUZE_REQUIRED, MAXIMUM_TEXT);
  g_autoptr (KeuzeProvenance) provenance = NULL;
  g_autoptr (KeuzeStep) step = NULL;
  g_autoptr (GHashTable) options = new_ids ();
  Inner inner = { context->parts, placements, options };

  keuze_reader_each (reader, "options", 1, read_option_placement, &inner);
  provenance = read_provenance (context->parts, reader);

  step = g_object_new (KEUZE_TYPE_STEP,
                       "id", id,
                       "name", name,
                       "title", title,
                       "text", text,
                       "who", who,
                       "placements", placements,
                       "provenance", provenance,
                       NULL);
  add_entry (context, reader, KEUZE_ENTRY (step));
}

static KeuzeReadFunc
get_read_func (KeuzeList list)
{
  switch (list)
    {
    case KEUZE_LIST_SOURCES:
      return read_source;
    case KEUZE_LIST_LINKS:
      return read_link;
    case KEUZE_LIST_SEVERITIES:
      return read_severity;
    case KEUZE_LIST_PROVIDERS:
      return read_provider;
    case KEUZE_LIST_REFERRAL_NEEDS:
    case KEUZE_LIST_PAYERS:
    case KEUZE_LIST_PAYMENT_STATES:
      return read_tile_term;
    case KEUZE_LIST_POINTS:
      return read_point;
    case KEUZE_LIST_ROLES:
      return read_role;
    case KEUZE_LIST_OPTIONS:
      return read_option;
    case KEUZE_LIST_STEPS:
      return read_step;
    case KEUZE_LIST_BASES:
    case KEUZE_LIST_GROUPS:
    case KEUZE_LIST_COMPLAINTS:
    case KEUZE_LIST_REFERRERS:
    case KEUZE_LIST_REFERRAL_CRITERIA:
    case KEUZE_LIST_AUDIENCES:
    case KEUZE_LIST_FUNDS:
    case KEUZE_LIST_CONDITIONS:
    default:
      return read_term;
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

  self->condition_name = keuze_reader_dup_text (reader, "name", KEUZE_REQUIRED, MAXIMUM_TITLE);
  self->condition_short_name = keuze_reader_dup_text (reader, "short_name", KEUZE_REQUIRED, MAXIMUM_TITLE);
  self->condition_definition = keuze_reader_dup_text (reader, "definition", KEUZE_REQUIRED, MAXIMUM_TEXT);
}

static void
read_labels (KeuzeParts  *self,
             KeuzeReader *root)
{
  g_autoptr (KeuzeReader) reader = keuze_reader_enter (root, "labels", KEUZE_REQUIRED);

  for (guint i = 0; reader != NULL && i < KEUZE_N_LABELS; i++)
    {
      self->labels[i] = keuze_reader_dup_text (reader, keuze_label_get_key (i),
                                               KEUZE_REQUIRED, MAXIMUM_TEXT);
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
      Context context = { self, i };

      keuze_reader_each (reader, list_names[i], 1, get_read_func (i), &context);
      if (i == KEUZE_LIST_SEVERITIES)
        check_severities (self, reader);
    }
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
  g_free (keuze_reader_dup_text (reader, "$schema", KEUZE_OPTIONAL, MAXIMUM_TITLE));
  read_format (reader);
  self->language = keuze_reader_dup_text (reader, "language", KEUZE_REQUIRED, MAXIMUM_TITLE);
  self->title = read_title (reader);
  self->question = keuze_reader_dup_text (reader, "question", KEUZE_REQUIRED, MAXIMUM_TITLE);
  read_condition (self, reader);
  read_labels (self, reader);
  read_lists (self, reader);
  self->untranslated = keuze_reader_dup_texts (reader, "untranslated", KEUZE_OPTIONAL, 1, MAXIMUM_TEXT);

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
  g_free (self->condition_definition);
  g_free (self->condition_short_name);
  g_free (self->condition_name);
  g_free (self->question);
  g_free (self->title);
  g_free (self->language);
  g_free (self);
}
