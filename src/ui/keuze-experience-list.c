/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-experience-list.h"
#include "keuze-experience-row.h"

/* More would make a page long that is there for an overview. */
#define MAXIMUM_ROWS 20

/**
 * KeuzeExperienceList:
 *
 * A part of the way so far, under its heading. One of them can be opened to be
 * changed. Where there are very many, the last ones are shown, and how many
 * came before them. There is nothing to see where there are none.
 *
 * Since: 0.1
 */

struct _KeuzeExperienceList
{
  AdwBin parent_instance;

  KeuzePlan *plan;
  GListModel *experiences;
  GtkSliceListModel *last;

  GtkLabel *heading;
  GtkLabel *earlier;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (KeuzeExperienceList, keuze_experience_list, ADW_TYPE_BIN)

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return keuze_experience_row_new (user_data, item);
}

static void
update (KeuzeExperienceList *self)
{
  guint n = g_list_model_get_n_items (self->experiences);
  guint earlier = n > MAXIMUM_ROWS ? n - MAXIMUM_ROWS : 0;
  g_autofree char *text = NULL;

  /* Translators: how many things somebody tried before the ones in the list */
  text = g_strdup_printf (ngettext ("%u earlier one is in our plan", "%u earlier ones are in our plan", earlier),
                          earlier);
  gtk_label_set_label (self->earlier, text);
  gtk_widget_set_visible (GTK_WIDGET (self->earlier), earlier > 0);
  gtk_slice_list_model_set_offset (self->last, earlier);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static void
row_activated (KeuzeExperienceList *self,
               KeuzeExperienceRow  *row)
{
  GListModel *all = keuze_plan_get_list (self->plan, KEUZE_PLAN_EXPERIENCES);
  guint position;

  if (g_list_store_find (G_LIST_STORE (all), keuze_experience_row_get_experience (row), &position))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-experience", "u", position);
}

static void
forget (KeuzeExperienceList *self)
{
  if (self->experiences != NULL)
    g_signal_handlers_disconnect_by_func (self->experiences, update, self);

  g_clear_object (&self->last);
  g_clear_object (&self->experiences);
  g_clear_object (&self->plan);
}

static void
keuze_experience_list_dispose (GObject *object)
{
  KeuzeExperienceList *self = KEUZE_EXPERIENCE_LIST (object);

  forget (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_EXPERIENCE_LIST);

  G_OBJECT_CLASS (keuze_experience_list_parent_class)->dispose (object);
}

static void
keuze_experience_list_class_init (KeuzeExperienceListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_experience_list_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-experience-list.ui");
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceList, earlier);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceList, heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceList, rows);
}

static void
keuze_experience_list_init (KeuzeExperienceList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_experience_list_set_experiences:
 * @self: a list
 * @catalog: the card
 * @plan: the plan
 * @experiences: those of its experiences that are to be shown
 *
 * Shows a part of the way so far, and follows it. What was shown before goes.
 */
void
keuze_experience_list_set_experiences (KeuzeExperienceList *self,
                                       KeuzeCatalog        *catalog,
                                       KeuzePlan           *plan,
                                       GListModel          *experiences)
{
  g_return_if_fail (KEUZE_IS_EXPERIENCE_LIST (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (KEUZE_IS_PLAN (plan));
  g_return_if_fail (G_IS_LIST_MODEL (experiences));

  forget (self);
  self->plan = g_object_ref (plan);
  self->experiences = g_object_ref (experiences);
  self->last = gtk_slice_list_model_new (g_object_ref (experiences), 0, MAXIMUM_ROWS);
  g_signal_connect_object (experiences, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  gtk_label_set_label (self->heading, keuze_catalog_get_label (catalog, KEUZE_LABEL_WAY));
  update (self);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->last), create_row,
                           g_object_ref (catalog), g_object_unref);
}
