/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-overdue-note.h"
#include "keuze-today.h"

/**
 * KeuzeOverdueNote:
 *
 * Says of a page that it is due for a check, before what may have changed by
 * now is read, and not only under it. Is not seen before that day.
 *
 * Since: 0.1
 */

struct _KeuzeOverdueNote
{
  AdwBin parent_instance;

  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (KeuzeOverdueNote, keuze_overdue_note, ADW_TYPE_BIN)

static void
keuze_overdue_note_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_OVERDUE_NOTE);

  G_OBJECT_CLASS (keuze_overdue_note_parent_class)->dispose (object);
}

static void
keuze_overdue_note_class_init (KeuzeOverdueNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_overdue_note_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-overdue-note.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverdueNote, label);
}

static void
keuze_overdue_note_init (KeuzeOverdueNote *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_overdue_note_new:
 *
 * Returns: (transfer floating): a note of nothing yet, which is not shown
 */
GtkWidget *
keuze_overdue_note_new (void)
{
  return g_object_new (KEUZE_TYPE_OVERDUE_NOTE, NULL);
}

/**
 * keuze_overdue_note_set_provenance:
 * @self: a note
 * @catalog: a card
 * @provenance: where what is on the page comes from, and when it was checked
 *
 * Sets what it is about, and shows it where a check of that is due today.
 */
void
keuze_overdue_note_set_provenance (KeuzeOverdueNote *self,
                                   KeuzeCatalog     *catalog,
                                   KeuzeProvenance  *provenance)
{
  g_autoptr (GDate) today = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (KEUZE_IS_OVERDUE_NOTE (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (KEUZE_IS_PROVENANCE (provenance));

  today = keuze_today_get ();
  text = keuze_catalog_format_label (catalog, KEUZE_LABEL_OVERDUE, keuze_provenance_get_checked (provenance));
  gtk_label_set_label (self->label, text);
  gtk_widget_set_visible (GTK_WIDGET (self), keuze_provenance_is_overdue (provenance, today));
}
