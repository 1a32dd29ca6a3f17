/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-entry.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PROVIDER (keuze_provider_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeProvider, keuze_provider, KEUZE, PROVIDER, KeuzeEntry)

const char *keuze_provider_get_local_name (KeuzeProvider *self);

G_END_DECLS
