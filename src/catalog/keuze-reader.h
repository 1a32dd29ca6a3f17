/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * KeuzeReader:
 *
 * Reads the members of one JSON object strictly. Every member has to be asked
 * for by name; what is missing, of the wrong kind or unknown is written down
 * as a problem with its place, and reading goes on, so that an editor gets to
 * see all problems at once.
 *
 * Names of members are not copied: they have to live as long as the reader.
 *
 * Since: 0.1
 */
typedef struct _KeuzeReader KeuzeReader;

/**
 * KeuzePresence:
 * @KEUZE_REQUIRED: a member that has to be there
 * @KEUZE_OPTIONAL: a member that may be left out
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_REQUIRED,
  KEUZE_OPTIONAL,
} KeuzePresence;

/**
 * KeuzeReadFunc:
 * @reader: a reader for one object of a list
 * @user_data: what was given to keuze_reader_each()
 *
 * Reads one object of a list.
 */
typedef void (*KeuzeReadFunc) (KeuzeReader *reader,
                               gpointer     user_data);

KeuzeReader  *keuze_reader_enter_root   (JsonNode      *root,
                                         GPtrArray     *problems);
KeuzeReader  *keuze_reader_enter        (KeuzeReader   *self,
                                         const char    *member,
                                         KeuzePresence  presence);
void          keuze_reader_leave        (KeuzeReader   *self);
void          keuze_reader_each         (KeuzeReader   *self,
                                         const char    *member,
                                         KeuzePresence  presence,
                                         guint          minimum,
                                         KeuzeReadFunc  func,
                                         gpointer       user_data);
char         *keuze_reader_dup_text     (KeuzeReader   *self,
                                         const char    *member,
                                         KeuzePresence  presence,
                                         guint          maximum);
char         *keuze_reader_dup_lines    (KeuzeReader   *self,
                                         const char    *member,
                                         KeuzePresence  presence);
GStrv         keuze_reader_dup_texts    (KeuzeReader   *self,
                                         const char    *member,
                                         KeuzePresence  presence,
                                         guint          minimum,
                                         guint          maximum);
char         *keuze_reader_dup_id       (KeuzeReader   *self,
                                         const char    *member,
                                         KeuzePresence  presence);
GStrv         keuze_reader_dup_ids      (KeuzeReader   *self,
                                         const char    *member,
                                         KeuzePresence  presence,
                                         guint          minimum);
char         *keuze_reader_dup_url      (KeuzeReader   *self,
                                         const char    *member);
GDate        *keuze_reader_dup_date     (KeuzeReader   *self,
                                         const char    *member);
gboolean      keuze_reader_get_flag     (KeuzeReader   *self,
                                         const char    *member);
guint         keuze_reader_get_number   (KeuzeReader   *self,
                                         const char    *member,
                                         KeuzePresence  presence);
char         *keuze_reader_dup_place    (KeuzeReader   *self,
                                         const char    *member);
GPtrArray    *keuze_reader_get_problems (KeuzeReader   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeuzeReader, keuze_reader_leave)

G_END_DECLS
