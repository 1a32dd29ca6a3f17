/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "keuze-label.h"
#include "keuze-list.h"

G_BEGIN_DECLS

/**
 * KeuzeParts:
 *
 * What a catalogue is made of, as read from a file.
 *
 * Since: 0.1
 */
typedef struct
{
  char       *language;
  char       *title;
  char       *question;
  char       *condition_name;
  char       *condition_short_name;
  char       *condition_definition;
  char       *labels[KEUZE_N_LABELS];
  char       *reviewed_by;
  GStrv       untranslated;
  GListStore *lists[KEUZE_N_LISTS];
  GHashTable *indexes[KEUZE_N_LISTS];
} KeuzeParts;

KeuzeParts *keuze_parts_read (JsonNode   *root,
                              GPtrArray  *problems);
void        keuze_parts_free (KeuzeParts *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeuzeParts, keuze_parts_free)

G_END_DECLS
