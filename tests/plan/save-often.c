/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * usage: save-often FILE NUMBER
 *
 * Saves one plan after the other, with numbers that count on from NUMBER as
 * their goals, and prints each number as soon as it is saved, until killed.
 */

#include "config.h"

#include <stdio.h>

#include "keuze-plan-document.h"

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  KeuzePlanDocument *document = KEUZE_PLAN_DOCUMENT (object);
  gboolean *done = user_data;
  g_autoptr (GError) error = NULL;

  if (!keuze_plan_document_save_finish (document, result, &error))
    g_error ("%s", error->message);

  *done = TRUE;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (KeuzePlanDocument) document = keuze_plan_document_new ();
  g_autoptr (GFile) file = NULL;
  g_autofree char *note = g_strnfill (20000, 'x');
  guint64 number;

  g_return_val_if_fail (argc == 3, 2);

  file = g_file_new_for_path (argv[1]);
  number = g_ascii_strtoull (argv[2], NULL, 10);
  keuze_plan_set_case_manager (keuze_plan_document_get_plan (document), note);

  while (TRUE)
    {
      g_autofree char *goal = g_strdup_printf ("%" G_GUINT64_FORMAT, number++);
      gboolean done = FALSE;

      keuze_plan_set_goal (keuze_plan_document_get_plan (document), goal);
      keuze_plan_document_save_async (document, file, NULL, saved_cb, &done);
      while (!done)
        g_main_context_iteration (NULL, TRUE);

      puts (goal);
      fflush (stdout);
    }
}
