/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_PROVENANCE (keuze_provenance_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeProvenance, keuze_provenance, KEUZE, PROVENANCE, GObject)

GListModel  *keuze_provenance_get_citations (KeuzeProvenance *self);
const GDate *keuze_provenance_get_checked   (KeuzeProvenance *self);
const GDate *keuze_provenance_get_review_by (KeuzeProvenance *self);
gboolean     keuze_provenance_is_overdue    (KeuzeProvenance *self,
                                             const GDate     *today);
gboolean     keuze_provenance_has_dates_of  (KeuzeProvenance *self,
                                             KeuzeProvenance *other);

G_END_DECLS
