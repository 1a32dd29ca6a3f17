/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_HELP_SECTION (keuze_help_section_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeHelpSection, keuze_help_section, KEUZE, HELP_SECTION, AdwBin)

G_END_DECLS
