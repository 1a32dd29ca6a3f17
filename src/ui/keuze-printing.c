/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "keuze-notice.h"
#include "keuze-print-settings.h"
#include "keuze-printing.h"
#include "keuze-progress-dialog.h"
#include "keuze-recent-files.h"

/* Printing from a window, with everything that is asked and told on the way. */

/* Only the owner reads what a person wrote. */
#define PRIVATE_MODE 0600

typedef struct
{
  KeuzeWindow *window;
  KeuzeProgressDialog *progress;
  /* Whether the window waits for it. */
  gboolean held;
} Printing;

static void
printing_free (Printing *printing)
{
  keuze_progress_dialog_end (printing->progress);
  if (printing->held)
    keuze_window_release (printing->window);
  g_object_unref (printing->progress);
  g_object_unref (printing->window);
  g_free (printing);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Printing, printing_free)

/* What cannot be remembered has to be chosen again, and is printed all the
 * same. */
static void
remember (GtkPrintOperation *operation)
{
  g_autoptr (GError) error = NULL;

  keuze_print_settings_keep_setup (gtk_print_operation_get_default_page_setup (operation));
  if (!keuze_print_settings_save (gtk_print_operation_get_print_settings (operation), &error))
    g_info ("The printer is not remembered: %s", error->message);
}

static void
tell (KeuzeWindow *window,
      const char  *message)
{
  /* The window may have been closed meanwhile. */
  if (gtk_window_get_application (GTK_WINDOW (window)) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.toast", "s", message);
}

static void
tell_error (KeuzeWindow       *window,
            GtkPrintOperation *operation)
{
  g_autoptr (GError) error = NULL;

  gtk_print_operation_get_error (operation, &error);
  keuze_notice_present (GTK_WIDGET (window), _("The Pages Could Not Be Printed"),
                        error != NULL ? error->message : _("The printer does not say why."));
}

/* Returns: (transfer full) (nullable): the file that somebody prints to; %NULL
 * for a printer */
static GFile *
get_file (GtkPrintOperation *operation)
{
  const char *uri = gtk_print_settings_get (gtk_print_operation_get_print_settings (operation),
                                            GTK_PRINT_SETTINGS_OUTPUT_URI);

  return uri != NULL ? g_file_new_for_uri (uri) : NULL;
}

/* GTK tells the desktop of it, and lets everyone read it. */
static void
close_file (GtkPrintOperation *operation)
{
  g_autoptr (GFile) file = get_file (operation);

  if (file == NULL)
    return;

  keuze_recent_files_forget (file);
  if (keuze_print_operation_get_personal (KEUZE_PRINT_OPERATION (operation)) && g_file_is_native (file))
    g_chmod (g_file_peek_path (file), PRIVATE_MODE);
}

static void
tell_success (KeuzeWindow       *window,
              GtkPrintOperation *operation)
{
  g_autoptr (GFile) file = get_file (operation);

  tell (window, file != NULL ? _("The pages are saved") : _("The pages are being printed"));
}

/* Pages that are on their way to a printer, or to a file. */
typedef struct
{
  GtkPrintOperation *operation;
  KeuzeWindow *window;
} Sending;

static void
end_sending (gpointer user_data)
{
  g_autofree Sending *sending = user_data;
  g_autoptr (GtkPrintOperation) operation = sending->operation;
  g_autoptr (KeuzeWindow) window = sending->window;

  close_file (operation);
  if (gtk_print_operation_get_status (operation) == GTK_PRINT_STATUS_FINISHED_ABORTED)
    tell_error (window, operation);
  g_application_release (g_application_get_default ());
}

/* What GTK does at the end it does after it has said so. */
static void
status_changed (GtkPrintOperation *operation,
                Sending           *sending)
{
  if (!gtk_print_operation_is_finished (operation))
    return;

  g_signal_handlers_disconnect_by_data (operation, sending);
  g_idle_add_once (end_sending, sending);
}

/* The app does not end before the last page is out of its hands, and what goes
 * wrong until then is told. */
static void
see_to_the_end (KeuzeWindow       *window,
                GtkPrintOperation *operation)
{
  Sending *sending = g_new0 (Sending, 1);

  g_application_hold (g_application_get_default ());
  sending->operation = g_object_ref (operation);
  sending->window = g_object_ref (window);
  g_signal_connect (operation, "status-changed", G_CALLBACK (status_changed), sending);
}

static gboolean
is_on_its_way (GtkPrintOperation *operation)
{
  return gtk_print_operation_get_status (operation) >= GTK_PRINT_STATUS_SENDING_DATA &&
         !gtk_print_operation_is_finished (operation);
}

/* Nothing waits for the answer to the dialogue of the system: where a sandbox is
 * not allowed to print, GTK 4.18 never tells that there is none. */
static void
begun (GtkPrintOperation *operation,
       GtkPrintContext   *context,
       Printing          *printing)
{
  if (!printing->held)
    keuze_window_hold (printing->window);
  printing->held = TRUE;
  keuze_progress_dialog_begin (printing->progress, GTK_WIDGET (printing->window));
}

static void
go_further (KeuzePrintOperation *operation,
            GParamSpec          *pspec,
            Printing            *printing)
{
  keuze_progress_dialog_set_fraction (printing->progress, keuze_print_operation_get_fraction (operation));
}

static void
done (GtkPrintOperation       *operation,
      GtkPrintOperationResult  result,
      gpointer                 user_data)
{
  g_autoptr (Printing) printing = user_data;

  g_signal_handlers_disconnect_by_data (operation, printing);
  keuze_progress_dialog_end (printing->progress);
  close_file (operation);

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    tell_error (printing->window, operation);

  if (result != GTK_PRINT_OPERATION_RESULT_APPLY)
    return;

  remember (operation);
  if (is_on_its_way (operation))
    see_to_the_end (printing->window, operation);
  if (!keuze_print_operation_get_previewed (KEUZE_PRINT_OPERATION (operation)))
    tell_success (printing->window, operation);
}

/**
 * keuze_printing_run:
 * @window: a window
 * @operation: what to print
 * @action: whether to ask for a printer
 *
 * Prints. A work that takes long can be given up, and what does not work is
 * told. The signal of the operation that it is done says how it ended.
 */
void
keuze_printing_run (KeuzeWindow             *window,
                    KeuzePrintOperation     *operation,
                    GtkPrintOperationAction  action)
{
  Printing *printing;

  g_return_if_fail (KEUZE_IS_WINDOW (window));
  g_return_if_fail (KEUZE_IS_PRINT_OPERATION (operation));

  printing = g_new0 (Printing, 1);
  printing->window = g_object_ref (window);
  printing->progress = keuze_progress_dialog_new (_("Printing"));

  g_signal_connect (operation, "begin-print", G_CALLBACK (begun), printing);
  g_signal_connect (operation, "done", G_CALLBACK (done), printing);
  g_signal_connect (operation, "notify::fraction", G_CALLBACK (go_further), printing);
  g_signal_connect_object (printing->progress, "cancelled",
                           G_CALLBACK (gtk_print_operation_cancel), operation, G_CONNECT_SWAPPED);

  /* Errors come with the end, as every other result does. */
  gtk_print_operation_run (GTK_PRINT_OPERATION (operation), action, GTK_WINDOW (window), NULL);
}
