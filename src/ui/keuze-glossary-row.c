/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-glossary-row.h"
#include "keuze-passage.h"

/**
 * KeuzeGlossaryRow:
 *
 * Words of a page, which unfold into what they mean.
 *
 * Since: 0.1
 */

struct _KeuzeGlossaryRow
{
  AdwExpanderRow parent_instance;

  KeuzeCatalog *catalog;
  GListModel *words;
  gboolean shown;
};

G_DEFINE_FINAL_TYPE (KeuzeGlossaryRow, keuze_glossary_row, ADW_TYPE_EXPANDER_ROW)

/* A row has no room before its text, so the mark stands beside the word: that
 * line is as small. */
static char *
write_title (KeuzeGlossaryRow *self,
             KeuzePassage     *word)
{
  const char *title = keuze_entry_get_title (KEUZE_ENTRY (word));

  if (keuze_catalog_is_member_translated (self->catalog, "glossary", KEUZE_ENTRY (word), "text"))
    return g_strdup (title);

  return g_strjoin (" · ", title, keuze_catalog_get_label (self->catalog, KEUZE_LABEL_NOT_TRANSLATED), NULL);
}

static GtkWidget *
create_row (KeuzeGlossaryRow *self,
            KeuzePassage     *word)
{
  g_autofree char *title = write_title (self, word);

  /* Text from a catalogue is never markup, so a row has to be told first. */
  return g_object_new (ADW_TYPE_ACTION_ROW,
                       "use-markup", FALSE,
                       "title", title,
                       "subtitle", keuze_passage_get_text (word),
                       "subtitle-selectable", TRUE,
                       "activatable", FALSE,
                       "css-classes", (const char *[]) { "property", NULL },
                       NULL);
}

/* Most people know most words, so a page is opened without their rows. */
static void
show_words (KeuzeGlossaryRow *self)
{
  if (self->shown || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  self->shown = TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (self->words); i++)
    {
      g_autoptr (KeuzePassage) word = g_list_model_get_item (self->words, i);

      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), create_row (self, word));
    }
}

static void
keuze_glossary_row_dispose (GObject *object)
{
  KeuzeGlossaryRow *self = KEUZE_GLOSSARY_ROW (object);

  g_clear_object (&self->words);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_glossary_row_parent_class)->dispose (object);
}

static void
keuze_glossary_row_class_init (KeuzeGlossaryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_glossary_row_dispose;
}

static void
keuze_glossary_row_init (KeuzeGlossaryRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "glossary-row");
  g_signal_connect (self, "notify::expanded", G_CALLBACK (show_words), NULL);
}

/**
 * keuze_glossary_row_set_words:
 * @self: a row without words
 * @catalog: a card
 * @words: a list of `KeuzePassage`: words of its glossary and what they mean
 *
 * Sets what the row explains. Without words it is not shown.
 */
void
keuze_glossary_row_set_words (KeuzeGlossaryRow *self,
                              KeuzeCatalog     *catalog,
                              GListModel       *words)
{
  guint n;
  g_autofree char *subtitle = NULL;

  g_return_if_fail (KEUZE_IS_GLOSSARY_ROW (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (G_IS_LIST_MODEL (words));

  g_set_object (&self->catalog, catalog);
  g_set_object (&self->words, words);
  n = g_list_model_get_n_items (words);
  /* Translators: how many words of a page are explained. */
  subtitle = g_strdup_printf (ngettext ("%u word", "%u words", n), n);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 keuze_catalog_get_label (catalog, KEUZE_LABEL_GLOSSARY));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}
