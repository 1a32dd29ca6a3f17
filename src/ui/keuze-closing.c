/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-alert.h"
#include "keuze-closing.h"
#include "keuze-plan-files.h"

/**
 * KeuzeClosing:
 *
 * Sees to it that a window does not close on a plan that is not saved: asks
 * whoever closes it, and lets the desktop ask whoever ends the session.
 *
 * Since: 0.1
 */

struct _KeuzeClosing
{
  GObject parent_instance;

  KeuzeWindow *window;
  GSignalGroup *document_signals;

  /* What keeps the session from ending while something is not saved. */
  guint inhibition;
};

G_DEFINE_FINAL_TYPE (KeuzeClosing, keuze_closing, G_TYPE_OBJECT)

static void
end_inhibition (KeuzeClosing *self)
{
  if (self->inhibition != 0)
    gtk_application_uninhibit (GTK_APPLICATION (g_application_get_default ()), self->inhibition);
  self->inhibition = 0;
}

static void
update_inhibition (KeuzeClosing *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self->window));
  gboolean wanted;

  /* What is in a window still changes its plan while the window goes. */
  if (application == NULL)
    return;

  wanted = !keuze_window_get_kept (self->window) &&
           keuze_plan_document_get_modified (keuze_window_get_document (self->window));
  if (!wanted)
    end_inhibition (self);
  else if (self->inhibition == 0)
    self->inhibition = gtk_application_inhibit (application, GTK_WINDOW (self->window),
                                                GTK_APPLICATION_INHIBIT_LOGOUT, _("Our plan is not saved"));
}

static void
document_changed (KeuzeClosing *self)
{
  g_signal_group_set_target (self->document_signals, keuze_window_get_document (self->window));
  update_inhibition (self);
}

/* Somebody may have gone on writing while it was saved: that is asked again. */
static void
close_again (KeuzeWindow *window)
{
  gtk_window_close (GTK_WINDOW (window));
}

static void
save_and_close (KeuzeClosing *self)
{
  keuze_plan_files_save (self->window, close_again);
}

static gboolean
destroy_window (gpointer user_data)
{
  gtk_window_destroy (user_data);

  return G_SOURCE_REMOVE;
}

/* The dialogue may go in the middle of the window's moving the focus on, for
 * which the window is needed until that is done. */
static void
discard (KeuzeClosing *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT, destroy_window, g_object_ref (self->window), g_object_unref);
}

static void
answered (AdwAlertDialog *dialog,
          const char     *response,
          KeuzeClosing   *self)
{
  /* A window that goes before its dialogue has gone complains. */
  if (g_str_equal (response, "save"))
    g_signal_connect_object (dialog, "destroy", G_CALLBACK (save_and_close), self, G_CONNECT_SWAPPED);
  else if (g_str_equal (response, "discard"))
    g_signal_connect_object (dialog, "destroy", G_CALLBACK (discard), self, G_CONNECT_SWAPPED);
}

static void
present_question (KeuzeClosing *self)
{
  AdwDialog *dialog = keuze_alert_new (_("Save Our Plan?"),
                                       _("What is not saved will be gone for good."));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "cancel", _("_Cancel"),
                                  "discard", _("_Discard"),
                                  "save", _("_Save"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "save", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "save");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered), self, G_CONNECT_DEFAULT);

  adw_dialog_present (dialog, GTK_WIDGET (self->window));
}

static void
keuze_closing_dispose (GObject *object)
{
  KeuzeClosing *self = KEUZE_CLOSING (object);

  end_inhibition (self);
  g_clear_object (&self->document_signals);
  g_clear_weak_pointer (&self->window);

  G_OBJECT_CLASS (keuze_closing_parent_class)->dispose (object);
}

static void
keuze_closing_class_init (KeuzeClosingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keuze_closing_dispose;
}

static void
keuze_closing_init (KeuzeClosing *self)
{
  self->document_signals = g_signal_group_new (KEUZE_TYPE_PLAN_DOCUMENT);
  g_signal_group_connect_object (self->document_signals, "notify::modified",
                                 G_CALLBACK (update_inhibition), self, G_CONNECT_SWAPPED);
}

/**
 * keuze_closing_new:
 * @window: a window
 *
 * Returns: (transfer full): what sees to its closing
 */
KeuzeClosing *
keuze_closing_new (KeuzeWindow *window)
{
  KeuzeClosing *self;

  g_return_val_if_fail (KEUZE_IS_WINDOW (window), NULL);

  self = g_object_new (KEUZE_TYPE_CLOSING, NULL);
  g_set_weak_pointer (&self->window, window);
  g_signal_connect_object (window, "notify::document", G_CALLBACK (document_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "notify::kept", G_CALLBACK (update_inhibition), self, G_CONNECT_SWAPPED);
  document_changed (self);

  return self;
}

/**
 * keuze_closing_ask:
 * @self: what sees to the closing of a window
 *
 * Asks what is to become of a plan that would be lost, and closes the window
 * when that is answered.
 *
 * Returns: whether that is asked; else the window may close
 */
gboolean
keuze_closing_ask (KeuzeClosing *self)
{
  KeuzePlanDocument *document;

  g_return_val_if_fail (KEUZE_IS_CLOSING (self), FALSE);

  /* What is kept need not be saved, unless it is in a file that would be left
   * behind. */
  document = keuze_window_get_document (self->window);
  if (!keuze_plan_document_get_modified (document) ||
      (keuze_window_get_kept (self->window) && keuze_plan_document_get_file (document) == NULL))
    return FALSE;

  present_question (self);

  return TRUE;
}
