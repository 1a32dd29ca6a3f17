/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-entry.h"

/**
 * KeuzeEntry:
 *
 * Something in the catalogue that has an id, by which the other parts refer
 * to it, and a title. Everything listed in a catalogue is one.
 *
 * Since: 0.1
 */

typedef struct
{
  char *id;
  char *title;
} KeuzeEntryPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (KeuzeEntry, keuze_entry, G_TYPE_OBJECT)

enum
{
  PROP_ID = 1,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_entry_finalize (GObject *object)
{
  KeuzeEntryPrivate *priv = keuze_entry_get_instance_private (KEUZE_ENTRY (object));

  g_clear_pointer (&priv->id, g_free);
  g_clear_pointer (&priv->title, g_free);

  G_OBJECT_CLASS (keuze_entry_parent_class)->finalize (object);
}

static void
keuze_entry_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  KeuzeEntryPrivate *priv = keuze_entry_get_instance_private (KEUZE_ENTRY (object));

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, priv->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, priv->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_entry_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  KeuzeEntryPrivate *priv = keuze_entry_get_instance_private (KEUZE_ENTRY (object));

  switch (prop_id)
    {
    case PROP_ID:
      priv->id = g_value_dup_string (value);
      break;
    case PROP_TITLE:
      priv->title = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_entry_class_init (KeuzeEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_entry_finalize;
  object_class->get_property = keuze_entry_get_property;
  object_class->set_property = keuze_entry_set_property;

  /**
   * KeuzeEntry:id:
   *
   * The id: lowercase letters, digits and hyphens, the same in every
   * language and every version of the catalogue.
   */
  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, NULL, flags);

  /**
   * KeuzeEntry:title:
   *
   * The title, in the language of the catalogue. Plain text, never markup.
   */
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_entry_init (KeuzeEntry *self)
{
}

/**
 * keuze_entry_get_id:
 * @self: a `KeuzeEntry`
 *
 * Returns: (transfer none): the id.
 */
const char *
keuze_entry_get_id (KeuzeEntry *self)
{
  KeuzeEntryPrivate *priv = keuze_entry_get_instance_private (self);

  g_return_val_if_fail (KEUZE_IS_ENTRY (self), NULL);

  return priv->id;
}

/**
 * keuze_entry_get_title:
 * @self: a `KeuzeEntry`
 *
 * Returns: (transfer none): the title, in the language of the catalogue.
 */
const char *
keuze_entry_get_title (KeuzeEntry *self)
{
  KeuzeEntryPrivate *priv = keuze_entry_get_instance_private (self);

  g_return_val_if_fail (KEUZE_IS_ENTRY (self), NULL);

  return priv->title;
}

/**
 * keuze_entry_join_titles:
 * @entries: a list of `KeuzeEntry`
 * @separator: what stands between two of them
 *
 * Returns: (transfer full): the titles in one line
 */
char *
keuze_entry_join_titles (GListModel *entries,
                         const char *separator)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (entries), NULL);
  g_return_val_if_fail (separator != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (KeuzeEntry) entry = g_list_model_get_item (entries, i);

      g_strv_builder_add (builder, keuze_entry_get_title (entry));
    }
  titles = g_strv_builder_end (builder);

  return g_strjoinv (separator, titles);
}
