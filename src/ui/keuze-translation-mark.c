/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-translation-mark.h"

/**
 * KeuzeTranslationMark:
 *
 * Stands before a text of the card, and says where that is so that nobody has
 * translated it yet: it is still English, which one wants to know before one
 * begins to read it.
 *
 * What has one is each text of a sentence or more. A title or a name of a few
 * words has none: one sees at once which language it is in, the mark would be
 * longer than what it is about, and a page in a language that has only begun
 * would be full of them.
 *
 * Since: 0.1
 */

struct _KeuzeTranslationMark
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (KeuzeTranslationMark, keuze_translation_mark, ADW_TYPE_BIN)

static void
keuze_translation_mark_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_TRANSLATION_MARK);

  G_OBJECT_CLASS (keuze_translation_mark_parent_class)->dispose (object);
}

static void
keuze_translation_mark_class_init (KeuzeTranslationMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_translation_mark_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-translation-mark.ui");
}

static void
keuze_translation_mark_init (KeuzeTranslationMark *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_translation_mark_new:
 *
 * Returns: (transfer floating): a mark of no text yet, which is not shown
 */
GtkWidget *
keuze_translation_mark_new (void)
{
  return g_object_new (KEUZE_TYPE_TRANSLATION_MARK, NULL);
}

/**
 * keuze_translation_mark_set_text:
 * @self: a mark
 * @catalog: a card
 * @kind: what the text is of, as in the context of a translation, such as
 *   `step`
 * @entry: (nullable): which one; %NULL where there is only one on a card
 * @member: which of its texts, such as `who`
 *
 * Sets which text of the card it stands before.
 */
void
keuze_translation_mark_set_text (KeuzeTranslationMark *self,
                                 KeuzeCatalog         *catalog,
                                 const char           *kind,
                                 KeuzeEntry           *entry,
                                 const char           *member)
{
  g_return_if_fail (KEUZE_IS_TRANSLATION_MARK (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));

  keuze_translation_mark_set_translated (self, catalog,
                                         keuze_catalog_is_member_translated (catalog, kind, entry, member));
}

/**
 * keuze_translation_mark_set_translated:
 * @self: a mark
 * @catalog: a card
 * @translated: whether the text that it stands before is in the language of
 *   the card
 *
 * Sets whether there is nothing to say of the text.
 */
void
keuze_translation_mark_set_translated (KeuzeTranslationMark *self,
                                       KeuzeCatalog         *catalog,
                                       gboolean              translated)
{
  g_return_if_fail (KEUZE_IS_TRANSLATION_MARK (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));

  gtk_label_set_label (GTK_LABEL (adw_bin_get_child (ADW_BIN (self))),
                       keuze_catalog_get_label (catalog, KEUZE_LABEL_NOT_TRANSLATED));
  gtk_widget_set_visible (GTK_WIDGET (self), !translated);
}
