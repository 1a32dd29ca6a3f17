/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * usage: save-file plan|keep|file|personal-file|print-settings FOLDER
 *
 * Writes something as the app does it, over what may be there, and prints what
 * was said of it. What somebody typed has to be there afterwards, whatever
 * became of the file.
 */

#include "config.h"

#include <signal.h>
#include <stdio.h>

#include "keuze-file-save.h"
#include "keuze-language.h"
#include "keuze-plan-document.h"
#include "keuze-plan-keeper.h"
#include "keuze-print-settings.h"

#define GOAL "typed by somebody"

typedef struct
{
  gboolean done;
  GError *error;
} Saving;

static void
plan_saved (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  Saving *saving = user_data;

  keuze_plan_document_save_finish (KEUZE_PLAN_DOCUMENT (source), result, &saving->error);
  saving->done = TRUE;
}

static void
file_saved (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  Saving *saving = user_data;

  keuze_file_save_finish (G_FILE (source), result, &saving->error);
  saving->done = TRUE;
}

static void
wait_for (Saving *saving)
{
  while (!saving->done)
    g_main_context_iteration (NULL, TRUE);
}

static void
save_plan (const char *folder,
           Saving     *saving)
{
  g_autoptr (KeuzePlanDocument) document = keuze_plan_document_new ();
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "ours.keuzeplan", NULL);
  KeuzePlan *plan = keuze_plan_document_get_plan (document);

  keuze_plan_set_goal (plan, GOAL);
  keuze_plan_document_save_async (document, file, NULL, plan_saved, saving);
  wait_for (saving);

  g_assert_cmpstr (keuze_plan_get_goal (plan), ==, GOAL);
  g_assert_cmpint (keuze_plan_document_get_modified (document), ==, saving->error != NULL);
}

static void
keep_plan (const char *folder,
           Saving     *saving)
{
  g_autoptr (GFile) place = g_file_new_for_path (folder);
  g_autoptr (KeuzePlanKeeper) keeper = keuze_plan_keeper_new (place);
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();

  keuze_plan_set_goal (plan, GOAL);
  keuze_plan_keeper_set_plan (keeper, plan);
  keuze_plan_keeper_flush (keeper, &saving->error);

  g_assert_cmpstr (keuze_plan_get_goal (plan), ==, GOAL);
}

static void
save_file (const char *folder,
           gboolean    personal,
           Saving     *saving)
{
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "ours.pdf", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_strnfill (100000, 'x'), 100000);

  keuze_file_save_async (file, bytes, personal, NULL, file_saved, saving);
  wait_for (saving);
}

/* They stand in the folder of settings of who runs this. */
static void
save_print_settings (Saving *saving)
{
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();

  gtk_print_settings_set_printer (settings, GOAL);
  keuze_print_settings_save (settings, &saving->error);
}

int
main (int   argc,
      char *argv[])
{
  Saving saving = { FALSE, NULL };

  g_return_val_if_fail (argc == 3, 2);

  keuze_language_set_up ("en");
  /* As the app does. */
  signal (SIGXFSZ, SIG_IGN);

  if (g_str_equal (argv[1], "plan"))
    save_plan (argv[2], &saving);
  else if (g_str_equal (argv[1], "keep"))
    keep_plan (argv[2], &saving);
  else if (g_str_equal (argv[1], "print-settings"))
    save_print_settings (&saving);
  else
    save_file (argv[2], g_str_equal (argv[1], "personal-file"), &saving);

  puts (saving.error != NULL ? saving.error->message : "saved");
  g_clear_error (&saving.error);

  return 0;
}
