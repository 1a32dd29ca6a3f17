/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The timeline: where its stops are, and what it shows of a plan.
 */

#include "config.h"

#include "keuze-desk.h"
#include "keuze-experience-list.h"
#include "keuze-experience-row.h"
#include "keuze-option-link.h"
#include "keuze-role-card.h"
#include "keuze-step-card.h"
#include "keuze-steps-page.h"
#include "keuze-test-window.h"
#include "keuze-timeline-stop.h"
#include "keuze-timeline.h"

typedef struct
{
  const char *name;
  int width;
  int height;
  GtkTextDirection direction;
} Variant;

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
  KeuzePlan *plan;
  GtkWidget *page;
} Fixture;

static const Variant variants[] = {
  { "wide", 1100, 860, GTK_TEXT_DIR_LTR },
  { "wide-mirrored", 1100, 860, GTK_TEXT_DIR_RTL },
  { "narrow", 360, 640, GTK_TEXT_DIR_LTR },
  { "narrow-mirrored", 360, 640, GTK_TEXT_DIR_RTL },
};

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const Variant *variant = data;
  g_autoptr (GError) error = NULL;

  gtk_widget_set_default_direction (variant->direction);
  fixture->catalog = keuze_catalog_new_for_language ("en", &error);
  g_assert_no_error (error);
  fixture->window = keuze_test_window_new (fixture->catalog, variant->width, variant->height);
  fixture->plan = keuze_desk_get_plan (KEUZE_DESK (fixture->window));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
  fixture->page = keuze_test_find_widget (GTK_WIDGET (fixture->window), KEUZE_TYPE_STEPS_PAGE, 0);
  keuze_test_settle ();
}

/* Nobody keeps the window, the plan or the card. */
static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  g_object_add_weak_pointer (G_OBJECT (fixture->plan), (gpointer *) &fixture->plan);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_null (fixture->window);
  g_assert_null (fixture->plan);

  g_assert_finalize_object (fixture->catalog);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static GtkWidget *
get_card (Fixture *fixture,
          guint    position)
{
  return keuze_test_find_widget (fixture->page, KEUZE_TYPE_STEP_CARD, position);
}

static KeuzeTimelineStop *
get_stop (Fixture *fixture,
          guint    position)
{
  return KEUZE_TIMELINE_STOP (keuze_test_find_widget (fixture->page, KEUZE_TYPE_TIMELINE_STOP, position));
}

static GtkWidget *
get_here_button (Fixture *fixture,
                 guint    position)
{
  return keuze_test_find_widget (get_card (fixture, position), GTK_TYPE_TOGGLE_BUTTON, 0);
}

static graphene_rect_t
get_bounds (Fixture *fixture,
            gpointer widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (fixture->window), &bounds));

  return bounds;
}

static graphene_point_t
get_middle (Fixture *fixture,
            gpointer widget)
{
  graphene_rect_t bounds = get_bounds (fixture, widget);

  return GRAPHENE_POINT_INIT (bounds.origin.x + bounds.size.width / 2,
                              bounds.origin.y + bounds.size.height / 2);
}

static KeuzeExperience *
write_experience (Fixture    *fixture,
                  const char *step,
                  const char *option,
                  const char *date)
{
  g_autoptr (KeuzeExperience) experience = keuze_experience_new ();

  keuze_experience_set_step (experience, step);
  keuze_experience_set_option (experience, option);
  keuze_experience_set_date (experience, date);
  keuze_plan_add (fixture->plan, KEUZE_RECORD (experience));

  return experience;
}

/* The lists of the four steps, and at the end the one under them. */
static GtkWidget *
get_list (Fixture *fixture,
          guint    position)
{
  return keuze_test_find_widget (fixture->page, KEUZE_TYPE_EXPERIENCE_LIST, position);
}

static GtkWidget *
get_row (Fixture *fixture,
         guint    list,
         guint    position)
{
  return keuze_test_find_widget (get_list (fixture, list), KEUZE_TYPE_EXPERIENCE_ROW, position);
}

static void
assert_shows (GtkWidget  *widget,
              const char *text,
              gboolean    shown)
{
  g_autofree char *all = keuze_test_read_text (widget);

  if ((strstr (all, text) != NULL) != shown)
    g_error ("“%s” is %s in:\n%s", text, shown ? "missing" : "still", all);
}

/* Above the middle of its card and higher each time, or beside its top; and
 * larger each time. */
static void
test_stops (Fixture       *fixture,
            gconstpointer  data)
{
  const Variant *variant = data;
  gboolean mirrored = variant->direction == GTK_TEXT_DIR_RTL;
  graphene_rect_t before = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  for (guint i = 0; i < 4; i++)
    {
      graphene_rect_t stop = get_bounds (fixture, get_stop (fixture, i));
      graphene_rect_t card = get_bounds (fixture, get_card (fixture, i));
      graphene_point_t middle = get_middle (fixture, get_stop (fixture, i));

      g_assert_cmpfloat (stop.size.width, >, before.size.width);
      if (variant->width > 1000)
        {
          g_assert_cmpfloat_with_epsilon (middle.x, get_middle (fixture, get_card (fixture, i)).x, 1.5);
          g_assert_cmpfloat (stop.origin.y + stop.size.height, <=, card.origin.y);
          g_assert_true (i == 0 || stop.origin.y < before.origin.y);
          g_assert_true (i == 0 || (stop.origin.x < before.origin.x) == mirrored);
        }
      else
        {
          g_assert_true (mirrored ? stop.origin.x >= card.origin.x + card.size.width
                                  : stop.origin.x + stop.size.width <= card.origin.x);
          g_assert_cmpfloat (stop.origin.y, >=, card.origin.y);
          g_assert_cmpfloat (stop.origin.y + stop.size.height, <, card.origin.y + 100);
          g_assert_cmpfloat (stop.origin.x, >=, 0);
          g_assert_cmpfloat (stop.origin.x + stop.size.width, <=, variant->width);
        }
      before = stop;
    }
}

/* How many dark points there are around a point, of an arrow on a light band. */
static guint
count_dark (GdkTexture       *picture,
            graphene_point_t  around)
{
  int width = gdk_texture_get_width (picture), height = gdk_texture_get_height (picture);
  g_autofree guchar *pixels = g_malloc_n ((gsize) width * (gsize) height, 4);
  guint n = 0;

  gdk_texture_download (picture, pixels, (gsize) width * 4);
  for (int y = (int) around.y - 10; y <= (int) around.y + 10; y++)
    {
      for (int x = (int) around.x - 10; x <= (int) around.x + 10; x++)
        n += pixels[4 * (y * width + x) + 1] < 160;
    }

  return n;
}

static graphene_point_t
get_tip (graphene_point_t from,
         graphene_point_t to,
         float            distance)
{
  float part = distance / graphene_point_distance (&from, &to, NULL, NULL);

  return GRAPHENE_POINT_INIT (from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
}

/* A head at both ends of each line, as large as the other: much more than the
 * line itself, as it is half-way. */
static void
test_arrows_point_both_ways (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr (GdkTexture) picture = keuze_test_take_picture (GTK_NATIVE (fixture->window));

  for (guint i = 0; i < 3; i++)
    {
      KeuzeTimelineStop *stop = get_stop (fixture, i), *next = get_stop (fixture, i + 1);
      graphene_point_t from = get_middle (fixture, stop), to = get_middle (fixture, next);
      guint back = count_dark (picture, get_tip (from, to, get_bounds (fixture, stop).size.width / 2 + 13));
      guint onward = count_dark (picture, get_tip (to, from, get_bounds (fixture, next).size.width / 2 + 13));
      guint line = count_dark (picture, GRAPHENE_POINT_INIT ((from.x + to.x) / 2, (from.y + to.y) / 2));

      g_assert_cmpuint (line, >, 20);
      g_assert_cmpfloat (back, >, 1.3 * line);
      g_assert_cmpfloat_with_epsilon (back, onward, 0.15 * back);
    }
}

static void
test_roles (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *timeline = keuze_test_find_widget (fixture->page, KEUZE_TYPE_TIMELINE, 0);

  gtk_test_accessible_assert_role (timeline, GTK_ACCESSIBLE_ROLE_LIST);
  for (guint i = 0; i < 4; i++)
    {
      GtkWidget *card = get_card (fixture, i);
      g_autofree char *name = g_strdup_printf ("Step %u", i + 1);

      gtk_test_accessible_assert_role (card, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      gtk_test_accessible_assert_relation (card, GTK_ACCESSIBLE_RELATION_POS_IN_SET, (int) i + 1);
      gtk_test_accessible_assert_relation (card, GTK_ACCESSIBLE_RELATION_SET_SIZE, 4);
      g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
      gtk_test_accessible_assert_role (get_stop (fixture, i), GTK_ACCESSIBLE_ROLE_PRESENTATION);
      gtk_test_accessible_assert_property (get_here_button (fixture, i),
                                           GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, name);
      assert_shows (get_here_button (fixture, i), "We are here", TRUE);
      gtk_test_accessible_assert_relation (get_here_button (fixture, i), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                           keuze_test_find_widget (get_here_button (fixture, i), GTK_TYPE_LABEL, 0),
                                           NULL);
    }
}

/* In words, by a state and on the path. */
static void
assert_here (Fixture *fixture,
             int      wanted)
{
  keuze_test_settle ();
  for (int i = 0; i < 4; i++)
    {
      GtkWidget *card = get_card (fixture, (guint) i), *button = get_here_button (fixture, (guint) i);
      gboolean here;

      g_object_get (get_stop (fixture, (guint) i), "here", &here, NULL);
      g_assert_true (here == (i == wanted));
      g_assert_true (gtk_widget_has_css_class (card, "here") == (i == wanted));
      g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)) == (i == wanted));
      gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_PRESSED,
                                        i == wanted ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE);
      if (i == wanted)
        gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "We are here");
    }
}

static void
test_here (Fixture       *fixture,
           gconstpointer  data)
{
  assert_here (fixture, -1);

  g_signal_emit_by_name (get_here_button (fixture, 1), "clicked");
  g_assert_cmpstr (keuze_plan_get_here (fixture->plan), ==, "step-2");
  assert_here (fixture, 1);

  g_signal_emit_by_name (get_here_button (fixture, 0), "clicked");
  g_assert_cmpstr (keuze_plan_get_here (fixture->plan), ==, "step-1");
  assert_here (fixture, 0);

  g_signal_emit_by_name (get_here_button (fixture, 0), "clicked");
  g_assert_cmpstr (keuze_plan_get_here (fixture->plan), ==, "");
  assert_here (fixture, -1);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  assert_here (fixture, 0);
}

/* The ring is seen: the same stop is drawn otherwise than before. */
static void
test_here_is_drawn (Fixture       *fixture,
                    gconstpointer  data)
{
  graphene_rect_t bounds = get_bounds (fixture, get_stop (fixture, 3));
  graphene_point_t side = GRAPHENE_POINT_INIT (bounds.origin.x + bounds.size.width / 2, bounds.origin.y);
  g_autoptr (GdkTexture) before = keuze_test_take_picture (GTK_NATIVE (fixture->window));
  g_autoptr (GdkTexture) here = NULL, both = NULL;

  keuze_plan_set_here (fixture->plan, "step-4");
  here = keuze_test_take_picture (GTK_NATIVE (fixture->window));
  write_experience (fixture, "step-4", "", "");
  both = keuze_test_take_picture (GTK_NATIVE (fixture->window));

  g_assert_cmpuint (count_dark (here, side), >, count_dark (before, side) + 10);
  g_assert_cmpuint (count_dark (both, side), >, count_dark (here, side) + 5);
}

static GtkWidget *
find_link (Fixture    *fixture,
           const char *id)
{
  GtkWidget *card = get_card (fixture, 1), *link;

  for (guint i = 0; (link = keuze_test_find_widget (card, KEUZE_TYPE_OPTION_LINK, i)) != NULL; i++)
    {
      g_autoptr (KeuzeEntry) option = NULL;

      g_object_get (link, "option", &option, NULL);
      if (g_str_equal (keuze_entry_get_id (option), id))
        return link;
    }

  return NULL;
}

static void
assert_planned (GtkWidget  *link,
                const char *state)
{
  GtkWidget *button = adw_bin_get_child (ADW_BIN (link));
  g_autofree char *description = NULL;

  keuze_test_settle ();
  g_assert_true (gtk_widget_has_css_class (button, "planned") == (state != NULL));
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION) ==
                 (state != NULL));
  if (state == NULL)
    return;

  assert_shows (link, state, TRUE);
  description = g_strconcat ("In our plan: ", state, NULL);
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
}

/* At once, and nothing else does. */
static void
test_options_of_the_plan_stand_out (Fixture       *fixture,
                                    gconstpointer  data)
{
  GtkWidget *link = find_link (fixture, "dietetics"), *other = find_link (fixture, "physiotherapy");

  assert_planned (link, NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.add-option", "s", "dietetics");
  assert_planned (link, "Thinking about it");
  assert_planned (other, NULL);

  keuze_planned_option_set_state (keuze_plan_find_option (fixture->plan, "dietetics"), KEUZE_OPTION_UNDER_WAY);
  assert_planned (link, "Under way");

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.remove-option", "s", "dietetics");
  assert_planned (link, NULL);
  assert_shows (link, "Under way", FALSE);
}

/* Each at its step and in the order of time, and told in full. */
static void
test_way (Fixture       *fixture,
          gconstpointer  data)
{
  KeuzeExperience *later, *first;
  gboolean tried;

  g_assert_false (gtk_widget_get_visible (get_list (fixture, 1)));

  later = write_experience (fixture, "step-2", "dietetics", "2025-02");
  keuze_experience_set_course (later, "It went well.");
  keuze_experience_set_reason (later, "It was enough.");
  first = write_experience (fixture, "step-2", "", "2024-05-17");
  keuze_test_settle ();

  g_assert_true (keuze_experience_row_get_experience (KEUZE_EXPERIENCE_ROW (get_row (fixture, 1, 0))) == first);
  g_assert_true (keuze_experience_row_get_experience (KEUZE_EXPERIENCE_ROW (get_row (fixture, 1, 1))) == later);
  assert_shows (get_list (fixture, 1), "The way so far\n17 May 2024\nStep 2\nFebruary 2025\nDietetics\n"
                "How it went\nIt went well.\nWhy we moved on\nIt was enough.\n", TRUE);
  gtk_test_accessible_assert_property (get_row (fixture, 1, 1), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "February 2025, Dietetics");
  gtk_test_accessible_assert_property (get_row (fixture, 1, 1), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "How it went: It went well.\nWhy we moved on: It was enough.");

  keuze_experience_set_step (later, "step-3");
  keuze_experience_set_course (later, "Better than that.");
  keuze_test_settle ();
  g_assert_null (get_row (fixture, 1, 1));
  assert_shows (get_list (fixture, 2), "Better than that.", TRUE);
  g_object_get (get_stop (fixture, 2), "tried", &tried, NULL);
  g_assert_true (tried);

  keuze_plan_remove (fixture->plan, KEUZE_RECORD (later));
  keuze_test_settle ();
  g_assert_false (gtk_widget_get_visible (get_list (fixture, 2)));
  g_object_get (get_stop (fixture, 2), "tried", &tried, NULL);
  g_assert_false (tried);
}

/* What the card does not have stands under the steps, in its own words. */
static void
test_way_off_the_card (Fixture       *fixture,
                       gconstpointer  data)
{
  KeuzeExperience *experience = write_experience (fixture, "step-9", "leeches", "");

  keuze_experience_set_step_name (experience, "Step 9");
  keuze_experience_set_option_title (experience, "Leeches");
  write_experience (fixture, "", "", "2020");
  keuze_test_settle ();

  assert_shows (get_list (fixture, 4), "The way so far\n2020\nTried\nStep 9 · Leeches\nNot on this card\n", TRUE);
}

/* A card is no place for a book. */
static void
test_long_way (Fixture       *fixture,
               gconstpointer  data)
{
  for (int year = 2000; year < 2025; year++)
    {
      g_autofree char *date = g_strdup_printf ("%d", year);

      write_experience (fixture, "step-1", "", date);
    }
  keuze_test_settle ();

  assert_shows (get_list (fixture, 0), "5 earlier ones are in our plan\n2005\n", TRUE);
  g_assert_nonnull (get_row (fixture, 0, 19));
  g_assert_null (get_row (fixture, 0, 20));
}

static void
note_position (GSimpleAction *action,
               GVariant      *parameter,
               guint         *position)
{
  *position = g_variant_get_uint32 (parameter);
}

/* By its place in the plan, not by that on the page. */
static void
test_experience_opens (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("edit-experience", G_VARIANT_TYPE_UINT32);
  guint position = 9;

  g_signal_connect (action, "activate", G_CALLBACK (note_position), &position);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (action));
  gtk_widget_insert_action_group (fixture->page, "win", G_ACTION_GROUP (actions));

  write_experience (fixture, "step-1", "", "2024");
  write_experience (fixture, "step-2", "", "2024");
  write_experience (fixture, "step-2", "", "2020");
  keuze_test_settle ();

  g_signal_emit_by_name (get_row (fixture, 1, 0), "activate");
  g_assert_cmpuint (position, ==, 2);
  g_signal_emit_by_name (get_row (fixture, 1, 1), "activate");
  g_assert_cmpuint (position, ==, 1);
  gtk_widget_insert_action_group (fixture->page, "win", NULL);
}

/* Every card offers to write one down, for its own step. */
static void
test_experience_can_be_added (Fixture       *fixture,
                              gconstpointer  data)
{
  for (guint i = 0; i < 4; i++)
    {
      GtkWidget *card = get_card (fixture, i), *button;
      guint position = 0;
      g_autofree char *expected = g_strdup_printf ("('step-%u', '')", i + 1);
      g_autofree char *target = NULL;

      do
        button = keuze_test_find_widget (card, GTK_TYPE_BUTTON, position++);
      while (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), "win.add-experience") != 0);

      target = g_variant_print (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)), FALSE);
      g_assert_cmpstr (target, ==, expected);
    }
}

static void
test_people_of_the_plan (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkWidget *stack = keuze_test_find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_STACK, 0);
  GtkWidget *care_plan = keuze_test_find_widget (fixture->page, KEUZE_TYPE_ROLE_CARD, 1);
  GtkWidget *manager = keuze_test_find_widget (fixture->page, KEUZE_TYPE_ROLE_CARD, 2);
  GtkWidget *main_practitioner = keuze_test_find_widget (fixture->page, KEUZE_TYPE_ROLE_CARD, 3);

  assert_shows (manager, "Our plan", FALSE);
  keuze_plan_set_case_manager (fixture->plan, "The practice at the corner");
  keuze_plan_set_main_practitioner (fixture->plan, "The rehabilitation centre");
  keuze_test_settle ();
  assert_shows (manager, "Our plan\nThe practice at the corner", TRUE);
  assert_shows (main_practitioner, "Our plan\nThe rehabilitation centre", TRUE);

  keuze_plan_set_case_manager (fixture->plan, "");
  keuze_test_settle ();
  assert_shows (manager, "Our plan", FALSE);
  assert_shows (manager, "Open Our Plan", FALSE);

  g_signal_emit_by_name (keuze_test_find_widget (care_plan, GTK_TYPE_BUTTON, 0), "clicked");
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (stack)), ==, "plan");
}

/* From step to step by the arrows, whichever way they lie. */
static void
test_arrow_keys (Fixture       *fixture,
                 gconstpointer  data)
{
  const Variant *variant = data;
  gboolean mirrored = variant->direction == GTK_TEXT_DIR_RTL;
  GtkDirectionType onward = GTK_DIR_DOWN, back = GTK_DIR_UP;

  if (variant->width > 1000)
    {
      onward = mirrored ? GTK_DIR_LEFT : GTK_DIR_RIGHT;
      back = mirrored ? GTK_DIR_RIGHT : GTK_DIR_LEFT;
    }

  gtk_widget_grab_focus (get_card (fixture, 0));
  for (guint i = 1; i < 4; i++)
    {
      g_signal_emit_by_name (fixture->window, "move-focus", onward);
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == get_card (fixture, i));
    }
  g_signal_emit_by_name (fixture->window, "move-focus", back);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == get_card (fixture, 2));

  g_signal_emit_by_name (fixture->window, "move-focus", GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)),
                                         get_card (fixture, 2)));
}

/* Another plan takes the place of the first, of which nothing is left. */
static void
test_another_plan (Fixture       *fixture,
                   gconstpointer  data)
{
  KeuzePlan *other = keuze_plan_new ();

  keuze_plan_set_here (fixture->plan, "step-3");
  write_experience (fixture, "step-1", "", "2024");
  keuze_plan_set_here (other, "step-1");
  g_object_set (fixture->page, "plan", other, NULL);
  assert_here (fixture, 0);
  g_assert_false (gtk_widget_get_visible (get_list (fixture, 0)));

  keuze_plan_set_here (fixture->plan, "step-2");
  write_experience (fixture, "step-1", "", "2025");
  assert_here (fixture, 0);
  g_assert_false (gtk_widget_get_visible (get_list (fixture, 0)));

  g_object_set (fixture->page, "plan", fixture->plan, NULL);
  assert_here (fixture, 1);
  g_assert_finalize_object (other);
}

static void
add (const char *name,
     gsize       n_variants,
     void      (*test) (Fixture *, gconstpointer))
{
  for (gsize i = 0; i < n_variants; i++)
    {
      g_autofree char *path = g_strdup_printf ("/steps/%s/%s", name, variants[i].name);

      g_test_add (path, Fixture, &variants[i], set_up, test, tear_down);
    }
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  add ("stops", 4, test_stops);
  add ("arrows-point-both-ways", 2, test_arrows_point_both_ways);
  add ("arrow-keys", 4, test_arrow_keys);
  add ("roles", 1, test_roles);
  add ("here", 1, test_here);
  add ("here-is-drawn", 1, test_here_is_drawn);
  add ("options-of-the-plan-stand-out", 1, test_options_of_the_plan_stand_out);
  add ("way", 1, test_way);
  add ("way-off-the-card", 1, test_way_off_the_card);
  add ("long-way", 1, test_long_way);
  add ("experience-opens", 1, test_experience_opens);
  add ("experience-can-be-added", 1, test_experience_can_be_added);
  add ("people-of-the-plan", 1, test_people_of_the_plan);
  add ("another-plan", 1, test_another_plan);

  return g_test_run ();
}
