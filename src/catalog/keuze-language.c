/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "keuze-language.h"

#define SOURCE_LANGUAGE "en"

/**
 * keuze_language_set_up:
 * @language: (nullable): the language to speak; %NULL for that of the system
 *
 * Makes translations of the words around the card be found. For the beginning
 * of a program, before there is another thread.
 */
void
keuze_language_set_up (const char *language)
{
  if (language != NULL)
    g_setenv ("LANGUAGE", language, TRUE);

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/**
 * keuze_language_list:
 *
 * Returns: (transfer full): the codes of the languages in which the app has
 *   the card
 */
GStrv
keuze_language_list (void)
{
  g_auto (GStrv) files = g_resources_enumerate_children (RESOURCE_BASE "/catalog",
                                                         G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GStrvBuilder) languages = g_strv_builder_new ();

  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    {
      if (g_str_has_suffix (files[i], ".json"))
        g_strv_builder_take (languages, g_strndup (files[i], strlen (files[i]) - strlen (".json")));
    }

  return g_strv_builder_end (languages);
}

/**
 * keuze_language_match:
 * @wanted: the name of a language or locale, such as `nl`, `nl-BE` or
 *   `nl_BE.UTF-8`
 *
 * Returns: (transfer full) (nullable): the code of the language of the card
 *   that comes nearest; %NULL where the card is not there in that language
 */
char *
keuze_language_match (const char *wanted)
{
  g_auto (GStrv) languages = keuze_language_list ();
  g_autofree char *locale = NULL;
  g_auto (GStrv) variants = NULL;

  g_return_val_if_fail (wanted != NULL, NULL);

  locale = g_strdelimit (g_strdup (wanted), "-", '_');
  variants = g_get_locale_variants (locale);
  for (guint i = 0; variants[i] != NULL; i++)
    {
      if (g_strv_contains ((const char * const *) languages, variants[i]))
        return g_strdup (variants[i]);
    }

  return NULL;
}

/**
 * keuze_language_get_source:
 *
 * Returns: the code of the language that the card is written in
 */
const char *
keuze_language_get_source (void)
{
  return SOURCE_LANGUAGE;
}

/**
 * keuze_language_is_source:
 * @language: the code of a language
 *
 * Returns: whether it is the language that the card is written in, and not one
 *   that it is translated to
 */
gboolean
keuze_language_is_source (const char *language)
{
  g_return_val_if_fail (language != NULL, FALSE);

  return g_str_equal (language, SOURCE_LANGUAGE);
}

/**
 * keuze_language_for_interface:
 *
 * The card speaks the language that the buttons around it really speak, and
 * not the one that the system asks for: they differ when there is no
 * translation, or when the system's own locale is missing.
 *
 * Returns: (transfer full): the code of the language of the interface
 */
char *
keuze_language_for_interface (void)
{
  /* Translators: the code of the language you are translating to, as in the
   * name of your file: for nl.po it is nl. */
  char *language = keuze_language_match (C_("language code", "en"));

  return language != NULL ? language : g_strdup (SOURCE_LANGUAGE);
}
