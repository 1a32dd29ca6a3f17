/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-search-hit.h"

/**
 * KeuzeSearchHit:
 *
 * Where a search found an option, and in which words.
 *
 * Since: 0.1
 */

struct _KeuzeSearchHit
{
  GObject parent_instance;

  KeuzeSearchField field;
  char *passage;
  char *language;
};

G_DEFINE_FINAL_TYPE (KeuzeSearchHit, keuze_search_hit, G_TYPE_OBJECT)

static void
keuze_search_hit_finalize (GObject *object)
{
  KeuzeSearchHit *self = KEUZE_SEARCH_HIT (object);

  g_clear_pointer (&self->passage, g_free);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (keuze_search_hit_parent_class)->finalize (object);
}

static void
keuze_search_hit_class_init (KeuzeSearchHitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_search_hit_finalize;
}

static void
keuze_search_hit_init (KeuzeSearchHit *self)
{
  self->field = KEUZE_SEARCH_FIELD_NONE;
}

/**
 * keuze_search_hit_new:
 * @field: where it was found
 * @passage: (nullable): the words in which it was found; %NULL where the name
 *   of the option says it already
 * @language: the code of the language of the passage, such as `nl`
 *
 * Returns: (transfer full): a hit
 */
KeuzeSearchHit *
keuze_search_hit_new (KeuzeSearchField  field,
                      const char       *passage,
                      const char       *language)
{
  KeuzeSearchHit *self = g_object_new (KEUZE_TYPE_SEARCH_HIT, NULL);

  self->field = field;
  self->passage = g_strdup (passage);
  self->language = g_strdup (language);

  return self;
}

/**
 * keuze_search_hit_get_field:
 * @self: a hit
 *
 * Returns: where it was found
 */
KeuzeSearchField
keuze_search_hit_get_field (KeuzeSearchHit *self)
{
  g_return_val_if_fail (KEUZE_IS_SEARCH_HIT (self), KEUZE_SEARCH_FIELD_NONE);

  return self->field;
}

/**
 * keuze_search_hit_get_passage:
 * @self: a hit
 *
 * Returns: (transfer none) (nullable): the words in which it was found; %NULL
 *   where the name of the option says it already
 */
const char *
keuze_search_hit_get_passage (KeuzeSearchHit *self)
{
  g_return_val_if_fail (KEUZE_IS_SEARCH_HIT (self), NULL);

  return self->passage;
}

/**
 * keuze_search_hit_get_language:
 * @self: a hit
 *
 * Returns: (transfer none): the code of the language of the passage, which
 *   need not be that of the card on the screen
 */
const char *
keuze_search_hit_get_language (KeuzeSearchHit *self)
{
  g_return_val_if_fail (KEUZE_IS_SEARCH_HIT (self), NULL);

  return self->language;
}
