/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-settings.h"

#define SCHEMA "io.github.keuzekaart.Keuzekaart"

/**
 * keuze_settings_are_installed:
 * @error: return location for an error
 *
 * Looks whether there is a description of the settings: without one, to ask for
 * a setting ends the program.
 *
 * Returns: whether there is
 */
gboolean
keuze_settings_are_installed (GError **error)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, SCHEMA, TRUE);
  if (schema != NULL)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
               /* Translators: %s is the name of a file. */
               _("Found no %s.gschema.xml among the settings of the system, expected one; install the app again"),
               SCHEMA);

  return FALSE;
}

/**
 * keuze_settings_new:
 *
 * Returns: (transfer full): the settings of the app
 */
GSettings *
keuze_settings_new (void)
{
  return g_settings_new (SCHEMA);
}
