/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-file-limits.h"
#include "keuze-overlay.h"
#include "keuze-plan-actions.h"
#include "keuze-text-edit.h"
#include "keuze-text-field.h"

/* A text is laid out one frame after it was typed, and its page one later. */
#define FRAMES_UNTIL_LAID_OUT 2

/**
 * KeuzeTextField:
 *
 * A field for a text of as many characters as a plan can have: it wraps, and
 * grows with what is written. Tab leaves it, as any other field.
 *
 * Since: 0.1
 */

struct _KeuzeTextField
{
  AdwBin parent_instance;

  char *hint;
  guint frames_until_shown;

  GtkLabel *copy;
  GtkLabel *title;
  GtkTextView *view;
};

G_DEFINE_FINAL_TYPE (KeuzeTextField, keuze_text_field, ADW_TYPE_BIN)

enum
{
  PROP_CONTENT = 1,
  PROP_ENABLE_UNDO,
  PROP_HINT,
  PROP_TITLE,
  PROP_TITLE_VISIBLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* A text view knows how high it wants to be only after it was laid out. So it
 * lies on a label with the same text, which knows at once. It is not seen, but
 * where nothing is written, it shows the hint. */
static void
update_copy (KeuzeTextField *self)
{
  g_autofree char *content = keuze_text_field_dup_content (self);
  gboolean empty = *content == '\0';

  gtk_label_set_text (self->copy, empty ? self->hint : content);
  gtk_widget_set_child_visible (GTK_WIDGET (self->copy), empty);
}

static void
buffer_changed (KeuzeTextField *self)
{
  update_copy (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTENT]);
}

/* Of a text that is pasted, as much as a plan can have. That it was not all is
 * told, and all of it is still where it was copied. */
static void
keep_to_limit (KeuzeTextField *self,
               GtkTextIter    *location,
               const char     *text,
               int             length,
               GtkTextBuffer  *buffer)
{
  int room = MAX (0, KEUZE_MAXIMUM_LINES - gtk_text_buffer_get_char_count (buffer));

  if (g_utf8_strlen (text, length) <= room)
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  if (room > 0)
    gtk_text_buffer_insert (buffer, location, text, (int) (g_utf8_offset_to_pointer (text, room) - text));
  gtk_widget_error_bell (GTK_WIDGET (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", _("No more than this fits in one field"));
}

/* What is scrolled around the field follows the field that has the focus, but
 * not the caret in it. */
static gboolean
show_caret (GtkWidget     *widget,
            GdkFrameClock *clock,
            gpointer       user_data)
{
  KeuzeTextField *self = KEUZE_TEXT_FIELD (widget);
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  GdkRectangle caret;
  graphene_point_t place;

  if (self->frames_until_shown-- > 1)
    return G_SOURCE_CONTINUE;

  gtk_text_view_get_cursor_locations (self->view, NULL, &caret, NULL);
  gtk_text_view_buffer_to_window_coords (self->view, GTK_TEXT_WINDOW_WIDGET, caret.x, caret.y, &caret.x, &caret.y);
  if (viewport != NULL &&
      gtk_widget_compute_point (GTK_WIDGET (self->view), gtk_viewport_get_child (GTK_VIEWPORT (viewport)),
                                &GRAPHENE_POINT_INIT ((float) caret.x, (float) caret.y), &place))
    gtk_adjustment_clamp_page (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)),
                               (double) place.y, (double) place.y + caret.height);

  return G_SOURCE_REMOVE;
}

static void
caret_moved (KeuzeTextField *self)
{
  if (!gtk_widget_has_focus (GTK_WIDGET (self->view)))
    return;

  if (self->frames_until_shown == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), show_caret, NULL, NULL);
  self->frames_until_shown = FRAMES_UNTIL_LAID_OUT;
}

static void
leave (KeuzeTextField *self)
{
  keuze_plan_actions_seal (GTK_WIDGET (self));
}

/* Around the text, within the row. */
static void
press (KeuzeTextField *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
set_hint (KeuzeTextField *self,
          const char     *hint)
{
  g_set_str (&self->hint, hint);
  update_copy (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, hint, -1);
}

static gboolean
keuze_text_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (KEUZE_TEXT_FIELD (widget)->view));
}

static void
keuze_text_field_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  KeuzeTextField *self = KEUZE_TEXT_FIELD (object);

  switch (prop_id)
    {
    case PROP_CONTENT:
      g_value_take_string (value, keuze_text_field_dup_content (self));
      break;
    case PROP_ENABLE_UNDO:
      g_value_set_boolean (value, gtk_text_buffer_get_enable_undo (gtk_text_view_get_buffer (self->view)));
      break;
    case PROP_HINT:
      g_value_set_string (value, self->hint);
      break;
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_text (self->title));
      break;
    case PROP_TITLE_VISIBLE:
      g_value_set_boolean (value, gtk_widget_get_visible (GTK_WIDGET (self->title)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_text_field_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  KeuzeTextField *self = KEUZE_TEXT_FIELD (object);

  switch (prop_id)
    {
    case PROP_CONTENT:
      keuze_text_field_set_content (self, g_value_get_string (value));
      break;
    case PROP_ENABLE_UNDO:
      gtk_text_buffer_set_enable_undo (gtk_text_view_get_buffer (self->view), g_value_get_boolean (value));
      break;
    case PROP_HINT:
      set_hint (self, g_value_get_string (value));
      break;
    case PROP_TITLE:
      keuze_text_field_set_title (self, g_value_get_string (value));
      break;
    case PROP_TITLE_VISIBLE:
      gtk_widget_set_visible (GTK_WIDGET (self->title), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_text_field_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_TEXT_FIELD);

  G_OBJECT_CLASS (keuze_text_field_parent_class)->dispose (object);
}

static void
keuze_text_field_finalize (GObject *object)
{
  KeuzeTextField *self = KEUZE_TEXT_FIELD (object);

  g_clear_pointer (&self->hint, g_free);

  G_OBJECT_CLASS (keuze_text_field_parent_class)->finalize (object);
}

static void
keuze_text_field_class_init (KeuzeTextFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = keuze_text_field_dispose;
  object_class->finalize = keuze_text_field_finalize;
  object_class->get_property = keuze_text_field_get_property;
  object_class->set_property = keuze_text_field_set_property;

  widget_class->grab_focus = keuze_text_field_grab_focus;

  /**
   * KeuzeTextField:content:
   *
   * What is written in it.
   */
  properties[PROP_CONTENT] =
    g_param_spec_string ("content", NULL, NULL, "", flags);

  /**
   * KeuzeTextField:enable-undo:
   *
   * Whether the field itself takes back what was typed. On a page the plan
   * does.
   */
  properties[PROP_ENABLE_UNDO] =
    g_param_spec_boolean ("enable-undo", NULL, NULL, TRUE, flags);

  /**
   * KeuzeTextField:hint:
   *
   * What stands there as long as nothing is written.
   */
  properties[PROP_HINT] =
    g_param_spec_string ("hint", NULL, NULL, "", flags);

  /**
   * KeuzeTextField:title:
   *
   * What the field is for.
   */
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, "", flags);

  /**
   * KeuzeTextField:title-visible:
   *
   * Whether the title is seen, and not only heard.
   */
  properties[PROP_TITLE_VISIBLE] =
    g_param_spec_boolean ("title-visible", NULL, NULL, TRUE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-text-field.ui");
  gtk_widget_class_bind_template_callback (widget_class, buffer_changed);
  gtk_widget_class_bind_template_callback (widget_class, caret_moved);
  gtk_widget_class_bind_template_callback (widget_class, keep_to_limit);
  gtk_widget_class_bind_template_callback (widget_class, keuze_overlay_fill);
  gtk_widget_class_bind_template_callback (widget_class, leave);
  gtk_widget_class_bind_template_callback (widget_class, press);
  gtk_widget_class_bind_template_child (widget_class, KeuzeTextField, copy);
  gtk_widget_class_bind_template_child (widget_class, KeuzeTextField, title);
  gtk_widget_class_bind_template_child (widget_class, KeuzeTextField, view);
}

static void
keuze_text_field_init (KeuzeTextField *self)
{
  self->hint = g_strdup ("");

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_text_field_set_title:
 * @self: a field
 * @title: what it is for
 *
 * Sets what the field is for.
 */
void
keuze_text_field_set_title (KeuzeTextField *self,
                            const char     *title)
{
  g_return_if_fail (KEUZE_IS_TEXT_FIELD (self));
  g_return_if_fail (title != NULL);

  gtk_label_set_text (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

/**
 * keuze_text_field_dup_content:
 * @self: a field
 *
 * Returns: (transfer full): what is written in it
 */
char *
keuze_text_field_dup_content (KeuzeTextField *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (KEUZE_IS_TEXT_FIELD (self), NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

/**
 * keuze_text_field_set_content:
 * @self: a field
 * @content: (nullable): what is to be written in it
 *
 * Changes no more of the text than is another, so that the caret stays.
 */
void
keuze_text_field_set_content (KeuzeTextField *self,
                              const char     *content)
{
  g_autofree char *before = NULL;
  GtkTextBuffer *buffer;
  GtkTextIter from, to;
  const char *added;
  int start, end, length;

  g_return_if_fail (KEUZE_IS_TEXT_FIELD (self));

  before = keuze_text_field_dup_content (self);
  added = keuze_text_edit_find (before, content != NULL ? content : "", &start, &end, &length);
  if (start == end && length == 0)
    return;

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_iter_at_offset (buffer, &from, start);
  gtk_text_buffer_get_iter_at_offset (buffer, &to, end);
  gtk_text_buffer_delete (buffer, &from, &to);
  gtk_text_buffer_insert (buffer, &from, added, length);
}
