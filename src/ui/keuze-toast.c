/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-toast.h"

/*
 * The platform's toasts, which have one line. Where that is too narrow for what
 * they say, as in large letters on a small screen, it stands in as many lines as
 * it needs, with the button below.
 */

/* In pixels: the room that a toast takes beside its words and those on its
 * button, with the button to close it and what is kept free at its sides. */
#define BESIDE_TEXT 108
#define BESIDE_LABEL 48
#define SPACING 6

static int
measure_words (GtkWidget  *widget,
               const char *words)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, words);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  int width;

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}

static gboolean
fits_in_line (AdwToastOverlay *overlay,
              AdwToast        *toast)
{
  const char *label = adw_toast_get_button_label (toast);
  int needed = measure_words (GTK_WIDGET (overlay), adw_toast_get_title (toast)) + BESIDE_TEXT;
  int width = gtk_widget_get_width (GTK_WIDGET (overlay));

  if (label != NULL)
    needed += measure_words (GTK_WIDGET (overlay), label) + BESIDE_LABEL;

  /* Before it is on the screen, nobody knows how wide it will be. */
  return width == 0 || needed <= width;
}

static GtkWidget *
create_label (const char *words)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "label", words,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "xalign", 0.0,
                       "css-classes", (const char *[]) { "heading", NULL },
                       NULL);
}

static void
dismiss (gpointer user_data)
{
  g_autoptr (AdwToast) toast = user_data;

  adw_toast_dismiss (toast);
}

/* Without animations the button goes at once, and it is still needed now. */
static void
button_clicked (AdwToast *toast)
{
  g_idle_add_once (dismiss, g_object_ref (toast));
}

static GtkWidget *
create_button (AdwToast *toast)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON,
                                    "child", create_label (adw_toast_get_button_label (toast)),
                                    "focus-on-click", FALSE,
                                    "halign", GTK_ALIGN_START,
                                    NULL);

  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), adw_toast_get_action_target_value (toast));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), adw_toast_get_action_name (toast));
  g_signal_connect_object (button, "clicked", G_CALLBACK (button_clicked), toast, G_CONNECT_SWAPPED);

  return button;
}

/* The platform gives a toast the height that it has in its own width, so that
 * this must not be more than there is. */
static void
stack (AdwToastOverlay *overlay,
       AdwToast        *toast)
{
  int width = MAX (gtk_widget_get_width (GTK_WIDGET (overlay)) - BESIDE_TEXT, 1);
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "margin-bottom", SPACING,
                                 "margin-top", SPACING,
                                 "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", SPACING,
                                 NULL);
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP,
                                   "child", box,
                                   "maximum-size", width,
                                   "tightening-threshold", width,
                                   "unit", ADW_LENGTH_UNIT_PX,
                                   NULL);

  gtk_box_append (GTK_BOX (box), create_label (adw_toast_get_title (toast)));
  if (adw_toast_get_button_label (toast) != NULL)
    gtk_box_append (GTK_BOX (box), create_button (toast));

  adw_toast_set_button_label (toast, NULL);
  adw_toast_set_custom_title (toast, clamp);
}

/**
 * keuze_toast_add:
 * @overlay: where to show it
 * @toast: (transfer full): something to tell, with a title
 *
 * Shows a toast as a whole, however large its letters are. What it says is
 * never taken for markup.
 */
void
keuze_toast_add (AdwToastOverlay *overlay,
                 AdwToast        *toast)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (overlay));
  g_return_if_fail (ADW_IS_TOAST (toast));

  adw_toast_set_use_markup (toast, FALSE);
  if (!fits_in_line (overlay, toast))
    stack (overlay, toast);

  adw_toast_overlay_add_toast (overlay, toast);
}
