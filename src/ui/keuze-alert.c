/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-alert.h"

/* The platform's dialogues that ask or tell something. */

/**
 * keuze_alert_new:
 * @heading: what it is about
 * @body: (nullable): what there is to know
 *
 * Returns: (transfer floating): a dialogue without responses, whose heading has
 *   room however large the text is
 */
AdwDialog *
keuze_alert_new (const char *heading,
                 const char *body)
{
  AdwDialog *dialog;

  g_return_val_if_fail (heading != NULL, NULL);

  dialog = adw_alert_dialog_new (heading, body);
  keuze_alert_make_room (ADW_ALERT_DIALOG (dialog));

  return dialog;
}

/**
 * keuze_alert_make_room:
 * @dialog: a dialogue
 *
 * Gives the heading of a dialogue of the platform room, however large the text is.
 */
void
keuze_alert_make_room (AdwAlertDialog *dialog)
{
  GObject *label;

  g_return_if_fail (ADW_IS_ALERT_DIALOG (dialog));

  /* There is a large heading of one line, and a small one of as many as it needs,
   * which is shown where the large one does not fit. In libadwaita 1.7 the large
   * one is measured all the same, in less room than it needs, which GTK warns of:
   * it needs hardly any once it could be shortened, which it never is. In
   * libadwaita 1.10 what it needs in width is taken for a height too, so that it
   * has to be wider than high. */
  label = gtk_widget_get_template_child (GTK_WIDGET (dialog), ADW_TYPE_ALERT_DIALOG, "heading_label");
  if (GTK_IS_LABEL (label))
    g_object_set (label,
                  "ellipsize", PANGO_ELLIPSIZE_END,
                  "width-chars", 5,
                  NULL);
}
