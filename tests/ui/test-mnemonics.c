/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether a letter that is underlined means one thing: no two buttons, rows or
 * items of a menu that can be pressed at the same time have the same one.
 */

#include "config.h"

#include "keuze-desk.h"
#include "keuze-option-menu.h"
#include "keuze-overview-page.h"
#include "keuze-test-walk.h"
#include "keuze-test-window.h"
#include "keuze-tile.h"

typedef struct
{
  const char *page;
  guint n_letters;
  guint n_doubled;
} Report;

/* The letters of what competes with each other, and what each stands in. */
typedef struct
{
  Report *report;
  GHashTable *texts;
} Letters;

static void
add_letter (Letters    *letters,
            guint       key,
            const char *text)
{
  const char *other;

  if (key == GDK_KEY_VoidSymbol)
    return;

  key = gdk_keyval_to_lower (key);
  other = g_hash_table_lookup (letters->texts, GUINT_TO_POINTER (key));
  g_test_message ("%s: %s “%s”", letters->report->page, gdk_keyval_name (key), text);
  letters->report->n_letters++;
  if (other != NULL)
    {
      g_test_message ("%s: “%s” and “%s” are both %s", letters->report->page, other, text, gdk_keyval_name (key));
      letters->report->n_doubled++;
    }
  g_hash_table_insert (letters->texts, GUINT_TO_POINTER (key), g_strdup (text));
}

static void
add_model (Letters    *letters,
           GMenuModel *model)
{
  for (int i = 0; i < g_menu_model_get_n_items (model); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (model, i, G_MENU_LINK_SECTION);
      g_autofree char *text = NULL;

      if (section != NULL)
        add_model (letters, section);
      if (g_menu_model_get_item_attribute (model, i, G_MENU_ATTRIBUTE_LABEL, "s", &text))
        {
          g_autoptr (GtkWidget) label = g_object_ref_sink (gtk_label_new_with_mnemonic (text));

          add_letter (letters, gtk_label_get_mnemonic_keyval (GTK_LABEL (label)), text);
        }
    }
}

static void look_at_scope (Report    *report,
                           GtkWidget *scope);

/* A window, a dialogue and a popover each hear the letters of what is in them;
 * a menu is there before it is open. */
static void
add_widget (Letters   *letters,
            GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget))
    add_letter (letters, gtk_label_get_mnemonic_keyval (GTK_LABEL (widget)), gtk_label_get_label (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!GTK_IS_SHORTCUT_MANAGER (child))
        add_widget (letters, child);
      else if (GTK_IS_POPOVER (child) && gtk_widget_get_mapped (widget))
        look_at_scope (letters->report, child);
    }
}

static void
look_at_scope (Report    *report,
               GtkWidget *scope)
{
  g_autoptr (GHashTable) texts = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  Letters letters = { report, texts };
  GMenuModel *model = GTK_IS_POPOVER_MENU (scope) ? gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (scope)) : NULL;

  if (model != NULL)
    add_model (&letters, model);
  else
    add_widget (&letters, scope);
}

static void
look (KeuzeWindow *window,
      GtkWidget   *root,
      const char  *page,
      gpointer     user_data)
{
  Report *report = user_data;

  report->page = page;
  look_at_scope (report, root);
}

/* While one chooses, one can search and find nothing. */
static void
look_at_choosing (KeuzeWindow *window,
                  Report      *report)
{
  GtkWidget *page = keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_OVERVIEW_PAGE, 0);

  gtk_widget_activate_action (page, "overview.choose", "s", "dietetics");
  keuze_overview_page_search (KEUZE_OVERVIEW_PAGE (page), "qwerty");
  keuze_test_settle ();
  look (window, GTK_WIDGET (window), "nothing found while choosing", report);
  gtk_widget_activate_action (page, "overview.cancel", NULL);
  gtk_widget_activate_action (page, "overview.clear", NULL);
}

/* An option has another menu once it is in the plan. */
static void
look_at_menus (KeuzeWindow *window,
               Report      *report)
{
  GtkWidget *tile = keuze_test_find_widget (GTK_WIDGET (window), KEUZE_TYPE_TILE, 0);
  g_autoptr (KeuzeEntry) option = NULL;

  g_object_get (tile, "option", &option, NULL);
  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *menu;

      keuze_option_menu_popup_below (tile);
      keuze_test_settle ();
      menu = keuze_test_find_widget (tile, GTK_TYPE_POPOVER_MENU, 0);
      look (window, menu, i == 0 ? "menu of an option" : "menu of an option in the plan", report);
      gtk_popover_popdown (GTK_POPOVER (menu));
      gtk_widget_activate_action (GTK_WIDGET (window), "win.toggle-option", "s", keuze_entry_get_id (option));
    }
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  keuze_test_settle ();
}

static void
test_letters (gconstpointer data)
{
  const int *size = data;
  KeuzeCatalog *catalog = keuze_test_load_catalog ();
  KeuzeWindow *window = keuze_test_window_new (catalog, size[0], size[1]);
  Report report = { 0 };

  look_at_choosing (window, &report);
  look_at_menus (window, &report);
  keuze_test_walk (window, catalog, look, &report);
  gtk_window_destroy (GTK_WINDOW (window));
  keuze_test_iterate ();
  g_assert_finalize_object (catalog);
  g_assert_cmpuint (report.n_letters, >, 0);
  g_assert_cmpuint (report.n_doubled, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  static const int wide[] = { 1100, 860 }, narrow[] = { 360, 640 };

  keuze_test_set_up (&argc, &argv);

  g_test_add_data_func ("/mnemonics/wide", wide, test_letters);
  g_test_add_data_func ("/mnemonics/narrow", narrow, test_letters);

  return g_test_run ();
}
