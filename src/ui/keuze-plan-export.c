/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-desk.h"
#include "keuze-file-save.h"
#include "keuze-notice.h"
#include "keuze-plan-export.h"
#include "keuze-plan-fhir.h"
#include "keuze-plan-files.h"
#include "keuze-plan-text.h"
#include "keuze-window.h"

/* Taking a plan along to the record that a practice keeps: as text to paste,
 * or as a file. */

/* What is written, until it has been. */
typedef struct
{
  GtkWidget *window;
  GBytes    *contents;
} Export;

static void
export_free (Export *export)
{
  keuze_window_release (KEUZE_WINDOW (export->window));
  g_bytes_unref (export->contents);
  g_object_unref (export->window);
  g_free (export);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Export, export_free)

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KeuzeDesk *desk = KEUZE_DESK (widget);
  g_autofree char *text = keuze_plan_text_write (keuze_desk_get_plan (desk), keuze_desk_get_catalog (desk));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  gtk_widget_activate_action (widget, "win.toast", "s", _("Our plan is copied"));
}

static void
file_written (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (Export) export = user_data;
  g_autoptr (GError) error = NULL;

  if (!keuze_file_save_finish (G_FILE (source), result, &error))
    keuze_notice_present (export->window, _("Our Plan Could Not Be Saved"), error->message);
  else if (gtk_window_get_application (GTK_WINDOW (export->window)) != NULL)
    gtk_widget_activate_action (export->window, "win.toast", "s", _("Our plan is saved for the record"));
}

static void
place_picked (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (Export) export = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);
  GBytes *contents = export->contents;

  if (file != NULL && keuze_plan_files_has_plan (KEUZE_WINDOW (export->window), file))
    keuze_notice_present (export->window, _("Our Plan Could Not Be Saved"),
                          _("There is a plan in this file. Give the file for the record another name."));
  else if (file != NULL)
    keuze_file_save_async (file, contents, TRUE, NULL, file_written, g_steal_pointer (&export));
  else if (!keuze_notice_is_dismissal (error))
    keuze_notice_present (export->window, _("Our Plan Could Not Be Saved"), error->message);
}

static GtkFileDialog *
create_dialog (void)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  /* Translators: files for a health record. */
  gtk_file_filter_set_name (filter, _("JSON Files"));
  gtk_file_filter_add_suffix (filter, "json");
  g_list_store_append (filters, filter);

  gtk_file_dialog_set_title (dialog, _("Save for a Health Record"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  /* Translators: the name of a file; keep the end of it. */
  gtk_file_dialog_set_initial_name (dialog, _("Our plan.json"));

  return dialog;
}

static void
export_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeuzeDesk *desk = KEUZE_DESK (widget);
  g_autoptr (GtkFileDialog) dialog = create_dialog ();
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  Export *export = g_new0 (Export, 1);
  char *text = keuze_plan_fhir_write (keuze_desk_get_plan (desk), keuze_desk_get_catalog (desk), now);

  keuze_window_hold (KEUZE_WINDOW (widget));
  export->window = g_object_ref (widget);
  export->contents = g_bytes_new_take (text, strlen (text));

  gtk_file_dialog_save (dialog, GTK_WINDOW (widget), NULL, place_picked, export);
}

/**
 * keuze_plan_export_install:
 * @widget_class: the class of the window
 *
 * Gives every window the actions `win.copy-plan`, as plain text, and
 * `win.export-plan`, as a file for a health record.
 */
void
keuze_plan_export_install (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  gtk_widget_class_install_action (widget_class, "win.copy-plan", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "win.export-plan", NULL, export_action);
}
