/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-pages-private.h"

G_BEGIN_DECLS

/* What holds for all that is laid out. */
KeuzePages *keuze_test_pages_lay_out               (KeuzeSheet *sheet,
                                                    const char *paper,
                                                    gboolean    large);
void        keuze_test_pages_assert_whole          (KeuzePages *pages);
void        keuze_test_pages_assert_within_margins (KeuzePages *pages);
void        keuze_test_pages_assert_no_orphan      (KeuzePages *pages);
void        keuze_test_pages_assert_no_cut_word    (KeuzePages *pages);
void        keuze_test_pages_assert_letters        (KeuzePages *pages,
                                                    double      smallest);

G_END_DECLS
