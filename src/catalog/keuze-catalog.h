/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-catalog-error.h"
#include "keuze-label.h"
#include "keuze-list.h"
#include "keuze-option.h"
#include "keuze-severity.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_CATALOG (keuze_catalog_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeCatalog, keuze_catalog, KEUZE, CATALOG, GObject)

KeuzeCatalog *keuze_catalog_new_as_asked             (const char    *path,
                                                      const char    *language,
                                                      GError       **error);
KeuzeCatalog *keuze_catalog_new_for_language         (const char    *language,
                                                      GError       **error);
KeuzeCatalog *keuze_catalog_new_from_resource        (const char    *path,
                                                      GError       **error);
KeuzeCatalog *keuze_catalog_new_from_bytes           (GBytes        *bytes,
                                                      GError       **error);
KeuzeCatalog *keuze_catalog_new_from_file            (GFile         *file,
                                                      GCancellable  *cancellable,
                                                      GError       **error);
GStrv         keuze_catalog_find_problems            (GFile         *file,
                                                      GCancellable  *cancellable,
                                                      GError       **error);
const char   *keuze_catalog_get_language             (KeuzeCatalog  *self);
const char   *keuze_catalog_get_title                (KeuzeCatalog  *self);
const char   *keuze_catalog_get_question             (KeuzeCatalog  *self);
const char   *keuze_catalog_get_condition_name       (KeuzeCatalog  *self);
const char   *keuze_catalog_get_condition_short_name (KeuzeCatalog  *self);
const char   *keuze_catalog_get_condition_definition (KeuzeCatalog  *self);
const char   *keuze_catalog_get_label                (KeuzeCatalog  *self,
                                                      KeuzeLabel     label);
char         *keuze_catalog_format_date              (KeuzeCatalog  *self,
                                                      const GDate   *date);
char         *keuze_catalog_format_rough_date        (KeuzeCatalog  *self,
                                                      guint          year,
                                                      guint          month,
                                                      guint          day);
char         *keuze_catalog_format_label             (KeuzeCatalog  *self,
                                                      KeuzeLabel     label,
                                                      const GDate   *date);
GListModel   *keuze_catalog_get_list                 (KeuzeCatalog  *self,
                                                      KeuzeList      list);
gpointer      keuze_catalog_get_entry                (KeuzeCatalog  *self,
                                                      KeuzeList      list,
                                                      const char    *id);
KeuzeOption  *keuze_catalog_get_previous_option      (KeuzeCatalog  *self,
                                                      KeuzeOption   *option);
KeuzeOption  *keuze_catalog_get_next_option          (KeuzeCatalog  *self,
                                                      KeuzeOption   *option);
GListModel   *keuze_catalog_find_other_options       (KeuzeCatalog  *self,
                                                      KeuzeOption   *option,
                                                      KeuzeSeverity *severity);
GListModel   *keuze_catalog_find_steps               (KeuzeCatalog  *self,
                                                      KeuzeOption   *option);
GListModel   *keuze_catalog_find_words_of_steps      (KeuzeCatalog  *self);
GListModel   *keuze_catalog_load_translations        (KeuzeCatalog  *self);
gboolean      keuze_catalog_has_translations         (KeuzeCatalog  *self);
gboolean      keuze_catalog_is_translation           (KeuzeCatalog  *self,
                                                      KeuzeCatalog  *other);
const char   *keuze_catalog_get_reviewed_by          (KeuzeCatalog  *self);
guint         keuze_catalog_count_untranslated       (KeuzeCatalog  *self);
gboolean      keuze_catalog_is_translated            (KeuzeCatalog  *self,
                                                      const char    *text);
gboolean      keuze_catalog_is_member_translated     (KeuzeCatalog  *self,
                                                      const char    *kind,
                                                      KeuzeEntry    *entry,
                                                      const char    *member);

G_END_DECLS
