/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "keuze-catalog-source.h"
#include "keuze-plan-document.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_WINDOW (keuze_window_get_type ())

typedef struct _KeuzeClearing KeuzeClearing;

G_DECLARE_FINAL_TYPE (KeuzeWindow, keuze_window, KEUZE, WINDOW, AdwApplicationWindow)

KeuzeWindow       *keuze_window_new            (AdwApplication     *application,
                                                KeuzeCatalog       *catalog);
KeuzeWindow       *keuze_window_new_beside     (KeuzeWindow        *other);
void               keuze_window_hold           (KeuzeWindow        *self);
void               keuze_window_release        (KeuzeWindow        *self);
KeuzePlanDocument *keuze_window_get_document   (KeuzeWindow        *self);
void               keuze_window_set_catalog    (KeuzeWindow        *self,
                                                KeuzeCatalog       *catalog);
void               keuze_window_set_document   (KeuzeWindow        *self,
                                                KeuzePlanDocument  *document);
void               keuze_window_set_source     (KeuzeWindow        *self,
                                                KeuzeCatalogSource *source);
KeuzeClearing     *keuze_window_get_clearing   (KeuzeWindow        *self);
gboolean           keuze_window_get_asking     (KeuzeWindow        *self);
gboolean           keuze_window_get_unused     (KeuzeWindow        *self);
gboolean           keuze_window_get_kept       (KeuzeWindow        *self);
void               keuze_window_set_kept       (KeuzeWindow        *self,
                                                gboolean            kept);
void               keuze_window_reset          (KeuzeWindow        *self);
void               keuze_window_add_toast      (KeuzeWindow        *self,
                                                AdwToast           *toast);
void               keuze_window_compare        (KeuzeWindow        *self,
                                                const char * const *ids);
void               keuze_window_open_option    (KeuzeWindow        *self,
                                                const char         *id);
void               keuze_window_search         (KeuzeWindow        *self,
                                                const char         *text);
void               keuze_window_show_option    (KeuzeWindow        *self,
                                                const char         *id);
AdwNavigationView *keuze_window_get_navigation (KeuzeWindow        *self);
AdwNavigationPage *keuze_window_get_page       (KeuzeWindow        *self);
const char        *keuze_window_get_view       (KeuzeWindow        *self);
void               keuze_window_push           (KeuzeWindow        *self,
                                                AdwNavigationPage  *page);

G_END_DECLS
