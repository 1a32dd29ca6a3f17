/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-settings.h"
#include "keuze-zoom-row.h"

/**
 * KeuzeZoomRow:
 *
 * The size of the text, for the menu: smaller, normal, larger.
 *
 * Since: 0.1
 */

struct _KeuzeZoomRow
{
  AdwBin parent_instance;

  GSettings *settings;

  GtkButton *normal;
};

G_DEFINE_FINAL_TYPE (KeuzeZoomRow, keuze_zoom_row, ADW_TYPE_BIN)

static void
show_percent (KeuzeZoomRow *self)
{
  int percent = g_settings_get_int (self->settings, "text-zoom");
  /* Translators: the size of the text, as a percentage. */
  g_autofree char *text = g_strdup_printf (_("%d%%"), percent);

  gtk_button_set_label (self->normal, text);
}

static void
keuze_zoom_row_dispose (GObject *object)
{
  KeuzeZoomRow *self = KEUZE_ZOOM_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_ZOOM_ROW);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (keuze_zoom_row_parent_class)->dispose (object);
}

static void
keuze_zoom_row_class_init (KeuzeZoomRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_zoom_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-zoom-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeZoomRow, normal);
}

static void
keuze_zoom_row_init (KeuzeZoomRow *self)
{
  self->settings = keuze_settings_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->settings, "changed::text-zoom",
                           G_CALLBACK (show_percent), self, G_CONNECT_SWAPPED);
  show_percent (self);
}
