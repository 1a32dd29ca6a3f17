/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * KEUZE_APPLICATION_NEW_WINDOW:
 *
 * The word among the arguments of the app that asks for one more window.
 *
 * Since: 0.1
 */
#define KEUZE_APPLICATION_NEW_WINDOW "--new-window"

#define KEUZE_TYPE_APPLICATION (keuze_application_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeApplication, keuze_application, KEUZE, APPLICATION, AdwApplication)

KeuzeApplication *keuze_application_new (const char *language,
                                         const char *catalog_file);

G_END_DECLS
