/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-sheet.h"

/**
 * KeuzeSheet:
 *
 * What is printed at one time: sections, each of which begins on a page of
 * its own. A `KeuzePages` lays it out on paper.
 *
 * Since: 0.1
 */

struct _KeuzeSheet
{
  GObject parent_instance;

  char *title;
  char *language;
  GPtrArray *sections;
};

G_DEFINE_FINAL_TYPE (KeuzeSheet, keuze_sheet, G_TYPE_OBJECT)

static void
keuze_sheet_finalize (GObject *object)
{
  KeuzeSheet *self = KEUZE_SHEET (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->sections, g_ptr_array_unref);

  G_OBJECT_CLASS (keuze_sheet_parent_class)->finalize (object);
}

static void
keuze_sheet_class_init (KeuzeSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_sheet_finalize;
}

static void
keuze_sheet_init (KeuzeSheet *self)
{
  self->sections = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * keuze_sheet_new:
 * @title: what it is called
 * @language: the code of the language of its texts
 *
 * Returns: (transfer full): an empty sheet
 */
KeuzeSheet *
keuze_sheet_new (const char *title,
                 const char *language)
{
  KeuzeSheet *self;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (KEUZE_TYPE_SHEET, NULL);
  self->title = g_strdup (title);
  self->language = g_strdup (language);

  return self;
}

/**
 * keuze_sheet_get_title:
 * @self: a `KeuzeSheet`
 *
 * Returns: (transfer none): what it is called
 */
const char *
keuze_sheet_get_title (KeuzeSheet *self)
{
  g_return_val_if_fail (KEUZE_IS_SHEET (self), NULL);

  return self->title;
}

/**
 * keuze_sheet_get_language:
 * @self: a `KeuzeSheet`
 *
 * Returns: (transfer none): the code of the language of its texts
 */
const char *
keuze_sheet_get_language (KeuzeSheet *self)
{
  g_return_val_if_fail (KEUZE_IS_SHEET (self), NULL);

  return self->language;
}

/**
 * keuze_sheet_add_section:
 * @self: a `KeuzeSheet`
 * @footer: what stands at the foot of its pages, before their numbers
 *
 * Returns: (transfer none): a new section after the others, in the language of
 *   the sheet
 */
KeuzeBlock *
keuze_sheet_add_section (KeuzeSheet *self,
                         const char *footer)
{
  KeuzeBlock *section;

  g_return_val_if_fail (KEUZE_IS_SHEET (self), NULL);
  g_return_val_if_fail (footer != NULL, NULL);

  section = keuze_block_new (KEUZE_BLOCK_SECTION, self->language);
  keuze_block_set_footer (section, footer);
  g_ptr_array_add (self->sections, section);

  return section;
}

/**
 * keuze_sheet_get_n_sections:
 * @self: a `KeuzeSheet`
 *
 * Returns: how many sections it has
 */
guint
keuze_sheet_get_n_sections (KeuzeSheet *self)
{
  g_return_val_if_fail (KEUZE_IS_SHEET (self), 0);

  return self->sections->len;
}

/**
 * keuze_sheet_get_section:
 * @self: a `KeuzeSheet`
 * @position: the number of a section, from 0
 *
 * Returns: (transfer none): the section
 */
KeuzeBlock *
keuze_sheet_get_section (KeuzeSheet *self,
                         guint       position)
{
  g_return_val_if_fail (KEUZE_IS_SHEET (self), NULL);
  g_return_val_if_fail (position < self->sections->len, NULL);

  return self->sections->pdata[position];
}
