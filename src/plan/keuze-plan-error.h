/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeuzePlanError:
 * @KEUZE_PLAN_ERROR_NOT_A_FILE: it is a folder, a pipe or a device
 * @KEUZE_PLAN_ERROR_TOO_LARGE: it is larger than a plan may be
 * @KEUZE_PLAN_ERROR_NOT_JSON: the file is not valid JSON
 * @KEUZE_PLAN_ERROR_NEWER: a newer version of the app made it
 * @KEUZE_PLAN_ERROR_INVALID: it is JSON, but not a whole and right plan
 * @KEUZE_PLAN_ERROR_NOT_SAVED: it could not be saved; what was there before is
 *   still there
 * @KEUZE_PLAN_ERROR_CHANGED: somebody else changed the file, so it was not saved
 *
 * Why a plan was not opened or not saved. The message is one sentence in the
 * person's language.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_PLAN_ERROR_NOT_A_FILE,
  KEUZE_PLAN_ERROR_TOO_LARGE,
  KEUZE_PLAN_ERROR_NOT_JSON,
  KEUZE_PLAN_ERROR_NEWER,
  KEUZE_PLAN_ERROR_INVALID,
  KEUZE_PLAN_ERROR_NOT_SAVED,
  KEUZE_PLAN_ERROR_CHANGED,
} KeuzePlanError;

#define KEUZE_PLAN_ERROR (keuze_plan_error_quark ())

GQuark keuze_plan_error_quark (void);

G_END_DECLS
