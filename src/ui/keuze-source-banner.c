/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-announcement.h"
#include "keuze-desk.h"
#include "keuze-notice.h"
#include "keuze-source-banner.h"

/**
 * KeuzeSourceBanner:
 *
 * Says so on every page where the card is not the one that comes with the app,
 * is not what its file says, or is not there yet.
 *
 * Since: 0.1
 */

struct _KeuzeSourceBanner
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (KeuzeSourceBanner, keuze_source_banner, ADW_TYPE_BIN)

static char *
describe (gpointer    this,
          GFile      *file,
          gboolean    bundled,
          const char *problem)
{
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;
  g_autofree char *display_name = name != NULL ? g_filename_display_name (name) : NULL;

  if (display_name == NULL)
    return g_strdup ("");

  if (problem == NULL)
    return bundled
           /* Translators: %s is the name of a file. */
           ? g_strdup_printf (_("“%s” is being opened; until then, this is the card that comes with the app"), display_name)
           /* Translators: %s is the name of a file. */
           : g_strdup_printf (_("This is not the card that comes with the app, but “%s”"), display_name);

  return bundled
         /* Translators: %s is the name of a file. */
         ? g_strdup_printf (_("“%s” cannot be shown; this is the card that comes with the app"), display_name)
         /* Translators: %s is the name of a file. */
         : g_strdup_printf (_("“%s” cannot be used; this is how it was"), display_name);
}

static gboolean
is_wanted (gpointer  this,
           GFile    *file)
{
  return file != NULL;
}

static char *
button_label (gpointer    this,
              const char *problem)
{
  return g_strdup (problem != NULL ? _("_Details") : NULL);
}

/* Each page has a banner; the one that is in view tells what it says. */
static void
announce (AdwBanner *banner)
{
  const char *title = adw_banner_get_title (banner);

  if (gtk_widget_get_mapped (GTK_WIDGET (banner)) && *title != '\0')
    keuze_announce (GTK_WIDGET (banner), title);
}

static void
show_details (AdwBanner         *banner,
              KeuzeSourceBanner *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (KeuzeCatalogSource) source = NULL;

  g_object_get (gtk_widget_get_root (widget), "source", &source, NULL);
  keuze_notice_present (widget, _("What Is Wrong With the Card"), keuze_catalog_source_get_problem (source));
}

static void
keuze_source_banner_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_SOURCE_BANNER);

  G_OBJECT_CLASS (keuze_source_banner_parent_class)->dispose (object);
}

static void
keuze_source_banner_class_init (KeuzeSourceBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keuze_source_banner_dispose;

  g_type_ensure (KEUZE_TYPE_CATALOG_SOURCE);
  g_type_ensure (KEUZE_TYPE_DESK);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-source-banner.ui");
  gtk_widget_class_bind_template_callback (widget_class, announce);
  gtk_widget_class_bind_template_callback (widget_class, button_label);
  gtk_widget_class_bind_template_callback (widget_class, describe);
  gtk_widget_class_bind_template_callback (widget_class, is_wanted);
  gtk_widget_class_bind_template_callback (widget_class, show_details);
}

static void
keuze_source_banner_init (KeuzeSourceBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
