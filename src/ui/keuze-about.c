/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-about.h"
#include "keuze-language.h"
#include "keuze-link.h"
#include "keuze-passage.h"

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
      g_autofree char *address = escape_title (keuze_link_get_url (link));
      g_autofree char *both = g_strdup_printf ("%s\n<small>%s</small>", title, address);

      /* Where a link leads is seen before it is followed, also without a mouse. */
      adw_about_dialog_add_link (about, both, keuze_link_get_url (link));
    }
}

static void
add_comment (GString    *comments,
             const char *title,
             const char *text)
{
  g_autofree char *comment = g_markup_printf_escaped ("<b>%s</b>\n%s", title, text);

  if (comments->len > 0)
    g_string_append (comments, "\n\n");
  g_string_append (comments, comment);
}

static void
add_statements (GString      *comments,
                KeuzeCatalog *catalog)
{
  GListModel *statements = keuze_catalog_get_list (catalog, KEUZE_LIST_ABOUT);

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr (KeuzePassage) statement = g_list_model_get_item (statements, i);

      add_comment (comments, keuze_entry_get_title (KEUZE_ENTRY (statement)), keuze_passage_get_text (statement));
    }
}

static char *
describe_translation (KeuzeCatalog *translation)
{
  const char *name = keuze_catalog_get_label (translation, KEUZE_LABEL_LANGUAGE_NAME);
  const char *reviewer = keuze_catalog_get_reviewed_by (translation);
  guint n_untranslated = keuze_catalog_count_untranslated (translation);

  if (!keuze_catalog_is_translated (translation, "label/language_name"))
    name = keuze_catalog_get_language (translation);

  if (n_untranslated > 0)
    /* Translators: %s is the name of a language. */
    return g_strdup_printf (ngettext ("%s: %u text is not yet translated",
                                      "%s: %u texts are not yet translated", n_untranslated),
                            name, n_untranslated);
  if (reviewer != NULL)
    /* Translators: the first %s is the name of a language, the second of a person. */
    return g_strdup_printf (_("%s: complete, reviewed by %s"), name, reviewer);

  /* Translators: %s is the name of a language. */
  return g_strdup_printf (_("%s: complete, not yet reviewed"), name);
}

static void
add_translation (GStrvBuilder *lines,
                 KeuzeCatalog *catalog)
{
  if (!keuze_language_is_source (keuze_catalog_get_language (catalog)))
    g_strv_builder_take (lines, describe_translation (catalog));
}

/* How far each translation is. A card of somebody else has none. */
static void
add_translations (GString      *comments,
                  KeuzeCatalog *catalog)
{
  g_autoptr (GListModel) translations = keuze_catalog_load_translations (catalog);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;
  g_autofree char *text = NULL;

  if (g_list_model_get_n_items (translations) == 0)
    return;

  add_translation (builder, catalog);
  for (guint i = 0; i < g_list_model_get_n_items (translations); i++)
    {
      g_autoptr (KeuzeCatalog) translation = g_list_model_get_item (translations, i);

      add_translation (builder, translation);
    }
  lines = g_strv_builder_end (builder);
  text = g_strjoinv ("\n", lines);

  /* Translators: a heading, above a list of languages and how far they are translated. */
  add_comment (comments, _("Translations"), text);
}

/**
 * keuze_about_dialog_new:
 * @catalog: the card, for what it says of itself and the pages on the web that
 *   it refers to
 *
 * Name, version, links and release notes come from the metainfo file, so that
 * they stand in one place. What the card is for and what it is not, who wrote
 * it, what it rests on, how it is kept current and who pays for it, the card
 * says itself.
 *
 * Returns: (transfer floating): a dialog about the app
 */
AdwDialog *
keuze_about_dialog_new (KeuzeCatalog *catalog)
{
  AdwDialog *dialog = adw_about_dialog_new_from_appdata (RESOURCE_BASE "/metainfo.xml",
                                                         PACKAGE_VERSION);
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (dialog);
  g_autoptr (GString) comments = g_string_new (NULL);

  add_statements (comments, catalog);
  add_translations (comments, catalog);

  adw_about_dialog_set_version (about, PACKAGE_VERSION);
  adw_about_dialog_set_application_icon (about, APPLICATION_ID);
  adw_about_dialog_set_comments (about, comments->str);
  /* Translators: your own names, one a line. They are shown in the About dialog. */
  adw_about_dialog_set_translator_credits (about, _("translator-credits"));
  add_links (about, catalog);

  return dialog;
}
