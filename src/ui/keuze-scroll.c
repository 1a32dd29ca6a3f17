/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-scroll.h"

/* How far a page is scrolled. */

static void
collect_scrollers (GtkWidget *widget,
                   GPtrArray *scrollers)
{
  if (GTK_IS_SCROLLED_WINDOW (widget))
    g_ptr_array_add (scrollers, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_scrollers (child, scrollers);
}

static GPtrArray *
find_scrollers (GtkWidget *widget)
{
  GPtrArray *scrollers = g_ptr_array_new ();

  collect_scrollers (widget, scrollers);

  return scrollers;
}

/* Once it has been laid out. */
static void
scroll (GtkAdjustment *adjustment,
        double        *value)
{
  double end = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  double wanted = *value;

  /* Not yet laid out. */
  if (gtk_adjustment_get_page_size (adjustment) <= 0)
    return;

  g_signal_handlers_disconnect_by_data (adjustment, value);
  gtk_adjustment_set_value (adjustment, MIN (wanted, MAX (end, 0)));
}

static void
free_value (gpointer  value,
            GClosure *closure)
{
  g_free (value);
}

static void
scroll_later (GtkScrolledWindow *scroller,
              double             value)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroller);

  g_signal_connect_data (adjustment, "changed", G_CALLBACK (scroll), g_memdup2 (&value, sizeof value),
                         free_value, G_CONNECT_DEFAULT);
}

/**
 * keuze_scroll_carry_over:
 * @from: a page that is shown
 * @to: another page with the same scrolled windows, not shown yet
 *
 * Lets the other page be scrolled as far as this one, so that who was reading
 * goes on where they were.
 */
void
keuze_scroll_carry_over (GtkWidget *from,
                         GtkWidget *to)
{
  g_autoptr (GPtrArray) old = NULL;
  g_autoptr (GPtrArray) new = NULL;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (GTK_IS_WIDGET (to));

  old = find_scrollers (from);
  new = find_scrollers (to);
  for (guint i = 0; i < MIN (old->len, new->len); i++)
    {
      GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (g_ptr_array_index (old, i));

      if (gtk_widget_get_mapped (g_ptr_array_index (old, i)) && gtk_adjustment_get_value (adjustment) > 0)
        scroll_later (g_ptr_array_index (new, i), gtk_adjustment_get_value (adjustment));
    }
}
