/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-announcement.h"

/**
 * keuze_announce:
 * @widget: a widget in the window where something changed
 * @message: what changed, in a few words
 *
 * Lets a screen reader say what happened elsewhere than at the focus. It is the
 * window that says it: GTK drops what comes from a widget that no screen reader
 * has looked at yet, and each knows the window. Nothing is said where there is
 * none.
 */
void
keuze_announce (GtkWidget  *widget,
                const char *message)
{
  GtkRoot *root;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (message != NULL);

  root = gtk_widget_get_root (widget);
  /* What GTK 4.18 has in the place of a screen reader in tests cannot listen,
   * and would crash. */
  if (root != NULL && g_strcmp0 (g_getenv ("GTK_A11Y"), "test") != 0)
    gtk_accessible_announce (GTK_ACCESSIBLE (root), message, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
