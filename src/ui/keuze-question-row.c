/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-desk.h"
#include "keuze-plan-records.h"
#include "keuze-question-row.h"
#include "keuze-text-field.h"

/**
 * KeuzeQuestionRow:
 *
 * A question for next time, to be written where it stands. One that was left
 * empty goes away again.
 *
 * Since: 0.1
 */

struct _KeuzeQuestionRow
{
  AdwPreferencesRow parent_instance;

  KeuzeCatalog *catalog;
  KeuzeQuestion *question;

  KeuzeTextField *field;
  GtkButton *remove;
};

G_DEFINE_FINAL_TYPE (KeuzeQuestionRow, keuze_question_row, ADW_TYPE_PREFERENCES_ROW)

enum
{
  PROP_CATALOG = 1,
  PROP_QUESTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update_name (KeuzeQuestionRow *self)
{
  const char *text = keuze_question_get_text (self->question);
  /* Translators: the button beside a question. */
  g_autofree char *name = *text != '\0' ? g_strdup_printf (_("Remove Question: %s"), text)
                                        : g_strdup (_("Remove This Question"));

  gtk_widget_set_tooltip_text (GTK_WIDGET (self->remove), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
remove_clicked (KeuzeQuestionRow *self)
{
  keuze_plan_records_remove (GTK_WIDGET (self), KEUZE_RECORD (self->question));
}

/* The row may be gone already, but not its question. */
static void
drop_blank (KeuzeQuestionRow *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  KeuzeRecord *question = KEUZE_RECORD (self->question);
  KeuzePlan *plan;

  if (!KEUZE_IS_DESK (root) || question == NULL || !keuze_record_is_blank (question) ||
      gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    return;

  plan = keuze_desk_get_plan (KEUZE_DESK (root));
  if (!keuze_history_forget (keuze_plan_get_history (plan), question))
    keuze_plan_remove (plan, question);
}

static gboolean
focus_has_moved (gpointer user_data)
{
  drop_blank (user_data);

  return G_SOURCE_REMOVE;
}

/* The row must not go away while the focus is still on its way to another. */
static void
leave (KeuzeQuestionRow *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT, focus_has_moved, g_object_ref (self), g_object_unref);
}

static void
keuze_question_row_constructed (GObject *object)
{
  KeuzeQuestionRow *self = KEUZE_QUESTION_ROW (object);

  G_OBJECT_CLASS (keuze_question_row_parent_class)->constructed (object);

  keuze_text_field_set_title (self->field, keuze_catalog_get_label (self->catalog, KEUZE_LABEL_QUESTIONS));
  g_object_bind_property (self->question, "text", self->field, "content",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  update_name (self);
  g_signal_connect_object (self->question, "changed", G_CALLBACK (update_name), self, G_CONNECT_SWAPPED);
}

static void
keuze_question_row_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  KeuzeQuestionRow *self = KEUZE_QUESTION_ROW (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_QUESTION:
      g_value_set_object (value, self->question);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_question_row_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  KeuzeQuestionRow *self = KEUZE_QUESTION_ROW (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      self->catalog = g_value_dup_object (value);
      break;
    case PROP_QUESTION:
      self->question = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_question_row_dispose (GObject *object)
{
  KeuzeQuestionRow *self = KEUZE_QUESTION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_QUESTION_ROW);
  g_clear_object (&self->question);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_question_row_parent_class)->dispose (object);
}

static void
keuze_question_row_class_init (KeuzeQuestionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = keuze_question_row_constructed;
  object_class->dispose = keuze_question_row_dispose;
  object_class->get_property = keuze_question_row_get_property;
  object_class->set_property = keuze_question_row_set_property;

  /**
   * KeuzeQuestionRow:catalog:
   *
   * The card.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG, flags);

  /**
   * KeuzeQuestionRow:question:
   *
   * The question.
   */
  properties[PROP_QUESTION] =
    g_param_spec_object ("question", NULL, NULL, KEUZE_TYPE_QUESTION, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_TEXT_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-question-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, leave);
  gtk_widget_class_bind_template_callback (widget_class, remove_clicked);
  gtk_widget_class_bind_template_child (widget_class, KeuzeQuestionRow, field);
  gtk_widget_class_bind_template_child (widget_class, KeuzeQuestionRow, remove);
}

static void
keuze_question_row_init (KeuzeQuestionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_question_row_new:
 * @catalog: the card
 * @question: a question
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_question_row_new (KeuzeCatalog  *catalog,
                        KeuzeQuestion *question)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_QUESTION (question), NULL);

  return g_object_new (KEUZE_TYPE_QUESTION_ROW,
                       "catalog", catalog,
                       "question", question,
                       NULL);
}
