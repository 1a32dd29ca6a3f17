/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-sources-note.h"

/**
 * KeuzeSourcesNote:
 *
 * The foot of a page: where its texts come from, and when they were checked.
 *
 * Since: 0.1
 */

struct _KeuzeSourcesNote
{
  AdwBin parent_instance;

  GtkLabel *heading;
  GtkLabel *text;
};

G_DEFINE_FINAL_TYPE (KeuzeSourcesNote, keuze_sources_note, ADW_TYPE_BIN)

static void
keuze_sources_note_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_SOURCES_NOTE);

  G_OBJECT_CLASS (keuze_sources_note_parent_class)->dispose (object);
}

static void
keuze_sources_note_class_init (KeuzeSourcesNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_sources_note_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-sources-note.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeSourcesNote, heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeSourcesNote, text);
}

static void
keuze_sources_note_init (KeuzeSourcesNote *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_sources_note_new:
 *
 * Returns: (transfer floating): a note without a text yet
 */
GtkWidget *
keuze_sources_note_new (void)
{
  return g_object_new (KEUZE_TYPE_SOURCES_NOTE, NULL);
}

/**
 * keuze_sources_note_set_text:
 * @self: a note
 * @catalog: a card
 * @text: where the texts of the page come from, in lines
 *
 * Sets what stands under the heading that the card has for it.
 */
void
keuze_sources_note_set_text (KeuzeSourcesNote *self,
                             KeuzeCatalog     *catalog,
                             const char       *text)
{
  g_return_if_fail (KEUZE_IS_SOURCES_NOTE (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (text != NULL);

  gtk_label_set_label (self->heading, keuze_catalog_get_label (catalog, KEUZE_LABEL_SOURCES));
  gtk_label_set_label (self->text, text);
}
