/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-choice-actions.h"

/* Choosing options on the overview, to compare them. */

static KeuzeOption *
get_option (KeuzeOverviewPage *page,
            const char        *id)
{
  return keuze_catalog_get_entry (keuze_overview_page_get_catalog (page), KEUZE_LIST_OPTIONS, id);
}

static void
toggle_option (KeuzeOverviewPage *page,
               KeuzeOption       *option)
{
  if (!keuze_choice_toggle (keuze_overview_page_get_choice (page), option))
    gtk_widget_activate_action (GTK_WIDGET (page), "win.toast", "s",
                                _("Only three options fit side by side. Deselect one first."));
}

static void
choose_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeuzeOverviewPage *page = KEUZE_OVERVIEW_PAGE (widget);
  KeuzeOption *option = get_option (page, g_variant_get_string (parameter, NULL));

  if (option != NULL)
    toggle_option (page, option);
}

static void
focus_last_chosen (KeuzeOverviewPage *page)
{
  GListModel *options = keuze_choice_get_options (keuze_overview_page_get_choice (page));
  guint n = g_list_model_get_n_items (options);
  g_autoptr (KeuzeOption) last = n > 0 ? g_list_model_get_item (options, n - 1) : NULL;

  keuze_overview_page_focus_option (page, last);
}

static char **
list_ids (GListModel *options)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeEntry) option = g_list_model_get_item (options, i);

      g_strv_builder_add (builder, keuze_entry_get_id (option));
    }

  return g_strv_builder_end (builder);
}

static void
compare_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  KeuzeOverviewPage *page = KEUZE_OVERVIEW_PAGE (widget);
  KeuzeChoice *choice = keuze_overview_page_get_choice (page);
  g_auto (GStrv) ids = NULL;

  if (!keuze_choice_get_complete (choice))
    return;

  ids = list_ids (keuze_choice_get_options (choice));

  /* The focus goes to the comparison from here, and comes back here: so not
   * from the button, which is gone by then. */
  focus_last_chosen (page);
  gtk_widget_activate_action (widget, "win.compare", "^as", ids);
  keuze_choice_set_active (choice, FALSE);
}

static void
cancel_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeuzeOverviewPage *page = KEUZE_OVERVIEW_PAGE (widget);

  focus_last_chosen (page);
  keuze_choice_set_active (keuze_overview_page_get_choice (page), FALSE);
}

/**
 * keuze_choice_actions_install:
 * @widget_class: the class of the overview
 *
 * Gives the overview the actions `overview.choose`, `overview.compare` and
 * `overview.cancel`.
 */
void
keuze_choice_actions_install (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  gtk_widget_class_install_action (widget_class, "overview.cancel", NULL, cancel_action);
  gtk_widget_class_install_action (widget_class, "overview.choose", "s", choose_action);
  gtk_widget_class_install_action (widget_class, "overview.compare", NULL, compare_action);
}

/**
 * keuze_choice_actions_choose:
 * @page: an overview with a card
 * @id: the id of an option
 *
 * Chooses the option to compare with others. Where it is chosen already, it
 * stays so. An id that the card does not have chooses nothing.
 */
void
keuze_choice_actions_choose (KeuzeOverviewPage *page,
                             const char        *id)
{
  KeuzeOption *option;

  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (page));
  g_return_if_fail (id != NULL);

  option = get_option (page, id);
  if (option != NULL && !keuze_choice_contains (keuze_overview_page_get_choice (page), option))
    toggle_option (page, option);
}

/**
 * keuze_choice_actions_carry_over:
 * @from: an overview with a card
 * @to: an overview with another card
 *
 * Chooses on the other overview what is chosen on this one, as far as its card
 * has it too.
 */
void
keuze_choice_actions_carry_over (KeuzeOverviewPage *from,
                                 KeuzeOverviewPage *to)
{
  KeuzeChoice *choice;
  g_auto (GStrv) ids = NULL;

  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (from));
  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (to));

  choice = keuze_overview_page_get_choice (from);
  ids = list_ids (keuze_choice_get_options (choice));

  keuze_choice_set_active (keuze_overview_page_get_choice (to), keuze_choice_get_active (choice));
  for (guint i = 0; ids[i] != NULL; i++)
    keuze_choice_actions_choose (to, ids[i]);
}
