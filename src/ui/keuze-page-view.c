/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "keuze-page-view.h"

/**
 * KeuzePageView:
 *
 * A page of paper, as wide as there is room, and white in every colour scheme:
 * its style says so. It is drawn once, when it first comes into view, and again
 * only for another width: scrolling is not to wait for letters.
 *
 * Since: 0.1
 */

#define NATURAL_WIDTH 480

struct _KeuzePageView
{
  GtkWidget parent_instance;

  KeuzePages *pages;
  guint page;

  /* As it was drawn last; %NULL where it is to be drawn anew. */
  GdkTexture *texture;
};

G_DEFINE_FINAL_TYPE (KeuzePageView, keuze_page_view, GTK_TYPE_WIDGET)

static GdkTexture *
create_texture (cairo_surface_t *surface)
{
  int height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) pixels = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                                          stride * (gsize) height,
                                                          (GDestroyNotify) cairo_surface_destroy, surface);

  return gdk_memory_texture_new (cairo_image_surface_get_width (surface), height,
                                 GDK_MEMORY_DEFAULT, pixels, stride);
}

static GdkTexture *
draw (KeuzePageView *self,
      int            width,
      int            height)
{
  const KeuzePaper *paper = keuze_pages_get_paper (self->pages, self->page);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, width / paper->width, height / paper->height);
  keuze_pages_draw (self->pages, cr, self->page);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return create_texture (surface);
}

static void
keuze_page_view_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  KeuzePageView *self = KEUZE_PAGE_VIEW (widget);
  const KeuzePaper *paper = self->pages != NULL ? keuze_pages_get_paper (self->pages, self->page) : NULL;

  *minimum = 0;
  *natural = NATURAL_WIDTH;
  if (orientation == GTK_ORIENTATION_HORIZONTAL || paper == NULL)
    return;

  if (for_size < 0)
    for_size = NATURAL_WIDTH;
  *minimum = *natural = (int) ceil (for_size * paper->height / paper->width);
}

static GtkSizeRequestMode
keuze_page_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
keuze_page_view_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  KeuzePageView *self = KEUZE_PAGE_VIEW (widget);
  double scale = gdk_surface_get_scale (gtk_native_get_surface (gtk_widget_get_native (widget)));
  int width = (int) ceil (gtk_widget_get_width (widget) * scale);
  int height = (int) ceil (gtk_widget_get_height (widget) * scale);

  if (self->pages == NULL || width == 0 || height == 0)
    return;

  if (self->texture == NULL || gdk_texture_get_width (self->texture) != width ||
      gdk_texture_get_height (self->texture) != height)
    {
      g_clear_object (&self->texture);
      self->texture = draw (self, width, height);
    }

  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT (0, 0,
                                                    gtk_widget_get_width (widget),
                                                    gtk_widget_get_height (widget)));
}

static void
keuze_page_view_unmap (GtkWidget *widget)
{
  g_clear_object (&KEUZE_PAGE_VIEW (widget)->texture);

  GTK_WIDGET_CLASS (keuze_page_view_parent_class)->unmap (widget);
}

static void
keuze_page_view_dispose (GObject *object)
{
  KeuzePageView *self = KEUZE_PAGE_VIEW (object);

  g_clear_object (&self->texture);
  g_clear_object (&self->pages);

  G_OBJECT_CLASS (keuze_page_view_parent_class)->dispose (object);
}

static void
keuze_page_view_class_init (KeuzePageViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keuze_page_view_dispose;

  widget_class->get_request_mode = keuze_page_view_get_request_mode;
  widget_class->measure = keuze_page_view_measure;
  widget_class->snapshot = keuze_page_view_snapshot;
  widget_class->unmap = keuze_page_view_unmap;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_css_name (widget_class, "page-view");
}

static void
keuze_page_view_init (KeuzePageView *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * keuze_page_view_new:
 *
 * Returns: (transfer floating): a widget that shows no page yet
 */
GtkWidget *
keuze_page_view_new (void)
{
  return g_object_new (KEUZE_TYPE_PAGE_VIEW, NULL);
}

/**
 * keuze_page_view_set_page:
 * @self: a widget
 * @pages: (nullable): a sheet that was laid out, or %NULL to show nothing
 * @page: the number of one of its pages, from 0
 */
void
keuze_page_view_set_page (KeuzePageView *self,
                          KeuzePages    *pages,
                          guint          page)
{
  g_return_if_fail (KEUZE_IS_PAGE_VIEW (self));
  g_return_if_fail (pages == NULL || KEUZE_IS_PAGES (pages));
  g_return_if_fail (pages == NULL || page < keuze_pages_get_n_pages (pages));

  g_set_object (&self->pages, pages);
  self->page = page;
  g_clear_object (&self->texture);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
