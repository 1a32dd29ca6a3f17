/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-closures.h"
#include "keuze-hyphens.h"
#include "keuze-long-text.h"
#include "keuze-option-menu.h"
#include "keuze-plan-mark.h"
#include "keuze-search-result.h"

/**
 * KeuzeSearchResult:
 *
 * An option that a search found, and the words in which it was found.
 *
 * Since: 0.1
 */

struct _KeuzeSearchResult
{
  AdwBin parent_instance;

  KeuzeChoice *choice;
  KeuzeOption *option;
  KeuzeSearch *search;

  GtkCheckButton *check;
  KeuzePlanMark *mark;
  GtkLabel *passage;
  GtkLabel *title;
};

G_DEFINE_FINAL_TYPE (KeuzeSearchResult, keuze_search_result, ADW_TYPE_BIN)

enum
{
  PROP_DESCRIPTION = 1,
  PROP_OPTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* What was searched for stands out by weight and by a line, so that it does not
 * depend on one of them. */
static void
add_mark (PangoAttrList    *attributes,
          KeuzeSearchRange  range)
{
  PangoAttribute *marks[] = {
    pango_attr_weight_new (PANGO_WEIGHT_HEAVY),
    pango_attr_underline_new (PANGO_UNDERLINE_SINGLE),
  };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      marks[i]->start_index = (guint) range.start;
      marks[i]->end_index = (guint) (range.start + range.length);
      pango_attr_list_insert (attributes, marks[i]);
    }
}

static void
show_text (KeuzeSearchResult *self,
           GtkLabel          *label,
           const char        *text,
           const char        *language)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autoptr (GArray) ranges = keuze_search_find_words (self->search, text);

  for (guint i = 0; i < ranges->len; i++)
    add_mark (attributes, g_array_index (ranges, KeuzeSearchRange, i));
  if (language != NULL)
    pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
  keuze_hyphens_keep_syllables (attributes, text);

  gtk_label_set_label (label, text);
  /* A label lays itself out again, whether or not they are others. */
  if (!pango_attr_list_equal (attributes, gtk_label_get_attributes (label)))
    gtk_label_set_attributes (label, attributes);
}

static void
description_changed (KeuzeSearchResult *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DESCRIPTION]);
}

static void
update_texts (KeuzeSearchResult *self)
{
  g_autoptr (KeuzeSearchHit) hit = NULL;
  const char *passage;

  if (self->option == NULL)
    return;

  hit = keuze_search_find_hit (self->search, self->option);
  passage = keuze_search_hit_get_passage (hit);
  show_text (self, self->title, keuze_entry_get_title (KEUZE_ENTRY (self->option)), NULL);
  show_text (self, self->passage, passage != NULL ? passage : "", keuze_search_hit_get_language (hit));
  gtk_widget_set_visible (GTK_WIDGET (self->passage), passage != NULL);
  description_changed (self);
}

static void
update_chosen (KeuzeSearchResult *self)
{
  gtk_check_button_set_active (self->check,
                               self->option != NULL && keuze_choice_contains (self->choice, self->option));
  gtk_widget_set_visible (GTK_WIDGET (self->check), keuze_choice_get_active (self->choice));
  description_changed (self);
}

/* A click with Ctrl held down chooses, as it does in any list. */
static void
press (GtkGestureClick   *gesture,
       int                n_press,
       double             x,
       double             y,
       KeuzeSearchResult *self)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if ((state & GDK_CONTROL_MASK) == 0)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  keuze_search_result_choose (self);
}

static void
keuze_search_result_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  KeuzeSearchResult *self = KEUZE_SEARCH_RESULT (object);

  switch (prop_id)
    {
    case PROP_DESCRIPTION:
      g_value_take_string (value, keuze_search_result_describe (self));
      break;
    case PROP_OPTION:
      g_value_set_object (value, self->option);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_search_result_dispose (GObject *object)
{
  KeuzeSearchResult *self = KEUZE_SEARCH_RESULT (object);

  keuze_option_menu_close (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_SEARCH_RESULT);
  g_clear_object (&self->search);
  g_clear_object (&self->option);
  g_clear_object (&self->choice);

  G_OBJECT_CLASS (keuze_search_result_parent_class)->dispose (object);
}

static void
keuze_search_result_class_init (KeuzeSearchResultClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_search_result_dispose;
  object_class->get_property = keuze_search_result_get_property;

  /**
   * KeuzeSearchResult:description:
   *
   * What is seen beside the name, for those who hear it; %NULL without an
   * option.
   */
  properties[PROP_DESCRIPTION] =
    g_param_spec_string ("description", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * KeuzeSearchResult:option:
   *
   * The option that was found.
   */
  properties[PROP_OPTION] =
    g_param_spec_object ("option", NULL, NULL, KEUZE_TYPE_OPTION,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (KEUZE_TYPE_PLAN_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-search-result.ui");
  gtk_widget_class_bind_template_callback (widget_class, description_changed);
  gtk_widget_class_bind_template_callback (widget_class, press);
  gtk_widget_class_bind_template_child (widget_class, KeuzeSearchResult, check);
  gtk_widget_class_bind_template_child (widget_class, KeuzeSearchResult, mark);
  gtk_widget_class_bind_template_child (widget_class, KeuzeSearchResult, passage);
  gtk_widget_class_bind_template_child (widget_class, KeuzeSearchResult, title);
  keuze_closures_bind (widget_class);
}

static void
keuze_search_result_init (KeuzeSearchResult *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  keuze_long_text_prepare (GTK_WIDGET (self));
  keuze_option_menu_attach (GTK_WIDGET (self));
}

/**
 * keuze_search_result_new:
 * @search: the search
 * @choice: the options that are being chosen to compare
 *
 * Returns: (transfer floating): a result without an option
 */
GtkWidget *
keuze_search_result_new (KeuzeSearch *search,
                         KeuzeChoice *choice)
{
  KeuzeSearchResult *self;

  g_return_val_if_fail (KEUZE_IS_SEARCH (search), NULL);
  g_return_val_if_fail (KEUZE_IS_CHOICE (choice), NULL);

  self = g_object_new (KEUZE_TYPE_SEARCH_RESULT, NULL);
  self->search = g_object_ref (search);
  self->choice = g_object_ref (choice);

  g_signal_connect_object (search, "notify::text", G_CALLBACK (update_texts), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (choice, "notify::active", G_CALLBACK (update_chosen), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keuze_choice_get_options (choice), "items-changed",
                           G_CALLBACK (update_chosen), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * keuze_search_result_set_option:
 * @self: a result
 * @option: (nullable): an option of the card that is searched
 *
 * Sets which option the result shows.
 */
void
keuze_search_result_set_option (KeuzeSearchResult *self,
                                KeuzeOption       *option)
{
  g_return_if_fail (KEUZE_IS_SEARCH_RESULT (self));

  if (!g_set_object (&self->option, option))
    return;

  update_texts (self);
  update_chosen (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPTION]);
}

/**
 * keuze_search_result_choose:
 * @self: a result with an option
 *
 * Chooses the option to compare, or lets go of it where it was chosen.
 */
void
keuze_search_result_choose (KeuzeSearchResult *self)
{
  g_return_if_fail (KEUZE_IS_SEARCH_RESULT (self));
  g_return_if_fail (self->option != NULL);

  gtk_widget_activate_action (GTK_WIDGET (self), "overview.choose", "s",
                              keuze_entry_get_id (KEUZE_ENTRY (self->option)));
}

/**
 * keuze_search_result_plan:
 * @self: a result with an option
 *
 * Puts the option in the plan, or takes it out again.
 */
void
keuze_search_result_plan (KeuzeSearchResult *self)
{
  g_return_if_fail (KEUZE_IS_SEARCH_RESULT (self));
  g_return_if_fail (self->option != NULL);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.toggle-option", "s",
                              keuze_entry_get_id (KEUZE_ENTRY (self->option)));
}

/**
 * keuze_search_result_describe:
 * @self: a result
 *
 * Returns: (transfer full) (nullable): what is seen beside the name, for those
 *   who hear it; %NULL without an option
 */
char *
keuze_search_result_describe (KeuzeSearchResult *self)
{
  g_autoptr (KeuzeSearchHit) hit = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) said = NULL;

  g_return_val_if_fail (KEUZE_IS_SEARCH_RESULT (self), NULL);

  if (self->option == NULL)
    return NULL;

  hit = keuze_search_find_hit (self->search, self->option);
  if (keuze_search_hit_get_passage (hit) != NULL)
    g_strv_builder_add (builder, keuze_search_hit_get_passage (hit));
  g_strv_builder_add (builder, keuze_option_get_facts (self->option));
  if (keuze_plan_mark_get_text (self->mark) != NULL)
    g_strv_builder_add (builder, keuze_plan_mark_get_text (self->mark));
  if (keuze_choice_contains (self->choice, self->option))
    /* Translators: said last of a treatment option that was chosen to compare,
     * after its facts. */
    g_strv_builder_add (builder, _("chosen to compare"));
  said = g_strv_builder_end (builder);

  return g_strjoinv (" · ", said);
}
