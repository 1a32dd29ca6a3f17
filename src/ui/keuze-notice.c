/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "keuze-alert.h"
#include "keuze-notice.h"

/**
 * keuze_notice_present:
 * @parent: a window
 * @heading: what did not work
 * @body: one sentence that says why
 *
 * Tells something that must not be missed: in the window, or in another one
 * where it was closed meanwhile.
 */
void
keuze_notice_present (GtkWidget  *parent,
                      const char *heading,
                      const char *body)
{
  GtkApplication *application = GTK_APPLICATION (g_application_get_default ());
  AdwDialog *dialog;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (heading != NULL && body != NULL);

  /* A window that was closed meanwhile cannot tell anything any more. */
  if (GTK_IS_WINDOW (parent) && gtk_window_get_application (GTK_WINDOW (parent)) == NULL)
    parent = GTK_WIDGET (gtk_application_get_active_window (application));
  if (parent == NULL)
    {
      g_printerr ("keuzekaart: %s\n", body);
      return;
    }

  dialog = keuze_alert_new (heading, body);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, parent);
}

/**
 * keuze_notice_is_dismissal:
 * @error: what a dialogue of the system gave
 *
 * Returns: whether somebody only closed it, which is nothing to tell
 */
gboolean
keuze_notice_is_dismissal (const GError *error)
{
  return g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) ||
         g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED);
}
