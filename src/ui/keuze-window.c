/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-announcement.h"
#include "keuze-clearing.h"
#include "keuze-closing.h"
#include "keuze-compare-page.h"
#include "keuze-desk.h"
#include "keuze-focus-keeper.h"
#include "keuze-navigation-actions.h"
#include "keuze-option-page.h"
#include "keuze-page-stack.h"
#include "keuze-plan-actions.h"
#include "keuze-plan-export.h"
#include "keuze-plan-files.h"
#include "keuze-print-actions.h"
#include "keuze-reading-actions.h"
#include "keuze-settings.h"
#include "keuze-toast.h"
#include "keuze-window.h"

/**
 * KeuzeWindow:
 *
 * A window on the card and on a plan of its own: the overview, the steps and
 * the plan, and on top of them the pages that were opened from there.
 *
 * Since: 0.1
 */

struct _KeuzeWindow
{
  AdwApplicationWindow parent_instance;

  KeuzeCatalog *catalog;
  KeuzeCatalogSource *source;
  GBinding *source_binding;
  KeuzePlanDocument *document;
  KeuzeClearing *clearing;
  KeuzeClosing *closing;
  KeuzeFocusKeeper *focus_keeper;
  GSettings *settings;

  gboolean kept;

  /* The last toast that offers to take something back. */
  AdwToast *undo_toast;

  AdwNavigationView *navigation;
  AdwToastOverlay *toasts;
};

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeWindow, keuze_window, ADW_TYPE_APPLICATION_WINDOW,
                               G_IMPLEMENT_INTERFACE (KEUZE_TYPE_DESK, NULL))

enum
{
  PROP_CATALOG = 1,
  PROP_CLEARING,
  PROP_DOCUMENT,
  PROP_KEPT,
  PROP_PLAN,
  PROP_SOURCE,
};

static void
toast_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  keuze_window_add_toast (KEUZE_WINDOW (widget), adw_toast_new (g_variant_get_string (parameter, NULL)));
}

/* It takes back what was done last, and must not stay when that is something
 * else. */
static void
dismiss_undo_toast (KeuzeWindow *self)
{
  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
  g_clear_weak_pointer (&self->undo_toast);
}

static void
add_undo_toast (KeuzeWindow *self,
                GVariant    *message,
                const char  *label,
                const char  *action_name)
{
  AdwToast *toast = adw_toast_new (g_variant_get_string (message, NULL));

  adw_toast_set_button_label (toast, label);
  adw_toast_set_action_name (toast, action_name);
  dismiss_undo_toast (self);
  g_set_weak_pointer (&self->undo_toast, toast);
  keuze_window_add_toast (self, toast);
}

static void
toast_redo_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  add_undo_toast (KEUZE_WINDOW (widget), parameter, _("Redo"), "win.redo");
}

static void
toast_undo_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  add_undo_toast (KEUZE_WINDOW (widget), parameter, _("Undo"), "win.undo");
}

static void
clear_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  keuze_clearing_ask (KEUZE_WINDOW (widget)->clearing);
}

static void
undo_clear_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  keuze_clearing_undo (KEUZE_WINDOW (widget)->clearing);
}

static void
announce_catalog (KeuzeWindow  *self,
                  KeuzeCatalog *before)
{
  gboolean translated;

  if (before == NULL)
    return;

  translated = !g_str_equal (keuze_catalog_get_language (before), keuze_catalog_get_language (self->catalog));
  keuze_announce (GTK_WIDGET (self),
                  translated ? keuze_catalog_get_label (self->catalog, KEUZE_LABEL_LANGUAGE_NAME)
                             /* Translators: said by a screen reader when the file of a card was read again. */
                             : _("The card has changed"));
}

/* Libadwaita 1.7 does not tell that a dialogue has to be answered first. */
static void
visible_dialog_changed (KeuzeWindow *self)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self));

  if (dialog != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (dialog), GTK_ACCESSIBLE_PROPERTY_MODAL, TRUE, -1);
}

static gboolean
drop (GtkDropTarget *target,
      const GValue  *value,
      double         x,
      double         y,
      KeuzeWindow   *self)
{
  GSList *files = g_value_get_boxed (value);

  for (GSList *file = files; file != NULL; file = file->next)
    keuze_plan_files_open (self, file->data);

  return files != NULL;
}

static gboolean
keuze_window_close_request (GtkWindow *window)
{
  if (keuze_closing_ask (KEUZE_WINDOW (window)->closing))
    return GDK_EVENT_STOP;

  return GTK_WINDOW_CLASS (keuze_window_parent_class)->close_request (window);
}

static void
keuze_window_constructed (GObject *object)
{
  KeuzeWindow *self = KEUZE_WINDOW (object);
  g_autoptr (GAction) introduction = NULL;

  G_OBJECT_CLASS (keuze_window_parent_class)->constructed (object);

  if (DEVELOPMENT)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");

  introduction = g_settings_create_action (self->settings, "show-introduction");
  g_action_map_add_action (G_ACTION_MAP (self), introduction);

  /* One window is left alone when another one changes. */
  g_settings_bind (self->settings, "window-width", self, "default-width",
                   G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_GET_NO_CHANGES);
  g_settings_bind (self->settings, "window-height", self, "default-height",
                   G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_GET_NO_CHANGES);
  g_settings_bind (self->settings, "window-maximized", self, "maximized",
                   G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_GET_NO_CHANGES);
}

static void
keuze_window_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  KeuzeWindow *self = KEUZE_WINDOW (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_CLEARING:
      g_value_set_object (value, self->clearing);
      break;
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_KEPT:
      g_value_set_boolean (value, self->kept);
      break;
    case PROP_PLAN:
      /* What is in a window still asks while the window goes. */
      if (self->document != NULL)
        g_value_set_object (value, keuze_plan_document_get_plan (self->document));
      break;
    case PROP_SOURCE:
      g_value_set_object (value, self->source);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_window_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  KeuzeWindow *self = KEUZE_WINDOW (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      keuze_window_set_catalog (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_window_dispose (GObject *object)
{
  KeuzeWindow *self = KEUZE_WINDOW (object);

  /* The group of actions goes with the window, but does not let go of an
   * action of the settings, which would go on telling it of changes. */
  if (self->settings != NULL)
    g_action_map_remove_action (G_ACTION_MAP (self), "show-introduction");

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_WINDOW);
  g_clear_weak_pointer (&self->undo_toast);
  g_clear_object (&self->settings);
  g_clear_object (&self->focus_keeper);
  g_clear_object (&self->closing);
  g_clear_object (&self->clearing);
  g_clear_object (&self->document);
  g_clear_pointer (&self->source_binding, g_binding_unbind);
  g_clear_object (&self->source);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_window_parent_class)->dispose (object);
}

static void
keuze_window_class_init (KeuzeWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = keuze_window_constructed;
  object_class->dispose = keuze_window_dispose;
  object_class->get_property = keuze_window_get_property;
  object_class->set_property = keuze_window_set_property;

  GTK_WINDOW_CLASS (klass)->close_request = keuze_window_close_request;

  /**
   * KeuzeWindow:catalog:
   *
   * The card that the window shows. Another one leaves the plan, and the pages
   * that it has too, as they are.
   */
  g_object_class_install_property (object_class, PROP_CATALOG,
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_EXPLICIT_NOTIFY |
                         G_PARAM_STATIC_STRINGS));

  /**
   * KeuzeWindow:clearing:
   *
   * What clears the window.
   */
  g_object_class_install_property (object_class, PROP_CLEARING,
    g_param_spec_object ("clearing", NULL, NULL, KEUZE_TYPE_CLEARING,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));

  /**
   * KeuzeWindow:document:
   *
   * The plan of the window, and the file that it is saved in.
   */
  g_object_class_install_property (object_class, PROP_DOCUMENT,
    g_param_spec_object ("document", NULL, NULL, KEUZE_TYPE_PLAN_DOCUMENT,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));

  /**
   * KeuzeWindow:kept:
   *
   * Whether the plan is kept on this computer, so that it need not be saved.
   */
  g_object_class_install_property (object_class, PROP_KEPT,
    g_param_spec_boolean ("kept", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));

  g_object_class_override_property (object_class, PROP_PLAN, "plan");
  g_object_class_override_property (object_class, PROP_SOURCE, "source");

  gtk_widget_class_install_action (widget_class, "win.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "win.toast", "s", toast_action);
  gtk_widget_class_install_action (widget_class, "win.toast-redo", "s", toast_redo_action);
  gtk_widget_class_install_action (widget_class, "win.toast-undo", "s", toast_undo_action);
  gtk_widget_class_install_action (widget_class, "win.undo-clear", NULL, undo_clear_action);
  keuze_navigation_actions_install (widget_class);
  keuze_plan_actions_install (widget_class);
  keuze_plan_export_install (widget_class);
  keuze_plan_files_install (widget_class);
  keuze_print_actions_install (widget_class);
  keuze_reading_actions_install (widget_class);

  g_type_ensure (GDK_TYPE_FILE_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-window.ui");
  gtk_widget_class_bind_template_callback (widget_class, drop);
  gtk_widget_class_bind_template_callback (widget_class, keuze_navigation_actions_update);
  gtk_widget_class_bind_template_callback (widget_class, keuze_print_actions_update);
  gtk_widget_class_bind_template_callback (widget_class, keuze_reading_actions_update);
  gtk_widget_class_bind_template_callback (widget_class, visible_dialog_changed);
  gtk_widget_class_bind_template_child (widget_class, KeuzeWindow, navigation);
  gtk_widget_class_bind_template_child (widget_class, KeuzeWindow, toasts);
}

static void
keuze_window_init (KeuzeWindow *self)
{
  g_autoptr (KeuzePlanDocument) document = keuze_plan_document_new ();

  self->settings = keuze_settings_new ();
  keuze_window_set_document (self, document);

  gtk_widget_init_template (GTK_WIDGET (self));
  keuze_navigation_actions_update (GTK_WIDGET (self));
  self->clearing = keuze_clearing_new (self);
  self->closing = keuze_closing_new (self);
  self->focus_keeper = keuze_focus_keeper_new (GTK_WINDOW (self));
}

/**
 * keuze_window_new:
 * @application: the app
 * @catalog: the card to show
 *
 * Returns: (transfer none): a window, not shown yet; the app owns it
 */
KeuzeWindow *
keuze_window_new (AdwApplication *application,
                  KeuzeCatalog   *catalog)
{
  g_return_val_if_fail (ADW_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  return g_object_new (KEUZE_TYPE_WINDOW,
                       "application", application,
                       "catalog", catalog,
                       NULL);
}

/**
 * keuze_window_new_beside:
 * @other: a window
 *
 * Returns: (transfer none): another window on the same card, with a plan of its
 *   own, not shown yet; the app owns it
 */
KeuzeWindow *
keuze_window_new_beside (KeuzeWindow *other)
{
  g_return_val_if_fail (KEUZE_IS_WINDOW (other), NULL);

  return keuze_window_new (ADW_APPLICATION (gtk_window_get_application (GTK_WINDOW (other))), other->catalog);
}

/**
 * keuze_window_set_catalog:
 * @self: a window
 * @catalog: a card
 *
 * Shows another card, or the same one in another language. The plan stays, and
 * so do the pages that the other card has too.
 */
void
keuze_window_set_catalog (KeuzeWindow  *self,
                          KeuzeCatalog *catalog)
{
  g_autoptr (KeuzeCatalog) before = NULL;

  g_return_if_fail (KEUZE_IS_WINDOW (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));

  if (self->catalog == catalog)
    return;

  before = g_steal_pointer (&self->catalog);
  self->catalog = g_object_ref (catalog);
  keuze_page_stack_show_catalog (self->navigation, catalog);
  keuze_navigation_actions_update (GTK_WIDGET (self));
  announce_catalog (self, before);

  g_object_notify (G_OBJECT (self), "catalog");
}

/**
 * keuze_window_get_document:
 * @self: a window
 *
 * Returns: (transfer none): its plan, and the file that it is saved in
 */
KeuzePlanDocument *
keuze_window_get_document (KeuzeWindow *self)
{
  g_return_val_if_fail (KEUZE_IS_WINDOW (self), NULL);

  return self->document;
}

/**
 * keuze_window_hold:
 * @self: a window
 *
 * Something is asked by a dialogue of the system, or being written: the app
 * does not end meanwhile, and nobody is taken for gone. To be ended with
 * keuze_window_release().
 */
void
keuze_window_hold (KeuzeWindow *self)
{
  g_return_if_fail (KEUZE_IS_WINDOW (self));

  g_application_hold (g_application_get_default ());
  keuze_idle_watch_hold ();
}

/**
 * keuze_window_release:
 * @self: a window
 *
 * Ends what keuze_window_hold() began.
 */
void
keuze_window_release (KeuzeWindow *self)
{
  g_return_if_fail (KEUZE_IS_WINDOW (self));

  keuze_idle_watch_release ();
  keuze_clearing_postpone ();
  g_application_release (g_application_get_default ());
}

/**
 * keuze_window_set_document:
 * @self: a window
 * @document: a plan, and the file that it is saved in
 *
 * Puts another plan into the window. The one before is gone, unless somebody
 * holds it.
 */
void
keuze_window_set_document (KeuzeWindow       *self,
                           KeuzePlanDocument *document)
{
  KeuzeHistory *history;

  g_return_if_fail (KEUZE_IS_WINDOW (self));
  g_return_if_fail (KEUZE_IS_PLAN_DOCUMENT (document));

  if (self->document != NULL)
    {
      history = keuze_plan_get_history (keuze_plan_document_get_plan (self->document));
      g_signal_handlers_disconnect_by_data (history, self);
      dismiss_undo_toast (self);
    }

  g_set_object (&self->document, document);
  history = keuze_plan_get_history (keuze_plan_document_get_plan (document));
  g_signal_connect_object (history, "notify::can-undo",
                           G_CALLBACK (keuze_plan_actions_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "changed",
                           G_CALLBACK (dismiss_undo_toast), self, G_CONNECT_SWAPPED);
  keuze_plan_actions_update (GTK_WIDGET (self));

  g_object_notify (G_OBJECT (self), "document");
  g_object_notify (G_OBJECT (self), "plan");
}

/**
 * keuze_window_set_source:
 * @self: a window
 * @source: where its card comes from
 *
 * From now on, shows each new card that comes from there, and tells when it is
 * not that of the app.
 */
void
keuze_window_set_source (KeuzeWindow        *self,
                         KeuzeCatalogSource *source)
{
  g_return_if_fail (KEUZE_IS_WINDOW (self));
  g_return_if_fail (KEUZE_IS_CATALOG_SOURCE (source));

  if (!g_set_object (&self->source, source))
    return;

  g_clear_pointer (&self->source_binding, g_binding_unbind);
  self->source_binding = g_object_bind_property (source, "catalog", self, "catalog", G_BINDING_DEFAULT);
  g_object_notify (G_OBJECT (self), "source");
}

/**
 * keuze_window_get_clearing:
 * @self: a window
 *
 * Returns: (transfer none): what clears it
 */
KeuzeClearing *
keuze_window_get_clearing (KeuzeWindow *self)
{
  g_return_val_if_fail (KEUZE_IS_WINDOW (self), NULL);

  return self->clearing;
}

/**
 * keuze_window_get_asking:
 * @self: a window
 *
 * Returns: whether a dialogue is in view: it has to be answered first, and
 *   nothing changes behind it
 */
gboolean
keuze_window_get_asking (KeuzeWindow *self)
{
  g_return_val_if_fail (KEUZE_IS_WINDOW (self), FALSE);

  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL;
}

/**
 * keuze_window_get_unused:
 * @self: a window
 *
 * Returns: whether nothing was ever written into its plan, not even what was
 *   taken away again, so that another one can take its place
 */
gboolean
keuze_window_get_unused (KeuzeWindow *self)
{
  KeuzePlan *plan;

  g_return_val_if_fail (KEUZE_IS_WINDOW (self), FALSE);

  plan = keuze_plan_document_get_plan (self->document);

  return keuze_plan_document_get_file (self->document) == NULL &&
         keuze_plan_get_empty (plan) &&
         keuze_history_get_empty (keuze_plan_get_history (plan));
}

/**
 * keuze_window_get_kept:
 * @self: a window
 *
 * Returns: whether somebody keeps its plan on this computer
 */
gboolean
keuze_window_get_kept (KeuzeWindow *self)
{
  g_return_val_if_fail (KEUZE_IS_WINDOW (self), FALSE);

  return self->kept;
}

/**
 * keuze_window_set_kept:
 * @self: a window
 * @kept: whether somebody keeps its plan on this computer
 *
 * Lets the window say so, and close without a question.
 */
void
keuze_window_set_kept (KeuzeWindow *self,
                       gboolean     kept)
{
  g_return_if_fail (KEUZE_IS_WINDOW (self));

  if (self->kept == kept)
    return;

  self->kept = kept;
  g_object_notify (G_OBJECT (self), "kept");
}

/**
 * keuze_window_reset:
 * @self: a window
 *
 * Goes back to the card as it is for who has not looked for anything yet.
 */
void
keuze_window_reset (KeuzeWindow *self)
{
  KeuzeOverviewPage *overview;
  AdwDialog *dialog;

  g_return_if_fail (KEUZE_IS_WINDOW (self));

  while ((dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self))) != NULL)
    adw_dialog_force_close (dialog);

  /* Nor is it anybody's business which language the one before speaks. */
  g_settings_reset (self->settings, "second-language");
  overview = keuze_card_page_show_overview (keuze_page_stack_show_card (self->navigation));
  gtk_widget_activate_action (GTK_WIDGET (overview), "overview.cancel", NULL);
  gtk_widget_activate_action (GTK_WIDGET (overview), "overview.clear", NULL);
}

/**
 * keuze_window_add_toast:
 * @self: a window
 * @toast: (transfer full): something to tell
 *
 * Tells something in passing. It is never taken for markup, and does not wait
 * for a toast that stays for long.
 */
void
keuze_window_add_toast (KeuzeWindow *self,
                        AdwToast    *toast)
{
  g_return_if_fail (KEUZE_IS_WINDOW (self));
  g_return_if_fail (ADW_IS_TOAST (toast));

  if (keuze_clearing_get_undoable (self->clearing))
    adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  keuze_toast_add (self->toasts, toast);
}

/**
 * keuze_window_compare:
 * @self: a window
 * @ids: (array zero-terminated=1): the ids of two or three options of its card
 *
 * Opens a page that compares options on top of what is shown. Ids that cannot
 * be compared, as told at keuze_comparison_new(), open nothing.
 */
void
keuze_window_compare (KeuzeWindow        *self,
                      const char * const *ids)
{
  g_autoptr (KeuzeComparison) comparison = NULL;

  g_return_if_fail (KEUZE_IS_WINDOW (self));
  g_return_if_fail (ids != NULL);

  comparison = keuze_comparison_new (self->catalog, ids);
  if (comparison != NULL)
    adw_navigation_view_push (self->navigation, keuze_compare_page_new (comparison));
}

/**
 * keuze_window_open_option:
 * @self: a window
 * @id: the id of an option of its card
 *
 * Opens the page of an option on top of what is shown. An id that the card
 * does not have opens nothing.
 */
void
keuze_window_open_option (KeuzeWindow *self,
                          const char  *id)
{
  KeuzeOption *option;

  g_return_if_fail (KEUZE_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  option = keuze_catalog_get_entry (self->catalog, KEUZE_LIST_OPTIONS, id);
  if (option != NULL)
    adw_navigation_view_push (self->navigation, keuze_option_page_new (self->catalog, option));
}

/**
 * keuze_window_show_option:
 * @self: a window
 * @id: the id of an option of its card
 *
 * Opens the page of an option as keuze_window_open_option() does, unless it is
 * in view, or a dialogue is.
 */
void
keuze_window_show_option (KeuzeWindow *self,
                          const char  *id)
{
  KeuzeOption *option;

  g_return_if_fail (KEUZE_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  option = keuze_navigation_actions_get_option (self);
  if (!keuze_window_get_asking (self) && (option == NULL || !g_str_equal (keuze_entry_get_id (KEUZE_ENTRY (option)), id)))
    keuze_window_open_option (self, id);
}

/**
 * keuze_window_search:
 * @self: a window with a card
 * @text: starts of words
 *
 * Shows what on the card has every word of @text, unless a dialogue is in view.
 */
void
keuze_window_search (KeuzeWindow *self,
                     const char  *text)
{
  g_return_if_fail (KEUZE_IS_WINDOW (self));
  g_return_if_fail (text != NULL);

  if (!keuze_window_get_asking (self))
    keuze_overview_page_search (keuze_card_page_show_overview (keuze_page_stack_show_card (self->navigation)), text);
}

/**
 * keuze_window_get_navigation:
 * @self: a window
 *
 * Returns: (transfer none): its pages, one on top of the other
 */
AdwNavigationView *
keuze_window_get_navigation (KeuzeWindow *self)
{
  g_return_val_if_fail (KEUZE_IS_WINDOW (self), NULL);

  return self->navigation;
}

/**
 * keuze_window_get_page:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the page in view: the card itself has
 *   the tag `card`
 */
AdwNavigationPage *
keuze_window_get_page (KeuzeWindow *self)
{
  g_return_val_if_fail (KEUZE_IS_WINDOW (self), NULL);

  return adw_navigation_view_get_visible_page (self->navigation);
}

/**
 * keuze_window_get_view:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the name of the view of the card that
 *   is shown, or would be without the pages on top of it
 */
const char *
keuze_window_get_view (KeuzeWindow *self)
{
  KeuzeCardPage *card;

  g_return_val_if_fail (KEUZE_IS_WINDOW (self), NULL);

  card = keuze_page_stack_find_card (self->navigation);

  return card != NULL ? keuze_card_page_get_view (card) : NULL;
}

/**
 * keuze_window_push:
 * @self: a window
 * @page: (transfer floating): a page
 *
 * Shows a page on top of what is shown.
 */
void
keuze_window_push (KeuzeWindow       *self,
                   AdwNavigationPage *page)
{
  g_return_if_fail (KEUZE_IS_WINDOW (self));
  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (page));

  adw_navigation_view_push (self->navigation, page);
}
