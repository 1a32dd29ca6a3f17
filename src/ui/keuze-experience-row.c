/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-experience-row.h"
#include "keuze-rough-date.h"
#include "keuze-step.h"

/**
 * KeuzeExperienceRow:
 *
 * Something of the way so far: when it was, what was tried, how it went and
 * why we moved on. It looks the same whichever way one went from there.
 *
 * What the card does not have any more is shown by the name that it had, and
 * said to be so.
 *
 * Since: 0.1
 */

struct _KeuzeExperienceRow
{
  GtkListBoxRow parent_instance;

  KeuzeCatalog *catalog;
  KeuzeExperience *experience;

  GtkLabel *course;
  GtkLabel *course_heading;
  GtkLabel *date;
  GtkLabel *missing;
  GtkLabel *reason;
  GtkLabel *reason_heading;
  GtkLabel *what;
};

G_DEFINE_FINAL_TYPE (KeuzeExperienceRow, keuze_experience_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  PROP_CATALOG = 1,
  PROP_EXPERIENCE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_missing (KeuzeExperienceRow *self,
            KeuzeList           list,
            const char         *id)
{
  return *id != '\0' && keuze_catalog_get_entry (self->catalog, list, id) == NULL;
}

/* In the words of the card, or in those that it had. */
static const char *
get_option_title (KeuzeExperienceRow *self)
{
  KeuzeEntry *option = keuze_catalog_get_entry (self->catalog, KEUZE_LIST_OPTIONS,
                                                keuze_experience_get_option (self->experience));

  return option != NULL ? keuze_entry_get_title (option)
                        : keuze_experience_get_option_title (self->experience);
}

/* The card that the row is in tells which step it was, unless it is none of
 * the card. */
static char *
describe_what (KeuzeExperienceRow *self)
{
  const char *step = keuze_experience_get_step (self->experience);
  KeuzeStep *known = keuze_catalog_get_entry (self->catalog, KEUZE_LIST_STEPS, step);
  const char *name = keuze_experience_get_step_name (self->experience);
  const char *title = get_option_title (self);

  if (known != NULL)
    return g_strdup (*title != '\0' ? title : keuze_step_get_name (known));

  if (*name != '\0' && *title != '\0')
    return g_strjoin (" · ", name, title, NULL);

  if (*name == '\0' && *title == '\0')
    return g_strdup (keuze_catalog_get_label (self->catalog, KEUZE_LABEL_TRIED));

  return g_strdup (*name != '\0' ? name : title);
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  g_assert (text != NULL);

  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
show_story (KeuzeExperienceRow *self,
            GtkLabel           *heading,
            GtkLabel           *label,
            KeuzeLabel          title,
            const char         *text)
{
  show_text (heading, *text != '\0' ? keuze_catalog_get_label (self->catalog, title) : "");
  show_text (label, text);
}

static void
add_line (GString  *lines,
          GtkLabel *heading,
          GtkLabel *label)
{
  if (*gtk_label_get_label (label) == '\0')
    return;

  if (lines->len > 0)
    g_string_append_c (lines, '\n');
  g_string_append_printf (lines, "%s: %s", gtk_label_get_label (heading), gtk_label_get_label (label));
}

/* A row is read at once, and not label by label. */
static void
update_accessible (KeuzeExperienceRow *self)
{
  g_autoptr (GString) description = g_string_new (NULL);
  const char *date = gtk_label_get_label (self->date);
  g_autofree char *name = g_strjoin (*date != '\0' ? ", " : "", date, gtk_label_get_label (self->what), NULL);

  if (gtk_widget_get_visible (GTK_WIDGET (self->missing)))
    g_string_append (description, gtk_label_get_label (self->missing));
  add_line (description, self->course_heading, self->course);
  add_line (description, self->reason_heading, self->reason);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description->str,
                                  -1);
}

static void
update (KeuzeExperienceRow *self)
{
  KeuzeExperience *experience = self->experience;
  g_autofree char *date = keuze_rough_date_format (keuze_experience_get_date (experience), self->catalog);
  g_autofree char *what = describe_what (self);

  show_text (self->date, date);
  show_text (self->what, what);
  gtk_widget_set_visible (GTK_WIDGET (self->missing),
                          is_missing (self, KEUZE_LIST_STEPS, keuze_experience_get_step (experience)) ||
                          is_missing (self, KEUZE_LIST_OPTIONS, keuze_experience_get_option (experience)));
  show_story (self, self->course_heading, self->course, KEUZE_LABEL_COURSE,
              keuze_experience_get_course (experience));
  show_story (self, self->reason_heading, self->reason, KEUZE_LABEL_REASON,
              keuze_experience_get_reason (experience));
  update_accessible (self);
}

static void
keuze_experience_row_constructed (GObject *object)
{
  KeuzeExperienceRow *self = KEUZE_EXPERIENCE_ROW (object);

  G_OBJECT_CLASS (keuze_experience_row_parent_class)->constructed (object);

  gtk_label_set_label (self->missing, keuze_catalog_get_label (self->catalog, KEUZE_LABEL_NOT_ON_CARD));
  g_signal_connect_object (self->experience, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
keuze_experience_row_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  KeuzeExperienceRow *self = KEUZE_EXPERIENCE_ROW (object);

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
keuze_experience_row_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  KeuzeExperienceRow *self = KEUZE_EXPERIENCE_ROW (object);

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
keuze_experience_row_dispose (GObject *object)
{
  KeuzeExperienceRow *self = KEUZE_EXPERIENCE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEUZE_TYPE_EXPERIENCE_ROW);
  g_clear_object (&self->experience);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (keuze_experience_row_parent_class)->dispose (object);
}

static void
keuze_experience_row_class_init (KeuzeExperienceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = keuze_experience_row_constructed;
  object_class->dispose = keuze_experience_row_dispose;
  object_class->get_property = keuze_experience_row_get_property;
  object_class->set_property = keuze_experience_row_set_property;

  /**
   * KeuzeExperienceRow:catalog:
   *
   * The card.
   */
  properties[PROP_CATALOG] =
    g_param_spec_object ("catalog", NULL, NULL, KEUZE_TYPE_CATALOG, flags);

  /**
   * KeuzeExperienceRow:experience:
   *
   * What was tried.
   */
  properties[PROP_EXPERIENCE] =
    g_param_spec_object ("experience", NULL, NULL, KEUZE_TYPE_EXPERIENCE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-experience-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceRow, course);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceRow, course_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceRow, date);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceRow, missing);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceRow, reason);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceRow, reason_heading);
  gtk_widget_class_bind_template_child (widget_class, KeuzeExperienceRow, what);
}

static void
keuze_experience_row_init (KeuzeExperienceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * keuze_experience_row_new:
 * @catalog: the card
 * @experience: what was tried
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
keuze_experience_row_new (KeuzeCatalog    *catalog,
                          KeuzeExperience *experience)
{
  g_return_val_if_fail (KEUZE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE (experience), NULL);

  return g_object_new (KEUZE_TYPE_EXPERIENCE_ROW,
                       "catalog", catalog,
                       "experience", experience,
                       NULL);
}

/**
 * keuze_experience_row_get_experience:
 * @self: a row
 *
 * Returns: (transfer none): what it shows
 */
KeuzeExperience *
keuze_experience_row_get_experience (KeuzeExperienceRow *self)
{
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE_ROW (self), NULL);

  return self->experience;
}
