/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-closures.h"
#include "keuze-compare-carousel.h"
#include "keuze-compare-column.h"
#include "keuze-compare-top.h"

/**
 * KeuzeCompareCarousel:
 *
 * Options one at a time, for a narrow window: by swiping, or by the buttons
 * above them. The next option is shown at the same place in its text.
 *
 * Since: 0.1
 */

struct _KeuzeCompareCarousel
{
  AdwBin parent_instance;

  AdwBreakpoint *low;
  AdwToggleGroup *toggles;
  GtkStack *headings;
  AdwCarousel *columns;
};

G_DEFINE_FINAL_TYPE (KeuzeCompareCarousel, keuze_compare_carousel, ADW_TYPE_BIN)

static KeuzeCompareColumn *
get_column (KeuzeCompareCarousel *self,
            guint                 position)
{
  return KEUZE_COMPARE_COLUMN (adw_carousel_get_nth_page (self->columns, position));
}

/* The columns that are out of sight stay where the one in sight is. */
static void
column_scrolled (KeuzeCompareColumn   *column,
                 KeuzeCompareCarousel *self)
{
  if (column != get_column (self, adw_toggle_group_get_active (self->toggles)))
    return;

  for (guint i = 0; i < adw_carousel_get_n_pages (self->columns); i++)
    {
      if (get_column (self, i) != column)
        keuze_compare_column_scroll_like (get_column (self, i), column);
    }
}

/* A column out of sight is not to be come upon by the keyboard or by a screen
 * reader either. */
static void
show_active (KeuzeCompareCarousel *self)
{
  guint active = adw_toggle_group_get_active (self->toggles);

  for (guint i = 0; i < adw_carousel_get_n_pages (self->columns); i++)
    {
      GtkWidget *column = GTK_WIDGET (get_column (self, i));

      gtk_widget_set_can_focus (column, i == active);
      gtk_accessible_update_state (GTK_ACCESSIBLE (column), GTK_ACCESSIBLE_STATE_HIDDEN, i != active, -1);
    }
}

static void
toggled (KeuzeCompareCarousel *self)
{
  guint active = adw_toggle_group_get_active (self->toggles);
  g_autoptr (GtkSelectionModel) headings = gtk_stack_get_pages (self->headings);

  if (active >= adw_carousel_get_n_pages (self->columns))
    return;

  gtk_selection_model_select_item (headings, active, TRUE);
  show_active (self);
  adw_carousel_scroll_to (self->columns, GTK_WIDGET (get_column (self, active)), TRUE);
}

static void
page_changed (KeuzeCompareCarousel *self,
              guint                 position)
{
  adw_toggle_group_set_active (self->toggles, position);
}

static void
keuze_compare_carousel_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_COMPARE_CAROUSEL);

  G_OBJECT_CLASS (keuze_compare_carousel_parent_class)->dispose (object);
}

/* A widget that comes on the screen is no longer hidden, whatever was said
 * before. */
static void
keuze_compare_carousel_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (keuze_compare_carousel_parent_class)->map (widget);

  show_active (KEUZE_COMPARE_CAROUSEL (widget));
}

static void
keuze_compare_carousel_class_init (KeuzeCompareCarouselClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_compare_carousel_dispose;

  widget_class->map = keuze_compare_carousel_map;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-compare-carousel.ui");
  gtk_widget_class_bind_template_callback (widget_class, page_changed);
  gtk_widget_class_bind_template_callback (widget_class, toggled);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCompareCarousel, columns);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCompareCarousel, headings);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCompareCarousel, low);
  gtk_widget_class_bind_template_child (widget_class, KeuzeCompareCarousel, toggles);
}

static void
keuze_compare_carousel_init (KeuzeCompareCarousel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The tooltip of a toggle is markup, and is what a screen reader says of it. */
static void
add_toggle (KeuzeCompareCarousel *self,
            KeuzeOption          *option)
{
  g_autofree char *tooltip = g_markup_escape_text (keuze_entry_get_title (KEUZE_ENTRY (option)), -1);
  g_autofree char *icon_name =
    keuze_closures_find_pictogram (GTK_WIDGET (self), keuze_option_get_pictogram (option));
  AdwToggle *toggle = adw_toggle_new ();

  adw_toggle_set_icon_name (toggle, icon_name);
  adw_toggle_set_tooltip (toggle, tooltip);
  adw_toggle_group_add (self->toggles, toggle);
}

static void
add_column (KeuzeCompareCarousel *self,
            KeuzeComparison      *comparison,
            guint                 position)
{
  g_auto (GValue) shown = G_VALUE_INIT;
  GtkWidget *column = keuze_compare_column_new (comparison, position);

  g_value_init (&shown, G_TYPE_BOOLEAN);
  g_value_set_boolean (&shown, TRUE);
  adw_breakpoint_add_setter (self->low, G_OBJECT (column), "shows-heading", &shown);
  g_signal_connect_object (column, "scrolled", G_CALLBACK (column_scrolled), self, G_CONNECT_DEFAULT);
  adw_carousel_append (self->columns, column);
}

/**
 * keuze_compare_carousel_set_comparison:
 * @self: a carousel that shows nothing yet
 * @comparison: what to show
 *
 * Fills the carousel.
 */
void
keuze_compare_carousel_set_comparison (KeuzeCompareCarousel *self,
                                       KeuzeComparison      *comparison)
{
  KeuzeCatalog *catalog;
  GListModel *options;

  g_return_if_fail (KEUZE_IS_COMPARE_CAROUSEL (self));
  g_return_if_fail (KEUZE_IS_COMPARISON (comparison));

  catalog = keuze_comparison_get_catalog (comparison);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggles),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  keuze_catalog_get_label (catalog, KEUZE_LABEL_COMPARISON),
                                  -1);

  options = keuze_comparison_get_options (comparison);
  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (KeuzeOption) option = g_list_model_get_item (options, i);

      add_column (self, comparison, i);
      gtk_stack_add_child (self->headings, keuze_compare_top_new (option));
      add_toggle (self, option);
    }

  show_active (self);
}
