/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "keuze-record.h"

/**
 * KeuzeRecord:
 *
 * A part of a plan that a person wrote. Every change of it is told together
 * with what was there before, so that it can be undone.
 *
 * A text of a record is never %NULL: what nobody wrote is empty.
 *
 * Since: 0.1
 */

G_DEFINE_ABSTRACT_TYPE (KeuzeRecord, keuze_record, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
keuze_record_class_init (KeuzeRecordClass *klass)
{
  /**
   * KeuzeRecord::changed:
   * @self: a record
   * @property: the property that changed
   * @before: what its value was
   *
   * Emitted after a property got another value.
   */
  signals[CHANGED] =
    g_signal_new ("changed", KEUZE_TYPE_RECORD, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_PARAM, G_TYPE_VALUE | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
keuze_record_init (KeuzeRecord *self)
{
}

/**
 * keuze_record_set_text:
 * @self: a record
 * @text: (inout): where the record has the text
 * @value: (nullable): the new text
 * @property: the property that the text belongs to
 *
 * Sets a text and tells of it, if it is another one. For subclasses.
 *
 * Returns: whether it was another one
 */
gboolean
keuze_record_set_text (KeuzeRecord  *self,
                       char        **text,
                       const char   *value,
                       GParamSpec   *property)
{
  g_auto (GValue) before = G_VALUE_INIT;

  g_return_val_if_fail (KEUZE_IS_RECORD (self), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (G_IS_PARAM_SPEC_STRING (property), FALSE);

  if (value == NULL)
    value = "";
  if (g_strcmp0 (*text, value) == 0)
    return FALSE;

  g_value_init (&before, G_TYPE_STRING);
  g_value_take_string (&before, *text);
  *text = g_strdup (value);
  keuze_record_tell (self, property, &before);

  return TRUE;
}

/**
 * keuze_record_tell:
 * @self: a record
 * @property: the property that changed
 * @before: what its value was
 *
 * Tells everybody of a change: who shows it, and who can undo it. For
 * subclasses.
 */
void
keuze_record_tell (KeuzeRecord  *self,
                   GParamSpec   *property,
                   const GValue *before)
{
  g_return_if_fail (KEUZE_IS_RECORD (self));
  g_return_if_fail (G_IS_PARAM_SPEC (property));
  g_return_if_fail (G_IS_VALUE (before));

  /* First the one who keeps the history, so that who shows the change can ask
   * it whether there is something to undo. */
  g_signal_emit (self, signals[CHANGED], 0, property, before);
  g_object_notify_by_pspec (G_OBJECT (self), property);
}
