/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the card shows of the plan, and how one gets from the card into it.
 */

#include "config.h"

#include <string.h>

#include "keuze-compare-top.h"
#include "keuze-desk.h"
#include "keuze-option-menu.h"
#include "keuze-option-page.h"
#include "keuze-overview-page.h"
#include "keuze-plan-button.h"
#include "keuze-plan-mark.h"
#include "keuze-plan-note.h"
#include "keuze-preferences.h"
#include "keuze-search-result.h"
#include "keuze-test-plan.h"
#include "keuze-test-window.h"
#include "keuze-tile.h"

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
} Fixture;

typedef struct
{
  const char *language;
  int width;
  int height;
} Variant;

static const Variant wide = { "en", 1100, 860 };
static const Variant wide_dutch = { "nl", 1100, 860 };
static const Variant narrow = { "en", 360, 640 };
static const Variant small = { "en", 360, 294 };

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const Variant *variant = data;
  g_autoptr (GSettings) settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  g_autoptr (GError) error = NULL;

  g_settings_set_boolean (settings, "show-introduction", FALSE);
  g_settings_reset (settings, "view");
  fixture->catalog = keuze_catalog_new_for_language (variant->language, &error);
  g_assert_no_error (error);
  fixture->window = keuze_test_window_new (fixture->catalog, variant->width, variant->height);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  keuze_test_window_destroy (g_steal_pointer (&fixture->window));
  g_assert_finalize_object (fixture->catalog);
}

static void
act (Fixture    *fixture,
     const char *action,
     const char *id)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, id != NULL ? "s" : NULL, id));
  keuze_test_settle ();
}

static void
set_state (Fixture    *fixture,
           const char *id,
           const char *state)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.set-option-state", "(ss)", id, state));
  keuze_test_settle ();
}

static KeuzePlannedOption *
find_planned (Fixture    *fixture,
              const char *id)
{
  return keuze_plan_find_option (keuze_desk_get_plan (KEUZE_DESK (fixture->window)), id);
}

static const char *
get_id (GtkWidget *widget)
{
  g_autoptr (KeuzeEntry) option = NULL;

  g_object_get (widget, "option", &option, NULL);

  return option != NULL ? keuze_entry_get_id (option) : NULL;
}

/* The one about an option, of those that are on the screen. */
static GtkWidget *
find_about (Fixture    *fixture,
            GType       type,
            const char *id)
{
  GtkWidget *widget;

  for (guint i = 0; (widget = keuze_test_find_widget (GTK_WIDGET (fixture->window), type, i)) != NULL; i++)
    {
      if (gtk_widget_get_mapped (widget) && g_strcmp0 (get_id (widget), id) == 0)
        return widget;
    }

  return NULL;
}

static GtkWidget *
find_button (GtkWidget *root,
             GType      type)
{
  GtkWidget *plan_button = keuze_test_find_widget (root, KEUZE_TYPE_PLAN_BUTTON, 0);

  return keuze_test_find_widget (plan_button, type, 0);
}

static void
assert_reads (GtkWidget  *root,
              const char *text)
{
  g_autofree char *shown = keuze_test_read_text (root);

  if (strstr (shown, text) == NULL)
    g_error ("“%s” is not shown in:\n%s", text, shown);
}

/* A mark comes, follows the plan, and goes, on the one option alone. */
static void
test_mark_follows_plan (Fixture       *fixture,
                        gconstpointer  data)
{
  GtkWidget *mark;

  g_assert_null (find_about (fixture, KEUZE_TYPE_PLAN_MARK, "physiotherapy"));
  act (fixture, "win.add-option", "physiotherapy");
  mark = find_about (fixture, KEUZE_TYPE_PLAN_MARK, "physiotherapy");
  g_assert_nonnull (mark);
  g_assert_cmpstr (keuze_plan_mark_get_text (KEUZE_PLAN_MARK (mark)), ==, "In our plan: Thinking about it");
  g_assert_null (find_about (fixture, KEUZE_TYPE_PLAN_MARK, "exercise-therapy"));

  set_state (fixture, "physiotherapy", "under-way");
  g_assert_cmpstr (keuze_plan_mark_get_text (KEUZE_PLAN_MARK (mark)), ==, "In our plan: Under way");
  act (fixture, "win.undo", NULL);
  g_assert_cmpstr (keuze_plan_mark_get_text (KEUZE_PLAN_MARK (mark)), ==, "In our plan: Thinking about it");
  act (fixture, "win.undo", NULL);
  g_assert_null (find_about (fixture, KEUZE_TYPE_PLAN_MARK, "physiotherapy"));
  act (fixture, "win.redo", NULL);
  g_assert_true (find_about (fixture, KEUZE_TYPE_PLAN_MARK, "physiotherapy") == mark);
}

static void
assert_does_not_read (GtkWidget  *root,
                      const char *text)
{
  g_autofree char *shown = keuze_test_read_text (root);

  if (strstr (shown, text) != NULL)
    g_error ("“%s” is shown in:\n%s", text, shown);
}

/* Nothing changes behind a dialogue. */
static void
test_undo_waits (Fixture       *fixture,
                 gconstpointer  data)
{
  AdwDialog *dialog = keuze_preferences_new ();

  act (fixture, "win.add-option", "dietetics");
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  act (fixture, "win.undo", NULL);
  g_assert_nonnull (find_planned (fixture, "dietetics"));
  adw_dialog_force_close (dialog);
  act (fixture, "win.undo", NULL);
  g_assert_null (find_planned (fixture, "dietetics"));

  dialog = keuze_preferences_new ();
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  act (fixture, "win.redo", NULL);
  g_assert_null (find_planned (fixture, "dietetics"));
  adw_dialog_force_close (dialog);
  act (fixture, "win.redo", NULL);
  g_assert_nonnull (find_planned (fixture, "dietetics"));
}

static void
press_toast (Fixture *fixture)
{
  GtkWidget *toast = keuze_test_find_widget (GTK_WIDGET (fixture->window), g_type_from_name ("AdwToastWidget"), 0);

  g_signal_emit_by_name (keuze_test_find_widget (toast, GTK_TYPE_BUTTON, 0), "clicked");
  keuze_test_settle ();
}

/* Where there is no room for a line, there is a button below it, which does the
 * same. */
static void
test_undo_without_room (Fixture       *fixture,
                        gconstpointer  data)
{
  AdwToast *toast = adw_toast_new ("An option was added to what we have agreed together");
  g_autoptr (KeuzePlannedOption) planned = keuze_planned_option_new ("dietetics", "");

  keuze_plan_add (keuze_desk_get_plan (KEUZE_DESK (fixture->window)), KEUZE_RECORD (planned));
  adw_toast_set_button_label (toast, "Take It Back");
  adw_toast_set_action_name (toast, "win.undo");
  keuze_window_add_toast (fixture->window, toast);
  keuze_test_settle ();
  g_assert_true (ADW_IS_CLAMP (adw_toast_get_custom_title (toast)));
  assert_reads (GTK_WIDGET (fixture->window), "together\nTake It Back");

  press_toast (fixture);
  g_assert_null (find_planned (fixture, "dietetics"));
  assert_does_not_read (GTK_WIDGET (fixture->window), "Take It Back");
}

/* Who does not see the plan is told, and can take that back too; who sees it
 * needs no telling. */
static void
test_undo_is_told (Fixture       *fixture,
                   gconstpointer  data)
{
  act (fixture, "win.add-option", "dietetics");
  act (fixture, "win.undo", NULL);
  assert_reads (GTK_WIDGET (fixture->window), "Undone in our plan\nRedo");
  press_toast (fixture);
  g_assert_nonnull (find_planned (fixture, "dietetics"));
  assert_reads (GTK_WIDGET (fixture->window), "Redone in our plan\nUndo");
  assert_does_not_read (GTK_WIDGET (fixture->window), "Undone in our plan");

  act (fixture, "win.show-view", "plan");
  act (fixture, "win.undo", NULL);
  assert_does_not_read (GTK_WIDGET (fixture->window), "Undone in our plan");
  act (fixture, "win.redo", NULL);
  assert_does_not_read (GTK_WIDGET (fixture->window), "Redone in our plan");

  /* A page on top of it hides it. */
  keuze_window_open_option (fixture->window, "physiotherapy");
  keuze_test_settle ();
  act (fixture, "win.undo", NULL);
  assert_reads (GTK_WIDGET (fixture->window), "Undone in our plan\nRedo");
}

static void
test_tile_tells (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *tile = find_about (fixture, KEUZE_TYPE_TILE, "dietetics");
  KeuzeOption *option = keuze_tile_get_option (KEUZE_TILE (tile));
  g_autofree char *severities = keuze_option_join_severities (option, " · ");
  g_autofree char *before = g_strjoin (" · ", keuze_option_get_facts (option), severities, NULL);
  g_autofree char *after = g_strconcat (before, " · In our plan: Chosen", NULL);

  gtk_test_accessible_assert_property (tile, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, before);
  act (fixture, "win.toggle-option", "dietetics");
  set_state (fixture, "dietetics", "chosen");
  gtk_test_accessible_assert_property (tile, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, after);
  act (fixture, "win.toggle-option", "dietetics");
  gtk_test_accessible_assert_property (tile, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, before);
}

static void
test_result_tells (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *entry = keuze_test_find_widget (GTK_WIDGET (fixture->window), GTK_TYPE_SEARCH_ENTRY, 0);
  g_autofree char *description = NULL;
  GtkWidget *result;

  act (fixture, "win.add-option", "dietetics");
  act (fixture, "win.search", NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), "dietetics");
  keuze_test_settle ();
  result = find_about (fixture, KEUZE_TYPE_SEARCH_RESULT, "dietetics");

  assert_reads (result, "Thinking about it");
  set_state (fixture, "dietetics", "stopped");
  assert_reads (result, "Stopped");
  description = keuze_search_result_describe (KEUZE_SEARCH_RESULT (result));
  g_assert_true (g_str_has_suffix (description, " · In our plan: Stopped"));
  gtk_test_accessible_assert_property (gtk_widget_get_parent (result), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);

  /* One was chosen in the plan, the other is to compare. */
  set_state (fixture, "dietetics", "chosen");
  act (fixture, "win.choose", "dietetics");
  g_free (description);
  description = keuze_search_result_describe (KEUZE_SEARCH_RESULT (result));
  g_assert_true (g_str_has_suffix (description, " · In our plan: Chosen · chosen to compare"));
}

static void
add_all (Fixture *fixture)
{
  keuze_test_plan_add_options (keuze_desk_get_plan (KEUZE_DESK (fixture->window)), fixture->catalog);
  keuze_test_settle ();
}

/* What comes into the plan moves nothing on the overview. */
static void
test_tiles_keep_their_size (Fixture       *fixture,
                            gconstpointer  data)
{
  GtkWidget *tile;
  GArray *heights = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; (tile = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_TILE, i)) != NULL; i++)
    {
      int height = gtk_widget_get_height (tile);

      g_array_append_val (heights, height);
    }

  add_all (fixture);
  for (guint i = 0; i < heights->len; i++)
    {
      tile = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_TILE, i);
      g_test_message ("%s", get_id (tile));
      g_assert_cmpint (gtk_widget_get_height (tile), ==, g_array_index (heights, int, i));
      g_assert_nonnull (find_about (fixture, KEUZE_TYPE_PLAN_MARK, get_id (tile)));
    }
  g_assert_cmpuint (heights->len, ==, g_list_model_get_n_items (G_LIST_MODEL (fixture->catalog)));
  g_array_unref (heights);
}

static void
test_option_page (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *page, *add, *menu;

  keuze_window_open_option (fixture->window, "dietetics");
  keuze_test_settle ();
  page = find_about (fixture, KEUZE_TYPE_OPTION_PAGE, "dietetics");
  add = find_button (page, GTK_TYPE_BUTTON);
  menu = find_button (page, GTK_TYPE_MENU_BUTTON);
  g_assert_true (gtk_widget_get_mapped (add));
  g_assert_false (gtk_widget_get_mapped (menu));

  gtk_widget_grab_focus (add);
  g_signal_emit_by_name (add, "clicked");
  keuze_test_settle ();
  g_assert_nonnull (find_planned (fixture, "dietetics"));
  g_assert_false (gtk_widget_get_mapped (add));
  g_assert_true (gtk_widget_get_mapped (menu));
  assert_reads (menu, "In our plan: Thinking about it");
  /* Who goes on by keyboard is still here. */
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)), menu));

  gtk_widget_activate_action (menu, "planned.state", "s", "tried");
  keuze_test_settle ();
  g_assert_cmpint (keuze_planned_option_get_state (find_planned (fixture, "dietetics")), ==, KEUZE_OPTION_TRIED);
  assert_reads (menu, "In our plan: Tried");

  act (fixture, "win.remove-option", "dietetics");
  g_assert_true (gtk_widget_get_mapped (add));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == add);
}

static void
test_note (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *note;

  act (fixture, "win.add-option", "dietetics");
  keuze_window_open_option (fixture->window, "dietetics");
  keuze_test_settle ();
  g_assert_null (find_about (fixture, KEUZE_TYPE_PLAN_NOTE, "dietetics"));

  keuze_planned_option_set_note (find_planned (fixture, "dietetics"), "Ask <b>about</b> Tuesdays");
  keuze_test_settle ();
  note = find_about (fixture, KEUZE_TYPE_PLAN_NOTE, "dietetics");
  assert_reads (note, "Note");
  assert_reads (note, "Ask <b>about</b> Tuesdays");
  act (fixture, "win.remove-option", "dietetics");
  g_assert_null (find_about (fixture, KEUZE_TYPE_PLAN_NOTE, "dietetics"));
}

/* What is read comes right under the headings. */
static void
assert_not_higher_than_needed (GtkWidget *top)
{
  int natural;

  gtk_widget_measure (top, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (top), NULL, &natural, NULL, NULL);
  g_assert_cmpint (gtk_widget_get_height (top), ==, natural);
}

/* Each column has a way into the plan of its own. */
static void
test_comparison (Fixture       *fixture,
                 gconstpointer  data)
{
  const char * const two[] = { "dietetics", "pain-clinic", NULL };
  GtkWidget *button, *top;

  act (fixture, "win.add-option", "pain-clinic");
  keuze_window_compare (fixture->window, two);
  keuze_test_settle ();
  top = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_COMPARE_TOP, 0);
  assert_not_higher_than_needed (top);
  assert_reads (find_about (fixture, KEUZE_TYPE_PLAN_BUTTON, "pain-clinic"), "In our plan: Thinking about it");

  button = find_about (fixture, KEUZE_TYPE_PLAN_BUTTON, "dietetics");
  assert_reads (button, "Add to Our Plan");
  g_signal_emit_by_name (keuze_test_find_widget (button, GTK_TYPE_BUTTON, 0), "clicked");
  keuze_test_settle ();
  g_assert_nonnull (find_planned (fixture, "dietetics"));
  assert_reads (button, "In our plan: Thinking about it");
}

static void
test_wrong_states_change_nothing (Fixture       *fixture,
                                  gconstpointer  data)
{
  set_state (fixture, "dietetics", "chosen");
  g_assert_null (find_planned (fixture, "dietetics"));
  act (fixture, "win.add-option", "dietetics");
  set_state (fixture, "dietetics", "healed");
  g_assert_cmpint (keuze_planned_option_get_state (find_planned (fixture, "dietetics")), ==, KEUZE_OPTION_CONSIDERING);
}

/* The menu of an option offers the one that can be done. */
static void
test_menu (Fixture       *fixture,
           gconstpointer  data)
{
  static const char * const wanted[] = { "win.add-option", "win.remove-option" };
  GtkWidget *tile = find_about (fixture, KEUZE_TYPE_TILE, "dietetics");

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      g_autofree char *action = NULL;
      GMenuModel *model;
      GtkWidget *menu;

      keuze_option_menu_popup_below (tile);
      keuze_test_settle ();
      menu = keuze_test_find_widget (tile, GTK_TYPE_POPOVER_MENU, 0);
      model = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (menu));
      g_assert_true (g_menu_model_get_item_attribute (model, 1, G_MENU_ATTRIBUTE_ACTION, "s", &action));
      g_assert_cmpstr (action, ==, wanted[i]);
      gtk_popover_popdown (GTK_POPOVER (menu));
      act (fixture, "win.toggle-option", "dietetics");
    }
}

/* A finger has to hit it: 24 pixels both ways. */
static void
assert_target (GtkWidget *widget)
{
  g_assert_true (gtk_widget_get_mapped (widget));
  g_assert_cmpint (gtk_widget_get_width (widget), >=, 24);
  g_assert_cmpint (gtk_widget_get_height (widget), >=, 24);
}

static void
test_targets (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *page;

  keuze_window_open_option (fixture->window, "dietetics");
  keuze_test_settle ();
  page = find_about (fixture, KEUZE_TYPE_OPTION_PAGE, "dietetics");
  assert_target (find_button (page, GTK_TYPE_BUTTON));
  act (fixture, "win.add-option", "dietetics");
  assert_target (find_button (page, GTK_TYPE_MENU_BUTTON));
}

static void
add (const char    *name,
     const Variant *variant,
     void         (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/plan-on-card/%s/%s-%dx%d", name, variant->language,
                                           variant->width, variant->height);

  g_test_add (path, Fixture, variant, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  add ("mark-follows-plan", &wide, test_mark_follows_plan);
  add ("mark-follows-plan", &narrow, test_mark_follows_plan);
  add ("undo-waits", &wide, test_undo_waits);
  add ("undo-without-room", &narrow, test_undo_without_room);
  add ("undo-is-told", &wide, test_undo_is_told);
  add ("tile-tells", &wide, test_tile_tells);
  add ("result-tells", &wide, test_result_tells);
  add ("tiles-keep-their-size", &wide, test_tiles_keep_their_size);
  add ("tiles-keep-their-size", &wide_dutch, test_tiles_keep_their_size);
  add ("option-page", &wide, test_option_page);
  add ("option-page", &small, test_option_page);
  add ("note", &wide, test_note);
  add ("comparison", &wide, test_comparison);
  add ("wrong-states-change-nothing", &wide, test_wrong_states_change_nothing);
  add ("menu", &wide, test_menu);
  add ("targets", &narrow, test_targets);

  return g_test_run ();
}
