/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-clear-button.h"
#include "keuze-help-page.h"
#include "keuze-help-section.h"
#include "keuze-source-banner.h"

/**
 * KeuzeHelpPage:
 *
 * What the app is for and what one can do in it, on one page.
 *
 * Since: 0.1
 */

struct _KeuzeHelpPage
{
  AdwNavigationPage parent_instance;
};

G_DEFINE_FINAL_TYPE (KeuzeHelpPage, keuze_help_page, ADW_TYPE_NAVIGATION_PAGE)

static void
keuze_help_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_HELP_PAGE);

  G_OBJECT_CLASS (keuze_help_page_parent_class)->dispose (object);
}

static void
keuze_help_page_class_init (KeuzeHelpPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_help_page_dispose;

  g_type_ensure (KEUZE_TYPE_CLEAR_BUTTON);
  g_type_ensure (KEUZE_TYPE_HELP_SECTION);
  g_type_ensure (KEUZE_TYPE_SOURCE_BANNER);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-help-page.ui");
}

static void
keuze_help_page_init (KeuzeHelpPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_help_page_new:
 *
 * Returns: (transfer floating): a new page
 */
AdwNavigationPage *
keuze_help_page_new (void)
{
  return g_object_new (KEUZE_TYPE_HELP_PAGE, NULL);
}
