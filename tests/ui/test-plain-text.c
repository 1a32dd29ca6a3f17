/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether a text of the card is ever taken for markup: each begins with some
 * here, and on every page and in every dialogue it has to be seen as it is. Any
 * that is not well formed, and is taken for it, is a warning.
 */

#include "config.h"

#include <json-glib/json-glib.h>

#include "keuze-test-walk.h"
#include "keuze-test-window.h"

#define MARKUP "<i>&amp;</i>"
#define MARK "§"

/* So much of a title as is left of what it may have. */
#define MAXIMUM_TITLE 100

typedef struct
{
  guint n_seen;
  guint n_faults;
} Report;

static gboolean
is_text (const char *text)
{
  return strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-") < strlen (text) &&
         !g_str_has_prefix (text, "https://") && !g_str_has_suffix (text, ".json");
}

static void
mark (JsonNode *node)
{
  const char *text = json_node_get_string (node);
  g_autofree char *start = NULL;
  g_autofree char *marked = NULL;

  if (!is_text (text))
    return;

  start = g_utf8_strlen (text, -1) > MAXIMUM_TITLE ? g_strdup (text) : g_utf8_substring (text, 0, MIN (MAXIMUM_TITLE, g_utf8_strlen (text, -1)));
  marked = g_strconcat (MARKUP MARK, start, NULL);
  json_node_set_string (node, marked);
}

static void mark_all (JsonNode *node);

static void
mark_member (JsonObject *object,
             const char *member,
             JsonNode   *node,
             gpointer    user_data)
{
  mark_all (node);
}

static void
mark_element (JsonArray *array,
              guint      index,
              JsonNode  *node,
              gpointer   user_data)
{
  mark_all (node);
}

static void
mark_all (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    json_object_foreach_member (json_node_get_object (node), mark_member, NULL);
  else if (JSON_NODE_HOLDS_ARRAY (node))
    json_array_foreach_element (json_node_get_array (node), mark_element, NULL);
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    mark (node);
}

static KeuzeCatalog *
load_marked (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("card-XXXXXX.json", &stream, &error);
  g_autofree char *text = NULL;
  KeuzeCatalog *catalog;

  g_assert_no_error (error);
  json_parser_load_from_file (parser, g_getenv ("KEUZE_CATALOG"), &error);
  g_assert_no_error (error);
  mark_all (json_parser_get_root (parser));
  text = json_to_string (json_parser_get_root (parser), FALSE);
  g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);

  catalog = keuze_catalog_new_from_file (file, NULL, &error);
  g_assert_no_error (error);
  g_file_delete (file, NULL, NULL);

  return catalog;
}

static void
check (Report     *report,
       const char *page,
       const char *text)
{
  for (const char *c = text; (c = strstr (c, MARK)) != NULL; c += strlen (MARK))
    {
      report->n_seen++;
      if ((gsize) (c - text) >= strlen (MARKUP) && strncmp (c - strlen (MARKUP), MARKUP, strlen (MARKUP)) == 0)
        continue;

      report->n_faults++;
      g_test_message ("%s: “%s”", page, text);
    }
}

static void
look_at (Report     *report,
         const char *page,
         GtkWidget  *widget)
{
  g_autofree char *tooltip = gtk_widget_get_tooltip_text (widget) != NULL ? g_strdup (gtk_widget_get_tooltip_text (widget)) : NULL;

  if (GTK_IS_LABEL (widget))
    check (report, page, gtk_label_get_text (GTK_LABEL (widget)));
  if (tooltip != NULL)
    check (report, page, tooltip);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    look_at (report, page, child);
}

static void
look (KeuzeWindow *window,
      GtkWidget   *root,
      const char  *page,
      gpointer     user_data)
{
  look_at (user_data, page, root);
}

static void
test_markup_is_seen (void)
{
  g_autoptr (KeuzeCatalog) catalog = load_marked ();
  KeuzeWindow *window = keuze_test_window_new (catalog, 1100, 860);
  Report report = { 0 };

  keuze_test_walk (window, catalog, look, &report);
  gtk_window_destroy (GTK_WINDOW (window));
  keuze_test_iterate ();

  g_test_message ("%u texts, %u taken for markup", report.n_seen, report.n_faults);
  g_assert_cmpuint (report.n_seen, >, 1000);
  g_assert_cmpuint (report.n_faults, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  keuze_test_set_up (&argc, &argv);

  g_test_add_func ("/plain-text/markup-is-seen", test_markup_is_seen);

  return g_test_run ();
}
