/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

guint  keuze_test_census_count    (void);
char  *keuze_test_census_describe (void);

G_END_DECLS
