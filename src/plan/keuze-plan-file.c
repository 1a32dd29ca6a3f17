/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-file-replace.h"
#include "keuze-plan-error.h"
#include "keuze-plan-file.h"

/**
 * keuze_plan_file_replace:
 * @file: a file, which need not be there
 * @bytes: what is to be in it
 * @cancellable: (nullable): a `GCancellable`
 * @error: return location for an error
 *
 * Writes a file that only its owner can read, over the one that was there.
 * Blocks until it is on the disk. Where that does not succeed, or the machine
 * stops meanwhile, the old file is still there, whole.
 *
 * Returns: whether it was written; an error is in the domain
 *   %KEUZE_PLAN_ERROR, or %G_IO_ERROR_CANCELLED
 */
gboolean
keuze_plan_file_replace (GFile         *file,
                         GBytes        *bytes,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (GError) cause = NULL;
  g_autofree char *reason = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (keuze_file_replace (file, bytes, TRUE, cancellable, &cause))
    return TRUE;

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&cause));
      return FALSE;
    }

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE))
    {
      g_set_error_literal (error, KEUZE_PLAN_ERROR, KEUZE_PLAN_ERROR_NOT_A_FILE, cause->message);
      return FALSE;
    }

  reason = keuze_file_replace_explain (cause);
  g_set_error (error, KEUZE_PLAN_ERROR, KEUZE_PLAN_ERROR_NOT_SAVED,
               /* Translators: %s is why. */
               _("The plan could not be saved: %s"), reason);

  return FALSE;
}
