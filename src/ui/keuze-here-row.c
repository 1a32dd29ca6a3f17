/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-here-row.h"
#include "keuze-step.h"

/**
 * KeuzeHereRow:
 *
 * The step where we are now. It leads to that step, or to all of them.
 *
 * Since: 0.1
 */

struct _KeuzeHereRow
{
  AdwActionRow parent_instance;

  GtkButton *remove;
};

G_DEFINE_FINAL_TYPE (KeuzeHereRow, keuze_here_row, ADW_TYPE_ACTION_ROW)

static void
keuze_here_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_HERE_ROW);

  G_OBJECT_CLASS (keuze_here_row_parent_class)->dispose (object);
}

static void
keuze_here_row_class_init (KeuzeHereRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_here_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-here-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeHereRow, remove);
}

static void
keuze_here_row_init (KeuzeHereRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show (KeuzeHereRow *self,
      const char   *title,
      const char   *subtitle,
      const char   *action,
      const char   *target)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), action);
}

/**
 * keuze_here_row_set_here:
 * @self: a row
 * @catalog: the card
 * @here: the id of the step where we are; empty where nobody marked one
 *
 * Sets which step is shown. One that the card does not have is shown as such.
 */
void
keuze_here_row_set_here (KeuzeHereRow *self,
                         KeuzeCatalog *catalog,
                         const char   *here)
{
  KeuzeStep *step;

  g_return_if_fail (KEUZE_IS_HERE_ROW (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (here != NULL);

  step = keuze_catalog_get_entry (catalog, KEUZE_LIST_STEPS, here);
  if (step != NULL)
    show (self, keuze_step_get_name (step), keuze_entry_get_title (KEUZE_ENTRY (step)), "win.open-step", here);
  else if (*here != '\0')
    show (self, here, keuze_catalog_get_label (catalog, KEUZE_LABEL_NOT_ON_CARD), "win.show-view", "steps");
  else
    show (self, _("Mark Where We Are"), _("On the page with the steps of care"), "win.show-view", "steps");

  gtk_widget_set_visible (GTK_WIDGET (self->remove), *here != '\0');
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->remove), "s", here);
}
