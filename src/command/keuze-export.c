/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "keuze-card-sheet.h"
#include "keuze-comparison-sheet.h"
#include "keuze-export.h"
#include "keuze-file-argument.h"
#include "keuze-file-replace.h"
#include "keuze-option-sheet.h"
#include "keuze-overview-sheet.h"
#include "keuze-plan-file.h"
#include "keuze-plan-reader.h"
#include "keuze-plan-sheet.h"
#include "keuze-steps-sheet.h"

#define OPTION_PREFIX "option:"
#define COMPARE_PREFIX "compare:"
#define PLAN_PREFIX "plan:"

static gboolean
find_options (KeuzeCatalog  *catalog,
              GStrv          ids,
              GError       **error)
{
  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, ids[i]) != NULL)
        continue;

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   /* Translators: %s is what was typed. */
                   _("“%s” is not an option of the card; --list prints all that are"), ids[i]);
      return FALSE;
    }

  return TRUE;
}

static KeuzeSheet *
create_option_sheet (KeuzeCatalog  *catalog,
                     const char    *id,
                     GError       **error)
{
  char *ids[] = { (char *) id, NULL };

  if (!find_options (catalog, ids, error))
    return NULL;

  return keuze_option_sheet_new (catalog, keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, id));
}

static KeuzeSheet *
create_comparison_sheet (KeuzeCatalog  *catalog,
                         const char    *names,
                         GError       **error)
{
  g_auto (GStrv) ids = g_strsplit (names, ",", -1);
  g_autoptr (KeuzeComparison) comparison = NULL;

  if (!find_options (catalog, ids, error))
    return NULL;

  comparison = keuze_comparison_new (catalog, (const char * const *) ids);
  if (comparison == NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   /* Translators: the numbers are the fewest and the most that can be compared. */
                   _("Found another number of options, expected %d to %d different ones"),
                   KEUZE_COMPARISON_MINIMUM, KEUZE_COMPARISON_MAXIMUM);
      return NULL;
    }

  return keuze_comparison_sheet_new (comparison);
}

static KeuzeSheet *
create_plan_sheet (KeuzeCatalog  *catalog,
                   const char    *name,
                   GError       **error)
{
  g_autoptr (GFile) file = keuze_file_argument_find (name);
  g_autoptr (KeuzePlan) plan = keuze_plan_reader_read_file (file, NULL, error);

  if (plan == NULL)
    return NULL;

  return keuze_plan_sheet_new (plan, catalog);
}

/* A form to fill in with a pen. */
static KeuzeSheet *
create_empty_plan_sheet (KeuzeCatalog *catalog)
{
  g_autoptr (KeuzePlan) plan = keuze_plan_new ();

  return keuze_plan_sheet_new (plan, catalog);
}

/**
 * keuze_export_create_sheet:
 * @catalog: a card
 * @what: what was asked for, as in `option:dietetics`
 * @error: return location for an error, in the domain of %G_OPTION_ERROR
 *   where @what is written wrongly
 *
 * Returns: (transfer full): the sheet, or %NULL with @error set
 */
KeuzeSheet *
keuze_export_create_sheet (KeuzeCatalog  *catalog,
                           const char    *what,
                           GError       **error)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (what != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (g_str_equal (what, "overview"))
    return keuze_overview_sheet_new (catalog);
  if (g_str_equal (what, "steps"))
    return keuze_steps_sheet_new (catalog);
  if (g_str_equal (what, "card"))
    return keuze_card_sheet_new (catalog);
  if (g_str_equal (what, "plan"))
    return create_empty_plan_sheet (catalog);
  if (g_str_has_prefix (what, PLAN_PREFIX) && !g_str_equal (what, PLAN_PREFIX))
    return create_plan_sheet (catalog, what + strlen (PLAN_PREFIX), error);
  if (g_str_has_prefix (what, OPTION_PREFIX))
    return create_option_sheet (catalog, what + strlen (OPTION_PREFIX), error);
  if (g_str_has_prefix (what, COMPARE_PREFIX))
    return create_comparison_sheet (catalog, what + strlen (COMPARE_PREFIX), error);

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       /* Translators: all but “expected” and “or” is typed as it is; ID names an option, FILE a file. */
                       _("This cannot be exported, expected overview, option:ID, compare:ID,ID, steps, card, "
                         "plan or plan:FILE"));

  return NULL;
}

static gboolean
print_bytes (GBytes  *bytes,
             GError **error)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  if (fwrite (data, 1, size, stdout) == size && fflush (stdout) == 0)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                       _("Not everything could be printed; the disk may be full"));

  return FALSE;
}

/* Whether a file is the one that the plan is in, which may have been named by a
 * link or an address. */
static gboolean
is_file_of_plan (const char *path,
                 const char *what)
{
  g_autoptr (GFile) plan = NULL;
  g_autofree char *real = NULL;

  if (!g_str_has_prefix (what, PLAN_PREFIX))
    return FALSE;

  plan = keuze_file_argument_find (what + strlen (PLAN_PREFIX));
  if (g_file_is_native (plan))
    real = realpath (g_file_peek_path (plan), NULL);

  return real != NULL && g_str_equal (path, real);
}

/* Nobody means to lose a plan to its own paper. */
static gboolean
check_is_no_plan (const char  *path,
                  const char  *what,
                  GError     **error)
{
  if (!g_str_has_suffix (path, KEUZE_PLAN_FILE_SUFFIX) && !is_file_of_plan (path, what))
    return TRUE;

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       /* Translators: --export plan:FILE FILE.pdf is typed as it is. */
                       _("A plan is not written over with a PDF file, expected --export plan:FILE FILE.pdf"));

  return FALSE;
}

/* A pipe or a device would be put aside for a file; a link leads to the file
 * that is meant. */
static char *
resolve (const char  *path,
         GError     **error)
{
  g_autofree char *real = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return g_strdup (path);

  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                           _("This is not a file that can be written to"));
      return NULL;
    }

  real = realpath (path, NULL);
  if (real == NULL)
    g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (errno), g_strerror (errno));

  return g_steal_pointer (&real);
}

static gboolean
replace (GFile     *file,
         GBytes    *bytes,
         gboolean   personal,
         GError   **error)
{
  g_autofree char *reason = NULL;
  g_autoptr (GError) cause = NULL;

  if (keuze_file_replace (file, bytes, personal, NULL, &cause))
    return TRUE;

  reason = keuze_file_replace_explain (cause);
  g_set_error (error, cause->domain, cause->code,
               /* Translators: %s is why. */
               _("The file could not be saved: %s"), reason);

  return FALSE;
}

/**
 * keuze_export_write:
 * @bytes: what to write
 * @what: what was asked for, and is in them
 * @path: a file, or `-` for standard output
 * @error: return location for an error
 *
 * Writes a file. One that is there already is replaced only when all has been
 * written; one that is called like a plan, or that the plan in @bytes is in,
 * never is. What a person wrote is for the owner of the file.
 *
 * Returns: whether all was written
 */
gboolean
keuze_export_write (GBytes      *bytes,
                    const char  *what,
                    const char  *path,
                    GError     **error)
{
  g_autofree char *target = NULL;
  g_autoptr (GFile) file = NULL;

  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (what != NULL, FALSE);
  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (g_str_equal (path, "-"))
    return print_bytes (bytes, error);

  target = resolve (path, error);
  if (target == NULL || !check_is_no_plan (target, what, error))
    return FALSE;

  file = g_file_new_for_path (target);

  return replace (file, bytes, g_str_has_prefix (what, PLAN_PREFIX), error);
}
