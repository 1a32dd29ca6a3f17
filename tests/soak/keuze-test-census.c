/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* For RTLD_NEXT. */
#define _GNU_SOURCE

#include "config.h"

#include <dlfcn.h>

#include "keuze-test-census.h"

/* How many objects of our own types there are. GLib counts them only where it
 * was built for that, so the two functions that make objects are replaced here:
 * what a program itself has comes before what a library has. Every type of ours
 * is made in the main thread, and may go away in another one. */

G_LOCK_DEFINE_STATIC (census);

/* From the name of a type to how many there are. */
static GHashTable *census;

static void
add (const char *name,
     int         number)
{
  G_LOCK (census);
  if (census == NULL)
    census = g_hash_table_new (g_str_hash, g_str_equal);
  g_hash_table_insert (census, (gpointer) name,
                       GINT_TO_POINTER (GPOINTER_TO_INT (g_hash_table_lookup (census, name)) + number));
  G_UNLOCK (census);
}

static void
remove_one (gpointer name)
{
  add (name, -1);
}

/* What is remembered with an object goes when all of it goes. */
static gpointer
enter (gpointer object)
{
  const char *name = G_OBJECT_TYPE_NAME (object);

  if (g_str_has_prefix (name, "Keuze"))
    {
      add (name, 1);
      g_object_set_data_full (object, "keuze-test-census", (gpointer) name, remove_one);
    }

  return object;
}

gpointer
g_object_new (GType       type,
              const char *first_property_name,
              ...)
{
  GObject *object;
  va_list arguments;

  va_start (arguments, first_property_name);
  object = g_object_new_valist (type, first_property_name, arguments);
  va_end (arguments);

  return enter (object);
}

GObject *
g_object_new_with_properties (GType         type,
                              guint         n_properties,
                              const char   *names[],
                              const GValue  values[])
{
  typedef GObject *(*New) (GType, guint, const char *[], const GValue[]);
  static gsize next = 0;

  if (g_once_init_enter (&next))
    g_once_init_leave (&next, (gsize) dlsym (RTLD_NEXT, "g_object_new_with_properties"));

  return enter (((New) next) (type, n_properties, names, values));
}

/**
 * keuze_test_census_count:
 *
 * Returns: how many objects of our own types there are
 */
guint
keuze_test_census_count (void)
{
  GHashTableIter iter;
  gpointer number;
  guint count = 0;

  G_LOCK (census);
  if (census != NULL)
    {
      g_hash_table_iter_init (&iter, census);
      while (g_hash_table_iter_next (&iter, NULL, &number))
        count += GPOINTER_TO_UINT (number);
    }
  G_UNLOCK (census);

  return count;
}

/**
 * keuze_test_census_describe:
 *
 * Returns: (transfer full): which objects of our own types there are, and how
 *   many of each
 */
char *
keuze_test_census_describe (void)
{
  GString *text = g_string_new (NULL);
  GHashTableIter iter;
  gpointer name, number;

  G_LOCK (census);
  g_hash_table_iter_init (&iter, census);
  while (g_hash_table_iter_next (&iter, &name, &number))
    {
      if (number != NULL)
        g_string_append_printf (text, " %s %d", (char *) name, GPOINTER_TO_INT (number));
    }
  G_UNLOCK (census);

  return g_string_free_and_steal (text);
}
