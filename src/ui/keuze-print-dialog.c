/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-card-sheet.h"
#include "keuze-pdf-save.h"
#include "keuze-preview.h"
#include "keuze-print-dialog.h"
#include "keuze-print-settings.h"
#include "keuze-printing.h"
#include "keuze-settings.h"

/**
 * KeuzePrintDialog:
 *
 * What to have on paper and how, with the pages to look at before they are
 * printed or saved.
 *
 * Since: 0.1
 */

struct _KeuzePrintDialog
{
  AdwDialog parent_instance;

  KeuzeCatalog *catalog;
  KeuzeSheet *page_sheet;
  gboolean personal;

  /* Made when it is first asked for. */
  KeuzeSheet *card_sheet;

  GSettings *settings;

  /* What is being printed; %NULL when nothing is. */
  KeuzePrintOperation *operation;

  /* What gives up the saving; %NULL when nothing is being saved. */
  GCancellable *saving;

  GtkWidget *buttons;
  GtkCheckButton *card;
  AdwSwitchRow *large;
  AdwActionRow *page_row;
  AdwComboRow *paper;
  KeuzePreview *preview;
  AdwWindowTitle *preview_title;
  GtkButton *print;
};

G_DEFINE_FINAL_TYPE (KeuzePrintDialog, keuze_print_dialog, ADW_TYPE_DIALOG)

/* In the order in which they are offered. */
static const char * const papers[] = { "a4", "letter" };

static gboolean
is_card (KeuzePrintDialog *self)
{
  return gtk_check_button_get_active (self->card);
}

static gboolean
is_personal (KeuzePrintDialog *self)
{
  return self->personal && !is_card (self);
}

static KeuzeSheet *
get_sheet (KeuzePrintDialog *self)
{
  if (!is_card (self))
    return self->page_sheet;

  if (self->card_sheet == NULL)
    self->card_sheet = keuze_card_sheet_new (self->catalog);

  return self->card_sheet;
}

static void
lay_out (KeuzePrintDialog *self)
{
  KeuzePaper paper;

  /* Not before there is something to print. */
  if (self->page_sheet == NULL)
    return;

  gtk_widget_set_sensitive (self->buttons, keuze_sheet_get_n_sections (get_sheet (self)) > 0);
  keuze_print_settings_get_paper (&paper);
  keuze_preview_show (self->preview, get_sheet (self), &paper);
}

static void
count_pages (KeuzePrintDialog *self)
{
  KeuzePages *pages = keuze_preview_get_pages (self->preview);
  guint n_pages = pages != NULL ? keuze_pages_get_n_pages (pages) : 0;
  g_autofree char *count = NULL;

  if (n_pages > 0)
    /* Translators: how many pages of paper something is printed on. */
    count = g_strdup_printf (ngettext ("%u page", "%u pages", n_pages), n_pages);
  adw_window_title_set_subtitle (self->preview_title, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->print),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, count != NULL ? count : "",
                                  -1);
}

static void
paper_chosen (KeuzePrintDialog *self)
{
  guint chosen = adw_combo_row_get_selected (self->paper);

  /* Nothing is, while the list is being filled. */
  if (self->settings != NULL && chosen < G_N_ELEMENTS (papers) &&
      !g_str_equal (papers[chosen], keuze_print_settings_get_paper_name (self->settings)))
    g_settings_set_string (self->settings, "print-paper", papers[chosen]);
}

static void
show_paper (KeuzePrintDialog *self)
{
  const char *name = keuze_print_settings_get_paper_name (self->settings);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      if (g_str_equal (papers[i], name))
        adw_combo_row_set_selected (self->paper, i);
    }
}

static void
setting_changed (KeuzePrintDialog *self)
{
  show_paper (self);
  lay_out (self);
}

/* The dialogue of the system stands before this one. Who can press a button here
 * sees none: it was refused, and nobody will ever tell. */
static void
drop_unanswered (KeuzePrintDialog *self)
{
  if (self->operation == NULL || keuze_print_operation_get_begun (self->operation))
    return;

  g_signal_handlers_disconnect_by_data (self->operation, self);
  g_clear_object (&self->operation);
}

/* What was laid out only to be looked at is not worth the time meanwhile. */
static gboolean
begin (KeuzePrintDialog *self)
{
  drop_unanswered (self);
  if (self->operation != NULL || self->saving != NULL)
    return FALSE;

  keuze_preview_stop (self->preview);

  return TRUE;
}

static void
end (KeuzePrintDialog *self,
     gboolean          succeeded)
{
  if (succeeded)
    adw_dialog_close (ADW_DIALOG (self));
  else if (keuze_preview_get_pages (self->preview) == NULL)
    lay_out (self);
}

static void
printed (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         KeuzePrintDialog        *self)
{
  g_clear_object (&self->operation);
  end (self, result == GTK_PRINT_OPERATION_RESULT_APPLY &&
             !keuze_print_operation_get_previewed (KEUZE_PRINT_OPERATION (operation)));
}

static void
print (KeuzePrintDialog *self)
{
  g_autoptr (KeuzePages) pages = NULL;
  g_autoptr (KeuzePrintOperation) operation = NULL;
  KeuzePaper paper;

  g_set_object (&pages, keuze_preview_get_pages (self->preview));
  if (!begin (self))
    return;

  keuze_print_settings_get_paper (&paper);
  operation = keuze_print_operation_new (get_sheet (self), &paper, pages, is_personal (self));
  self->operation = g_object_ref (operation);
  g_signal_connect_object (operation, "done", G_CALLBACK (printed), self, G_CONNECT_DEFAULT);
  keuze_printing_run (KEUZE_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), operation,
                      GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG);
}

static void
saved (GObject      *source,
       GAsyncResult *result,
       gpointer      user_data)
{
  g_autoptr (KeuzePrintDialog) self = user_data;
  gboolean succeeded = keuze_pdf_save_finish (result);

  g_clear_object (&self->saving);
  /* Somebody may have closed it meanwhile. */
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    end (self, succeeded);
}

static void
save (KeuzePrintDialog *self)
{
  KeuzePaper paper;

  if (!begin (self))
    return;

  self->saving = g_cancellable_new ();
  keuze_print_settings_get_paper (&paper);
  keuze_pdf_save_ask (KEUZE_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                      get_sheet (self), &paper, is_personal (self), self->saving, saved, g_object_ref (self));
}

static void
keuze_print_dialog_closed (AdwDialog *dialog)
{
  KeuzePrintDialog *self = KEUZE_PRINT_DIALOG (dialog);

  keuze_preview_stop (self->preview);
  if (self->operation != NULL)
    gtk_print_operation_cancel (GTK_PRINT_OPERATION (self->operation));
  g_cancellable_cancel (self->saving);

  if (ADW_DIALOG_CLASS (keuze_print_dialog_parent_class)->closed != NULL)
    ADW_DIALOG_CLASS (keuze_print_dialog_parent_class)->closed (dialog);
}

static void
keuze_print_dialog_dispose (GObject *object)
{
  KeuzePrintDialog *self = KEUZE_PRINT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PRINT_DIALOG);
  g_clear_object (&self->operation);
  g_clear_object (&self->saving);
  g_clear_object (&self->settings);
  g_clear_object (&self->card_sheet);
  g_clear_object (&self->page_sheet);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_print_dialog_parent_class)->dispose (object);
}

static void
keuze_print_dialog_class_init (KeuzePrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keuze_print_dialog_dispose;

  ADW_DIALOG_CLASS (klass)->closed = keuze_print_dialog_closed;

  g_type_ensure (KEUZE_TYPE_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-print-dialog.ui");
  gtk_widget_class_bind_template_callback (widget_class, count_pages);
  gtk_widget_class_bind_template_callback (widget_class, lay_out);
  gtk_widget_class_bind_template_callback (widget_class, paper_chosen);
  gtk_widget_class_bind_template_callback (widget_class, print);
  gtk_widget_class_bind_template_callback (widget_class, save);
  gtk_widget_class_bind_template_child (widget_class, KeuzePrintDialog, buttons);
  gtk_widget_class_bind_template_child (widget_class, KeuzePrintDialog, card);
  gtk_widget_class_bind_template_child (widget_class, KeuzePrintDialog, large);
  gtk_widget_class_bind_template_child (widget_class, KeuzePrintDialog, page_row);
  gtk_widget_class_bind_template_child (widget_class, KeuzePrintDialog, paper);
  gtk_widget_class_bind_template_child (widget_class, KeuzePrintDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, KeuzePrintDialog, preview_title);
  gtk_widget_class_bind_template_child (widget_class, KeuzePrintDialog, print);
}

static void
keuze_print_dialog_init (KeuzePrintDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->settings = keuze_settings_new ();
  g_settings_bind (self->settings, "print-large", self->large, "active", G_SETTINGS_BIND_DEFAULT);
  show_paper (self);
  g_signal_connect_object (self->settings, "changed::print-large",
                           G_CALLBACK (setting_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::print-paper",
                           G_CALLBACK (setting_changed), self, G_CONNECT_SWAPPED);
}

/**
 * keuze_print_dialog_new:
 * @catalog: the card
 * @printable: the page in view
 *
 * Returns: (transfer floating): a dialogue to print the page as it is now, or
 *   the whole card
 */
AdwDialog *
keuze_print_dialog_new (KeuzeCatalog   *catalog,
                        KeuzePrintable *printable)
{
  KeuzePrintDialog *self;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_PRINTABLE (printable), NULL);

  self = g_object_new (KEUZE_TYPE_PRINT_DIALOG, NULL);
  self->catalog = g_object_ref (catalog);
  self->page_sheet = keuze_printable_create_sheet (printable);
  self->personal = keuze_printable_is_personal (printable);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->page_row),
                                 keuze_printable_get_name (printable, self->page_sheet));
  lay_out (self);

  return ADW_DIALOG (self);
}
