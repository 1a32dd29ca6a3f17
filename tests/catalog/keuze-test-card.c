/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "keuze-test-card.h"

static guint alive;

/* The linker puts these in place of the functions of GObject and GIO in the
 * code of the app, so that an object that nobody frees is seen: leak checkers
 * do not see it, because a type may keep its instances reachable. */
gpointer    __real_g_list_store_new (GType       type);
gpointer    __wrap_g_list_store_new (GType       type);
gpointer    __wrap_g_object_new     (GType       type,
                                     const char *first_property,
                                     ...);

static void
count_down (gpointer  data,
            GObject  *where_the_object_was)
{
  alive--;
}

static gpointer
count_up (gpointer object)
{
  alive++;
  g_object_weak_ref (object, count_down, NULL);

  return object;
}

gpointer
__wrap_g_list_store_new (GType type)
{
  return count_up (__real_g_list_store_new (type));
}

gpointer
__wrap_g_object_new (GType       type,
                     const char *first_property,
                     ...)
{
  GObject *object;
  va_list properties;

  va_start (properties, first_property);
  object = g_object_new_valist (type, first_property, properties);
  va_end (properties);

  return count_up (object);
}

guint
keuze_test_card_count_alive (void)
{
  return alive;
}

KeuzeCatalog *
keuze_test_card_load (const char *language)
{
  g_autoptr (GError) error = NULL;
  KeuzeCatalog *catalog = keuze_catalog_new_for_language (language, &error);

  g_assert_no_error (error);
  g_assert_nonnull (catalog);

  return catalog;
}

JsonNode *
keuze_test_card_read (const char *language)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *merged = NULL;
  const char *path;

  merged = g_strdup_printf ("%s/catalog.%s.json", g_getenv ("KEUZE_MERGED_CATALOGS"), language);
  path = g_str_equal (language, "en") ? g_getenv ("KEUZE_CATALOG") : merged;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);

  return json_parser_steal_root (parser);
}

const char *
keuze_test_card_get_id (gpointer entry)
{
  g_assert_true (KEUZE_IS_ENTRY (entry));

  return keuze_entry_get_id (entry);
}

/* The ids of a list in one line, so that one comparison checks them all. */
char *
keuze_test_card_dup_ids (GListModel *entries)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (KeuzeEntry) entry = g_list_model_get_item (entries, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", keuze_test_card_get_id (entry));
    }

  return g_string_free_and_steal (ids);
}
