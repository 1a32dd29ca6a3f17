/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-overlay.h"

/**
 * keuze_overlay_fill:
 * @overlay: an overlay
 * @child: what lies on top of it
 * @place: (out): where @child is placed
 *
 * Makes what lies on top of an overlay as large as the overlay, as a handler of
 * #GtkOverlay::get-child-position. Left alone, GTK 4.18 gives it the height that
 * it would need if it were as narrow as it can be, and it reaches far below.
 *
 * Returns: %TRUE: the place is known
 */
gboolean
keuze_overlay_fill (GtkOverlay   *overlay,
                    GtkWidget    *child,
                    GdkRectangle *place)
{
  g_return_val_if_fail (GTK_IS_OVERLAY (overlay), FALSE);
  g_return_val_if_fail (place != NULL, FALSE);

  *place = (GdkRectangle) { 0, 0, gtk_widget_get_width (GTK_WIDGET (overlay)),
                            gtk_widget_get_height (GTK_WIDGET (overlay)) };

  return TRUE;
}
