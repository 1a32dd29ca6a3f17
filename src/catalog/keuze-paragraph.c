/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-paragraph.h"

/**
 * KeuzeParagraph:
 *
 * A piece of text of the card, which may have a title of its own, such as the
 * complaint that an example is about.
 *
 * Since: 0.1
 */

struct _KeuzeParagraph
{
  GObject parent_instance;

  char *title;
  char *text;
  gboolean translated;
};

G_DEFINE_FINAL_TYPE (KeuzeParagraph, keuze_paragraph, G_TYPE_OBJECT)

static void
keuze_paragraph_finalize (GObject *object)
{
  KeuzeParagraph *self = KEUZE_PARAGRAPH (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (keuze_paragraph_parent_class)->finalize (object);
}

static void
keuze_paragraph_class_init (KeuzeParagraphClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_paragraph_finalize;
}

static void
keuze_paragraph_init (KeuzeParagraph *self)
{
}

/**
 * keuze_paragraph_new:
 * @title: (nullable): its title
 * @text: what it says
 * @translated: whether the text is in the language of the card
 *
 * Returns: (transfer full): a new paragraph
 */
KeuzeParagraph *
keuze_paragraph_new (const char *title,
                     const char *text,
                     gboolean    translated)
{
  KeuzeParagraph *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (KEUZE_TYPE_PARAGRAPH, NULL);
  self->title = g_strdup (title);
  self->text = g_strdup (text);
  self->translated = translated;

  return self;
}

/**
 * keuze_paragraph_get_title:
 * @self: a `KeuzeParagraph`
 *
 * Returns: (transfer none) (nullable): its title; %NULL where it has none
 */
const char *
keuze_paragraph_get_title (KeuzeParagraph *self)
{
  g_return_val_if_fail (KEUZE_IS_PARAGRAPH (self), NULL);

  return self->title;
}

/**
 * keuze_paragraph_get_text:
 * @self: a `KeuzeParagraph`
 *
 * Returns: (transfer none): what it says
 */
const char *
keuze_paragraph_get_text (KeuzeParagraph *self)
{
  g_return_val_if_fail (KEUZE_IS_PARAGRAPH (self), NULL);

  return self->text;
}

/**
 * keuze_paragraph_is_translated:
 * @self: a `KeuzeParagraph`
 *
 * Returns: whether what it says is in the language of the card; %FALSE where
 *   nobody has translated it yet
 */
gboolean
keuze_paragraph_is_translated (KeuzeParagraph *self)
{
  g_return_val_if_fail (KEUZE_IS_PARAGRAPH (self), FALSE);

  return self->translated;
}

/**
 * keuze_paragraph_equal:
 * @self: a `KeuzeParagraph`
 * @other: another one
 *
 * Returns: whether both say the same, word for word
 */
gboolean
keuze_paragraph_equal (KeuzeParagraph *self,
                       KeuzeParagraph *other)
{
  g_return_val_if_fail (KEUZE_IS_PARAGRAPH (self), FALSE);
  g_return_val_if_fail (KEUZE_IS_PARAGRAPH (other), FALSE);

  return g_strcmp0 (self->title, other->title) == 0 && g_str_equal (self->text, other->text);
}
