/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-long-text.h"
#include "keuze-matrix-layout.h"
#include "keuze-matrix-line.h"
#include "keuze-tile.h"

/**
 * KeuzeMatrixLine:
 *
 * A line of the overview: the name of the group, where one begins, and the
 * tiles of a `KeuzeMatrixRow`.
 *
 * Since: 0.1
 */

struct _KeuzeMatrixLine
{
  GtkWidget parent_instance;

  GtkWidget *group;
  GPtrArray *tiles;
  KeuzeChoice *choice;
  char *severity;
  gboolean stacked;
};

G_DEFINE_FINAL_TYPE (KeuzeMatrixLine, keuze_matrix_line, GTK_TYPE_WIDGET)

enum
{
  PROP_CHOICE = 1,
  PROP_SEVERITY,
  PROP_STACKED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* It becomes part of the window only with its option: a button that has an
 * action but not yet a target is a mistake there. */
static KeuzeTile *
add_tile (KeuzeMatrixLine *self,
          KeuzeOption     *option)
{
  GtkWidget *tile = keuze_tile_new ();

  keuze_tile_set_option (KEUZE_TILE (tile), option);
  g_object_set (tile,
                "choice", self->choice,
                "severity", self->severity,
                "stacked", self->stacked,
                NULL);
  gtk_widget_set_parent (tile, GTK_WIDGET (self));
  g_ptr_array_add (self->tiles, tile);

  return KEUZE_TILE (tile);
}

/* Tiles are kept for the next row that the list shows in this line. */
static void
show_option (KeuzeMatrixLine *self,
             guint            position,
             KeuzeOption     *option)
{
  KeuzeTile *tile;
  guint first, count;

  if (position < self->tiles->len)
    {
      tile = self->tiles->pdata[position];
      keuze_tile_set_option (tile, option);
    }
  else
    {
      tile = add_tile (self, option);
    }

  keuze_matrix_row_find_span (option, &first, &count);
  keuze_matrix_layout_place (GTK_WIDGET (tile), (int) first, (int) count);
  gtk_widget_set_visible (GTK_WIDGET (tile), TRUE);
}

/* Tiles are many, and a binding for each would cost more than this. */
static void
pass_on (KeuzeMatrixLine *self,
         const char      *property,
         const GValue    *value)
{
  for (guint i = 0; i < self->tiles->len; i++)
    g_object_set_property (self->tiles->pdata[i], property, value);
}

static void
keuze_matrix_line_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeuzeMatrixLine *self = KEUZE_MATRIX_LINE (object);

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
keuze_matrix_line_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeuzeMatrixLine *self = KEUZE_MATRIX_LINE (object);

  switch (prop_id)
    {
    case PROP_CHOICE:
      if (!g_set_object (&self->choice, g_value_get_object (value)))
        break;
      pass_on (self, "choice", value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_SEVERITY:
      if (!g_set_str (&self->severity, g_value_get_string (value)))
        break;
      pass_on (self, "severity", value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_STACKED:
      self->stacked = g_value_get_boolean (value);
      g_object_set (gtk_widget_get_layout_manager (GTK_WIDGET (self)), "stacked", self->stacked, NULL);
      pass_on (self, "stacked", value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_matrix_line_dispose (GObject *object)
{
  KeuzeMatrixLine *self = KEUZE_MATRIX_LINE (object);

  if (self->tiles != NULL)
    g_ptr_array_foreach (self->tiles, (GFunc) (GCallback) gtk_widget_unparent, NULL);
  g_clear_pointer (&self->tiles, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_MATRIX_LINE);
  g_clear_pointer (&self->severity, g_free);
  g_clear_object (&self->choice);

  G_OBJECT_CLASS (keuze_matrix_line_parent_class)->dispose (object);
}

static void
keuze_matrix_line_class_init (KeuzeMatrixLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_matrix_line_dispose;
  object_class->get_property = keuze_matrix_line_get_property;
  object_class->set_property = keuze_matrix_line_set_property;

  /**
   * KeuzeMatrixLine:choice:
   *
   * The options that are being chosen to compare.
   */
  properties[PROP_CHOICE] =
    g_param_spec_object ("choice", NULL, NULL, KEUZE_TYPE_CHOICE, flags);

  /**
   * KeuzeMatrixLine:severity:
   *
   * The id of the severity in focus; %NULL for none.
   */
  properties[PROP_SEVERITY] =
    g_param_spec_string ("severity", NULL, NULL, NULL, flags);

  /**
   * KeuzeMatrixLine:stacked:
   *
   * Whether the tiles stand below each other, in a narrow window.
   */
  properties[PROP_STACKED] =
    g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "matrix-line");
  gtk_widget_class_set_layout_manager_type (widget_class, KEUZE_TYPE_MATRIX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-matrix-line.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeMatrixLine, group);
}

static void
keuze_matrix_line_init (KeuzeMatrixLine *self)
{
  self->tiles = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  keuze_long_text_prepare (self->group);
  keuze_matrix_layout_name (self->group, FALSE);
}

/**
 * keuze_matrix_line_new:
 *
 * Returns: (transfer floating): a line without a row
 */
GtkWidget *
keuze_matrix_line_new (void)
{
  return g_object_new (KEUZE_TYPE_MATRIX_LINE, NULL);
}

/**
 * keuze_matrix_line_set_row:
 * @self: a line
 * @row: the row to show
 *
 * Shows another row in this line.
 */
void
keuze_matrix_line_set_row (KeuzeMatrixLine *self,
                           KeuzeMatrixRow  *row)
{
  GListModel *options;
  KeuzeTerm *group;

  g_return_if_fail (KEUZE_IS_MATRIX_LINE (self));
  g_return_if_fail (KEUZE_IS_MATRIX_ROW (row));

  group = keuze_matrix_row_get_group (row);
  gtk_widget_set_visible (self->group, group != NULL);
  keuze_matrix_layout_name (self->group, keuze_matrix_row_get_continues (row));
  gtk_label_set_label (GTK_LABEL (self->group),
                       group != NULL ? keuze_entry_get_title (KEUZE_ENTRY (group)) : "");
  if (group != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "first");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "first");

  options = keuze_matrix_row_get_options (row);
  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (options, i);

      show_option (self, i, option);
    }
  for (guint i = g_list_model_get_n_items (options); i < self->tiles->len; i++)
    gtk_widget_set_visible (self->tiles->pdata[i], FALSE);
}
