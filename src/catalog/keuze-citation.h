/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-source.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_CITATION (keuze_citation_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeCitation, keuze_citation, KEUZE, CITATION, GObject)

KeuzeSource *keuze_citation_get_source (KeuzeCitation *self);
const char  *keuze_citation_get_place  (KeuzeCitation *self);

G_END_DECLS
