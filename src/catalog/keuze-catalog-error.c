/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-catalog-error.h"

G_DEFINE_QUARK (keuze-catalog-error-quark, keuze_catalog_error)
