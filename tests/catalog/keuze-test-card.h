/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "keuze-catalog.h"

G_BEGIN_DECLS

/* The card as the tests need it: as the app has it, and as the file that the
 * build made of it, read without any code of the app. */
KeuzeCatalog *keuze_test_card_load        (const char *language);
JsonNode     *keuze_test_card_read        (const char *language);
const char   *keuze_test_card_get_id      (gpointer    entry);
char         *keuze_test_card_dup_ids     (GListModel *entries);

/* How many objects of the model are alive at this moment. */
guint         keuze_test_card_count_alive (void);

G_END_DECLS
