/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "keuze-announcement.h"
#include "keuze-field-names.h"
#include "keuze-rough-date-row.h"
#include "keuze-rough-date.h"

#define MONTHS 12
#define DAYS 31

/* A leap year, in which every month is as long as it can be. */
#define ANY_YEAR 2000

/**
 * KeuzeRoughDateRow:
 *
 * A date that is as exact as somebody knows it: a year, and then a month, and
 * then a day.
 *
 * Since: 0.1
 */

struct _KeuzeRoughDateRow
{
  AdwPreferencesRow parent_instance;

  char *date;
  gboolean showing;

  GtkDropDown *day;
  GtkSliceListModel *days;
  GtkLabel *hint;
  GtkStringList *all_days;
  GtkDropDown *month;
  GtkStringList *months;
  GtkEntry *year;
};

G_DEFINE_FINAL_TYPE (KeuzeRoughDateRow, keuze_rough_date_row, ADW_TYPE_PREFERENCES_ROW)

enum
{
  PROP_DATE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* 0 as long as no whole year is written. */
static guint
read_year (KeuzeRoughDateRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->year));
  guint year, month, day;

  return strlen (text) == 4 && keuze_rough_date_split (text, &year, &month, &day) ? year : 0;
}

/* A month can be chosen for a year, and a day for a month. */
static void
update_choices (KeuzeRoughDateRow *self)
{
  guint year = read_year (self);
  guint month = gtk_drop_down_get_selected (self->month);
  guint days = DAYS;

  if (month > 0)
    days = g_date_get_days_in_month ((GDateMonth) month, (GDateYear) (year > 0 ? year : ANY_YEAR));

  if (gtk_drop_down_get_selected (self->day) > days)
    gtk_drop_down_set_selected (self->day, 0);
  gtk_slice_list_model_set_size (self->days, 1 + days);
  gtk_widget_set_sensitive (GTK_WIDGET (self->month), year > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->day), year > 0 && month > 0);
}

static void
take_date (KeuzeRoughDateRow *self,
           char              *date)
{
  g_autofree char *owned = date;

  if (g_str_equal (self->date, date))
    return;

  g_free (self->date);
  self->date = g_steal_pointer (&owned);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATE]);
}

static void
show_hint (KeuzeRoughDateRow *self,
           gboolean           wanted)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self->hint)) == wanted)
    return;

  gtk_widget_set_visible (GTK_WIDGET (self->hint), wanted);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->year),
                               GTK_ACCESSIBLE_STATE_INVALID,
                               wanted ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
  if (wanted)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->year), "error");
      keuze_announce (GTK_WIDGET (self), gtk_label_get_label (self->hint));
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->year), "error");
    }
}

/* A year of which only some digits are written changes nothing yet; the month
 * and the day stay chosen meanwhile. */
static void
field_changed (KeuzeRoughDateRow *self)
{
  gboolean empty = *gtk_editable_get_text (GTK_EDITABLE (self->year)) == '\0';
  guint year = read_year (self);

  if (self->showing)
    return;

  self->showing = TRUE;
  update_choices (self);
  self->showing = FALSE;

  if (year == 0 && !empty)
    return;

  show_hint (self, FALSE);
  take_date (self, keuze_rough_date_join (year, gtk_drop_down_get_selected (self->month),
                                          gtk_drop_down_get_selected (self->day)));
}

static void
show_date (KeuzeRoughDateRow *self)
{
  guint year, month, day;
  g_autofree char *text = NULL;

  keuze_rough_date_split (self->date, &year, &month, &day);
  text = year > 0 ? g_strdup_printf ("%u", year) : g_strdup ("");

  show_hint (self, FALSE);
  self->showing = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->year)), text))
    gtk_editable_set_text (GTK_EDITABLE (self->year), text);
  gtk_drop_down_set_selected (self->month, month);
  update_choices (self);
  gtk_drop_down_set_selected (self->day, day);
  update_choices (self);
  self->showing = FALSE;
}

/* What was left half written is no year, and stays to be mended. */
static void
leave_year (KeuzeRoughDateRow *self)
{
  show_hint (self, read_year (self) == 0 && *gtk_editable_get_text (GTK_EDITABLE (self->year)) != '\0');
}

static void
keuze_rough_date_row_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  KeuzeRoughDateRow *self = KEUZE_ROUGH_DATE_ROW (object);

  switch (prop_id)
    {
    case PROP_DATE:
      g_value_set_string (value, self->date);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_rough_date_row_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  KeuzeRoughDateRow *self = KEUZE_ROUGH_DATE_ROW (object);

  switch (prop_id)
    {
    case PROP_DATE:
      keuze_rough_date_row_set_date (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_rough_date_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEUZE_TYPE_ROUGH_DATE_ROW);

  G_OBJECT_CLASS (keuze_rough_date_row_parent_class)->dispose (object);
}

static void
keuze_rough_date_row_finalize (GObject *object)
{
  KeuzeRoughDateRow *self = KEUZE_ROUGH_DATE_ROW (object);

  g_clear_pointer (&self->date, g_free);

  G_OBJECT_CLASS (keuze_rough_date_row_parent_class)->finalize (object);
}

static void
keuze_rough_date_row_class_init (KeuzeRoughDateRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keuze_rough_date_row_dispose;
  object_class->finalize = keuze_rough_date_row_finalize;
  object_class->get_property = keuze_rough_date_row_get_property;
  object_class->set_property = keuze_rough_date_row_set_property;

  /**
   * KeuzeRoughDateRow:date:
   *
   * The date, as exact as it is known; see keuze_rough_date_is_valid().
   */
  properties[PROP_DATE] =
    g_param_spec_string ("date", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/keuze-rough-date-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, field_changed);
  gtk_widget_class_bind_template_callback (widget_class, leave_year);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoughDateRow, all_days);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoughDateRow, day);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoughDateRow, days);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoughDateRow, hint);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoughDateRow, month);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoughDateRow, months);
  gtk_widget_class_bind_template_child (widget_class, KeuzeRoughDateRow, year);
}

static void
keuze_rough_date_row_init (KeuzeRoughDateRow *self)
{
  self->date = g_strdup ("");
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint day = 1; day <= DAYS; day++)
    {
      g_autofree char *text = g_strdup_printf ("%u", day);

      gtk_string_list_append (self->all_days, text);
    }

  /* Translators: of a date. */
  keuze_field_names_set_drop_down (self->month, _("Month"));
  /* Translators: of a date. */
  keuze_field_names_set_drop_down (self->day, _("Day"));
  show_date (self);
}

/**
 * keuze_rough_date_row_set_catalog:
 * @self: a row without a card
 * @catalog: the card
 *
 * Sets the card whose language the months are written in.
 */
void
keuze_rough_date_row_set_catalog (KeuzeRoughDateRow *self,
                                  KeuzeCatalog      *catalog)
{
  g_return_if_fail (KEUZE_IS_ROUGH_DATE_ROW (self));
  g_return_if_fail (KEUZE_IS_CATALOG (catalog));

  for (guint month = 0; month < MONTHS; month++)
    gtk_string_list_append (self->months, keuze_catalog_get_label (catalog, KEUZE_LABEL_JANUARY + month));

  show_date (self);
}

/**
 * keuze_rough_date_row_set_date:
 * @self: a row
 * @date: (nullable): a date, as exact as it is known; see
 *   keuze_rough_date_is_valid()
 *
 * Sets the date. What was left half written is gone, also where the date stays
 * the same: it belonged to another plan.
 */
void
keuze_rough_date_row_set_date (KeuzeRoughDateRow *self,
                               const char        *date)
{
  g_return_if_fail (KEUZE_IS_ROUGH_DATE_ROW (self));

  take_date (self, g_strdup (date != NULL ? date : ""));
  show_date (self);
}
