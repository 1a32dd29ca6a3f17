/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-alert.h"
#include "keuze-progress-dialog.h"

/* What takes less is over before anybody has read that it goes on. */
#define PATIENCE_MILLISECONDS 500

/**
 * KeuzeProgressDialog:
 *
 * Says how far a long work is, and lets one give it up. A short one is over
 * before the dialogue appears.
 *
 * Since: 0.1
 */

struct _KeuzeProgressDialog
{
  AdwAlertDialog parent_instance;

  GtkWidget *parent;
  guint patience;
  gboolean ended;

  GtkProgressBar *progress;
  GtkWidget *spinner;
};

G_DEFINE_FINAL_TYPE (KeuzeProgressDialog, keuze_progress_dialog, ADW_TYPE_ALERT_DIALOG)

enum
{
  CANCELLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
appear (gpointer user_data)
{
  KeuzeProgressDialog *self = user_data;

  self->patience = 0;
  if (self->parent != NULL)
    adw_dialog_present (ADW_DIALOG (self), self->parent);
}

static void
keuze_progress_dialog_response (AdwAlertDialog *dialog,
                                const char     *response)
{
  KeuzeProgressDialog *self = KEUZE_PROGRESS_DIALOG (dialog);

  if (self->ended)
    return;

  self->ended = TRUE;
  g_signal_emit (self, signals[CANCELLED], 0);
}

static void
keuze_progress_dialog_dispose (GObject *object)
{
  KeuzeProgressDialog *self = KEUZE_PROGRESS_DIALOG (object);

  g_clear_handle_id (&self->patience, g_source_remove);
  g_clear_weak_pointer (&self->parent);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PROGRESS_DIALOG);

  G_OBJECT_CLASS (keuze_progress_dialog_parent_class)->dispose (object);
}

static void
keuze_progress_dialog_class_init (KeuzeProgressDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keuze_progress_dialog_dispose;

  ADW_ALERT_DIALOG_CLASS (klass)->response = keuze_progress_dialog_response;

  /**
   * KeuzeProgressDialog::cancelled:
   * @self: a dialogue
   *
   * Somebody gives up what is being done, or what asked for it is cleared.
   */
  signals[CANCELLED] =
    g_signal_new ("cancelled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-progress-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeProgressDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, KeuzeProgressDialog, spinner);
}

static void
keuze_progress_dialog_init (KeuzeProgressDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  keuze_alert_make_room (ADW_ALERT_DIALOG (self));
}

/**
 * keuze_progress_dialog_new:
 * @heading: what is being done
 *
 * Returns: (transfer full): a dialogue that is not shown yet
 */
KeuzeProgressDialog *
keuze_progress_dialog_new (const char *heading)
{
  g_return_val_if_fail (heading != NULL, NULL);

  return g_object_ref_sink (g_object_new (KEUZE_TYPE_PROGRESS_DIALOG, "heading", heading, NULL));
}

/**
 * keuze_progress_dialog_begin:
 * @self: a dialogue
 * @parent: the window that it is about
 *
 * The work has begun. If it has not ended before long, the dialogue is shown.
 */
void
keuze_progress_dialog_begin (KeuzeProgressDialog *self,
                             GtkWidget           *parent)
{
  g_return_if_fail (KEUZE_IS_PROGRESS_DIALOG (self));
  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (self->patience == 0);

  /* The window may have been closed while something else was asked. */
  if (gtk_window_get_application (GTK_WINDOW (parent)) == NULL)
    return;

  g_set_weak_pointer (&self->parent, parent);
  self->patience = g_timeout_add_once (PATIENCE_MILLISECONDS, appear, self);
}

/**
 * keuze_progress_dialog_end:
 * @self: a dialogue
 *
 * The work has ended, and the dialogue goes.
 */
void
keuze_progress_dialog_end (KeuzeProgressDialog *self)
{
  g_return_if_fail (KEUZE_IS_PROGRESS_DIALOG (self));

  g_clear_handle_id (&self->patience, g_source_remove);
  if (!self->ended && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    {
      self->ended = TRUE;
      adw_dialog_force_close (ADW_DIALOG (self));
    }
}

/**
 * keuze_progress_dialog_set_fraction:
 * @self: a dialogue
 * @fraction: how much of the work is done, from 0 to 1
 *
 * Says how far the work is. Before it is told for the first time, nobody knows, and
 * the dialogue says only that it goes on.
 */
void
keuze_progress_dialog_set_fraction (KeuzeProgressDialog *self,
                                    double               fraction)
{
  g_return_if_fail (KEUZE_IS_PROGRESS_DIALOG (self));

  gtk_widget_set_visible (self->spinner, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), TRUE);
  gtk_progress_bar_set_fraction (self->progress, fraction);
}
