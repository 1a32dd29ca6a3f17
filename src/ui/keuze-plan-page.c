/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-agreement-row.h"
#include "keuze-here-row.h"
#include "keuze-plan-group.h"
#include "keuze-plan-page.h"
#include "keuze-plan-records.h"
#include "keuze-plan-sheet.h"
#include "keuze-planned-option-row.h"
#include "keuze-printable.h"
#include "keuze-question-row.h"
#include "keuze-record-dialog.h"
#include "keuze-role-row.h"
#include "keuze-rough-date-row.h"
#include "keuze-rough-date.h"
#include "keuze-text-field.h"
#include "keuze-translation-mark.h"
#include "keuze-way-row.h"

/**
 * KeuzePlanPage:
 *
 * The plan: what a patient and a practitioner want to reach, chose and agreed.
 * It is written where it stands, and every change goes into the plan at once.
 *
 * Since: 0.1
 */

struct _KeuzePlanPage
{
  AdwBreakpointBin parent_instance;

  KeuzeCatalog *catalog;
  KeuzePlan *plan;

  /* Between the fields of the page and the plan, whichever it is. */
  GBindingGroup *bindings;
  GSignalGroup *signals;
  GSignalGroup *history_signals;
  GtkSorter *by_date;

  KeuzePlanGroup *agreements;
  KeuzeRoleRow *case_manager;
  KeuzePlanGroup *experiences;
  KeuzeTranslationMark *mark;
  GtkLabel *explanation;
  KeuzeTextField *goal;
  KeuzePlanGroup *goal_group;
  GtkLabel *heading;
  KeuzeHereRow *here;
  KeuzePlanGroup *here_group;
  KeuzeRoleRow *main_practitioner;
  KeuzePlanGroup *options;
  GtkLabel *promise;
  KeuzePlanGroup *questions;
  KeuzeRoughDateRow *review;
  KeuzePlanGroup *review_group;
  KeuzePlanGroup *roles_group;
};

static void keuze_plan_page_printable_init (KeuzePrintableInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzePlanPage, keuze_plan_page, ADW_TYPE_BREAKPOINT_BIN,
                               G_IMPLEMENT_INTERFACE (KEUZE_TYPE_PRINTABLE, keuze_plan_page_printable_init))

enum
{
  PROP_CATALOG = 1,
  PROP_PLAN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
create_option_row (gpointer item,
                   gpointer user_data)
{
  return keuze_planned_option_row_new (KEUZE_PLAN_PAGE (user_data)->catalog, item);
}

static GtkWidget *
create_agreement_row (gpointer item,
                      gpointer user_data)
{
  return keuze_agreement_row_new (item);
}

static GtkWidget *
create_way_row (gpointer item,
                gpointer user_data)
{
  return keuze_way_row_new (KEUZE_PLAN_PAGE (user_data)->catalog, item);
}

static GtkWidget *
create_question_row (gpointer item,
                     gpointer user_data)
{
  return keuze_question_row_new (KEUZE_PLAN_PAGE (user_data)->catalog, item);
}

/* After the dialogue the focus goes to what was written in it, not back to the
 * button. */
static void
dialog_closed (AdwDialog     *dialog,
               KeuzePlanPage *self)
{
  KeuzeRecord *record = keuze_record_dialog_get_record (KEUZE_RECORD_DIALOG (dialog));

  keuze_plan_group_focus (KEUZE_IS_AGREEMENT (record) ? self->agreements : self->experiences, record);
}

static void
add_agreement (KeuzePlanPage *self)
{
  AdwDialog *dialog = keuze_plan_records_add_agreement (GTK_WIDGET (self));

  g_signal_connect_object (dialog, "closed", G_CALLBACK (dialog_closed), self, 0);
}

static void
add_experience (KeuzePlanPage *self)
{
  AdwDialog *dialog = keuze_plan_records_add_experience (GTK_WIDGET (self), "", "");

  g_signal_connect_object (dialog, "closed", G_CALLBACK (dialog_closed), self, 0);
}

static void
add_question (KeuzePlanPage *self)
{
  g_autoptr (KeuzeQuestion) question = keuze_question_new ();

  keuze_plan_add (self->plan, KEUZE_RECORD (question));
  keuze_plan_group_focus (self->questions, question);
}

static int
compare_dates (gconstpointer one,
               gconstpointer other,
               gpointer      user_data)
{
  return keuze_rough_date_compare (keuze_experience_get_date ((KeuzeExperience *) one),
                                   keuze_experience_get_date ((KeuzeExperience *) other));
}

static void
sort_again (KeuzePlanPage *self)
{
  gtk_sorter_changed (self->by_date, GTK_SORTER_CHANGE_DIFFERENT);
}

static void
show_empty (KeuzePlanPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->promise), keuze_plan_get_empty (self->plan));
}

static void
show_here (KeuzePlanPage *self)
{
  if (self->catalog != NULL && self->plan != NULL)
    keuze_here_row_set_here (self->here, self->catalog, keuze_plan_get_here (self->plan));
}

static void
show_lists (KeuzePlanPage *self)
{
  g_autoptr (GtkSortListModel) sorted = NULL;

  sorted = gtk_sort_list_model_new (g_object_ref (keuze_plan_get_list (self->plan, KEUZE_PLAN_EXPERIENCES)),
                                    g_object_ref (self->by_date));

  keuze_plan_group_set_records (self->options, keuze_plan_get_list (self->plan, KEUZE_PLAN_OPTIONS),
                                create_option_row, self);
  keuze_plan_group_set_records (self->agreements, keuze_plan_get_list (self->plan, KEUZE_PLAN_AGREEMENTS),
                                create_agreement_row, self);
  keuze_plan_group_set_records (self->questions, keuze_plan_get_list (self->plan, KEUZE_PLAN_QUESTIONS),
                                create_question_row, self);
  keuze_plan_group_set_records (self->experiences, G_LIST_MODEL (sorted), create_way_row, self);
}

/* As soon as there are both a card and a plan, and for every other plan. */
static void
show_plan (KeuzePlanPage *self)
{
  if (self->catalog == NULL || self->plan == NULL)
    return;

  g_binding_group_set_source (self->bindings, self->plan);
  g_signal_group_set_target (self->signals, self->plan);
  g_signal_group_set_target (self->history_signals, keuze_plan_get_history (self->plan));
  show_lists (self);
  show_here (self);
  show_empty (self);
}

static void
set_heading (KeuzePlanPage  *self,
             KeuzePlanGroup *group,
             KeuzeLabel      label)
{
  keuze_plan_group_set_heading (group, keuze_catalog_get_label (self->catalog, label));
}

static void
set_role (KeuzePlanPage *self,
          KeuzeRoleRow  *row,
          KeuzeLabel     label,
          const char    *id)
{
  keuze_role_row_set_role (row, self->catalog, keuze_catalog_get_label (self->catalog, label),
                           keuze_catalog_get_entry (self->catalog, KEUZE_LIST_ROLES, id));
}

static void
show_catalog (KeuzePlanPage *self)
{
  KeuzePassage *role = keuze_catalog_get_entry (self->catalog, KEUZE_LIST_ROLES, "care-plan");

  gtk_label_set_text (self->heading, keuze_catalog_get_label (self->catalog, KEUZE_LABEL_PLAN));
  gtk_widget_set_visible (GTK_WIDGET (self->explanation), role != NULL);
  if (role != NULL)
    {
      gtk_label_set_text (self->explanation, keuze_passage_get_text (role));
      keuze_translation_mark_set_text (self->mark, self->catalog, "role", KEUZE_ENTRY (role), "text");
    }

  set_heading (self, self->goal_group, KEUZE_LABEL_GOAL);
  set_heading (self, self->here_group, KEUZE_LABEL_HERE);
  set_heading (self, self->options, KEUZE_LABEL_PLAN_OPTIONS);
  set_heading (self, self->agreements, KEUZE_LABEL_AGREEMENTS);
  set_heading (self, self->roles_group, KEUZE_LABEL_ROLES);
  set_heading (self, self->questions, KEUZE_LABEL_QUESTIONS);
  set_heading (self, self->experiences, KEUZE_LABEL_WAY);
  set_heading (self, self->review_group, KEUZE_LABEL_REVIEW);

  keuze_text_field_set_title (self->goal, keuze_catalog_get_label (self->catalog, KEUZE_LABEL_GOAL));
  keuze_rough_date_row_set_catalog (self->review, self->catalog);
  set_role (self, self->case_manager, KEUZE_LABEL_CASE_MANAGER, "case-manager");
  set_role (self, self->main_practitioner, KEUZE_LABEL_MAIN_PRACTITIONER, "main-practitioner");
}

static void
bind_plan (KeuzePlanPage *self)
{
  const GBindingFlags flags = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  self->bindings = g_binding_group_new ();
  g_binding_group_bind (self->bindings, "goal", self->goal, "content", flags);
  g_binding_group_bind (self->bindings, "case-manager", self->case_manager, "content", flags);
  g_binding_group_bind (self->bindings, "main-practitioner", self->main_practitioner, "content", flags);
  g_binding_group_bind (self->bindings, "review", self->review, "date", flags);

  self->signals = g_signal_group_new (KEUZE_TYPE_PLAN);
  g_signal_group_connect_swapped (self->signals, "notify::empty", G_CALLBACK (show_empty), self);
  g_signal_group_connect_swapped (self->signals, "notify::here", G_CALLBACK (show_here), self);

  self->history_signals = g_signal_group_new (KEUZE_TYPE_HISTORY);
  g_signal_group_connect_swapped (self->history_signals, "changed", G_CALLBACK (sort_again), self);
}

static void
keuze_plan_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeuzePlanPage *self = KEUZE_PLAN_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KeuzePlanPage *self = KEUZE_PLAN_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      if (g_set_object (&self->catalog, g_value_get_object (value)))
        {
          show_catalog (self);
          show_plan (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    case PROP_PLAN:
      if (g_set_object (&self->plan, g_value_get_object (value)))
        {
          show_plan (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_page_dispose (GObject *object)
{
  KeuzePlanPage *self = KEUZE_PLAN_PAGE (object);

  g_clear_object (&self->bindings);
  g_clear_object (&self->history_signals);
  g_clear_object (&self->signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PLAN_PAGE);
  g_clear_object (&self->by_date);
  g_clear_object (&self->plan);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_plan_page_parent_class)->dispose (object);
}

static KeuzeSheet *
keuze_plan_page_create_sheet (KeuzePrintable *printable)
{
  KeuzePlanPage *self = KEUZE_PLAN_PAGE (printable);

  return keuze_plan_sheet_new (self->plan, self->catalog);
}

static gboolean
keuze_plan_page_is_personal (KeuzePrintable *printable)
{
  return TRUE;
}

static void
keuze_plan_page_printable_init (KeuzePrintableInterface *interface)
{
  interface->create_sheet = keuze_plan_page_create_sheet;
  interface->is_personal = keuze_plan_page_is_personal;
}

static void
keuze_plan_page_class_init (KeuzePlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_plan_page_dispose;
  object_class->get_property = keuze_plan_page_get_property;
  object_class->set_property = keuze_plan_page_set_property;

  /**
   * KeuzePlanPage:catalog:
   *
   * The card.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG, flags);

  /**
   * KeuzePlanPage:plan:
   *
   * The plan.
   */
  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, KEUZE_TYPE_PLAN, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_HERE_ROW);
  g_type_ensure (KEUZE_TYPE_PLAN_GROUP);
  g_type_ensure (KEUZE_TYPE_ROLE_ROW);
  g_type_ensure (KEUZE_TYPE_ROUGH_DATE_ROW);
  g_type_ensure (KEUZE_TYPE_TEXT_FIELD);
  g_type_ensure (KEUZE_TYPE_TRANSLATION_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-plan-page.ui");
  gtk_widget_class_bind_template_callback (widget_class, add_agreement);
  gtk_widget_class_bind_template_callback (widget_class, add_experience);
  gtk_widget_class_bind_template_callback (widget_class, add_question);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, agreements);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, case_manager);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, experiences);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, explanation);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, goal);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, goal_group);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, here);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, here_group);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, main_practitioner);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, mark);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, options);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, promise);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, questions);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, review);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, review_group);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanPage, roles_group);
}

static void
keuze_plan_page_init (KeuzePlanPage *self)
{
  self->by_date = GTK_SORTER (gtk_custom_sorter_new ((GCompareDataFunc) compare_dates, NULL, NULL));

  gtk_widget_init_template (GTK_WIDGET (self));
  bind_plan (self);
}
