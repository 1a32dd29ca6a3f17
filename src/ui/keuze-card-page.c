/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-announcement.h"
#include "keuze-card-page.h"
#include "keuze-clear-button.h"
#include "keuze-menu-names.h"
#include "keuze-plan-view.h"
#include "keuze-reading-actions.h"
#include "keuze-settings.h"
#include "keuze-source-banner.h"
#include "keuze-steps-page.h"
#include "keuze-window.h"
#include "keuze-zoom-row.h"

/**
 * KeuzeCardPage:
 *
 * The first page of a window: the overview, the steps and the plan, beside
 * each other.
 *
 * Since: 0.1
 */

struct _KeuzeCardPage
{
  AdwNavigationPage parent_instance;

  KeuzeCatalog *catalog;
  GSettings *settings;

  KeuzeOverviewPage *overview;
  AdwBin *plan;
  AdwBin *steps;
  AdwViewStack *views;
};

G_DEFINE_FINAL_TYPE (KeuzeCardPage, keuze_card_page, ADW_TYPE_NAVIGATION_PAGE)

enum
{
  PROP_CATALOG = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* What one looks for or chooses from is the overview. */
static void
overview_wanted (KeuzeCardPage *self)
{
  gboolean choosing, searching;

  g_object_get (self->overview, "choosing", &choosing, "searching", &searching, NULL);
  if (choosing || searching)
    keuze_card_page_show_view (self, "overview");
}

/* A narrow window is short of room for what is being looked for. */
static gboolean
is_switcher_wanted (KeuzeCardPage *self,
                    const char    *view,
                    gboolean       choosing,
                    gboolean       searching)
{
  return g_strcmp0 (view, "overview") != 0 || (!choosing && !searching);
}

/* Most who open the card look at the overview, so the rest is made once it is
 * asked for. */
static void
ensure_view (KeuzeCardPage *self,
             const char    *view)
{
  if (self->catalog == NULL)
    return;

  if (g_strcmp0 (view, "steps") == 0 && adw_bin_get_child (self->steps) == NULL)
    adw_bin_set_child (self->steps, g_object_new (KEUZE_TYPE_STEPS_PAGE, "catalog", self->catalog, NULL));
  else if (g_strcmp0 (view, "plan") == 0 && adw_bin_get_child (self->plan) == NULL)
    adw_bin_set_child (self->plan, keuze_plan_view_new (self->catalog));
}

/* What can be done in a window depends on what is in view; and what is in view
 * may be changed by a key, while the focus is elsewhere. Where somebody went last,
 * the next window begins; what is not in a window yet went nowhere. */
static void
view_changed (KeuzeCardPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *view = adw_view_stack_get_visible_child (self->views);

  ensure_view (self, keuze_card_page_get_view (self));
  if (root == NULL || self->catalog == NULL)
    return;

  g_settings_set_string (self->settings, "view", keuze_card_page_get_view (self));
  keuze_reading_actions_update (GTK_WIDGET (root));
  keuze_announce (GTK_WIDGET (self), adw_view_stack_page_get_title (adw_view_stack_get_page (self->views, view)));
}

/* A key that nothing on the card had a use for. */
static gboolean
press_key (GtkEventControllerKey *controller,
           guint                  key,
           guint                  code,
           GdkModifierType        modifiers,
           KeuzeCardPage         *self)
{
  return keuze_overview_page_press_key (self->overview, controller, key, modifiers);
}

static void
keuze_card_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeuzeCardPage *self = KEUZE_CARD_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_card_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KeuzeCardPage *self = KEUZE_CARD_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      self->catalog = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_card_page_dispose (GObject *object)
{
  KeuzeCardPage *self = KEUZE_CARD_PAGE (object);

  /* As views go, others come into view; without a card none is made any more. */
  g_clear_object (&self->catalog);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_CARD_PAGE);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (keuze_card_page_parent_class)->dispose (object);
}

static void
keuze_card_page_class_init (KeuzeCardPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_card_page_dispose;
  object_class->get_property = keuze_card_page_get_property;
  object_class->set_property = keuze_card_page_set_property;

  /**
   * KeuzeCardPage:catalog:
   *
   * The card that the page shows.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_CLEAR_BUTTON);
  g_type_ensure (KEUZE_TYPE_OVERVIEW_PAGE);
  g_type_ensure (KEUZE_TYPE_SOURCE_BANNER);
  g_type_ensure (KEUZE_TYPE_WINDOW);
  g_type_ensure (KEUZE_TYPE_ZOOM_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-card-page.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_switcher_wanted);
  gtk_widget_class_bind_template_callback (widget_class, keuze_menu_names_set);
  gtk_widget_class_bind_template_callback (widget_class, overview_wanted);
  gtk_widget_class_bind_template_callback (widget_class, press_key);
  gtk_widget_class_bind_template_callback (widget_class, view_changed);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCardPage, overview);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCardPage, plan);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCardPage, steps);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCardPage, views);
}

static void
keuze_card_page_init (KeuzeCardPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->settings = keuze_settings_new ();
}

/**
 * keuze_card_page_new:
 * @catalog: a card
 *
 * Returns: (transfer floating): a page about the card, with the view that was
 *   shown last
 */
AdwNavigationPage *
keuze_card_page_new (KeuzeCatalog *catalog)
{
  g_autofree char *view = NULL;
  KeuzeCardPage *self;

  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  self = g_object_new (KEUZE_TYPE_CARD_PAGE, "catalog", catalog, NULL);
  view = g_settings_get_string (self->settings, "view");
  keuze_card_page_show_view (self, view);

  return ADW_NAVIGATION_PAGE (self);
}

/**
 * keuze_card_page_new_same:
 * @page: a page
 * @catalog: another card, or the same one in another language
 *
 * Returns: (transfer floating): a page about that card, with the same view, on
 *   which the same is looked for
 */
AdwNavigationPage *
keuze_card_page_new_same (KeuzeCardPage *page,
                          KeuzeCatalog  *catalog)
{
  KeuzeCardPage *self;

  g_return_val_if_fail (KEUZE_IS_CARD_PAGE (page), NULL);
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);

  self = g_object_new (KEUZE_TYPE_CARD_PAGE, "catalog", catalog, NULL);
  keuze_overview_page_carry_over (page->overview, self->overview);
  /* After that, as what is looked for brings the overview into view. */
  keuze_card_page_show_view (self, keuze_card_page_get_view (page));

  return ADW_NAVIGATION_PAGE (self);
}

/**
 * keuze_card_page_get_overview:
 * @self: a page
 *
 * Returns: (transfer none): its overview, whether that is in view or not
 */
KeuzeOverviewPage *
keuze_card_page_get_overview (KeuzeCardPage *self)
{
  g_return_val_if_fail (KEUZE_IS_CARD_PAGE (self), NULL);

  return self->overview;
}

/**
 * keuze_card_page_get_view:
 * @self: a page
 *
 * Returns: (transfer none): `overview`, `steps` or `plan`: which of its views
 *   is shown
 */
const char *
keuze_card_page_get_view (KeuzeCardPage *self)
{
  g_return_val_if_fail (KEUZE_IS_CARD_PAGE (self), NULL);

  return adw_view_stack_get_visible_child_name (self->views);
}

/**
 * keuze_card_page_show_view:
 * @self: a page
 * @name: `overview`, `steps` or `plan`
 *
 * Shows one of its views.
 */
void
keuze_card_page_show_view (KeuzeCardPage *self,
                           const char    *name)
{
  g_return_if_fail (KEUZE_IS_CARD_PAGE (self));
  g_return_if_fail (name != NULL);

  /* The focus goes where something is. */
  ensure_view (self, name);
  adw_view_stack_set_visible_child_name (self->views, name);
}

/**
 * keuze_card_page_show_overview:
 * @self: a page
 *
 * Shows the overview.
 *
 * Returns: (transfer none): the overview
 */
KeuzeOverviewPage *
keuze_card_page_show_overview (KeuzeCardPage *self)
{
  g_return_val_if_fail (KEUZE_IS_CARD_PAGE (self), NULL);

  keuze_card_page_show_view (self, "overview");

  return self->overview;
}

/**
 * keuze_card_page_show_step:
 * @self: a page
 * @step: a step of its card
 *
 * Shows the steps, and this one above all.
 */
void
keuze_card_page_show_step (KeuzeCardPage *self,
                           KeuzeStep     *step)
{
  g_return_if_fail (KEUZE_IS_CARD_PAGE (self));
  g_return_if_fail (KEUZE_IS_STEP (step));

  keuze_card_page_show_view (self, "steps");
  keuze_steps_page_show_step (KEUZE_STEPS_PAGE (adw_bin_get_child (self->steps)), step);
}
