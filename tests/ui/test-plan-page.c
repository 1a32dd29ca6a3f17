/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page of the plan: what it shows, what one can write on it, and what can
 * be taken back.
 */

#include "config.h"

#include "keuze-agreement-row.h"
#include "keuze-desk.h"
#include "keuze-entry-combo-row.h"
#include "keuze-here-row.h"
#include "keuze-plan-group.h"
#include "keuze-plan-page.h"
#include "keuze-planned-option-row.h"
#include "keuze-question-row.h"
#include "keuze-record-dialog.h"
#include "keuze-role-row.h"
#include "keuze-rough-date-row.h"
#include "keuze-test-plan.h"
#include "keuze-test-window.h"
#include "keuze-text-edit.h"
#include "keuze-text-field.h"
#include "keuze-way-row.h"

typedef struct
{
  const char *language;
  int width;
  int height;
} Variant;

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
  KeuzePlan *plan;
  GtkWidget *page;
} Fixture;

static const Variant variants[] = {
  { "en", 1100, 860 },
  { "nl", 1100, 860 },
  { "en", 360, 294 },
  { "nl", 360, 294 },
};

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const Variant *variant = data;
  g_autoptr (GError) error = NULL;

  fixture->catalog = keuze_catalog_new_for_language (variant->language, &error);
  g_assert_no_error (error);
  fixture->window = keuze_test_window_new (fixture->catalog, variant->width, variant->height);
  fixture->plan = keuze_desk_get_plan (KEUZE_DESK (fixture->window));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "plan");
  fixture->page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_PLAN_PAGE, 0);
  keuze_test_settle ();
}

static void
close_window (Fixture *fixture)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_null (fixture->window);
}

/* Nothing that the page made may outlive its window. */
static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->window != NULL)
    close_window (fixture);
  g_assert_finalize_object (fixture->catalog);
}

static GtkWidget *
find (Fixture *fixture,
      GType    type,
      guint    position)
{
  GtkWidget *widget = keuze_test_find_widget (fixture->page, type, position);

  g_assert_nonnull (widget);

  return widget;
}

static guint
count_widgets (GtkWidget *root,
               GType      type)
{
  guint n = 0;

  while (keuze_test_find_widget (root, type, n) != NULL)
    n++;

  return n;
}

/* The row that adds something, by its title. */
static GtkWidget *
find_button (Fixture    *fixture,
             const char *title)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *row = find (fixture, ADW_TYPE_BUTTON_ROW, i);

      if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title))
        return row;
    }
}

static void
press_button (Fixture    *fixture,
              const char *title)
{
  GtkWidget *row = find_button (fixture, title);

  gtk_widget_grab_focus (row);
  g_signal_emit_by_name (row, "activated");
  keuze_test_settle ();
}

static AdwDialog *
get_dialog (Fixture *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

static void
close_dialog (Fixture *fixture)
{
  g_assert_true (adw_dialog_close (get_dialog (fixture)));
  keuze_test_settle ();
  g_assert_null (get_dialog (fixture));
}

static void
type (GtkWidget  *field,
      const char *text)
{
  GtkTextView *view = GTK_TEXT_VIEW (keuze_test_find_widget (field, GTK_TYPE_TEXT_VIEW, 0));

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), text, -1);
}

static void
undo (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  keuze_test_settle ();
}

static gboolean
can_undo (Fixture *fixture)
{
  return keuze_history_get_can_undo (keuze_plan_get_history (fixture->plan));
}

static void
fill (Fixture *fixture)
{
  keuze_test_plan_fill (fixture->plan, fixture->catalog);
  keuze_history_clear (keuze_plan_get_history (fixture->plan));
  keuze_test_settle ();
}

static guint
count (Fixture       *fixture,
       KeuzePlanList  list)
{
  return g_list_model_get_n_items (keuze_plan_get_list (fixture->plan, list));
}

static gpointer
get_record (Fixture       *fixture,
            KeuzePlanList  list,
            guint          position)
{
  g_autoptr (GObject) record = g_list_model_get_item (keuze_plan_get_list (fixture->plan, list), position);

  return record;
}

static void
assert_focus_in (Fixture   *fixture,
                 GtkWidget *widget)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  g_assert_nonnull (focus);
  g_assert_true (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static void
assert_shows (const char *shown,
              const char *text)
{
  if (strstr (shown, text) == NULL)
    g_error ("“%s” is not shown in:\n%s", text, shown);
}

static void
assert_shows_label (Fixture    *fixture,
                    const char *shown,
                    KeuzeLabel  label)
{
  assert_shows (shown, keuze_catalog_get_label (fixture->catalog, label));
}

static void
test_headings (Fixture       *fixture,
               gconstpointer  data)
{
  static const KeuzeLabel headings[] = {
    KEUZE_LABEL_PLAN, KEUZE_LABEL_GOAL, KEUZE_LABEL_HERE, KEUZE_LABEL_PLAN_OPTIONS, KEUZE_LABEL_AGREEMENTS,
    KEUZE_LABEL_CASE_MANAGER, KEUZE_LABEL_MAIN_PRACTITIONER, KEUZE_LABEL_QUESTIONS, KEUZE_LABEL_WAY,
    KEUZE_LABEL_REVIEW,
  };
  g_autofree char *shown = keuze_test_read_text (fixture->page);

  for (gsize i = 0; i < G_N_ELEMENTS (headings); i++)
    assert_shows_label (fixture, shown, headings[i]);
}

static void
assert_list_is_shown (Fixture       *fixture,
                      KeuzePlanList  list,
                      const char    *shown,
                      const char    *property)
{
  for (guint i = 0; i < count (fixture, list); i++)
    {
      g_autofree char *text = NULL;

      g_object_get (get_record (fixture, list, i), property, &text, NULL);
      if (*text != '\0')
        assert_shows (shown, text);
    }
}

static void
assert_field_is_shown (Fixture    *fixture,
                       guint       position,
                       const char *text)
{
  g_autofree char *content = keuze_text_field_dup_content (KEUZE_TEXT_FIELD (find (fixture, KEUZE_TYPE_TEXT_FIELD, position)));

  g_assert_cmpstr (content, ==, text);
}

static void
test_everything_is_shown (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autofree char *shown = NULL;

  fill (fixture);
  shown = keuze_test_read_text (fixture->page);

  assert_field_is_shown (fixture, 0, keuze_plan_get_goal (fixture->plan));
  assert_field_is_shown (fixture, 1, keuze_planned_option_get_note (get_record (fixture, KEUZE_PLAN_OPTIONS, 0)));
  assert_field_is_shown (fixture, 4, keuze_question_get_text (get_record (fixture, KEUZE_PLAN_QUESTIONS, 0)));
  assert_list_is_shown (fixture, KEUZE_PLAN_OPTIONS, shown, "title");
  assert_list_is_shown (fixture, KEUZE_PLAN_AGREEMENTS, shown, "what");
  assert_list_is_shown (fixture, KEUZE_PLAN_AGREEMENTS, shown, "who");
  assert_list_is_shown (fixture, KEUZE_PLAN_AGREEMENTS, shown, "when");
  assert_list_is_shown (fixture, KEUZE_PLAN_EXPERIENCES, shown, "course");
  assert_list_is_shown (fixture, KEUZE_PLAN_EXPERIENCES, shown, "reason");
  assert_list_is_shown (fixture, KEUZE_PLAN_EXPERIENCES, shown, "option-title");
  assert_list_is_shown (fixture, KEUZE_PLAN_EXPERIENCES, shown, "step-name");
  assert_shows_label (fixture, shown, KEUZE_LABEL_UNDER_WAY);
  assert_shows_label (fixture, shown, KEUZE_LABEL_NOT_ON_CARD);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find (fixture, KEUZE_TYPE_ROLE_ROW, 0))), ==,
                   keuze_plan_get_case_manager (fixture->plan));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find (fixture, KEUZE_TYPE_ROLE_ROW, 1))), ==,
                   keuze_plan_get_main_practitioner (fixture->plan));
}

/* Nothing of one plan is left when there is another. */
static void
test_another_plan (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (KeuzePlan) other = keuze_plan_new ();

  fill (fixture);
  keuze_plan_set_goal (other, "Another goal");
  g_object_set (fixture->page, "plan", other, NULL);
  keuze_test_settle ();

  assert_field_is_shown (fixture, 0, "Another goal");
  g_assert_cmpuint (count_widgets (fixture->page, KEUZE_TYPE_AGREEMENT_ROW), ==, 0);
  g_assert_cmpuint (count_widgets (fixture->page, KEUZE_TYPE_PLANNED_OPTION_ROW), ==, 0);
  type (find (fixture, KEUZE_TYPE_TEXT_FIELD, 0), ", and more");
  g_assert_null (strstr (keuze_plan_get_goal (fixture->plan), "and more"));
}

/* Of what is pasted, no more is shown than is kept. */
static void
test_endless (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *field = find (fixture, KEUZE_TYPE_TEXT_FIELD, 0);
  g_autoptr (GString) text = g_string_new (NULL);

  while (text->len < 99990)
    g_string_append (text, "ten words\n");
  g_string_append (text, "more than there is room for");
  keuze_text_field_set_content (KEUZE_TEXT_FIELD (field), text->str);

  g_assert_cmpuint (strlen (keuze_plan_get_goal (fixture->plan)), ==, 100000);
  g_assert_true (g_str_has_suffix (keuze_plan_get_goal (fixture->plan), "\nmore than "));
  assert_field_is_shown (fixture, 0, keuze_plan_get_goal (fixture->plan));
}

static void
test_goal (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *field = find (fixture, KEUZE_TYPE_TEXT_FIELD, 0);
  GtkTextView *view = GTK_TEXT_VIEW (keuze_test_find_widget (field, GTK_TYPE_TEXT_VIEW, 0));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  int caret;

  type (field, "To walk");
  g_assert_cmpstr (keuze_plan_get_goal (fixture->plan), ==, "To walk");

  /* What comes from elsewhere leaves the caret at the same letter. */
  keuze_history_seal (keuze_plan_get_history (fixture->plan));
  keuze_plan_set_goal (fixture->plan, "Soon: To walk");
  g_object_get (buffer, "cursor-position", &caret, NULL);
  g_assert_cmpint (caret, ==, 13);
  assert_field_is_shown (fixture, 0, "Soon: To walk");

  undo (fixture);
  assert_field_is_shown (fixture, 0, "To walk");
  undo (fixture);
  assert_field_is_shown (fixture, 0, "");
  g_assert_false (gtk_text_view_get_accepts_tab (view));
  g_assert_false (gtk_text_buffer_get_can_undo (buffer));
}

static void
test_role_keeps_caret (Fixture       *fixture,
                       gconstpointer  data)
{
  GtkEditable *row = GTK_EDITABLE (find (fixture, KEUZE_TYPE_ROLE_ROW, 0));

  gtk_editable_set_text (row, "The GP");
  g_assert_cmpstr (keuze_plan_get_case_manager (fixture->plan), ==, "The GP");
  gtk_editable_set_position (row, 4);
  keuze_plan_set_case_manager (fixture->plan, "Now The GP");
  g_assert_cmpint (gtk_editable_get_position (row), ==, 8);
  g_assert_false (gtk_editable_get_enable_undo (row));
}

static void
test_option_state_and_note (Fixture       *fixture,
                            gconstpointer  data)
{
  KeuzePlannedOption *option;
  GtkWidget *row;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.add-option", "s", "dietetics");
  keuze_test_settle ();
  option = get_record (fixture, KEUZE_PLAN_OPTIONS, 0);
  row = find (fixture, KEUZE_TYPE_PLANNED_OPTION_ROW, 0);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (keuze_test_find_widget (row, GTK_TYPE_DROP_DOWN, 0)), KEUZE_OPTION_TRIED);
  g_assert_cmpint (keuze_planned_option_get_state (option), ==, KEUZE_OPTION_TRIED);
  type (keuze_test_find_widget (row, KEUZE_TYPE_TEXT_FIELD, 0), "In June");
  g_assert_cmpstr (keuze_planned_option_get_note (option), ==, "In June");

  undo (fixture);
  undo (fixture);
  g_assert_cmpint (gtk_drop_down_get_selected (GTK_DROP_DOWN (keuze_test_find_widget (row, GTK_TYPE_DROP_DOWN, 0))), ==,
                   KEUZE_OPTION_CONSIDERING);
}

static void
test_option_opens (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *navigation = keuze_test_find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW, 0);
  KeuzePlannedOption *option;
  AdwNavigationPage *page;

  fill (fixture);
  g_assert_false (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (find (fixture, KEUZE_TYPE_PLANNED_OPTION_ROW, 2))));

  option = get_record (fixture, KEUZE_PLAN_OPTIONS, 0);
  gtk_widget_grab_focus (find (fixture, KEUZE_TYPE_PLANNED_OPTION_ROW, 0));
  gtk_widget_activate (find (fixture, KEUZE_TYPE_PLANNED_OPTION_ROW, 0));
  page = adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (navigation));
  g_assert_cmpstr (adw_navigation_page_get_title (page), ==, keuze_planned_option_get_title (option));
}

static void
click_remove (GtkWidget *row)
{
  GtkWidget *button;

  for (guint i = 0;; i++)
    {
      button = keuze_test_find_widget (row, GTK_TYPE_BUTTON, i);
      g_assert_nonnull (button);
      if (g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (button)), "user-trash-symbolic") == 0)
        break;
    }

  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");
  keuze_test_settle ();
}

/* The focus goes to the next one, at last to the button that adds one, and
 * everything comes back. */
static void
test_removing (Fixture       *fixture,
               gconstpointer  data)
{
  const struct
  {
    GType type;
    KeuzePlanList list;
  } lists[] = {
    { KEUZE_TYPE_PLANNED_OPTION_ROW, KEUZE_PLAN_OPTIONS },
    { KEUZE_TYPE_AGREEMENT_ROW, KEUZE_PLAN_AGREEMENTS },
    { KEUZE_TYPE_QUESTION_ROW, KEUZE_PLAN_QUESTIONS },
    { KEUZE_TYPE_WAY_ROW, KEUZE_PLAN_EXPERIENCES },
  };

  fill (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      guint n = count (fixture, lists[i].list);
      GtkWidget *group = gtk_widget_get_ancestor (find (fixture, lists[i].type, 0), KEUZE_TYPE_PLAN_GROUP);

      for (guint left = n; left > 0; left--)
        {
          click_remove (find (fixture, lists[i].type, 0));
          g_assert_cmpuint (count (fixture, lists[i].list), ==, left - 1);
          g_assert_cmpuint (count_widgets (fixture->page, lists[i].type), ==, left - 1);
          assert_focus_in (fixture, left > 1 ? find (fixture, lists[i].type, 0) : group);
        }

      for (guint left = 0; left < n; left++)
        undo (fixture);
      g_assert_cmpuint (count_widgets (fixture->page, lists[i].type), ==, n);
    }
}

static void
test_agreement_is_added (Fixture       *fixture,
                         gconstpointer  data)
{
  KeuzeAgreement *agreement;
  GtkWidget *dialog;

  press_button (fixture, "Add an Agreement");
  dialog = GTK_WIDGET (get_dialog (fixture));
  g_assert_cmpuint (count (fixture, KEUZE_PLAN_AGREEMENTS), ==, 0);
  assert_focus_in (fixture, keuze_test_find_widget (dialog, KEUZE_TYPE_TEXT_FIELD, 0));

  /* At once, and all of it is one step. */
  type (keuze_test_find_widget (dialog, KEUZE_TYPE_TEXT_FIELD, 0), "Call the practice nurse");
  g_assert_cmpuint (count (fixture, KEUZE_PLAN_AGREEMENTS), ==, 1);
  agreement = get_record (fixture, KEUZE_PLAN_AGREEMENTS, 0);
  gtk_editable_set_text (GTK_EDITABLE (keuze_test_find_widget (dialog, ADW_TYPE_ENTRY_ROW, 0)), "Me");
  gtk_editable_set_text (GTK_EDITABLE (keuze_test_find_widget (dialog, ADW_TYPE_ENTRY_ROW, 1)), "Today");
  g_assert_cmpstr (keuze_agreement_get_what (agreement), ==, "Call the practice nurse");
  g_assert_cmpstr (keuze_agreement_get_who (agreement), ==, "Me");
  g_assert_cmpstr (keuze_agreement_get_when (agreement), ==, "Today");
  undo (fixture);
  g_assert_cmpuint (count (fixture, KEUZE_PLAN_AGREEMENTS), ==, 1);

  close_dialog (fixture);
  assert_focus_in (fixture, find (fixture, KEUZE_TYPE_AGREEMENT_ROW, 0));
  undo (fixture);
  g_assert_cmpuint (count (fixture, KEUZE_PLAN_AGREEMENTS), ==, 0);
  g_assert_false (can_undo (fixture));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.redo", NULL);
  g_assert_cmpuint (count (fixture, KEUZE_PLAN_AGREEMENTS), ==, 1);
  g_assert_cmpstr (keuze_agreement_get_when (get_record (fixture, KEUZE_PLAN_AGREEMENTS, 0)), ==, "Today");
}

/* In a dialogue, Ctrl+Z belongs to the field. */
static void
test_dialog_undoes_its_own (Fixture       *fixture,
                            gconstpointer  data)
{
  GtkWidget *dialog, *view;

  keuze_plan_set_goal (fixture->plan, "To walk");
  press_button (fixture, "Add an Agreement");
  dialog = GTK_WIDGET (get_dialog (fixture));
  type (keuze_test_find_widget (dialog, KEUZE_TYPE_TEXT_FIELD, 0), "Call");
  g_assert_false (can_undo (fixture));
  view = keuze_test_find_widget (dialog, GTK_TYPE_TEXT_VIEW, 0);
  gtk_widget_activate_action (view, "text.undo", NULL);
  assert_focus_in (fixture, view);
  g_assert_true (keuze_record_is_blank (keuze_record_dialog_get_record (KEUZE_RECORD_DIALOG (dialog))));
  g_assert_cmpstr (keuze_plan_get_goal (fixture->plan), ==, "To walk");

  /* Nothing is written any more, so nothing is left of it. */
  close_dialog (fixture);
  g_assert_cmpuint (count (fixture, KEUZE_PLAN_AGREEMENTS), ==, 0);
}

static void
test_empty_agreement_leaves_no_trace (Fixture       *fixture,
                                      gconstpointer  data)
{
  press_button (fixture, "Add an Agreement");
  close_dialog (fixture);

  g_assert_cmpuint (count (fixture, KEUZE_PLAN_AGREEMENTS), ==, 0);
  g_assert_false (can_undo (fixture));
  g_assert_true (keuze_plan_get_empty (fixture->plan));
  assert_focus_in (fixture, find_button (fixture, "Add an Agreement"));
}

static void
test_agreement_is_changed (Fixture       *fixture,
                           gconstpointer  data)
{
  KeuzeAgreement *agreement;
  g_autofree char *before = NULL;
  GtkWidget *row;

  fill (fixture);
  agreement = get_record (fixture, KEUZE_PLAN_AGREEMENTS, 1);
  before = g_strdup (keuze_agreement_get_what (agreement));
  row = find (fixture, KEUZE_TYPE_AGREEMENT_ROW, 1);
  gtk_widget_grab_focus (row);
  adw_action_row_activate (ADW_ACTION_ROW (row));
  keuze_test_settle ();
  type (keuze_test_find_widget (GTK_WIDGET (get_dialog (fixture)), KEUZE_TYPE_TEXT_FIELD, 0), " tomorrow");

  g_assert_true (g_str_has_suffix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), " tomorrow"));
  close_dialog (fixture);
  assert_focus_in (fixture, row);
  undo (fixture);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, before);
}

/* However a dialogue goes away, what was written stays. */
static void
test_window_closes_with_dialog (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autoptr (KeuzePlan) plan = g_object_ref (fixture->plan);
  KeuzeHistory *history = keuze_plan_get_history (plan);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.add-agreement", NULL);
  keuze_test_settle ();
  type (keuze_test_find_widget (GTK_WIDGET (get_dialog (fixture)), KEUZE_TYPE_TEXT_FIELD, 0), "Call");
  close_window (fixture);

  g_assert_cmpuint (g_list_model_get_n_items (keuze_plan_get_list (plan, KEUZE_PLAN_AGREEMENTS)), ==, 1);
  g_assert_true (keuze_history_get_can_undo (history));
}

static void
test_experience_is_added (Fixture       *fixture,
                          gconstpointer  data)
{
  KeuzeExperience *experience;
  GtkWidget *dialog, *date;

  press_button (fixture, "Add What Was Tried");
  dialog = GTK_WIDGET (get_dialog (fixture));
  adw_combo_row_set_selected (ADW_COMBO_ROW (keuze_test_find_widget (dialog, KEUZE_TYPE_ENTRY_COMBO_ROW, 1)), 2);
  adw_combo_row_set_selected (ADW_COMBO_ROW (keuze_test_find_widget (dialog, KEUZE_TYPE_ENTRY_COMBO_ROW, 0)), 1);
  date = keuze_test_find_widget (dialog, KEUZE_TYPE_ROUGH_DATE_ROW, 0);
  gtk_editable_set_text (GTK_EDITABLE (keuze_test_find_widget (date, GTK_TYPE_ENTRY, 0)), "2024");
  type (keuze_test_find_widget (dialog, KEUZE_TYPE_TEXT_FIELD, 0), "It helped");
  type (keuze_test_find_widget (dialog, KEUZE_TYPE_TEXT_FIELD, 1), "It was enough");
  close_dialog (fixture);

  experience = get_record (fixture, KEUZE_PLAN_EXPERIENCES, 0);
  g_assert_cmpstr (keuze_experience_get_step (experience), ==, "step-2");
  g_assert_cmpstr (keuze_experience_get_step_name (experience), ==, "Step 2");
  g_assert_cmpstr (keuze_experience_get_option (experience), !=, "");
  g_assert_cmpstr (keuze_experience_get_option_title (experience), !=, "");
  g_assert_cmpstr (keuze_experience_get_date (experience), ==, "2024");
  g_assert_cmpstr (keuze_experience_get_course (experience), ==, "It helped");
  g_assert_cmpstr (keuze_experience_get_reason (experience), ==, "It was enough");
  assert_focus_in (fixture, find (fixture, KEUZE_TYPE_WAY_ROW, 0));
  undo (fixture);
  g_assert_cmpuint (count (fixture, KEUZE_PLAN_EXPERIENCES), ==, 0);
}

static void
add_experience_from_elsewhere (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.add-experience", "(ss)", "step-3", "gone");
  keuze_test_settle ();
}

static void
assert_experience (Fixture    *fixture,
                   const char *course)
{
  KeuzeExperience *experience = get_record (fixture, KEUZE_PLAN_EXPERIENCES, 0);

  g_assert_cmpuint (count (fixture, KEUZE_PLAN_EXPERIENCES), ==, 1);
  g_assert_cmpstr (keuze_experience_get_step (experience), ==, "step-3");
  g_assert_cmpstr (keuze_experience_get_option (experience), ==, "");
  g_assert_cmpstr (keuze_experience_get_course (experience), ==, course);
  undo (fixture);
  g_assert_cmpuint (count (fixture, KEUZE_PLAN_EXPERIENCES), ==, 0);
}

/* From elsewhere: what is known of it is there already, and comes into the plan
 * once somebody says so, or writes something. */
static void
test_experience_from_elsewhere (Fixture       *fixture,
                                gconstpointer  data)
{
  add_experience_from_elsewhere (fixture);
  close_dialog (fixture);
  g_assert_cmpuint (count (fixture, KEUZE_PLAN_EXPERIENCES), ==, 0);
  g_assert_false (can_undo (fixture));

  add_experience_from_elsewhere (fixture);
  gtk_widget_activate_action (GTK_WIDGET (get_dialog (fixture)), "record.add", NULL);
  keuze_test_settle ();
  g_assert_null (get_dialog (fixture));
  assert_experience (fixture, "");

  add_experience_from_elsewhere (fixture);
  type (keuze_test_find_widget (GTK_WIDGET (get_dialog (fixture)), KEUZE_TYPE_TEXT_FIELD, 0), "It helped");
  close_dialog (fixture);
  assert_experience (fixture, "It helped");
}

static gboolean
offers_to_add (Fixture *fixture)
{
  GtkWidget *button;
  guint i = 0;

  while ((button = keuze_test_find_widget (GTK_WIDGET (get_dialog (fixture)), GTK_TYPE_BUTTON, i++)) != NULL)
    {
      if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), "record.add") == 0)
        return gtk_widget_is_visible (button);
    }

  return FALSE;
}

/* What is in the plan already, or would be nothing, is not added. */
static void
test_experience_add_button (Fixture       *fixture,
                            gconstpointer  data)
{
  add_experience_from_elsewhere (fixture);
  g_assert_true (offers_to_add (fixture));
  type (keuze_test_find_widget (GTK_WIDGET (get_dialog (fixture)), KEUZE_TYPE_TEXT_FIELD, 0), "It helped");
  g_assert_true (offers_to_add (fixture));
  close_dialog (fixture);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.edit-experience", "u", 0);
  keuze_test_settle ();
  g_assert_false (offers_to_add (fixture));
  close_dialog (fixture);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.add-experience", "(ss)", "", "");
  keuze_test_settle ();
  g_assert_false (offers_to_add (fixture));
  close_dialog (fixture);
}

/* That a text was cut off has to be seen where it was. */
static void
test_dialog_tells_in_front (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autofree char *shown = NULL;
  GtkWidget *dialog;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.add-agreement", NULL);
  keuze_test_settle ();
  dialog = GTK_WIDGET (get_dialog (fixture));
  gtk_widget_activate_action (keuze_test_find_widget (dialog, KEUZE_TYPE_TEXT_FIELD, 0), "win.toast", "s", "Too much");
  shown = keuze_test_read_text (dialog);
  assert_shows (shown, "Too much");
  close_dialog (fixture);

  add_experience_from_elsewhere (fixture);
  g_clear_pointer (&shown, g_free);
  dialog = GTK_WIDGET (get_dialog (fixture));
  gtk_widget_activate_action (keuze_test_find_widget (dialog, KEUZE_TYPE_TEXT_FIELD, 1), "win.toast", "s", "Too much");
  shown = keuze_test_read_text (dialog);
  assert_shows (shown, "Too much");
}

/* What the card does not have any more stays what was chosen. */
static void
test_unknown_experience_is_kept (Fixture       *fixture,
                                 gconstpointer  data)
{
  g_autoptr (KeuzeExperience) experience = keuze_experience_new ();
  g_autofree char *shown = NULL;

  keuze_experience_set_step (experience, "step-9");
  keuze_experience_set_step_name (experience, "Step 9");
  keuze_experience_set_option (experience, "leeches");
  keuze_experience_set_option_title (experience, "Leeches");
  keuze_plan_add (fixture->plan, KEUZE_RECORD (experience));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.edit-experience", "u", 0);
  keuze_test_settle ();

  shown = keuze_test_read_text (GTK_WIDGET (get_dialog (fixture)));
  assert_shows (shown, "Leeches (Not on this card)");
  assert_shows (shown, "Step 9 (Not on this card)");
  close_dialog (fixture);
  g_assert_cmpstr (keuze_experience_get_option (experience), ==, "leeches");
  g_assert_cmpstr (keuze_experience_get_step (experience), ==, "step-9");
}

static void
assert_way (Fixture    *fixture,
            guint       position,
            const char *date)
{
  g_autoptr (KeuzeExperience) experience = NULL;

  g_object_get (find (fixture, KEUZE_TYPE_WAY_ROW, position), "experience", &experience, NULL);
  g_assert_cmpstr (keuze_experience_get_date (experience), ==, date);
}

/* In the order in which it was, also when that becomes clearer. */
static void
test_way_is_in_order (Fixture       *fixture,
                      gconstpointer  data)
{
  fill (fixture);
  assert_way (fixture, 0, "2022-11-03");
  assert_way (fixture, 1, "2023-05");
  assert_way (fixture, 2, "2024");

  keuze_experience_set_date (get_record (fixture, KEUZE_PLAN_EXPERIENCES, 0), "2021");
  keuze_test_settle ();
  assert_way (fixture, 0, "2021");
}

static gboolean
asks_for_a_year (GtkWidget *row)
{
  g_autofree char *text = keuze_test_read_text (row);

  return strstr (text, "Write the year with four digits, such as 2024.") != NULL;
}

static void
test_rough_date (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *row = find (fixture, KEUZE_TYPE_ROUGH_DATE_ROW, 0);
  GtkEditable *year = GTK_EDITABLE (keuze_test_find_widget (row, GTK_TYPE_ENTRY, 0));
  GtkDropDown *month = GTK_DROP_DOWN (keuze_test_find_widget (row, GTK_TYPE_DROP_DOWN, 0));
  GtkDropDown *day = GTK_DROP_DOWN (keuze_test_find_widget (row, GTK_TYPE_DROP_DOWN, 1));

  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (month)));
  gtk_widget_grab_focus (GTK_WIDGET (year));
  gtk_editable_set_text (year, "202");
  g_assert_cmpstr (keuze_plan_get_review (fixture->plan), ==, "");
  g_assert_false (asks_for_a_year (row));

  /* What was left half written is told, and stays. */
  gtk_widget_child_focus (find (fixture, KEUZE_TYPE_TEXT_FIELD, 0), GTK_DIR_TAB_FORWARD);
  g_assert_true (asks_for_a_year (row));
  g_assert_cmpstr (gtk_editable_get_text (year), ==, "202");

  gtk_editable_set_text (year, "2027");
  g_assert_false (asks_for_a_year (row));
  g_assert_cmpstr (keuze_plan_get_review (fixture->plan), ==, "2027");
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (day)));
  gtk_drop_down_set_selected (month, 1);
  g_assert_cmpstr (keuze_plan_get_review (fixture->plan), ==, "2027-01");
  gtk_drop_down_set_selected (day, 31);
  g_assert_cmpstr (keuze_plan_get_review (fixture->plan), ==, "2027-01-31");

  /* February has no 31st, and its 29th not in every year. */
  gtk_drop_down_set_selected (month, 2);
  g_assert_cmpstr (keuze_plan_get_review (fixture->plan), ==, "2027-02");
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (day)), ==, 1 + 28);

  /* While another year is written, the month stays. */
  gtk_editable_set_text (year, "");
  g_assert_cmpstr (keuze_plan_get_review (fixture->plan), ==, "");
  gtk_editable_set_text (year, "2028");
  g_assert_cmpstr (keuze_plan_get_review (fixture->plan), ==, "2028-02");
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (day)), ==, 1 + 29);

  keuze_plan_set_review (fixture->plan, "2029-12-24");
  g_assert_cmpstr (gtk_editable_get_text (year), ==, "2029");
  g_assert_cmpuint (gtk_drop_down_get_selected (month), ==, 12);
  g_assert_cmpuint (gtk_drop_down_get_selected (day), ==, 24);
}

/* Of a plan that is cleared, nothing half written is left. */
static void
test_rough_date_cleared (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkWidget *row = find (fixture, KEUZE_TYPE_ROUGH_DATE_ROW, 0);
  GtkEditable *year = GTK_EDITABLE (keuze_test_find_widget (row, GTK_TYPE_ENTRY, 0));
  GtkDropDown *month = GTK_DROP_DOWN (keuze_test_find_widget (row, GTK_TYPE_DROP_DOWN, 0));
  g_autoptr (KeuzePlanDocument) empty = keuze_plan_document_new ();

  gtk_editable_set_text (year, "2027");
  gtk_drop_down_set_selected (month, 3);
  gtk_editable_set_text (year, "");
  gtk_widget_grab_focus (GTK_WIDGET (year));
  gtk_editable_set_text (year, "19");
  gtk_widget_child_focus (find (fixture, KEUZE_TYPE_TEXT_FIELD, 0), GTK_DIR_TAB_FORWARD);
  g_assert_true (asks_for_a_year (row));

  keuze_window_set_document (fixture->window, empty);
  g_assert_cmpstr (gtk_editable_get_text (year), ==, "");
  g_assert_cmpuint (gtk_drop_down_get_selected (month), ==, 0);
  g_assert_false (asks_for_a_year (row));
}

static void
test_question (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *row;

  press_button (fixture, "Add a Question");
  row = find (fixture, KEUZE_TYPE_QUESTION_ROW, 0);
  assert_focus_in (fixture, row);
  type (row, "May I stop?");
  gtk_widget_grab_focus (find (fixture, KEUZE_TYPE_TEXT_FIELD, 0));
  keuze_test_settle ();
  g_assert_cmpuint (count (fixture, KEUZE_PLAN_QUESTIONS), ==, 1);
  g_assert_cmpstr (keuze_question_get_text (get_record (fixture, KEUZE_PLAN_QUESTIONS, 0)), ==, "May I stop?");
}

static void
test_empty_question_leaves_no_trace (Fixture       *fixture,
                                     gconstpointer  data)
{
  press_button (fixture, "Add a Question");
  g_assert_cmpuint (count (fixture, KEUZE_PLAN_QUESTIONS), ==, 1);
  gtk_widget_grab_focus (find (fixture, KEUZE_TYPE_TEXT_FIELD, 0));
  keuze_test_settle ();

  g_assert_cmpuint (count (fixture, KEUZE_PLAN_QUESTIONS), ==, 0);
  g_assert_false (can_undo (fixture));
  assert_focus_in (fixture, find (fixture, KEUZE_TYPE_TEXT_FIELD, 0));
}

static void
test_here (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *row = find (fixture, KEUZE_TYPE_HERE_ROW, 0);
  GtkWidget *stack = keuze_test_find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_STACK, 0);
  GtkWidget *remove = keuze_test_find_widget (row, GTK_TYPE_BUTTON, 0);

  g_assert_false (gtk_widget_get_visible (remove));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.mark-step", "s", "step-3");
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Step 3");
  g_signal_emit_by_name (remove, "clicked");
  g_assert_cmpstr (keuze_plan_get_here (fixture->plan), ==, "");

  keuze_plan_set_here (fixture->plan, "step-9");
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "step-9");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Not on this card");
  gtk_widget_grab_focus (row);
  gtk_widget_activate (row);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (stack)), ==, "steps");
}

/* Who cannot see beside what a button stands hears what it is for. */
static void
test_buttons_have_names (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkWidget *row;

  fill (fixture);
  row = find (fixture, KEUZE_TYPE_AGREEMENT_ROW, 1);
  gtk_test_accessible_assert_property (keuze_test_find_widget (row, GTK_TYPE_BUTTON, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Remove Agreement: Call the physiotherapist about group sessions");
  row = find (fixture, KEUZE_TYPE_QUESTION_ROW, 0);
  gtk_test_accessible_assert_property (keuze_test_find_widget (row, GTK_TYPE_BUTTON, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Remove Question: May I stop with the painkillers?");
  gtk_test_accessible_assert_property (keuze_test_find_widget (row, GTK_TYPE_TEXT_VIEW, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Questions for next time");
  row = find (fixture, KEUZE_TYPE_WAY_ROW, 0);
  gtk_test_accessible_assert_property (keuze_test_find_widget (row, GTK_TYPE_BUTTON, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Remove From the Way So Far: Step 1");
  row = find (fixture, KEUZE_TYPE_PLANNED_OPTION_ROW, 2);
  gtk_test_accessible_assert_property (keuze_test_find_widget (row, GTK_TYPE_DROP_DOWN, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "How far we are with: Acupunctuur");
  gtk_test_accessible_assert_property (keuze_test_find_widget (row, GTK_TYPE_TEXT_VIEW, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Note: Acupunctuur");
}

/* As when it is opened: the page gets it whole. */
static void
lengthen (Fixture *fixture,
          guint    entries)
{
  g_autoptr (KeuzePlan) other = keuze_plan_new ();

  g_object_set (fixture->page, "plan", other, NULL);
  keuze_test_plan_lengthen (fixture->plan, entries);
  keuze_history_clear (keuze_plan_get_history (fixture->plan));
  g_object_set (fixture->page, "plan", fixture->plan, NULL);
  keuze_test_settle ();
}

static void
assert_rows (Fixture *fixture,
             guint    rows)
{
  g_assert_cmpuint (count_widgets (fixture->page, KEUZE_TYPE_AGREEMENT_ROW), ==, rows);
}

/* Only so many rows are made, and one that is added is among them. */
static void
test_long_plan (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *dialog;

  lengthen (fixture, 10000);
  assert_rows (fixture, 50);
  g_assert_cmpuint (count_widgets (fixture->page, KEUZE_TYPE_QUESTION_ROW), ==, 50);
  g_assert_cmpuint (count_widgets (fixture->page, KEUZE_TYPE_WAY_ROW), ==, 50);
  g_assert_cmpuint (count_widgets (fixture->page, GTK_TYPE_WIDGET), <, 5000);

  press_button (fixture, "Show 50 of 3284 Earlier");
  assert_rows (fixture, 100);
  find_button (fixture, "Show 50 of 3234 Earlier");

  press_button (fixture, "Add an Agreement");
  dialog = GTK_WIDGET (get_dialog (fixture));
  type (keuze_test_find_widget (dialog, KEUZE_TYPE_TEXT_FIELD, 0), "The last one");
  close_dialog (fixture);
  assert_rows (fixture, 100);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (find (fixture, KEUZE_TYPE_AGREEMENT_ROW, 99))), ==,
                   "The last one");
  assert_focus_in (fixture, find (fixture, KEUZE_TYPE_AGREEMENT_ROW, 99));
  find_button (fixture, "Show 50 of 3235 Earlier");
}

/* The last of them takes its button away. */
static void
test_show_all (Fixture       *fixture,
               gconstpointer  data)
{
  lengthen (fixture, 180);
  assert_rows (fixture, 50);
  press_button (fixture, "Show 10 of 10 Earlier");
  assert_rows (fixture, 60);
  assert_focus_in (fixture, find (fixture, KEUZE_TYPE_AGREEMENT_ROW, 0));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (find (fixture, KEUZE_TYPE_AGREEMENT_ROW, 0))), ==,
                   "Number 0");
}

static void
test_text_edit (void)
{
  const struct
  {
    const char *before;
    const char *after;
    int start;
    int end;
    const char *added;
  } edits[] = {
    { "", "", 0, 0, "" },
    { "walk", "walk", 4, 4, "" },
    { "", "walk", 0, 0, "walk" },
    { "walk", "", 0, 4, "" },
    { "walk home", "walk far home", 5, 5, "far " },
    { "aa", "aaa", 2, 2, "a" },
    { "één", "èèn", 0, 2, "èè" },
    { "café à", "café là", 5, 5, "l" },
    { "😀😁", "😀😂", 1, 2, "😂" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      int start, end, length;
      const char *added = keuze_text_edit_find (edits[i].before, edits[i].after, &start, &end, &length);
      g_autofree char *text = g_strndup (added, (gsize) length);

      g_assert_cmpint (start, ==, edits[i].start);
      g_assert_cmpint (end, ==, edits[i].end);
      g_assert_cmpstr (text, ==, edits[i].added);
    }
}

static void
add (const char *name,
     gsize       n_variants,
     void      (*test) (Fixture *, gconstpointer))
{
  for (gsize i = 0; i < n_variants; i++)
    {
      g_autofree char *path = g_strdup_printf ("/plan-page/%s/%s-%dx%d", name, variants[i].language,
                                               variants[i].width, variants[i].height);

      g_test_add (path, Fixture, &variants[i], set_up, test, tear_down);
    }
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  g_test_add_func ("/text-edit", test_text_edit);
  add ("headings", 4, test_headings);
  add ("everything-is-shown", 4, test_everything_is_shown);
  add ("another-plan", 1, test_another_plan);
  add ("endless", 1, test_endless);
  add ("goal", 1, test_goal);
  add ("role-keeps-caret", 1, test_role_keeps_caret);
  add ("option-state-and-note", 1, test_option_state_and_note);
  add ("option-opens", 2, test_option_opens);
  add ("removing", 1, test_removing);
  add ("agreement-is-added", 1, test_agreement_is_added);
  add ("dialog-undoes-its-own", 1, test_dialog_undoes_its_own);
  add ("empty-agreement-leaves-no-trace", 1, test_empty_agreement_leaves_no_trace);
  add ("agreement-is-changed", 1, test_agreement_is_changed);
  add ("window-closes-with-dialog", 1, test_window_closes_with_dialog);
  add ("experience-is-added", 1, test_experience_is_added);
  add ("experience-from-elsewhere", 1, test_experience_from_elsewhere);
  add ("experience-add-button", 1, test_experience_add_button);
  add ("dialog-tells-in-front", 1, test_dialog_tells_in_front);
  add ("unknown-experience-is-kept", 1, test_unknown_experience_is_kept);
  add ("way-is-in-order", 1, test_way_is_in_order);
  add ("rough-date", 1, test_rough_date);
  add ("rough-date-cleared", 1, test_rough_date_cleared);
  add ("question", 1, test_question);
  add ("empty-question-leaves-no-trace", 1, test_empty_question_leaves_no_trace);
  add ("here", 1, test_here);
  add ("buttons-have-names", 1, test_buttons_have_names);
  add ("long-plan", 1, test_long_plan);
  add ("show-all", 1, test_show_all);

  return g_test_run ();
}
