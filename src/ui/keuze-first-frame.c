/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-first-frame.h"

/* A window is there sooner where its first frame is not that of everything in
 * it: what takes most of the work comes with the second. */

static gboolean
tick (GtkWidget     *widget,
      GdkFrameClock *clock,
      gpointer       callback)
{
  void (*call) (GtkWidget *widget) = (void (*) (GtkWidget *)) callback;

  if (gdk_frame_clock_get_frame_counter (clock) == 0)
    return G_SOURCE_CONTINUE;

  call (widget);

  return G_SOURCE_REMOVE;
}

/**
 * keuze_first_frame_after:
 * @widget: a widget
 * @callback: (scope async): what to do
 *
 * Calls @callback once @widget is in a window that has painted its first frame,
 * before the next one is laid out. In a window that was there already, nobody
 * sees that it is done later.
 */
void
keuze_first_frame_after (GtkWidget *widget,
                         void     (*callback) (GtkWidget *widget))
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (callback != NULL);

  gtk_widget_add_tick_callback (widget, tick, (gpointer) callback, NULL);
}
