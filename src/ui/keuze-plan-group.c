/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-plan-group.h"

/* So many rows of a long list are made at first, and whenever somebody asks
 * for more. */
#define ROWS 50

/**
 * KeuzePlanGroup:
 *
 * A part of the plan: its heading above a boxed list. First in the list come
 * rows for records of the plan, then the rows that stand in the template.
 *
 * A plan can be very long. What was written last is shown, and a row at the
 * top leads to what was written before.
 *
 * Since: 0.1
 */

struct _KeuzePlanGroup
{
  AdwBin parent_instance;

  GListModel *records;
  GtkListBoxCreateWidgetFunc create_row;
  gpointer user_data;

  /* The list shows one after the other: the row that leads to earlier ones,
   * if there are any, the records, and the rows of the template. */
  GListStore *earlier;
  GtkSliceListModel *slice;
  GListStore *fixed;
  GListModel *rows;

  /* Where the focus was when its row went away; -1 where it was not there. */
  int lost_focus;

  AdwButtonRow *earlier_row;
  GtkLabel *heading;
  GtkListBox *list;
};

static void keuze_plan_group_buildable_init (GtkBuildableIface *iface);

static GtkBuildableIface *parent_buildable;

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzePlanGroup, keuze_plan_group, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, keuze_plan_group_buildable_init))

enum
{
  PROP_HEADING = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static guint
count_earlier (KeuzePlanGroup *self)
{
  return self->records != NULL ? gtk_slice_list_model_get_offset (self->slice) : 0;
}

static void
update_earlier_row (KeuzePlanGroup *self)
{
  guint n = count_earlier (self);
  g_autofree char *title = NULL;

  if (n == 0)
    {
      g_list_store_remove_all (self->earlier);
      return;
    }

  /* Translators: a button at the top of a long list, of which only the end is
   * shown: how many more rows it shows, and how many there are before those
   * that are seen now. The plural follows the second number. */
  title = g_strdup_printf (ngettext ("Show %u of %u Earlier", "Show %u of %u Earlier", n), MIN (n, ROWS), n);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->earlier_row), title);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->earlier)) == 0)
    g_list_store_append (self->earlier, self->earlier_row);
}

/* Shows the last of the records. */
static void
show_last (KeuzePlanGroup *self,
           guint           n)
{
  guint total = g_list_model_get_n_items (self->records);

  /* In this order, no row that is shown already is made again. */
  gtk_slice_list_model_set_size (self->slice, n);
  gtk_slice_list_model_set_offset (self->slice, total > n ? total - n : 0);
  update_earlier_row (self);
}

static void
records_changed (KeuzePlanGroup *self)
{
  show_last (self, gtk_slice_list_model_get_size (self->slice));
}

static void
focus_row (KeuzePlanGroup *self,
           int             position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, position);

  if (row != NULL && !gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD))
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
show_earlier (KeuzePlanGroup *self)
{
  show_last (self, gtk_slice_list_model_get_size (self->slice) + ROWS);
}

/* Before the list has removed any row. */
static void
remember_focus (KeuzePlanGroup *self,
                guint           position,
                guint           removed)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW) : NULL;
  int lost = -1;

  if (row != NULL && gtk_widget_get_parent (row) == GTK_WIDGET (self->list))
    lost = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));

  self->lost_focus = lost >= (int) position && lost < (int) (position + removed) ? lost : -1;
}

/* Afterwards. The next row has come in the place of the one that is gone. */
static void
give_focus_back (KeuzePlanGroup *self)
{
  if (self->lost_focus >= 0)
    focus_row (self, self->lost_focus);
  self->lost_focus = -1;
}

static GtkWidget *
create_widget (gpointer item,
               gpointer user_data)
{
  KeuzePlanGroup *self = user_data;

  if (GTK_IS_WIDGET (item))
    return g_object_ref (item);

  return self->create_row (item, self->user_data);
}

/* From one list to the next, as if they were one. */
static gboolean
go_on (KeuzePlanGroup   *self,
       GtkDirectionType  direction)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  if (direction != GTK_DIR_UP && direction != GTK_DIR_DOWN)
    return FALSE;

  return gtk_widget_child_focus (root, direction == GTK_DIR_UP ? GTK_DIR_TAB_BACKWARD : GTK_DIR_TAB_FORWARD);
}

static void
bind_list (KeuzePlanGroup *self)
{
  GListStore *models = g_list_store_new (G_TYPE_LIST_MODEL);

  g_list_store_append (models, self->earlier);
  g_list_store_append (models, self->slice);
  g_list_store_append (models, self->fixed);
  self->rows = G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (models)));

  /* The list itself listens in between. */
  g_signal_connect_object (self->rows, "items-changed", G_CALLBACK (remember_focus), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->list, self->rows, create_widget, self, NULL);
  g_signal_connect_object (self->rows, "items-changed", G_CALLBACK (give_focus_back), self, G_CONNECT_SWAPPED);
}

/* libadwaita cuts off the title of a button that is wider than the window. */
static void
let_wrap (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    {
      gtk_label_set_ellipsize (GTK_LABEL (widget), PANGO_ELLIPSIZE_NONE);
      gtk_label_set_natural_wrap_mode (GTK_LABEL (widget), GTK_NATURAL_WRAP_NONE);
      gtk_label_set_wrap (GTK_LABEL (widget), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (widget), PANGO_WRAP_WORD_CHAR);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    let_wrap (child);
}

static void
keuze_plan_group_add_child (GtkBuildable *buildable,
                            GtkBuilder   *builder,
                            GObject      *child,
                            const char   *type)
{
  KeuzePlanGroup *self = KEUZE_PLAN_GROUP (buildable);

  if (ADW_IS_BUTTON_ROW (child))
    let_wrap (GTK_WIDGET (child));

  if (GTK_IS_LIST_BOX_ROW (child))
    g_list_store_append (self->fixed, child);
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
keuze_plan_group_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);

  iface->add_child = keuze_plan_group_add_child;
}

static void
keuze_plan_group_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  KeuzePlanGroup *self = KEUZE_PLAN_GROUP (object);

  switch (prop_id)
    {
    case PROP_HEADING:
      g_value_set_string (value, gtk_label_get_text (self->heading));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_group_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  KeuzePlanGroup *self = KEUZE_PLAN_GROUP (object);

  switch (prop_id)
    {
    case PROP_HEADING:
      keuze_plan_group_set_heading (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_plan_group_dispose (GObject *object)
{
  KeuzePlanGroup *self = KEUZE_PLAN_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PLAN_GROUP);
  g_clear_object (&self->records);
  g_clear_object (&self->rows);
  g_clear_object (&self->slice);
  g_clear_object (&self->earlier);
  g_clear_object (&self->fixed);
  g_clear_object (&self->earlier_row);

  G_OBJECT_CLASS (keuze_plan_group_parent_class)->dispose (object);
}

static void
keuze_plan_group_class_init (KeuzePlanGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_plan_group_dispose;
  object_class->get_property = keuze_plan_group_get_property;
  object_class->set_property = keuze_plan_group_set_property;

  /**
   * KeuzePlanGroup:heading:
   *
   * What stands above the list.
   */
  properties[PROP_HEADING] =
    g_param_spec_string ("heading", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-plan-group.ui");
  gtk_widget_class_bind_template_callback (widget_class, go_on);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanGroup, heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzePlanGroup, list);
}

static void
keuze_plan_group_init (KeuzePlanGroup *self)
{
  self->lost_focus = -1;
  self->earlier = g_list_store_new (GTK_TYPE_LIST_BOX_ROW);
  self->slice = gtk_slice_list_model_new (NULL, 0, ROWS);
  self->fixed = g_list_store_new (GTK_TYPE_LIST_BOX_ROW);
  self->earlier_row = g_object_ref_sink (ADW_BUTTON_ROW (adw_button_row_new ()));
  let_wrap (GTK_WIDGET (self->earlier_row));
  g_signal_connect_object (self->earlier_row, "activated", G_CALLBACK (show_earlier), self, G_CONNECT_SWAPPED);

  gtk_widget_init_template (GTK_WIDGET (self));
  bind_list (self);
}

/**
 * keuze_plan_group_set_heading:
 * @self: a group
 * @heading: what stands above the list
 *
 * Sets what stands above the list.
 */
void
keuze_plan_group_set_heading (KeuzePlanGroup *self,
                              const char     *heading)
{
  g_return_if_fail (KEUZE_IS_PLAN_GROUP (self));
  g_return_if_fail (heading != NULL);

  if (g_str_equal (gtk_label_get_text (self->heading), heading))
    return;

  gtk_label_set_text (self->heading, heading);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HEADING]);
}

/**
 * keuze_plan_group_set_records:
 * @self: a group
 * @records: a list of `KeuzeRecord`
 * @create_row: makes a row for a record
 * @user_data: for @create_row; has to outlive the group
 *
 * Sets what is shown before the rows that stand in the template.
 */
void
keuze_plan_group_set_records (KeuzePlanGroup             *self,
                              GListModel                 *records,
                              GtkListBoxCreateWidgetFunc  create_row,
                              gpointer                    user_data)
{
  g_return_if_fail (KEUZE_IS_PLAN_GROUP (self));
  g_return_if_fail (G_IS_LIST_MODEL (records));
  g_return_if_fail (create_row != NULL);

  if (self->records != NULL)
    g_signal_handlers_disconnect_by_func (self->records, records_changed, self);

  gtk_slice_list_model_set_model (self->slice, NULL);
  g_set_object (&self->records, records);
  self->create_row = create_row;
  self->user_data = user_data;

  show_last (self, ROWS);
  gtk_slice_list_model_set_model (self->slice, records);
  g_signal_connect_object (records, "items-changed", G_CALLBACK (records_changed), self, G_CONNECT_SWAPPED);
}

/**
 * keuze_plan_group_focus:
 * @self: a group
 * @record: a record
 *
 * Gives the focus to the row of a record, if it is among those that are shown.
 */
void
keuze_plan_group_focus (KeuzePlanGroup *self,
                        gpointer        record)
{
  g_return_if_fail (KEUZE_IS_PLAN_GROUP (self));

  for (guint i = 0; i < g_list_model_get_n_items (self->rows); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (self->rows, i);

      if (item == record)
        focus_row (self, (int) i);
    }
}
