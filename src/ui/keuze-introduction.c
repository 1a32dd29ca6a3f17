/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-introduction.h"
#include "keuze-long-text.h"
#include "keuze-passage-card.h"
#include "keuze-translation-mark.h"

/**
 * KeuzeIntroduction:
 *
 * What the card is about, and what is good to talk about, before the options.
 *
 * Since: 0.1
 */

struct _KeuzeIntroduction
{
  AdwBin parent_instance;

  KeuzeCatalog *catalog;

  GtkLabel *question;
  GtkLabel *name;
  KeuzeTranslationMark *mark;
  GtkLabel *definition;
  GtkLabel *points_heading;
  GtkGrid *points;
};

G_DEFINE_FINAL_TYPE (KeuzeIntroduction, keuze_introduction, ADW_TYPE_BIN)

static void
show_points (KeuzeIntroduction *self,
             GtkOrientation     orientation)
{
  gboolean beside = orientation == GTK_ORIENTATION_HORIZONTAL;
  GListModel *points = keuze_catalog_get_list (self->catalog, KEUZE_LIST_POINTS);

  for (guint i = 0; i < g_list_model_get_n_items (points); i++)
    {
      g_autoptr (KeuzePassage) point = g_list_model_get_item (points, i);

      gtk_grid_attach (self->points, keuze_passage_card_new (self->catalog, "point", point),
                       beside ? (int) i : 0, beside ? 0 : (int) i, 1, 1);
    }
}

static void
keuze_introduction_dispose (GObject *object)
{
  KeuzeIntroduction *self = KEUZE_INTRODUCTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_INTRODUCTION);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_introduction_parent_class)->dispose (object);
}

static void
keuze_introduction_class_init (KeuzeIntroductionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_introduction_dispose;

  g_type_ensure (KEUZE_TYPE_TRANSLATION_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-introduction.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeIntroduction, definition);
  gtk_widget_class_bind_template_child (widget_class, KeuzeIntroduction, mark);
  gtk_widget_class_bind_template_child (widget_class, KeuzeIntroduction, name);
  gtk_widget_class_bind_template_child (widget_class, KeuzeIntroduction, points);
  gtk_widget_class_bind_template_child (widget_class, KeuzeIntroduction, points_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeIntroduction, question);
}

static void
keuze_introduction_init (KeuzeIntroduction *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_introduction_new:
 * @catalog: a card
 * @orientation: whether the talking points stand beside or below each other
 *
 * Returns: (transfer floating): the introduction to the card
 */
GtkWidget *
keuze_introduction_new (KeuzeCatalog   *catalog,
                        GtkOrientation  orientation)
{
  KeuzeIntroduction *self;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  self = g_object_new (KEUZE_TYPE_INTRODUCTION, NULL);
  self->catalog = g_object_ref (catalog);

  gtk_label_set_label (self->question, keuze_catalog_get_question (catalog));
  gtk_label_set_label (self->name, keuze_catalog_get_condition_name (catalog));
  keuze_translation_mark_set_text (self->mark, catalog, "subject", NULL, "definition");
  gtk_label_set_label (self->definition, keuze_catalog_get_condition_definition (catalog));
  gtk_label_set_label (self->points_heading, keuze_catalog_get_label (catalog, KEUZE_LABEL_POINTS));
  show_points (self, orientation);
  keuze_long_text_prepare (GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
