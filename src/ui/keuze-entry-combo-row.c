/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-entry-combo-row.h"
#include "keuze-step.h"

/**
 * KeuzeEntryComboRow:
 *
 * A choice of one of the entries of the card, a step or an option, or of none
 * of them. One that the card does not have any more stays in the choice as
 * long as it is what was chosen.
 *
 * Since: 0.1
 */

struct _KeuzeEntryComboRow
{
  AdwComboRow parent_instance;

  /* The ids and the names of the items of the list. */
  GPtrArray *ids;
  GPtrArray *names;
};

G_DEFINE_FINAL_TYPE (KeuzeEntryComboRow, keuze_entry_combo_row, ADW_TYPE_COMBO_ROW)

static void
add_item (KeuzeEntryComboRow *self,
          GtkStringList      *items,
          const char         *id,
          const char         *name,
          const char         *text)
{
  g_ptr_array_add (self->ids, g_strdup (id));
  g_ptr_array_add (self->names, g_strdup (name));
  gtk_string_list_append (items, text);
}

static void
add_entry (KeuzeEntryComboRow *self,
           GtkStringList      *items,
           KeuzeEntry         *entry)
{
  const char *title = keuze_entry_get_title (entry);

  if (KEUZE_IS_STEP (entry))
    {
      const char *name = keuze_step_get_name (KEUZE_STEP (entry));
      g_autofree char *text = g_strdup_printf ("%s: %s", name, title);

      add_item (self, items, keuze_entry_get_id (entry), name, text);
    }
  else
    {
      add_item (self, items, keuze_entry_get_id (entry), title, title);
    }
}

static void
keuze_entry_combo_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_ENTRY_COMBO_ROW);

  G_OBJECT_CLASS (keuze_entry_combo_row_parent_class)->dispose (object);
}

static void
keuze_entry_combo_row_finalize (GObject *object)
{
  KeuzeEntryComboRow *self = KEUZE_ENTRY_COMBO_ROW (object);

  g_clear_pointer (&self->ids, g_ptr_array_unref);
  g_clear_pointer (&self->names, g_ptr_array_unref);

  G_OBJECT_CLASS (keuze_entry_combo_row_parent_class)->finalize (object);
}

static void
keuze_entry_combo_row_class_init (KeuzeEntryComboRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_entry_combo_row_dispose;
  object_class->finalize = keuze_entry_combo_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-entry-combo-row.ui");
}

static void
keuze_entry_combo_row_init (KeuzeEntryComboRow *self)
{
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->names = g_ptr_array_new_with_free_func (g_free);

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_entry_combo_row_set_entries:
 * @self: a row without entries
 * @catalog: the card
 * @list: which of its lists to choose from
 * @id: the id of what is chosen; empty for none of them
 * @name: what the card called it when it was chosen
 *
 * Sets what can be chosen, and what is.
 */
void
keuze_entry_combo_row_set_entries (KeuzeEntryComboRow *self,
                                   KeuzeCatalog       *catalog,
                                   KeuzeList           list,
                                   const char         *id,
                                   const char         *name)
{
  g_autoptr (GtkStringList) items = gtk_string_list_new (NULL);
  GListModel *entries;
  guint chosen;

  g_return_if_fail (KEUZE_IS_ENTRY_COMBO_ROW (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (id != NULL && name != NULL);

  /* Translators: chosen where what somebody tried is not one of those on the
   * card. */
  add_item (self, items, "", "", _("None of These"));

  entries = keuze_catalog_get_list (catalog, list);
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (KeuzeEntry) entry = g_list_model_get_item (entries, i);

      add_entry (self, items, entry);
    }

  if (!g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, &chosen))
    {
      g_autofree char *text = g_strdup_printf ("%s (%s)", *name != '\0' ? name : id,
                                               keuze_catalog_get_label (catalog, KEUZE_LABEL_NOT_ON_CARD));

      chosen = self->ids->len;
      add_item (self, items, id, name, text);
    }

  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (items));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), chosen);
}

/**
 * keuze_entry_combo_row_get_id:
 * @self: a row with entries
 *
 * Returns: (transfer none): the id of what is chosen; empty for none of them
 */
const char *
keuze_entry_combo_row_get_id (KeuzeEntryComboRow *self)
{
  g_return_val_if_fail (KEUZE_IS_ENTRY_COMBO_ROW (self), NULL);

  return g_ptr_array_index (self->ids, adw_combo_row_get_selected (ADW_COMBO_ROW (self)));
}

/**
 * keuze_entry_combo_row_get_name:
 * @self: a row with entries
 *
 * Returns: (transfer none): what the card calls what is chosen
 */
const char *
keuze_entry_combo_row_get_name (KeuzeEntryComboRow *self)
{
  g_return_val_if_fail (KEUZE_IS_ENTRY_COMBO_ROW (self), NULL);

  return g_ptr_array_index (self->names, adw_combo_row_get_selected (ADW_COMBO_ROW (self)));
}
