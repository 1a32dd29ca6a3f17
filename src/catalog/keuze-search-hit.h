/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * KeuzeSearchField:
 * @KEUZE_SEARCH_FIELD_TITLE: the name of an option, also the Dutch one
 * @KEUZE_SEARCH_FIELD_PROVIDER: who gives it
 * @KEUZE_SEARCH_FIELD_COMPLAINT: a complaint that an example is about
 * @KEUZE_SEARCH_FIELD_WORD: a word that its page explains
 * @KEUZE_SEARCH_FIELD_TEXT: anything else on its page
 * @KEUZE_SEARCH_FIELD_NONE: nowhere
 *
 * Where a search found an option, the nearest first.
 *
 * Since: 0.1
 */
typedef enum
{
  KEUZE_SEARCH_FIELD_TITLE,
  KEUZE_SEARCH_FIELD_PROVIDER,
  KEUZE_SEARCH_FIELD_COMPLAINT,
  KEUZE_SEARCH_FIELD_WORD,
  KEUZE_SEARCH_FIELD_TEXT,
  KEUZE_SEARCH_FIELD_NONE,
} KeuzeSearchField;

#define KEUZE_TYPE_SEARCH_HIT (keuze_search_hit_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeSearchHit, keuze_search_hit, KEUZE, SEARCH_HIT, GObject)

KeuzeSearchHit   *keuze_search_hit_new          (KeuzeSearchField  field,
                                                 const char       *passage,
                                                 const char       *language);
KeuzeSearchField  keuze_search_hit_get_field    (KeuzeSearchHit   *self);
const char       *keuze_search_hit_get_passage  (KeuzeSearchHit   *self);
const char       *keuze_search_hit_get_language (KeuzeSearchHit   *self);

G_END_DECLS
