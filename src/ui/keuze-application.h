/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_APPLICATION (keuze_application_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeApplication, keuze_application, KEUZE, APPLICATION, AdwApplication)

KeuzeApplication *keuze_application_new (const char *language,
                                         const char *catalog_file);

G_END_DECLS
