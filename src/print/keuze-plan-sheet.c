/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-composer.h"
#include "keuze-passage.h"
#include "keuze-plan-names.h"
#include "keuze-plan-section.h"
#include "keuze-plan-sheet.h"
#include "keuze-rough-date.h"
#include "keuze-step.h"
#include "keuze-tidy-text.h"
#include "keuze-today.h"

/*
 * The plan on paper. What nobody filled in becomes lines to write on, so that
 * an empty plan is a form for a pen.
 */

/* What a plan is, and the day of a form. */
static const double head_tracks[] = { 0.62, 0.38 };
/* The heading of a part, and what is in it. */
static const double part_tracks[] = { 0.26, 0.74 };
static const double option_tracks[] = { 0.68, 0.32 };
/* As far in as a text with a box to tick before it. */
static const double field_tracks[] = { 0.02, 0.49, 0.49 };

#define PART_GAP 18
#define OPTION_GAP 12
#define FIELD_GAP 10
#define CHOICE_GAP 8

/* How much room an empty part has. */
#define N_GOAL_LINES 2
#define N_OPTIONS 2
#define N_AGREEMENTS 3
#define N_QUESTION_LINES 2
#define N_ANSWER_LINES 2
#define N_FREE_LINES 2

/* How many boxes to tick stand beside each other. */
#define STEP_COLUMNS 2
#define STATE_COLUMNS 3

/* What a person wrote is in a language that nobody knows. */
static KeuzeBlock *
add_written (KeuzeBlock     *block,
             KeuzeBlockKind  kind,
             KeuzeTextStyle  style,
             const char     *text)
{
  g_autofree char *tidy = keuze_tidy_text (text);
  KeuzeBlock *written = keuze_block_add_text (block, kind, style, tidy);

  keuze_block_set_language (written, KEUZE_BLOCK_UNKNOWN_LANGUAGE);

  return written;
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *tidy = keuze_tidy_text (text);

  return *tidy == '\0';
}

/* A part of the plan: its heading, with a hint for a pen where there is one,
 * and what goes beside it, which is returned. */
static KeuzeBlock *
add_part (KeuzeBlock   *section,
          KeuzeCatalog *catalog,
          KeuzeLabel    label,
          const char   *hint)
{
  KeuzeBlock *part = keuze_block_add (section, KEUZE_BLOCK_GROUP);
  KeuzeBlock *head, *body;

  keuze_block_set_box (part, KEUZE_BOX_PART);
  keuze_block_set_tracks (part, PART_GAP, G_N_ELEMENTS (part_tracks), part_tracks);
  keuze_block_set_folds (part, TRUE);
  keuze_block_set_headed (part, TRUE);
  keuze_block_set_together (part, TRUE);

  head = keuze_block_add (part, KEUZE_BLOCK_GROUP);
  keuze_block_add_text (head, KEUZE_BLOCK_HEADING, KEUZE_TEXT_PART, keuze_catalog_get_label (catalog, label));
  if (hint != NULL)
    keuze_composer_add_paragraph (head, KEUZE_TEXT_SMALL, NULL, NULL, hint);
  body = keuze_block_add (part, KEUZE_BLOCK_GROUP);
  keuze_block_set_place (body, 1, 1);

  return body;
}

/* An item of a list that has more than one text. */
static KeuzeBlock *
add_item (KeuzeBlock *list)
{
  KeuzeBlock *item = keuze_block_add (list, KEUZE_BLOCK_ITEM);

  keuze_block_set_together (item, TRUE);

  return keuze_block_add (item, KEUZE_BLOCK_BODY);
}

/* What somebody wrote after what it is about, or room to write it. */
static KeuzeBlock *
add_field (KeuzeBlock   *block,
           KeuzeCatalog *catalog,
           KeuzeLabel    label,
           const char   *text)
{
  const char *lead = keuze_catalog_get_label (catalog, label);
  KeuzeBlock *field;

  if (!is_blank (text))
    {
      field = add_written (block, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_SIDE, text);
      keuze_block_set_lead (field, lead, ": ");
      return field;
    }

  field = keuze_block_add_text (block, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_FORM, lead);
  keuze_block_set_blank (field, TRUE);

  return field;
}

/* What to do with boxes, where there are any. */
static const char *
get_hint (KeuzeCatalog *catalog,
          gboolean      has_choices)
{
  return has_choices ? keuze_catalog_get_label (catalog, KEUZE_LABEL_TICK) : NULL;
}

/* A list of boxes to tick, some of them beside each other. */
static void
add_choices (KeuzeBlock *block,
             guint       n_columns,
             GStrv       names)
{
  KeuzeBlock *list = keuze_block_add (block, KEUZE_BLOCK_LIST);
  KeuzeBlock *row = NULL;

  for (guint i = 0; names[i] != NULL; i++)
    {
      KeuzeBlock *item;

      if (i % n_columns == 0)
        row = keuze_composer_add_columns (list, CHOICE_GAP, n_columns);
      item = keuze_block_add (row, KEUZE_BLOCK_ITEM);
      keuze_block_set_place (item, i % n_columns, 1);
      keuze_block_set_ticked (keuze_block_add_text (item, KEUZE_BLOCK_BODY, KEUZE_TEXT_SIDE, names[i]), TRUE);
    }
}

static void
add_goal (KeuzeBlock   *section,
          KeuzeCatalog *catalog,
          KeuzePlan    *plan)
{
  KeuzeBlock *body = add_part (section, catalog, KEUZE_LABEL_GOAL, NULL);

  if (is_blank (keuze_plan_get_goal (plan)))
    keuze_block_add_lines (body, N_GOAL_LINES, FALSE);
  else
    add_written (body, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_SUBTITLE, keuze_plan_get_goal (plan));
}

/* The bars before its name say how intensive a step is. */
static void
mark_step (KeuzeBlock   *text,
           KeuzeCatalog *catalog,
           const char   *id)
{
  GListModel *steps = keuze_catalog_get_list (catalog, KEUZE_LIST_STEPS);
  KeuzeEntry *step = keuze_catalog_get_entry (catalog, KEUZE_LIST_STEPS, id);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeEntry) other = g_list_model_get_item (steps, i);

      if (step == other)
        keuze_block_set_mark (text, i + 1, g_list_model_get_n_items (steps));
    }
}

static GStrv
list_steps (KeuzeCatalog *catalog)
{
  GListModel *steps = keuze_catalog_get_list (catalog, KEUZE_LIST_STEPS);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (KeuzeEntry) step = g_list_model_get_item (steps, i);

      g_strv_builder_take (names, keuze_plan_names_format_step (catalog, keuze_entry_get_id (step), ""));
    }

  return g_strv_builder_end (names);
}

static void
add_here (KeuzeBlock   *section,
          KeuzeCatalog *catalog,
          KeuzePlan    *plan)
{
  const char *here = keuze_plan_get_here (plan);
  g_autofree char *name = keuze_plan_names_format_step (catalog, here, "");
  g_auto (GStrv) steps = list_steps (catalog);
  KeuzeBlock *body = add_part (section, catalog, KEUZE_LABEL_HERE, get_hint (catalog, *name == '\0'));

  if (*name == '\0')
    add_choices (body, STEP_COLUMNS, steps);
  else
    mark_step (keuze_composer_add_paragraph (body, KEUZE_TEXT_STRONG, NULL, NULL, name), catalog, here);
}

static void
add_option (KeuzeBlock         *list,
            KeuzeCatalog       *catalog,
            KeuzePlannedOption *planned)
{
  KeuzeOption *option = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, keuze_planned_option_get_id (planned));
  KeuzeLabel label = keuze_option_state_get_label (keuze_planned_option_get_state (planned));
  g_autofree char *name = keuze_plan_names_format_option (catalog, keuze_planned_option_get_id (planned),
                                                          keuze_planned_option_get_title (planned));
  KeuzeBlock *body = add_item (list);
  KeuzeBlock *line = keuze_block_add (body, KEUZE_BLOCK_GROUP);
  KeuzeBlock *title, *state;

  keuze_block_set_tracks (line, OPTION_GAP, G_N_ELEMENTS (option_tracks), option_tracks);
  keuze_block_set_folds (line, TRUE);
  title = keuze_composer_add_paragraph (line, KEUZE_TEXT_STRONG, NULL, NULL, name);
  if (option == NULL)
    keuze_block_set_language (title, KEUZE_BLOCK_UNKNOWN_LANGUAGE);
  state = keuze_composer_add_paragraph (line, KEUZE_TEXT_SIDE, NULL, NULL, keuze_catalog_get_label (catalog, label));
  keuze_block_set_place (state, 1, 1);
  keuze_block_set_at_end (state, TRUE);

  if (option != NULL)
    keuze_composer_add_paragraph (body, KEUZE_TEXT_SMALL, NULL, NULL, keuze_option_get_facts (option));
  if (!is_blank (keuze_planned_option_get_note (planned)))
    add_written (body, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, keuze_planned_option_get_note (planned));
}

static GStrv
list_states (KeuzeCatalog *catalog)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < KEUZE_N_OPTION_STATES; i++)
    g_strv_builder_add (names, keuze_catalog_get_label (catalog, keuze_option_state_get_label (i)));

  return g_strv_builder_end (names);
}

/* Room for its name, and how far we are with it. */
static void
add_blank_option (KeuzeBlock   *body,
                  KeuzeCatalog *catalog)
{
  KeuzeBlock *group = keuze_block_add (body, KEUZE_BLOCK_GROUP);
  g_auto (GStrv) states = list_states (catalog);

  keuze_block_set_together (group, TRUE);
  add_field (group, catalog, KEUZE_LABEL_AGREEMENT_WHAT, "");
  add_choices (group, STATE_COLUMNS, states);
}

static void
add_options (KeuzeBlock   *section,
             KeuzeCatalog *catalog,
             KeuzePlan    *plan)
{
  GListModel *options = keuze_plan_get_list (plan, KEUZE_PLAN_OPTIONS);
  guint n_options = g_list_model_get_n_items (options);
  KeuzeBlock *body = add_part (section, catalog, KEUZE_LABEL_PLAN_OPTIONS, get_hint (catalog, n_options == 0));
  KeuzeBlock *list;

  for (guint i = 0; n_options == 0 && i < N_OPTIONS; i++)
    add_blank_option (body, catalog);
  if (n_options == 0)
    return;

  list = keuze_block_add (body, KEUZE_BLOCK_LIST);
  for (guint i = 0; i < n_options; i++)
    {
      g_autoptr (KeuzePlannedOption) option = g_list_model_get_item (options, i);

      add_option (list, catalog, option);
    }
}

/* Who does it and by when, below what it is. */
static void
add_agreement (KeuzeBlock   *list,
               KeuzeCatalog *catalog,
               const char   *what,
               const char   *who,
               const char   *when)
{
  KeuzeBlock *body = add_item (list);
  KeuzeBlock *line;

  if (is_blank (what))
    line = add_field (body, catalog, KEUZE_LABEL_AGREEMENT_WHAT, "");
  else
    line = add_written (body, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_STRONG, what);
  keuze_block_set_ticked (line, TRUE);

  line = keuze_block_add (body, KEUZE_BLOCK_GROUP);
  keuze_block_set_tracks (line, FIELD_GAP, G_N_ELEMENTS (field_tracks), field_tracks);
  keuze_block_set_folds (line, TRUE);
  keuze_block_set_place (add_field (line, catalog, KEUZE_LABEL_AGREEMENT_WHO, who), 1, 1);
  keuze_block_set_place (add_field (line, catalog, KEUZE_LABEL_AGREEMENT_WHEN, when), 2, 1);
}

static void
add_agreements (KeuzeBlock   *section,
                KeuzeCatalog *catalog,
                KeuzePlan    *plan)
{
  GListModel *agreements = keuze_plan_get_list (plan, KEUZE_PLAN_AGREEMENTS);
  KeuzeBlock *body = add_part (section, catalog, KEUZE_LABEL_AGREEMENTS, NULL);
  KeuzeBlock *list = keuze_block_add (body, KEUZE_BLOCK_LIST);
  guint n_written = 0;

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (KeuzeAgreement) agreement = g_list_model_get_item (agreements, i);
      const char *what = keuze_agreement_get_what (agreement);
      const char *who = keuze_agreement_get_who (agreement);
      const char *when = keuze_agreement_get_when (agreement);

      if (is_blank (what) && is_blank (who) && is_blank (when))
        continue;

      add_agreement (list, catalog, what, who, when);
      n_written++;
    }
  for (guint i = 0; n_written == 0 && i < N_AGREEMENTS; i++)
    add_agreement (list, catalog, "", "", "");
}

/* Who somebody is to a patient is told to all who read the plan. */
static void
add_role (KeuzeBlock   *body,
          KeuzeCatalog *catalog,
          KeuzeLabel    label,
          const char   *id,
          const char   *text)
{
  KeuzePassage *role = keuze_catalog_get_entry (catalog, KEUZE_LIST_ROLES, id);
  KeuzeBlock *group = keuze_block_add (body, KEUZE_BLOCK_GROUP);
  KeuzeBlock *title = keuze_block_add_text (group, KEUZE_BLOCK_SUBHEADING, KEUZE_TEXT_STRONG,
                                            keuze_catalog_get_label (catalog, label));

  keuze_block_set_together (group, TRUE);
  if (is_blank (text))
    keuze_block_set_blank (title, TRUE);
  else
    add_written (group, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY, text);
  if (role != NULL)
    keuze_composer_add_paragraph (group, KEUZE_TEXT_SMALL, NULL, NULL, keuze_passage_get_text (role));
}

static void
add_roles (KeuzeBlock   *section,
           KeuzeCatalog *catalog,
           KeuzePlan    *plan)
{
  KeuzeBlock *body = add_part (section, catalog, KEUZE_LABEL_ROLES, NULL);

  add_role (body, catalog, KEUZE_LABEL_CASE_MANAGER, "case-manager", keuze_plan_get_case_manager (plan));
  add_role (body, catalog, KEUZE_LABEL_MAIN_PRACTITIONER, "main-practitioner",
            keuze_plan_get_main_practitioner (plan));
}

static void
add_question (KeuzeBlock *list,
              const char *text)
{
  KeuzeBlock *body = add_item (list);

  add_written (body, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_STRONG, text);
  keuze_block_add_lines (body, N_ANSWER_LINES, FALSE);
}

static void
add_questions (KeuzeBlock   *section,
               KeuzeCatalog *catalog,
               KeuzePlan    *plan)
{
  GListModel *questions = keuze_plan_get_list (plan, KEUZE_PLAN_QUESTIONS);
  KeuzeBlock *body = add_part (section, catalog, KEUZE_LABEL_QUESTIONS, NULL);
  KeuzeBlock *list = keuze_block_add (body, KEUZE_BLOCK_LIST);
  guint n_written = 0;

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (KeuzeQuestion) question = g_list_model_get_item (questions, i);

      if (is_blank (keuze_question_get_text (question)))
        continue;

      add_question (list, keuze_question_get_text (question));
      n_written++;
    }
  if (n_written == 0)
    keuze_block_add_lines (body, N_QUESTION_LINES, FALSE);
}

/* Returns: (transfer full): when it was and what was tried, in one line. */
static char *
name_experience (KeuzeExperience *experience,
                 KeuzeCatalog    *catalog)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  char *parts[] = {
    keuze_rough_date_format (keuze_experience_get_date (experience), catalog),
    keuze_plan_names_format_step (catalog, keuze_experience_get_step (experience),
                                  keuze_experience_get_step_name (experience)),
    keuze_plan_names_format_option (catalog, keuze_experience_get_option (experience),
                                    keuze_experience_get_option_title (experience)),
  };
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (*parts[i] != '\0')
        g_strv_builder_take (builder, parts[i]);
      else
        g_free (parts[i]);
    }
  names = g_strv_builder_end (builder);

  return g_strjoinv (" · ", names);
}

static void
add_experience (KeuzeBlock      *list,
                KeuzeCatalog    *catalog,
                KeuzeExperience *experience,
                const char      *name)
{
  KeuzeBlock *body = add_item (list);

  if (*name != '\0')
    keuze_composer_add_paragraph (body, KEUZE_TEXT_STRONG, NULL, NULL, name);
  if (!is_blank (keuze_experience_get_course (experience)))
    add_field (body, catalog, KEUZE_LABEL_COURSE, keuze_experience_get_course (experience));
  if (!is_blank (keuze_experience_get_reason (experience)))
    add_field (body, catalog, KEUZE_LABEL_REASON, keuze_experience_get_reason (experience));
}

static void
add_blank_experience (KeuzeBlock   *list,
                      KeuzeCatalog *catalog)
{
  KeuzeBlock *body = add_item (list);
  KeuzeBlock *line = keuze_composer_add_columns (body, FIELD_GAP, 2);

  add_field (line, catalog, KEUZE_LABEL_AGREEMENT_WHEN, "");
  keuze_block_set_place (add_field (line, catalog, KEUZE_LABEL_AGREEMENT_WHAT, ""), 1, 1);
  add_field (body, catalog, KEUZE_LABEL_COURSE, "");
  add_field (body, catalog, KEUZE_LABEL_REASON, "");
}

/* Written down in any order, told in that of their dates. */
static GPtrArray *
list_experiences (KeuzePlan *plan)
{
  GListModel *model = keuze_plan_get_list (plan, KEUZE_PLAN_EXPERIENCES);
  GPtrArray *experiences = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (experiences, g_list_model_get_item (model, i));
  g_ptr_array_sort_values (experiences, (GCompareFunc) keuze_experience_compare);

  return experiences;
}

static void
add_way (KeuzeBlock   *section,
         KeuzeCatalog *catalog,
         KeuzePlan    *plan)
{
  g_autoptr (GPtrArray) experiences = list_experiences (plan);
  KeuzeBlock *body = add_part (section, catalog, KEUZE_LABEL_WAY, NULL);
  KeuzeBlock *list = keuze_block_add (body, KEUZE_BLOCK_LIST);
  guint n_written = 0;

  for (guint i = 0; i < experiences->len; i++)
    {
      KeuzeExperience *experience = experiences->pdata[i];
      g_autofree char *name = name_experience (experience, catalog);

      if (*name == '\0' && is_blank (keuze_experience_get_course (experience)) &&
          is_blank (keuze_experience_get_reason (experience)))
        continue;

      add_experience (list, catalog, experience, name);
      n_written++;
    }
  if (n_written == 0)
    add_blank_experience (list, catalog);
}

static void
add_review (KeuzeBlock   *section,
            KeuzeCatalog *catalog,
            KeuzePlan    *plan)
{
  g_autofree char *date = keuze_rough_date_format (keuze_plan_get_review (plan), catalog);
  KeuzeBlock *body = add_part (section, catalog, KEUZE_LABEL_REVIEW, NULL);

  if (*date == '\0')
    keuze_block_add_lines (body, 1, FALSE);
  else
    keuze_composer_add_paragraph (body, KEUZE_TEXT_STRONG, NULL, NULL, date);
}

/* What it is and of which day, on every page: papers get apart. */
static char *
write_footer (KeuzeCatalog *catalog)
{
  g_autoptr (GDate) today = keuze_today_get ();
  g_autofree char *printed = keuze_catalog_format_label (catalog, KEUZE_LABEL_PRINTED, today);

  return g_strjoin (" · ", keuze_catalog_get_label (catalog, KEUZE_LABEL_PLAN), printed,
                    keuze_catalog_get_title (catalog), NULL);
}

/* Whether nobody wrote anything. */
static gboolean
is_form (KeuzePlan    *plan,
         KeuzeCatalog *catalog)
{
  g_autoptr (GPtrArray) sections = keuze_plan_section_list_all (plan, catalog);

  return sections->len == 0;
}

/* The foot of the page tells when a form was printed, which may be long before
 * somebody fills it in. */
static void
add_head (KeuzeBlock   *section,
          KeuzeCatalog *catalog,
          gboolean      has_day)
{
  KeuzePassage *role = keuze_catalog_get_entry (catalog, KEUZE_LIST_ROLES, "care-plan");
  KeuzeBlock *line;

  keuze_composer_add_title (section, keuze_catalog_get_label (catalog, KEUZE_LABEL_PLAN));
  line = keuze_block_add (section, KEUZE_BLOCK_GROUP);
  if (role != NULL)
    keuze_composer_add_paragraph (line, KEUZE_TEXT_SIDE, NULL, NULL, keuze_passage_get_text (role));
  if (!has_day)
    return;

  keuze_block_set_tracks (line, PART_GAP, G_N_ELEMENTS (head_tracks), head_tracks);
  keuze_block_set_folds (line, TRUE);
  keuze_block_set_place (add_field (line, catalog, KEUZE_LABEL_FILLED_IN, ""), 1, 1);
}

/**
 * keuze_plan_sheet_new:
 * @plan: a plan
 * @catalog: the card in whose language it is to be printed
 *
 * Puts all of a plan on paper, in the order of its page. What nobody filled in
 * is room to write, so that an empty plan makes a form.
 *
 * Returns: (transfer full): a sheet with the plan
 */
KeuzeSheet *
keuze_plan_sheet_new (KeuzePlan    *plan,
                      KeuzeCatalog *catalog)
{
  g_autofree char *footer = NULL;
  KeuzeSheet *sheet;
  KeuzeBlock *section;

  g_return_val_if_fail (KEUZE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  footer = write_footer (catalog);
  sheet = keuze_sheet_new (keuze_catalog_get_label (catalog, KEUZE_LABEL_PLAN), keuze_catalog_get_language (catalog));
  section = keuze_sheet_add_section (sheet, footer);
  /* A form is best on one paper, whatever its size. */
  keuze_block_set_fits (section, is_form (plan, catalog));
  add_head (section, catalog, is_form (plan, catalog));
  add_goal (section, catalog, plan);
  add_here (section, catalog, plan);
  add_options (section, catalog, plan);
  add_agreements (section, catalog, plan);
  add_roles (section, catalog, plan);
  add_questions (section, catalog, plan);
  add_way (section, catalog, plan);
  add_review (section, catalog, plan);
  keuze_block_add_lines (add_part (section, catalog, KEUZE_LABEL_ROOM_TO_WRITE, NULL), N_FREE_LINES, TRUE);

  return sheet;
}
