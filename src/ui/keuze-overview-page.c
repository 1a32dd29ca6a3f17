/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-introduction.h"
#include "keuze-matrix-focus.h"
#include "keuze-matrix-layout.h"
#include "keuze-matrix-line.h"
#include "keuze-matrix-model.h"
#include "keuze-overview-page.h"
#include "keuze-severity.h"
#include "keuze-severity-heading.h"

/**
 * KeuzeOverviewPage:
 *
 * The whole card at a glance: a column for each severity, and every option as
 * a tile across the columns it is for. In a narrow window, one list.
 *
 * Since: 0.1
 */

struct _KeuzeOverviewPage
{
  AdwBreakpointBin parent_instance;

  KeuzeCatalog *catalog;
  GSettings *settings;
  GListStore *inline_introduction;
  KeuzeMatrixModel *rows;
  gboolean short_page;
  gboolean stacked;

  AdwBin *introduction;
  GtkWidget *columns;
  GtkWidget *headings;
  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (KeuzeOverviewPage, keuze_overview_page, ADW_TYPE_BREAKPOINT_BIN)

enum
{
  PROP_CATALOG = 1,
  PROP_SHORT,
  PROP_STACKED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
add_column (KeuzeOverviewPage *self,
            KeuzeSeverity     *severity)
{
  int position = (int) keuze_severity_get_position (severity);
  GtkWidget *heading = keuze_severity_heading_new (severity);
  GtkWidget *column = adw_bin_new ();
  g_autofree char *name = g_strdup_printf ("severity-%s", keuze_entry_get_id (KEUZE_ENTRY (severity)));

  gtk_widget_add_css_class (column, "severity-column");
  gtk_widget_add_css_class (column, name);
  gtk_box_append (GTK_BOX (self->columns), column);
  keuze_matrix_layout_place (column, position, 1);

  gtk_box_append (GTK_BOX (self->headings), heading);
  keuze_matrix_layout_place (heading, position, 1);
}

static void
show_severities (KeuzeOverviewPage *self)
{
  GListModel *severities = keuze_catalog_get_list (self->catalog, KEUZE_LIST_SEVERITIES);

  for (guint i = 0; i < g_list_model_get_n_items (severities); i++)
    {
      g_autoptr (KeuzeSeverity) severity = g_list_model_get_item (severities, i);

      add_column (self, severity);
    }
}

/* The introduction stands above the matrix, or, where it would take most of the
 * page, at the top of the list, so that it scrolls away. */
static void
update_introduction (KeuzeOverviewPage *self)
{
  gboolean wanted = self->catalog != NULL &&
                    g_settings_get_boolean (self->settings, "show-introduction");
  gboolean above = wanted && !self->short_page;
  gboolean inside = wanted && self->short_page;

  if (above != (adw_bin_get_child (self->introduction) != NULL))
    adw_bin_set_child (self->introduction,
                       above ? keuze_introduction_new (self->catalog, GTK_ORIENTATION_HORIZONTAL) : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->introduction), above);

  if (inside == (g_list_model_get_n_items (G_LIST_MODEL (self->inline_introduction)) > 0))
    return;

  g_list_store_splice (self->inline_introduction, 0, inside ? 0 : 1,
                       (gpointer *) &self->catalog, inside ? 1 : 0);
  /* The list would go on showing what was at its top, and hide what came. */
  if (inside)
    gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_NONE, NULL);
}

static void
show_options (KeuzeOverviewPage *self)
{
  g_autoptr (GListStore) parts = g_list_store_new (G_TYPE_LIST_MODEL);
  GtkFlattenListModel *items = gtk_flatten_list_model_new (G_LIST_MODEL (g_object_ref (parts)));
  g_autoptr (GtkNoSelection) selection = gtk_no_selection_new (G_LIST_MODEL (items));

  self->rows = keuze_matrix_model_new (G_LIST_MODEL (self->catalog));
  keuze_matrix_model_set_packed (self->rows, !self->stacked);
  g_list_store_append (parts, self->inline_introduction);
  g_list_store_append (parts, self->rows);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
}

static void
bind_line (GtkListItemFactory *factory,
           GtkListItem        *item,
           KeuzeOverviewPage  *self)
{
  GtkWidget *child = gtk_list_item_get_child (item);
  gpointer object = gtk_list_item_get_item (item);

  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_focusable (item, FALSE);
  gtk_list_item_set_selectable (item, FALSE);

  if (KEUZE_IS_CATALOG (object))
    {
      gtk_list_item_set_child (item, keuze_introduction_new (object, GTK_ORIENTATION_VERTICAL));
      return;
    }

  if (!KEUZE_IS_MATRIX_LINE (child))
    {
      child = keuze_matrix_line_new ();
      g_object_bind_property (self, "stacked", child, "stacked", G_BINDING_SYNC_CREATE);
      gtk_list_item_set_child (item, child);
    }

  keuze_matrix_line_set_row (KEUZE_MATRIX_LINE (child), object);
}

static gboolean
press_key (GtkEventControllerKey *controller,
           guint                  key,
           guint                  code,
           GdkModifierType        modifiers,
           KeuzeOverviewPage     *self)
{
  if ((modifiers & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (key)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return keuze_matrix_focus_move (self->list, GTK_DIR_UP);
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return keuze_matrix_focus_move (self->list, GTK_DIR_DOWN);
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return keuze_matrix_focus_move (self->list, GTK_DIR_LEFT);
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return keuze_matrix_focus_move (self->list, GTK_DIR_RIGHT);
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
keuze_overview_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_SHORT:
      g_value_set_boolean (value, self->short_page);
      break;
    case PROP_STACKED:
      g_value_set_boolean (value, self->stacked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_overview_page_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      keuze_overview_page_set_catalog (self, g_value_get_object (value));
      break;
    case PROP_SHORT:
      self->short_page = g_value_get_boolean (value);
      update_introduction (self);
      break;
    case PROP_STACKED:
      self->stacked = g_value_get_boolean (value);
      if (self->rows != NULL)
        keuze_matrix_model_set_packed (self->rows, !self->stacked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_overview_page_dispose (GObject *object)
{
  KeuzeOverviewPage *self = KEUZE_OVERVIEW_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_OVERVIEW_PAGE);
  g_clear_object (&self->rows);
  g_clear_object (&self->inline_introduction);
  g_clear_object (&self->settings);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_overview_page_parent_class)->dispose (object);
}

static void
keuze_overview_page_class_init (KeuzeOverviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_overview_page_dispose;
  object_class->get_property = keuze_overview_page_get_property;
  object_class->set_property = keuze_overview_page_set_property;

  /**
   * KeuzeOverviewPage:catalog:
   *
   * The card. It is set once.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeOverviewPage:short:
   *
   * Whether the page is so short or narrow that the introduction has to scroll
   * with the options.
   */
  properties[PROP_SHORT] =
    g_param_spec_boolean ("short", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeOverviewPage:stacked:
   *
   * Whether there is no room for columns, so that the options stand in one
   * list.
   */
  properties[PROP_STACKED] =
    g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_MATRIX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-overview-page.ui");
  gtk_widget_class_bind_template_callback (widget_class, bind_line);
  gtk_widget_class_bind_template_callback (widget_class, press_key);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, columns);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, headings);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, introduction);
  gtk_widget_class_bind_template_child (widget_class, KeuzeOverviewPage, list);
}

static void
keuze_overview_page_init (KeuzeOverviewPage *self)
{
  self->inline_introduction = g_list_store_new (KEUZE_TYPE_CATALOG);
  self->settings = g_settings_new ("io.github.keuzekaart.Keuzekaart");

  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->settings, "changed::show-introduction",
                           G_CALLBACK (update_introduction), self, G_CONNECT_SWAPPED);
}

/**
 * keuze_overview_page_set_catalog:
 * @self: a page without a card
 * @catalog: the card to show
 *
 * Fills the page.
 */
void
keuze_overview_page_set_catalog (KeuzeOverviewPage *self,
                                 KeuzeCatalog      *catalog)
{
  g_return_if_fail (KEUZE_IS_OVERVIEW_PAGE (self));

  if (catalog == NULL)
    return;

  g_return_if_fail (self->catalog == NULL);

  self->catalog = g_object_ref (catalog);
  show_severities (self);
  show_options (self);
  update_introduction (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOG]);
}
