/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-window.h"

G_BEGIN_DECLS

/**
 * KeuzeSavedFunc:
 * @window: a window whose plan was saved
 *
 * Goes on once the plan of a window was saved.
 */
typedef void (*KeuzeSavedFunc) (KeuzeWindow *window);

gboolean keuze_plan_files_has_plan (KeuzeWindow    *window,
                                    GFile          *file);
void     keuze_plan_files_install  (GtkWidgetClass *widget_class);
void     keuze_plan_files_open     (KeuzeWindow    *window,
                                    GFile          *file);
void     keuze_plan_files_save     (KeuzeWindow    *window,
                                    KeuzeSavedFunc  saved);
void     keuze_plan_files_save_as  (KeuzeWindow    *window,
                                    GFile          *file);

G_END_DECLS
