/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-about.h"
#include "keuze-link.h"

/* The dialog takes a title for markup with a mnemonic in it; ours is neither. */
static char *
escape_title (const char *title)
{
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  GString *text = g_string_new (escaped);

  g_string_replace (text, "_", "__", 0);

  return g_string_free_and_steal (text);
}

static void
add_links (AdwAboutDialog *about,
           KeuzeCatalog   *catalog)
{
  GListModel *links = keuze_catalog_get_list (catalog, KEUZE_LIST_LINKS);

  for (guint i = 0; i < g_list_model_get_n_items (links); i++)
    {
      g_autoptr (KeuzeLink) link = g_list_model_get_item (links, i);
      g_autofree char *title = escape_title (keuze_entry_get_title (KEUZE_ENTRY (link)));

      adw_about_dialog_add_link (about, title, keuze_link_get_url (link));
    }
}

/**
 * keuze_about_dialog_new:
 * @catalog: the card, for the pages on the web that it refers to
 *
 * Name, version, links and release notes come from the metainfo file, so that
 * they stand in one place; what the app is for and what it is not is said
 * here.
 *
 * Returns: (transfer floating): a dialog about the app
 */
AdwDialog *
keuze_about_dialog_new (KeuzeCatalog *catalog)
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
  add_links (about, catalog);

  return dialog;
}
