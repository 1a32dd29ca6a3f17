/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-clear-button.h"
#include "keuze-compare-carousel.h"
#include "keuze-compare-page.h"
#include "keuze-compare-table.h"
#include "keuze-comparison-sheet.h"
#include "keuze-printable.h"
#include "keuze-source-banner.h"

/**
 * KeuzeComparePage:
 *
 * Two or three options, compared: beside each other where there is room, and
 * one at a time where there is not.
 *
 * Since: 0.1
 */

struct _KeuzeComparePage
{
  AdwNavigationPage parent_instance;

  KeuzeComparison *comparison;

  AdwBreakpoint *narrow;
  GtkWidget *read;
  KeuzeCompareTable *table;
  KeuzeCompareCarousel *carousel;
};

static void keuze_compare_page_printable_init (KeuzePrintableInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (KeuzeComparePage, keuze_compare_page, ADW_TYPE_NAVIGATION_PAGE,
                               G_IMPLEMENT_INTERFACE (KEUZE_TYPE_PRINTABLE, keuze_compare_page_printable_init))

enum
{
  PROP_COMPARISON = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* How wide a column has to be for a line of text that is easy to read. */
#define COLUMN_WIDTH 320

static void
fit_columns (KeuzeComparePage *self)
{
  guint n_columns = g_list_model_get_n_items (keuze_comparison_get_options (self->comparison));
  g_autoptr (AdwBreakpointCondition) narrow =
    adw_breakpoint_condition_new_length (ADW_BREAKPOINT_CONDITION_MAX_WIDTH, n_columns * COLUMN_WIDTH,
                                         ADW_LENGTH_UNIT_SP);

  adw_breakpoint_set_condition (self->narrow, narrow);
}

static void
keuze_compare_page_constructed (GObject *object)
{
  KeuzeComparePage *self = KEUZE_COMPARE_PAGE (object);
  KeuzeCatalog *catalog = keuze_comparison_get_catalog (self->comparison);

  G_OBJECT_CLASS (keuze_compare_page_parent_class)->constructed (object);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self),
                                 keuze_catalog_get_label (catalog, KEUZE_LABEL_COMPARISON));
  fit_columns (self);
  gtk_widget_set_visible (self->read, keuze_catalog_has_translations (catalog));
  keuze_compare_table_set_comparison (self->table, self->comparison);
  keuze_compare_carousel_set_comparison (self->carousel, self->comparison);
}

static void
keuze_compare_page_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  KeuzeComparePage *self = KEUZE_COMPARE_PAGE (object);

  switch (prop_id)
    {
    case PROP_COMPARISON:
      g_value_set_object (value, self->comparison);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_compare_page_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  KeuzeComparePage *self = KEUZE_COMPARE_PAGE (object);

  switch (prop_id)
    {
    case PROP_COMPARISON:
      self->comparison = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_compare_page_dispose (GObject *object)
{
  KeuzeComparePage *self = KEUZE_COMPARE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_COMPARE_PAGE);
  g_clear_object (&self->comparison);

  G_OBJECT_CLASS (keuze_compare_page_parent_class)->dispose (object);
}

static KeuzeSheet *
keuze_compare_page_create_sheet (KeuzePrintable *printable)
{
  return keuze_comparison_sheet_new (KEUZE_COMPARE_PAGE (printable)->comparison);
}

static void
keuze_compare_page_printable_init (KeuzePrintableInterface *interface)
{
  interface->create_sheet = keuze_compare_page_create_sheet;
}

static void
keuze_compare_page_class_init (KeuzeComparePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = keuze_compare_page_constructed;
  object_class->dispose = keuze_compare_page_dispose;
  object_class->get_property = keuze_compare_page_get_property;
  object_class->set_property = keuze_compare_page_set_property;

  /**
   * KeuzeComparePage:comparison:
   *
   * What is compared.
   */
  properties[PROP_COMPARISON] =
    g_param_spec_object ("comparison", NULL, NULL, KEUZE_TYPE_COMPARISON,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_COMPARE_CAROUSEL);
  g_type_ensure (KEUZE_TYPE_COMPARE_TABLE);
  g_type_ensure (KEUZE_TYPE_SOURCE_BANNER);
  g_type_ensure (KEUZE_TYPE_CLEAR_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-compare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeComparePage, carousel);
  gtk_widget_class_bind_template_child (widget_class, KeuzeComparePage, narrow);
  gtk_widget_class_bind_template_child (widget_class, KeuzeComparePage, read);
  gtk_widget_class_bind_template_child (widget_class, KeuzeComparePage, table);
}

static void
keuze_compare_page_init (KeuzeComparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_compare_page_new:
 * @comparison: what is compared
 *
 * Returns: (transfer floating): a page about the comparison
 */
AdwNavigationPage *
keuze_compare_page_new (KeuzeComparison *comparison)
{
  g_return_val_if_fail (KEUZE_IS_COMPARISON (comparison), NULL);

  return g_object_new (KEUZE_TYPE_COMPARE_PAGE, "comparison", comparison, NULL);
}

/**
 * keuze_compare_page_get_comparison:
 * @self: a page
 *
 * Returns: (transfer none): what it compares
 */
KeuzeComparison *
keuze_compare_page_get_comparison (KeuzeComparePage *self)
{
  g_return_val_if_fail (KEUZE_IS_COMPARE_PAGE (self), NULL);

  return self->comparison;
}
