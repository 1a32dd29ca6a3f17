/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-experience.h"
#include "keuze-rough-date.h"

/**
 * KeuzeExperience:
 *
 * A step or an option that was tried before: when, how it went, and why we
 * moved on. Steps up and steps back are written down alike.
 *
 * As in `KeuzePlannedOption`, the names of the step and the option are kept
 * for a card that does not have them any more.
 *
 * Since: 0.1
 */

struct _KeuzeExperience
{
  KeuzeRecord parent_instance;

  char *step;
  char *step_name;
  char *option;
  char *option_title;
  char *date;
  char *course;
  char *reason;
};

G_DEFINE_FINAL_TYPE (KeuzeExperience, keuze_experience, KEUZE_TYPE_RECORD)

enum
{
  PROP_STEP = 1,
  PROP_STEP_NAME,
  PROP_OPTION,
  PROP_OPTION_TITLE,
  PROP_DATE,
  PROP_COURSE,
  PROP_REASON,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_experience_finalize (GObject *object)
{
  KeuzeExperience *self = KEUZE_EXPERIENCE (object);

  g_clear_pointer (&self->step, g_free);
  g_clear_pointer (&self->step_name, g_free);
  g_clear_pointer (&self->option, g_free);
  g_clear_pointer (&self->option_title, g_free);
  g_clear_pointer (&self->date, g_free);
  g_clear_pointer (&self->course, g_free);
  g_clear_pointer (&self->reason, g_free);

  G_OBJECT_CLASS (keuze_experience_parent_class)->finalize (object);
}

static void
keuze_experience_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  KeuzeExperience *self = KEUZE_EXPERIENCE (object);

  switch (prop_id)
    {
    case PROP_STEP:
      g_value_set_string (value, self->step);
      break;
    case PROP_STEP_NAME:
      g_value_set_string (value, self->step_name);
      break;
    case PROP_OPTION:
      g_value_set_string (value, self->option);
      break;
    case PROP_OPTION_TITLE:
      g_value_set_string (value, self->option_title);
      break;
    case PROP_DATE:
      g_value_set_string (value, self->date);
      break;
    case PROP_COURSE:
      g_value_set_string (value, self->course);
      break;
    case PROP_REASON:
      g_value_set_string (value, self->reason);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_experience_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  KeuzeExperience *self = KEUZE_EXPERIENCE (object);

  switch (prop_id)
    {
    case PROP_STEP:
      keuze_experience_set_step (self, g_value_get_string (value));
      break;
    case PROP_STEP_NAME:
      keuze_experience_set_step_name (self, g_value_get_string (value));
      break;
    case PROP_OPTION:
      keuze_experience_set_option (self, g_value_get_string (value));
      break;
    case PROP_OPTION_TITLE:
      keuze_experience_set_option_title (self, g_value_get_string (value));
      break;
    case PROP_DATE:
      keuze_experience_set_date (self, g_value_get_string (value));
      break;
    case PROP_COURSE:
      keuze_experience_set_course (self, g_value_get_string (value));
      break;
    case PROP_REASON:
      keuze_experience_set_reason (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_experience_class_init (KeuzeExperienceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_experience_finalize;
  object_class->get_property = keuze_experience_get_property;
  object_class->set_property = keuze_experience_set_property;

  /**
   * KeuzeExperience:step:
   *
   * The id of the step on the card; empty where it is not known.
   */
  properties[PROP_STEP] =
    g_param_spec_string ("step", NULL, NULL, "", flags);

  /**
   * KeuzeExperience:step-name:
   *
   * What the card called the step.
   */
  properties[PROP_STEP_NAME] =
    g_param_spec_string ("step-name", NULL, NULL, "", flags);

  /**
   * KeuzeExperience:option:
   *
   * The id of the option on the card; empty where it was the step as a whole.
   */
  properties[PROP_OPTION] =
    g_param_spec_string ("option", NULL, NULL, "", flags);

  /**
   * KeuzeExperience:option-title:
   *
   * What the card called the option.
   */
  properties[PROP_OPTION_TITLE] =
    g_param_spec_string ("option-title", NULL, NULL, "", flags);

  /**
   * KeuzeExperience:date:
   *
   * When it was, as exact as somebody remembers; see
   * keuze_rough_date_is_valid().
   */
  properties[PROP_DATE] =
    g_param_spec_string ("date", NULL, NULL, "", flags);

  /**
   * KeuzeExperience:course:
   *
   * How it went.
   */
  properties[PROP_COURSE] =
    g_param_spec_string ("course", NULL, NULL, "", flags);

  /**
   * KeuzeExperience:reason:
   *
   * Why we moved on.
   */
  properties[PROP_REASON] =
    g_param_spec_string ("reason", NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_experience_init (KeuzeExperience *self)
{
  self->step = g_strdup ("");
  self->step_name = g_strdup ("");
  self->option = g_strdup ("");
  self->option_title = g_strdup ("");
  self->date = g_strdup ("");
  self->course = g_strdup ("");
  self->reason = g_strdup ("");
}

/**
 * keuze_experience_new:
 *
 * Returns: (transfer full): something that was tried, of which nothing is written yet
 */
KeuzeExperience *
keuze_experience_new (void)
{
  return g_object_new (KEUZE_TYPE_EXPERIENCE, NULL);
}

/**
 * keuze_experience_get_step:
 * @self: something that was tried
 *
 * Returns: (transfer none): the id of the step on the card; empty where it is
 *   not known
 */
const char *
keuze_experience_get_step (KeuzeExperience *self)
{
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE (self), NULL);

  return self->step;
}

/**
 * keuze_experience_set_step:
 * @self: something that was tried
 * @step: (nullable): the id of the step on the card; empty where it is not
 *   known
 */
void
keuze_experience_set_step (KeuzeExperience *self,
                           const char      *step)
{
  g_return_if_fail (KEUZE_IS_EXPERIENCE (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->step, step, properties[PROP_STEP]);
}

/**
 * keuze_experience_get_step_name:
 * @self: something that was tried
 *
 * Returns: (transfer none): what the card called the step
 */
const char *
keuze_experience_get_step_name (KeuzeExperience *self)
{
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE (self), NULL);

  return self->step_name;
}

/**
 * keuze_experience_set_step_name:
 * @self: something that was tried
 * @step_name: (nullable): what the card called the step
 */
void
keuze_experience_set_step_name (KeuzeExperience *self,
                                const char      *step_name)
{
  g_return_if_fail (KEUZE_IS_EXPERIENCE (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->step_name, step_name, properties[PROP_STEP_NAME]);
}

/**
 * keuze_experience_get_option:
 * @self: something that was tried
 *
 * Returns: (transfer none): the id of the option on the card; empty where it
 *   was the step as a whole
 */
const char *
keuze_experience_get_option (KeuzeExperience *self)
{
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE (self), NULL);

  return self->option;
}

/**
 * keuze_experience_set_option:
 * @self: something that was tried
 * @option: (nullable): the id of the option on the card; empty where it was
 *   the step as a whole
 */
void
keuze_experience_set_option (KeuzeExperience *self,
                             const char      *option)
{
  g_return_if_fail (KEUZE_IS_EXPERIENCE (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->option, option, properties[PROP_OPTION]);
}

/**
 * keuze_experience_get_option_title:
 * @self: something that was tried
 *
 * Returns: (transfer none): what the card called the option
 */
const char *
keuze_experience_get_option_title (KeuzeExperience *self)
{
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE (self), NULL);

  return self->option_title;
}

/**
 * keuze_experience_set_option_title:
 * @self: something that was tried
 * @option_title: (nullable): what the card called the option
 */
void
keuze_experience_set_option_title (KeuzeExperience *self,
                                   const char      *option_title)
{
  g_return_if_fail (KEUZE_IS_EXPERIENCE (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->option_title, option_title, properties[PROP_OPTION_TITLE]);
}

/**
 * keuze_experience_get_date:
 * @self: something that was tried
 *
 * Returns: (transfer none): when it was, as exact as somebody remembers; see
 *   keuze_rough_date_is_valid()
 */
const char *
keuze_experience_get_date (KeuzeExperience *self)
{
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE (self), NULL);

  return self->date;
}

/**
 * keuze_experience_set_date:
 * @self: something that was tried
 * @date: (nullable): when it was, as exact as somebody remembers; see
 *   keuze_rough_date_is_valid()
 */
void
keuze_experience_set_date (KeuzeExperience *self,
                           const char      *date)
{
  g_return_if_fail (KEUZE_IS_EXPERIENCE (self));
  g_return_if_fail (date == NULL || keuze_rough_date_is_valid (date));

  keuze_record_set_text (KEUZE_RECORD (self), &self->date, date, properties[PROP_DATE]);
}

/**
 * keuze_experience_get_course:
 * @self: something that was tried
 *
 * Returns: (transfer none): how it went
 */
const char *
keuze_experience_get_course (KeuzeExperience *self)
{
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE (self), NULL);

  return self->course;
}

/**
 * keuze_experience_set_course:
 * @self: something that was tried
 * @course: (nullable): how it went
 */
void
keuze_experience_set_course (KeuzeExperience *self,
                             const char      *course)
{
  g_return_if_fail (KEUZE_IS_EXPERIENCE (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->course, course, properties[PROP_COURSE]);
}

/**
 * keuze_experience_get_reason:
 * @self: something that was tried
 *
 * Returns: (transfer none): why we moved on
 */
const char *
keuze_experience_get_reason (KeuzeExperience *self)
{
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE (self), NULL);

  return self->reason;
}

/**
 * keuze_experience_set_reason:
 * @self: something that was tried
 * @reason: (nullable): why we moved on
 */
void
keuze_experience_set_reason (KeuzeExperience *self,
                             const char      *reason)
{
  g_return_if_fail (KEUZE_IS_EXPERIENCE (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->reason, reason, properties[PROP_REASON]);
}

/**
 * keuze_experience_compare:
 * @one: a `KeuzeExperience`
 * @other: another
 *
 * Puts experiences in the order of their dates, as keuze_rough_date_compare()
 * does.
 *
 * Returns: less than, equal to or greater than 0
 */
int
keuze_experience_compare (KeuzeExperience *one,
                          KeuzeExperience *other)
{
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE (one), 0);
  g_return_val_if_fail (KEUZE_IS_EXPERIENCE (other), 0);

  return keuze_rough_date_compare (one->date, other->date);
}
