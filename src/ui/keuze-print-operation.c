/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-print-operation.h"
#include "keuze-print-settings.h"

/**
 * KeuzePrintOperation:
 *
 * Prints a sheet: asks for a printer, lays the sheet out for the paper that
 * was chosen there, and draws its pages.
 *
 * On the way to a printer, GTK keeps the pages in a temporary file that has no
 * name any more; in a sandbox it has one, in a folder that goes with the
 * sandbox. CUPS keeps the pages for as long as it was told to, for its
 * administrator alone, and the title, the name of the account and the time in
 * a list of jobs that more can see: so no job has a title of its own. A preview
 * that is asked for in the dialogue of the system is a temporary file until it
 * is closed. What somebody prints to a file of their own stays there.
 *
 * Since: 0.1
 */

/* How long a look at the worker waits: too short to be felt, and long enough
 * to leave the processor to the worker. */
#define PATIENCE_MICROSECONDS 5000

/* How much of the paper our own margins take at most, at one side. */
#define MOST_MARGIN 0.1

/* What other people see of a job in the list of a printer: not what the one who
 * printed it is looking for. */
#define JOB_NAME "Keuzekaart"

struct _KeuzePrintOperation
{
  GtkPrintOperation parent_instance;

  KeuzeSheet *sheet;
  KeuzePaper paper;
  gboolean personal;

  /* Laid out for the paper; %NULL until it is. */
  KeuzePages *pages;

  GCancellable *cancellable;
  double fraction;
  gboolean begun;
  gboolean previewed;
};

G_DEFINE_FINAL_TYPE (KeuzePrintOperation, keuze_print_operation, GTK_TYPE_PRINT_OPERATION)

enum
{
  PROP_FRACTION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_fraction (KeuzePrintOperation *self,
              double               fraction)
{
  self->fraction = fraction;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FRACTION]);
}

/* On a label, the margins of a sheet would leave no room for letters. */
static void
narrow_margins (KeuzePaper *paper)
{
  double most = MIN (paper->width, paper->height) * MOST_MARGIN;

  paper->top = MIN (paper->top, most);
  paper->right = MIN (paper->right, most);
  paper->bottom = MIN (paper->bottom, most);
  paper->left = MIN (paper->left, most);
}

/* What the printer cannot reach is no room, and our own margins are kept. */
static void
widen_margins (KeuzePaper      *paper,
               GtkPageSetup    *setup,
               GtkPrintContext *context)
{
  double top = 0, right = 0, bottom = 0, left = 0;

  gtk_print_context_get_hard_margins (context, &top, &bottom, &left, &right);
  paper->top = MAX (MAX (paper->top, gtk_page_setup_get_top_margin (setup, GTK_UNIT_POINTS)), top);
  paper->right = MAX (MAX (paper->right, gtk_page_setup_get_right_margin (setup, GTK_UNIT_POINTS)), right);
  paper->bottom = MAX (MAX (paper->bottom, gtk_page_setup_get_bottom_margin (setup, GTK_UNIT_POINTS)), bottom);
  paper->left = MAX (MAX (paper->left, gtk_page_setup_get_left_margin (setup, GTK_UNIT_POINTS)), left);
}

/* The paper that was chosen, upright, however it was asked to lie: each page
 * knows how it lies. */
static KeuzePaper
find_paper (KeuzePrintOperation *self,
            GtkPrintContext     *context)
{
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_copy (gtk_print_context_get_page_setup (context));
  KeuzePaper paper;

  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_PORTRAIT);
  keuze_paper_init (&paper, "a4");
  paper.width = gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS);
  paper.height = gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS);
  paper.large = self->paper.large;
  narrow_margins (&paper);
  widen_margins (&paper, setup, context);

  return paper;
}

static gboolean
is_same_length (double one,
                double other)
{
  return ABS (one - other) < 0.01;
}

static gboolean
is_same_paper (const KeuzePaper *one,
               const KeuzePaper *other)
{
  return is_same_length (one->width, other->width) &&
         is_same_length (one->height, other->height) &&
         is_same_length (one->top, other->top) &&
         is_same_length (one->right, other->right) &&
         is_same_length (one->bottom, other->bottom) &&
         is_same_length (one->left, other->left);
}

/* Laying out is half of the work. */
static void
lay_out_further (guint    done,
                 guint    total,
                 gpointer user_data)
{
  set_fraction (user_data, 0.5 * done / total);
}

static void
laid_out (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (KeuzePrintOperation) self = user_data;

  self->pages = keuze_pages_new_finish (result, NULL);
}

static void
keuze_print_operation_begin_print (GtkPrintOperation *operation,
                                   GtkPrintContext   *context)
{
  KeuzePrintOperation *self = KEUZE_PRINT_OPERATION (operation);
  KeuzePaper paper = find_paper (self, context);

  self->begun = TRUE;
  if (self->pages != NULL && is_same_paper (&paper, &self->paper))
    return;

  g_clear_object (&self->pages);
  self->paper = paper;
  keuze_pages_new_async (self->sheet, &paper, self->cancellable,
                         lay_out_further, self, NULL, laid_out, g_object_ref (self));
}

static void
keuze_print_operation_draw_page (GtkPrintOperation *operation,
                                 GtkPrintContext   *context,
                                 int                page)
{
  KeuzePrintOperation *self = KEUZE_PRINT_OPERATION (operation);

  keuze_pages_draw (self->pages, gtk_print_context_get_cairo_context (context), (guint) page);
  set_fraction (self, 0.5 + 0.5 * (page + 1) / keuze_pages_get_n_pages (self->pages));
}

static void
keuze_print_operation_end_print (GtkPrintOperation *operation,
                                 GtkPrintContext   *context)
{
  g_cancellable_cancel (KEUZE_PRINT_OPERATION (operation)->cancellable);
}

/* Asked again and again, until all is laid out. */
static gboolean
keuze_print_operation_paginate (GtkPrintOperation *operation,
                                GtkPrintContext   *context)
{
  KeuzePrintOperation *self = KEUZE_PRINT_OPERATION (operation);

  if (self->pages == NULL)
    {
      g_usleep (PATIENCE_MICROSECONDS);
      return FALSE;
    }

  gtk_print_operation_set_n_pages (operation, (int) keuze_pages_get_n_pages (self->pages));

  return TRUE;
}

static gboolean
keuze_print_operation_preview (GtkPrintOperation        *operation,
                               GtkPrintOperationPreview *preview,
                               GtkPrintContext          *context,
                               GtkWindow                *parent)
{
  KEUZE_PRINT_OPERATION (operation)->previewed = TRUE;

  return GTK_PRINT_OPERATION_CLASS (keuze_print_operation_parent_class)->preview (operation, preview, context, parent);
}

static void
keuze_print_operation_request_page_setup (GtkPrintOperation *operation,
                                          GtkPrintContext   *context,
                                          int                page,
                                          GtkPageSetup      *setup)
{
  KeuzePrintOperation *self = KEUZE_PRINT_OPERATION (operation);
  const KeuzePaper *paper = keuze_pages_get_paper (self->pages, (guint) page);
  /* Paper may be wider than high by itself. */
  gboolean lies_as_it_is = is_same_length (paper->width, self->paper.width);

  gtk_page_setup_set_orientation (setup, lies_as_it_is ? GTK_PAGE_ORIENTATION_PORTRAIT
                                                       : GTK_PAGE_ORIENTATION_LANDSCAPE);
}

static void
keuze_print_operation_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  KeuzePrintOperation *self = KEUZE_PRINT_OPERATION (object);

  switch (prop_id)
    {
    case PROP_FRACTION:
      g_value_set_double (value, self->fraction);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_print_operation_dispose (GObject *object)
{
  KeuzePrintOperation *self = KEUZE_PRINT_OPERATION (object);

  g_clear_object (&self->pages);
  g_clear_object (&self->sheet);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (keuze_print_operation_parent_class)->dispose (object);
}

static void
keuze_print_operation_class_init (KeuzePrintOperationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  object_class->dispose = keuze_print_operation_dispose;
  object_class->get_property = keuze_print_operation_get_property;

  operation_class->begin_print = keuze_print_operation_begin_print;
  operation_class->draw_page = keuze_print_operation_draw_page;
  operation_class->end_print = keuze_print_operation_end_print;
  operation_class->paginate = keuze_print_operation_paginate;
  operation_class->preview = keuze_print_operation_preview;
  operation_class->request_page_setup = keuze_print_operation_request_page_setup;

  /**
   * KeuzePrintOperation:fraction:
   *
   * How much of the work is done, from 0 to 1.
   */
  properties[PROP_FRACTION] =
    g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_print_operation_init (KeuzePrintOperation *self)
{
  GtkPrintOperation *operation = GTK_PRINT_OPERATION (self);

  self->cancellable = g_cancellable_new ();
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
}

/**
 * keuze_print_operation_new:
 * @sheet: what to print; it must not be changed any more
 * @paper: what to propose to print it on
 * @pages: (nullable): the sheet, if it is already laid out for @paper
 * @personal: whether a person wrote on it, so that a file that it is printed to
 *   is for its owner alone
 *
 * Returns: (transfer full): an operation that was not run yet, with what
 *   somebody chose of their printer the last time
 */
KeuzePrintOperation *
keuze_print_operation_new (KeuzeSheet       *sheet,
                           const KeuzePaper *paper,
                           KeuzePages       *pages,
                           gboolean          personal)
{
  g_autoptr (GtkPrintSettings) settings = NULL;
  g_autoptr (GtkPageSetup) setup = NULL;
  KeuzePrintOperation *self;

  g_return_val_if_fail (KEUZE_IS_SHEET (sheet), NULL);
  g_return_val_if_fail (paper != NULL, NULL);
  g_return_val_if_fail (pages == NULL || KEUZE_IS_PAGES (pages), NULL);

  settings = keuze_print_settings_load ();
  setup = keuze_print_settings_create_setup (paper);
  self = g_object_new (KEUZE_TYPE_PRINT_OPERATION,
                       "default-page-setup", setup,
                       "job-name", JOB_NAME,
                       "print-settings", settings,
                       NULL);
  self->sheet = g_object_ref (sheet);
  self->paper = *paper;
  self->personal = personal;
  g_set_object (&self->pages, pages);

  return self;
}

/**
 * keuze_print_operation_get_begun:
 * @self: an operation
 *
 * Returns: whether somebody has answered the dialogue of the system, so that
 *   there is a printer. Where a sandbox is not allowed to print, GTK never tells
 *   that nobody will.
 */
gboolean
keuze_print_operation_get_begun (KeuzePrintOperation *self)
{
  g_return_val_if_fail (KEUZE_IS_PRINT_OPERATION (self), FALSE);

  return self->begun;
}

/**
 * keuze_print_operation_get_fraction:
 * @self: an operation
 *
 * Returns: how much of the work is done, from 0 to 1
 */
double
keuze_print_operation_get_fraction (KeuzePrintOperation *self)
{
  g_return_val_if_fail (KEUZE_IS_PRINT_OPERATION (self), 0);

  return self->fraction;
}

/**
 * keuze_print_operation_get_previewed:
 * @self: an operation
 *
 * Returns: whether somebody asked the dialogue of the system for a preview:
 *   then nothing was printed, whatever came of it
 */
gboolean
keuze_print_operation_get_previewed (KeuzePrintOperation *self)
{
  g_return_val_if_fail (KEUZE_IS_PRINT_OPERATION (self), FALSE);

  return self->previewed;
}

/**
 * keuze_print_operation_get_personal:
 * @self: an operation
 *
 * Returns: whether a person wrote on what is printed
 */
gboolean
keuze_print_operation_get_personal (KeuzePrintOperation *self)
{
  g_return_val_if_fail (KEUZE_IS_PRINT_OPERATION (self), FALSE);

  return self->personal;
}
