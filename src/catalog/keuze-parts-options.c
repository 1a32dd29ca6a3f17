/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-citation.h"
#include "keuze-cover.h"
#include "keuze-example.h"
#include "keuze-option.h"
#include "keuze-parts-private.h"
#include "keuze-placement.h"
#include "keuze-problems.h"
#include "keuze-severity.h"
#include "keuze-step.h"

/* An entry of a list inside an entry, the list it is added to and, where none
 * may stand there twice, the ids before it. */
typedef struct
{
  KeuzeParts *parts;
  GListStore *items;
  GHashTable *seen;
} Inner;

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
    keuze_parts_report_repeated (reader, member, id);
}

static void
read_citation (KeuzeReader *reader,
               gpointer     user_data)
{
  Inner *inner = user_data;
  KeuzeEntry *source = keuze_parts_read_reference (inner->parts, reader, "source", KEUZE_LIST_SOURCES);
  g_autofree char *place = keuze_reader_dup_text (reader, "place", KEUZE_REQUIRED, KEUZE_MAXIMUM_TITLE);
  g_autoptr (KeuzeCitation) citation = NULL;

  citation = g_object_new (KEUZE_TYPE_CITATION,
                           "source", source,
                           "place", place,
                           NULL);
  g_list_store_append (inner->items, citation);
}

static GListModel *
read_glossary (KeuzeParts  *parts,
               KeuzeReader *reader)
{
  return keuze_parts_read_references (parts, reader, "glossary", KEUZE_OPTIONAL, 1, KEUZE_LIST_GLOSSARY);
}

static KeuzeProvenance *
read_provenance (KeuzeParts  *parts,
                 KeuzeReader *reader)
{
  g_autoptr (GListStore) citations = g_list_store_new (KEUZE_TYPE_CITATION);
  g_autoptr (GDate) checked = keuze_reader_dup_date (reader, "checked");
  g_autoptr (GDate) review_by = keuze_reader_dup_date (reader, "review_by");
  Inner inner = { parts, citations, NULL };

  keuze_reader_each (reader, "sources", KEUZE_REQUIRED, 1, read_citation, &inner);

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
  KeuzeEntry *severity = keuze_parts_read_reference (inner->parts, reader, "severity", KEUZE_LIST_SEVERITIES);
  KeuzeEntry *basis = keuze_parts_read_reference (inner->parts, reader, "basis", KEUZE_LIST_BASES);

  add_placement (inner, severity, basis);
}

static void
read_option_placement (KeuzeReader *reader,
                       gpointer     user_data)
{
  Inner *inner = user_data;
  KeuzeEntry *option = keuze_parts_read_reference (inner->parts, reader, "option", KEUZE_LIST_OPTIONS);
  KeuzeEntry *basis = keuze_parts_read_reference (inner->parts, reader, "basis", KEUZE_LIST_BASES);

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
  g_autofree char *title = keuze_parts_read_title (reader);
  g_autofree char *text = keuze_parts_read_text (reader);
  g_autoptr (GListModel) complaints = NULL;
  g_autoptr (KeuzeExample) example = NULL;

  if (id != NULL)
    check_not_seen (inner, reader, "id", id);

  complaints = keuze_parts_read_references (inner->parts, reader, "complaints", KEUZE_REQUIRED, 1,
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

  need = keuze_parts_read_reference (parts, reader, "need", KEUZE_LIST_REFERRAL_NEEDS);
  adults = keuze_parts_read_references (parts, reader, "adults", KEUZE_REQUIRED, 0, KEUZE_LIST_REFERRERS);
  young_people_also = keuze_parts_read_references (parts, reader, "young_people_also", KEUZE_OPTIONAL, 1,
                                                   KEUZE_LIST_REFERRERS);
  criteria = keuze_parts_read_references (parts, reader, "criteria", KEUZE_OPTIONAL, 1,
                                          KEUZE_LIST_REFERRAL_CRITERIA);
  text = keuze_parts_read_text (reader);

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
  text = keuze_parts_read_text (reader);

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
  KeuzeEntry *payer = keuze_parts_read_reference (inner->parts, reader, "payer", KEUZE_LIST_PAYERS);
  KeuzeEntry *audience = keuze_parts_read_reference (inner->parts, reader, "audience", KEUZE_LIST_AUDIENCES);
  gboolean usual = keuze_reader_get_flag (reader, "usual");
  g_autoptr (KeuzeLimit) limit = read_limit (reader);
  g_autoptr (GListModel) conditions = NULL;
  g_autoptr (GListModel) funds = NULL;
  g_autoptr (KeuzeCover) cover = NULL;

  conditions = keuze_parts_read_references (inner->parts, reader, "conditions", KEUZE_OPTIONAL, 1,
                                            KEUZE_LIST_CONDITIONS);
  funds = keuze_parts_read_references (inner->parts, reader, "funds", KEUZE_OPTIONAL, 1, KEUZE_LIST_FUNDS);
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

  state = keuze_parts_read_reference (parts, reader, "state", KEUZE_LIST_PAYMENT_STATES);
  keuze_reader_each (reader, "covers", KEUZE_REQUIRED, 0, read_cover, &inner);
  own_risk = keuze_reader_get_flag (reader, "own_risk");
  own_contribution = keuze_reader_get_flag (reader, "own_contribution");
  text = keuze_parts_read_text (reader);

  return g_object_new (KEUZE_TYPE_PAYMENT,
                       "state", state,
                       "covers", covers,
                       "own-risk", own_risk,
                       "own-contribution", own_contribution,
                       "text", text,
                       NULL);
}

/**
 * keuze_parts_read_option:
 * @reader: an object of the list
 * @user_data: a `KeuzePartsContext`
 *
 * Reads an option and adds it to its list.
 */
void
keuze_parts_read_option (KeuzeReader *reader,
                         gpointer     user_data)
{
  KeuzePartsContext *context = user_data;
  KeuzeParts *parts = context->parts;
  g_autoptr (GListStore) placements = g_list_store_new (KEUZE_TYPE_PLACEMENT);
  g_autoptr (GListStore) examples = g_list_store_new (KEUZE_TYPE_EXAMPLE);
  g_autoptr (GHashTable) example_ids = new_ids ();
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = keuze_parts_read_title (reader);
  g_autofree char *local_name = keuze_parts_read_local_name (reader);
  KeuzeEntry *group = keuze_parts_read_reference (parts, reader, "group", KEUZE_LIST_GROUPS);
  g_autofree char *pictogram = keuze_reader_dup_id (reader, "pictogram", KEUZE_REQUIRED);
  g_autoptr (GListModel) providers =
    keuze_parts_read_references (parts, reader, "providers", KEUZE_REQUIRED, 0, KEUZE_LIST_PROVIDERS);
  g_auto (GStrv) involves = keuze_reader_dup_texts (reader, "involves", KEUZE_REQUIRED, 1, KEUZE_MAXIMUM_TEXT);
  g_autoptr (KeuzeReferral) referral = NULL;
  g_autoptr (KeuzePayment) payment = NULL;
  g_autoptr (GListModel) glossary = NULL;
  g_autoptr (KeuzeProvenance) provenance = NULL;
  g_autoptr (KeuzeOption) option = NULL;
  Inner placing = { parts, placements, NULL };
  Inner telling = { parts, examples, example_ids };

  keuze_reader_each (reader, "severities", KEUZE_REQUIRED, 1, read_severity_placement, &placing);
  check_neighbours (reader, G_LIST_MODEL (placements));
  keuze_reader_each (reader, "examples", KEUZE_REQUIRED, 1, read_example, &telling);
  referral = read_referral (parts, reader);
  payment = read_payment (parts, reader);
  glossary = read_glossary (parts, reader);
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
                         "glossary", glossary,
                         "provenance", provenance,
                         NULL);
  keuze_parts_add_entry (context, reader, KEUZE_ENTRY (option));
}

/**
 * keuze_parts_read_step:
 * @reader: an object of the list
 * @user_data: a `KeuzePartsContext`
 *
 * Reads a step and adds it to its list.
 */
void
keuze_parts_read_step (KeuzeReader *reader,
                       gpointer     user_data)
{
  KeuzePartsContext *context = user_data;
  g_autoptr (GListStore) placements = g_list_store_new (KEUZE_TYPE_PLACEMENT);
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *name = keuze_reader_dup_text (reader, "name", KEUZE_REQUIRED, KEUZE_MAXIMUM_TITLE);
  g_autofree char *title = keuze_parts_read_title (reader);
  g_autofree char *text = keuze_parts_read_text (reader);
  g_autofree char *who = keuze_reader_dup_text (reader, "who", KEUZE_REQUIRED, KEUZE_MAXIMUM_TEXT);
  g_autoptr (GListModel) glossary = NULL;
  g_autoptr (KeuzeProvenance) provenance = NULL;
  g_autoptr (KeuzeStep) step = NULL;
  g_autoptr (GHashTable) options = new_ids ();
  Inner inner = { context->parts, placements, options };

  keuze_reader_each (reader, "options", KEUZE_REQUIRED, 1, read_option_placement, &inner);
  glossary = read_glossary (context->parts, reader);
  provenance = read_provenance (context->parts, reader);

  step = g_object_new (KEUZE_TYPE_STEP,
                       "id", id,
                       "name", name,
                       "title", title,
                       "text", text,
                       "who", who,
                       "placements", placements,
                       "glossary", glossary,
                       "provenance", provenance,
                       NULL);
  keuze_parts_add_entry (context, reader, KEUZE_ENTRY (step));
}
