/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-facet-menu.h"
#include "keuze-facet.h"

static const struct
{
  const char *name;
  const char *title;
} kinds[KEUZE_N_FACET_KINDS] = {
  [KEUZE_FACET_REFERRAL] = { "referral", NC_("filter", "Referral") },
  [KEUZE_FACET_PAYER] = { "payer", NC_("filter", "Who Pays") },
  [KEUZE_FACET_SETTING] = { "setting", NC_("filter", "Kind of Care") },
  [KEUZE_FACET_COMPLAINT] = { "complaint", NC_("filter", "Complaint") },
};

static char *
get_action_name (KeuzeFacet *facet)
{
  return g_strdup_printf ("%s-%s", kinds[keuze_facet_get_kind (facet)].name,
                          keuze_entry_get_id (keuze_facet_get_entry (facet)));
}

static void
append_facet (GMenu      *menu,
              KeuzeFacet *facet)
{
  g_autoptr (GString) title = g_string_new (keuze_entry_get_title (keuze_facet_get_entry (facet)));
  g_autofree char *name = get_action_name (facet);
  g_autofree char *action = g_strconcat ("filter.", name, NULL);

  /* In a menu, a single one would be taken as the mark of a key. */
  g_string_replace (title, "_", "__", 0);
  g_menu_append (menu, title->str, action);
}

/**
 * keuze_facet_menu_create_actions:
 * @facets: a list of `KeuzeFacet`
 *
 * Returns: (transfer full): an action for each of them that turns it on and
 *   off, for a group with the name `filter`
 */
GSimpleActionGroup *
keuze_facet_menu_create_actions (GListModel *facets)
{
  GSimpleActionGroup *group = g_simple_action_group_new ();

  g_return_val_if_fail (G_IS_LIST_MODEL (facets), group);

  for (guint i = 0; i < g_list_model_get_n_items (facets); i++)
    {
      g_autoptr (KeuzeFacet) facet = g_list_model_get_item (facets, i);
      g_autofree char *name = get_action_name (facet);
      g_autoptr (GPropertyAction) action = g_property_action_new (name, facet, "active");

      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }

  return group;
}

/**
 * keuze_facet_menu_create_model:
 * @facets: a list of `KeuzeFacet`
 *
 * Returns: (transfer full): a menu of them, those of a kind together
 */
GMenuModel *
keuze_facet_menu_create_model (GListModel *facets)
{
  GMenu *menu = g_menu_new ();

  g_return_val_if_fail (G_IS_LIST_MODEL (facets), G_MENU_MODEL (menu));

  for (KeuzeFacetKind kind = 0; kind < KEUZE_N_FACET_KINDS; kind++)
    {
      g_autoptr (GMenu) submenu = g_menu_new ();

      for (guint i = 0; i < g_list_model_get_n_items (facets); i++)
        {
          g_autoptr (KeuzeFacet) facet = g_list_model_get_item (facets, i);

          if (keuze_facet_get_kind (facet) == kind)
            append_facet (submenu, facet);
        }

      if (g_menu_model_get_n_items (G_MENU_MODEL (submenu)) > 0)
        g_menu_append_submenu (menu, g_dpgettext2 (NULL, "filter", kinds[kind].title),
                               G_MENU_MODEL (submenu));
    }

  return G_MENU_MODEL (menu);
}
