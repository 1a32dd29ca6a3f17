/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-option-pager.h"

/**
 * KeuzeOptionPager:
 *
 * Two buttons that lead to the options before and after this one on the card.
 * The window knows whether there are any.
 *
 * Since: 0.1
 */

struct _KeuzeOptionPager
{
  AdwBin parent_instance;

  GtkButton *previous;
  GtkButton *next;
};

G_DEFINE_FINAL_TYPE (KeuzeOptionPager, keuze_option_pager, ADW_TYPE_BIN)

static void
name_button (GtkButton  *button,
             const char *name)
{
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
keuze_option_pager_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_OPTION_PAGER);

  G_OBJECT_CLASS (keuze_option_pager_parent_class)->dispose (object);
}

static void
keuze_option_pager_class_init (KeuzeOptionPagerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_option_pager_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-option-pager.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPager, next);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOptionPager, previous);
}

static void
keuze_option_pager_init (KeuzeOptionPager *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_option_pager_set_option:
 * @self: two buttons
 * @catalog: a card
 * @option: one of its options
 *
 * Names the options that the buttons lead to from this one.
 */
void
keuze_option_pager_set_option (KeuzeOptionPager *self,
                               KeuzeCatalog     *catalog,
                               KeuzeOption      *option)
{
  KeuzeOption *previous, *next;
  g_autofree char *previous_name = NULL;
  g_autofree char *next_name = NULL;

  g_return_if_fail (KEUZE_IS_OPTION_PAGER (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (KEUZE_IS_OPTION (option));

  previous = keuze_catalog_get_previous_option (catalog, option);
  next = keuze_catalog_get_next_option (catalog, option);

  if (previous != NULL)
    /* Translators: %s is the name of the treatment option before this one. */
    previous_name = g_strdup_printf (_("Previous: %s"), keuze_entry_get_title (KEUZE_ENTRY (previous)));
  if (next != NULL)
    /* Translators: %s is the name of the treatment option after this one. */
    next_name = g_strdup_printf (_("Next: %s"), keuze_entry_get_title (KEUZE_ENTRY (next)));

  name_button (self->previous, previous != NULL ? previous_name : _("No Previous Option"));
  name_button (self->next, next != NULL ? next_name : _("No Next Option"));
}
