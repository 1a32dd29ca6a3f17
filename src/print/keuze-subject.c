/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-comparison-sheet.h"
#include "keuze-option-sheet.h"
#include "keuze-overview-sheet.h"
#include "keuze-reading-sheet.h"
#include "keuze-steps-sheet.h"
#include "keuze-subject.h"

/**
 * KeuzeSubject:
 *
 * What a sheet or a page is about, whatever its language: the overview, the
 * steps, an option or a comparison.
 *
 * Since: 0.1
 */

typedef KeuzeSheet *(*CreateSheet) (KeuzeSubject *self,
                                    KeuzeCatalog *catalog);

struct _KeuzeSubject
{
  GObject parent_instance;

  GStrv ids;
  CreateSheet create_reading;
  CreateSheet create_sheet;
};

G_DEFINE_FINAL_TYPE (KeuzeSubject, keuze_subject, G_TYPE_OBJECT)

static void
keuze_subject_finalize (GObject *object)
{
  KeuzeSubject *self = KEUZE_SUBJECT (object);

  g_clear_pointer (&self->ids, g_strfreev);

  G_OBJECT_CLASS (keuze_subject_parent_class)->finalize (object);
}

static void
keuze_subject_class_init (KeuzeSubjectClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_subject_finalize;
}

static void
keuze_subject_init (KeuzeSubject *self)
{
}

static KeuzeSubject *
create (CreateSheet create_reading,
        CreateSheet create_sheet)
{
  KeuzeSubject *self = g_object_new (KEUZE_TYPE_SUBJECT, NULL);

  self->create_reading = create_reading;
  self->create_sheet = create_sheet;

  return self;
}

static KeuzeSheet *
read_overview (KeuzeSubject *self,
               KeuzeCatalog *catalog)
{
  return keuze_reading_sheet_new_overview (catalog);
}

static KeuzeSheet *
print_overview (KeuzeSubject *self,
                KeuzeCatalog *catalog)
{
  return keuze_overview_sheet_new (catalog);
}

static KeuzeSheet *
print_steps (KeuzeSubject *self,
             KeuzeCatalog *catalog)
{
  return keuze_steps_sheet_new (catalog);
}

static KeuzeSheet *
print_option (KeuzeSubject *self,
              KeuzeCatalog *catalog)
{
  return keuze_option_sheet_new (catalog, keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, self->ids[0]));
}

static KeuzeComparison *
compare (KeuzeSubject *self,
         KeuzeCatalog *catalog)
{
  return keuze_comparison_new (catalog, (const char * const *) self->ids);
}

static KeuzeSheet *
read_comparison (KeuzeSubject *self,
                 KeuzeCatalog *catalog)
{
  g_autoptr (KeuzeComparison) comparison = compare (self, catalog);

  return keuze_reading_sheet_new_comparison (comparison);
}

static KeuzeSheet *
print_comparison (KeuzeSubject *self,
                  KeuzeCatalog *catalog)
{
  g_autoptr (KeuzeComparison) comparison = compare (self, catalog);

  return keuze_comparison_sheet_new (comparison);
}

/**
 * keuze_subject_new_overview:
 *
 * Returns: (transfer full): the whole card at a glance
 */
KeuzeSubject *
keuze_subject_new_overview (void)
{
  return create (read_overview, print_overview);
}

/**
 * keuze_subject_new_steps:
 *
 * Returns: (transfer full): the steps of care
 */
KeuzeSubject *
keuze_subject_new_steps (void)
{
  return create (print_steps, print_steps);
}

/**
 * keuze_subject_new_option:
 * @option: an option of a card
 *
 * Returns: (transfer full): the option
 */
KeuzeSubject *
keuze_subject_new_option (KeuzeOption *option)
{
  KeuzeSubject *self;

  g_return_val_if_fail (KEUZE_IS_OPTION (option), NULL);

  self = create (print_option, print_option);
  self->ids = g_strdupv ((char *[]) { (char *) keuze_entry_get_id (KEUZE_ENTRY (option)), NULL });

  return self;
}

/**
 * keuze_subject_new_comparison:
 * @options: the options of a comparison
 *
 * Returns: (transfer full): the comparison
 */
KeuzeSubject *
keuze_subject_new_comparison (GListModel *options)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  KeuzeSubject *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (options), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (options, i);

      g_strv_builder_add (ids, keuze_entry_get_id (option));
    }

  self = create (read_comparison, print_comparison);
  self->ids = g_strv_builder_end (ids);

  return self;
}

static KeuzeParallel *
put_beside (KeuzeSubject *self,
            CreateSheet   create_sheet,
            KeuzeCatalog *first,
            KeuzeCatalog *second)
{
  g_autoptr (KeuzeSheet) first_sheet = create_sheet (self, first);
  g_autoptr (KeuzeSheet) second_sheet = create_sheet (self, second);

  return keuze_parallel_new (first, first_sheet, second, second_sheet);
}

/**
 * keuze_subject_read:
 * @self: what to read about
 * @first: a card
 * @second: the same card in another language
 *
 * Returns: (transfer full): what both say of it, to be read from top to bottom
 */
KeuzeParallel *
keuze_subject_read (KeuzeSubject *self,
                    KeuzeCatalog *first,
                    KeuzeCatalog *second)
{
  g_return_val_if_fail (KEUZE_IS_SUBJECT (self), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (first), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (second), NULL);

  return put_beside (self, self->create_reading, first, second);
}

/**
 * keuze_subject_print:
 * @self: what to print
 * @first: a card
 * @second: the same card in another language
 *
 * Returns: (transfer full): what both say of it, as it stands on paper
 */
KeuzeParallel *
keuze_subject_print (KeuzeSubject *self,
                     KeuzeCatalog *first,
                     KeuzeCatalog *second)
{
  g_return_val_if_fail (KEUZE_IS_SUBJECT (self), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (first), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (second), NULL);

  return put_beside (self, self->create_sheet, first, second);
}
