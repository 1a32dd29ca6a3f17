/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <hb.h>
#include <pango/pango.h>

#include "keuze-direction.h"

/**
 * keuze_direction_is_from_right:
 * @language: the code of a language
 *
 * Which side a text is read from is up to its language. Its first letters may
 * be a name in other letters, such as GGZ.
 *
 * Returns: whether it is written from right to left
 */
gboolean
keuze_direction_is_from_right (const char *language)
{
  const PangoScript *scripts;
  hb_script_t script;
  int n_scripts;

  g_return_val_if_fail (language != NULL, FALSE);

  scripts = pango_language_get_scripts (pango_language_from_string (language), &n_scripts);
  if (n_scripts == 0)
    return FALSE;

  script = hb_script_from_iso15924_tag (g_unicode_script_to_iso15924 ((GUnicodeScript) scripts[0]));

  return hb_script_get_horizontal_direction (script) == HB_DIRECTION_RTL;
}
