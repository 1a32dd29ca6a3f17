/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether each page is its own mirror image where one reads from right to left:
 * the same card, in the same language, is laid out both ways, and each widget
 * has to be as far from the right as it was from the left.
 */

#include "config.h"

#include <math.h>

#include "keuze-desk.h"
#include "keuze-option-menu.h"
#include "keuze-reading-page.h"
#include "keuze-reading-row.h"
#include "keuze-test-walk.h"
#include "keuze-test-window.h"
#include "keuze-tile.h"
#include "keuze-way-row.h"

/* Halves of pixels are rounded to one side. */
#define TOLERANCE 2

typedef struct
{
  GType type;
  char *text;
  float start;
  float top;
  float width;
} Place;

typedef struct
{
  GArray *places;
  gboolean is_mirrored;
  guint position;
  guint n_faults;
} Mirror;

static void
clear_place (gpointer data)
{
  g_free (((Place *) data)->text);
}

/* Each of them stands on the side where it is read from, whichever one the app
 * speaks. */
static gboolean
is_of_two_languages (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, KEUZE_TYPE_READING_ROW) != NULL ||
         (GTK_IS_LABEL (widget) && gtk_widget_get_ancestor (widget, KEUZE_TYPE_READING_PAGE) != NULL);
}

static gboolean
is_to_be_mirrored (GtkWidget *widget)
{
  return gtk_widget_get_mapped (widget) && !is_of_two_languages (widget) &&
         (GTK_IS_LABEL (widget) || GTK_IS_IMAGE (widget) || GTK_IS_BUTTON (widget) || GTK_IS_LIST_BOX_ROW (widget) ||
          GTK_IS_EDITABLE (widget) || g_str_has_prefix (G_OBJECT_TYPE_NAME (widget), "Keuze"));
}

static const char *
get_text (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "";
}

static void
collect (GtkWidget *widget,
         GtkWidget *window,
         GArray    *places)
{
  graphene_rect_t bounds;

  if (is_to_be_mirrored (widget) && gtk_widget_compute_bounds (widget, window, &bounds))
    {
      Place place = { G_OBJECT_TYPE (widget), g_strdup (get_text (widget)),
                      bounds.origin.x, bounds.origin.y, bounds.size.width };

      if (gtk_widget_get_direction (window) == GTK_TEXT_DIR_RTL)
        place.start = (float) gtk_widget_get_width (window) - bounds.origin.x - bounds.size.width;
      g_array_append_val (places, place);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, window, places);
}

static void
compare (Mirror     *mirror,
         const char *page,
         Place      *mirrored)
{
  Place *place;

  g_assert_cmpuint (mirror->position, <, mirror->places->len);
  place = &g_array_index (mirror->places, Place, mirror->position++);
  if (place->type == mirrored->type && g_str_equal (place->text, mirrored->text) &&
      fabsf (place->start - mirrored->start) <= TOLERANCE && fabsf (place->width - mirrored->width) <= TOLERANCE &&
      fabsf (place->top - mirrored->top) <= TOLERANCE)
    return;

  g_test_message ("%s: %s “%s” is %.0f wide, at %.0f,%.0f; mirrored, %s “%s” is %.0f wide, at %.0f,%.0f", page,
                  g_type_name (place->type), place->text, place->width, place->start, place->top,
                  g_type_name (mirrored->type), mirrored->text, mirrored->width, mirrored->start, mirrored->top);
  mirror->n_faults++;
}

static void
look (KeuzeWindow *window,
      GtkWidget   *root,
      const char  *page,
      gpointer     user_data)
{
  Mirror *mirror = user_data;
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));
  guint first = mirror->position;

  if (!mirror->is_mirrored)
    {
      collect (root, GTK_WIDGET (window), mirror->places);
      return;
    }

  g_array_set_clear_func (places, clear_place);
  collect (root, GTK_WIDGET (window), places);
  for (guint i = 0; i < places->len; i++)
    compare (mirror, page, &g_array_index (places, Place, i));
  g_test_message ("%s: %u widgets", page, mirror->position - first);
}

static void
walk (Mirror       *mirror,
      KeuzeCatalog *catalog,
      gboolean      is_mirrored,
      const int    *size)
{
  KeuzeWindow *window;

  gtk_widget_set_default_direction (is_mirrored ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  mirror->is_mirrored = is_mirrored;
  window = keuze_test_window_new (catalog, size[0], size[1]);
  keuze_test_walk (window, catalog, look, mirror);
  gtk_window_destroy (GTK_WINDOW (window));
  keuze_test_iterate ();
}

static void
test_mirrored (gconstpointer data)
{
  Mirror mirror = { g_array_new (FALSE, FALSE, sizeof (Place)) };
  KeuzeCatalog *catalog = keuze_test_load_catalog ();

  g_array_set_clear_func (mirror.places, clear_place);
  walk (&mirror, catalog, FALSE, data);
  walk (&mirror, catalog, TRUE, data);
  g_assert_cmpuint (mirror.position, ==, mirror.places->len);
  g_assert_cmpuint (mirror.n_faults, ==, 0);
  g_array_unref (mirror.places);
  g_assert_finalize_object (catalog);
}

/* Where a letter of a text is painted, from the left. */
static int
find_letter (GtkLabel   *label,
             const char *letter)
{
  const char *text = gtk_label_get_text (label);
  PangoRectangle place;

  pango_layout_index_to_pos (gtk_label_get_layout (label), (int) (strstr (text, letter) - text), &place);

  return place.x;
}

static GtkLabel *
find_label (GtkWidget  *root,
            const char *part)
{
  GtkWidget *label;

  for (guint i = 0; (label = keuze_test_find_widget (root, GTK_TYPE_LABEL, i)) != NULL; i++)
    {
      if (strstr (gtk_label_get_text (GTK_LABEL (label)), part) != NULL)
        return GTK_LABEL (label);
    }

  g_assert_not_reached ();
}

/* What somebody wrote in a language that is read from left to right ends at its
 * right, also after a word that is read from right to left. */
static void
test_mixed_text (void)
{
  g_autoptr (KeuzeExperience) experience = keuze_experience_new ();
  KeuzeCatalog *catalog = keuze_test_load_pseudo_catalog ("ar_XB");
  KeuzeWindow *window;
  GtkLabel *label;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  window = keuze_test_window_new (catalog, 1100, 860);
  keuze_experience_set_course (experience, "Zwemmen!");
  keuze_plan_add (keuze_desk_get_plan (KEUZE_DESK (window)), KEUZE_RECORD (experience));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "plan");
  keuze_test_settle ();
  label = find_label (keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_WAY_ROW, 0), "Zwemmen");
  g_assert_cmpint (find_letter (label, "!"), >, find_letter (label, "Z"));

  gtk_window_destroy (GTK_WINDOW (window));
  keuze_test_iterate ();
  g_assert_finalize_object (catalog);
}

static GtkWidget *
find_shown_tile (KeuzeWindow *window)
{
  GtkWidget *tile;

  for (guint i = 0; (tile = keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_TILE, i)) != NULL; i++)
    {
      if (gtk_widget_get_mapped (tile))
        return tile;
    }

  g_assert_not_reached ();
}

/* A menu that is asked for by a key opens where one begins to read. */
static void
test_menu (void)
{
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window;
  GtkWidget *tile;
  GdkRectangle place;

  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      gtk_widget_set_default_direction (direction);
      window = keuze_test_window_new (catalog, 1100, 860);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "overview");
      keuze_test_settle ();
      tile = find_shown_tile (window);
      g_assert_cmpint (gtk_widget_get_width (tile), >, 0);
      keuze_option_menu_popup_below (tile);
      gtk_popover_get_pointing_to (GTK_POPOVER (keuze_test_find_widget (tile, GTK_TYPE_POPOVER_MENU, 0)), &place);
      g_assert_cmpint (place.x, ==, direction == GTK_TEXT_DIR_LTR ? 0 : gtk_widget_get_width (tile));
      g_assert_cmpint (place.y, ==, gtk_widget_get_height (tile));
      gtk_window_destroy (GTK_WINDOW (window));
      keuze_test_iterate ();
    }
  g_assert_finalize_object (catalog);
}

int
main (int   argc,
      char *argv[])
{
  static const int wide[] = { 1100, 860 }, narrow[] = { 360, 640 };

  keuze_test_set_up (&argc, &argv);

  g_test_add_data_func ("/mirrored/wide", wide, test_mirrored);
  g_test_add_data_func ("/mirrored/narrow", narrow, test_mirrored);

  g_test_add_func ("/mirrored/menu", test_menu);
  g_test_add_func ("/mirrored/mixed-text", test_mixed_text);

  return g_test_run ();
}
