/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-long-text.h"

/* A label that may break within a word is asked how narrow it can be, and finds
 * out by laying its text out with one letter on each line, where every line shapes
 * all letters that are left: most of the work of the first frame. A few letters
 * on a line are a fraction of that, and no window is narrower. A text that is
 * shorter than a line would be said to need more room than it wants. */
#define LETTERS_ON_A_LINE 4
#define LETTERS_OF_A_LONG_TEXT 12

static void
update (GtkLabel *label)
{
  gboolean is_long = g_utf8_strlen (gtk_label_get_text (label), -1) >= LETTERS_OF_A_LONG_TEXT;

  gtk_label_set_width_chars (label, is_long ? LETTERS_ON_A_LINE : -1);
}

/**
 * keuze_long_text_prepare:
 * @widget: a widget
 *
 * Makes the labels in it that break their text cheap to lay out, also when their
 * text changes.
 */
void
keuze_long_text_prepare (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (GTK_IS_LABEL (widget) && gtk_label_get_wrap (GTK_LABEL (widget)))
    {
      g_signal_connect (widget, "notify::label", G_CALLBACK (update), NULL);
      update (GTK_LABEL (widget));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    keuze_long_text_prepare (child);
}
