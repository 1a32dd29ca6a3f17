/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KEUZE_TYPE_PROGRESS_DIALOG (keuze_progress_dialog_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeProgressDialog, keuze_progress_dialog, KEUZE, PROGRESS_DIALOG, AdwAlertDialog)

KeuzeProgressDialog *keuze_progress_dialog_new          (const char          *heading);
void                 keuze_progress_dialog_begin        (KeuzeProgressDialog *self,
                                                         GtkWidget           *parent);
void                 keuze_progress_dialog_end          (KeuzeProgressDialog *self);
void                 keuze_progress_dialog_set_fraction (KeuzeProgressDialog *self,
                                                         double               fraction);

G_END_DECLS
