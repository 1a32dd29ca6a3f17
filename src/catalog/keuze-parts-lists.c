/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-link.h"
#include "keuze-parts-private.h"
#include "keuze-passage.h"
#include "keuze-provider.h"
#include "keuze-severity.h"
#include "keuze-source.h"
#include "keuze-term.h"

/* The lists that options and steps refer to. */

/**
 * keuze_parts_read_term:
 * @reader: an object of the list
 * @user_data: a `KeuzePartsContext`
 *
 * Reads a word of the vocabulary and adds it to its list.
 */
void
keuze_parts_read_term (KeuzeReader *reader,
                       gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = keuze_parts_read_title (reader);
  g_autoptr (KeuzeTerm) term = NULL;

  term = g_object_new (KEUZE_TYPE_TERM,
                       "id", id,
                       "title", title,
                       "short-title", title,
                       NULL);
  keuze_parts_add_entry (user_data, reader, KEUZE_ENTRY (term));
}

/**
 * keuze_parts_read_tile_term:
 * @reader: an object of the list
 * @user_data: a `KeuzePartsContext`
 *
 * Reads a word of the vocabulary that also stands on a tile, in short and adds it to its list.
 */
void
keuze_parts_read_tile_term (KeuzeReader *reader,
                            gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = keuze_parts_read_title (reader);
  g_autofree char *short_title = keuze_reader_dup_text (reader, "short", KEUZE_REQUIRED, KEUZE_MAXIMUM_TITLE);
  g_autoptr (KeuzeTerm) term = NULL;

  term = g_object_new (KEUZE_TYPE_TERM,
                       "id", id,
                       "title", title,
                       "short-title", short_title,
                       NULL);
  keuze_parts_add_entry (user_data, reader, KEUZE_ENTRY (term));
}

/**
 * keuze_parts_read_severity:
 * @reader: an object of the list
 * @user_data: a `KeuzePartsContext`
 *
 * Reads a severity and adds it to its list.
 */
void
keuze_parts_read_severity (KeuzeReader *reader,
                           gpointer     user_data)
{
  KeuzePartsContext *context = user_data;
  GListModel *severities = G_LIST_MODEL (context->parts->lists[KEUZE_LIST_SEVERITIES]);
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = keuze_parts_read_title (reader);
  g_autofree char *definition = keuze_reader_dup_text (reader, "definition", KEUZE_REQUIRED, KEUZE_MAXIMUM_TEXT);
  g_autoptr (KeuzeSeverity) severity = NULL;

  severity = g_object_new (KEUZE_TYPE_SEVERITY,
                           "id", id,
                           "title", title,
                           "definition", definition,
                           "position", g_list_model_get_n_items (severities),
                           NULL);
  keuze_parts_add_entry (context, reader, KEUZE_ENTRY (severity));
}

/**
 * keuze_parts_read_provider:
 * @reader: an object of the list
 * @user_data: a `KeuzePartsContext`
 *
 * Reads a provider and adds it to its list.
 */
void
keuze_parts_read_provider (KeuzeReader *reader,
                           gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = keuze_parts_read_title (reader);
  g_autofree char *local_name = keuze_parts_read_local_name (reader);
  g_autoptr (KeuzeProvider) provider = NULL;

  provider = g_object_new (KEUZE_TYPE_PROVIDER,
                           "id", id,
                           "title", title,
                           "local-name", local_name,
                           NULL);
  keuze_parts_add_entry (user_data, reader, KEUZE_ENTRY (provider));
}

/**
 * keuze_parts_read_passage:
 * @reader: an object of the list
 * @user_data: a `KeuzePartsContext`
 *
 * Reads a text with a heading, such as a talking point, and adds it to its list.
 */
void
keuze_parts_read_passage (KeuzeReader *reader,
                          gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = keuze_parts_read_title (reader);
  g_autofree char *text = keuze_parts_read_text (reader);
  g_autoptr (KeuzePassage) passage = NULL;

  passage = g_object_new (KEUZE_TYPE_PASSAGE,
                          "id", id,
                          "title", title,
                          "text", text,
                          NULL);
  keuze_parts_add_entry (user_data, reader, KEUZE_ENTRY (passage));
}

/**
 * keuze_parts_read_role:
 * @reader: an object of the list
 * @user_data: a `KeuzePartsContext`
 *
 * Reads a role and adds it to its list.
 */
void
keuze_parts_read_role (KeuzeReader *reader,
                       gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = keuze_parts_read_title (reader);
  g_autofree char *local_name = keuze_parts_read_local_name (reader);
  g_autofree char *text = keuze_parts_read_text (reader);
  g_autoptr (KeuzePassage) passage = NULL;

  passage = g_object_new (KEUZE_TYPE_PASSAGE,
                          "id", id,
                          "title", title,
                          "local-name", local_name,
                          "text", text,
                          NULL);
  keuze_parts_add_entry (user_data, reader, KEUZE_ENTRY (passage));
}

/**
 * keuze_parts_read_link:
 * @reader: an object of the list
 * @user_data: a `KeuzePartsContext`
 *
 * Reads a link and adds it to its list.
 */
void
keuze_parts_read_link (KeuzeReader *reader,
                       gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = keuze_parts_read_title (reader);
  g_autofree char *url = keuze_reader_dup_url (reader, "url");
  g_autoptr (KeuzeLink) link = NULL;

  link = g_object_new (KEUZE_TYPE_LINK,
                       "id", id,
                       "title", title,
                       "url", url,
                       NULL);
  keuze_parts_add_entry (user_data, reader, KEUZE_ENTRY (link));
}

/**
 * keuze_parts_read_source:
 * @reader: an object of the list
 * @user_data: a `KeuzePartsContext`
 *
 * Reads a source and adds it to its list.
 */
void
keuze_parts_read_source (KeuzeReader *reader,
                         gpointer     user_data)
{
  g_autofree char *id = keuze_reader_dup_id (reader, "id", KEUZE_REQUIRED);
  g_autofree char *title = keuze_parts_read_title (reader);
  g_autofree char *publisher = keuze_reader_dup_text (reader, "publisher", KEUZE_REQUIRED, KEUZE_MAXIMUM_TITLE);
  g_autofree char *language = keuze_reader_dup_text (reader, "language", KEUZE_REQUIRED, KEUZE_MAXIMUM_TITLE);
  g_autofree char *url = keuze_reader_dup_url (reader, "url");
  g_autoptr (KeuzeSource) source = NULL;

  source = g_object_new (KEUZE_TYPE_SOURCE,
                         "id", id,
                         "title", title,
                         "publisher", publisher,
                         "language", language,
                         "url", url,
                         NULL);
  keuze_parts_add_entry (user_data, reader, KEUZE_ENTRY (source));
}
