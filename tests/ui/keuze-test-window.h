/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-plan.h"
#include "keuze-window.h"

G_BEGIN_DECLS

void            keuze_test_set_up              (int            *argc,
                                                char         ***argv);
KeuzeCatalog   *keuze_test_load_catalog        (void);
KeuzeCatalog   *keuze_test_load_pseudo_catalog (const char *language);
AdwApplication *keuze_test_get_application     (void);
KeuzeWindow    *keuze_test_window_new          (KeuzeCatalog   *catalog,
                                                int             width,
                                                int             height);
void            keuze_test_window_destroy      (KeuzeWindow    *window);
void            keuze_test_settle              (void);
void            keuze_test_iterate             (void);
void            keuze_test_wait_for            (gpointer        object,
                                                const char     *property);
GdkTexture     *keuze_test_take_picture        (GtkNative      *native);
GtkWidget      *keuze_test_find_widget         (GtkWidget      *root,
                                                GType           type,
                                                guint           position);
char           *keuze_test_read_text           (GtkWidget      *root);
AdwDialog      *keuze_test_open_print          (KeuzeWindow    *window);
void            keuze_test_warn                (KeuzeWindow    *window);

G_END_DECLS
