/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-comparison.h"
#include "keuze-printable.h"
#include "keuze-reading-page.h"
#include "keuze-reading-row.h"
#include "keuze-test-window.h"

typedef struct
{
  int width;
  int height;
  int percent;
} Size;

typedef struct
{
  GSettings *settings;
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
} Fixture;

static const Size wide = { 1100, 860, 100 };
static const Size narrow = { 360, 640, 100 };
static const Size small_and_large = { 360, 294, 200 };

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const Size *size = data;
  g_autoptr (GError) error = NULL;

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 / 100 * size->percent, NULL);
  fixture->settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  g_settings_reset (fixture->settings, "second-language");
  g_settings_reset (fixture->settings, "view");
  fixture->catalog = keuze_catalog_new_for_language ("en", &error);
  g_assert_no_error (error);
  fixture->window = keuze_test_window_new (fixture->catalog, size->width, size->height);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  keuze_test_window_destroy (g_steal_pointer (&fixture->window));
  g_assert_finalize_object (fixture->catalog);
  g_assert_finalize_object (fixture->settings);
}

static GtkWidget *
get_page (Fixture *fixture)
{
  keuze_test_settle ();

  return GTK_WIDGET (keuze_window_get_page (fixture->window));
}

static void
read_in_two_languages (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.read-in-two-languages", NULL);
  g_assert_true (KEUZE_IS_READING_PAGE (get_page (fixture)));
}

static void
assert_readable (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.read-in-two-languages", NULL);
  g_assert_true (KEUZE_IS_READING_PAGE (get_page (fixture)));
  gtk_widget_activate_action (get_page (fixture), "navigation.pop", NULL);
  g_assert_false (KEUZE_IS_READING_PAGE (get_page (fixture)));
}

/* The label that says it. */
static GtkWidget *
find_label (GtkWidget  *root,
            const char *text)
{
  GtkWidget *label;

  for (guint i = 0; (label = keuze_test_find_widget (root, GTK_TYPE_LABEL, i)) != NULL; i++)
    {
      if (gtk_widget_get_mapped (label) && g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
        return label;
    }

  g_error ("“%s” is not shown", text);
}

static graphene_rect_t
get_bounds (GtkWidget *widget,
            Fixture   *fixture)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (fixture->window), &bounds));

  return bounds;
}

static void
test_opens_from_everywhere_but_the_plan (Fixture       *fixture,
                                         gconstpointer  data)
{
  const char * const ids[] = { "dietetics", "physiotherapy", NULL };

  assert_readable (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
  assert_readable (fixture);
  keuze_window_open_option (fixture->window, "dietetics");
  get_page (fixture);
  assert_readable (fixture);
  keuze_window_compare (fixture->window, ids);
  get_page (fixture);
  assert_readable (fixture);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "plan");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.read-in-two-languages", NULL);
  g_assert_false (KEUZE_IS_READING_PAGE (get_page (fixture)));
}

/* On a page in two languages there is nothing more to read. */
static void
test_opens_once (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *page;

  read_in_two_languages (fixture);
  page = get_page (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.read-in-two-languages", NULL);
  g_assert_true (get_page (fixture) == page);
}

static void
test_both_read_the_same_line (Fixture       *fixture,
                              gconstpointer  data)
{
  graphene_rect_t first, second;

  keuze_window_open_option (fixture->window, "dietetics");
  read_in_two_languages (fixture);
  first = get_bounds (find_label (get_page (fixture), "What it involves"), fixture);
  second = get_bounds (find_label (get_page (fixture), "Wat het inhoudt"), fixture);
  g_assert_cmpfloat_with_epsilon (first.origin.y, second.origin.y, 0.5);
  g_assert_cmpfloat_with_epsilon (first.size.width, second.size.width, 1);
  g_assert_cmpfloat (second.origin.x, >, first.origin.x + first.size.width);
}

static void
test_stands_below_where_it_is_narrow (Fixture       *fixture,
                                      gconstpointer  data)
{
  graphene_rect_t first, second;

  keuze_window_open_option (fixture->window, "dietetics");
  read_in_two_languages (fixture);
  first = get_bounds (find_label (get_page (fixture), "What it involves"), fixture);
  second = get_bounds (find_label (get_page (fixture), "Wat het inhoudt"), fixture);
  g_assert_cmpfloat_with_epsilon (first.origin.x, second.origin.x, 0.5);
  g_assert_cmpfloat (second.origin.y, >=, first.origin.y + first.size.height);
}

/* Every text of both, on every page that there is. */
static void
assert_shows_all (Fixture      *fixture,
                  KeuzeSubject *subject)
{
  g_autoptr (GListModel) translations = keuze_catalog_load_translations (fixture->catalog);
  g_autoptr (KeuzeCatalog) dutch = g_list_model_get_item (translations, 0);
  g_autoptr (KeuzeParallel) parallel = keuze_subject_read (subject, fixture->catalog, dutch);
  g_autofree char *shown = NULL;

  keuze_window_push (fixture->window, keuze_reading_page_new (subject, fixture->catalog, translations));
  shown = keuze_test_read_text (get_page (fixture));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (parallel)); i++)
    {
      g_autoptr (KeuzePair) pair = g_list_model_get_item (G_LIST_MODEL (parallel), i);
      KeuzeBlock *blocks[] = { keuze_pair_get_first (pair), keuze_pair_get_second (pair) };

      for (guint j = 0; j < G_N_ELEMENTS (blocks); j++)
        {
          g_autofree char *text = blocks[j] != NULL ? keuze_block_dup_text (blocks[j]) : g_strdup ("");

          if (strstr (shown, text) == NULL)
            g_error ("“%s” is not shown", text);
        }
    }
  gtk_widget_activate_action (get_page (fixture), "navigation.pop", NULL);
}

static void
test_shows_all_of_both (Fixture       *fixture,
                        gconstpointer  data)
{
  const char * const ids[] = { "pain-clinic", "physiotherapy", "dietetics", NULL };
  g_autoptr (KeuzeComparison) comparison = keuze_comparison_new (fixture->catalog, ids);
  g_autoptr (KeuzeSubject) overview = keuze_subject_new_overview ();
  g_autoptr (KeuzeSubject) steps = keuze_subject_new_steps ();
  g_autoptr (KeuzeSubject) option =
    keuze_subject_new_option (keuze_catalog_get_entry (fixture->catalog, KEUZE_LIST_OPTIONS, "social-support"));
  g_autoptr (KeuzeSubject) compared = keuze_subject_new_comparison (keuze_comparison_get_options (comparison));

  assert_shows_all (fixture, overview);
  assert_shows_all (fixture, steps);
  assert_shows_all (fixture, compared);
  assert_shows_all (fixture, option);
}

static PangoLanguage *
get_language (GtkWidget *label)
{
  PangoAttrIterator *iterator = pango_attr_list_get_iterator (gtk_label_get_attributes (GTK_LABEL (label)));
  PangoAttrLanguage *attribute = (PangoAttrLanguage *) pango_attr_iterator_get (iterator, PANGO_ATTR_LANGUAGE);
  PangoLanguage *language = attribute != NULL ? attribute->value : NULL;

  pango_attr_iterator_destroy (iterator);

  return language;
}

static void
assert_heading (GtkWidget  *label,
                const char *language,
                int         level)
{
  gtk_test_accessible_assert_role (label, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (label, GTK_ACCESSIBLE_PROPERTY_LEVEL, level);
  g_assert_true (gtk_label_get_selectable (GTK_LABEL (label)));
  g_assert_true (get_language (label) == pango_language_from_string (language));
}

static void
test_texts_are_what_they_are (Fixture       *fixture,
                              gconstpointer  data)
{
  GtkWidget *page, *link;

  keuze_window_open_option (fixture->window, "dietetics");
  read_in_two_languages (fixture);
  page = get_page (fixture);
  assert_heading (find_label (page, "Dietetics"), "en", 1);
  assert_heading (find_label (page, "Diëtetiek"), "nl", 1);
  assert_heading (find_label (page, "What it involves"), "en", 2);
  assert_heading (find_label (page, "Wat het inhoudt"), "nl", 2);
  assert_heading (find_label (page, "Nausea and overweight"), "en", 3);
  assert_heading (find_label (page, "Misselijkheid en overgewicht"), "nl", 3);
  gtk_test_accessible_assert_role (find_label (page, "Dietitian"), GTK_ACCESSIBLE_ROLE_LABEL);

  link = keuze_test_find_widget (page, GTK_TYPE_LINK_BUTTON, 0);
  g_assert_nonnull (link);
  g_assert_true (g_str_has_prefix (gtk_link_button_get_uri (GTK_LINK_BUTTON (link)), "https://"));
  gtk_test_accessible_assert_role (link, GTK_ACCESSIBLE_ROLE_LINK);
  g_assert_nonnull (find_label (link, "nalk.info/zorgkaart/"));
  gtk_test_accessible_assert_property (link, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       gtk_link_button_get_uri (GTK_LINK_BUTTON (link)));

  /* Where a link leads is seen before it is followed. */
  link = keuze_test_find_widget (page, GTK_TYPE_LINK_BUTTON, 1);
  g_assert_nonnull (find_label (link, gtk_link_button_get_uri (GTK_LINK_BUTTON (link))));
}

static GListModel *
list_two_translations (void)
{
  GListStore *translations = g_list_store_new (KEUZE_TYPE_CATALOG);
  g_autoptr (KeuzeCatalog) dutch = keuze_catalog_new_for_language ("nl", NULL);
  g_autoptr (KeuzeCatalog) mirrored = keuze_test_load_pseudo_catalog ("ar_XB");

  g_list_store_append (translations, dutch);
  g_list_store_append (translations, mirrored);

  return G_LIST_MODEL (translations);
}

static AdwNavigationPage *
push_with_two_translations (Fixture *fixture)
{
  g_autoptr (GListModel) translations = list_two_translations ();
  g_autoptr (KeuzeSubject) subject = keuze_subject_new_steps ();
  AdwNavigationPage *page = keuze_reading_page_new (subject, fixture->catalog, translations);

  keuze_window_push (fixture->window, page);
  keuze_test_settle ();

  return page;
}

static GtkDropDown *
find_languages (gpointer page)
{
  return GTK_DROP_DOWN (keuze_test_find_widget (page, GTK_TYPE_DROP_DOWN, 0));
}

static void
test_remembers_the_language (Fixture       *fixture,
                             gconstpointer  data)
{
  AdwNavigationPage *page = push_with_two_translations (fixture);
  g_autofree char *picked = NULL;
  g_autofree char *cleared = NULL;

  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (find_languages (page))));
  find_label (GTK_WIDGET (page), "Stappen in de zorg");
  gtk_drop_down_set_selected (find_languages (page), 1);
  picked = g_settings_get_string (fixture->settings, "second-language");
  g_assert_cmpstr (picked, ==, "ar_XB");

  gtk_widget_activate_action (GTK_WIDGET (page), "navigation.pop", NULL);
  keuze_test_settle ();
  page = push_with_two_translations (fixture);
  g_assert_cmpuint (gtk_drop_down_get_selected (find_languages (page)), ==, 1);

  /* The next person is not told which language the one before speaks. */
  keuze_window_reset (fixture->window);
  cleared = g_settings_get_string (fixture->settings, "second-language");
  g_assert_cmpstr (cleared, ==, "");
}

/* What is read from the right begins at the right of its own track. */
static void
test_each_has_its_own_side (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (KeuzeCatalog) mirrored = keuze_test_load_pseudo_catalog ("ar_XB");
  AdwNavigationPage *page = push_with_two_translations (fixture);
  GtkWidget *first, *second;

  gtk_drop_down_set_selected (find_languages (page), 1);
  keuze_test_settle ();
  first = find_label (GTK_WIDGET (page), "Steps of care");
  second = find_label (GTK_WIDGET (page), keuze_catalog_get_label (mirrored, KEUZE_LABEL_STEPS));
  g_assert_cmpint (gtk_widget_get_direction (first), ==, GTK_TEXT_DIR_LTR);
  g_assert_cmpint (gtk_widget_get_direction (second), ==, GTK_TEXT_DIR_RTL);
  g_assert_cmpfloat (get_bounds (first, fixture).origin.x, <, get_bounds (second, fixture).origin.x);
}

static void
test_the_first_language_decides_the_order (Fixture       *fixture,
                                           gconstpointer  data)
{
  g_autoptr (KeuzeCatalog) mirrored = keuze_test_load_pseudo_catalog ("ar_XB");
  g_autoptr (GListStore) translations = g_list_store_new (KEUZE_TYPE_CATALOG);
  g_autoptr (KeuzeSubject) subject = keuze_subject_new_steps ();
  GtkWidget *first, *second;

  g_list_store_append (translations, fixture->catalog);
  keuze_window_push (fixture->window, keuze_reading_page_new (subject, mirrored, G_LIST_MODEL (translations)));
  first = find_label (get_page (fixture), keuze_catalog_get_label (mirrored, KEUZE_LABEL_STEPS));
  second = find_label (get_page (fixture), "Steps of care");
  g_assert_cmpfloat (get_bounds (first, fixture).origin.x, >, get_bounds (second, fixture).origin.x);
}

static void
test_fits (Fixture       *fixture,
           gconstpointer  data)
{
  const Size *size = data;
  AdwNavigationPage *page = push_with_two_translations (fixture);

  gtk_drop_down_set_selected (find_languages (page), 1);
  keuze_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), ==, size->width);
  for (guint i = 0; i < 40; i++)
    {
      GtkWidget *label = keuze_test_find_widget (GTK_WIDGET (page), KEUZE_TYPE_READING_ROW, i);
      graphene_rect_t bounds = get_bounds (label, fixture);

      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, size->width);
    }
}

static void
test_can_be_printed (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = NULL;

  keuze_window_open_option (fixture->window, "dietetics");
  read_in_two_languages (fixture);
  sheet = keuze_printable_create_sheet (keuze_printable_find (GTK_WIDGET (fixture->window)));
  g_assert_cmpstr (keuze_sheet_get_title (sheet), ==, "Dietetics · Diëtetiek");
  g_assert_cmpuint (keuze_sheet_get_n_sections (sheet), ==, 1);
}

/* A card of somebody else comes in one language. */
static void
test_needs_another_language (void)
{
  KeuzeCatalog *catalog = keuze_test_load_pseudo_catalog ("ar_XB");
  Fixture fixture = { NULL, catalog, keuze_test_window_new (catalog, 1100, 860) };
  g_autofree char *shown = NULL;

  gtk_widget_activate_action (GTK_WIDGET (fixture.window), "win.read-in-two-languages", NULL);
  g_assert_false (KEUZE_IS_READING_PAGE (get_page (&fixture)));
  keuze_window_open_option (fixture.window, "dietetics");
  shown = keuze_test_read_text (get_page (&fixture));
  g_assert_null (strstr (shown, "Two Languages"));

  gtk_window_destroy (GTK_WINDOW (fixture.window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (catalog);
}

static void
add_test (const char *name,
          const Size *size,
          void      (*function) (Fixture *fixture, gconstpointer data))
{
  g_test_add (name, Fixture, size, set_up, function, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  add_test ("/reading/opens-from-everywhere-but-the-plan", &wide, test_opens_from_everywhere_but_the_plan);
  add_test ("/reading/opens-once", &wide, test_opens_once);
  add_test ("/reading/both-read-the-same-line", &wide, test_both_read_the_same_line);
  add_test ("/reading/stands-below-where-it-is-narrow", &narrow, test_stands_below_where_it_is_narrow);
  add_test ("/reading/shows-all-of-both/wide", &wide, test_shows_all_of_both);
  add_test ("/reading/shows-all-of-both/narrow", &narrow, test_shows_all_of_both);
  add_test ("/reading/texts-are-what-they-are", &wide, test_texts_are_what_they_are);
  add_test ("/reading/remembers-the-language", &wide, test_remembers_the_language);
  add_test ("/reading/each-has-its-own-side", &wide, test_each_has_its_own_side);
  add_test ("/reading/the-first-language-decides-the-order", &wide, test_the_first_language_decides_the_order);
  add_test ("/reading/fits/wide", &wide, test_fits);
  add_test ("/reading/fits/narrow", &narrow, test_fits);
  add_test ("/reading/fits/small-and-large", &small_and_large, test_fits);
  add_test ("/reading/can-be-printed", &wide, test_can_be_printed);
  g_test_add_func ("/reading/needs-another-language", test_needs_another_language);

  return g_test_run ();
}
