/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeuzeCatalogError:
 * @KEUZE_CATALOG_ERROR_NOT_A_FILE: it is a folder, a pipe or a device
 * @KEUZE_CATALOG_ERROR_TOO_LARGE: the file is larger than a catalogue may be
 * @KEUZE_CATALOG_ERROR_NOT_JSON: the file is not valid JSON
 * @KEUZE_CATALOG_ERROR_INVALID: it is JSON, but not a whole and right catalogue
 *
 * Why a catalogue was refused. The message says where, what was found and
 * what was expected, in the person's language.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_CATALOG_ERROR_NOT_A_FILE,
  KEUZE_CATALOG_ERROR_TOO_LARGE,
  KEUZE_CATALOG_ERROR_NOT_JSON,
  KEUZE_CATALOG_ERROR_INVALID,
} KeuzeCatalogError;

#define KEUZE_CATALOG_ERROR (keuze_catalog_error_quark ())

GQuark keuze_catalog_error_quark (void);

G_END_DECLS
