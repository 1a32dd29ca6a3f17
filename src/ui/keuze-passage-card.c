/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-closures.h"
#include "keuze-passage-card.h"
#include "keuze-translation-mark.h"

/**
 * KeuzePassageCard:
 *
 * A talking point or a role, as a card.
 *
 * Since: 0.1
 */

struct _KeuzePassageCard
{
  AdwBin parent_instance;

  KeuzePassage *passage;

  GtkLabel *local_name;
  KeuzeTranslationMark *mark;
  GtkLabel *title;
};

G_DEFINE_FINAL_TYPE (KeuzePassageCard, keuze_passage_card, ADW_TYPE_BIN)

enum
{
  PROP_PASSAGE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_passage_card_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  KeuzePassageCard *self = KEUZE_PASSAGE_CARD (object);

  switch (prop_id)
    {
    case PROP_PASSAGE:
      g_value_set_object (value, self->passage);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_passage_card_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  KeuzePassageCard *self = KEUZE_PASSAGE_CARD (object);

  switch (prop_id)
    {
    case PROP_PASSAGE:
      self->passage = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_passage_card_dispose (GObject *object)
{
  KeuzePassageCard *self = KEUZE_PASSAGE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PASSAGE_CARD);
  g_clear_object (&self->passage);

  G_OBJECT_CLASS (keuze_passage_card_parent_class)->dispose (object);
}

static void
keuze_passage_card_class_init (KeuzePassageCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_passage_card_dispose;
  object_class->get_property = keuze_passage_card_get_property;
  object_class->set_property = keuze_passage_card_set_property;

  /**
   * KeuzePassageCard:passage:
   *
   * The passage.
   */
  properties[PROP_PASSAGE] =
    g_param_spec_object ("passage", NULL, NULL, KEUZE_TYPE_PASSAGE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_TRANSLATION_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-passage-card.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzePassageCard, local_name);
  gtk_widget_class_bind_template_child (widget_class, KeuzePassageCard, mark);
  gtk_widget_class_bind_template_child (widget_class, KeuzePassageCard, title);
  keuze_closures_bind (widget_class);
}

static void
keuze_passage_card_init (KeuzePassageCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_passage_card_new:
 * @catalog: a card
 * @kind: what the passage is, as in the context of a translation, such as
 *   `role`
 * @passage: what to show
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_passage_card_new (KeuzeCatalog *catalog,
                        const char   *kind,
                        KeuzePassage *passage)
{
  KeuzePassageCard *self;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (KEUZE_IS_PASSAGE (passage), NULL);

  self = g_object_new (KEUZE_TYPE_PASSAGE_CARD, "passage", passage, NULL);
  keuze_translation_mark_set_text (self->mark, catalog, kind, KEUZE_ENTRY (passage), "text");
  if (gtk_widget_get_visible (GTK_WIDGET (self->local_name)))
    gtk_accessible_update_relation (GTK_ACCESSIBLE (adw_bin_get_child (ADW_BIN (self))),
                                    GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title, self->local_name, NULL,
                                    -1);

  return GTK_WIDGET (self);
}
