/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_HELP_PAGE (keuze_help_page_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeHelpPage, keuze_help_page, KEUZE, HELP_PAGE, AdwNavigationPage)

AdwNavigationPage *keuze_help_page_new (void);

G_END_DECLS
