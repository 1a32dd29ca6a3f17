/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-pages.h"

G_BEGIN_DECLS

GBytes *keuze_pdf_create (KeuzePages  *pages,
                          GError     **error);

G_END_DECLS
