/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-compare-carousel.h"
#include "keuze-compare-column.h"
#include "keuze-compare-heading.h"
#include "keuze-compare-page.h"
#include "keuze-compare-row.h"
#include "keuze-compare-table.h"
#include "keuze-option-page.h"
#include "keuze-test-window.h"

typedef struct
{
  const char *name;
  const char *language;
  int width;
  int height;
  int percent;
} Variant;

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
} Fixture;

static const Variant wide = { "wide", "en", 1100, 860, 100 };
static const Variant narrow = { "narrow", "en", 360, 640, 100 };

static const Variant sizes[] = {
  { "wide", "nl", 1100, 860, 100 },
  { "narrow", "nl", 360, 640, 100 },
  { "small", "nl", 360, 294, 100 },
  { "small-with-large-text", "nl", 360, 294, 200 },
  { "wide-with-large-text", "nl", 1100, 860, 200 },
};

static const char * const two[] = { "dietetics", "occupational-therapy", NULL };
static const char * const three[] = {
  "medical-specialist", "psychosomatic-exercise-therapy", "multidisciplinary-mental-health-care", NULL
};

static void
set_text_size (int percent)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 / 100 * percent, NULL);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const Variant *variant = data;
  g_autoptr (GError) error = NULL;

  set_text_size (variant->percent);
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
  set_text_size (100);
}

static GtkWidget *
get_page (Fixture *fixture)
{
  GtkWidget *view = keuze_test_find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW, 0);

  return GTK_WIDGET (adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)));
}

static GtkWidget *
compare (Fixture            *fixture,
         const char * const *ids)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.compare", "^as", ids);
  keuze_test_settle ();
  g_assert_true (KEUZE_IS_COMPARE_PAGE (get_page (fixture)));

  return get_page (fixture);
}

static AdwToggleGroup *
get_toggles (GtkWidget *page)
{
  return ADW_TOGGLE_GROUP (keuze_test_find_widget (page, ADW_TYPE_TOGGLE_GROUP, 0));
}

static GtkWidget *
get_column (GtkWidget *page,
            guint      position)
{
  return keuze_test_find_widget (page, KEUZE_TYPE_COMPARE_COLUMN, position);
}

static GtkWidget *
get_cells (GtkWidget *row)
{
  return gtk_widget_get_last_child (gtk_widget_get_first_child (row));
}

static guint
count_cells (GtkWidget *row)
{
  guint n_cells = 0;

  for (GtkWidget *cell = gtk_widget_get_first_child (get_cells (row));
       cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    n_cells++;

  return n_cells;
}

/* The row about something, where it is shown. */
static GtkWidget *
find_row (GtkWidget  *root,
          const char *heading)
{
  g_autofree char *wanted = g_strconcat (heading, "\n", NULL);
  GtkWidget *row;

  for (guint i = 0; (row = keuze_test_find_widget (root, KEUZE_TYPE_COMPARE_ROW, i)) != NULL; i++)
    {
      g_autofree char *text = keuze_test_read_text (row);

      if (g_str_has_prefix (text, wanted))
        return row;
    }

  g_error ("No row is about “%s”", heading);
}

static void
assert_row (GtkWidget  *root,
            const char *heading,
            const char *wanted)
{
  g_autofree char *text = keuze_test_read_text (find_row (root, heading));

  g_assert_cmpstr (text, ==, wanted);
}

static void
test_beside_each_other (Fixture       *fixture,
                        gconstpointer  data)
{
  GtkWidget *page = compare (fixture, two);
  GtkWidget *table = keuze_test_find_widget (page, KEUZE_TYPE_COMPARE_TABLE, 0);

  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "Compare");
  g_assert_true (gtk_widget_get_mapped (table));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (get_toggles (page))));

  assert_row (table, "Who helps you", "Who helps you\nOccupational therapist\nDietitian\n");
  assert_row (table, "Steps of care", "Steps of care\nThe same for all\nStep 2 · Step 3\n");
  assert_row (table, "Who pays",
              "Who pays\n"
              "Basic package\nfor everyone · at most 10 sessions\n"
              "Supplementary package\ndepends on your policy\n"
              "Basic package\nfor everyone · at most 3 hours a year\n"
              "Supplementary package\nsometimes for more hours\n");
}

/* What is said of an option stands under its title, and nowhere else. */
static void
test_columns_are_aligned (Fixture       *fixture,
                          gconstpointer  data)
{
  GtkWidget *page = compare (fixture, three);
  GtkWidget *table = keuze_test_find_widget (page, KEUZE_TYPE_COMPARE_TABLE, 0);
  GtkWidget *cell = gtk_widget_get_first_child (get_cells (find_row (table, "Who helps you")));

  for (guint i = 0; i < 3; i++)
    {
      GtkWidget *heading = keuze_test_find_widget (table, KEUZE_TYPE_COMPARE_HEADING, i);
      GtkWidget *pictogram = keuze_test_find_widget (heading, GTK_TYPE_IMAGE, 0);
      GtkWidget *title = keuze_test_find_widget (heading, GTK_TYPE_LABEL, 0);
      graphene_rect_t cell_bounds, bounds;

      g_assert_true (gtk_widget_compute_bounds (cell, table, &cell_bounds));
      g_assert_true (gtk_widget_compute_bounds (pictogram, table, &bounds));
      g_assert_cmpfloat_with_epsilon (cell_bounds.origin.x, bounds.origin.x, 1);

      /* A title is broken only where there is no room for it. */
      g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (title))), ==, i < 2 ? 2 : 1);

      cell = gtk_widget_get_next_sibling (cell);
    }

  g_assert_null (cell);
}

static void
assert_cell (GtkWidget  *cell,
             const char *name)
{
  gtk_test_accessible_assert_role (cell, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static void
test_each_cell_says_whose_it_is (Fixture       *fixture,
                                 gconstpointer  data)
{
  GtkWidget *page = compare (fixture, two);
  GtkWidget *table = keuze_test_find_widget (page, KEUZE_TYPE_COMPARE_TABLE, 0);
  GtkWidget *heading = keuze_test_find_widget (table, KEUZE_TYPE_COMPARE_HEADING, 1);
  GtkWidget *cells = get_cells (find_row (table, "Who pays"));
  GtkWidget *same = find_row (table, "How severe");

  gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (heading, GTK_ACCESSIBLE_PROPERTY_LABEL, "Dietetics");
  assert_cell (gtk_widget_get_first_child (cells), "Who pays, Occupational therapy");
  assert_cell (gtk_widget_get_last_child (cells), "Who pays, Dietetics");
  g_assert_cmpuint (count_cells (same), ==, 1);
  assert_cell (gtk_widget_get_first_child (get_cells (same)), "How severe, The same for all");
  gtk_test_accessible_assert_role (keuze_test_find_widget (same, GTK_TYPE_LABEL, 0),
                                   GTK_ACCESSIBLE_ROLE_HEADING);
}

static void
assert_active (GtkWidget *page,
               guint      active)
{
  static const char * const titles[] = { "Occupational therapy\n", "Dietetics\n" };
  GtkWidget *headings = keuze_test_find_widget (keuze_test_find_widget (page, KEUZE_TYPE_COMPARE_CAROUSEL, 0),
                                                GTK_TYPE_STACK, 0);
  GtkWidget *carousel = keuze_test_find_widget (page, ADW_TYPE_CAROUSEL, 0);
  g_autofree char *shown = keuze_test_read_text (headings);

  g_assert_cmpuint (adw_toggle_group_get_active (get_toggles (page)), ==, active);
  g_assert_cmpfloat_with_epsilon (adw_carousel_get_position (ADW_CAROUSEL (carousel)), active, 0.01);
  g_assert_true (g_str_has_prefix (shown, titles[active]));

  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *column = get_column (page, i);

      g_assert_cmpint (gtk_widget_get_can_focus (column), ==, i == active);
      gtk_test_accessible_assert_state (column, GTK_ACCESSIBLE_STATE_HIDDEN, i != active);
    }
}

static void
test_one_at_a_time (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *page = compare (fixture, two);
  GtkWidget *carousel = keuze_test_find_widget (page, ADW_TYPE_CAROUSEL, 0);

  g_assert_true (gtk_widget_get_mapped (carousel));
  g_assert_false (gtk_widget_get_mapped (keuze_test_find_widget (page, KEUZE_TYPE_COMPARE_TABLE, 0)));
  assert_active (page, 0);
  assert_row (get_column (page, 1), "How severe", "How severe\nThe same for all\nMild · Moderate\n");
  assert_row (get_column (page, 1), "Who helps you", "Who helps you\nDiffers\nDietitian\n");
  assert_cell (gtk_widget_get_first_child (get_cells (find_row (get_column (page, 1), "Who helps you"))),
               "Who helps you, Dietetics, Differs");

  adw_toggle_group_set_active (get_toggles (page), 1);
  keuze_test_settle ();
  assert_active (page, 1);

  /* As after swiping back. */
  adw_carousel_scroll_to (ADW_CAROUSEL (carousel), get_column (page, 0), FALSE);
  keuze_test_settle ();
  assert_active (page, 0);
}

static void
test_toggles_have_names (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkWidget *toggles = GTK_WIDGET (get_toggles (compare (fixture, two)));

  gtk_test_accessible_assert_property (toggles, GTK_ACCESSIBLE_PROPERTY_LABEL, "Compare");
  gtk_test_accessible_assert_property (keuze_test_find_widget (toggles, GTK_TYPE_BUTTON, 0),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Occupational therapy");
  gtk_test_accessible_assert_property (keuze_test_find_widget (toggles, GTK_TYPE_BUTTON, 1),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Dietetics");
}

static GtkAdjustment *
get_adjustment (GtkWidget *column)
{
  GtkWidget *scroller = keuze_test_find_widget (column, GTK_TYPE_SCROLLED_WINDOW, 0);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

static double
measure_top (GtkWidget  *column,
             const char *heading)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (find_row (column, heading), column, &bounds));

  return bounds.origin.y;
}

/* Who swipes while reading about something goes on reading about it. */
static void
test_the_other_option_is_at_the_same_place (Fixture       *fixture,
                                            gconstpointer  data)
{
  GtkWidget *page = compare (fixture, three);
  GtkWidget *first = get_column (page, 0);
  GtkWidget *last = get_column (page, 2);

  gtk_adjustment_set_value (get_adjustment (first), measure_top (first, "What it involves"));
  keuze_test_settle ();
  g_assert_cmpfloat_with_epsilon (measure_top (first, "What it involves"), 0, 1);
  g_assert_cmpfloat_with_epsilon (measure_top (last, "What it involves"), 0, 1);

  adw_toggle_group_set_active (get_toggles (page), 2);
  gtk_adjustment_set_value (get_adjustment (last), 0);
  keuze_test_settle ();
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (get_adjustment (first)), 0, 1);
}

static void
test_title_opens_the_option (Fixture       *fixture,
                             gconstpointer  data)
{
  GtkWidget *page = compare (fixture, two);
  GtkWidget *heading = keuze_test_find_widget (page, KEUZE_TYPE_COMPARE_HEADING, 1);

  g_signal_emit_by_name (keuze_test_find_widget (heading, GTK_TYPE_BUTTON, 0), "clicked");
  keuze_test_settle ();
  page = get_page (fixture);
  g_assert_true (KEUZE_IS_OPTION_PAGE (page));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "Dietetics");

  gtk_widget_activate_action (page, "navigation.pop", NULL);
  keuze_test_settle ();
  g_assert_true (KEUZE_IS_COMPARE_PAGE (get_page (fixture)));
}

static void
test_refuses_what_cannot_be_compared (Fixture       *fixture,
                                      gconstpointer  data)
{
  static const char * const refused[][5] = {
    { NULL },
    { "dietetics" },
    { "dietetics", "dietetics" },
    { "dietetics", "no-such-option" },
    { "dietetics", "self-care", "pain-clinic", "physiotherapy" },
  };
  GtkWidget *before = get_page (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.compare", "^as", refused[i]);
      keuze_test_settle ();
      g_assert_true (get_page (fixture) == before);
    }
}

/* On what a person compares, not on the way back. */
static void
test_focus_begins_at_the_first_option (Fixture       *fixture,
                                       gconstpointer  data)
{
  GtkWidget *page = compare (fixture, two);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  GtkWidget *toggles = GTK_WIDGET (get_toggles (page));

  g_assert_nonnull (focus);
  if (gtk_widget_get_mapped (toggles))
    g_assert_true (gtk_widget_is_ancestor (focus, toggles));
  else
    g_assert_true (gtk_widget_is_ancestor (focus, keuze_test_find_widget (page, KEUZE_TYPE_COMPARE_HEADING, 0)));
}

/* All that has the focus, from here to the end of the page. */
static GHashTable *
tab_through (Fixture *fixture)
{
  GHashTable *reached = g_hash_table_new (NULL, NULL);

  do
    g_hash_table_add (reached, gtk_window_get_focus (GTK_WINDOW (fixture->window)));
  while (gtk_widget_child_focus (get_page (fixture), GTK_DIR_TAB_FORWARD));

  return reached;
}

/* Every text can be reached by keyboard, and none that is out of sight. */
static void
test_keyboard_reaches_what_is_shown (Fixture       *fixture,
                                     gconstpointer  data)
{
  GtkWidget *page = compare (fixture, two);
  GtkWidget *table = keuze_test_find_widget (page, KEUZE_TYPE_COMPARE_TABLE, 0);
  GtkWidget *shown = gtk_widget_get_mapped (table) ? table : get_column (page, 0);
  g_autoptr (GHashTable) reached = tab_through (fixture);
  GtkWidget *label;

  for (guint i = 0; (label = keuze_test_find_widget (page, GTK_TYPE_LABEL, i)) != NULL; i++)
    {
      if (gtk_label_get_selectable (GTK_LABEL (label)))
        g_assert_cmpint (g_hash_table_contains (reached, label), ==, gtk_widget_is_ancestor (label, shown));
    }
}

static void
test_nothing_is_cut_off (Fixture       *fixture,
                         gconstpointer  data)
{
  const Variant *variant = data;
  GtkWidget *page = compare (fixture, three);
  GtkWidget *label;
  int minimum;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  gtk_widget_measure (page, GTK_ORIENTATION_VERTICAL, variant->width, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 294);

  for (guint i = 0; (label = keuze_test_find_widget (page, GTK_TYPE_LABEL, i)) != NULL; i++)
    {
      if (gtk_widget_get_mapped (label))
        g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
    }
}

static void
add (const char    *name,
     const Variant *variant,
     void         (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strdup_printf ("/compare/%s/%s", name, variant->name);

  g_test_add (path, Fixture, variant, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  add ("beside-each-other", &wide, test_beside_each_other);
  add ("columns-are-aligned", &wide, test_columns_are_aligned);
  add ("each-cell-says-whose-it-is", &wide, test_each_cell_says_whose_it_is);
  add ("focus-begins-at-the-first-option", &wide, test_focus_begins_at_the_first_option);
  add ("focus-begins-at-the-first-option", &narrow, test_focus_begins_at_the_first_option);
  add ("keyboard-reaches-what-is-shown", &wide, test_keyboard_reaches_what_is_shown);
  add ("keyboard-reaches-what-is-shown", &narrow, test_keyboard_reaches_what_is_shown);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    add ("nothing-is-cut-off", &sizes[i], test_nothing_is_cut_off);
  add ("one-at-a-time", &narrow, test_one_at_a_time);
  add ("refuses-what-cannot-be-compared", &wide, test_refuses_what_cannot_be_compared);
  add ("the-other-option-is-at-the-same-place", &narrow, test_the_other_option_is_at_the_same_place);
  add ("title-opens-the-option", &wide, test_title_opens_the_option);
  add ("toggles-have-names", &narrow, test_toggles_have_names);

  return g_test_run ();
}
