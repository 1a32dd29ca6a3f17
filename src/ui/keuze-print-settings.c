/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "keuze-print-settings.h"
#include "keuze-settings.h"

/* What is remembered of how somebody prints: the letters and the paper with
 * the other settings, and what they chose of their printer in a file. */

/* Of a printer, and of nothing that was printed: no title, no file, no pages.
 * What else there is may be a name or a code that somebody typed. */
static const char * const remembered[] = {
  GTK_PRINT_SETTINGS_PRINTER,
  GTK_PRINT_SETTINGS_DEFAULT_SOURCE,
  GTK_PRINT_SETTINGS_DUPLEX,
  GTK_PRINT_SETTINGS_MEDIA_TYPE,
  GTK_PRINT_SETTINGS_OUTPUT_BIN,
  GTK_PRINT_SETTINGS_QUALITY,
  GTK_PRINT_SETTINGS_RESOLUTION,
  GTK_PRINT_SETTINGS_RESOLUTION_X,
  GTK_PRINT_SETTINGS_RESOLUTION_Y,
  GTK_PRINT_SETTINGS_USE_COLOR,
};

/* The names that GTK has for the papers of a KeuzePaper. */
static const struct
{
  const char *name;
  const char *gtk_name;
} papers[] = {
  { "a4", GTK_PAPER_NAME_A4 },
  { "letter", GTK_PAPER_NAME_LETTER },
};

static GSettings *
get_settings (void)
{
  return keuze_settings_new ();
}

static const char *
find_paper (const char *gtk_name)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      if (g_strcmp0 (papers[i].gtk_name, gtk_name) == 0)
        return papers[i].name;
    }

  return NULL;
}

static GtkPaperSize *
create_paper_size (const KeuzePaper *paper)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      GtkPaperSize *size = gtk_paper_size_new (papers[i].gtk_name);

      if (ABS (gtk_paper_size_get_width (size, GTK_UNIT_POINTS) - paper->width) < 1 &&
          ABS (gtk_paper_size_get_height (size, GTK_UNIT_POINTS) - paper->height) < 1)
        return size;
      gtk_paper_size_free (size);
    }

  return gtk_paper_size_new_custom ("keuzekaart", "", paper->width, paper->height, GTK_UNIT_POINTS);
}

static char *
get_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "keuzekaart", "print-settings", NULL);
}

/**
 * keuze_print_settings_get_paper_name:
 * @settings: the settings of the app
 *
 * Returns: (transfer none): the name of the paper that somebody prints on, for
 *   keuze_paper_init(): what they chose, or else what is usual where they live
 */
const char *
keuze_print_settings_get_paper_name (GSettings *settings)
{
  g_autofree char *chosen = NULL;
  const char *usual = find_paper (gtk_paper_size_get_default ());

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  chosen = g_settings_get_string (settings, "print-paper");
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      if (g_str_equal (papers[i].name, chosen))
        return papers[i].name;
    }

  return usual != NULL ? usual : papers[0].name;
}

/**
 * keuze_print_settings_get_paper:
 * @paper: (out caller-allocates): filled with the paper and the letters that
 *   somebody prints with
 */
void
keuze_print_settings_get_paper (KeuzePaper *paper)
{
  g_autoptr (GSettings) settings = get_settings ();

  g_return_if_fail (paper != NULL);

  keuze_paper_init (paper, keuze_print_settings_get_paper_name (settings));
  paper->large = g_settings_get_boolean (settings, "print-large");
}

/**
 * keuze_print_settings_create_setup:
 * @paper: a paper, upright
 *
 * Returns: (transfer full): the same for GTK, with its margins
 */
GtkPageSetup *
keuze_print_settings_create_setup (const KeuzePaper *paper)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *size;

  g_return_val_if_fail (paper != NULL, NULL);

  size = create_paper_size (paper);
  gtk_page_setup_set_paper_size (setup, size);
  gtk_page_setup_set_top_margin (setup, paper->top, GTK_UNIT_POINTS);
  gtk_page_setup_set_right_margin (setup, paper->right, GTK_UNIT_POINTS);
  gtk_page_setup_set_bottom_margin (setup, paper->bottom, GTK_UNIT_POINTS);
  gtk_page_setup_set_left_margin (setup, paper->left, GTK_UNIT_POINTS);
  gtk_paper_size_free (size);

  return setup;
}

/**
 * keuze_print_settings_keep_setup:
 * @setup: what was printed on
 *
 * Remembers the paper, if it is one that the app offers: any other was for
 * this one time.
 */
void
keuze_print_settings_keep_setup (GtkPageSetup *setup)
{
  g_autoptr (GSettings) settings = get_settings ();
  const char *name;

  g_return_if_fail (GTK_IS_PAGE_SETUP (setup));

  name = find_paper (gtk_paper_size_get_name (gtk_page_setup_get_paper_size (setup)));
  if (name != NULL && !g_str_equal (name, keuze_print_settings_get_paper_name (settings)))
    g_settings_set_string (settings, "print-paper", name);
}

/**
 * keuze_print_settings_load:
 *
 * Returns: (transfer full): what somebody chose of their printer the last time;
 *   nothing where nobody did, or it cannot be read any more
 */
GtkPrintSettings *
keuze_print_settings_load (void)
{
  g_autofree char *path = get_path ();
  GtkPrintSettings *settings = gtk_print_settings_new ();

  /* To choose again is less trouble than to be told why one has to. */
  gtk_print_settings_load_file (settings, path, NULL);

  return settings;
}

/**
 * keuze_print_settings_save:
 * @settings: what somebody chose
 * @error: return location for an error
 *
 * Remembers what belongs to the printer, and nothing of what was printed.
 *
 * Returns: whether it is remembered
 */
gboolean
keuze_print_settings_save (GtkPrintSettings  *settings,
                           GError           **error)
{
  g_autofree char *path = get_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GtkPrintSettings) kept = gtk_print_settings_new ();

  g_return_val_if_fail (GTK_IS_PRINT_SETTINGS (settings), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (remembered); i++)
    {
      if (gtk_print_settings_has_key (settings, remembered[i]))
        gtk_print_settings_set (kept, remembered[i], gtk_print_settings_get (settings, remembered[i]));
    }

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (errno), g_strerror (errno));
      return FALSE;
    }

  return gtk_print_settings_to_file (kept, path, error);
}
