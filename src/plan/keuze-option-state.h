/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "keuze-label.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_OPTION_STATE (keuze_option_state_get_type ())

/**
 * KeuzeOptionState:
 * @KEUZE_OPTION_CONSIDERING: we think about it
 * @KEUZE_OPTION_CHOSEN: we have chosen it
 * @KEUZE_OPTION_UNDER_WAY: it is being done now
 * @KEUZE_OPTION_TRIED: it was done to the end
 * @KEUZE_OPTION_STOPPED: it was stopped before the end
 *
 * How far somebody is with an option of a plan. The numbers never go into a
 * file, the names do.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_OPTION_CONSIDERING,
  KEUZE_OPTION_CHOSEN,
  KEUZE_OPTION_UNDER_WAY,
  KEUZE_OPTION_TRIED,
  KEUZE_OPTION_STOPPED,
} KeuzeOptionState;

#define KEUZE_N_OPTION_STATES (KEUZE_OPTION_STOPPED + 1)

GType       keuze_option_state_get_type  (void);
const char *keuze_option_state_get_name  (KeuzeOptionState  state);
KeuzeLabel  keuze_option_state_get_label (KeuzeOptionState  state);
gboolean    keuze_option_state_parse     (const char       *name,
                                          KeuzeOptionState *state);

G_END_DECLS
