/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_RECORD_DIALOG (keuze_record_dialog_get_type ())

G_DECLARE_DERIVABLE_TYPE (KeuzeRecordDialog, keuze_record_dialog, KEUZE, RECORD_DIALOG, AdwDialog)

struct _KeuzeRecordDialogClass
{
  AdwDialogClass parent_class;
};

KeuzeRecord *keuze_record_dialog_get_record (KeuzeRecordDialog *self);
void         keuze_record_dialog_bind       (KeuzeRecordDialog *self,
                                             const char        *property,
                                             gpointer           widget,
                                             const char        *widget_property);

G_END_DECLS
