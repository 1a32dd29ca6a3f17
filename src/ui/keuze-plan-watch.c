/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-desk.h"
#include "keuze-plan-watch.h"

/**
 * KeuzePlanWatch:
 *
 * Watches, for a widget, what the plan of its desk has of one option of the
 * card. The widget owns the watch and shows what it finds.
 *
 * Since: 0.1
 */

struct _KeuzePlanWatch
{
  GObject parent_instance;

  GtkWidget *widget;
  KeuzeDesk *desk;
  KeuzePlan *plan;
  KeuzeOption *option;
};

G_DEFINE_FINAL_TYPE (KeuzePlanWatch, keuze_plan_watch, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
tell (KeuzePlanWatch *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Of every option at one desk there may be a watch, so each hears of its own
 * option alone. */
static void
listen (KeuzePlanWatch *self)
{
  g_autofree char *signal = NULL;

  if (self->plan == NULL || self->option == NULL)
    return;

  signal = g_strconcat ("option-changed::", keuze_entry_get_id (KEUZE_ENTRY (self->option)), NULL);
  g_signal_connect_object (self->plan, signal, G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
}

static void
set_plan (KeuzePlanWatch *self,
          KeuzePlan      *plan)
{
  if (self->plan == plan)
    return;

  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, tell, self);
  g_set_object (&self->plan, plan);
  listen (self);
  tell (self);
}

static void
plan_replaced (KeuzePlanWatch *self)
{
  set_plan (self, keuze_desk_get_plan (self->desk));
}

static void
root_changed (KeuzePlanWatch *self)
{
  GtkRoot *root = gtk_widget_get_root (self->widget);
  KeuzeDesk *desk = KEUZE_IS_DESK (root) ? KEUZE_DESK (root) : NULL;

  if (self->desk == desk)
    return;

  if (self->desk != NULL)
    g_signal_handlers_disconnect_by_func (self->desk, plan_replaced, self);
  g_set_weak_pointer (&self->desk, desk);
  if (desk != NULL)
    g_signal_connect_object (desk, "notify::plan", G_CALLBACK (plan_replaced), self, G_CONNECT_SWAPPED);
  set_plan (self, desk != NULL ? keuze_desk_get_plan (desk) : NULL);
}

static void
keuze_plan_watch_finalize (GObject *object)
{
  KeuzePlanWatch *self = KEUZE_PLAN_WATCH (object);

  g_clear_weak_pointer (&self->desk);
  g_clear_object (&self->plan);
  g_clear_object (&self->option);

  G_OBJECT_CLASS (keuze_plan_watch_parent_class)->finalize (object);
}

static void
keuze_plan_watch_class_init (KeuzePlanWatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = keuze_plan_watch_finalize;

  /**
   * KeuzePlanWatch::changed:
   * @self: a watch
   *
   * Emitted when the plan may have something else of the option than before.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", KEUZE_TYPE_PLAN_WATCH, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
keuze_plan_watch_init (KeuzePlanWatch *self)
{
}

/**
 * keuze_plan_watch_new:
 * @widget: the widget that will own the watch
 *
 * Returns: (transfer full): a watch without an option
 */
KeuzePlanWatch *
keuze_plan_watch_new (GtkWidget *widget)
{
  KeuzePlanWatch *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (KEUZE_TYPE_PLAN_WATCH, NULL);
  self->widget = widget;
  g_signal_connect_object (widget, "notify::root", G_CALLBACK (root_changed), self, G_CONNECT_SWAPPED);
  root_changed (self);

  return self;
}

/**
 * keuze_plan_watch_get_option:
 * @self: a watch
 *
 * Returns: (transfer none) (nullable): the option of the card
 */
KeuzeOption *
keuze_plan_watch_get_option (KeuzePlanWatch *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN_WATCH (self), NULL);

  return self->option;
}

/**
 * keuze_plan_watch_set_option:
 * @self: a watch
 * @option: (nullable): an option of the card
 *
 * Sets which option it is about.
 */
void
keuze_plan_watch_set_option (KeuzePlanWatch *self,
                             KeuzeOption    *option)
{
  g_return_if_fail (KEUZE_IS_PLAN_WATCH (self));

  if (!g_set_object (&self->option, option))
    return;

  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, tell, self);
  listen (self);
  tell (self);
}

/**
 * keuze_plan_watch_get_planned:
 * @self: a watch
 *
 * Returns: (transfer none) (nullable): what the plan has of the option; %NULL
 *   where the option is not in the plan, or there is no desk
 */
KeuzePlannedOption *
keuze_plan_watch_get_planned (KeuzePlanWatch *self)
{
  g_return_val_if_fail (KEUZE_IS_PLAN_WATCH (self), NULL);

  if (self->plan == NULL || self->option == NULL)
    return NULL;

  return keuze_plan_find_option (self->plan, keuze_entry_get_id (KEUZE_ENTRY (self->option)));
}

/**
 * keuze_plan_watch_get_label:
 * @self: a watch
 * @label: a label
 *
 * Returns: (transfer none) (nullable): what the card of the desk says there;
 *   %NULL where there is no desk
 */
const char *
keuze_plan_watch_get_label (KeuzePlanWatch *self,
                            KeuzeLabel      label)
{
  g_return_val_if_fail (KEUZE_IS_PLAN_WATCH (self), NULL);

  return self->desk != NULL ? keuze_catalog_get_label (keuze_desk_get_catalog (self->desk), label) : NULL;
}

/**
 * keuze_plan_watch_get_word:
 * @self: a watch
 *
 * Returns: (transfer none) (nullable): how far we are with the option, in a
 *   word of the card; %NULL where it is not in the plan
 */
const char *
keuze_plan_watch_get_word (KeuzePlanWatch *self)
{
  KeuzePlannedOption *planned;

  g_return_val_if_fail (KEUZE_IS_PLAN_WATCH (self), NULL);

  planned = keuze_plan_watch_get_planned (self);
  if (planned == NULL)
    return NULL;

  return keuze_plan_watch_get_label (self, keuze_option_state_get_label (keuze_planned_option_get_state (planned)));
}

/**
 * keuze_plan_watch_describe:
 * @self: a watch
 *
 * Returns: (transfer full) (nullable): that the option is in the plan, and how
 *   far we are with it; %NULL where it is not in the plan
 */
char *
keuze_plan_watch_describe (KeuzePlanWatch *self)
{
  const char *word;

  g_return_val_if_fail (KEUZE_IS_PLAN_WATCH (self), NULL);

  word = keuze_plan_watch_get_word (self);
  if (word == NULL)
    return NULL;

  /* Translators: %s is how far we are with a treatment option, such as “Chosen”. */
  return g_strdup_printf (_("In our plan: %s"), word);
}

/**
 * keuze_plan_watch_find_icon:
 * @self: a watch
 *
 * Returns: (transfer full) (nullable): the name of the icon for how far we are
 *   with the option; %NULL where it is not in the plan
 */
char *
keuze_plan_watch_find_icon (KeuzePlanWatch *self)
{
  KeuzePlannedOption *planned;

  g_return_val_if_fail (KEUZE_IS_PLAN_WATCH (self), NULL);

  planned = keuze_plan_watch_get_planned (self);
  if (planned == NULL)
    return NULL;

  return g_strdup_printf ("keuze-state-%s-symbolic",
                          keuze_option_state_get_name (keuze_planned_option_get_state (planned)));
}
