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
  GObject *label;

  g_return_val_if_fail (heading != NULL, NULL);

  dialog = adw_alert_dialog_new (heading, body);

  /* In libadwaita 1.7 the heading does not wrap, and is measured in less room
   * than it needs where the text is large. */
  label = gtk_widget_get_template_child (GTK_WIDGET (dialog), ADW_TYPE_ALERT_DIALOG, "heading_label");
  if (GTK_IS_LABEL (label))
    g_object_set (label,
                  "wrap", TRUE,
                  "wrap-mode", PANGO_WRAP_WORD_CHAR,
                  NULL);

  return dialog;
}
