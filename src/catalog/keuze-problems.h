/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * KeuzeExpected:
 *
 * What a catalogue file should have at a place.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_EXPECTED_OBJECT,
  KEUZE_EXPECTED_LIST,
  KEUZE_EXPECTED_TEXT,
  KEUZE_EXPECTED_ID,
  KEUZE_EXPECTED_URL,
  KEUZE_EXPECTED_DATE,
  KEUZE_EXPECTED_FLAG,
  KEUZE_EXPECTED_NUMBER,
} KeuzeExpected;

GPtrArray *keuze_problems_new            (void);
void       keuze_problems_add            (GPtrArray     *problems,
                                          char          *problem);
void       keuze_problems_add_unexpected (GPtrArray     *problems,
                                          const char    *place,
                                          JsonNode      *found,
                                          KeuzeExpected  expected);
char      *keuze_problems_shorten        (const char    *text);
void       keuze_problems_add_repeated   (GPtrArray     *problems,
                                          const char    *place,
                                          const char    *id);

G_END_DECLS
