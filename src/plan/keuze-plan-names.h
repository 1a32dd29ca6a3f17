/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog.h"

G_BEGIN_DECLS

char *keuze_plan_names_format_option (KeuzeCatalog *catalog,
                                      const char   *id,
                                      const char   *title);
char *keuze_plan_names_format_step   (KeuzeCatalog *catalog,
                                      const char   *id,
                                      const char   *name);

G_END_DECLS
