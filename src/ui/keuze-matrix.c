/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-introduction.h"
#include "keuze-matrix-focus.h"
#include "keuze-matrix-layout.h"
#include "keuze-matrix-line.h"
#include "keuze-matrix-model.h"
#include "keuze-matrix.h"
#include "keuze-overlay.h"
#include "keuze-severity-heading.h"

/**
 * KeuzeMatrix:
 *
 * A column for each severity, and every option as a tile across the columns it
 * is for. Where there is no room for columns, one list.
 *
 * Since: 0.1
 */

struct _KeuzeMatrix
{
  AdwBin parent_instance;

  KeuzeCatalog *catalog;
  KeuzeChoice *choice;
  GListStore *introduction;
  KeuzeMatrixModel *rows;
  char *severity;
  gboolean stacked;

  GtkWidget *columns;
  GtkWidget *headings;
  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (KeuzeMatrix, keuze_matrix, ADW_TYPE_BIN)

enum
{
  PROP_CHOICE = 1,
  PROP_SEVERITY,
  PROP_STACKED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
add_column (KeuzeMatrix   *self,
            KeuzeSeverity *severity)
{
  int position = (int) keuze_severity_get_position (severity);
  const char *id = keuze_entry_get_id (KEUZE_ENTRY (severity));
  GtkWidget *heading = keuze_severity_heading_new (self->catalog, severity);
  GtkWidget *column = adw_bin_new ();
  g_autofree char *name = g_strdup_printf ("severity-%s", id);

  gtk_widget_set_name (column, id);
  gtk_widget_add_css_class (column, "severity-column");
  gtk_widget_add_css_class (column, name);
  gtk_box_append (GTK_BOX (self->columns), column);
  keuze_matrix_layout_place (column, position, 1);

  gtk_box_append (GTK_BOX (self->headings), heading);
  keuze_matrix_layout_place (heading, position, 1);
}

static void
show_severities (KeuzeMatrix *self)
{
  GListModel *severities = keuze_catalog_get_list (self->catalog, KEUZE_LIST_SEVERITIES);

  for (guint i = 0; i < g_list_model_get_n_items (severities); i++)
    {
      g_autoptr (KeuzeSeverity) severity = g_list_model_get_item (severities, i);

      add_column (self, severity);
    }
}

/* The columns that are not in focus lose their colour. */
static void
update_columns (KeuzeMatrix *self)
{
  for (GtkWidget *column = gtk_widget_get_first_child (self->columns);
       column != NULL;
       column = gtk_widget_get_next_sibling (column))
    {
      if (self->severity == NULL || g_str_equal (gtk_widget_get_name (column), self->severity))
        gtk_widget_remove_css_class (column, "unfocused");
      else
        gtk_widget_add_css_class (column, "unfocused");
    }
}

static void
show_options (KeuzeMatrix *self,
              GListModel  *options)
{
  g_autoptr (GListStore) parts = g_list_store_new (G_TYPE_LIST_MODEL);
  GtkFlattenListModel *items = gtk_flatten_list_model_new (G_LIST_MODEL (g_object_ref (parts)));
  g_autoptr (GtkNoSelection) selection = gtk_no_selection_new (G_LIST_MODEL (items));

  self->rows = keuze_matrix_model_new (options);
  keuze_matrix_model_set_packed (self->rows, !self->stacked);
  g_list_store_append (parts, self->introduction);
  g_list_store_append (parts, self->rows);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
}

static GtkWidget *
create_line (KeuzeMatrix *self)
{
  GtkWidget *line = keuze_matrix_line_new ();

  g_object_bind_property (self, "choice", line, "choice", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "severity", line, "severity", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "stacked", line, "stacked", G_BINDING_SYNC_CREATE);

  return line;
}

static void
bind_line (GtkListItemFactory *factory,
           GtkListItem        *item,
           KeuzeMatrix        *self)
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
      child = create_line (self);
      gtk_list_item_set_child (item, child);
    }

  keuze_matrix_line_set_row (KEUZE_MATRIX_LINE (child), object);
}

static gboolean
press_key (GtkEventControllerKey *controller,
           guint                  key,
           guint                  code,
           GdkModifierType        modifiers,
           KeuzeMatrix           *self)
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
set_severity (KeuzeMatrix *self,
              const char  *severity)
{
  if (!g_set_str (&self->severity, severity))
    return;

  update_columns (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEVERITY]);
}

/* The order of Tab: the headings, then the list. */
static gboolean
keuze_matrix_focus (GtkWidget        *widget,
                    GtkDirectionType  direction)
{
  KeuzeMatrix *self = KEUZE_MATRIX (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  gboolean in_list = focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list));

  switch (direction)
    {
    case GTK_DIR_TAB_FORWARD:
      return (!in_list && gtk_widget_get_mapped (self->headings) &&
              gtk_widget_child_focus (self->headings, direction)) ||
             keuze_matrix_focus_tab (self->list, TRUE);
    case GTK_DIR_TAB_BACKWARD:
      return ((in_list || focus == NULL || !gtk_widget_is_ancestor (focus, self->headings)) &&
              keuze_matrix_focus_tab (self->list, FALSE)) ||
             (gtk_widget_get_mapped (self->headings) && gtk_widget_child_focus (self->headings, direction));
    case GTK_DIR_UP:
    case GTK_DIR_DOWN:
    case GTK_DIR_LEFT:
    case GTK_DIR_RIGHT:
    default:
      return GTK_WIDGET_CLASS (keuze_matrix_parent_class)->focus (widget, direction);
    }
}

static void
keuze_matrix_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  KeuzeMatrix *self = KEUZE_MATRIX (object);

  switch (prop_id)
    {
    case PROP_CHOICE:
      g_value_set_object (value, self->choice);
      break;
    case PROP_SEVERITY:
      g_value_set_string (value, self->severity);
      break;
    case PROP_STACKED:
      g_value_set_boolean (value, self->stacked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_matrix_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  KeuzeMatrix *self = KEUZE_MATRIX (object);

  switch (prop_id)
    {
    case PROP_CHOICE:
      if (g_set_object (&self->choice, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_SEVERITY:
      set_severity (self, g_value_get_string (value));
      break;
    case PROP_STACKED:
      self->stacked = g_value_get_boolean (value);
      if (self->rows != NULL)
        keuze_matrix_model_set_packed (self->rows, !self->stacked);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_matrix_dispose (GObject *object)
{
  KeuzeMatrix *self = KEUZE_MATRIX (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_MATRIX);
  g_clear_pointer (&self->severity, g_free);
  g_clear_object (&self->rows);
  g_clear_object (&self->introduction);
  g_clear_object (&self->choice);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_matrix_parent_class)->dispose (object);
}

static void
keuze_matrix_class_init (KeuzeMatrixClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_matrix_dispose;
  object_class->get_property = keuze_matrix_get_property;
  object_class->set_property = keuze_matrix_set_property;

  widget_class->focus = keuze_matrix_focus;

  /**
   * KeuzeMatrix:choice:
   *
   * The options that are being chosen to compare.
   */
  properties[PROP_CHOICE] =
    g_param_spec_object ("choice", NULL, NULL, KEUZE_TYPE_CHOICE, flags);

  /**
   * KeuzeMatrix:severity:
   *
   * The id of the severity in focus: the others are dimmed. %NULL for none.
   */
  properties[PROP_SEVERITY] =
    g_param_spec_string ("severity", NULL, NULL, NULL, flags);

  /**
   * KeuzeMatrix:stacked:
   *
   * Whether there is no room for columns, so that the options stand in one
   * list.
   */
  properties[PROP_STACKED] =
    g_param_spec_boolean ("stacked", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_MATRIX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-matrix.ui");
  gtk_widget_class_bind_template_callback (widget_class, bind_line);
  gtk_widget_class_bind_template_callback (widget_class, keuze_overlay_fill);
  gtk_widget_class_bind_template_callback (widget_class, press_key);
  gtk_widget_class_bind_template_child (widget_class, KeuzeMatrix, columns);
  gtk_widget_class_bind_template_child (widget_class, KeuzeMatrix, headings);
  gtk_widget_class_bind_template_child (widget_class, KeuzeMatrix, list);
}

static void
keuze_matrix_init (KeuzeMatrix *self)
{
  self->introduction = g_list_store_new (KEUZE_TYPE_CATALOG);

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_matrix_set_catalog:
 * @self: a matrix without a card
 * @catalog: the card to show
 * @options: a list of those of its `KeuzeOption`s that are to be shown
 *
 * Fills the matrix.
 */
void
keuze_matrix_set_catalog (KeuzeMatrix  *self,
                          KeuzeCatalog *catalog,
                          GListModel   *options)
{
  g_return_if_fail (KEUZE_IS_MATRIX (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));
  g_return_if_fail (G_IS_LIST_MODEL (options));
  g_return_if_fail (self->catalog == NULL);

  self->catalog = g_object_ref (catalog);
  show_severities (self);
  show_options (self, options);
}

/**
 * keuze_matrix_get_introduced:
 * @self: a matrix
 *
 * Returns: whether the introduction stands above the first option
 */
gboolean
keuze_matrix_get_introduced (KeuzeMatrix *self)
{
  g_return_val_if_fail (KEUZE_IS_MATRIX (self), FALSE);

  return g_list_model_get_n_items (G_LIST_MODEL (self->introduction)) > 0;
}

/**
 * keuze_matrix_set_introduced:
 * @self: a matrix with a card
 * @introduced: whether the introduction stands above the first option, and
 *   scrolls with it
 *
 * Puts the introduction in the list, or takes it out.
 */
void
keuze_matrix_set_introduced (KeuzeMatrix *self,
                             gboolean     introduced)
{
  g_return_if_fail (KEUZE_IS_MATRIX (self));
  g_return_if_fail (self->catalog != NULL);

  if (introduced == keuze_matrix_get_introduced (self))
    return;

  g_list_store_splice (self->introduction, 0, introduced ? 0 : 1,
                       (gpointer *) &self->catalog, introduced ? 1 : 0);
  /* The list would go on showing what was at its top, and hide what came. */
  if (introduced)
    keuze_matrix_scroll_to_top (self);
}

/**
 * keuze_matrix_scroll_to_top:
 * @self: a matrix with a card
 *
 * Brings the first of the list into sight.
 */
void
keuze_matrix_scroll_to_top (KeuzeMatrix *self)
{
  g_return_if_fail (KEUZE_IS_MATRIX (self));
  g_return_if_fail (self->catalog != NULL);

  if (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (self->list))) > 0)
    gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_NONE, NULL);
}

/**
 * keuze_matrix_focus_option:
 * @self: a matrix with a card
 * @option: an option of the card
 *
 * Gives the focus to the tile of an option, and brings it into sight.
 *
 * Returns: whether the option is among those shown
 */
gboolean
keuze_matrix_focus_option (KeuzeMatrix *self,
                           KeuzeOption *option)
{
  g_return_val_if_fail (KEUZE_IS_MATRIX (self), FALSE);
  g_return_val_if_fail (KEUZE_IS_OPTION (option), FALSE);

  return keuze_matrix_focus_find (self->list, option);
}
