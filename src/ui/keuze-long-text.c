/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-long-text.h"

/* A label that may break within a word is asked how narrow it can be, and finds
 * out by laying its text out with one letter on each line, where every line shapes
 * all letters that are left: most of the work of the first frame. A few letters
 * on a line are a fraction of that, and no window is narrower. Where texts stand
 * beside each other, the template says how few. */
#define LETTERS_ON_A_LINE 6

/* A text that is shorter than a line would be said to need more room than it
 * wants, also where its letters are narrow. */
#define LINES_OF_A_LONG_TEXT 3

static void
update (GtkLabel   *label,
        GParamSpec *pspec,
        gpointer    letters)
{
  int length = (int) g_utf8_strlen (gtk_label_get_text (label), -1);
  int enough = MIN (GPOINTER_TO_INT (letters), length / LINES_OF_A_LONG_TEXT);

  gtk_label_set_width_chars (label, enough > 1 ? enough : -1);
}

static void
prepare_label (GtkLabel *label)
{
  int wanted = gtk_label_get_width_chars (label);
  gpointer letters = GINT_TO_POINTER (wanted > 0 ? wanted : LETTERS_ON_A_LINE);

  g_signal_connect (label, "notify::label", G_CALLBACK (update), letters);
  update (label, NULL, letters);
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
    prepare_label (GTK_LABEL (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    keuze_long_text_prepare (child);
}
