/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-about.h"

/**
 * keuze_about_dialog_new:
 *
 * Name, version, links and release notes come from the metainfo file, so that
 * they stand in one place; what the app is for and what it is not is said
 * here.
 *
 * Returns: (transfer floating): a dialog about the app
 */
AdwDialog *
keuze_about_dialog_new (void)
{
  AdwDialog *dialog = adw_about_dialog_new_from_appdata (RESOURCE_BASE "/metainfo.xml",
                                                         PACKAGE_VERSION);
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (dialog);

  adw_about_dialog_set_version (about, PACKAGE_VERSION);
  adw_about_dialog_set_application_icon (about, APPLICATION_ID);
  adw_about_dialog_set_comments (about,
                                 _("Keuzekaart gives information, not advice. It works out nothing about you, and everyone sees the same. It is not a medical device.\n\n"
                                   "The facts come from the Dutch choice card for persistent physical symptoms (Keuzekaart ALK) and from the care standard for chronic pain. All sentences are our own.\n\n"
                                   "Where an option stands, for mild, moderate or severe symptoms and at which step, does not always follow from these sources. Some of it is our own reading. The publisher of the card has not yet confirmed it."));
  /* Translators: your own names, one a line. They are shown in the About dialog. */
  adw_about_dialog_set_translator_credits (about, _("translator-credits"));

  return dialog;
}
