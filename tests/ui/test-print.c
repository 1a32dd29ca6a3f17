/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Printing from the app, as far as one gets without a printer: what is printed
 * goes to a file, and is read back from there.
 */

#include "config.h"

#include <cairo-pdf.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>

#include "keuze-clear-button.h"
#include "keuze-desk.h"
#include "keuze-file-save.h"
#include "keuze-page-view.h"
#include "keuze-pdf-save.h"
#include "keuze-preview.h"
#include "keuze-print-dialog.h"
#include "keuze-print-settings.h"
#include "keuze-printing.h"
#include "keuze-progress-dialog.h"
#include "keuze-recent-files.h"
#include "keuze-test-plan.h"
#include "keuze-test-window.h"

/* As many as take far longer to lay out than anybody waits for. */
#define MANY_SECTIONS 6000

typedef struct
{
  KeuzeCatalog *catalog;
  KeuzeWindow *window;
  GSettings *settings;
  char *folder;
  char *path;
  GtkPrintOperationResult result;
} Fixture;

/* A page whose sheet is made by the test. */
typedef struct
{
  GtkWidget parent_instance;
} TestPage;

typedef struct
{
  GtkWidgetClass parent_class;
} TestPageClass;

static GType test_page_get_type (void);
static void  test_page_printable_init (KeuzePrintableInterface *interface);

G_DEFINE_TYPE_WITH_CODE (TestPage, test_page, GTK_TYPE_WIDGET,
                         G_IMPLEMENT_INTERFACE (KEUZE_TYPE_PRINTABLE, test_page_printable_init))

static KeuzeSheet *
create_long_sheet (void)
{
  KeuzeSheet *sheet = keuze_sheet_new ("A long sheet", "en");

  for (guint i = 0; i < MANY_SECTIONS; i++)
    {
      KeuzeBlock *section = keuze_sheet_add_section (sheet, "Foot");

      keuze_block_add_text (section, KEUZE_BLOCK_TITLE, KEUZE_TEXT_TITLE, "Title");
      for (guint j = 0; j < 20; j++)
        keuze_block_add_text (section, KEUZE_BLOCK_PARAGRAPH, KEUZE_TEXT_BODY,
                              "Some words that have to be broken into lines, again and again and again.");
    }

  return sheet;
}

static KeuzeSheet *
create_no_sheet (void)
{
  return keuze_sheet_new ("Nothing", "en");
}

static gboolean is_page_empty;
static KeuzeSheet *test_sheet;

static KeuzeSheet *
create_test_sheet (KeuzePrintable *printable)
{
  KeuzeSheet *sheet = is_page_empty ? create_no_sheet () : create_long_sheet ();

  g_set_weak_pointer (&test_sheet, sheet);

  return sheet;
}

static void
test_page_class_init (TestPageClass *klass)
{
}

static void
test_page_init (TestPage *self)
{
}

static void
test_page_printable_init (KeuzePrintableInterface *interface)
{
  interface->create_sheet = create_test_sheet;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");
  g_settings_reset (fixture->settings, "print-large");
  g_settings_reset (fixture->settings, "print-paper");
  g_settings_reset (fixture->settings, "view");
  fixture->folder = g_dir_make_tmp ("keuze-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "out.pdf", NULL);
  fixture->catalog = keuze_catalog_new_for_language ("en", &error);
  g_assert_no_error (error);
  fixture->window = keuze_test_window_new (fixture->catalog, 1000, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  keuze_test_iterate ();
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
  g_object_unref (fixture->settings);
  g_assert_finalize_object (fixture->catalog);
}

/* Looks again and again, whether or not anything happens. */
static gboolean
look_again (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

static void
wait_until_gone (gpointer *object)
{
  guint look = g_timeout_add (5, look_again, NULL);

  while (*object != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (look);
}

static AdwDialog *
get_dialog (Fixture *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

static AdwDialog *
open_dialog (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.print", NULL);
  g_assert_true (KEUZE_IS_PRINT_DIALOG (get_dialog (fixture)));

  return get_dialog (fixture);
}

static gpointer
find (AdwDialog *dialog,
      GType      type,
      guint      position)
{
  return keuze_test_find_widget (GTK_WIDGET (dialog), type, position);
}

static guint
wait_for_pages (AdwDialog *dialog)
{
  KeuzePreview *preview = find (dialog, KEUZE_TYPE_PREVIEW, 0);

  while (keuze_preview_get_pages (preview) == NULL)
    g_main_context_iteration (NULL, TRUE);

  return keuze_pages_get_n_pages (keuze_preview_get_pages (preview));
}

static void
close_dialog (AdwDialog *dialog)
{
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  adw_dialog_force_close (dialog);
  wait_until_gone ((gpointer *) &dialog);
}

static char *
read_pdf (const char *tool,
          const char *path)
{
  const char *arguments[] = { tool, path, g_str_equal (tool, "pdftotext") ? "-" : NULL, NULL };
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  g_spawn_sync (NULL, (GStrv) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  g_assert_no_error (error);

  return output;
}

static void
assert_pdf_has (const char *tool,
                const char *path,
                const char *words)
{
  g_autofree char *output = read_pdf (tool, path);

  if (strstr (output, words) == NULL)
    g_error ("“%s” is not in what %s says:\n%s", words, tool, output);
}

static void
done (GtkPrintOperation       *operation,
      GtkPrintOperationResult  result,
      Fixture                 *fixture)
{
  fixture->result = result;
}

/* With the paper that somebody chose in the dialogue of the system, if any. */
static void
print_to_file (Fixture          *fixture,
               KeuzeSheet       *sheet,
               const KeuzePaper *proposed,
               KeuzePages       *pages,
               GtkPageSetup     *setup)
{
  g_autoptr (KeuzePrintOperation) operation = keuze_print_operation_new (sheet, proposed, pages, FALSE);
  GtkPrintOperation *gtk_operation = GTK_PRINT_OPERATION (operation);

  gtk_print_operation_set_export_filename (gtk_operation, fixture->path);
  if (setup != NULL)
    gtk_print_operation_set_default_page_setup (gtk_operation, setup);
  g_signal_connect (operation, "done", G_CALLBACK (done), fixture);
  keuze_printing_run (fixture->window, operation, GTK_PRINT_OPERATION_ACTION_EXPORT);
  keuze_test_iterate ();
}

static KeuzeSheet *
create_sheet (Fixture *fixture)
{
  KeuzePrintable *printable = keuze_printable_find (GTK_WIDGET (fixture->window));

  g_assert_nonnull (printable);

  return keuze_printable_create_sheet (printable);
}

static void
assert_prints (Fixture    *fixture,
               const char *name,
               const char *title,
               gboolean    personal)
{
  KeuzePrintable *printable = keuze_printable_find (GTK_WIDGET (fixture->window));
  g_autoptr (KeuzeSheet) sheet = create_sheet (fixture);

  g_assert_cmpstr (keuze_sheet_get_title (sheet), ==, title);
  g_assert_cmpstr (keuze_printable_get_name (printable, sheet), ==, name);
  g_assert_cmpint (keuze_printable_is_personal (printable), ==, personal);
}

static void
test_pages (Fixture       *fixture,
            gconstpointer  data)
{
  static const char * const two[] = { "dietetics", "pain-clinic", NULL };
  GtkWidget *window = GTK_WIDGET (fixture->window);

  assert_prints (fixture, "Overview", keuze_catalog_get_title (fixture->catalog), FALSE);
  gtk_widget_activate_action (window, "win.show-view", "s", "steps");
  assert_prints (fixture, "Steps of care", "Steps of care", FALSE);
  gtk_widget_activate_action (window, "win.show-view", "s", "plan");
  assert_prints (fixture, "Our plan", "Our plan", TRUE);

  /* From now on: on top of the plan. */
  keuze_window_open_option (fixture->window, "dietetics");
  assert_prints (fixture, "Dietetics", "Dietetics", FALSE);
  keuze_window_compare (fixture->window, two);
  assert_prints (fixture, "Compare: Dietetics, Pain clinic", "Compare: Dietetics, Pain clinic", FALSE);
}

/* A page is printed as it is now. */
static void
assert_can_be_printed (Fixture  *fixture,
                       gboolean  wanted)
{
  static const char * const actions[] = { "win.print", "win.export-pdf" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      GtkWidget *button = g_object_ref_sink (gtk_button_new ());

      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), actions[i]);
      gtk_widget_set_parent (button, GTK_WIDGET (fixture->window));
      g_assert_cmpint (gtk_widget_get_sensitive (button), ==, wanted);
      gtk_widget_unparent (button);
      g_assert_finalize_object (button);
    }
}

/* Where there is nothing to print, nobody presses a key in vain. */
static void
test_only_what_can_be (Fixture       *fixture,
                       gconstpointer  data)
{
  static const char * const views[] = { "steps", "plan", "overview" };
  GtkWidget *window = GTK_WIDGET (fixture->window);

  assert_can_be_printed (fixture, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      gtk_widget_activate_action (window, "win.show-view", "s", views[i]);
      assert_can_be_printed (fixture, TRUE);
    }

  gtk_widget_activate_action (window, "win.show-help", NULL);
  assert_can_be_printed (fixture, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (keuze_window_get_page (fixture->window)), "navigation.pop", NULL);
  assert_can_be_printed (fixture, TRUE);
  keuze_window_open_option (fixture->window, "dietetics");
  assert_can_be_printed (fixture, TRUE);
}

static void
test_plan (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = NULL;
  KeuzePaper paper;

  keuze_plan_set_goal (keuze_desk_get_plan (KEUZE_DESK (fixture->window)), "To sleep through the night");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "plan");
  sheet = create_sheet (fixture);
  keuze_print_settings_get_paper (&paper);
  print_to_file (fixture, sheet, &paper, NULL, NULL);
  assert_pdf_has ("pdftotext", fixture->path, "To sleep through the night");
}

static void
test_dialog (Fixture       *fixture,
             gconstpointer  data)
{
  AdwDialog *dialog = open_dialog (fixture);
  g_autofree char *text = NULL;
  GtkWidget *row, *view;
  guint n_pages;

  g_assert_cmpuint (wait_for_pages (dialog), ==, 1);
  keuze_test_settle ();
  text = keuze_test_read_text (GTK_WIDGET (dialog));
  g_assert_nonnull (strstr (text, "Overview\n"));
  g_assert_nonnull (strstr (text, "1 page\n"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == adw_dialog_get_default_widget (dialog));

  /* Whoever does not see the page is told which it is. */
  view = find (dialog, KEUZE_TYPE_PAGE_VIEW, 0);
  row = gtk_widget_get_parent (view);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Page 1 of 1");

  /* It is one dialogue, however often one asks for it. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.print", NULL);
  g_assert_true (get_dialog (fixture) == dialog);

  gtk_check_button_set_active (find (dialog, GTK_TYPE_CHECK_BUTTON, 1), TRUE);
  n_pages = wait_for_pages (dialog);
  g_assert_cmpuint (n_pages, >, 20);
  adw_switch_row_set_active (find (dialog, ADW_TYPE_SWITCH_ROW, 0), TRUE);
  g_assert_cmpuint (wait_for_pages (dialog), >, n_pages);

  /* No more of them are drawn than can be seen. */
  keuze_test_settle ();
  g_assert_true (gtk_widget_get_mapped (find (dialog, KEUZE_TYPE_PAGE_VIEW, 0)));
  g_assert_false (gtk_widget_get_mapped (find (dialog, KEUZE_TYPE_PAGE_VIEW, 15)));

  close_dialog (dialog);
}

static void
test_remembered (Fixture       *fixture,
                 gconstpointer  data)
{
  AdwDialog *dialog = open_dialog (fixture);
  KeuzePaper paper;

  /* What is usual where the locale of the test is. */
  g_assert_cmpuint (adw_combo_row_get_selected (find (dialog, ADW_TYPE_COMBO_ROW, 0)), ==, 0);
  keuze_print_settings_get_paper (&paper);
  g_assert_false (paper.large);
  g_assert_cmpfloat_with_epsilon (paper.height, 842, 1);
  g_assert_null (g_settings_get_user_value (fixture->settings, "print-paper"));

  adw_switch_row_set_active (find (dialog, ADW_TYPE_SWITCH_ROW, 0), TRUE);
  adw_combo_row_set_selected (find (dialog, ADW_TYPE_COMBO_ROW, 0), 1);
  close_dialog (dialog);
  keuze_print_settings_get_paper (&paper);
  g_assert_true (paper.large);
  g_assert_cmpfloat_with_epsilon (paper.height, 792, 1);

  dialog = open_dialog (fixture);
  g_assert_true (adw_switch_row_get_active (find (dialog, ADW_TYPE_SWITCH_ROW, 0)));
  g_assert_cmpuint (adw_combo_row_get_selected (find (dialog, ADW_TYPE_COMBO_ROW, 0)), ==, 1);
  close_dialog (dialog);
}

/* The printer is, and nothing of what was printed. */
static void
test_printer_remembered (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_get_user_config_dir (), "keuzekaart", "print-settings", NULL);
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autoptr (GtkPrintSettings) loaded = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;

  gtk_print_settings_set_printer (settings, "Front desk");
  gtk_print_settings_set_duplex (settings, GTK_PRINT_DUPLEX_HORIZONTAL);
  gtk_print_settings_set_n_copies (settings, 7);
  gtk_print_settings_set_print_pages (settings, GTK_PRINT_PAGES_RANGES);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_URI, "file:///home/jansen.pdf");
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, "jansen");
  gtk_print_settings_set (settings, "cups-job-name", "jansen");
  g_assert_true (keuze_print_settings_save (settings, &error));
  g_assert_no_error (error);

  loaded = keuze_print_settings_load ();
  g_assert_cmpstr (gtk_print_settings_get_printer (loaded), ==, "Front desk");
  g_assert_cmpint (gtk_print_settings_get_duplex (loaded), ==, GTK_PRINT_DUPLEX_HORIZONTAL);
  g_assert_cmpint (gtk_print_settings_get_n_copies (loaded), ==, 1);
  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (strstr (contents, "jansen"));
  g_assert_null (strstr (contents, "ranges"));
  g_unlink (path);
}

static void
test_operation (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = NULL;
  g_autofree char *text = NULL;
  KeuzePaper paper;

  keuze_window_open_option (fixture->window, "dietetics");
  sheet = create_sheet (fixture);
  keuze_print_settings_get_paper (&paper);
  print_to_file (fixture, sheet, &paper, NULL, NULL);

  assert_pdf_has ("pdftotext", fixture->path, "Irritable bowel syndrome or migraine");
  assert_pdf_has ("pdfinfo", fixture->path, "Pages:           1\n");
  assert_pdf_has ("pdfinfo", fixture->path, "(A4)");
  keuze_test_settle ();
  text = keuze_test_read_text (GTK_WIDGET (fixture->window));
  g_assert_nonnull (strstr (text, "The pages are being printed"));
}

/* Where somebody chose a file in the dialogue of the system, nothing is on its
 * way to a printer. */
static void
test_to_a_file (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = create_sheet (fixture);
  g_autofree char *uri = g_filename_to_uri (fixture->path, NULL, NULL);
  g_autoptr (KeuzePrintOperation) operation = NULL;
  g_autofree char *text = NULL;
  KeuzePaper paper;

  keuze_print_settings_get_paper (&paper);
  operation = keuze_print_operation_new (sheet, &paper, NULL, FALSE);
  gtk_print_operation_set_export_filename (GTK_PRINT_OPERATION (operation), fixture->path);
  gtk_print_settings_set (gtk_print_operation_get_print_settings (GTK_PRINT_OPERATION (operation)),
                          GTK_PRINT_SETTINGS_OUTPUT_URI, uri);
  keuze_printing_run (fixture->window, operation, GTK_PRINT_OPERATION_ACTION_EXPORT);
  keuze_test_iterate ();
  keuze_test_settle ();
  text = keuze_test_read_text (GTK_WIDGET (fixture->window));
  g_assert_nonnull (strstr (text, "The pages are saved"));
  g_assert_null (strstr (text, "The pages are being printed"));
}

/* The overview lies on its side, and so do its page and nothing else. */
static void
test_orientation (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = create_sheet (fixture);
  KeuzePaper paper;

  keuze_print_settings_get_paper (&paper);
  print_to_file (fixture, sheet, &paper, NULL, NULL);
  assert_pdf_has ("pdfinfo", fixture->path, "841.89 x 595.276 pts (A4)");
  assert_pdf_has ("pdftotext", fixture->path, "Hospital and rehabilitation");
}

/* The place of every word that was printed.
 *
 * Returns: the farthest */
static double
assert_within (Fixture    *fixture,
               const char *edge,
               double      least,
               double      most)
{
  g_autofree char *command = g_strdup_printf ("pdftotext -bbox %s -", fixture->path);
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  double farthest = least;
  guint n_words = 0;

  g_spawn_command_line_sync (command, &output, NULL, NULL, &error);
  g_assert_no_error (error);
  for (const char *word = strstr (output, edge); word != NULL; word = strstr (word + 1, edge))
    {
      double place = g_ascii_strtod (word + strlen (edge) + strlen ("=\""), NULL);

      g_assert_cmpfloat (place, >=, least);
      g_assert_cmpfloat (place, <=, most);
      farthest = MAX (farthest, place);
      n_words++;
    }
  g_assert_cmpuint (n_words, >, 20);

  return farthest;
}

/* What is chosen in the dialogue of the system counts, and is remembered. */
static void
test_other_paper (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = NULL;
  g_autoptr (KeuzePages) pages = NULL;
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  GtkPaperSize *size = gtk_paper_size_new (GTK_PAPER_NAME_LETTER);
  KeuzePaper paper;

  keuze_window_open_option (fixture->window, "dietetics");
  sheet = create_sheet (fixture);
  keuze_print_settings_get_paper (&paper);
  pages = keuze_pages_new (sheet, &paper);
  gtk_page_setup_set_paper_size (setup, size);
  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_paper_size_free (size);
  print_to_file (fixture, sheet, &paper, pages, setup);

  assert_pdf_has ("pdfinfo", fixture->path, "612 x 792 pts (letter)");
  /* The foot of the page stands where the shorter paper ends. */
  g_assert_cmpfloat (assert_within (fixture, "yMax", 0, 792), >, 740);
  keuze_print_settings_get_paper (&paper);
  g_assert_cmpfloat_with_epsilon (paper.height, 792, 1);
}

/* Paper that is wider than high, such as a card, is upright as it is. */
static void
test_wide_paper (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = NULL;
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  GtkPaperSize *size = gtk_paper_size_new_custom ("wide", "Wide", 800, 600, GTK_UNIT_POINTS);
  KeuzePaper paper;

  keuze_window_open_option (fixture->window, "dietetics");
  sheet = create_sheet (fixture);
  keuze_print_settings_get_paper (&paper);
  gtk_page_setup_set_paper_size (setup, size);
  gtk_paper_size_free (size);
  print_to_file (fixture, sheet, &paper, NULL, setup);

  assert_pdf_has ("pdfinfo", fixture->path, "800 x 600 pts");
  g_assert_cmpfloat (assert_within (fixture, "xMax", 0, 800), >, 600);
  g_assert_cmpfloat (assert_within (fixture, "yMax", 0, 600), >, 500);
}

/* Where the printer cannot print there is nothing. */
static void
test_margins (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = NULL;
  g_autoptr (GtkPageSetup) setup = NULL;
  KeuzePaper paper;

  keuze_window_open_option (fixture->window, "dietetics");
  sheet = create_sheet (fixture);
  keuze_print_settings_get_paper (&paper);
  setup = keuze_print_settings_create_setup (&paper);
  gtk_page_setup_set_left_margin (setup, 120, GTK_UNIT_POINTS);
  gtk_page_setup_set_right_margin (setup, 0, GTK_UNIT_POINTS);
  print_to_file (fixture, sheet, &paper, NULL, setup);

  assert_within (fixture, "xMin", 119, 595);
  assert_within (fixture, "xMax", 119, paper.width - paper.right + 1);
}

/* GTK takes no range of pages for a file, but for a preview. */
static gboolean
begin_preview (GtkPrintOperation        *operation,
               GtkPrintOperationPreview *preview,
               GtkPrintContext          *context,
               GtkWindow                *parent,
               Fixture                  *fixture)
{
  cairo_surface_t *surface = cairo_pdf_surface_create (fixture->path, 595, 842);
  cairo_t *cr = cairo_create (surface);

  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return TRUE;
}

static void
draw_preview (GtkPrintOperation *operation,
              GtkPrintContext   *context)
{
  GtkPrintOperationPreview *preview = GTK_PRINT_OPERATION_PREVIEW (operation);
  int n_pages;

  g_object_get (operation, "n-pages", &n_pages, NULL);
  g_assert_cmpint (n_pages, >, 2);
  for (int i = 0; i < n_pages; i++)
    {
      if (gtk_print_operation_preview_is_selected (preview, i))
        gtk_print_operation_preview_render_page (preview, i);
    }
  gtk_print_operation_preview_end_preview (preview);
}

static void
test_page_range (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkPageRange second = { 1, 1 };
  g_autoptr (KeuzeSheet) sheet = NULL;
  g_autofree char *text = NULL;
  KeuzePrintOperation *operation;
  GtkPrintSettings *settings;
  KeuzePaper paper;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "steps");
  sheet = create_sheet (fixture);
  keuze_print_settings_get_paper (&paper);
  paper.large = TRUE;
  operation = keuze_print_operation_new (sheet, &paper, NULL, FALSE);
  settings = gtk_print_operation_get_print_settings (GTK_PRINT_OPERATION (operation));
  gtk_print_settings_set_print_pages (settings, GTK_PRINT_PAGES_RANGES);
  gtk_print_settings_set_page_ranges (settings, &second, 1);
  g_signal_connect (operation, "preview", G_CALLBACK (begin_preview), fixture);
  g_signal_connect (operation, "ready", G_CALLBACK (draw_preview), NULL);
  keuze_printing_run (fixture->window, operation, GTK_PRINT_OPERATION_ACTION_PREVIEW);
  g_object_add_weak_pointer (G_OBJECT (operation), (gpointer *) &operation);
  g_object_unref (operation);
  wait_until_gone ((gpointer *) &operation);

  assert_pdf_has ("pdfinfo", fixture->path, "Pages:           1\n");
  text = read_pdf ("pdftotext", fixture->path);
  g_assert_true (g_regex_match_simple ("^2 ?/ ?[3-9]$", text, G_REGEX_MULTILINE, 0));
}

/* The title of a job is read by others. */
static void
test_job_name (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = create_sheet (fixture);
  g_autoptr (KeuzePrintOperation) operation = NULL;
  g_autofree char *name = NULL;
  KeuzePaper paper;

  keuze_print_settings_get_paper (&paper);
  operation = keuze_print_operation_new (sheet, &paper, NULL, FALSE);
  g_object_get (operation, "job-name", &name, NULL);
  g_assert_cmpstr (name, ==, "Keuzekaart");
}

static void
assert_one_notice (Fixture    *fixture,
                   const char *heading)
{
  AdwDialog *dialog = get_dialog (fixture);

  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog)), ==, heading);
  close_dialog (dialog);
  g_assert_null (get_dialog (fixture));
}

static void
test_print_error (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = create_sheet (fixture);
  KeuzePaper paper;

  g_free (fixture->path);
  fixture->path = g_build_filename (fixture->folder, "nowhere", "out.pdf", NULL);
  keuze_print_settings_get_paper (&paper);
  print_to_file (fixture, sheet, &paper, NULL, NULL);
  assert_one_notice (fixture, "The Pages Could Not Be Printed");
}

static void
saved (GObject      *source,
       GAsyncResult *result,
       gpointer      user_data)
{
  int *status = user_data;

  *status = keuze_pdf_save_finish (result);
}

static gboolean
save (Fixture    *fixture,
      KeuzeSheet *sheet,
      gboolean    personal)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  int status = -1;
  KeuzePaper paper;

  keuze_print_settings_get_paper (&paper);
  keuze_pdf_save_to (fixture->window, sheet, &paper, personal, file, saved, &status);
  while (status < 0)
    g_main_context_iteration (NULL, TRUE);

  return status;
}

static int
get_mode (Fixture *fixture)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);

  return status.st_mode & 0777;
}

static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = NULL;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  g_autofree char *uri = NULL;

  keuze_window_open_option (fixture->window, "dietetics");
  sheet = create_sheet (fixture);
  name = keuze_pdf_save_name (sheet);
  g_assert_cmpstr (name, ==, "Dietetics.pdf");

  uri = g_filename_to_uri (fixture->path, NULL, NULL);
  gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
  g_assert_true (save (fixture, sheet, FALSE));
  assert_pdf_has ("pdftotext", fixture->path, "Irritable bowel syndrome or migraine");
  assert_pdf_has ("pdfinfo", fixture->path, "Title:           Dietetics");
  g_assert_cmpint (get_mode (fixture) & 0444, !=, 0400);
  g_assert_false (gtk_recent_manager_has_item (gtk_recent_manager_get_default (), uri));

  keuze_test_settle ();
  text = keuze_test_read_text (GTK_WIDGET (fixture->window));
  g_assert_nonnull (strstr (text, "“out.pdf” is saved"));
  g_assert_nonnull (strstr (text, "Show in Folder"));
}

/* Nobody else reads what somebody wrote. */
static void
test_save_personal (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = create_sheet (fixture);

  g_assert_true (save (fixture, sheet, TRUE));
  g_assert_cmpint (get_mode (fixture), ==, 0600);
}

static void
test_save_error (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = create_sheet (fixture);

  g_free (fixture->path);
  fixture->path = g_build_filename (fixture->folder, "nowhere", "out.pdf", NULL);
  g_assert_false (save (fixture, sheet, FALSE));
  assert_one_notice (fixture, "The PDF File Could Not Be Saved");
}

/* Nobody means to lose a plan to its own paper. */
static void
test_save_over_a_plan (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (KeuzeSheet) sheet = create_sheet (fixture);
  g_autofree char *contents = NULL;

  g_free (fixture->path);
  fixture->path = g_build_filename (fixture->folder, "ours.keuzeplan", NULL);
  g_assert_true (g_file_set_contents (fixture->path, "ours", -1, NULL));
  g_assert_false (save (fixture, sheet, FALSE));
  assert_one_notice (fixture, "The PDF File Could Not Be Saved");
  g_assert_true (g_file_get_contents (fixture->path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "ours");
}

typedef struct
{
  gboolean done;
  GError *error;
} Saved;

static void
file_saved (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  Saved *saved = user_data;

  keuze_file_save_finish (G_FILE (source), result, &saved->error);
  saved->done = TRUE;
}

/* As on a disk that is full: what was there is still there, and nothing else. */
static void
test_save_without_room (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_malloc0 (100000), 100000);
  g_autoptr (GDir) folder = NULL;
  g_autofree char *contents = NULL;
  struct rlimit before, small;
  Saved saved = { FALSE, NULL };

  g_assert_true (g_file_set_contents (fixture->path, "what was there", -1, NULL));
  signal (SIGXFSZ, SIG_IGN);
  getrlimit (RLIMIT_FSIZE, &before);
  small = (struct rlimit) { 1000, before.rlim_max };
  setrlimit (RLIMIT_FSIZE, &small);
  keuze_file_save_async (file, bytes, FALSE, NULL, file_saved, &saved);
  while (!saved.done)
    g_main_context_iteration (NULL, TRUE);
  setrlimit (RLIMIT_FSIZE, &before);

  g_assert_nonnull (saved.error);
  g_clear_error (&saved.error);
  g_assert_true (g_file_get_contents (fixture->path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "what was there");
  folder = g_dir_open (fixture->folder, 0, NULL);
  g_assert_nonnull (g_dir_read_name (folder));
  g_assert_null (g_dir_read_name (folder));
}

/* The toolkit may name a file only after it was forgotten. */
static void
test_stays_forgotten (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkRecentManager *manager = gtk_recent_manager_get_default ();
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autofree char *uri = g_file_get_uri (file);
  GtkRecentData recent = { .mime_type = (char *) "application/pdf", .app_name = (char *) "Keuzekaart",
                           .app_exec = (char *) "keuzekaart" };

  keuze_recent_files_forget (file);
  g_assert_true (gtk_recent_manager_add_full (manager, uri, &recent));
  while (gtk_recent_manager_has_item (manager, uri))
    g_main_context_iteration (NULL, TRUE);
}

/* Whatever stands in a title, a file can be called so. */
static void
test_save_name (void)
{
  g_autoptr (KeuzeSheet) sheet = keuze_sheet_new ("Yes / no: “why?”", "en");
  g_autofree char *long_title = g_strnfill (400, 'x');
  g_autoptr (KeuzeSheet) long_sheet = keuze_sheet_new (long_title, "en");
  g_autofree char *name = keuze_pdf_save_name (sheet);
  g_autofree char *long_name = keuze_pdf_save_name (long_sheet);

  g_assert_cmpstr (name, ==, "Yes - no- “why-”.pdf");
  g_assert_cmpuint (strlen (long_name), <, 140);
  g_assert_true (g_str_has_suffix (long_name, ".pdf"));
}

static KeuzeProgressDialog *
wait_for_progress (Fixture *fixture)
{
  while (!KEUZE_IS_PROGRESS_DIALOG (get_dialog (fixture)))
    g_main_context_iteration (NULL, TRUE);

  return KEUZE_PROGRESS_DIALOG (get_dialog (fixture));
}

static void
wait_for_some (GtkWidget *root)
{
  GtkProgressBar *bar = GTK_PROGRESS_BAR (keuze_test_find_widget (root, GTK_TYPE_PROGRESS_BAR, 0));

  while (gtk_progress_bar_get_fraction (bar) <= 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat (gtk_progress_bar_get_fraction (bar), <, 1);
}

/* A work that takes long says so, and when somebody gives it up nothing is
 * left of it. */
static void
test_save_cancelled (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  KeuzeSheet *sheet = create_long_sheet ();
  KeuzeProgressDialog *progress;
  int status = -1;
  KeuzePaper paper;

  keuze_print_settings_get_paper (&paper);
  keuze_pdf_save_to (fixture->window, sheet, &paper, FALSE, file, saved, &status);
  progress = wait_for_progress (fixture);
  wait_for_some (GTK_WIDGET (progress));
  g_object_add_weak_pointer (G_OBJECT (progress), (gpointer *) &progress);
  adw_dialog_close (ADW_DIALOG (progress));
  while (status < 0)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpint (status, ==, FALSE);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  wait_until_gone ((gpointer *) &progress);
  g_assert_null (get_dialog (fixture));
  g_assert_finalize_object (sheet);
}

static gboolean
cancel_when_shown (gpointer user_data)
{
  Fixture *fixture = user_data;

  if (!KEUZE_IS_PROGRESS_DIALOG (get_dialog (fixture)))
    return G_SOURCE_CONTINUE;

  adw_dialog_close (get_dialog (fixture));

  return G_SOURCE_REMOVE;
}

static void
test_print_cancelled (Fixture       *fixture,
                      gconstpointer  data)
{
  KeuzeSheet *sheet = create_long_sheet ();
  KeuzePaper paper;

  keuze_print_settings_get_paper (&paper);
  g_timeout_add (5, cancel_when_shown, fixture);
  print_to_file (fixture, sheet, &paper, NULL, NULL);
  g_assert_cmpint (fixture->result, ==, GTK_PRINT_OPERATION_RESULT_CANCEL);
  g_object_add_weak_pointer (G_OBJECT (sheet), (gpointer *) &sheet);
  g_object_unref (sheet);
  wait_until_gone ((gpointer *) &sheet);
  g_assert_null (get_dialog (fixture));
}

static AdwDialog *
present_test_page (Fixture *fixture)
{
  GtkWidget *page = g_object_ref_sink (g_object_new (test_page_get_type (), NULL));
  AdwDialog *dialog = keuze_print_dialog_new (fixture->catalog, KEUZE_PRINTABLE (page));

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  g_assert_finalize_object (page);

  return dialog;
}

/* Returns: (transfer full): the dialogue of the system that was opened last */
static GtkWindow *
get_printer_dialog (Fixture *fixture)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWindow *last = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (gtk_window_get_transient_for (window) == GTK_WINDOW (fixture->window))
        g_set_object (&last, window);
    }

  return last;
}

/* Where a sandbox is not allowed to print, GTK asks nobody and never tells: who
 * presses the button once more asks again. Here the system does ask, each time. */
static void
test_print_unanswered (Fixture       *fixture,
                       gconstpointer  data)
{
  AdwDialog *dialog = open_dialog (fixture);
  gpointer print = gtk_widget_get_template_child (GTK_WIDGET (dialog), KEUZE_TYPE_PRINT_DIALOG, "print");
  g_autoptr (GtkWindow) first = NULL;
  g_autoptr (GtkWindow) second = NULL;

  wait_for_pages (dialog);
  g_signal_emit_by_name (print, "clicked");
  first = get_printer_dialog (fixture);
  g_assert_nonnull (first);
  g_signal_emit_by_name (print, "clicked");
  second = get_printer_dialog (fixture);
  g_assert_nonnull (second);
  g_assert_true (second != first);

  gtk_window_close (second);
  gtk_window_close (first);
  close_dialog (dialog);
  keuze_test_iterate ();
}

static const char *
get_state (AdwDialog *dialog)
{
  AdwBin *preview = find (dialog, KEUZE_TYPE_PREVIEW, 0);

  return gtk_stack_get_visible_child_name (GTK_STACK (adw_bin_get_child (preview)));
}

static void
wait_for_state (AdwDialog  *dialog,
                const char *state)
{
  while (g_strcmp0 (get_state (dialog), state) != 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_preview_stopped (Fixture       *fixture,
                      gconstpointer  data)
{
  AdwDialog *dialog = present_test_page (fixture);
  KeuzePreview *preview = find (dialog, KEUZE_TYPE_PREVIEW, 0);

  wait_for_state (dialog, "progress");
  wait_for_some (GTK_WIDGET (preview));

  keuze_preview_stop (preview);
  g_assert_cmpstr (get_state (dialog), ==, "problem");
  g_assert_null (keuze_preview_get_pages (preview));

  /* And again. */
  keuze_preview_stop (preview);
  g_signal_emit_by_name (keuze_test_find_widget (GTK_WIDGET (preview), GTK_TYPE_BUTTON, 1), "clicked");
  wait_for_state (dialog, "progress");

  close_dialog (dialog);
}

/* Closing gives up whatever is being done for it. */
static void
test_preview_closed (Fixture       *fixture,
                     gconstpointer  data)
{
  AdwDialog *dialog = present_test_page (fixture);
  g_autoptr (KeuzePreview) preview = g_object_ref (find (dialog, KEUZE_TYPE_PREVIEW, 0));
  guint look = g_timeout_add (5, look_again, NULL);

  wait_for_state (dialog, "progress");
  close_dialog (dialog);
  /* Until nobody but the preview holds the sheet. */
  while (G_OBJECT (test_sheet)->ref_count > 1 && keuze_preview_get_pages (preview) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (look);
  g_assert_null (keuze_preview_get_pages (preview));
}

static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  AdwDialog *dialog;
  g_autofree char *text = NULL;

  is_page_empty = TRUE;
  dialog = present_test_page (fixture);
  is_page_empty = FALSE;
  wait_for_state (dialog, "problem");
  keuze_test_settle ();
  text = keuze_test_read_text (GTK_WIDGET (dialog));
  g_assert_nonnull (strstr (text, "Nothing to Print"));
  g_assert_false (gtk_widget_is_sensitive (adw_dialog_get_default_widget (dialog)));
  close_dialog (dialog);
}

/* Who comes next does not see what was about to be printed. */
static void
test_cleared (Fixture       *fixture,
              gconstpointer  data)
{
  AdwDialog *dialog, *question;

  keuze_plan_set_goal (keuze_desk_get_plan (KEUZE_DESK (fixture->window)), "To walk");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "plan");
  dialog = open_dialog (fixture);
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.clear", NULL);
  question = get_dialog (fixture);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (question), "clear");
  adw_dialog_close (question);
  wait_until_gone ((gpointer *) &dialog);
  g_assert_null (get_dialog (fixture));
}

static gboolean
is_near (const guchar *pixel,
         int           level)
{
  return ABS (pixel[0] - level) < 24 && ABS (pixel[1] - level) < 24 && ABS (pixel[2] - level) < 24;
}

/* Black on white, from a dark screen too. */
static void
test_dark (Fixture       *fixture,
           gconstpointer  data)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  AdwDialog *dialog;
  GtkWidget *view;
  graphene_rect_t place;
  g_autoptr (GdkTexture) picture = NULL;
  g_autofree guchar *pixels = NULL;
  guint n_black = 0, n_white = 0, n_all = 0;
  gsize stride;

  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  keuze_window_open_option (fixture->window, "dietetics");
  dialog = open_dialog (fixture);
  wait_for_pages (dialog);
  picture = keuze_test_take_picture (GTK_NATIVE (fixture->window));
  stride = 4 * (gsize) gdk_texture_get_width (picture);
  pixels = g_malloc (stride * (gsize) gdk_texture_get_height (picture));
  gdk_texture_download (picture, pixels, stride);

  /* The upper half is in view. */
  view = find (dialog, KEUZE_TYPE_PAGE_VIEW, 0);
  g_assert_true (gtk_widget_compute_bounds (view, GTK_WIDGET (fixture->window), &place));
  for (int y = (int) place.origin.y + 2; y < (int) (place.origin.y + place.size.height / 2); y++)
    {
      for (int x = (int) place.origin.x + 2; x < (int) (place.origin.x + place.size.width) - 2; x++)
        {
          const guchar *pixel = pixels + (gsize) y * stride + 4 * (gsize) x;

          n_all++;
          n_black += is_near (pixel, 0);
          n_white += is_near (pixel, 255);
        }
    }
  g_test_message ("%u of %u white, %u black", n_white, n_all, n_black);
  g_assert_cmpuint (n_white, >, n_all * 8 / 10);
  g_assert_cmpuint (n_black, >, n_all / 500);

  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
  close_dialog (dialog);
}

int
main (int   argc,
      char *argv[])
{
  const struct {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/print/cleared", test_cleared },
    { "/print/dark", test_dark },
    { "/print/dialog", test_dialog },
    { "/print/job-name", test_job_name },
    { "/print/margins", test_margins },
    { "/print/nothing", test_nothing },
    { "/print/only-what-can-be", test_only_what_can_be },
    { "/print/operation", test_operation },
    { "/print/orientation", test_orientation },
    { "/print/other-paper", test_other_paper },
    { "/print/page-range", test_page_range },
    { "/print/pages", test_pages },
    { "/print/plan", test_plan },
    { "/print/preview-closed", test_preview_closed },
    { "/print/preview-stopped", test_preview_stopped },
    { "/print/print-cancelled", test_print_cancelled },
    { "/print/print-error", test_print_error },
    { "/print/print-unanswered", test_print_unanswered },
    { "/print/printer-remembered", test_printer_remembered },
    { "/print/remembered", test_remembered },
    { "/print/save", test_save },
    { "/print/save-cancelled", test_save_cancelled },
    { "/print/save-error", test_save_error },
    { "/print/save-over-a-plan", test_save_over_a_plan },
    { "/print/save-without-room", test_save_without_room },
    { "/print/stays-forgotten", test_stays_forgotten },
    { "/print/save-personal", test_save_personal },
    { "/print/to-a-file", test_to_a_file },
    { "/print/wide-paper", test_wide_paper },
  };

  keuze_test_set_up (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  g_test_add_func ("/print/save-name", test_save_name);

  return g_test_run ();
}
