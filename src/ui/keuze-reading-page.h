/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-subject.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_READING_PAGE (keuze_reading_page_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeReadingPage, keuze_reading_page, KEUZE, READING_PAGE, AdwNavigationPage)

AdwNavigationPage *keuze_reading_page_new (KeuzeSubject *subject,
                                           KeuzeCatalog *catalog,
                                           GListModel   *translations);

G_END_DECLS
