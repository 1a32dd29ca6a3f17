/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "keuze-plan-error.h"
#include "keuze-plan.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_PLAN_DOCUMENT (keuze_plan_document_get_type ())

G_DECLARE_FINAL_TYPE (KeuzePlanDocument, keuze_plan_document, KEUZE, PLAN_DOCUMENT, GObject)

KeuzePlanDocument *keuze_plan_document_new          (void);
KeuzePlanDocument *keuze_plan_document_new_for_plan (KeuzePlan            *plan);
KeuzePlan         *keuze_plan_document_get_plan     (KeuzePlanDocument    *self);
GFile             *keuze_plan_document_get_file     (KeuzePlanDocument    *self);
const char        *keuze_plan_document_get_name     (KeuzePlanDocument    *self);
gboolean           keuze_plan_document_get_modified (KeuzePlanDocument    *self);
gboolean           keuze_plan_document_get_saving   (KeuzePlanDocument    *self);
void               keuze_plan_document_load_async   (GFile                *file,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
KeuzePlanDocument *keuze_plan_document_load_finish  (GAsyncResult         *result,
                                                     GError              **error);
void               keuze_plan_document_accept_file  (KeuzePlanDocument    *self);
void               keuze_plan_document_save_async   (KeuzePlanDocument    *self,
                                                     GFile                *file,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);
gboolean           keuze_plan_document_save_finish  (KeuzePlanDocument    *self,
                                                     GAsyncResult         *result,
                                                     GError              **error);

G_END_DECLS
