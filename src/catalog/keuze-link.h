/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-entry.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_LINK (keuze_link_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeLink, keuze_link, KEUZE, LINK, KeuzeEntry)

const char *keuze_link_get_url (KeuzeLink *self);

G_END_DECLS
