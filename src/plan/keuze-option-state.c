/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-option-state.h"

G_DEFINE_ENUM_TYPE (KeuzeOptionState, keuze_option_state,
                    G_DEFINE_ENUM_VALUE (KEUZE_OPTION_CONSIDERING, "considering"),
                    G_DEFINE_ENUM_VALUE (KEUZE_OPTION_CHOSEN, "chosen"),
                    G_DEFINE_ENUM_VALUE (KEUZE_OPTION_UNDER_WAY, "under-way"),
                    G_DEFINE_ENUM_VALUE (KEUZE_OPTION_TRIED, "tried"),
                    G_DEFINE_ENUM_VALUE (KEUZE_OPTION_STOPPED, "stopped"))

static const KeuzeLabel labels[KEUZE_N_OPTION_STATES] = {
  [KEUZE_OPTION_CONSIDERING] = KEUZE_LABEL_CONSIDERING,
  [KEUZE_OPTION_CHOSEN] = KEUZE_LABEL_CHOSEN,
  [KEUZE_OPTION_UNDER_WAY] = KEUZE_LABEL_UNDER_WAY,
  [KEUZE_OPTION_TRIED] = KEUZE_LABEL_TRIED,
  [KEUZE_OPTION_STOPPED] = KEUZE_LABEL_STOPPED,
};

/**
 * keuze_option_state_get_name:
 * @state: a state
 *
 * Returns: (transfer none): the name of the state in a file
 */
const char *
keuze_option_state_get_name (KeuzeOptionState state)
{
  g_autoptr (GEnumClass) states = g_type_class_ref (KEUZE_TYPE_OPTION_STATE);
  GEnumValue *value = g_enum_get_value (states, (int) state);

  g_return_val_if_fail (value != NULL, NULL);

  return value->value_nick;
}

/**
 * keuze_option_state_get_label:
 * @state: a state
 *
 * Returns: the label of the card that names the state for people; see
 *   keuze_catalog_get_label()
 */
KeuzeLabel
keuze_option_state_get_label (KeuzeOptionState state)
{
  g_return_val_if_fail ((guint) state < KEUZE_N_OPTION_STATES, KEUZE_LABEL_CONSIDERING);

  return labels[state];
}

/**
 * keuze_option_state_parse:
 * @name: what may be the name of a state
 * @state: (out): the state
 *
 * Returns: whether there is a state with that name
 */
gboolean
keuze_option_state_parse (const char       *name,
                          KeuzeOptionState *state)
{
  g_autoptr (GEnumClass) states = g_type_class_ref (KEUZE_TYPE_OPTION_STATE);
  GEnumValue *value;

  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (state != NULL, FALSE);

  /* A newer GLib finds a name in capitals too, and one with underscores. */
  value = g_enum_get_value_by_nick (states, name);
  if (value == NULL || !g_str_equal (value->value_nick, name))
    return FALSE;

  *state = (KeuzeOptionState) value->value;

  return TRUE;
}
