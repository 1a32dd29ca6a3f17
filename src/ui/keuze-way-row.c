/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "keuze-way-row.h"
#include "keuze-plan-records.h"
#include "keuze-rough-date.h"
#include "keuze-step.h"

/**
 * KeuzeWayRow:
 *
 * Something that was tried before: a step, an option or something else. It
 * opens a dialogue to change it. A step back looks as a step up does.
 *
 * Since: 0.1
 */

struct _KeuzeWayRow
{
  AdwActionRow parent_instance;

  KeuzeCatalog *catalog;
  KeuzeExperience *experience;

  GtkButton *remove;
};

G_DEFINE_FINAL_TYPE (KeuzeWayRow, keuze_way_row, ADW_TYPE_ACTION_ROW)

enum
{
  PROP_CATALOG = 1,
  PROP_EXPERIENCE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* What the card calls it now, or called it once. */
static char *
find_name (KeuzeWayRow *self,
           KeuzeList           list,
           const char         *id,
           const char         *kept)
{
  KeuzeEntry *entry = keuze_catalog_get_entry (self->catalog, list, id);

  if (*id == '\0')
    return NULL;
  if (KEUZE_IS_STEP (entry))
    return g_strdup (keuze_step_get_name (KEUZE_STEP (entry)));
  if (entry != NULL)
    return g_strdup (keuze_entry_get_title (entry));

  return g_strdup_printf ("%s (%s)", *kept != '\0' ? kept : id,
                          keuze_catalog_get_label (self->catalog, KEUZE_LABEL_NOT_ON_CARD));
}

static void
append (GString    *text,
        const char *separator,
        const char *part)
{
  if (part == NULL || *part == '\0')
    return;

  if (text->len > 0)
    g_string_append (text, separator);
  g_string_append (text, part);
}

/* What somebody wrote stays together, with the full stop at its end, also where
 * their language is read the other way: between a first strong isolate and a pop
 * directional isolate. */
static char *
isolate (const char *answer)
{
  return g_strconcat ("\u2068", answer, "\u2069", NULL);
}

static void
append_answer (KeuzeWayRow *self,
               GString     *text,
               KeuzeLabel   label,
               const char  *answer)
{
  g_autofree char *isolated = isolate (answer);
  g_autofree char *line = g_strdup_printf ("%s: %s", keuze_catalog_get_label (self->catalog, label), isolated);

  if (*answer != '\0')
    append (text, "\n", line);
}

static char *
create_subtitle (KeuzeWayRow *self,
                 const char  *step)
{
  GString *text = g_string_new (NULL);
  g_autofree char *date = keuze_rough_date_format (keuze_experience_get_date (self->experience), self->catalog);

  append (text, " · ", step);
  append (text, " · ", date);
  append_answer (self, text, KEUZE_LABEL_COURSE, keuze_experience_get_course (self->experience));
  append_answer (self, text, KEUZE_LABEL_REASON, keuze_experience_get_reason (self->experience));

  return g_string_free_and_steal (text);
}

static void
update (KeuzeWayRow *self)
{
  g_autofree char *option = find_name (self, KEUZE_LIST_OPTIONS, keuze_experience_get_option (self->experience),
                                       keuze_experience_get_option_title (self->experience));
  g_autofree char *step = find_name (self, KEUZE_LIST_STEPS, keuze_experience_get_step (self->experience),
                                     keuze_experience_get_step_name (self->experience));
  g_autofree char *subtitle = create_subtitle (self, option != NULL ? step : NULL);
  const char *unknown = keuze_catalog_get_label (self->catalog, KEUZE_LABEL_TRIED);
  const char *title = option != NULL ? option : step != NULL ? step : unknown;
  /* Translators: the button beside something that was tried before. */
  g_autofree char *name = g_strdup_printf (_("Remove From the Way So Far: %s"), title);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->remove), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
activated (KeuzeWayRow *self)
{
  keuze_plan_records_edit (GTK_WIDGET (self), KEUZE_RECORD (self->experience));
}

static void
remove_clicked (KeuzeWayRow *self)
{
  keuze_plan_records_remove (GTK_WIDGET (self), KEUZE_RECORD (self->experience));
}

static void
keuze_way_row_constructed (GObject *object)
{
  KeuzeWayRow *self = KEUZE_WAY_ROW (object);

  G_OBJECT_CLASS (keuze_way_row_parent_class)->constructed (object);

  update (self);
  g_signal_connect_object (self->experience, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
keuze_way_row_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  KeuzeWayRow *self = KEUZE_WAY_ROW (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_EXPERIENCE:
      g_value_set_object (value, self->experience);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_way_row_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  KeuzeWayRow *self = KEUZE_WAY_ROW (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      self->catalog = g_value_dup_object (value);
      break;
    case PROP_EXPERIENCE:
      self->experience = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_way_row_dispose (GObject *object)
{
  KeuzeWayRow *self = KEUZE_WAY_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_WAY_ROW);
  g_clear_object (&self->experience);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_way_row_parent_class)->dispose (object);
}

static void
keuze_way_row_class_init (KeuzeWayRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = keuze_way_row_constructed;
  object_class->dispose = keuze_way_row_dispose;
  object_class->get_property = keuze_way_row_get_property;
  object_class->set_property = keuze_way_row_set_property;

  /**
   * KeuzeWayRow:catalog:
   *
   * The card.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG, flags);

  /**
   * KeuzeWayRow:experience:
   *
   * What was tried.
   */
  properties[PROP_EXPERIENCE] =
    g_param_spec_object ("experience", NULL, NULL, KEUZE_TYPE_EXPERIENCE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-way-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, activated);
  gtk_widget_class_bind_template_callback (widget_class, remove_clicked);
  gtk_widget_class_bind_template_child (widget_class, KeuzeWayRow, remove);
}

static void
keuze_way_row_init (KeuzeWayRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_way_row_new:
 * @catalog: the card
 * @experience: what was tried
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_way_row_new (KeuzeCatalog    *catalog,
                          KeuzeExperience *experience)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE (experience), NULL);

  return g_object_new (KEUZE_TYPE_WAY_ROW,
                       "catalog", catalog,
                       "experience", experience,
                       NULL);
}
