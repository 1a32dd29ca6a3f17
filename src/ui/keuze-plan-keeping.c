/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-desk.h"
#include "keuze-notice.h"
#include "keuze-plan-keeper.h"
#include "keuze-plan-keeping.h"
#include "keuze-settings.h"

/**
 * KeuzePlanKeeping:
 *
 * Keeps the plan of one window on this computer, for who asked for it in the
 * settings: at home, where the computer is one's own. That window is the first
 * one, or the one in which keeping was switched on. Every other window has a
 * plan that lives as long as the window does, or in a file.
 *
 * Since: 0.1
 */

struct _KeuzePlanKeeping
{
  GObject parent_instance;

  GtkApplication *application;
  GSettings *settings;
  KeuzePlanKeeper *keeper;

  /* Whose plan is kept, and whether one from the last time is being read. */
  KeuzeWindow *window;
  gboolean loading;

  /* Whether it was seen to that nothing is left where nothing is to be kept. */
  gboolean tidied;
};

G_DEFINE_FINAL_TYPE (KeuzePlanKeeping, keuze_plan_keeping, G_TYPE_OBJECT)

enum
{
  PROP_APPLICATION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* A plan from the last time, and the window that it is for. */
typedef struct
{
  KeuzePlanKeeping *keeping;
  KeuzeWindow      *window;
} Loading;

static void
loading_free (Loading *loading)
{
  g_object_unref (loading->window);
  g_object_unref (loading->keeping);
  g_free (loading);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Loading, loading_free)

static gboolean
is_wanted (KeuzePlanKeeping *self)
{
  return g_settings_get_boolean (self->settings, "keep-plan");
}

static void
tell_not_kept (KeuzeWindow  *window,
               const GError *error)
{
  keuze_notice_present (GTK_WIDGET (window), _("Our Plan Is Not Kept"), error->message);
}

static void
tell_not_removed (KeuzeWindow  *window,
                  const GError *error)
{
  /* Translators: %s is a sentence without a full stop that says what went wrong. */
  g_autofree char *body = g_strdup_printf (_("It is still on this computer: %s"), error->message);

  keuze_notice_present (GTK_WIDGET (window), _("Our Plan Could Not Be Removed"), body);
}

/* It is told once, and then to be seen: the window says no longer that the plan
 * is kept, and asks before it closes. */
static void
keeping_failed (KeuzePlanKeeping *self,
                const GError     *error)
{
  if (self->window == NULL || !keuze_window_get_kept (self->window))
    return;

  keuze_window_set_kept (self->window, FALSE);
  tell_not_kept (self->window, error);
}

static void
forget (KeuzePlanKeeping *self,
        KeuzeWindow      *window)
{
  g_autoptr (GError) error = NULL;

  keuze_plan_keeper_set_plan (self->keeper, NULL);
  if (!keuze_plan_keeper_forget (self->keeper, &error) && window != NULL)
    tell_not_removed (window, error);
}

/* A window got another plan. A plan with nothing in it takes the place of one
 * that was cleared, of which nothing is to be left. */
static void
keep_plan (KeuzePlanKeeping *self)
{
  KeuzePlan *plan = keuze_desk_get_plan (KEUZE_DESK (self->window));

  if (keuze_plan_get_empty (plan))
    forget (self, self->window);
  keuze_plan_keeper_set_plan (self->keeper, plan);
}

static gboolean
write_at_once (KeuzePlanKeeping *self)
{
  g_autoptr (GError) error = NULL;

  if (keuze_plan_keeper_flush (self->keeper, &error))
    return TRUE;

  tell_not_kept (self->window, error);

  return FALSE;
}

/* What cannot be kept is asked about like any other plan. */
static gboolean
close_window (KeuzePlanKeeping *self)
{
  keuze_window_set_kept (self->window, write_at_once (self));

  return GDK_EVENT_PROPAGATE;
}

static void
let_go (KeuzePlanKeeping *self)
{
  if (self->window == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->window, self);
  keuze_plan_keeper_set_plan (self->keeper, NULL);
  keuze_window_set_kept (self->window, FALSE);
  g_clear_object (&self->window);
}

static void
take (KeuzePlanKeeping *self,
      KeuzeWindow      *window)
{
  g_set_object (&self->window, window);
  g_signal_connect_object (window, "notify::plan", G_CALLBACK (keep_plan), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "close-request", G_CALLBACK (close_window), self, G_CONNECT_SWAPPED);

  /* Nothing is forgotten here: what could not be read may lie beside it. */
  keuze_plan_keeper_set_plan (self->keeper, keuze_desk_get_plan (KEUZE_DESK (window)));
  keuze_window_set_kept (window, TRUE);
}

/* Where the plan that was kept is to be shown: in a window in which somebody
 * has done something meanwhile, it would be in the way. */
static KeuzeWindow *
find_place (KeuzeWindow *window)
{
  return keuze_window_get_unused (window) ? window : keuze_window_new_beside (window);
}

static void
show_kept (KeuzePlanKeeping *self,
           KeuzeWindow      *window,
           KeuzePlan        *plan)
{
  g_autoptr (KeuzePlanDocument) document = keuze_plan_document_new_for_plan (plan);
  KeuzeWindow *place = find_place (window);

  keuze_window_set_document (place, document);
  take (self, place);
  gtk_window_present (GTK_WINDOW (place));
}

static void
plan_loaded (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (Loading) loading = user_data;
  KeuzePlanKeeping *self = loading->keeping;
  g_autoptr (GError) error = NULL;
  g_autoptr (KeuzePlan) plan = keuze_plan_keeper_load_finish (self->keeper, result, &error);

  /* Somebody may have closed the window or switched keeping off, or off and on,
   * meanwhile. */
  if (is_wanted (self) && self->window == NULL &&
      gtk_window_get_application (GTK_WINDOW (loading->window)) != NULL)
    {
      if (error != NULL)
        keuze_notice_present (GTK_WIDGET (loading->window), _("The Kept Plan Could Not Be Opened"), error->message);
      else if (plan != NULL)
        show_kept (self, loading->window, plan);

      /* A plan that came from a file meanwhile has its place. */
      if (self->window == NULL && keuze_window_get_unused (loading->window))
        take (self, loading->window);
    }

  self->loading = FALSE;
}

/* Keeping may have been switched off by an app that keeps nothing itself, or from
 * outside. Who did so relies on it that no plan is left. */
static void
tidy (KeuzePlanKeeping *self,
      KeuzeWindow      *window)
{
  if (self->tidied)
    return;

  self->tidied = TRUE;
  forget (self, window);
}

static void
window_added (KeuzePlanKeeping *self,
              GtkWindow        *window)
{
  Loading *loading;

  if (!KEUZE_IS_WINDOW (window) || self->loading || self->window != NULL)
    return;

  if (!is_wanted (self))
    {
      tidy (self, KEUZE_WINDOW (window));
      return;
    }

  loading = g_new0 (Loading, 1);
  loading->keeping = g_object_ref (self);
  loading->window = g_object_ref (KEUZE_WINDOW (window));
  self->loading = TRUE;
  keuze_plan_keeper_load_async (self->keeper, NULL, plan_loaded, loading);
}

static void
window_removed (KeuzePlanKeeping *self,
                GtkWindow        *window)
{
  if (self->window != NULL && window == GTK_WINDOW (self->window))
    let_go (self);
}

/* Switched on, it is the plan in sight that is meant. Switched off, nothing is
 * left of any. */
static void
wish_changed (KeuzePlanKeeping *self)
{
  GtkWindow *active = gtk_application_get_active_window (self->application);
  KeuzeWindow *window = KEUZE_IS_WINDOW (active) ? KEUZE_WINDOW (active) : NULL;

  if (!is_wanted (self))
    {
      let_go (self);
      forget (self, window);
    }
  else if (window != NULL && self->window == NULL)
    {
      take (self, window);
      write_at_once (self);
    }
}

static void
keuze_plan_keeping_constructed (GObject *object)
{
  KeuzePlanKeeping *self = KEUZE_PLAN_KEEPING (object);

  G_OBJECT_CLASS (keuze_plan_keeping_parent_class)->constructed (object);

  self->keeper = keuze_plan_keeper_new (NULL);
  g_signal_connect_object (self->keeper, "failed", G_CALLBACK (keeping_failed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->application, "window-added", G_CALLBACK (window_added), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->application, "window-removed", G_CALLBACK (window_removed), self, G_CONNECT_SWAPPED);
}

static void
keuze_plan_keeping_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  KeuzePlanKeeping *self = KEUZE_PLAN_KEEPING (object);

  switch (prop_id)
    {
    case PROP_APPLICATION:
      g_set_weak_pointer (&self->application, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_keeping_dispose (GObject *object)
{
  KeuzePlanKeeping *self = KEUZE_PLAN_KEEPING (object);

  let_go (self);
  g_clear_object (&self->keeper);
  g_clear_object (&self->settings);
  g_clear_weak_pointer (&self->application);

  G_OBJECT_CLASS (keuze_plan_keeping_parent_class)->dispose (object);
}

static void
keuze_plan_keeping_class_init (KeuzePlanKeepingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = keuze_plan_keeping_constructed;
  object_class->dispose = keuze_plan_keeping_dispose;
  object_class->set_property = keuze_plan_keeping_set_property;

  /**
   * KeuzePlanKeeping:application:
   *
   * The app whose windows there are.
   */
  properties[PROP_APPLICATION] =
    g_param_spec_object ("application", NULL, NULL, GTK_TYPE_APPLICATION, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_plan_keeping_init (KeuzePlanKeeping *self)
{
  self->settings = keuze_settings_new ();
  g_signal_connect_object (self->settings, "changed::keep-plan", G_CALLBACK (wish_changed), self, G_CONNECT_SWAPPED);
}

/**
 * keuze_plan_keeping_new:
 * @application: an app, without windows yet
 *
 * Returns: (transfer full): what keeps the plan of one of its windows, if the
 *   settings ask for it
 */
KeuzePlanKeeping *
keuze_plan_keeping_new (GtkApplication *application)
{
  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  return g_object_new (KEUZE_TYPE_PLAN_KEEPING, "application", application, NULL);
}
