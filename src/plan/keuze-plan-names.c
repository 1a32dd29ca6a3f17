/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-plan-names.h"
#include "keuze-step.h"
#include "keuze-tidy-text.h"

/* What an option or a step of a plan is called: as the card calls it now, in
 * the language of the card. The name that the plan kept is for what the card
 * does not have any more. */

static char *
format_kept (KeuzeCatalog *catalog,
             const char   *id,
             const char   *kept)
{
  g_autofree char *name = keuze_tidy_text (kept);

  if (*name == '\0')
    {
      g_free (name);
      name = keuze_tidy_text (id);
    }

  if (*id == '\0' || *name == '\0')
    return g_steal_pointer (&name);

  return g_strdup_printf ("%s (%s)", name, keuze_catalog_get_label (catalog, KEUZE_LABEL_NOT_ON_CARD));
}

/**
 * keuze_plan_names_format_option:
 * @catalog: the card
 * @id: the id of an option; empty where there is none
 * @title: the title that the plan kept
 *
 * Returns: (transfer full): what the option is called, with a remark where the
 *   card does not have it; empty where there is none
 */
char *
keuze_plan_names_format_option (KeuzeCatalog *catalog,
                                const char   *id,
                                const char   *title)
{
  KeuzeEntry *option;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  option = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS, id);

  return option != NULL ? g_strdup (keuze_entry_get_title (option)) : format_kept (catalog, id, title);
}

/**
 * keuze_plan_names_format_step:
 * @catalog: the card
 * @id: the id of a step; empty where there is none
 * @name: the name that the plan kept
 *
 * Returns: (transfer full): what the step is called, with a remark where the
 *   card does not have it; empty where there is none
 */
char *
keuze_plan_names_format_step (KeuzeCatalog *catalog,
                              const char   *id,
                              const char   *name)
{
  KeuzeStep *step;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  step = keuze_catalog_get_entry (catalog, KEUZE_LIST_STEPS, id);
  if (step == NULL)
    return format_kept (catalog, id, name);

  return g_strdup_printf ("%s: %s", keuze_step_get_name (step), keuze_entry_get_title (KEUZE_ENTRY (step)));
}
