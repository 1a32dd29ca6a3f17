/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-announcement.h"
#include "keuze-facet-popover.h"
#include "keuze-search-bar.h"

/* How long nothing is typed before it is said what was found: what is said of
 * each letter would be in the way of the next. */
#define REST_MS 400

/**
 * KeuzeSearchBar:
 *
 * Where words are typed to search the card for, and where its options are
 * filtered. It slides in when a search begins.
 *
 * Since: 0.1
 */

struct _KeuzeSearchBar
{
  AdwBin parent_instance;

  gboolean searching;
  char *number;
  guint rest;

  GtkSearchEntry *entry;
  KeuzeFacetPopover *facet_popover;
};

G_DEFINE_FINAL_TYPE (KeuzeSearchBar, keuze_search_bar, ADW_TYPE_BIN)

enum
{
  PROP_SEARCHING = 1,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GtkText *
get_field (KeuzeSearchBar *self)
{
  return GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (self->entry)));
}

static void
set_searching (KeuzeSearchBar *self,
               gboolean        searching)
{
  if (self->searching == searching)
    return;

  self->searching = searching;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCHING]);
}

/* A field keeps the focus while it slides out, when nobody looks for anything
 * any more. */
static gboolean
is_typed_in (KeuzeSearchBar *self)
{
  return self->searching && keuze_search_bar_is_focus (self);
}

/* What is about to be said is not told of the field as well. */
static void
describe_field (KeuzeSearchBar *self)
{
  if (self->number != NULL && self->rest == 0)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->number,
                                    -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

static void
say_number (gpointer user_data)
{
  KeuzeSearchBar *self = user_data;

  self->rest = 0;
  if (is_typed_in (self))
    keuze_announce (GTK_WIDGET (self), self->number);
  else
    describe_field (self);
}

/* A focus that came before the field was there was told to no screen reader. */
static void
field_mapped (GtkWidget *field)
{
  if (!gtk_widget_is_focus (field))
    return;

  gtk_root_set_focus (gtk_widget_get_root (field), NULL);
  /* What was selected would be lost to the next letter. */
  gtk_text_grab_focus_without_selecting (GTK_TEXT (field));
}

/* A field keeps the focus while it slides out, and for a moment after: what is
 * typed there goes on with the search. */
static void
text_changed (KeuzeSearchBar *self)
{
  if (*keuze_search_bar_get_text (self) != '\0')
    set_searching (self, TRUE);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static void
activate (KeuzeSearchBar *self)
{
  g_signal_emit (self, signals[ACTIVATED], 0);
}

/* What is typed to search is not of the plan, which these keys are about
 * elsewhere. */
static gboolean
keep_key (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   user_data)
{
  return GDK_EVENT_STOP;
}

static void
keuze_search_bar_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  KeuzeSearchBar *self = KEUZE_SEARCH_BAR (object);

  switch (prop_id)
    {
    case PROP_SEARCHING:
      g_value_set_boolean (value, self->searching);
      break;
    case PROP_TEXT:
      g_value_set_string (value, keuze_search_bar_get_text (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_search_bar_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  KeuzeSearchBar *self = KEUZE_SEARCH_BAR (object);

  switch (prop_id)
    {
    case PROP_SEARCHING:
      set_searching (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_search_bar_dispose (GObject *object)
{
  KeuzeSearchBar *self = KEUZE_SEARCH_BAR (object);

  g_clear_handle_id (&self->rest, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_SEARCH_BAR);

  G_OBJECT_CLASS (keuze_search_bar_parent_class)->dispose (object);
}

static void
keuze_search_bar_finalize (GObject *object)
{
  KeuzeSearchBar *self = KEUZE_SEARCH_BAR (object);

  g_free (self->number);

  G_OBJECT_CLASS (keuze_search_bar_parent_class)->finalize (object);
}

static void
keuze_search_bar_class_init (KeuzeSearchBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_search_bar_dispose;
  object_class->finalize = keuze_search_bar_finalize;
  object_class->get_property = keuze_search_bar_get_property;
  object_class->set_property = keuze_search_bar_set_property;

  /**
   * KeuzeSearchBar:searching:
   *
   * Whether the bar is there.
   */
  properties[PROP_SEARCHING] =
    g_param_spec_boolean ("searching", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeSearchBar:text:
   *
   * What is searched for.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * KeuzeSearchBar::activated:
   * @self: a bar
   *
   * Enter was pressed.
   */
  signals[ACTIVATED] = g_signal_new ("activated", KEUZE_TYPE_SEARCH_BAR, G_SIGNAL_RUN_LAST,
                                     0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (KEUZE_TYPE_FACET_POPOVER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-search-bar.ui");
  gtk_widget_class_bind_template_callback (widget_class, activate);
  gtk_widget_class_bind_template_callback (widget_class, describe_field);
  gtk_widget_class_bind_template_callback (widget_class, text_changed);
  gtk_widget_class_bind_template_child (widget_class, KeuzeSearchBar, entry);
  gtk_widget_class_bind_template_child (widget_class, KeuzeSearchBar, facet_popover);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, keep_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, keep_key, NULL);
}

static void
keuze_search_bar_init (KeuzeSearchBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_search_bar_connect_entry (GTK_SEARCH_BAR (adw_bin_get_child (ADW_BIN (self))), GTK_EDITABLE (self->entry));
  g_signal_connect_after (get_field (self), "map", G_CALLBACK (field_mapped), NULL);
}

/**
 * keuze_search_bar_set_facets:
 * @self: a bar without filters
 * @facets: a list of every `KeuzeFacet` that can be on
 *
 * Sets what can be filtered by.
 */
void
keuze_search_bar_set_facets (KeuzeSearchBar *self,
                             GListModel     *facets)
{
  g_return_if_fail (KEUZE_IS_SEARCH_BAR (self));

  keuze_facet_popover_set_facets (self->facet_popover, facets);
}

/**
 * keuze_search_bar_set_number:
 * @self: a bar
 * @number: how many options are left, in words
 *
 * Tells the number to who cannot see it: who types hears it as soon as the
 * typing rests, and who comes to the field later hears it there. A description
 * that changes under the focus would be told too, but Orca leaves out one that
 * is much like the last.
 */
void
keuze_search_bar_set_number (KeuzeSearchBar *self,
                             const char     *number)
{
  g_return_if_fail (KEUZE_IS_SEARCH_BAR (self));
  g_return_if_fail (number != NULL);

  g_set_str (&self->number, number);
  g_clear_handle_id (&self->rest, g_source_remove);
  if (is_typed_in (self))
    self->rest = g_timeout_add_once (REST_MS, say_number, self);

  describe_field (self);
}

/**
 * keuze_search_bar_get_text:
 * @self: a bar
 *
 * Returns: (transfer none): what is searched for
 */
const char *
keuze_search_bar_get_text (KeuzeSearchBar *self)
{
  g_return_val_if_fail (KEUZE_IS_SEARCH_BAR (self), NULL);

  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

/**
 * keuze_search_bar_set_text:
 * @self: a bar
 * @text: starts of words to search for
 *
 * Searches, wherever the focus is.
 */
void
keuze_search_bar_set_text (KeuzeSearchBar *self,
                           const char     *text)
{
  g_return_if_fail (KEUZE_IS_SEARCH_BAR (self));
  g_return_if_fail (text != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

/**
 * keuze_search_bar_is_focus:
 * @self: a bar
 *
 * Returns: whether what is typed comes into its field
 */
gboolean
keuze_search_bar_is_focus (KeuzeSearchBar *self)
{
  g_return_val_if_fail (KEUZE_IS_SEARCH_BAR (self), FALSE);

  return gtk_widget_is_focus (GTK_WIDGET (get_field (self)));
}

/**
 * keuze_search_bar_search:
 * @self: a bar
 * @text: (nullable): starts of words to search for; %NULL for what was
 *   searched for before
 *
 * Shows the bar, and lets one type.
 */
void
keuze_search_bar_search (KeuzeSearchBar *self,
                         const char     *text)
{
  g_return_if_fail (KEUZE_IS_SEARCH_BAR (self));

  set_searching (self, TRUE);
  if (text != NULL)
    keuze_search_bar_set_text (self, text);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

/**
 * keuze_search_bar_begin:
 * @self: a bar
 * @controller: what heard the key
 * @key: the key
 *
 * Begins a search with a letter, which is also its first.
 *
 * Returns: whether the key was a letter
 */
gboolean
keuze_search_bar_begin (KeuzeSearchBar        *self,
                        GtkEventControllerKey *controller,
                        guint                  key)
{
  g_return_val_if_fail (KEUZE_IS_SEARCH_BAR (self), GDK_EVENT_PROPAGATE);
  g_return_val_if_fail (GTK_IS_EVENT_CONTROLLER_KEY (controller), GDK_EVENT_PROPAGATE);

  if (!g_unichar_isgraph (gdk_keyval_to_unicode (key)) ||
      !gtk_event_controller_key_forward (controller, GTK_WIDGET (get_field (self))))
    return GDK_EVENT_PROPAGATE;

  set_searching (self, TRUE);
  gtk_text_grab_focus_without_selecting (get_field (self));

  return GDK_EVENT_STOP;
}

/**
 * keuze_search_bar_press_key:
 * @self: a bar
 * @controller: what heard the key
 * @key: the key
 *
 * Until the bar has begun to slide in, its field has the focus, but is not
 * there yet: letters are passed on to it, and what are shortcuts of a field is
 * done for it.
 *
 * Returns: whether the key was meant for the field
 */
gboolean
keuze_search_bar_press_key (KeuzeSearchBar        *self,
                            GtkEventControllerKey *controller,
                            guint                  key)
{
  GtkWidget *field;

  g_return_val_if_fail (KEUZE_IS_SEARCH_BAR (self), GDK_EVENT_PROPAGATE);
  g_return_val_if_fail (GTK_IS_EVENT_CONTROLLER_KEY (controller), GDK_EVENT_PROPAGATE);

  field = GTK_WIDGET (get_field (self));
  if (!self->searching || !keuze_search_bar_is_focus (self) || gtk_widget_get_mapped (field))
    return GDK_EVENT_PROPAGATE;

  switch (key)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      activate (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_BackSpace:
      g_signal_emit_by_name (field, "backspace");
      return GDK_EVENT_STOP;
    default:
      return gtk_event_controller_key_forward (controller, field);
    }
}
