/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-about.h"
#include "keuze-desk.h"
#include "keuze-overview-page.h"
#include "keuze-plan-files.h"
#include "keuze-preferences.h"
#include "keuze-print-dialog.h"
#include "keuze-test-plan.h"
#include "keuze-test-play.h"
#include "keuze-test-window.h"

/* Somebody who does whatever can be done, in no order, and never stops to read.
 * What belongs to the system is left alone: there is no dialogue for a file, no
 * printer and no browser here. */

typedef struct
{
  GRand *random;
  KeuzeCatalog * const *catalogs;
  guint n_catalogs;
  /* The one that is in use. */
  KeuzeWindow *window;
} Play;

static guint
pick (Play  *play,
      guint  n)
{
  return (guint) g_rand_int_range (play->random, 0, (gint32) n);
}

#define pick_from(play, array) ((array)[pick (play, G_N_ELEMENTS (array))])

static AdwDialog *
get_dialog (Play *play)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (play->window));
}

/* What can be used now: the dialogue on top, or all of the window. */
static GtkWidget *
get_root (Play *play)
{
  AdwDialog *dialog = get_dialog (play);

  return dialog != NULL ? GTK_WIDGET (dialog) : GTK_WIDGET (play->window);
}

static void
act (Play       *play,
     const char *action,
     GVariant   *parameter)
{
  g_autoptr (GVariant) target = parameter != NULL ? g_variant_ref_sink (parameter) : NULL;

  g_debug ("%s", action);
  gtk_widget_activate_action_variant (GTK_WIDGET (play->window), action, target);
}

static const char *
pick_id (Play      *play,
         KeuzeList  list)
{
  GListModel *entries = keuze_catalog_get_list (keuze_desk_get_catalog (KEUZE_DESK (play->window)), list);
  g_autoptr (KeuzeEntry) entry = g_list_model_get_item (entries, pick (play, g_list_model_get_n_items (entries)));

  /* The card keeps it. */
  return keuze_entry_get_id (entry);
}

static const char *
pick_option (Play *play)
{
  return pick_id (play, KEUZE_LIST_OPTIONS);
}

static const char *
pick_step (Play *play)
{
  return pick_id (play, KEUZE_LIST_STEPS);
}

/* What opens a popover: that needs a mouse or a keyboard to hold on to, and a
 * display for tests has none. */
static gboolean
pops_up (GtkWidget *widget)
{
  return GTK_IS_MENU_BUTTON (widget) || GTK_IS_DROP_DOWN (widget) || ADW_IS_COMBO_ROW (widget) ||
         gtk_widget_get_ancestor (widget, GTK_TYPE_MENU_BUTTON) != NULL ||
         gtk_widget_get_ancestor (widget, GTK_TYPE_DROP_DOWN) != NULL ||
         gtk_widget_get_ancestor (widget, ADW_TYPE_COMBO_ROW) != NULL;
}

/* What is asked of the system, and what takes the window out of sight. Those
 * that close a dialogue press themselves a little later, whether or not
 * libadwaita has put the dialogue into another sheet meanwhile. */
static gboolean
leads_away (GtkWidget *widget)
{
  const char * const actions[] = {
    "app.about", "app.new-window", "app.quit", "win.export-pdf", "win.export-plan", "win.open-plan", "win.save-plan",
    "win.save-plan-as", "win.show-in-folder", "window.minimize", NULL
  };
  const char *action = GTK_IS_ACTIONABLE (widget) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) : NULL;

  return (action != NULL && g_strv_contains (actions, action)) ||
         GTK_IS_LINK_BUTTON (widget) || g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkModelButton") ||
         g_str_equal (G_OBJECT_TYPE_NAME (widget), "AdwGizmo") ||
         g_str_equal (G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)), "AdwSheetControls") ||
         (GTK_IS_BUTTON (widget) && gtk_widget_get_ancestor (widget, KEUZE_TYPE_PRINT_DIALOG) != NULL);
}

typedef gboolean (*IsWanted) (GtkWidget *widget);

static gboolean
can_be_activated (GtkWidget *widget)
{
  return gtk_widget_get_focusable (widget) && !GTK_IS_TEXT (widget) && !GTK_IS_LABEL (widget) &&
         !pops_up (widget) && !leads_away (widget);
}

static gboolean
can_be_written_in (GtkWidget *widget)
{
  return (GTK_IS_TEXT (widget) && gtk_editable_get_editable (GTK_EDITABLE (widget))) || GTK_IS_TEXT_VIEW (widget);
}

static gboolean
can_be_scrolled (GtkWidget *widget)
{
  return GTK_IS_SCROLLED_WINDOW (widget);
}

static gboolean
can_be_chosen_from (GtkWidget *widget)
{
  return GTK_IS_DROP_DOWN (widget);
}

static void
collect (GtkWidget *widget,
         IsWanted   is_wanted,
         GPtrArray *found)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_is_sensitive (widget))
    return;

  if (is_wanted (widget))
    g_ptr_array_add (found, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, is_wanted, found);
}

static GtkWidget *
pick_widget (Play     *play,
             IsWanted  is_wanted)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  collect (get_root (play), is_wanted, found);

  return found->len > 0 ? g_ptr_array_index (found, pick (play, found->len)) : NULL;
}

/* Each of them is something that a person does. */

static void
answer (Play           *play,
        AdwAlertDialog *alert)
{
  const char * const responses[] = { "cancel", "clear", "discard", "save" };
  const char *response = pick_from (play, responses);
  GFile *file = keuze_plan_document_get_file (keuze_window_get_document (play->window));

  /* Where it was never saved, the system would ask for a place. */
  if (adw_alert_dialog_has_response (alert, response) && (file != NULL || !g_str_equal (response, "save")))
    adw_alert_dialog_set_close_response (alert, response);
  adw_dialog_close (ADW_DIALOG (alert));
}

static void
activate_something (Play *play)
{
  AdwDialog *dialog = get_dialog (play);
  GtkWidget *widget;

  if (ADW_IS_ALERT_DIALOG (dialog))
    {
      answer (play, ADW_ALERT_DIALOG (dialog));
      return;
    }

  /* What it shows leads to the homepage. */
  widget = ADW_IS_ABOUT_DIALOG (dialog) ? NULL : pick_widget (play, can_be_activated);
  if (widget == NULL)
    return;

  g_debug ("%s in %s", G_OBJECT_TYPE_NAME (widget), G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));
  gtk_widget_activate (widget);
}

static void
close_dialog (Play *play)
{
  AdwDialog *dialog = get_dialog (play);

  if (ADW_IS_ALERT_DIALOG (dialog))
    answer (play, ADW_ALERT_DIALOG (dialog));
  else if (dialog != NULL)
    adw_dialog_close (dialog);
}

static void
go_back (Play *play)
{
  gtk_widget_activate_action (GTK_WIDGET (keuze_window_get_page (play->window)), "navigation.pop", NULL);
}

static const char *
pick_text (Play *play)
{
  const char * const texts[] = {
    "", " ", "a", "p", "pain", "fysio", "qwerty", "2024", "2026-13-45", "Morgen weer lopen.\nEn dan zien we verder.",
    "“Citaat” — & <b>niet vet</b>", "שלום עולם", "😀 een lach", "Ĳ ﬁ é",
  };

  return pick_from (play, texts);
}

static void
write_something (Play *play)
{
  GtkWidget *widget = pick_widget (play, can_be_written_in);

  if (GTK_IS_TEXT_VIEW (widget))
    gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), pick_text (play), -1);
  else if (widget != NULL)
    gtk_editable_set_text (GTK_EDITABLE (widget), pick_text (play));
}

static void
scroll (Play *play)
{
  GtkWidget *scroller = pick_widget (play, can_be_scrolled);
  GtkAdjustment *adjustment;

  if (scroller == NULL)
    return;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_adjustment_set_value (adjustment, g_rand_double (play->random) * gtk_adjustment_get_upper (adjustment));
}

/* On the page with two languages, one of them. */
static void
choose_from_list (Play *play)
{
  GtkWidget *list = pick_widget (play, can_be_chosen_from);
  guint n = list != NULL ? g_list_model_get_n_items (gtk_drop_down_get_model (GTK_DROP_DOWN (list))) : 0;

  if (n > 0)
    gtk_drop_down_set_selected (GTK_DROP_DOWN (list), pick (play, n));
}

static void
move_focus (Play *play)
{
  gtk_widget_child_focus (get_root (play), pick (play, 2) == 0 ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
}

static void
open_option (Play *play)
{
  act (play, "win.open-option", g_variant_new_string (pick_option (play)));
}

static void
open_step (Play *play)
{
  act (play, "win.open-step", g_variant_new_string (pick_step (play)));
}

static void
show_view (Play *play)
{
  const char * const views[] = { "overview", "steps", "plan" };

  act (play, "win.show-view", g_variant_new_string (pick_from (play, views)));
}

static void
compare (Play *play)
{
  const char *ids[] = { pick_option (play), pick_option (play), pick (play, 2) == 0 ? pick_option (play) : NULL, NULL };

  act (play, "win.compare", g_variant_new_strv (ids, -1));
}

static void
choose (Play *play)
{
  act (play, "win.choose", g_variant_new_string (pick_option (play)));
}

static void
use_overview (Play *play)
{
  const char * const actions[] = { "overview.cancel", "overview.clear", "overview.compare" };
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (play->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);

  gtk_widget_activate_action (page, pick_from (play, actions), NULL);
}

static void
pick_severity (Play *play)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (play->window), KEUZE_TYPE_OVERVIEW_PAGE, 0);

  gtk_widget_activate_action (page, "severity.pick", "s", pick_id (play, KEUZE_LIST_SEVERITIES));
}

static void
mark_step (Play *play)
{
  act (play, "win.mark-step", g_variant_new_string (pick_step (play)));
}

static void
plan_option (Play *play)
{
  act (play, "win.toggle-option", g_variant_new_string (pick_option (play)));
}

static void
set_state (Play *play)
{
  const char * const states[] = { "considering", "chosen", "under-way", "tried" };

  act (play, "win.set-option-state", g_variant_new ("(ss)", pick_option (play), pick_from (play, states)));
}

static void
write_record (Play *play)
{
  if (pick (play, 2) == 0)
    act (play, "win.add-agreement", NULL);
  else
    act (play, "win.add-experience", g_variant_new ("(ss)", pick_step (play), pick_option (play)));
}

static void
write_plan (Play *play)
{
  KeuzePlan *plan = keuze_desk_get_plan (KEUZE_DESK (play->window));

  if (keuze_plan_get_empty (plan))
    keuze_test_plan_fill (plan, play->catalogs[0]);
}

static void
act_at_random (Play *play)
{
  const char * const actions[] = {
    "app.zoom-in", "app.zoom-normal", "app.zoom-out", "win.clear", "win.introduce", "win.next-option", "win.pick-options",
    "win.previous-option", "win.print", "win.read-in-two-languages", "win.redo", "win.search", "win.show-help",
    "win.show-introduction", "win.undo", "win.undo", "win.undo", "win.undo-clear",
  };

  act (play, pick_from (play, actions), NULL);
}

static void
see_dialog (Play *play)
{
  if (get_dialog (play) == NULL)
    adw_dialog_present (pick (play, 2) == 0 ? keuze_preferences_new () :
                                              keuze_about_dialog_new (keuze_desk_get_catalog (KEUZE_DESK (play->window))),
                        GTK_WIDGET (play->window));
}

/* As a card from a file does that was saved in another language. */
static void
change_language (Play *play)
{
  keuze_window_set_catalog (play->window, play->catalogs[pick (play, play->n_catalogs)]);
}

static void
resize (Play *play)
{
  const int sizes[][2] = { { 1100, 860 }, { 800, 600 }, { 600, 700 }, { 360, 640 }, { 360, 294 } };
  const int *size = pick_from (play, sizes);

  /* Before 4.24, GTK never lets go of what had the focus where two parts of a
   * window change their layout at once; a dialogue takes it again. */
  if (gtk_get_minor_version () < 24)
    {
      if (get_dialog (play) != NULL)
        return;
      gtk_window_set_focus (GTK_WINDOW (play->window), NULL);
    }
  g_debug ("%d×%d", size[0], size[1]);
  gtk_window_set_default_size (GTK_WINDOW (play->window), size[0], size[1]);
}

static void
ended (GObject      *source,
       GAsyncResult *result,
       gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  keuze_plan_document_save_finish (KEUZE_PLAN_DOCUMENT (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

/* In the home folder of the test, where a person would be asked for a place. */
static GFile *
get_place (void)
{
  return g_file_new_build_filename (g_get_home_dir (), "soak.keuzeplan", NULL);
}

static void
save (Play *play)
{
  KeuzePlanDocument *document = keuze_window_get_document (play->window);
  g_autoptr (GFile) file = get_place ();
  gboolean has_ended = FALSE;

  if (keuze_plan_document_get_file (document) != NULL)
    {
      act (play, "win.save-plan", NULL);
      return;
    }

  keuze_plan_document_save_async (document, file, NULL, ended, &has_ended);
  while (!has_ended)
    g_main_context_iteration (NULL, TRUE);
}

static void
open_plan (Play *play)
{
  g_autoptr (GFile) file = get_place ();

  if (g_file_query_exists (file, NULL))
    keuze_plan_files_open (play->window, file);
}

static GList *
get_windows (void)
{
  return gtk_application_get_windows (GTK_APPLICATION (keuze_test_get_application ()));
}

/* Two are enough to be beside each other. */
static void
open_window (Play *play)
{
  if (g_list_length (get_windows ()) < 2)
    gtk_window_present (GTK_WINDOW (keuze_window_new_beside (play->window)));
}

static void
close_window (Play *play)
{
  gtk_window_close (GTK_WINDOW (play->window));
}

static const struct
{
  void (*act) (Play *play);
  const char *name;
  guint weight;
} deeds[] = {
  { activate_something, "activate something", 30 },
  { close_dialog, "close a dialogue", 10 },
  { write_something, "write something", 15 },
  { scroll, "scroll", 10 },
  { move_focus, "move the focus", 10 },
  { act_at_random, "act at random", 15 },
  { go_back, "go back", 6 },
  { open_option, "open an option", 6 },
  { show_view, "show a view", 5 },
  { choose_from_list, "choose from a list", 4 },
  { choose, "choose an option", 4 },
  { plan_option, "plan an option", 4 },
  { set_state, "set a state", 4 },
  { resize, "resize", 4 },
  { use_overview, "use the overview", 3 },
  { pick_severity, "pick a severity", 3 },
  { compare, "compare", 3 },
  { mark_step, "mark a step", 3 },
  { write_record, "write a record", 3 },
  { save, "save", 3 },
  { open_step, "open a step", 2 },
  { see_dialog, "see a dialogue", 2 },
  { write_plan, "write a plan", 2 },
  { change_language, "change the language", 2 },
  { open_plan, "open a plan", 2 },
  { open_window, "open a window", 1 },
  { close_window, "close the window", 1 },
};

static void
do_something (Play *play)
{
  guint total = 0, chosen;

  for (gsize i = 0; i < G_N_ELEMENTS (deeds); i++)
    total += deeds[i].weight;

  chosen = pick (play, total);
  for (gsize i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      if (chosen < deeds[i].weight)
        {
          g_debug ("%s on %s", deeds[i].name, G_OBJECT_TYPE_NAME (get_root (play)));
          deeds[i].act (play);
          return;
        }
      chosen -= deeds[i].weight;
    }
}

/* Windows that are not of the app are of the system, and nobody is there to
 * answer it; those with its shortcuts are looked at and left. */
static void
close_others (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = g_list_model_get_n_items (windows); i > 0; i--)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i - 1);

      if (KEUZE_IS_WINDOW (window) || !gtk_widget_get_visible (GTK_WIDGET (window)))
        continue;
      if (!g_str_has_prefix (G_OBJECT_TYPE_NAME (window), "GtkShortcuts"))
        g_error ("A window of the system has opened: %s", G_OBJECT_TYPE_NAME (window));
      gtk_window_close (window);
    }
}

/* The one on top; a new one where the last was closed. */
static void
find_window (Play *play)
{
  GList *windows = get_windows ();

  for (; windows != NULL && !KEUZE_IS_WINDOW (windows->data); windows = windows->next)
    ;
  play->window = windows != NULL ? windows->data : keuze_test_window_new (play->catalogs[0], 800, 600);
}

static void
painted (gboolean *is_painted)
{
  *is_painted = TRUE;
}

/* Until the window has been drawn, or was closed meanwhile. One behind another
 * never is. */
static void
draw (void)
{
  GList *windows = get_windows ();
  GtkWidget *window = windows != NULL && windows->next == NULL ? windows->data : NULL;
  GdkFrameClock *clock;
  gboolean is_painted = FALSE;

  if (window == NULL || !gtk_widget_get_mapped (window))
    return;

  clock = g_object_ref (gtk_widget_get_frame_clock (window));
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted), &is_painted);
  gtk_widget_queue_draw (window);
  while (!is_painted && get_windows () != NULL)
    g_main_context_iteration (NULL, TRUE);

  /* Of a window that was closed, the clock has let go by itself. */
  g_signal_handlers_disconnect_by_data (clock, &is_painted);
  g_object_unref (clock);
}

static void
close_all (void)
{
  for (GList *windows = get_windows (); windows != NULL; windows = get_windows ())
    gtk_window_destroy (windows->data);
}

/**
 * keuze_test_play:
 * @catalogs: (array length=n_catalogs): the card in several languages
 * @n_catalogs: in how many
 * @n_actions: how much to do
 * @seed: what decides on what is done
 *
 * Does whatever can be done in the app, one thing after another, and closes it.
 */
void
keuze_test_play (KeuzeCatalog * const *catalogs,
                 guint                 n_catalogs,
                 guint                 n_actions,
                 guint32               seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  Play play = { random, catalogs, n_catalogs, NULL };
  g_autoptr (GFile) file = get_place ();

  for (guint i = 0; i < n_actions; i++)
    {
      find_window (&play);
      do_something (&play);
      keuze_test_iterate ();
      close_others ();
      if (i % 10 == 0)
        draw ();
    }

  close_all ();
  keuze_test_iterate ();
  g_action_group_activate_action (G_ACTION_GROUP (keuze_test_get_application ()), "zoom-normal", NULL);
  g_file_delete (file, NULL, NULL);
}
