/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-plan-section.h"
#include "keuze-plan-text.h"

/**
 * keuze_plan_text_write:
 * @plan: a plan
 * @catalog: the card in whose language it is to be written
 *
 * Writes a plan as plain text, to be pasted into the record that a practice
 * keeps. Such a system may know nothing but lines and a font of one width or
 * another, so there is no markup and no table. What nobody filled in is not
 * mentioned.
 *
 * Returns: (transfer full): the text
 */
char *
keuze_plan_text_write (KeuzePlan    *plan,
                       KeuzeCatalog *catalog)
{
  g_autoptr (GPtrArray) sections = NULL;
  GString *text;

  g_return_val_if_fail (KEUZE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  text = g_string_new (NULL);
  g_string_append_printf (text, "%s\n%s\n", keuze_catalog_get_label (catalog, KEUZE_LABEL_PLAN),
                          keuze_catalog_get_title (catalog));

  sections = keuze_plan_section_list_all (plan, catalog);
  for (guint i = 0; i < sections->len; i++)
    {
      g_string_append_c (text, '\n');
      keuze_plan_section_append_to (g_ptr_array_index (sections, i), text);
    }

  return g_string_free_and_steal (text);
}
