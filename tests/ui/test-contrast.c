/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether everything can be read: the colour of each text and each mark, as it
 * is mixed on the screen, against what lies behind it. WCAG 2.2 asks for 4.5:1
 * for text and 3:1 for marks.
 */

#include "config.h"

#include <math.h>

#include "keuze-about.h"
#include "keuze-desk.h"
#include "keuze-overview-page.h"
#include "keuze-plan-page.h"
#include "keuze-preferences.h"
#include "keuze-test-colors.h"
#include "keuze-test-plan.h"
#include "keuze-test-window.h"

#define TEXT_CONTRAST 4.5
#define MARK_CONTRAST 3.0

/* A letter is too thin to show its colour whole, so its box is filled with it;
 * and emptied, to see what lies behind. */
#define FILLED "label, accelerator, placeholder, image { background: currentColor; }"
#define EMPTIED "label, accelerator, placeholder, image { color: transparent; -gtk-icon-palette: success transparent, warning transparent, error transparent; }"

/* The menus and lists that were opened. */
static GHashTable *opened;

static KeuzeTestColors
take_picture (GtkNative  *native,
              const char *css)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (native));
  KeuzeTestColors picture;

  gtk_css_provider_load_from_string (provider, css);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_USER + 1);
  keuze_test_colors_take (&picture, native);
  gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (provider));

  return picture;
}

/* The lowest contrast in the middle half of a widget, away from round corners
 * and from what lies beside it. In high contrast the platform draws a line along
 * the edge of the window, over what is scrolled half out of it. */
static double
measure (GtkWidget             *widget,
         GtkWidget             *native,
         const KeuzeTestColors *filled,
         const KeuzeTestColors *emptied)
{
  graphene_rect_t bounds, picture;
  double lowest = 21;

  /* A popover that has room for a tail is not at the zero of its coordinates. */
  g_assert_true (gtk_widget_compute_bounds (native, native, &picture));
  g_assert_true (gtk_widget_compute_bounds (widget, native, &bounds));
  graphene_rect_offset (&bounds, -picture.origin.x, -picture.origin.y);
  graphene_rect_inset (&bounds, bounds.size.width / 4, bounds.size.height / 4);

  for (int y = (int) ceilf (bounds.origin.y); y < (int) (bounds.origin.y + bounds.size.height); y++)
    {
      for (int x = (int) ceilf (bounds.origin.x); x < (int) (bounds.origin.x + bounds.size.width); x++)
        {
          if (x > 0 && y > 0 && x < filled->width - 1 && y < filled->height - 1)
            lowest = MIN (lowest, keuze_test_colors_compare (keuze_test_colors_get_luminance (filled, x, y),
                                                             keuze_test_colors_get_luminance (emptied, x, y)));
        }
    }

  return lowest;
}

static gboolean
is_picked (GtkWidget *widget,
           GtkWidget *native,
           double     x,
           double     y)
{
  GtkWidget *there = gtk_widget_pick (native, x, y, GTK_PICK_INSENSITIVE | GTK_PICK_NON_TARGETABLE);

  return there != NULL && (there == widget || gtk_widget_is_ancestor (there, widget));
}

/* What is scrolled away or lies under a header bar cannot be measured. */
static gboolean
is_in_sight (GtkWidget *widget,
             GtkWidget *native)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (widget, native, &bounds))
    return FALSE;

  graphene_rect_inset (&bounds, bounds.size.width / 4, bounds.size.height / 4);

  return is_picked (widget, native, bounds.origin.x, bounds.origin.y) &&
         is_picked (widget, native, bounds.origin.x + bounds.size.width, bounds.origin.y + bounds.size.height);
}

/* It has colours of its own, and says nothing that its name does not. */
static gboolean
is_logo (GtkImage *image)
{
  return g_strcmp0 (gtk_image_get_icon_name (image), APPLICATION_ID) == 0;
}

static guint
check (GtkWidget             *widget,
       GtkWidget             *native,
       const char            *page,
       const KeuzeTestColors *filled,
       const KeuzeTestColors *emptied)
{
  gboolean is_text = GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0';
  gboolean is_mark = GTK_IS_IMAGE (widget) && gtk_image_get_storage_type (GTK_IMAGE (widget)) != GTK_IMAGE_EMPTY &&
                     !is_logo (GTK_IMAGE (widget));
  guint n = 0;

  /* The platform shows the marks of a switch only in high contrast, and that of a
   * row of a list only while it is the one that was chosen. */
  if (!gtk_widget_get_mapped (widget) || GTK_IS_SWITCH (widget) || gtk_widget_get_opacity (widget) <= 0)
    return 0;

  /* What cannot be used now is exempt, and meant to look so. */
  if ((is_text || is_mark) && gtk_widget_is_sensitive (widget) && is_in_sight (widget, native))
    {
      double contrast = measure (widget, native, filled, emptied);

      if (contrast < (is_text ? TEXT_CONTRAST : MARK_CONTRAST))
        g_error ("%s: “%s” has a contrast of only %.2f", page,
                 is_text ? gtk_label_get_text (GTK_LABEL (widget)) : gtk_image_get_icon_name (GTK_IMAGE (widget)),
                 contrast);
      n++;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      /* What opens is measured by itself. */
      if (!GTK_IS_NATIVE (child))
        n += check (child, native, page, filled, emptied);
    }

  return n;
}

static guint
check_native (GtkNative  *native,
              const char *page)
{
  KeuzeTestColors filled = take_picture (native, FILLED);
  KeuzeTestColors emptied = take_picture (native, EMPTIED);
  guint n = check (GTK_WIDGET (native), GTK_WIDGET (native), page, &filled, &emptied);

  g_test_message ("%s: %u texts and marks", page, n);
  keuze_test_colors_clear (&filled);
  keuze_test_colors_clear (&emptied);

  return n;
}

static void
check_popover (GtkPopover *popover,
               const char *name)
{
  gboolean autohide = gtk_popover_get_autohide (popover);

  g_object_set_data (G_OBJECT (popover), "measured", popover);
  /* A display without a person would close it. */
  gtk_popover_set_autohide (popover, FALSE);
  gtk_popover_popup (popover);
  g_assert_cmpuint (check_native (GTK_NATIVE (popover), name), >, 0);
  gtk_popover_popdown (popover);
  keuze_test_settle ();
  gtk_popover_set_autohide (popover, autohide);
}

static gboolean
is_new (GtkWidget  *popover,
        const char *name)
{
  return g_object_get_data (G_OBJECT (popover), "measured") == NULL && g_hash_table_add (opened, g_strdup (name));
}

/* What opens from what is in sight, once for each kind of button of a page. */
static void
check_popovers (GtkWidget  *widget,
                GtkWidget  *window,
                const char *page)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_is_sensitive (widget))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *name = g_strdup_printf ("%s of %s, %s", G_OBJECT_TYPE_NAME (child),
                                               G_OBJECT_TYPE_NAME (widget), page);

      if (!GTK_IS_POPOVER (child))
        check_popovers (child, window, page);
      else if (is_in_sight (widget, window) && is_new (child, name))
        check_popover (GTK_POPOVER (child), name);
    }
}

static void
check_page (KeuzeWindow *window,
            const char  *page)
{
  g_assert_cmpuint (check_native (GTK_NATIVE (window), page), >, 3);
  check_popovers (GTK_WIDGET (window), GTK_WIDGET (window), page);
}

static void
use_overview (KeuzeWindow *window)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_OVERVIEW_PAGE, 0);
  GtkWidget *entry = keuze_test_find_widget (page, GTK_TYPE_SEARCH_ENTRY, 0);

  check_page (window, "overview");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-introduction", NULL);
  gtk_widget_activate_action (page, "severity.pick", "s", "mild");
  check_page (window, "mild in focus");
  gtk_widget_activate_action (page, "severity.pick", "s", "severe");
  check_page (window, "severe in focus");
  gtk_widget_activate_action (page, "overview.clear", NULL);

  gtk_widget_activate_action (page, "overview.choose", "s", "dietetics");
  gtk_widget_activate_action (page, "overview.choose", "s", "self-care");
  check_page (window, "choosing");
  gtk_widget_activate_action (page, "overview.cancel", NULL);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), "pain");
  check_page (window, "search");
  gtk_widget_activate_action (page, "overview.clear", NULL);
}

static void
scroll_to_end (KeuzeWindow *window)
{
  GtkWidget *view = keuze_test_find_widget (GTK_WIDGET (window), ADW_TYPE_NAVIGATION_VIEW, 0);
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view));
  GtkWidget *scroller = keuze_test_find_widget (GTK_WIDGET (page), GTK_TYPE_SCROLLED_WINDOW, 0);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
}

/* Where we are, and the way so far. */
static void
write_plan (KeuzeWindow *window)
{
  KeuzePlan *plan = keuze_desk_get_plan (KEUZE_DESK (window));
  g_autoptr (KeuzeExperience) experience = keuze_experience_new ();

  keuze_plan_set_here (plan, "step-1");
  g_object_set (experience,
                "step", "step-1",
                "option", "self-care",
                "date", "2024",
                "course", "Goed",
                "reason", "Klaar",
                NULL);
  keuze_plan_add (plan, KEUZE_RECORD (experience));
}

/* The user chooses the accent, and must be able to read whichever it is. */
static void
check_accents (KeuzeWindow *window)
{
  g_autoptr (GEnumClass) accents = g_type_class_ref (ADW_TYPE_ACCENT_COLOR);
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (window));

  for (guint i = 0; i < accents->n_values; i++)
    {
      g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
      g_autofree char *color = NULL, *css = NULL, *page = NULL;
      GdkRGBA rgba;

      adw_accent_color_to_rgba ((AdwAccentColor) accents->values[i].value, &rgba);
      color = gdk_rgba_to_string (&rgba);
      css = g_strdup_printf (":root { --accent-bg-color: %s; }", color);
      page = g_strdup_printf ("steps in %s", accents->values[i].value_nick);
      gtk_css_provider_load_from_string (provider, css);
      gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_USER);
      check_page (window, page);
      gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (provider));
    }
}

static void
use_dialog (KeuzeWindow *window,
            const char  *action)
{
  gtk_widget_activate_action (GTK_WIDGET (window), action, g_str_equal (action, "win.clear") ? NULL : "u", 0);
  check_page (window, action);
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
}

static void
use_print (KeuzeWindow *window)
{
  AdwDialog *dialog = keuze_test_open_print (window);

  check_page (window, "print");
  adw_dialog_force_close (dialog);
}

static void
use_other_dialogs (KeuzeWindow  *window,
                   KeuzeCatalog *catalog)
{
  AdwDialog *dialogs[] = { keuze_preferences_new (), keuze_about_dialog_new (catalog) };
  const char * const names[] = { "preferences", "about" };

  for (gsize i = 0; i < G_N_ELEMENTS (dialogs); i++)
    {
      adw_dialog_present (dialogs[i], GTK_WIDGET (window));
      check_page (window, names[i]);
      adw_dialog_force_close (dialogs[i]);
    }
  use_dialog (window, "win.clear");
}

static void
read_in_two_languages (KeuzeWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.read-in-two-languages", NULL);
  check_page (window, "two languages");
}

static void
use_plan (KeuzeWindow  *window,
          KeuzeCatalog *catalog)
{
  GtkWidget *page, *scroller;
  GtkAdjustment *adjustment;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "plan");
  page = keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_PLAN_PAGE, 0);
  scroller = keuze_test_find_widget (page, GTK_TYPE_SCROLLED_WINDOW, 0);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  check_page (window, "empty plan");
  keuze_test_plan_fill (keuze_desk_get_plan (KEUZE_DESK (window)), catalog);
  check_page (window, "plan");
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  check_page (window, "end of plan");
  use_dialog (window, "win.edit-agreement");
  use_dialog (window, "win.edit-experience");
}

/* With nothing in the plan, and with each option in one of its states. */
static void
test_contrast (gconstpointer data)
{
  gboolean planned = GPOINTER_TO_INT (data);
  const char * const two[] = { "dietetics", "pain-clinic", NULL };
  g_autoptr (GSettings) settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  g_autoptr (GError) error = NULL;
  KeuzeCatalog *catalog = keuze_catalog_new_for_language ("nl", &error);
  KeuzeWindow *window;

  opened = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_assert_no_error (error);
  g_settings_reset (settings, "show-introduction");
  window = keuze_test_window_new (catalog, 1100, 1000);

  if (planned)
    keuze_test_plan_add_options (keuze_desk_get_plan (KEUZE_DESK (window)), catalog);

  use_overview (window);
  keuze_window_open_option (window, "medical-specialist");
  check_page (window, "option");
  scroll_to_end (window);
  check_page (window, "end of option");
  use_print (window);
  read_in_two_languages (window);
  keuze_window_compare (window, two);
  check_page (window, "comparison");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "steps");
  check_page (window, "steps");
  if (planned)
    {
      write_plan (window);
      check_accents (window);
    }
  use_plan (window, catalog);
  use_other_dialogs (window, catalog);
  g_assert_cmpuint (g_hash_table_size (opened), >, 5);
  g_clear_pointer (&opened, g_hash_table_unref);

  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (catalog);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  g_test_add_data_func ("/contrast/without-plan", GINT_TO_POINTER (FALSE), test_contrast);
  g_test_add_data_func ("/contrast/with-plan", GINT_TO_POINTER (TRUE), test_contrast);

  return g_test_run ();
}
