/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-printable.h"

/**
 * KeuzePrintable:
 *
 * A page that can be had on paper. It knows its sheet, so that whoever prints
 * needs to know nothing of pages.
 *
 * Since: 0.1
 */

G_DEFINE_INTERFACE (KeuzePrintable, keuze_printable, GTK_TYPE_WIDGET)

static void
keuze_printable_default_init (KeuzePrintableInterface *interface)
{
}

static KeuzePrintable *
find_below (GtkWidget *root)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      KeuzePrintable *found = keuze_printable_find (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * keuze_printable_find:
 * @root: where to look
 *
 * Returns: (transfer none) (nullable): the page in view: the one that somebody
 *   has opened, even while the one before is still leaving
 */
KeuzePrintable *
keuze_printable_find (GtkWidget *root)
{
  GtkWidget *visible;

  g_return_val_if_fail (GTK_IS_WIDGET (root), NULL);

  if (KEUZE_IS_PRINTABLE (root))
    return KEUZE_PRINTABLE (root);

  if (ADW_IS_NAVIGATION_VIEW (root))
    visible = GTK_WIDGET (adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (root)));
  else if (ADW_IS_VIEW_STACK (root))
    visible = adw_view_stack_get_visible_child (ADW_VIEW_STACK (root));
  else
    return find_below (root);

  return visible != NULL ? keuze_printable_find (visible) : NULL;
}

/**
 * keuze_printable_create_sheet:
 * @self: a page
 *
 * Returns: (transfer full): the page as it is now, for paper
 */
KeuzeSheet *
keuze_printable_create_sheet (KeuzePrintable *self)
{
  g_return_val_if_fail (KEUZE_IS_PRINTABLE (self), NULL);

  return KEUZE_PRINTABLE_GET_IFACE (self)->create_sheet (self);
}

/**
 * keuze_printable_get_name:
 * @self: a page
 * @sheet: its sheet
 *
 * Returns: (transfer none): what to call it where one chooses what to print
 */
const char *
keuze_printable_get_name (KeuzePrintable *self,
                          KeuzeSheet     *sheet)
{
  KeuzePrintableInterface *interface;

  g_return_val_if_fail (KEUZE_IS_PRINTABLE (self), NULL);
  g_return_val_if_fail (KEUZE_IS_SHEET (sheet), NULL);

  interface = KEUZE_PRINTABLE_GET_IFACE (self);

  return interface->get_name != NULL ? interface->get_name (self) : keuze_sheet_get_title (sheet);
}

/**
 * keuze_printable_is_personal:
 * @self: a page
 *
 * Returns: whether it holds what somebody wrote about themselves, so that
 *   neither its words nor its files are for others
 */
gboolean
keuze_printable_is_personal (KeuzePrintable *self)
{
  KeuzePrintableInterface *interface;

  g_return_val_if_fail (KEUZE_IS_PRINTABLE (self), FALSE);

  interface = KEUZE_PRINTABLE_GET_IFACE (self);

  return interface->is_personal != NULL && interface->is_personal (self);
}
