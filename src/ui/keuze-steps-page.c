/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-desk.h"
#include "keuze-experience-list.h"
#include "keuze-footnotes.h"
#include "keuze-glossary-row.h"
#include "keuze-long-text.h"
#include "keuze-overdue-note.h"
#include "keuze-printable.h"
#include "keuze-role-card.h"
#include "keuze-sources-note.h"
#include "keuze-step.h"
#include "keuze-steps-page.h"
#include "keuze-steps-sheet.h"
#include "keuze-timeline.h"
#include "keuze-translation-mark.h"

/* What stays in sight above a step that was brought to the top. */
#define MARGIN_ABOVE 12

/**
 * KeuzeStepsPage:
 *
 * Stepped care: the steps from light to intensive, where the plan of the desk
 * is on them and has been, and who does what around them.
 *
 * Since: 0.1
 */

struct _KeuzeStepsPage
{
  AdwBreakpointBin parent_instance;

  KeuzeCatalog *catalog;
  KeuzePlan *plan;
  KeuzeWay *way;
  gboolean stacked;

  /* The card to bring into sight, where it was when last looked at, and how
   * far the page was scrolled before. */
  GtkWidget *wanted;
  float wanted_y;
  double scrolled;

  GtkLabel *heading;
  KeuzeOverdueNote *overdue;
  KeuzeTranslationMark *mark;
  GtkLabel *explanation;
  KeuzeTimeline *timeline;
  KeuzeExperienceList *others;
  KeuzeGlossaryRow *glossary;
  GtkLabel *roles_heading;
  GtkGrid *roles;
  KeuzeSourcesNote *sources;
};

static void keuze_steps_page_printable_init (KeuzePrintableInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeStepsPage, keuze_steps_page, ADW_TYPE_BREAKPOINT_BIN,
                               G_IMPLEMENT_INTERFACE (KEUZE_TYPE_PRINTABLE, keuze_steps_page_printable_init))

enum
{
  PROP_CATALOG = 1,
  PROP_PLAN,
  PROP_STACKED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_glossary (KeuzeStepsPage *self)
{
  g_autoptr (GListModel) words = keuze_catalog_find_words_of_steps (self->catalog);

  keuze_glossary_row_set_words (self->glossary, self->catalog, words);
}

/* The step that was checked longest ago speaks for all of them. */
static void
show_provenance (KeuzeStepsPage *self)
{
  GListModel *steps = keuze_catalog_get_list (self->catalog, KEUZE_LIST_STEPS);
  KeuzeProvenance *oldest = NULL;
  g_autofree char *text = keuze_footnotes_dup_steps (self->catalog);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeStep) step = g_list_model_get_item (steps, i);
      KeuzeProvenance *provenance = keuze_step_get_provenance (step);

      if (oldest == NULL || g_date_compare (keuze_provenance_get_review_by (provenance),
                                            keuze_provenance_get_review_by (oldest)) < 0)
        oldest = provenance;
    }
  keuze_overdue_note_set_provenance (self->overdue, self->catalog, oldest);
  keuze_sources_note_set_text (self->sources, self->catalog, text);
}

/* Beside each other, or below where there is no room for that. */
static void
place_roles (KeuzeStepsPage *self)
{
  GtkLayoutManager *manager = gtk_widget_get_layout_manager (GTK_WIDGET (self->roles));
  int position = 0;

  for (GtkWidget *role = gtk_widget_get_first_child (GTK_WIDGET (self->roles));
       role != NULL;
       role = gtk_widget_get_next_sibling (role))
    {
      g_object_set (gtk_layout_manager_get_layout_child (manager, role),
                    "column", self->stacked ? 0 : position,
                    "row", self->stacked ? position : 0,
                    NULL);
      position++;
    }
}

static void
show_roles (KeuzeStepsPage *self)
{
  GListModel *roles = keuze_catalog_get_list (self->catalog, KEUZE_LIST_ROLES);

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr (KeuzePassage) role = g_list_model_get_item (roles, i);

      gtk_grid_attach (self->roles, keuze_role_card_new (self->catalog, role), 0, 0, 1, 1);
    }
  place_roles (self);
}

/* What was tried at none of the steps stands under them. */
static void
show_plan (KeuzeStepsPage *self)
{
  if (self->catalog == NULL || self->plan == NULL)
    return;

  g_clear_object (&self->way);
  self->way = keuze_way_new (self->plan, self->catalog);
  keuze_timeline_set_plan (self->timeline, self->plan, self->way);
  keuze_experience_list_set_experiences (self->others, self->catalog, self->plan,
                                         keuze_way_get_list (self->way, NULL));
}

static GtkAdjustment *
get_adjustment (KeuzeStepsPage *self)
{
  GtkWidget *scroller = adw_breakpoint_bin_get_child (ADW_BREAKPOINT_BIN (self));

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

/* How far to scroll for a card with its top at this height: not at all where
 * it begins in the upper half, so that the path above the cards stays in sight
 * too. */
static double
find_scroll (KeuzeStepsPage *self,
             double          top)
{
  double half = gtk_adjustment_get_page_size (get_adjustment (self)) / 2;

  if (top >= self->scrolled && top <= self->scrolled + half)
    return self->scrolled;

  return top - MARGIN_ABOVE;
}

/* A page that was out of sight is laid out anew when it comes into sight, and
 * once more where a breakpoint applies. So this looks again at every frame,
 * until the step stays where it is. */
static gboolean
scroll_to_wanted (GtkWidget     *widget,
                  GdkFrameClock *clock,
                  gpointer       user_data)
{
  KeuzeStepsPage *self = KEUZE_STEPS_PAGE (widget);
  GtkWidget *content = gtk_widget_get_parent (GTK_WIDGET (self->heading));
  graphene_rect_t bounds;
  gboolean settled;

  /* Somebody may have gone on to another page at once. */
  if (self->wanted == NULL || !gtk_widget_get_mapped (widget) ||
      !gtk_widget_compute_bounds (self->wanted, content, &bounds))
    {
      g_clear_weak_pointer (&self->wanted);
      return G_SOURCE_REMOVE;
    }

  settled = bounds.size.height > 0 && G_APPROX_VALUE (bounds.origin.y, self->wanted_y, 0.5f);
  self->wanted_y = bounds.origin.y;
  gtk_adjustment_set_value (get_adjustment (self), find_scroll (self, bounds.origin.y));
  if (!settled)
    return G_SOURCE_CONTINUE;

  g_clear_weak_pointer (&self->wanted);

  return G_SOURCE_REMOVE;
}

static void
keuze_steps_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  KeuzeStepsPage *self = KEUZE_STEPS_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;
    case PROP_STACKED:
      g_value_set_boolean (value, self->stacked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_steps_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  KeuzeStepsPage *self = KEUZE_STEPS_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      keuze_steps_page_set_catalog (self, g_value_get_object (value));
      break;
    case PROP_PLAN:
      if (g_set_object (&self->plan, g_value_get_object (value)))
        show_plan (self);
      break;
    case PROP_STACKED:
      self->stacked = g_value_get_boolean (value);
      place_roles (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_steps_page_dispose (GObject *object)
{
  KeuzeStepsPage *self = KEUZE_STEPS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_STEPS_PAGE);
  g_clear_object (&self->way);
  g_clear_object (&self->plan);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_steps_page_parent_class)->dispose (object);
}

static KeuzeSheet *
keuze_steps_page_create_sheet (KeuzePrintable *printable)
{
  return keuze_steps_sheet_new (KEUZE_STEPS_PAGE (printable)->catalog);
}

static void
keuze_steps_page_printable_init (KeuzePrintableInterface *interface)
{
  interface->create_sheet = keuze_steps_page_create_sheet;
}

static void
keuze_steps_page_class_init (KeuzeStepsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_steps_page_dispose;
  object_class->get_property = keuze_steps_page_get_property;
  object_class->set_property = keuze_steps_page_set_property;

  /**
   * KeuzeStepsPage:catalog:
   *
   * The card. It is set once.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeStepsPage:plan:
   *
   * The plan of the desk.
   */
  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, KEUZE_TYPE_PLAN, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeStepsPage:stacked:
   *
   * Whether the roles stand below each other, in a narrow window.
   */
  properties[PROP_STACKED] =
    g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_DESK);
  g_type_ensure (KEUZE_TYPE_EXPERIENCE_LIST);
  g_type_ensure (KEUZE_TYPE_GLOSSARY_ROW);
  g_type_ensure (KEUZE_TYPE_OVERDUE_NOTE);
  g_type_ensure (KEUZE_TYPE_SOURCES_NOTE);
  g_type_ensure (KEUZE_TYPE_TIMELINE);
  g_type_ensure (KEUZE_TYPE_TRANSLATION_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-steps-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, explanation);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, glossary);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, mark);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, others);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, overdue);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, roles);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, roles_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, sources);
  gtk_widget_class_bind_template_child (widget_class, KeuzeStepsPage, timeline);
}

static void
keuze_steps_page_init (KeuzeStepsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_steps_page_set_catalog:
 * @self: a page without a card
 * @catalog: the card to show
 *
 * Fills the page.
 */
void
keuze_steps_page_set_catalog (KeuzeStepsPage *self,
                              KeuzeCatalog   *catalog)
{
  g_return_if_fail (KEUZE_IS_STEPS_PAGE (self));

  if (catalog == NULL)
    return;

  g_return_if_fail (self->catalog == NULL);

  self->catalog = g_object_ref (catalog);

  gtk_label_set_label (self->heading, keuze_catalog_get_label (catalog, KEUZE_LABEL_STEPS));
  keuze_translation_mark_set_text (self->mark, catalog, "label", NULL, "steps_explained");
  gtk_label_set_label (self->explanation,
                       keuze_catalog_get_label (catalog, KEUZE_LABEL_STEPS_EXPLAINED));
  keuze_timeline_set_catalog (self->timeline, catalog);
  gtk_label_set_label (self->roles_heading, keuze_catalog_get_label (catalog, KEUZE_LABEL_ROLES));
  show_plan (self);
  show_roles (self);
  show_glossary (self);
  show_provenance (self);
  keuze_long_text_prepare (GTK_WIDGET (self));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOG]);
}

/**
 * keuze_steps_page_show_step:
 * @self: a page that is in sight, or about to be
 * @step: a step of its card
 *
 * Brings a step into sight and moves the focus to it.
 */
void
keuze_steps_page_show_step (KeuzeStepsPage *self,
                            KeuzeStep      *step)
{
  GtkWidget *card;

  g_return_if_fail (KEUZE_IS_STEPS_PAGE (self));
  g_return_if_fail (KEUZE_IS_STEP (step));

  card = keuze_timeline_find_card (self->timeline, step);
  g_return_if_fail (card != NULL);

  if (self->wanted == NULL)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_to_wanted, NULL, NULL);
  g_set_weak_pointer (&self->wanted, card);
  self->scrolled = gtk_adjustment_get_value (get_adjustment (self));
  self->wanted_y = -1;

  gtk_widget_grab_focus (card);
}
