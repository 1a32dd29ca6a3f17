/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-alert.h"
#include "keuze-clearing.h"
#include "keuze-page-stack.h"
#include "keuze-settings.h"

/* For how many seconds it can be undone that everything was cleared because
 * nobody was there. */
#define UNDO_SECONDS 60

/**
 * KeuzeClearing:
 *
 * Clears a window for the next person: because somebody says so, or because
 * nobody has been there for some minutes, if the settings ask for that.
 *
 * Since: 0.1
 */

struct _KeuzeClearing
{
  GObject parent_instance;

  KeuzeWindow *window;
  GSettings *settings;
  KeuzeIdleWatch *watch;
  GSignalGroup *document_signals;
  GSignalGroup *overview_signals;
  gboolean needed;

  /* A warning is a toast, or an alert where a dialogue would hide that. */
  AdwToast *warning;
  AdwDialog *alert;
  AdwToast *notice;

  /* What was cleared while nobody was there, as long as it can be undone. */
  KeuzePlanDocument *cleared;
};

G_DEFINE_FINAL_TYPE (KeuzeClearing, keuze_clearing, G_TYPE_OBJECT)

enum
{
  PROP_NEEDED = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_overview_used (KeuzeClearing *self)
{
  g_autoptr (KeuzeOverviewPage) overview = g_signal_group_dup_target (self->overview_signals);

  return overview != NULL && keuze_overview_page_get_used (overview);
}

static gboolean
is_language_chosen (KeuzeClearing *self)
{
  g_autofree char *language = g_settings_get_string (self->settings, "second-language");

  return *language != '\0';
}

static void
update_needed (KeuzeClearing *self)
{
  gboolean needed = self->cleared != NULL || !keuze_window_get_unused (self->window) ||
                    is_overview_used (self) || is_language_chosen (self);

  if (self->needed == needed)
    return;

  self->needed = needed;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NEEDED]);
}

static void
document_changed (KeuzeClearing *self)
{
  g_signal_group_set_target (self->document_signals, keuze_window_get_document (self->window));
  update_needed (self);
}

/* Another card has another overview. */
static void
catalog_changed (KeuzeClearing *self)
{
  KeuzeCardPage *card = keuze_page_stack_find_card (keuze_window_get_navigation (self->window));

  g_signal_group_set_target (self->overview_signals, card != NULL ? keuze_card_page_get_overview (card) : NULL);
  update_needed (self);
}

/* What was copied or selected in the app would outlive it. */
static void
forget_copies (KeuzeClearing *self)
{
  GdkClipboard *clipboards[] = {
    gtk_widget_get_clipboard (GTK_WIDGET (self->window)),
    gtk_widget_get_primary_clipboard (GTK_WIDGET (self->window)),
  };

  for (guint i = 0; i < G_N_ELEMENTS (clipboards); i++)
    {
      if (gdk_clipboard_is_local (clipboards[i]))
        gdk_clipboard_set_content (clipboards[i], NULL);
    }
}

static void
clear (KeuzeClearing *self)
{
  g_autoptr (KeuzePlanDocument) empty = keuze_plan_document_new ();

  forget_copies (self);
  keuze_window_reset (self->window);
  keuze_window_set_document (self->window, empty);
}

static void
dismiss (AdwToast **toast)
{
  g_autoptr (AdwToast) owned = g_steal_pointer (toast);

  if (owned != NULL)
    adw_toast_dismiss (owned);
}

/* They are for others to clear, or for somebody who sees what is in them. */
static gboolean
is_another_used (KeuzeClearing *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self->window));

  for (GList *other = gtk_application_get_windows (application); other != NULL; other = other->next)
    {
      if (KEUZE_IS_WINDOW (other->data) && other->data != self->window && !keuze_window_get_unused (other->data))
        return TRUE;
    }

  return FALSE;
}

static const char *
describe_loss (KeuzeClearing *self)
{
  KeuzePlanDocument *document = keuze_window_get_document (self->window);

  if (keuze_plan_document_get_file (document) == NULL)
    return _("Our plan and your search will be gone for good.");
  if (keuze_plan_document_get_modified (document))
    return _("What you changed since you last saved will be gone for good. The file stays as you last saved it.");

  return _("Our plan and your search will be gone from the app. The file that you saved stays.");
}

static char *
describe_clearing (KeuzeClearing *self)
{
  const char *loss = describe_loss (self);

  if (!is_another_used (self))
    return g_strdup (loss);

  /* Translators: %s is one or two sentences about what will be gone. */
  return g_strdup_printf (_("%s Plans in other windows stay."), loss);
}

static void
answered (AdwAlertDialog *dialog,
          const char     *response,
          KeuzeClearing  *self)
{
  if (self->window == NULL || !g_str_equal (response, "clear"))
    return;

  /* Nor does what was cleared before come back. */
  dismiss (&self->notice);
  g_clear_object (&self->cleared);
  clear (self);
  update_needed (self);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.toast", "s",
                              is_another_used (self) ? _("This window is cleared") : _("Everything is cleared"));
}

/* What somebody wants to have kept is not for the next person. */
static gboolean
is_to_be_cleared (KeuzeClearing *self)
{
  return !keuze_window_get_unused (self->window) && !keuze_window_get_kept (self->window);
}

static void
calm (KeuzeClearing *self)
{
  g_autoptr (AdwDialog) alert = g_steal_pointer (&self->alert);

  dismiss (&self->warning);
  if (alert != NULL)
    adw_dialog_force_close (alert);
}

/* Where it was closed for somebody, that says nothing of who is there. */
static void
alert_answered (KeuzeClearing *self)
{
  if (self->alert == NULL)
    return;

  g_clear_object (&self->alert);
  keuze_clearing_postpone ();
}

static void
present_alert (KeuzeClearing *self)
{
  self->alert = g_object_ref_sink (keuze_alert_new (_("Are You Still There?"),
                                                    _("Everything will be cleared in a minute, unless you go on.")));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (self->alert), "go", _("_Go On"));
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (self->alert), "go");
  g_signal_connect_object (self->alert, "response", G_CALLBACK (alert_answered), self, G_CONNECT_SWAPPED);
  adw_dialog_present (self->alert, GTK_WIDGET (self->window));
}

static void
present_toast (KeuzeClearing *self)
{
  self->warning = adw_toast_new (_("Everything will be cleared in a minute, unless you go on"));
  adw_toast_set_timeout (self->warning, 0);
  adw_toast_set_priority (self->warning, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_set_button_label (self->warning, _("Go On"));
  keuze_window_add_toast (self->window, g_object_ref (self->warning));
}

static void
warn (KeuzeClearing *self)
{
  if (!is_to_be_cleared (self))
    return;

  calm (self);
  if (keuze_window_get_asking (self->window))
    present_alert (self);
  else
    present_toast (self);
}

static void
notice_dismissed (KeuzeClearing *self)
{
  g_clear_object (&self->cleared);
  g_clear_object (&self->notice);
  update_needed (self);
}

static void
clear_when_idle (KeuzeClearing *self)
{
  calm (self);
  if (!is_to_be_cleared (self))
    {
      forget_copies (self);
      keuze_window_reset (self->window);
      return;
    }

  dismiss (&self->notice);
  g_set_object (&self->cleared, keuze_window_get_document (self->window));
  clear (self);

  self->notice = adw_toast_new (_("Everything was cleared"));
  adw_toast_set_timeout (self->notice, UNDO_SECONDS);
  adw_toast_set_button_label (self->notice, _("Undo"));
  adw_toast_set_action_name (self->notice, "win.undo-clear");
  g_signal_connect_object (self->notice, "dismissed", G_CALLBACK (notice_dismissed), self, G_CONNECT_SWAPPED);
  keuze_window_add_toast (self->window, g_object_ref (self->notice));
}

static void
update_minutes (KeuzeClearing *self)
{
  gboolean wanted = g_settings_get_boolean (self->settings, "clear-when-idle");

  g_object_set (self->watch,
                "minutes", wanted ? g_settings_get_uint (self->settings, "clear-after") : 0,
                NULL);
}

static void
keuze_clearing_dispose (GObject *object)
{
  KeuzeClearing *self = KEUZE_CLEARING (object);

  g_clear_object (&self->overview_signals);
  g_clear_object (&self->document_signals);
  g_clear_object (&self->watch);
  g_clear_object (&self->settings);
  g_clear_object (&self->warning);
  g_clear_object (&self->alert);
  g_clear_object (&self->notice);
  g_clear_object (&self->cleared);
  g_clear_weak_pointer (&self->window);

  G_OBJECT_CLASS (keuze_clearing_parent_class)->dispose (object);
}

static void
keuze_clearing_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  KeuzeClearing *self = KEUZE_CLEARING (object);

  switch (prop_id)
    {
    case PROP_NEEDED:
      g_value_set_boolean (value, self->needed);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_clearing_class_init (KeuzeClearingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_clearing_dispose;
  object_class->get_property = keuze_clearing_get_property;

  /**
   * KeuzeClearing:needed:
   *
   * Whether anything is left that is not for the next person: in the plan, also
   * to be taken back, or in what was looked for.
   */
  properties[PROP_NEEDED] =
    g_param_spec_boolean ("needed", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_clearing_init (KeuzeClearing *self)
{
  self->settings = keuze_settings_new ();
  g_signal_connect_object (self->settings, "changed::clear-when-idle",
                           G_CALLBACK (update_minutes), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::clear-after",
                           G_CALLBACK (update_minutes), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::second-language",
                           G_CALLBACK (update_needed), self, G_CONNECT_SWAPPED);

  self->document_signals = g_signal_group_new (KEUZE_TYPE_PLAN_DOCUMENT);
  g_signal_group_connect_object (self->document_signals, "notify",
                                 G_CALLBACK (update_needed), self, G_CONNECT_SWAPPED);
  self->overview_signals = g_signal_group_new (KEUZE_TYPE_OVERVIEW_PAGE);
  g_signal_group_connect_object (self->overview_signals, "notify::used",
                                 G_CALLBACK (update_needed), self, G_CONNECT_SWAPPED);
}

/**
 * keuze_clearing_new:
 * @window: a window
 *
 * Returns: (transfer full): what clears the window
 */
KeuzeClearing *
keuze_clearing_new (KeuzeWindow *window)
{
  KeuzeClearing *self;

  g_return_val_if_fail (KEUZE_IS_WINDOW (window), NULL);

  self = g_object_new (KEUZE_TYPE_CLEARING, NULL);
  g_set_weak_pointer (&self->window, window);

  self->watch = keuze_idle_watch_new (GTK_WIDGET (window));
  g_signal_connect (self->watch, "deed", G_CALLBACK (keuze_clearing_postpone), NULL);
  g_signal_connect_object (self->watch, "warning", G_CALLBACK (warn), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->watch, "touched", G_CALLBACK (calm), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->watch, "expired", G_CALLBACK (clear_when_idle), self, G_CONNECT_SWAPPED);
  update_minutes (self);

  g_signal_connect_object (window, "notify::document", G_CALLBACK (document_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "notify::catalog", G_CALLBACK (catalog_changed), self, G_CONNECT_SWAPPED);
  document_changed (self);

  return self;
}

/**
 * keuze_clearing_postpone:
 *
 * Somebody is there, in whichever window: so none is cleared for now.
 */
void
keuze_clearing_postpone (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);
      KeuzeClearing *clearing = KEUZE_IS_WINDOW (window) ? keuze_window_get_clearing (KEUZE_WINDOW (window)) : NULL;

      if (clearing != NULL)
        keuze_idle_watch_touch (clearing->watch, g_get_monotonic_time ());
    }
}

/**
 * keuze_clearing_get_watch:
 * @self: what clears a window
 *
 * Returns: (transfer none): what notices that nobody is there
 */
KeuzeIdleWatch *
keuze_clearing_get_watch (KeuzeClearing *self)
{
  g_return_val_if_fail (KEUZE_IS_CLEARING (self), NULL);

  return self->watch;
}

/**
 * keuze_clearing_get_undoable:
 * @self: what clears a window
 *
 * Returns: whether what was cleared while nobody was there can be brought back
 */
gboolean
keuze_clearing_get_undoable (KeuzeClearing *self)
{
  g_return_val_if_fail (KEUZE_IS_CLEARING (self), FALSE);

  return self->cleared != NULL;
}

/**
 * keuze_clearing_ask:
 * @self: what clears a window
 *
 * Asks whether to clear everything in the window, and does so if the answer is
 * yes. Where there are plans in other windows, it says that they stay.
 */
void
keuze_clearing_ask (KeuzeClearing *self)
{
  g_autofree char *body = NULL;
  AdwDialog *dialog;

  g_return_if_fail (KEUZE_IS_CLEARING (self));

  body = describe_clearing (self);
  dialog = keuze_alert_new (_("Clear Everything?"), body);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "cancel", _("_Cancel"),
                                  "clear", _("C_lear"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "clear", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered), self, G_CONNECT_DEFAULT);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));
}

/**
 * keuze_clearing_undo:
 * @self: what clears a window
 *
 * Brings back what was cleared while nobody was there, if that is not too long
 * ago.
 */
void
keuze_clearing_undo (KeuzeClearing *self)
{
  g_autoptr (KeuzePlanDocument) document = NULL;
  KeuzeWindow *window;

  g_return_if_fail (KEUZE_IS_CLEARING (self));

  if (self->cleared == NULL)
    return;

  /* Somebody may have begun anew, and wants to keep that too. */
  document = g_steal_pointer (&self->cleared);
  window = keuze_window_get_unused (self->window) ? self->window : keuze_window_new_beside (self->window);
  update_needed (self);
  keuze_window_set_document (window, document);
  gtk_window_present (GTK_WINDOW (window));
}
