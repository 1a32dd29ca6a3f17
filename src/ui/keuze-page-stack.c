/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-compare-page.h"
#include "keuze-help-page.h"
#include "keuze-option-page.h"
#include "keuze-page-stack.h"
#include "keuze-scroll.h"

/* The pages of a window, one on top of the other: other pages in the place of
 * those that are there. */

static void
replace (AdwNavigationView *navigation,
         GPtrArray         *pages)
{
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (navigation)) != NULL;

  adw_navigation_view_replace (navigation, (AdwNavigationPage **) pages->pdata, (int) pages->len);

  /* The focus went with the old page. */
  if (focused)
    gtk_widget_child_focus (g_ptr_array_index (pages, pages->len - 1), GTK_DIR_TAB_FORWARD);
}

/**
 * keuze_page_stack_find_card:
 * @navigation: the pages of a window
 *
 * Returns: (transfer none) (nullable): the first page, the card itself; %NULL
 *   as long as the window has no card
 */
KeuzeCardPage *
keuze_page_stack_find_card (AdwNavigationView *navigation)
{
  AdwNavigationPage *page;

  g_return_val_if_fail (ADW_IS_NAVIGATION_VIEW (navigation), NULL);

  page = adw_navigation_view_find_page (navigation, KEUZE_CARD_PAGE_TAG);

  return page != NULL ? KEUZE_CARD_PAGE (page) : NULL;
}

/**
 * keuze_page_stack_show_card:
 * @navigation: the pages of a window with a card
 *
 * Closes the pages on top of the card.
 *
 * Returns: (transfer none): the card
 */
KeuzeCardPage *
keuze_page_stack_show_card (AdwNavigationView *navigation)
{
  g_return_val_if_fail (ADW_IS_NAVIGATION_VIEW (navigation), NULL);

  adw_navigation_view_pop_to_tag (navigation, KEUZE_CARD_PAGE_TAG);

  return keuze_page_stack_find_card (navigation);
}

/**
 * keuze_page_stack_replace_top:
 * @navigation: the pages of a window
 * @page: (transfer floating): a page
 *
 * Puts a page in the place of the visible one, so that Back leads to where one
 * came from, however many pages were looked at on the way.
 */
void
keuze_page_stack_replace_top (AdwNavigationView *navigation,
                              AdwNavigationPage *page)
{
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GListModel) stack = NULL;

  g_return_if_fail (ADW_IS_NAVIGATION_VIEW (navigation));
  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (page));

  stack = adw_navigation_view_get_navigation_stack (navigation);
  for (guint i = 0; i + 1 < g_list_model_get_n_items (stack); i++)
    g_ptr_array_add (pages, g_list_model_get_item (stack, i));
  g_ptr_array_add (pages, g_object_ref_sink (page));

  replace (navigation, pages);
}

static AdwNavigationPage *
create_option_page (KeuzeCatalog *catalog,
                    KeuzeOption  *option)
{
  KeuzeOption *same = keuze_catalog_get_entry (catalog, KEUZE_LIST_OPTIONS,
                                               keuze_entry_get_id (KEUZE_ENTRY (option)));

  return same != NULL ? keuze_option_page_new (catalog, same) : NULL;
}

static AdwNavigationPage *
create_compare_page (KeuzeCatalog    *catalog,
                     KeuzeComparison *comparison)
{
  g_autoptr (KeuzeComparison) same = keuze_comparison_new_same (comparison, catalog);

  return same != NULL ? keuze_compare_page_new (same) : NULL;
}

/* Returns: (transfer floating) (nullable): the same page about another card;
 * NULL where that has no longer what the page is about, or may be in the
 * language that stood beside it */
static AdwNavigationPage *
create_same_page (KeuzeCatalog      *catalog,
                  AdwNavigationPage *page)
{
  if (KEUZE_IS_OPTION_PAGE (page))
    return create_option_page (catalog, keuze_option_page_get_option (KEUZE_OPTION_PAGE (page)));
  if (KEUZE_IS_COMPARE_PAGE (page))
    return create_compare_page (catalog, keuze_compare_page_get_comparison (KEUZE_COMPARE_PAGE (page)));

  if (KEUZE_IS_HELP_PAGE (page))
    return keuze_help_page_new ();

  return KEUZE_IS_CARD_PAGE (page) ? keuze_card_page_new_same (KEUZE_CARD_PAGE (page), catalog) : NULL;
}

/**
 * keuze_page_stack_show_catalog:
 * @navigation: the pages of a window
 * @catalog: a card
 *
 * Shows the same pages of another card, or of the same one in another
 * language, as far down as one had read. Where there are none yet, shows the
 * first.
 */
void
keuze_page_stack_show_catalog (AdwNavigationView *navigation,
                               KeuzeCatalog      *catalog)
{
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GListModel) stack = NULL;
  guint n_pages;

  g_return_if_fail (ADW_IS_NAVIGATION_VIEW (navigation));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));

  stack = adw_navigation_view_get_navigation_stack (navigation);
  n_pages = g_list_model_get_n_items (stack);
  if (n_pages == 0)
    {
      adw_navigation_view_push (navigation, keuze_card_page_new (catalog));
      return;
    }

  for (guint i = 0; i < n_pages; i++)
    {
      g_autoptr (AdwNavigationPage) page = g_list_model_get_item (stack, i);
      AdwNavigationPage *same = create_same_page (catalog, page);

      if (same != NULL)
        g_ptr_array_add (pages, g_object_ref_sink (same));
      if (i + 1 == n_pages && same != NULL)
        keuze_scroll_carry_over (GTK_WIDGET (page), GTK_WIDGET (same));
    }

  replace (navigation, pages);
}
