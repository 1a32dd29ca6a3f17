/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_TEST_FAR_FILE (keuze_test_far_file_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeTestFarFile, keuze_test_far_file, KEUZE, TEST_FAR_FILE, GObject)

KeuzeTestFarFile *keuze_test_far_file_new        (void);
void              keuze_test_far_file_wait_for   (KeuzeTestFarFile *self);
void              keuze_test_far_file_give_up    (KeuzeTestFarFile *self);
void              keuze_test_far_file_wait_alone (KeuzeTestFarFile *self);

G_END_DECLS
