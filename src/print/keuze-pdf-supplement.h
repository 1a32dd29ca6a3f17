/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void keuze_pdf_supplement (GByteArray *file,
                           const char *language,
                           GArray     *elements);

G_END_DECLS
