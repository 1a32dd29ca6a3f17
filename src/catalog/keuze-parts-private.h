/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-entry.h"
#include "keuze-file-limits.h"
#include "keuze-parts.h"
#include "keuze-reader.h"

G_BEGIN_DECLS

/**
 * KeuzePartsContext:
 * @parts: the parts that have been read so far
 * @list: the list that is being read
 *
 * What is needed to read an entry of a list.
 *
 * Since: 0.1
 */
typedef struct
{
  KeuzeParts *parts;
  KeuzeList   list;
} KeuzePartsContext;

void        keuze_parts_report_repeated (KeuzeReader       *reader,
                                         const char        *member,
                                         const char        *id);
void        keuze_parts_add_entry       (KeuzePartsContext *context,
                                         KeuzeReader       *reader,
                                         KeuzeEntry        *entry);
KeuzeEntry *keuze_parts_read_reference  (KeuzeParts        *parts,
                                         KeuzeReader       *reader,
                                         const char        *member,
                                         KeuzeList          list);
GListModel *keuze_parts_read_references (KeuzeParts        *parts,
                                         KeuzeReader       *reader,
                                         const char        *member,
                                         KeuzePresence      presence,
                                         guint              minimum,
                                         KeuzeList          list);
char       *keuze_parts_read_title      (KeuzeReader       *reader);
char       *keuze_parts_read_local_name (KeuzeReader       *reader);
char       *keuze_parts_read_text       (KeuzeReader       *reader);
void        keuze_parts_read_term       (KeuzeReader       *reader,
                                         gpointer           user_data);
void        keuze_parts_read_tile_term  (KeuzeReader       *reader,
                                         gpointer           user_data);
void        keuze_parts_read_severity   (KeuzeReader       *reader,
                                         gpointer           user_data);
void        keuze_parts_read_provider   (KeuzeReader       *reader,
                                         gpointer           user_data);
void        keuze_parts_read_passage    (KeuzeReader       *reader,
                                         gpointer           user_data);
void        keuze_parts_read_role       (KeuzeReader       *reader,
                                         gpointer           user_data);
void        keuze_parts_read_link       (KeuzeReader       *reader,
                                         gpointer           user_data);
void        keuze_parts_read_source     (KeuzeReader       *reader,
                                         gpointer           user_data);
void        keuze_parts_read_option     (KeuzeReader       *reader,
                                         gpointer           user_data);
void        keuze_parts_read_step       (KeuzeReader       *reader,
                                         gpointer           user_data);

G_END_DECLS
