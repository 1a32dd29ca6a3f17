/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-desk.h"
#include "keuze-notice.h"
#include "keuze-pdf-save.h"
#include "keuze-print-actions.h"
#include "keuze-print-dialog.h"
#include "keuze-print-settings.h"
#include "keuze-printable.h"

/* The page in view; none while a dialogue is about something else. */
static KeuzePrintable *
find_printable (GtkWidget *window)
{
  return keuze_window_get_asking (KEUZE_WINDOW (window)) ? NULL : keuze_printable_find (window);
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KeuzePrintable *printable = find_printable (widget);

  if (printable != NULL)
    adw_dialog_present (keuze_print_dialog_new (keuze_desk_get_catalog (KEUZE_DESK (widget)), printable), widget);
}

static void
export_pdf_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  KeuzePrintable *printable = find_printable (widget);
  g_autoptr (KeuzeSheet) sheet = NULL;
  KeuzePaper paper;

  if (printable == NULL)
    return;

  sheet = keuze_printable_create_sheet (printable);
  keuze_print_settings_get_paper (&paper);
  keuze_pdf_save_ask (KEUZE_WINDOW (widget), sheet, &paper, keuze_printable_is_personal (printable),
                      NULL, NULL, NULL);
}

static void
folder_shown (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GtkWidget) window = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_file_launcher_open_containing_folder_finish (GTK_FILE_LAUNCHER (source), result, &error) &&
      !keuze_notice_is_dismissal (error))
    keuze_notice_present (window, _("The Folder Could Not Be Shown"), error->message);
}

static void
show_in_folder_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_open_containing_folder (launcher, GTK_WINDOW (widget), NULL, folder_shown, g_object_ref (widget));
}

/**
 * keuze_print_actions_install:
 * @widget_class: the class of the window
 *
 * Gives every window the actions `win.print` and `win.export-pdf` on the page
 * in view, and `win.show-in-folder` with the address of a file.
 */
void
keuze_print_actions_install (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  gtk_widget_class_install_action (widget_class, "win.export-pdf", NULL, export_pdf_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "win.show-in-folder", "s", show_in_folder_action);
}

/**
 * keuze_print_actions_update:
 * @widget: a window
 *
 * Looks again whether there is something to print. To be called when something
 * else came into view.
 */
void
keuze_print_actions_update (GtkWidget *widget)
{
  gboolean printable;

  g_return_if_fail (KEUZE_IS_WINDOW (widget));

  printable = keuze_printable_find (widget) != NULL;
  gtk_widget_action_set_enabled (widget, "win.export-pdf", printable);
  gtk_widget_action_set_enabled (widget, "win.print", printable);
}
