/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *keuze_text_edit_find (const char *before,
                                  const char *after,
                                  int        *start,
                                  int        *end,
                                  int        *length);

G_END_DECLS
