/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-question.h"

/**
 * KeuzeQuestion:
 *
 * Something to ask next time.
 *
 * Since: 0.1
 */

struct _KeuzeQuestion
{
  KeuzeRecord parent_instance;

  char *text;
};

G_DEFINE_FINAL_TYPE (KeuzeQuestion, keuze_question, KEUZE_TYPE_RECORD)

enum
{
  PROP_TEXT = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
keuze_question_finalize (GObject *object)
{
  KeuzeQuestion *self = KEUZE_QUESTION (object);

  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (keuze_question_parent_class)->finalize (object);
}

static void
keuze_question_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  KeuzeQuestion *self = KEUZE_QUESTION (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_question_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  KeuzeQuestion *self = KEUZE_QUESTION (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      keuze_question_set_text (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keuze_question_class_init (KeuzeQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = keuze_question_finalize;
  object_class->get_property = keuze_question_get_property;
  object_class->set_property = keuze_question_set_property;

  /**
   * KeuzeQuestion:text:
   *
   * The question.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keuze_question_init (KeuzeQuestion *self)
{
  self->text = g_strdup ("");
}

/**
 * keuze_question_new:
 *
 * Returns: (transfer full): a question that is not written yet
 */
KeuzeQuestion *
keuze_question_new (void)
{
  return g_object_new (KEUZE_TYPE_QUESTION, NULL);
}

/**
 * keuze_question_get_text:
 * @self: a question
 *
 * Returns: (transfer none): the question
 */
const char *
keuze_question_get_text (KeuzeQuestion *self)
{
  g_return_val_if_fail (KEUZE_IS_QUESTION (self), NULL);

  return self->text;
}

/**
 * keuze_question_set_text:
 * @self: a question
 * @text: (nullable): the question
 */
void
keuze_question_set_text (KeuzeQuestion *self,
                         const char    *text)
{
  g_return_if_fail (KEUZE_IS_QUESTION (self));

  keuze_record_set_text (KEUZE_RECORD (self), &self->text, text, properties[PROP_TEXT]);
}
