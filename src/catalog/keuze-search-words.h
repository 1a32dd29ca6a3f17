/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *keuze_search_words_next   (const char *text,
                                       gsize      *length);
char       *keuze_search_words_fold   (const char *word,
                                       gsize       length,
                                       char      **plain);
gboolean    keuze_search_words_starts (const char *word,
                                       gsize       length,
                                       const char *start);

G_END_DECLS
