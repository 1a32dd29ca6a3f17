/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"

G_BEGIN_DECLS

/* What every target offers, by the names that libFuzzer asks for. */
int           LLVMFuzzerInitialize       (int            *argc,
                                          char         ***argv);
int           LLVMFuzzerTestOneInput     (const guint8   *data,
                                          size_t          size);

void          keuze_fuzz_set_up          (void);
KeuzeCatalog *keuze_fuzz_load            (const char     *language);
char         *keuze_fuzz_dup_text        (const guint8   *data,
                                          size_t          size);
void          keuze_fuzz_assert_sentence (const char     *sentence);

G_END_DECLS
