/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_ENTRY (keuze_entry_get_type ())

G_DECLARE_DERIVABLE_TYPE (KeuzeEntry, keuze_entry, KEUZE, ENTRY, GObject)

struct _KeuzeEntryClass
{
  GObjectClass parent_class;
};

const char *keuze_entry_get_id      (KeuzeEntry *self);
const char *keuze_entry_get_title   (KeuzeEntry *self);
char       *keuze_entry_join_titles (GListModel *entries,
                                     const char *separator);

G_END_DECLS
