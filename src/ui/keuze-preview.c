/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-page-view.h"
#include "keuze-preview.h"

/* Long enough for nearly every sheet, so that nothing flickers. */
#define PATIENCE_MILLISECONDS 300

/**
 * KeuzePreview:
 *
 * The pages of a sheet below each other, as they will be on paper. They are
 * laid out beside everything else, and drawn when they come into view.
 *
 * Since: 0.1
 */

struct _KeuzePreview
{
  AdwBin parent_instance;

  KeuzeSheet *sheet;
  KeuzePaper paper;
  KeuzePages *pages;

  /* Of what is being laid out; %NULL when nothing is. */
  GCancellable *cancellable;
  guint patience;

  GtkStringList *names;
  GtkProgressBar *progress;
  AdwStatusPage *problem;
};

G_DEFINE_FINAL_TYPE (KeuzePreview, keuze_preview, ADW_TYPE_BIN)

enum
{
  PROP_PAGES = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* A bin looks after its child itself, which is not bound for that reason. */
static void
set_state (KeuzePreview *self,
           const char   *name)
{
  gtk_stack_set_visible_child_name (GTK_STACK (adw_bin_get_child (ADW_BIN (self))), name);
}

static void
set_up_page (GtkSignalListItemFactory *factory,
             GtkListItem              *item)
{
  gtk_list_item_set_child (item, keuze_page_view_new ());
}

static void
bind_page (GtkSignalListItemFactory *factory,
           GtkListItem              *item,
           KeuzePreview             *self)
{
  keuze_page_view_set_page (KEUZE_PAGE_VIEW (gtk_list_item_get_child (item)),
                            self->pages, gtk_list_item_get_position (item));
  gtk_list_item_set_accessible_label (item, gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

static void
unbind_page (GtkSignalListItemFactory *factory,
             GtkListItem              *item)
{
  keuze_page_view_set_page (KEUZE_PAGE_VIEW (gtk_list_item_get_child (item)), NULL, 0);
}

static void
name_pages (KeuzePreview *self)
{
  guint n_pages = keuze_pages_get_n_pages (self->pages);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = 1; i <= n_pages; i++)
    /* Translators: the number of a page, and how many there are in all. */
    g_strv_builder_take (builder, g_strdup_printf (_("Page %u of %u"), i, n_pages));
  names = g_strv_builder_end (builder);

  gtk_string_list_splice (self->names, 0, g_list_model_get_n_items (G_LIST_MODEL (self->names)),
                          (const char * const *) names);
}

static void
show_problem (KeuzePreview *self,
              const char   *title,
              const char   *description,
              gboolean      again)
{
  adw_status_page_set_title (self->problem, title);
  adw_status_page_set_description (self->problem, description);
  gtk_widget_set_visible (adw_status_page_get_child (self->problem), again);
  set_state (self, "problem");
}

static void
set_pages (KeuzePreview *self,
           KeuzePages   *pages)
{
  if (!g_set_object (&self->pages, pages))
    return;

  if (pages == NULL)
    gtk_string_list_splice (self->names, 0, g_list_model_get_n_items (G_LIST_MODEL (self->names)), NULL);
  else
    name_pages (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGES]);
}

static void
end_work (KeuzePreview *self)
{
  g_clear_handle_id (&self->patience, g_source_remove);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
show_progress (gpointer user_data)
{
  KeuzePreview *self = user_data;

  self->patience = 0;
  set_state (self, "progress");
}

static void
lay_out_further (guint    done,
                 guint    total,
                 gpointer user_data)
{
  gtk_progress_bar_set_fraction (KEUZE_PREVIEW (user_data)->progress, (double) done / total);
}

static void
laid_out (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (KeuzePreview) self = user_data;
  g_autoptr (KeuzePages) pages = keuze_pages_new_finish (result, NULL);

  /* Somebody stopped it, or something else is being laid out by now: nothing
   * else can go wrong. */
  if (pages == NULL)
    return;

  end_work (self);
  set_pages (self, pages);
  if (keuze_pages_get_n_pages (pages) == 0)
    show_problem (self, _("Nothing to Print"), NULL, FALSE);
  else
    set_state (self, "pages");
}

static void
lay_out (KeuzePreview *self)
{
  end_work (self);
  gtk_progress_bar_set_fraction (self->progress, 0);
  self->cancellable = g_cancellable_new ();
  self->patience = g_timeout_add_once (PATIENCE_MILLISECONDS, show_progress, self);
  keuze_pages_new_async (self->sheet, &self->paper, self->cancellable,
                         lay_out_further, self, NULL, laid_out, g_object_ref (self));
}

static void
keuze_preview_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  KeuzePreview *self = KEUZE_PREVIEW (object);

  switch (prop_id)
    {
    case PROP_PAGES:
      g_value_set_object (value, keuze_preview_get_pages (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_preview_dispose (GObject *object)
{
  KeuzePreview *self = KEUZE_PREVIEW (object);

  end_work (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_PREVIEW);
  g_clear_object (&self->pages);
  g_clear_object (&self->sheet);

  G_OBJECT_CLASS (keuze_preview_parent_class)->dispose (object);
}

static void
keuze_preview_class_init (KeuzePreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_preview_dispose;
  object_class->get_property = keuze_preview_get_property;

  /**
   * KeuzePreview:pages:
   *
   * The sheet, laid out; %NULL until it is.
   */
  properties[PROP_PAGES] =
    g_param_spec_object ("pages", NULL, NULL, KEUZE_TYPE_PAGES, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-preview.ui");
  gtk_widget_class_bind_template_callback (widget_class, bind_page);
  gtk_widget_class_bind_template_callback (widget_class, keuze_preview_stop);
  gtk_widget_class_bind_template_callback (widget_class, lay_out);
  gtk_widget_class_bind_template_callback (widget_class, set_up_page);
  gtk_widget_class_bind_template_callback (widget_class, unbind_page);
  gtk_widget_class_bind_template_child (widget_class, KeuzePreview, names);
  gtk_widget_class_bind_template_child (widget_class, KeuzePreview, problem);
  gtk_widget_class_bind_template_child (widget_class, KeuzePreview, progress);
}

static void
keuze_preview_init (KeuzePreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_preview_get_pages:
 * @self: a preview
 *
 * Returns: (transfer none) (nullable): the sheet, laid out, or %NULL while it
 *   is not
 */
KeuzePages *
keuze_preview_get_pages (KeuzePreview *self)
{
  g_return_val_if_fail (KEUZE_IS_PREVIEW (self), NULL);

  /* What is in view may still be the sheet before. */
  return self->cancellable == NULL ? self->pages : NULL;
}

/**
 * keuze_preview_show:
 * @self: a preview
 * @sheet: what to show; it must not be changed any more
 * @paper: what it is printed on
 *
 * Lays out another sheet, or the same one anew. What is not ready of the one
 * before is given up.
 */
void
keuze_preview_show (KeuzePreview     *self,
                    KeuzeSheet       *sheet,
                    const KeuzePaper *paper)
{
  g_return_if_fail (KEUZE_IS_PREVIEW (self));
  g_return_if_fail (KEUZE_IS_SHEET (sheet));
  g_return_if_fail (paper != NULL);

  g_set_object (&self->sheet, sheet);
  self->paper = *paper;
  lay_out (self);
}

/**
 * keuze_preview_stop:
 * @self: a preview
 *
 * Gives up what is being laid out, if anything is.
 */
void
keuze_preview_stop (KeuzePreview *self)
{
  g_return_if_fail (KEUZE_IS_PREVIEW (self));

  if (self->cancellable == NULL)
    return;

  end_work (self);
  set_pages (self, NULL);
  show_problem (self, _("Preview Stopped"), _("You can still print or save the pages."), TRUE);
}
